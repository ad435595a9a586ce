import { toA1 } from '../../notazione-a1';
import type { Area } from '../../snapshot';
import type { CellaDraft, ConvalidaDraft, SheetDraft } from '../draft';
import { convalidaData, convalidaNumero, convalidaScelta } from './convalide';
import type { RichiestaModello } from './richiesta';
import { foglioModello, PRIMA_RIGA } from './scheda';

/** Righe pronte; chi ha più alloggi ne aggiunge, e il controllo le legge tutte. */
const RIGHE = 60;

const CLASSI = ['SAP', 'SAS', 'SAT', 'Altri usi'];
const STATI = [
  'Occupata',
  'Libera',
  'In carenza manutentiva',
  'In ristrutturazione',
  'Nuova edificazione',
  'Occupata senza titolo',
];

const TESTO = { stile: 'testoACapo', sbloccata: true } as const;
/** Codici catastali: il formato Testo conserva ciò che si scrive. */
const CODICE = { stile: 'testo', formato: '@', sbloccata: true } as const;
const DECIMALE = { stile: 'numero', formato: '0.0#', sbloccata: true } as const;
const DATA = { stile: 'testo', formato: 'dd/mm/yyyy', sbloccata: true } as const;

interface Colonna {
  readonly titolo: string;
  readonly larghezza: number;
  readonly aspetto: Omit<CellaDraft, 'valore'>;
  readonly convalida?: (area: Area) => ConvalidaDraft;
}

const COLONNE: readonly Colonna[] = [
  { titolo: 'Codice alloggio', larghezza: 18, aspetto: TESTO },
  { titolo: 'Indirizzo', larghezza: 34, aspetto: TESTO },
  { titolo: 'Comune', larghezza: 22, aspetto: TESTO },
  { titolo: 'Codice catastale', larghezza: 12, aspetto: CODICE },
  { titolo: 'Foglio', larghezza: 9, aspetto: CODICE, convalida: cifre('Foglio', 4) },
  { titolo: 'Mappale', larghezza: 10, aspetto: CODICE, convalida: cifre('Mappale', 5) },
  { titolo: 'Subalterno', larghezza: 12, aspetto: CODICE, convalida: cifre('Subalterno', 4) },
  { titolo: 'Vani', larghezza: 8, aspetto: DECIMALE, convalida: mezziVani },
  {
    titolo: 'Superficie utile (mq)',
    larghezza: 14,
    aspetto: DECIMALE,
    convalida: (area) =>
      convalidaNumero(area, 'decimale', [1, 999], 'Superficie', 'In metri quadrati, per esempio 68,5.'),
  },
  {
    titolo: 'Classificazione',
    larghezza: 14,
    aspetto: TESTO,
    convalida: (area) => convalidaScelta(area, 'Classificazione', CLASSI),
  },
  { titolo: 'Stato', larghezza: 24, aspetto: TESTO, convalida: (area) => convalidaScelta(area, 'Stato', STATI) },
  {
    titolo: 'Data di rilascio prevista',
    larghezza: 16,
    aspetto: DATA,
    convalida: (area) => convalidaData(area, 'Data di rilascio'),
  },
];

/** Fino a tante cifre; più numeri insieme, come "12/13", hanno al più qualche segno fra loro. */
function cifre(titolo: string, quante: number): (area: Area) => ConvalidaDraft {
  const detto = { titolo, testo: `Un numero di al massimo ${quante} cifre.` };
  return (area) => {
    const cella = toA1(area);
    const formula = `OR(AND(ISNUMBER(VALUE(${cella})),LEN(${cella})<=${quante}),ISNUMBER(FIND("/",${cella})))`;
    return { area, ammessi: { tipo: 'formula', formula }, consiglio: detto, rifiuto: detto };
  };
}

/** Un numero di vani, anche con mezzo vano. */
function mezziVani(area: Area): ConvalidaDraft {
  const cella = toA1(area);
  const detto = { titolo: 'Vani', testo: 'Un numero maggiore di 0, intero o con mezzo vano: per esempio 4,5.' };
  return {
    area,
    ammessi: { tipo: 'formula', formula: `AND(ISNUMBER(${cella}),${cella}>0,${cella}*2=INT(${cella}*2))` },
    consiglio: detto,
    rifiuto: detto,
  };
}

/** Foglio Unita: una riga per alloggio. Facoltativo: serve a confrontare i conti con i numeri dichiarati. */
export function unita(richiesta: RichiestaModello): SheetDraft {
  const riga = COLONNE.map(({ aspetto }): CellaDraft => ({ valore: null, ...aspetto }));
  return foglioModello(richiesta, {
    nome: 'Unita',
    titolo: 'Elenco degli alloggi',
    intestazioni: COLONNE.map(({ titolo }) => titolo),
    larghezze: COLONNE.map(({ larghezza }) => larghezza),
    righe: Array.from({ length: RIGHE }, () => riga),
    sotto:
      "Facoltativo. Una riga per alloggio; il rilascio solo per quelli che si libereranno nell'anno. Non si scrivono i nomi di chi vi abita. R.R. 4/2017, art. 4, c. 3, lett. a.",
    convalide: COLONNE.flatMap(({ convalida }, colonna) =>
      convalida ? [convalida({ riga: PRIMA_RIGA, colonna, righe: RIGHE, colonne: 1 })] : [],
    ),
  });
}
