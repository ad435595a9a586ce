import { cella } from '../../guasti/modello';
import type { PianoPulito } from '../../guasti/tabelle-pulite';

/** Un modo di scrivere nomi e percentuali che una persona legge senza dubbi. */
export interface Grafia extends Required<Pick<PianoPulito, 'scrivi' | 'percento'>> {
  /** Avvisi che è giusto vedere: il programma legge, ma fa notare come è scritto. */
  readonly avvisi: readonly string[];
}

const frazione = (quanto: number): number => Number((quanto / 100).toPrecision(12));

const NOMI: readonly Grafia['scrivi'][] = [
  (nome) => nome,
  (nome) => nome.replace('COMUNE DI ', 'Comune di '),
  (nome) => nome.replace(/^COMUNE DI /, ''),
  (nome) => nome.replaceAll("'", '’'),
  (nome) => iniziali(nome),
  // L'accento finale scritto con l'apostrofo, come nelle tastiere senza maiuscole accentate.
  (nome) => nome.normalize('NFD').replace(/\u0300/gu, "'"),
  (nome) => ` ${nome.replaceAll(' ', '  ')} `,
];

/** "COMUNE DI SAN MARTINO DEL LAGO" → "Comune di San Martino del Lago". */
function iniziali(nome: string): string {
  return nome
    .toLowerCase()
    .replace(/(^|[\s'-])(\p{L})/gu, (_, prima: string, lettera: string) => prima + lettera.toUpperCase())
    .replace(/ (Di|Del|Della|De|Dei|Ed|E|Con|Al|In|Sul|Sulla)(?= )/g, (parola) => parola.toLowerCase());
}

const PERCENTUALI: readonly Pick<Grafia, 'percento' | 'avvisi'>[] = [
  { percento: (etichetta, quanto) => cella(etichetta, frazione(quanto), { formato: '0.00%' }), avvisi: [] },
  { percento: (etichetta, quanto) => cella(etichetta, frazione(quanto), { formato: '0%' }), avvisi: [] },
  { percento: (etichetta, quanto) => cella(etichetta, quanto), avvisi: [] },
  { percento: (etichetta, quanto) => cella(etichetta, quanto, { formato: '0.0' }), avvisi: [] },
  {
    percento: (etichetta, quanto) => cella(etichetta, `${quanto.toFixed(1).replace('.', ',')}`),
    avvisi: ['S09/testo'],
  },
  {
    percento: (etichetta, quanto) => cella(etichetta, `${String(quanto).replace('.', ',')}%`),
    avvisi: ['S09/testo'],
  },
];

/** La grafia di questo seme: nomi e percentuali girano con passi diversi, e si incontrano tutti. */
export function grafiaPer(seme: number): Grafia {
  const scrivi = NOMI[seme % NOMI.length] ?? ((nome: string): string => nome);
  const percentuali = PERCENTUALI[seme % PERCENTUALI.length] ?? PERCENTUALI[0];
  if (!percentuali) throw new RangeError('Nessun modo di scrivere le percentuali');
  return { scrivi, ...percentuali };
}
