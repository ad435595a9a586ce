import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** I documenti che si danno a chi usa o mantiene il programma. */
export const DOCUMENTI: readonly string[] = [
  ...readdirSync('.').filter((nome) => nome.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((nome) => nome.endsWith('.md'))
    .map((nome) => join('docs', nome)),
  ...['assets/esempi/oglio-po-2021/README.md'],
].sort();

export const GUIDE = DOCUMENTI.filter((nome) => /docs[\\/](guida-|accessibilita)/.test(nome));

export const leggi = (documento: string): string => readFileSync(documento, 'utf8');

/** Il testo senza i blocchi di codice, dove asterischi e parentesi vogliono dire altro. */
export const prosa = (documento: string): string => leggi(documento).replace(/^```[\s\S]*?^```/gm, '');

/** Le righe dei blocchi ```sh, senza i commenti. */
export const comandi = (documento: string): readonly string[] =>
  [...leggi(documento).matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap(([, blocco = '']) => blocco.split('\n'))
    .map((riga) => riga.replace(/\s+#.*$/, '').trim())
    .filter((riga) => riga !== '' && !riga.startsWith('#'));
