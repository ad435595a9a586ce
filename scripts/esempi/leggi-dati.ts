import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Cartella dell'esempio, dalla radice del progetto. */
export const CARTELLA_ESEMPIO = join('assets', 'esempi', 'oglio-po-2021');

export const TABELLE = [
  '01-popolazione',
  '02-patrimonio',
  '03-elenco-comuni',
  '04-disponibili',
  '05-turn-over',
  '06-carenza',
  '07-nuova',
  '08-transitori',
  '09-assegnate',
  '10-privati',
  '11-quadro',
  '12-forze-polizia-vvf',
  '13-altra-categoria',
  '14-misure',
] as const;

export type NomeTabella = (typeof TABELLE)[number];

/** Righe di testi come stampati; la prima è l'intestazione (in `01-popolazione` il titolo, poi l'intestazione). */
export type Righe = readonly (readonly string[])[];

/** Un comune dell'ambito con i suoi codici. */
export interface CodiciComune {
  readonly comune: string;
  readonly codiceIstat: string;
  readonly codiceCatastale: string;
  readonly provincia: string;
  readonly subAmbito: string;
}

export interface DatiPubblicati {
  readonly tabelle: Readonly<Record<NomeTabella, Righe>>;
  readonly codici: readonly CodiciComune[];
}

/** Legge le tabelle trascritte dal piano. Lancia se un file manca: senza i dati non c'è esempio. */
export function leggiDati(cartella = join(CARTELLA_ESEMPIO, 'dati')): DatiPubblicati {
  const leggi = (nome: string): Righe => leggiCsv(readFileSync(join(cartella, `${nome}.csv`), 'utf8'));
  const tabelle: Readonly<Record<NomeTabella, Righe>> = {
    '01-popolazione': leggi('01-popolazione'),
    '02-patrimonio': leggi('02-patrimonio'),
    '03-elenco-comuni': leggi('03-elenco-comuni'),
    '04-disponibili': leggi('04-disponibili'),
    '05-turn-over': leggi('05-turn-over'),
    '06-carenza': leggi('06-carenza'),
    '07-nuova': leggi('07-nuova'),
    '08-transitori': leggi('08-transitori'),
    '09-assegnate': leggi('09-assegnate'),
    '10-privati': leggi('10-privati'),
    '11-quadro': leggi('11-quadro'),
    '12-forze-polizia-vvf': leggi('12-forze-polizia-vvf'),
    '13-altra-categoria': leggi('13-altra-categoria'),
    '14-misure': leggi('14-misure'),
  };
  const [, ...comuni] = leggi('comuni-codici');
  const codici = comuni.map(
    ([comune = '', codiceIstat = '', codiceCatastale = '', provincia = '', subAmbito = '']): CodiciComune => ({
      comune,
      codiceIstat,
      codiceCatastale,
      provincia,
      subAmbito,
    }),
  );
  return { tabelle, codici };
}

// I nostri file non hanno virgolette né punti e virgola nelle celle: uno di quei segni è un errore di trascrizione.
function leggiCsv(testo: string): Righe {
  if (testo.includes('"')) throw new Error('Virgolette nei dati: il formato non le prevede');
  return testo
    .split(/\r?\n/)
    .filter((riga) => riga !== '')
    .map((riga) => riga.split(';'));
}
