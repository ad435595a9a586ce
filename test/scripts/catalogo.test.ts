import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriviCatalogo } from '../../src/app/catalogo-json';
import { paginaCatalogo } from '../../src/app/pagina-catalogo';

/**
 * Prettier allinea le tabelle e qui non si può chiamare (è un modulo che jest non carica): si confrontano le due pagine
 * senza gli spazi e i trattini dell'allineamento. Lo stile lo controlla già `prettier --check`.
 */
const senzaAllineamento = (pagina: string): readonly string[] =>
  pagina
    .split('\n')
    .map((riga) => (riga.startsWith('|') ? riga.replace(/-{3,}/g, '---').replace(/ +/g, ' ') : riga).trim())
    .filter((riga) => riga !== '');

describe('docs/catalogo-regole.md', () => {
  const scritta = readFileSync(join(__dirname, '../../docs/catalogo-regole.md'), 'utf8');

  it('è quella che npm run catalogo scriverebbe', () => {
    expect(senzaAllineamento(scritta)).toEqual(senzaAllineamento(paginaCatalogo(descriviCatalogo())));
  });

  it('ogni collegamento dell’indice porta a un capitolo', () => {
    const ancore = [...scritta.matchAll(/^### (.+)$/gm)].map(([, titolo = '']) =>
      titolo
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replace(/ /g, '-'),
    );
    const collegati = [...scritta.matchAll(/\]\(#([^)]+)\)/g)].map(([, dove]) => dove);
    expect(collegati.length).toBe(ancore.length);
    expect(collegati.filter((dove) => !ancore.includes(dove ?? ''))).toEqual([]);
  });
});
