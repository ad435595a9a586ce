/**
 * Ciò che viene dai file può contenere sequenze che un terminale esegue: colori, titoli, spostamenti, testo rovesciato.
 * Ogni carattere di controllo diventa visibile e innocuo; gli a capo e le tabulazioni diventano spazi.
 */
const PERICOLOSI = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const IMMAGINI_DI_CONTROLLO = 0x2400;

export function pulisci(testo: string): string {
  return testo.replace(PERICOLOSI, (carattere) => {
    const codice = carattere.charCodeAt(0);
    if (codice >= 9 && codice <= 13) return ' ';
    return codice < 0x20 ? String.fromCharCode(IMMAGINI_DI_CONTROLLO + codice) : '\uFFFD';
  });
}

/** Le righe di `inizio` più `testo`, larghe al più `larghezza`; dalla seconda in poi rientrano di `rientro` spazi. */
export function aCapo(inizio: string, testo: string, larghezza: number, rientro = inizio.length): readonly string[] {
  const righe: string[] = [];
  let riga = inizio;
  let piena = false;
  for (const parola of testo.split(' ')) {
    if (piena && riga.length + 1 + parola.length > larghezza) {
      righe.push(riga);
      riga = ' '.repeat(rientro) + parola;
    } else {
      riga += piena ? ` ${parola}` : parola;
      piena = true;
    }
  }
  return [...righe, riga];
}

/** JSON che un terminale può mostrare: i caratteri di controllo restano scritti come `\\u009b`. */
export function scriviJson(valore: unknown): string {
  return JSON.stringify(valore, null, 2).replace(PERICOLOSI, (carattere) =>
    carattere === '\n' ? carattere : `\\u${carattere.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
