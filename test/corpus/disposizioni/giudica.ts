import { normalizzaNome } from '../../../src/domain/enti/normalizza-nome';
import type { Contesto } from '../../../src/domain/contesto';
import { toA1 } from '../../../src/domain/notazione-a1';
import { cellaValore } from '../../../src/domain/tabelle/tabella';
import type { CellRef } from '../../../src/domain/snapshot';
import { controlla } from '../../../src/app/controlla';
import type { Rilievo } from '../../../src/domain/rilievi/rilievo';
import { ente as enteDi } from '../../costruttori/contesto';
import { ANNO } from './enti';
import type { Disposizione, FattoPosto } from './genera';

export type Esito = 'uguali' | 'detti' | 'falliti';

export interface Giudizio {
  readonly esito: Esito;
  /** Che cosa non torna: fatti mancanti, sbagliati, estranei. */
  readonly difetti: readonly string[];
}

const chiave = ({ foglio, riga, colonna }: Pick<CellRef, 'foglio' | 'riga' | 'colonna'>): string =>
  `${foglio}!${toA1({ riga, colonna })}`;

/** Ciò che il contesto dice di ogni cella di una tabella: chi, che voce, quale valore. */
function lette(contesto: Contesto): ReadonlyMap<string, string> {
  const celle = new Map<string, string>();
  for (const tabella of contesto.tabelle) {
    for (const riga of [...tabella.righe, ...tabella.totali]) {
      tabella.colonne.forEach(({ voce, percentualeDi }, i) => {
        const valore = riga.valori[i];
        if (voce === null || percentualeDi || !valore || valore.tipo === 'vuoto') return;
        const chi = 'ente' in riga ? ((riga.ente as { id: string } | null)?.id ?? '?') : 'TOTALE';
        const detto = valore.tipo === 'numero' ? String(valore.numero) : valore.tipo === 'nr' ? 'nr' : 'illeggibile';
        celle.set(chiave(cellaValore(tabella, riga, i)), `${chi} ${voce} ${detto}`);
      });
    }
  }
  return celle;
}

const atteso = ({ ente: di, voce, valore }: FattoPosto): string =>
  `${di === null ? 'TOTALE' : normalizzaNome(di)} ${voce} ${valore}`;

/** Le regole con cui il controllo dice che una cella o una tabella non si è potuta leggere. */
const CHE_DICONO = new Set(['S01', 'S02', 'S04', 'S07', 'S08', 'S09', 'S10', 'C04']);

/** Vero se un rilievo indica la cella, la sua intestazione, il suo nome o la sua tabella. */
function detto(rilievi: readonly Rilievo[], { ente, foglio, riga, colonna }: FattoPosto, precisa: boolean): boolean {
  return rilievi.some(
    (r) =>
      CHE_DICONO.has(r.regola) &&
      (r.regola !== 'S07' || ente === null) &&
      r.celle.some(
        (cella) =>
          cella.foglio === foglio &&
          (precisa
            ? cella.riga === riga && cella.colonna === colonna
            : cella.colonna === colonna ||
              cella.riga === riga ||
              ['S01', 'S07'].includes(r.regola) ||
              ['senza-intestazione-ente', 'anni-affiancati'].includes(r.codice)),
      ),
  );
}

/** I parziali non sono di un ente: le loro celle non sono fatti e non danno fastidio. */
export function giudica({ cartella, fatti, enti, conRegistro }: Disposizione): Giudizio {
  const registro = {
    ambito: null,
    capofila: null,
    enti: enti.map(({ nome, cifre }) => enteDi(nome, { senzaSap: cifre === null })),
    provenienza: 'file',
  } as const;
  const { contesto, rilievi } = controlla([cartella], conRegistro ? { anno: ANNO, registro } : {});
  const dette = lette(contesto);
  const attesi = new Map(fatti.map((fatto) => [chiave(fatto), fatto]));
  const difetti: string[] = [];
  let taciuti = 0;
  for (const [dove, fatto] of attesi) {
    const letto = dette.get(dove);
    if (fatto.valore === 'illeggibile' || fatto.valore === 'nr') {
      if (letto === atteso(fatto) && (fatto.valore === 'nr' || detto(rilievi, fatto, true))) continue;
      difetti.push(`${dove}: ${letto ?? 'niente'}, atteso ${atteso(fatto)}`);
      taciuti += 1;
    } else if (letto !== atteso(fatto)) {
      difetti.push(`${dove}: ${letto ?? 'niente'}, atteso ${atteso(fatto)}`);
      if ((letto !== undefined && !letto.startsWith('? ')) || !detto(rilievi, fatto, false)) taciuti += 1;
    } else if (fatto.ente !== null && contesto.fatti.numero(normalizzaNome(fatto.ente), fatto.voce) !== fatto.valore) {
      difetti.push(`${dove}: vale un altro ${fatto.voce}`);
      taciuti += 1;
    }
  }
  const parziali = new Set(
    contesto.tabelle.flatMap((t) => t.totali.flatMap((r) => t.colonne.map((_, i) => chiave(cellaValore(t, r, i))))),
  );
  for (const [dove, letto] of dette) {
    if (attesi.has(dove) || parziali.has(dove)) continue;
    difetti.push(`${dove}: ${letto}, di troppo`);
    taciuti += 1;
  }
  return { esito: difetti.length === 0 ? 'uguali' : taciuti === 0 ? 'detti' : 'falliti', difetti };
}
