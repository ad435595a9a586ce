import type { Contesto } from '../../src/domain/contesto';
import type { Regola } from '../../src/domain/regole/regola';
import type { Segnalazione } from '../../src/domain/rilievi/segnalazione';
import { testiRegola } from '../../src/domain/testi/indice';
import { VOCI } from '../../src/domain/voci/voce';

const ESITI: ReadonlySet<string> = new Set(['violata', 'nonVerificabile']);
const GRAVITA: ReadonlySet<string> = new Set(['errore', 'avviso', 'informazione']);

/**
 * Ciò che vale per ogni segnalazione, di qualunque regola: celle che ci sono, una volta sola; voce e gravità che esistono;
 * una frase e un rimedio senza buchi; la correzione su una delle celle mostrate. Se non vale, lancia un errore.
 */
export function pretendiBenFormata(regola: Regola, dove: Contesto, segnalazione: Segnalazione): void {
  const difetti = [...difettiDi(regola, dove, segnalazione)];
  if (difetti.length > 0) throw new Error(`${regola.id} ${segnalazione.codice}: ${difetti.join('; ')}`);
}

function* difettiDi(regola: Regola, dove: Contesto, segnalazione: Segnalazione): Iterable<string> {
  const { codice, esito, gravita, voce, ente, celle, correzione } = segnalazione;
  if (!ESITI.has(esito)) yield `esito «${esito}»`;
  if (gravita !== undefined && !GRAVITA.has(gravita)) yield `gravità «${gravita}»`;
  if (voce !== undefined && voce !== null && !(voce in VOCI)) yield `voce «${String(voce)}»`;
  if (ente === '') yield 'ente senza nome';
  const fogli = fogliDi(dove);
  for (const cella of celle) {
    if (typeof cella !== 'object' || !fogli.has(`${cella.file} ${cella.foglio}`)) yield 'una cella in nessun foglio';
    else if (!(cella.riga >= 0 && cella.colonna >= 0)) yield 'una cella fuori dal foglio';
  }
  const indirizzi = celle.map(({ file, foglio, riga, colonna }) => `${file} ${foglio} ${riga} ${colonna}`);
  if (new Set(indirizzi).size < indirizzi.length) yield 'la stessa cella due volte';
  if (correzione) {
    const { file, foglio, riga, colonna } = correzione.cella;
    if (!indirizzi.includes(`${file} ${foglio} ${riga} ${colonna}`)) yield 'corregge una cella che non mostra';
  }
  const { messaggi, rimedi } = testiRegola(regola.id);
  const frase = messaggi[codice]?.(segnalazione) ?? '';
  if (frase.trim() === '' || /undefined|NaN|\[object|Infinity/.test(frase)) yield `la frase «${frase}»`;
  if (!(rimedi[codice] ?? rimedi['*'])) yield 'nessun rimedio';
}

/** I fogli che un contesto di prova nomina: quelli delle cartelle, e quelli dei pezzi dati a parte. */
function fogliDi({ cartelle, tabelle, anagrafiche, illeggibili, testi }: Contesto): ReadonlySet<string> {
  return new Set([
    ...cartelle.flatMap(({ fogli }, file) => fogli.map(({ nome }) => `${file} ${nome}`)),
    ...[...tabelle, ...anagrafiche, ...illeggibili].map(({ file, foglio }) => `${file} ${foglio.nome}`),
    ...testi.map(({ file, foglio }) => `${file} ${foglio}`),
  ]);
}
