import type { Gravita } from '../../src/domain/rilievi/gravita';
import type { RegolaId } from '../../src/domain/regole/regola-id';

/** Un rilievo atteso su `ambito-come-pubblicato.xlsx`: regola, gravità, cella da guardare per prima. */
export type Atteso = readonly [regola: RegolaId, gravita: Gravita, cella: string];

export interface Anomalia {
  readonly che: string;
  readonly attesi: readonly Atteso[];
}

const SENZA_SAP_IN_PRIVATI = [7, 16, 18, 23, 27];
const TRANSITORI_OLTRE_SOGLIA = [6, 15, 19, 22, 24, 26, 31];
const RISERVE_OLTRE = [6, 15, 19, 24, 25, 26];
const TABELLE_PER_ENTE = [
  "'04 Disponibili'",
  "'05 Turn-over'",
  "'06 Carenza'",
  "'07 Nuova e ristrutturazione'",
  "'08 Transitori'",
  "'09 Assegnate'",
  "'10 Privati'",
  "'11 Quadro'",
];

function suRighe(regola: RegolaId, gravita: Gravita, colonna: string, righe: readonly number[]): Atteso[] {
  return righe.map((riga): Atteso => [regola, gravita, `${colonna}${riga}`]);
}

/** Ogni anomalia del piano pubblicato che si può vedere in una tabella. */
export const ANOMALIE: readonly Anomalia[] = [
  {
    che: 'il patrimonio del sub-ambito di Viadana: 16 + 311 + 30 non fa 331',
    attesi: [['A08', 'errore', "'02 Patrimonio'!B13"]],
  },
  {
    che: '«Castelidone» con una D di meno, in tre tabelle',
    attesi: [
      ['S05', 'avviso', "'07 Nuova e ristrutturazione'!A9"],
      ['S05', 'avviso', "'08 Transitori'!A9"],
      ['S05', 'avviso', "'11 Quadro'!A9"],
    ],
  },
  {
    che: 'San Giovanni in Croce senza asterisco e con uno 0 nella carenza',
    attesi: [
      ['S10', 'avviso', "'06 Carenza'!B23"],
      ['S11', 'avviso', "'06 Carenza'!A23"],
    ],
  },
  {
    che: 'i cinque comuni senza U.I. SAP senza asterisco e con uno 0 nei privati',
    attesi: [
      ...suRighe('S10', 'avviso', "'10 Privati'!B", SENZA_SAP_IN_PRIVATI),
      ...suRighe('S11', 'avviso', "'10 Privati'!A", SENZA_SAP_IN_PRIVATI),
    ],
  },
  { che: '0 dove il titolo dice «non rilevabile»', attesi: [['C04', 'avviso', "'10 Privati'!B4"]] },
  {
    che: 'San Martino del Lago: 2 alloggi transitori su 0 disponibili',
    attesi: [['Q09', 'errore', "'08 Transitori'!B25"]],
  },
  {
    che: 'Casteldidone: 10 % di 0 alloggi, senza nota',
    attesi: [
      ['Q06', 'avviso', "'12 Forze di Polizia'!B4"],
      ['S11', 'avviso', "'12 Forze di Polizia'!A4"],
    ],
  },
  {
    che: 'Rivarolo del Re: 5 % di 0 alloggi, ma la nota lo dice',
    attesi: [['Q06', 'informazione', "'12 Forze di Polizia'!B5"]],
  },
  { che: '«Rivarolo ed Uniti» nella nota', attesi: [['S05', 'informazione', "'12 Forze di Polizia'!A11"]] },
  { che: '«Piadena e Drizzona» nella legenda', attesi: [['S05', 'informazione', "'04 Disponibili'!A35"]] },
  {
    che: '«ALER BS- CR-MN» con uno spazio di troppo, in otto tabelle',
    attesi: [
      ...TABELLE_PER_ENTE.map((foglio): Atteso => ['S05', 'informazione', `${foglio}!A4`]),
      ['C06', 'informazione', "'04 Disponibili'!A4"],
    ],
  },
  {
    che: 'le percentuali col punto decimale sono testi',
    attesi: suRighe('S09', 'avviso', "'12 Forze di Polizia'!B", [4, 5, 6, 7, 8, 9]),
  },
  {
    che: 'Cingia de’ Botti con due apostrofi diversi',
    attesi: [['S05', 'informazione', "'03 Elenco comuni'!B8"]],
  },
  { che: 'Spineda: le riserve superano il solo alloggio', attesi: [['Q10', 'avviso', "'12 Forze di Polizia'!B7"]] },
  {
    che: 'transitori oltre il 10 % delle disponibili, in sette comuni',
    attesi: suRighe('Q08', 'avviso', "'08 Transitori'!B", TRANSITORI_OLTRE_SOGLIA),
  },
  {
    che: "transitori entro il 10 % sull'ambito, oltre per i soli comuni",
    attesi: [['Q08', 'informazione', "'08 Transitori'!B33"]],
  },
  {
    che: 'transitori e indigenti insieme superano le disponibili, in sei comuni',
    attesi: suRighe('Q10', 'avviso', "'08 Transitori'!B", RISERVE_OLTRE),
  },
  { che: 'Sabbioneta: 3,03 % è 1 su 33, non 1 su 3', attesi: [['Q07', 'avviso', "'12 Forze di Polizia'!B6"]] },
  {
    che: "quote sotto l'unità, che arrotondate superano il 10 %",
    attesi: suRighe('Q05', 'informazione', "'12 Forze di Polizia'!B", [6, 7, 8, 9]),
  },
  {
    che: 'ALER per unità operativa: la quota per territorio comunale non si verifica',
    attesi: suRighe('Q03', 'informazione', "'04 Disponibili'!B", [4, 5]),
  },
  { che: 'due diciture per categorie vicine', attesi: [['Q12', 'informazione', "'13 Altra categoria'!B4"]] },
  { che: 'al quadro manca la colonna dei privati', attesi: [['A01', 'informazione', "'11 Quadro'!E3"]] },
  {
    che: 'due titoli senza la loro tabella',
    attesi: [
      ['S01', 'informazione', "'02 Patrimonio'!A23"],
      ['S01', 'informazione', "'02 Patrimonio'!A25"],
    ],
  },
];

/**
 * La ricognizione si chiude l'8 marzo 2021: il piano non può essere stato approvato entro il 31 dicembre 2020. Si vede
 * solo con la data di approvazione, che le tabelle non hanno.
 */
export const CON_LA_DATA: readonly Atteso[] = [['D02', 'avviso', 'nessuna cella']];

/** Il documento stampa i totali come numeri: lo si fa solo notare, una volta per tabella. */
export const TOTALI_STAMPATI: readonly Atteso[] = [
  ['S13', 'informazione', "'01 Popolazione'!C31"],
  ...TABELLE_PER_ENTE.map((foglio): Atteso => ['S13', 'informazione', `${foglio}!B33`]),
];
