import { controlla } from '../../src/app/controlla';
import { annoPrecedenteDa } from '../../src/domain/confronto/dichiarati';
import { IMPOSTAZIONI_PREDEFINITE } from '../../src/domain/contesto';
import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import type { DateFatte } from '../../src/domain/scadenze/scadenza';
import type { Rilievo } from '../../src/domain/rilievi/rilievo';
import type { SheetSnapshot, ValoreCella } from '../../src/domain/snapshot';
import type { CellaEsempio, Esempio, TabellaEsempio } from '../../src/domain/spiegazioni/spiegazione';
import { cartella, foglio } from './snapshot';

/** Ciò che la tabellina non dice e la regola deve sapere: enti dell'ambito, data del piano, anno prima. */
export interface Attorno extends OpzioniContesto {
  /** La prima tabella è il piano dell'anno prima. */
  readonly annoPrima?: boolean;
}

/** I rilievi del controllo vero su una cartella fatta con le tabelline dell'esempio, una per foglio. */
export function rilieviDellEsempio(esempio: Esempio, { annoPrima = false, ...dato }: Attorno = {}): readonly Rilievo[] {
  const date = esempio.tabelle.find(diPassi);
  const scelte = esempio.tabelle.find(diScelte);
  const opzioni = { ...dato, ...(date ? passiDi(date) : {}), ...(scelte ? scelteDi(scelte) : {}) };
  const fogli = esempio.tabelle.filter((tabella) => !diPassi(tabella) && !diScelte(tabella)).map(foglioDi);
  if (!annoPrima) return controlla([cartella(...fogli)], opzioni).rilievi;
  const [prima, ...dopo] = fogli;
  if (!prima) throw new Error("Manca la tabella dell'anno prima");
  const precedente = annoPrecedenteDa(controlla([cartella(prima)]).contesto);
  return controlla([cartella(...dopo)], { ...opzioni, precedente }).rilievi;
}

/** Le date dei passi non stanno nei fogli: si scrivono nella scheda Piano. */
function diPassi({ righe }: TabellaEsempio): boolean {
  return /^Passo del piano \d{4}$/.test(String(righe[0]?.[0]));
}

const PASSO: readonly (readonly [inizio: string, passo: keyof DateFatte | 'approvato'])[] = [
  ['Avviare la ricognizione', 'ricognizione'],
  ['Approvare', 'approvato'],
  ['Inviare', 'invio'],
  ['Pubblicare il piano', 'pubblicazione'],
  ["Pubblicare l'avviso", 'avviso'],
  ['Avvisare la Prefettura', 'prefettura'],
];

function passiDi({ righe }: TabellaEsempio): OpzioniContesto {
  const anno = Number(String(righe[0]?.[0]).slice(-4));
  const { approvato, ...fatte } = Object.fromEntries(
    righe.slice(1).map(([che, quando]) => {
      const passo = PASSO.find(([inizio]) => String(che).startsWith(inizio))?.[1];
      if (!passo) throw new Error(`Non è un passo del piano: ${String(che)}`);
      return [passo, String(quando).split('/').reverse().join('-')];
    }),
  );
  // Si guarda quando il piano è finito: di ciò che manca non si sa, e l'esempio parla solo di ciò che dice.
  return { anno, procedura: { fatte, oggi: `${anno + 1}-06-01` }, ...(approvato ? { approvato } : {}) };
}

/** Neanche i valori scelti dal capofila stanno nei fogli: l'esempio ne ha uno, il tetto per la polizia. */
function diScelte({ righe }: TabellaEsempio): boolean {
  return righe[0]?.[0] === 'Valore scelto dal capofila';
}

function scelteDi({ righe }: TabellaEsempio): OpzioniContesto {
  const [, valore, motivo] = righe[1] ?? [];
  const sostituzioni = [{ chiave: 'poliziaMassimo', valore: Number(valore), motivo: String(motivo) }] as const;
  return { impostazioni: { ...IMPOSTAZIONI_PREDEFINITE, sostituzioni } };
}

/** `=SOMMA(B2:B3)` è una formula col suo risultato: la somma dei numeri che le stanno sopra nella colonna. */
const SOMMA = /^=SOMMA\((.+)\)$/;

function foglioDi({ titolo, righe, nota }: TabellaEsempio, indice: number): SheetSnapshot {
  const griglia = [...(titolo === undefined ? [] : [[titolo]]), ...righe, ...(nota === undefined ? [] : [[nota]])];
  const formule = griglia.map((riga) =>
    riga.map((cella) => (typeof cella === 'string' && SOMMA.test(cella) ? cella.replace(SOMMA, '=SUM($1)') : null)),
  );
  const valori = griglia.map((riga, r) => riga.map((cella, c) => valore(cella, griglia, r, c)));
  return { ...foglio(`Foglio${indice + 1}`, valori), formule };
}

function valore(
  cella: CellaEsempio,
  griglia: readonly (readonly CellaEsempio[])[],
  riga: number,
  colonna: number,
): ValoreCella {
  if (typeof cella !== 'string' || !SOMMA.test(cella)) return cella;
  return griglia.slice(0, riga).reduce((somma, sopra) => somma + (Number(sopra[colonna]) || 0), 0);
}
