import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { DOCUMENTI, prosa } from './pagine';

/** Le ancore che un documento offre: i suoi titoli, come GitHub e i lettori di Markdown li riducono. */
function ancore(documento: string): ReadonlySet<string> {
  const viste = new Map<string, number>();
  const nomi = [...prosa(documento).matchAll(/^#{1,6} (.+)$/gm)].map(([, titolo = '']) => {
    const nome = titolo
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const volte = viste.get(nome) ?? 0;
    viste.set(nome, volte + 1);
    return volte === 0 ? nome : `${nome}-${volte}`;
  });
  return new Set(nomi);
}

/** I collegamenti di un documento che non portano da nessuna parte. */
function rotti(documento: string): readonly string[] {
  const collegamenti = [...prosa(documento).matchAll(/\]\(([^)\s]+)\)/g)].map(([, dove = '']) => dove);
  return collegamenti.filter((dove) => !/^(https?|mailto):/.test(dove)).filter((dove) => !arriva(documento, dove));
}

function arriva(documento: string, dove: string): boolean {
  const [file = '', ancora] = decodeURI(dove).split('#');
  const meta = file === '' ? documento : normalize(join(dirname(documento), file));
  if (!existsSync(meta)) return false;
  if (ancora === undefined) return true;
  return statSync(meta).isFile() && meta.endsWith('.md') && ancore(meta).has(ancora);
}

describe('i collegamenti fra i documenti', () => {
  it.each(DOCUMENTI)('%s: portano a un file e a un titolo che ci sono', (documento) => {
    expect(rotti(documento)).toEqual([]);
  });

  it.each([
    ['un file che manca', 'non-c-e.md'],
    ['un titolo che manca', 'README.md#non-c-e'],
    ['un titolo di questo documento che manca', '#non-c-e'],
  ])('%s si vede', (_, dove) => {
    expect(arriva('README.md', dove)).toBe(false);
  });
});
