/** Lunghezza massima del testo di una cella di Excel, in unità UTF-16. */
export const TESTO_MASSIMO = 32_767;
const NOME_FOGLIO_MASSIMO = 31;

// Ciò che XML 1.0 non ammette; tabulazione e a capo restano.
const VIETATI = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const A_CAPO_WINDOWS = /\r\n?/g;
// Excel legge `_x0041_` come `A`: un testo che lo contiene davvero va scritto con il trattino basso cifrato.
const SEQUENZA_CIFRATA = /_(?=x[0-9A-Fa-f]{4}_)/g;
const VIETATI_NEL_NOME = /[[\]:*?/\\]/g;

/** Il testo com'è leggibile in una cella: senza caratteri che il formato rifiuta, tagliato con `…` se troppo lungo. */
export function testoDiCella(testo: string): string {
  return taglia(testo.replace(A_CAPO_WINDOWS, '\n').replace(VIETATI, ''), TESTO_MASSIMO).replace(
    SEQUENZA_CIFRATA,
    '_x005F_',
  );
}

/** Taglia a `massimo` unità UTF-16, puntini compresi, senza spezzare una coppia di surrogati. */
export function taglia(testo: string, massimo: number): string {
  if (testo.length <= massimo) return testo;
  return `${primi(testo, massimo - 1)}…`;
}

/**
 * Nomi di foglio accettati da Excel, nell'ordine dato: al più 31 caratteri, senza `[]:*?/\`, senza apici ai bordi,
 * diversi fra loro anche senza guardare le maiuscole.
 */
export function nomiDiFoglio(nomi: readonly string[]): readonly string[] {
  const presi = new Set<string>();
  return nomi.map((nome) => {
    const base = nomeAmmesso(nome);
    let scelto = base;
    for (let n = 2; presi.has(scelto.toLowerCase()); n += 1) {
      const coda = ` (${n})`;
      scelto = primi(base, NOME_FOGLIO_MASSIMO - coda.length) + coda;
    }
    presi.add(scelto.toLowerCase());
    return scelto;
  });
}

function nomeAmmesso(nome: string): string {
  const pulito = nome.replace(VIETATI, '').replace(VIETATI_NEL_NOME, ' ').replace(/\s+/g, ' ').trim();
  const ridotto = primi(pulito, NOME_FOGLIO_MASSIMO)
    .replace(/^'+|'+$/g, '')
    .trim();
  if (ridotto === '') return 'Foglio';
  // "History" è il nome che Excel riserva al registro delle revisioni.
  return ridotto.toLowerCase() === 'history' ? `${ridotto}_` : ridotto;
}

function primi(testo: string, quanti: number): string {
  const ultimo = testo.charCodeAt(quanti - 1);
  const spezza = testo.length > quanti && ultimo >= 0xd800 && ultimo <= 0xdbff;
  return testo.slice(0, spezza ? quanti - 1 : quanti);
}
