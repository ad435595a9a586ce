import type { Contesto } from '../domain/contesto';
import { precedenteDelPiano } from '../domain/confronto/dichiarati';
import { valida } from '../domain/regole/applica';
import { patrimonio } from '../domain/regole/aritmetica/equazioni-patrimonio';
import { confronti } from '../domain/regole/aritmetica/confronti';
import { totaliDaControllare } from '../domain/regole/aritmetica/gruppo-totale';
import { CATALOGO } from '../domain/regole/catalogo';
import { codiciScritti } from '../domain/regole/coerenza/codici-scritti';
import type { Regola, Validita } from '../domain/regole/regola';
import type { RegolaId } from '../domain/regole/regola-id';
import { tabelleDiAmbito } from '../domain/regole/struttura/tabelle-di-ambito';
import type { TipoTabella } from '../domain/tabelle/tabella';
import type { VoceKey } from '../domain/voci/voce';
import type { Controllo } from './controlla';
import { VOCI_CHE_SERVONO } from './voci-che-servono';

/** Ciò che manca a una regola per guardare qualcosa. */
export type Mancanza =
  | { readonly tipo: 'voci'; readonly voci: readonly VoceKey[] }
  | { readonly tipo: 'data'; readonly validita: Validita }
  | { readonly tipo: Struttura };

type Struttura =
  | 'anno'
  | 'piuEnti'
  | 'totali'
  | 'datiRipetuti'
  | 'codici'
  | 'codiciCatastali'
  | 'patrimonioEFondi'
  | 'percentuali'
  | 'precedente'
  | 'approvazione'
  | 'date'
  | 'chiusura';

export interface ControlloNonFatto {
  readonly regola: RegolaId;
  readonly manca: Mancanza;
}

/**
 * Le regole che non hanno detto niente perché mancava la base, non perché i dati tornassero. Restano fuori quelle il cui
 * caso non si presenta (nessun asterisco, nessun ente senza SAP) e quelle che lo dicono già con un rilievo.
 */
export function controlliNonFatti({
  contesto,
  rilievi,
}: Pick<Controllo, 'contesto' | 'rilievi'>): readonly ControlloNonFatto[] {
  const dette = new Set(
    rilievi
      .filter(({ esito, codice }) => esito === 'nonVerificabile' && codice.startsWith('manca-'))
      .map(({ regola }) => regola),
  );
  return CATALOGO.flatMap((regola) => {
    const manca = dette.has(regola.id) ? null : mancanza(regola, contesto);
    return manca ? [{ regola: regola.id, manca }] : [];
  });
}

function mancanza(regola: Regola, contesto: Contesto): Mancanza | null {
  if (!valida(regola, contesto.approvato?.data ?? null)) return { tipo: 'data', validita: regola.validita };
  const voci = (VOCI_CHE_SERVONO[regola.id] ?? []).find((gruppo) => !gruppo.some((v) => contesto.fatti.voci.has(v)));
  if (voci) return { tipo: 'voci', voci };
  const struttura = STRUTTURA[regola.id];
  return struttura && !struttura.presente(contesto) ? { tipo: struttura.tipo } : null;
}

interface Base {
  readonly tipo: Struttura;
  presente(contesto: Contesto): boolean;
}

const PATRIMONIO_E_FONDI: ReadonlySet<TipoTabella> = new Set(['patrimonio', 'fondi']);

const STRUTTURA: Readonly<Partial<Record<RegolaId, Base>>> = {
  S03: {
    tipo: 'piuEnti',
    presente: (contesto) => contesto.cartelle.length > 1 || tabelleDiAmbito(contesto).length > 0,
  },
  S07: {
    tipo: 'piuEnti',
    presente: (contesto) =>
      tabelleDiAmbito(contesto).length > 0 || contesto.tabelle.some(({ tipo }) => tipo === 'popolazione'),
  },
  A02: {
    tipo: 'totali',
    presente: ({ tabelle }) => tabelle.some((tabella) => totaliDaControllare(tabella).length > 0),
  },
  S12: { tipo: 'anno', presente: ({ anno }) => anno !== null },
  A03: { tipo: 'datiRipetuti', presente: (contesto) => confronti(contesto).dati.length > 0 },
  A07: {
    tipo: 'patrimonioEFondi',
    presente: ({ tabelle }) => tabelle.some(({ tipo }) => PATRIMONIO_E_FONDI.has(tipo)),
  },
  A09: { tipo: 'percentuali', presente: haPercentuali },
  A10: {
    tipo: 'precedente',
    presente: (contesto) => precedenteDelPiano(contesto) !== null || contesto.fatti.voci.has('consistenzaSap'),
  },
  A12: { tipo: 'precedente', presente: (contesto) => precedenteDelPiano(contesto) !== null },
  D01: { tipo: 'date', presente: tieneDate },
  D02: { tipo: 'approvazione', presente: (contesto) => tieneDate(contesto) || dataDichiarata(contesto) },
  D03: { tipo: 'date', presente: tieneDate },
  D04: { tipo: 'date', presente: tieneDate },
  D05: { tipo: 'date', presente: tieneDate },
  D06: { tipo: 'chiusura', presente: ({ procedura }) => procedura?.finestra?.chiusura !== undefined },
  C02: { tipo: 'codici', presente: (contesto) => codiciScritti(contesto)[Symbol.iterator]().next().done !== true },
  C03: {
    tipo: 'codiciCatastali',
    presente: (contesto) => [...codiciScritti(contesto)].some(({ campo }) => campo === 'codiceCatastale'),
  },
};

/** Senza l'anno i termini non hanno un giorno. */
function tieneDate({ anno, procedura }: Contesto): boolean {
  return anno !== null && procedura !== null;
}

function dataDichiarata({ anno, approvato }: Contesto): boolean {
  return anno !== null && approvato !== null && !approvato.dedotta;
}

function haPercentuali(contesto: Contesto): boolean {
  return (
    patrimonio(contesto).dati.some(({ forma }) => forma === 'percentuale') ||
    contesto.tabelle.some(({ colonne }) => colonne.some(({ voce, percentualeDi }) => voce !== null && percentualeDi))
  );
}
