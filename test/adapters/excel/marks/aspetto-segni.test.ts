import { readFileSync } from 'node:fs';
import { ASPETTO_SEGNI, type AspettoSegno } from '../../../../src/adapters/excel/marks/aspetto-segni';
import { contrasto } from './contrasto';

/** Testo su sfondo (WCAG 2.1, criterio 1.4.3) e parti che si devono distinguere (1.4.11). */
const TESTO = 4.5;
const PARTI = 3;

const SEGNI = Object.entries(ASPETTO_SEGNI);

/** Gli sfondi accanto a cui un segno può stare: la griglia, e i riempimenti che gli uffici usano di più. */
const ACCANTO: readonly (readonly [nome: string, colore: string])[] = [
  ['griglia bianca', '#FFFFFF'],
  ['griglia scura', '#1F1F1F'],
  ['griglia nera', '#000000'],
  ['giallo', '#FFFF00'],
  ['grigio chiaro', '#D9D9D9'],
  ['grigio medio', '#A6A6A6'],
  ['verde chiaro', '#C6EFCE'],
  ['celeste', '#BDD7EE'],
  ['arancio', '#FFC000'],
  ['rosso', '#FF0000'],
  ['verde', '#00B050'],
  ['azzurro', '#00B0F0'],
  ['blu', '#4472C4'],
  ['blu scuro', '#1F3864'],
];

/** Un segno si distingue da ciò che ha accanto col bordo o col riempimento: vale il migliore dei due. */
const siDistingue = ({ riempimento, bordo }: AspettoSegno, accanto: string): number =>
  Math.max(contrasto(bordo.colore, accanto), contrasto(riempimento, accanto));

/** Per difetto: una cifra arrotondata in su direbbe raggiunto un limite che non lo è. */
const scritto = (rapporto: number): string => (Math.floor(rapporto * 10) / 10).toFixed(1).replace('.', ',');

describe('il contrasto si calcola come vuole WCAG', () => {
  it.each([
    ['#000000', '#FFFFFF', 21],
    ['#FFFFFF', '#FFFFFF', 1],
    ['#777777', '#FFFFFF', 4.48],
  ])('%s su %s', (uno, altro, atteso) => {
    expect(contrasto(uno, altro)).toBeCloseTo(atteso, 2);
  });
});

describe('i segni nelle celle', () => {
  it.each(SEGNI)(
    '%s: il testo si legge sul riempimento, qualunque colore avesse prima',
    (_, { riempimento, testo }) => {
      expect(contrasto(testo, riempimento)).toBeGreaterThanOrEqual(TESTO);
    },
  );

  it.each(SEGNI)('%s: il tratto del bordo si vede sul riempimento', (_, { riempimento, bordo }) => {
    expect(contrasto(bordo.colore, riempimento)).toBeGreaterThanOrEqual(PARTI);
  });

  it.each(SEGNI.flatMap(([nome, segno]) => ACCANTO.map(([sfondo, colore]) => [nome, sfondo, segno, colore] as const)))(
    '%s accanto a %s si distingue',
    (_, __, segno, colore) => {
      expect(siDistingue(segno, colore)).toBeGreaterThanOrEqual(PARTI);
    },
  );

  it('si distinguono fra loro anche senza colori: ogni gravità ha il suo tratto', () => {
    expect(new Set(SEGNI.map(([, { bordo }]) => bordo.stile)).size).toBe(SEGNI.length);
  });

  it('le cifre scritte in docs/accessibilita.md sono queste', () => {
    const pagina = readFileSync('docs/accessibilita.md', 'utf8').replace(/ +/g, ' ');
    const righe = [
      ['testo sul riempimento', ...SEGNI.map(([, { testo, riempimento }]) => contrasto(testo, riempimento))],
      ['bordo sul riempimento', ...SEGNI.map(([, { bordo, riempimento }]) => contrasto(bordo.colore, riempimento))],
      ...ACCANTO.map(([nome, colore]) => [nome, ...SEGNI.map(([, segno]) => siDistingue(segno, colore))] as const),
    ].map(([nome, ...cifre]) => `| ${nome} | ${cifre.map((una) => scritto(Number(una))).join(' | ')} |`);
    expect(righe.filter((riga) => !pagina.includes(riga))).toEqual([]);
  });
});
