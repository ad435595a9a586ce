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

/** Le potenze di dieci che un numero in virgola mobile tiene senza arrotondare, fin dove serve. */
const POTENZE = Array.from({ length: 16 }, (_, i) => 10 ** i);

/**
 * Numero decimale scritto fra due posizioni, al più con un segno meno e un punto; NaN se è scritto in altro modo o è
 * troppo lungo. Fino a 15 cifre il dividendo e la potenza di dieci sono esatti, quindi il quoziente è quello di `Number`.
 */
export function decimaleDaByte(dati: Uint8Array, da: number, a: number): number {
  const negativo = dati[da] === 45;
  let i = negativo ? da + 1 : da;
  if (a - i > 16 || a <= i) return NaN;
  let cifre = 0;
  let numero = 0;
  let punto = -1;
  for (; i < a; i += 1) {
    const cifra = (dati[i] ?? 0) - 48;
    if (cifra >= 0 && cifra <= 9) {
      numero = numero * 10 + cifra;
      cifre += 1;
    } else if (cifra === -2 && punto < 0) punto = i;
    else return NaN;
  }
  if (cifre === 0 || cifre > 15) return NaN;
  if (punto >= 0) numero /= POTENZE[a - punto - 1] ?? NaN;
  return negativo ? -numero : numero;
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
