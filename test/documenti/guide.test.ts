import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { IMMAGINI, IMMAGINI_BANCO } from '../../scripts/guide/immagini';
import { STATI } from '../e2e/stati/indice';
import { DOCUMENTI, GUIDE, leggi, prosa } from './pagine';
import { paroleASchermo } from './parole-a-schermo';

const CARTELLA = join('docs', 'immagini');
const PESO_MASSIMO = 1_500_000;

const tutte = [...IMMAGINI, ...IMMAGINI_BANCO].map(({ nome }) => nome).sort();
const salvate = readdirSync(CARTELLA)
  .filter((nome) => nome.endsWith('.png'))
  .map((nome) => nome.replace(/\.png$/, ''))
  .sort();

describe('le figure delle guide', () => {
  it('sono quelle della tabella, né una di più né una di meno', () => {
    expect(salvate).toEqual(tutte);
  });

  it('servono tutte: ognuna sta in un documento', () => {
    const citate = DOCUMENTI.flatMap((nome) =>
      [...leggi(nome).matchAll(/\]\((?:[./]*|docs\/)immagini\/([\w-]+)\.png\)/g)].map(([, figura = '']) => figura),
    );
    expect([...new Set(citate)].sort()).toEqual(tutte);
  });

  it('vengono da stati che il pannello ha', () => {
    const nomi = STATI.map(({ nome }) => nome);
    expect(IMMAGINI.map(({ stato }) => stato).filter((stato) => !nomi.includes(stato))).toEqual([]);
  });

  it('di ognuna si sa che cosa vi si legge', () => {
    const testi = JSON.parse(readFileSync(join(CARTELLA, 'testi.json'), 'utf8')) as Record<string, readonly string[]>;
    expect(Object.keys(testi).sort()).toEqual(tutte);
    expect(Object.values(testi).filter((uno) => uno.length === 0)).toEqual([]);
  });

  it('hanno tutte una descrizione per chi non le vede', () => {
    const mute = DOCUMENTI.flatMap((nome) => leggi(nome).match(/!\[\s*\]\(/g) ?? []);
    expect(mute).toEqual([]);
  });

  it(`pesano in tutto meno di ${PESO_MASSIMO / 1e6} MB`, () => {
    const peso = salvate.reduce((somma, nome) => somma + statSync(join(CARTELLA, `${nome}.png`)).size, 0);
    expect(peso).toBeLessThan(PESO_MASSIMO);
  });
});

describe('le guide chiamano i bottoni col loro nome', () => {
  const parole = paroleASchermo();

  it.each(GUIDE)('%s: ogni parola in grassetto si legge sullo schermo', (guida) => {
    const citate = [...prosa(guida).matchAll(/\*\*([^*]+)\*\*/g)].map(([, testo = '']) => testo.replace(/\s+/g, ' '));
    // La frase che spiega il grassetto e i titoletti di paragrafo, che finiscono col punto.
    const bottoni = citate.filter((testo) => testo !== 'grassetto' && !testo.endsWith('.'));
    expect(bottoni.length).toBeGreaterThan(5);
    expect(bottoni.filter((testo) => !parole.has(testo))).toEqual([]);
  });
});
