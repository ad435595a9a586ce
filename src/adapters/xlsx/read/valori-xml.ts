/** Numero intero scritto in cifre fra due posizioni; -1 se non c'è solo quello. */
export function interoDaByte(dati: Uint8Array, da: number, a: number): number {
  if (a <= da || a - da > 15) return -1;
  let numero = 0;
  for (let i = da; i < a; i += 1) {
    const cifra = (dati[i] ?? 0) - 48;
    if (cifra < 0 || cifra > 9) return -1;
    numero = numero * 10 + cifra;
  }
  return numero;
}

const ENTITA = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/g;
/** Oltre, non è un nome che qualcuno cerchi. */
const NOME_MASSIMO = 40;
const PUNTO_E_VIRGOLA = 59;
const PREDEFINITE: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Vero se dalla `&` in `posizione` comincia un'entità con un nome, e il nome non è uno dei cinque che XML conosce. */
export function isEntitaPropria(dati: Uint8Array, posizione: number): boolean {
  let nome = '';
  for (let i = posizione + 1; i < dati.length && nome.length < NOME_MASSIMO; i += 1) {
    const byte = dati[i] ?? 0;
    const minuscola = byte | 32;
    if (minuscola < 97 || minuscola > 122)
      return byte === PUNTO_E_VIRGOLA && nome !== '' && !Object.hasOwn(PREDEFINITE, nome);
    nome += String.fromCharCode(byte);
  }
  return false;
}

/** Scioglie le entità predefinite e i codici di carattere; altre in un file accettato non ce ne sono. */
export function sciogliEntita(testo: string): string {
  if (!testo.includes('&')) return testo;
  return testo.replace(ENTITA, (intera: string, esadecimale?: string, decimale?: string, nome?: string) => {
    if (nome !== undefined) return PREDEFINITE[nome] ?? intera;
    const codice = esadecimale === undefined ? Number(decimale) : parseInt(esadecimale, 16);
    return codice <= 0x10ffff ? String.fromCodePoint(codice) : intera;
  });
}
