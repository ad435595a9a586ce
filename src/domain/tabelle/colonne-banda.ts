import { VOCI } from '../voci/voce';
import { testoColonna, trovaBlocco, type BloccoTestata } from './blocco-testata';
import { classifica } from './classifica-testo';
import { classeTestata, colonneConTestataEnte, righeDiProva, trovaColonnaNomi, type Banda } from './colonna-nomi';
import { leggiTestata, type Testata } from './testata';
import { isOrdinale, portaTesti } from './contenuto-colonna';
import type { Lettore } from './lettore';
import { risolviVoci } from './risolvi-voci';
import type { ColonnaTabella } from './tabella';
import { titoloSopra } from './titolo-sopra';

/** Ciò che l'intestazione di una banda dice: dove stanno i nomi, che voce porta ogni colonna. */
export interface ColonneBanda {
  readonly banda: Banda;
  readonly blocco: BloccoTestata;
  /** Colonna dei nomi, se c'è. */
  readonly nome: number | null;
  /** Colonna che completa il nome: il sub-ambito accanto alla misura. */
  readonly secondoNome: number | null;
  /** Vero se nella colonna dei nomi c'è almeno un ente. */
  readonly enti: boolean;
  /** Vero se sopra i nomi sta un'intestazione da enti. */
  readonly testataEnte: boolean;
  /** Vero se sopra i nomi non sta niente. */
  readonly nomiSenzaTestata: boolean;
  /** Vero se è l'elenco degli alloggi, uno per riga. */
  readonly diAlloggi: boolean;
  readonly colonne: readonly ColonnaTabella[];
  /** Colonne senza un'intestazione propria. */
  readonly mute: readonly number[];
  readonly ordinali: readonly number[];
}

interface Nomi {
  readonly nome: number | null;
  readonly secondoNome: number | null;
  readonly enti: boolean;
}

/** Nelle tabelle dei fondi il soggetto è la misura, completata dal sub-ambito. */
function trovaNomi(lettore: Lettore, riga: number, banda: Banda): Nomi {
  const { griglia } = lettore;
  let misura: number | null = null;
  let territorio: number | null = null;
  for (let colonna = banda.da; colonna <= banda.a; colonna += 1) {
    const classe = classeTestata(griglia, riga, colonna);
    if (classe?.misura) misura ??= colonna;
    else if (classe?.territorio || classe?.ente) territorio ??= colonna;
  }
  if (misura !== null) return { nome: misura, secondoNome: territorio, enti: false };
  const trovata = trovaColonnaNomi(griglia, riga, banda);
  return { nome: trovata?.colonna ?? null, secondoNome: null, enti: trovata?.enti ?? false };
}

/** Fra le colonne coperte da un'intestazione unita, quella che porta i valori. */
function colonnaDeiValori(
  lettore: Lettore,
  righe: readonly number[],
  colonna: number,
  coperte: readonly number[],
): number {
  const scritta = (candidata: number): boolean => righe.some((riga) => !lettore.griglia.vuota(riga, candidata));
  return [colonna, ...coperte].find(scritta) ?? colonna;
}

export function leggiColonne(lettore: Lettore, riga: number, banda: Banda): ColonneBanda {
  const { griglia, copertura } = lettore;
  const { nome, secondoNome, enti } = trovaNomi(lettore, riga, banda);
  const blocco = trovaBlocco(griglia, copertura, riga, banda, nome);
  const righe = righeDiProva(griglia, blocco.ultima, banda);
  const testate: (Testata & { readonly colonna: number; readonly coperte: number[] })[] = [];
  const mute: number[] = [];
  const ordinali: number[] = [];
  let alloggi = 0;
  for (let colonna = banda.da; colonna <= banda.a; colonna += 1) {
    if (colonna === nome) continue;
    const testo = testoColonna(griglia, blocco, colonna, banda, nome);
    if (testo.coperta) {
      // L'intestazione dei nomi, unita sopra altre colonne, non dice che cosa sono i loro numeri.
      if (griglia.ancora(blocco.ultima, colonna).colonna === nome) mute.push(colonna);
      else testate.at(-1)?.coperte.push(colonna);
      continue;
    }
    const classe = testo.proprio === null ? null : classifica(testo.proprio);
    // Senza "N." in testa numera le righe solo una colonna che sta prima dei nomi.
    const forseOrdinale = classe === null ? nome !== null && colonna < nome : classe.ordinale && testo.gruppo === null;
    if (forseOrdinale && isOrdinale(griglia, righe, colonna)) ordinali.push(colonna);
    else if (testo.proprio === null) mute.push(colonna);
    if (testo.proprio === null) continue;
    if (classe?.alloggio) alloggi += 1;
    const testata = leggiTestata(testo);
    testate.push({ ...testata, detta: ordinali.includes(colonna) ? null : testata.detta, colonna, coperte: [] });
  }
  const voci = risolviVoci(testate, titoloSopra(griglia, blocco.prima, banda));
  const colonne = testate.map(({ testo, posizione, campo, colonna, coperte }, i): ColonnaTabella => {
    const dove = colonnaDeiValori(lettore, righe, colonna, coperte);
    const { voce = null, percentualeDi = false, anno = null } = voci[i] ?? {};
    const vera = voce !== null && !portaTesti(griglia, righe, dove, VOCI[voce].tipo);
    return {
      intestazione: posizione,
      testo,
      voce: vera ? voce : null,
      campo: vera ? null : campo,
      percentualeDi: vera && percentualeDi,
      anno: vera ? anno : null,
      colonna: dove,
      riga: null,
    };
  });
  const testiSopraNomi = nome === null ? null : testoColonna(griglia, blocco, nome, banda, null);
  return {
    banda,
    blocco,
    nome,
    secondoNome,
    enti,
    testataEnte: colonneConTestataEnte(griglia, blocco.ultima, banda).length > 0,
    nomiSenzaTestata: testiSopraNomi !== null && testiSopraNomi.testo === '' && !testiSopraNomi.coperta,
    diAlloggi: alloggi >= 2,
    colonne,
    mute,
    ordinali,
  };
}
