import { VOCI } from '../../voci/voce';
import type { VoceKey } from '../../voci/voce';
import { toA1 } from '../../notazione-a1';
import type { CellaDraft, SheetDraft } from '../draft';
import { convalideConteggi, MASSIMO_PATRIMONIO } from './convalide';
import { numeroNoto } from './richiesta';
import type { RichiestaModello } from './richiesta';
import { cellaConteggio, foglioModello, PRIMA_RIGA } from './scheda';

/** Stati in cui si trova il patrimonio; il totale è la loro somma. */
const STATI = ['Occupate', 'Libere', 'In carenza manutentiva', 'In ristrutturazione'] as const;

const TIPI = ['consistenzaSap', 'consistenzaSas', 'consistenzaAltri'] as const satisfies readonly VoceKey[];

/** Foglio Consistenza: quante U.I. possiede l'ente, per tipo di servizio e per stato. */
export function consistenza(richiesta: RichiestaModello): SheetDraft {
  const tipi = TIPI.map((voce): CellaDraft[] => [
    { valore: VOCI[voce].intestazione, stile: 'testo' },
    // Non una formula: in bianco, salvata in .xls, tornerebbe 0, cioè «nessun alloggio».
    cellaConteggio(numeroNoto(richiesta, voce)),
    ...STATI.map(() => cellaConteggio(null)),
  ]);
  return foglioModello(richiesta, {
    nome: 'Consistenza',
    titolo: `Consistenza del patrimonio – anno ${richiesta.anno}`,
    intestazioni: ['Tipo di servizio abitativo', 'Totale', ...STATI],
    larghezze: [44, 16, 16, 16, 22, 22],
    righe: [...tipi, rigaTotale(richiesta)],
    sotto: 'In ogni riga la prima cifra è la somma delle altre. R.R. 4/2017, art. 4, c. 3, lett. a.',
    convalide: convalideConteggi(
      tipi.map((riga) => riga.slice(1)),
      { riga: PRIMA_RIGA, colonna: 1 },
      MASSIMO_PATRIMONIO,
    ),
  });
}

function rigaTotale(richiesta: RichiestaModello): CellaDraft[] {
  const noti = TIPI.map((voce) => numeroNoto(richiesta, voce)).filter((numero) => numero !== null);
  const totale = noti.length === 0 ? '' : noti.reduce((somma, numero) => somma + numero, 0);
  return [
    { valore: VOCI.consistenza.intestazione, stile: 'totaleEtichetta' },
    ...['Totale', ...STATI].map((_, indice): CellaDraft => {
      const area = `${toA1({ riga: PRIMA_RIGA, colonna: indice + 1 })}:${toA1({ riga: PRIMA_RIGA + TIPI.length - 1, colonna: indice + 1 })}`;
      return {
        valore: indice === 0 ? totale : '',
        formula: `IF(COUNT(${area})=0,"",SUM(${area}))`,
        stile: 'totaleNumero',
        formato: '0',
      };
    }),
  ];
}
