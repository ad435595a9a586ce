import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const RADICE = join(__dirname, '../..');

/** Chi importa chi, anche per i soli tipi: il percorso di ogni sorgente e quelli che nomina. */
function importazioni(cartella: string): ReadonlyMap<string, readonly string[]> {
  const file = readdirSync(join(RADICE, cartella), { recursive: true, encoding: 'utf8' })
    .filter((nome) => /\.tsx?$/.test(nome))
    .map((nome) => join(RADICE, cartella, nome));
  const noti = new Set(file);
  return new Map(
    file.map((uno) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(uno, 'utf8'));
      const nominati = importedFiles.flatMap(({ fileName }) => {
        const senza = resolve(dirname(uno), fileName);
        return [`${senza}.ts`, `${senza}.tsx`].filter((altro) => noti.has(altro));
      });
      return [relative(RADICE, uno), nominati.map((altro) => relative(RADICE, altro))];
    }),
  );
}

/** Il primo giro che si trova partendo da ogni nodo: comincia e finisce con lo stesso. Null se non ce n'è. */
function giroIn(grafo: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const finiti = new Set<string>();
  const visita = (nodo: string, strada: readonly string[]): readonly string[] | null => {
    const inizio = strada.indexOf(nodo);
    if (inizio >= 0) return [...strada.slice(inizio), nodo];
    if (finiti.has(nodo)) return null;
    for (const altro of grafo.get(nodo) ?? []) {
      const giro = visita(altro, [...strada, nodo]);
      if (giro) return giro;
    }
    finiti.add(nodo);
    return null;
  };
  for (const nodo of grafo.keys()) {
    const giro = visita(nodo, []);
    if (giro) return giro;
  }
  return null;
}

describe('nessun giro di importazioni, nemmeno di soli tipi', () => {
  it.each(['src', 'dev', 'scripts'])('in %s', (cartella) => {
    const grafo = importazioni(cartella);
    expect([...grafo.values()].flat().length).toBeGreaterThan(20);
    expect(giroIn(grafo)).toBeNull();
  });

  it.each<[string, Record<string, readonly string[]>, readonly string[] | null]>([
    ['una strada', { a: ['b'], b: ['c'] }, null],
    ['due strade che si ritrovano', { a: ['b', 'c'], b: ['d'], c: ['d'] }, null],
    ['due file che si nominano', { a: ['b'], b: ['a'] }, ['a', 'b', 'a']],
    ['un giro lontano da dove si comincia', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, ['b', 'c', 'd', 'b']],
    ['un file che nomina sé stesso', { a: ['a'] }, ['a', 'a']],
  ])('chi cerca lo vede: %s', (_, grafo, atteso) => {
    expect(giroIn(new Map(Object.entries(grafo)))).toEqual(atteso);
  });
});
