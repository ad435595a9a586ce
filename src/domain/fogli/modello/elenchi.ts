import { toA1 } from '../../notazione-a1';
import type { Area } from '../../snapshot';
import type { CellaDraft, ConvalidaDraft, SheetDraft } from '../draft';
import { convalidaData, convalidaNumero } from './convalide';
import type { RichiestaModello } from './richiesta';
import { foglioModello, PRIMA_RIGA } from './scheda';

/** Righe da compilare di un elenco di alloggi: bastano ai comuni più grandi, e se ne possono aggiungere. */
const RIGHE = 20;

/** R.R. 4/2017, art. 10, c. 3; L.R. 16/2016, art. 23, c. 2. */
const COSTO_MASSIMO = 8_000;
const MESI_MASSIMI = 36;
const ANNI_CONVENZIONE = 8;
const [INIZIO, FINE] = [2, 3].map((colonna) => toA1({ riga: PRIMA_RIGA, colonna }));

interface ColonnaElenco {
  readonly titolo: string;
  readonly larghezza: number;
  readonly aspetto: Omit<CellaDraft, 'valore'>;
}

const TESTO = { stile: 'testoACapo', sbloccata: true } as const;
const INTERO = { stile: 'numero', formato: '0', sbloccata: true } as const;
const EURO = { stile: 'numero', formato: '#,##0.00', sbloccata: true } as const;
const DATA = { stile: 'testo', formato: 'dd/mm/yyyy', sbloccata: true } as const;

/** Foglio Carenza: una riga per alloggio assegnabile nello stato di fatto. */
export function carenza(richiesta: RichiestaModello): SheetDraft {
  return elenco(
    richiesta,
    'Carenza',
    'Alloggi assegnabili nello stato di fatto',
    [
      { titolo: 'Codice alloggio', larghezza: 20, aspetto: TESTO },
      { titolo: 'Lavori necessari', larghezza: 60, aspetto: TESTO },
      { titolo: 'Costo stimato (€, IVA compresa)', larghezza: 20, aspetto: EURO },
      { titolo: 'Mesi di canone a scomputo', larghezza: 18, aspetto: INTERO },
    ],
    [
      convalidaNumero(
        colonnaElenco(2),
        'decimale',
        [0, COSTO_MASSIMO],
        'Costo stimato',
        'In euro, IVA compresa: al massimo 8.000 per alloggio.',
      ),
      convalidaNumero(
        colonnaElenco(3),
        'intero',
        [0, MESI_MASSIMI],
        'Mesi di scomputo',
        'Un numero intero, da 0 a 36.',
      ),
    ],
    "I lavori e il loro costo vanno sempre indicati. A carico di chi entra nell'alloggio: al massimo 8.000 euro, IVA compresa, a scomputo in non più di 36 mesi. R.R. 4/2017, art. 10, cc. 2 e 3.",
  );
}

/** Foglio Privati: una riga per alloggio messo a disposizione con convenzione. */
export function privati(richiesta: RichiestaModello): SheetDraft {
  return elenco(
    richiesta,
    'Privati',
    'Convenzioni con i proprietari',
    [
      { titolo: 'Codice alloggio', larghezza: 20, aspetto: TESTO },
      { titolo: 'Numero della convenzione', larghezza: 40, aspetto: TESTO },
      { titolo: 'Data di inizio', larghezza: 18, aspetto: DATA },
      { titolo: 'Data di fine', larghezza: 18, aspetto: DATA },
    ],
    [
      convalidaData(colonnaElenco(2), 'Data di inizio'),
      {
        area: colonnaElenco(3),
        ammessi: {
          tipo: 'formula',
          formula: `AND(ISNUMBER(${FINE}),${FINE}>=EDATE(${INIZIO},12*${ANNI_CONVENZIONE})-1)`,
        },
        consiglio: { titolo: 'Data di fine', testo: 'Almeno otto anni dopo la data di inizio.' },
        rifiuto: { titolo: 'Data di fine', testo: 'Serve una data almeno otto anni dopo quella di inizio.' },
      },
    ],
    'La convenzione dura almeno otto anni e si rinnova solo in modo espresso. L.R. 16/2016, art. 23, c. 2.',
  );
}

function elenco(
  richiesta: RichiestaModello,
  nome: string,
  titolo: string,
  colonne: readonly ColonnaElenco[],
  convalide: readonly ConvalidaDraft[],
  nota: string,
): SheetDraft {
  const riga = colonne.map(({ aspetto }): CellaDraft => ({ valore: null, ...aspetto }));
  return foglioModello(richiesta, {
    nome,
    titolo,
    intestazioni: colonne.map((colonna) => colonna.titolo),
    larghezze: colonne.map(({ larghezza }) => larghezza),
    righe: Array.from({ length: RIGHE }, () => riga),
    sotto: nota,
    convalide,
  });
}

function colonnaElenco(colonna: number): Area {
  return { riga: PRIMA_RIGA, colonna, righe: RIGHE, colonne: 1 };
}
