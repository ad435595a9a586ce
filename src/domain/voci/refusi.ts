/**
 * Una lettera sbagliata in una parola lunga ("manutntiva", "ristruturazione") non cambia la voce. Si correggono solo le
 * parole che fanno riconoscere una voce, e solo quando l'intestazione com'è non ne dice nessuna.
 */
const LUNGHE = (
  'complessivo complessiva disponibili disponibile disponibilita assegnabili libereranno turnover carenza carenze ' +
  'manutentiva manutentive manutenzione edificazione costruzione costruzioni ristrutturazione ristrutturazioni recupero ' +
  'riqualificazione conferite conferiti privati transitori assegnate assegnati assegnazioni precedente indigenti polizia'
).split(' ');
const LETTERE_MINIME = 6;

const PER_LUNGHEZZA = new Map<number, string[]>();
for (const parola of LUNGHE) {
  const altre = PER_LUNGHEZZA.get(parola.length);
  if (altre) altre.push(parola);
  else PER_LUNGHEZZA.set(parola.length, [parola]);
}
const NOTE = new Set(LUNGHE);

/** Vero se fra le due parole c'è un solo sbaglio: una lettera in più, in meno, diversa, o due scambiate. */
function unoSbaglio(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const diverse = a.length - b.length;
  if (diverse === 1) return a.slice(i + 1) === b.slice(i);
  if (diverse === -1) return a.slice(i) === b.slice(i + 1);
  if (diverse !== 0) return false;
  if (a.slice(i + 1) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

function corretta(parola: string): string {
  if (parola.length < LETTERE_MINIME || NOTE.has(parola)) return parola;
  for (let lunghezza = parola.length - 1; lunghezza <= parola.length + 1; lunghezza += 1) {
    for (const giusta of PER_LUNGHEZZA.get(lunghezza) ?? []) if (unoSbaglio(parola, giusta)) return giusta;
  }
  return parola;
}

/** Le parole con i refusi corretti; le stesse se non ce ne sono. */
export function senzaRefusi(parole: readonly string[]): readonly string[] {
  return parole.map(corretta);
}
