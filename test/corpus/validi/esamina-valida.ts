import { controlla } from '../../../src/app/controlla';
import type { Contesto } from '../../../src/domain/contesto';
import { toA1 } from '../../../src/domain/notazione-a1';
import type { Rilievo } from '../../../src/domain/rilievi/rilievo';
import type { CartellaValida } from './cartelle-valide';

/** Gli avvisi che una cartella senza errori può meritare, e perché è giusto che ci siano. */
export const SPIEGATI: Readonly<Record<string, string>> = {
  'Q08/ente-oltre-soglia': 'Milano destina davvero ai transitori più del 10 % degli alloggi comunali',
  'Q08/ambito-oltre-soglia': 'Milano nel 2022 e nel 2025 supera il 10 % anche contando ALER',
  'S09/testo': 'una quota scritta «10,0» come testo si legge, ma Excel non la calcola',
  'D02/approvato-tardi': "il piano è approvato dopo il 31 dicembre dell'anno prima: il termine è passato",
};

export interface EsitoValida {
  readonly cartella: Omit<CartellaValida, 'cartelle'>;
  readonly errori: readonly string[];
  /** Codice e come si legge. */
  readonly avvisi: ReadonlyMap<string, string>;
  readonly quantiAvvisi: number;
  /** Quanti dati si sono guardati. */
  readonly fatti: number;
}

const dove = ({ regola, codice, ente, trovato, celle: [cella] }: Rilievo): string =>
  `${regola}/${codice} ${cella ? `${cella.foglio}!${toA1(cella)}` : '-'} ${ente ?? ''} ${String(trovato)}`;

export function esaminaValida({ cartelle, ...cartella }: CartellaValida): EsitoValida {
  const { rilievi, contesto } = controlla(cartelle, cartella.opzioni);
  const avvisi = rilievi.filter(({ gravita }) => gravita === 'avviso');
  return {
    cartella,
    quantiAvvisi: avvisi.length,
    fatti: contaFatti(contesto),
    errori: rilievi.filter(({ gravita }) => gravita === 'errore').map(dove),
    avvisi: new Map(avvisi.map((rilievo) => [`${rilievo.regola}/${rilievo.codice}`, dove(rilievo)])),
  };
}

/** Le celle con un dato, in colonne di cui si sa la voce. */
export function contaFatti({ tabelle }: Contesto): number {
  let fatti = 0;
  for (const { colonne, righe } of tabelle) {
    for (const { valori } of righe) {
      for (const [i, { voce }] of colonne.entries())
        if (voce !== null && (valori[i]?.tipo ?? 'vuoto') !== 'vuoto') fatti += 1;
    }
  }
  return fatti;
}
