import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import { IMPOSTAZIONI_PREDEFINITE } from '../../src/domain/contesto';
import type { RegolaId } from '../../src/domain/regole/regola-id';
import type { Sostituzione } from '../../src/domain/regole/profili/sostituzione';
import type { DateFatte } from '../../src/domain/scadenze/scadenza';
import { trova } from './modello';
import { cambia, valore, VITTIMA } from './pianta';
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

/** Le risposte si aspettano fino al 30 novembre; il 5 dicembre è tardi. */
const TARDI = 45_996;
const FINESTRA = { procedura: { fatte: IN_TEMPO, oggi: OGGI, finestra: { chiusura: '2025-11-30' } } };

/** Nella cartella di un ente solo: dove c'è la data in cui l'ha compilata. */
const risposta = (altre: OpzioniContesto, data: number | null): Guasto['pianta'] => {
  return (fogli) => {
    const compilata = cambia('anagrafica/Data di compilazione', valore(data))(fogli);
    return (
      compilata && { ...compilata, ...(data === null ? { attesa: null } : {}), opzioni: { ...FINESTRA, ...altre } }
    );
  };
};

function conSoglia(nome: string, sostituzione: Sostituzione): Guasto {
  return conOpzioni(nome, 'Q17', {
    impostazioni: { ...IMPOSTAZIONI_PREDEFINITE, sostituzioni: [sostituzione] },
  });
}

const MOTIVO = 'Deciso in assemblea dei sindaci';

export const GUASTI_DELLE_DATE: readonly Guasto[] = [
  conOpzioni('ricognizione avviata tardi', 'D01', conPasso({ ricognizione: '2025-11-20' })),
  conOpzioni('piano approvato tardi', 'D02', { approvato: '2026-02-10' }),
  conOpzioni('piano inviato tardi', 'D03', conPasso({ invio: '2026-02-20' })),
  conOpzioni('avviso pubblicato tardi', 'D04', conPasso({ avviso: '2026-03-20' })),
  conOpzioni('prefettura informata tardi', 'D05', conPasso({ prefettura: '2026-03-20' })),
  { nome: 'comunicazione compilata tardi', regole: ['D06'], pianta: risposta({}, TARDI) },
  {
    nome: 'comunicazione arrivata tardi',
    regole: ['D06'],
    pianta: risposta({ arrivi: ['2025-12-05T10:00:00'] }, null),
  },
  conSoglia('tetto della polizia sostituito', { chiave: 'poliziaMassimo', valore: 40, motivo: MOTIVO }),
  conSoglia('costo massimo dei lavori sostituito', { chiave: 'lavoriMassimo', valore: 20_000, motivo: MOTIVO }),
  conSoglia('anni della convenzione sostituiti', { chiave: 'convenzioneAnni', valore: 4, motivo: MOTIVO }),
];
