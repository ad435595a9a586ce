import { COMUNI_CESSATI, COMUNI_IN_ESSERE } from './comuni-lombardia.data';
import { normalizzaNome } from './normalizza-nome';

export interface ComuneLombardo {
  /** Nome ufficiale: "Cingia de' Botti". */
  readonly nome: string;
  /** Sei cifre; di un comune cessato è quello del successore. */
  readonly codiceIstat: string;
  /** Codice catastale (Belfiore), proprio anche se il comune è cessato. */
  readonly codiceCatastale: string;
  /** Sigla della provincia. */
  readonly provincia: string;
  /** Anno in cui il comune è confluito in un altro; null se è in essere. */
  readonly cessatoNel: number | null;
  /** Nome del comune in cui è confluito; null se è in essere. */
  readonly successore: string | null;
}

/** Prime tre cifre del codice ISTAT → sigla. */
const PROVINCE = new Map([
  ['012', 'VA'],
  ['013', 'CO'],
  ['014', 'SO'],
  ['015', 'MI'],
  ['016', 'BG'],
  ['017', 'BS'],
  ['018', 'PV'],
  ['019', 'CR'],
  ['020', 'MN'],
  ['097', 'LC'],
  ['098', 'LO'],
  ['108', 'MB'],
]);

interface Elenco {
  readonly inEssere: readonly ComuneLombardo[];
  readonly perNome: ReadonlyMap<string, ComuneLombardo>;
  readonly perIstat: ReadonlyMap<string, ComuneLombardo>;
  readonly perCatastale: ReadonlyMap<string, ComuneLombardo>;
}

function provinciaDi(codiceIstat: string): string {
  const sigla = PROVINCE.get(codiceIstat.slice(0, 3));
  if (sigla === undefined) throw new Error(`Codice ISTAT fuori dalla Lombardia: ${codiceIstat}`);
  return sigla;
}

function leggiInEssere(riga: string): ComuneLombardo {
  const codiceIstat = riga.slice(0, 6);
  return {
    nome: riga.slice(12),
    codiceIstat,
    codiceCatastale: riga.slice(7, 11),
    provincia: provinciaDi(codiceIstat),
    cessatoNel: null,
    successore: null,
  };
}

function leggiCessato(riga: string, successore: string | null): ComuneLombardo {
  return { ...leggiInEssere(riga), nome: riga.slice(17), cessatoNel: Number(riga.slice(12, 16)), successore };
}

function righe(testo: string): string[] {
  return testo.trim().split('\n');
}

function leggiElenco(): Elenco {
  const inEssere = righe(COMUNI_IN_ESSERE).map(leggiInEssere);
  const perIstat = new Map(inEssere.map((comune) => [comune.codiceIstat, comune]));
  const perCatastale = new Map(inEssere.map((comune) => [comune.codiceCatastale, comune]));
  const perNome = new Map(inEssere.map((comune) => [normalizzaNome(comune.nome), comune]));
  for (const riga of righe(COMUNI_CESSATI)) {
    const cessato = leggiCessato(riga, perIstat.get(riga.slice(0, 6))?.nome ?? null);
    const nome = normalizzaNome(cessato.nome);
    // Bellagio e Sant'Omobono Terme hanno lo stesso nome prima e dopo la fusione: vale quello in essere.
    if (!perNome.has(nome)) perNome.set(nome, cessato);
    perCatastale.set(cessato.codiceCatastale, cessato);
  }
  return { inEssere, perNome, perIstat, perCatastale };
}

let letto: Elenco | null = null;

/** L'elenco si legge alla prima domanda: molti comandi non ne hanno bisogno. */
function elenco(): Elenco {
  letto ??= leggiElenco();
  return letto;
}

/** I comuni in essere, nell'ordine dei codici ISTAT. */
export function comuniLombardi(): readonly ComuneLombardo[] {
  return elenco().inEssere;
}

/** Comune per nome, con o senza "Comune di", anche cessato; null se in Lombardia non c'è. */
export function comunePerNome(nome: string): ComuneLombardo | null {
  return comunePerChiave(normalizzaNome(nome));
}

/** Come `comunePerNome`, per un nome già normalizzato. */
export function comunePerChiave(chiave: string): ComuneLombardo | null {
  return elenco().perNome.get(chiave) ?? null;
}

/** Comune in essere per codice ISTAT di sei cifre. */
export function comunePerIstat(codice: string): ComuneLombardo | null {
  return elenco().perIstat.get(codice) ?? null;
}

/** Comune per codice catastale, anche cessato. */
export function comunePerCatastale(codice: string): ComuneLombardo | null {
  return elenco().perCatastale.get(codice.toUpperCase()) ?? null;
}

/** Comune per nome, codice ISTAT o codice catastale. */
export function comuneLombardo(nomeOCodice: string): ComuneLombardo | null {
  const testo = nomeOCodice.trim();
  return comunePerIstat(testo) ?? comunePerCatastale(testo) ?? comunePerNome(testo);
}
