import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import type { RegolaId } from '../../src/domain/regole/regola-id';
import type { DateFatte } from '../../src/domain/scadenze/scadenza';
import { trova } from './modello';
import { VITTIMA } from './pianta';
import type { Guasto } from './pianta';

/** Il piano 2026 è approvato il 18 dicembre 2025: i passi fatti in tempo. */
const IN_TEMPO: DateFatte = {
  ricognizione: '2025-10-20',
  prefettura: '2025-12-18',
  invio: '2025-12-29',
  pubblicazione: '2025-12-29',
  avviso: '2026-01-10',
};
const OGGI = '2026-04-01';

/** Le date non stanno in una cella: si piantano nelle opzioni, dove c'è l'elenco degli enti e la data del piano. */
function conOpzioni(nome: string, regola: RegolaId, opzioni: OpzioniContesto): Guasto {
  return {
    nome,
    regole: [regola],
    pianta: (fogli) => (trova(fogli, `enti/nome/${VITTIMA}`) ? { fogli, attesa: null, opzioni } : null),
  };
}

const conPasso = (passo: DateFatte): OpzioniContesto => ({
  procedura: { fatte: { ...IN_TEMPO, ...passo }, oggi: OGGI },
});

export const GUASTI_DELLE_DATE: readonly Guasto[] = [
  conOpzioni('ricognizione avviata tardi', 'D01', conPasso({ ricognizione: '2025-11-20' })),
  conOpzioni('piano approvato tardi', 'D02', { approvato: '2026-02-10' }),
  conOpzioni('piano inviato tardi', 'D03', conPasso({ invio: '2026-02-20' })),
  conOpzioni('avviso pubblicato tardi', 'D04', conPasso({ avviso: '2026-03-20' })),
  conOpzioni('prefettura informata tardi', 'D05', conPasso({ prefettura: '2026-03-20' })),
];
