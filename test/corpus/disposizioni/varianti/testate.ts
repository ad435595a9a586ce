import type { Caso } from '../caso';
import type { CartellaGenerata } from '../cartella-generata';
import type { Variante } from '../variante';
import { PAROLE, QUANTE_PAROLE } from './parole-testate';

function riscrivi({ tavola }: CartellaGenerata, come: (testo: string, indice: number) => string): void {
  let indice = 0;
  tavola.ritocca((casella) => {
    if (casella.ruolo !== 'testata' || typeof casella.valore !== 'string') return null;
    indice += 1;
    return { ...casella, valore: come(casella.valore, indice - 1) };
  });
}

const parole: readonly Variante[] = Array.from({ length: QUANTE_PAROLE }, (_, quale): Variante => ({
  dimensione: 'parole delle intestazioni',
  nome: `parole ${quale + 1}`,
  applica: ({ tavola }) => {
    tavola.ritocca((casella) => {
      const detto = casella.ruolo === 'testata' && casella.voce ? PAROLE[casella.voce]?.[quale] : undefined;
      return detto === undefined ? null : { ...casella, valore: detto };
    });
  },
}));

/** Una lettera sbagliata in una parola lunga: manca, è doppia, è scambiata con la vicina, è la vicina di tasto. */
function refuso(testo: string, caso: Caso): string {
  const lunghe = [...testo.matchAll(/\p{L}{7,}/gu)];
  if (lunghe.length === 0) return testo;
  const parola = caso.fra(lunghe);
  const dove = parola.index + caso.intero(1, parola[0].length - 2);
  const [prima, lettera, dopo] = [testo.slice(0, dove), testo.charAt(dove), testo.slice(dove + 1)];
  return caso.fra([prima + dopo, prima + lettera + lettera + dopo, prima + dopo.charAt(0) + lettera + dopo.slice(1)]);
}

const iniziale = (testo: string): string => testo.charAt(0).toUpperCase() + testo.slice(1);

const SCRITTURE: Readonly<Record<string, (testo: string, indice: number, caso: Caso) => string>> = {
  'tutto maiuscolo': (testo) => testo.toUpperCase(),
  'tutto minuscolo': (testo) => testo.toLowerCase(),
  'iniziali maiuscole': (testo) => testo.toLowerCase().split(' ').map(iniziale).join(' '),
  'a capo fra le parole': (testo) => testo.replaceAll(' ', '\n'),
  'a capo di Windows e spazi in fondo': (testo) => `${testo.replace(' ', ' \r\n')}  `,
  'parole spezzate a fine riga': (testo) => testo.replace(/\p{L}{9,}/gu, (p) => `${p.slice(0, 5)}-\n${p.slice(5)}`),
  'spazi doppi': (testo) => testo.replaceAll(' ', '  '),
  'spazi unificatori': (testo) => testo.replaceAll(' ', '\u00a0'),
  'unità (n.) in coda': (testo) => `${testo} (n.)`,
  'unità n° in coda': (testo) => `${testo} n°`,
  'unità nr. in coda': (testo) => `${testo} - nr.`,
  'unità [n. U.I.] in coda': (testo) => `${testo} [n. U.I.]`,
  'numero davanti': (testo, indice) => `${indice + 1}) ${testo}`,
  'lettera davanti': (testo, indice) => `${'abcdefghi'.charAt(indice)}) ${testo}`,
  'lettera della norma': (testo, indice) => `${testo} (lett. ${'abcdefghi'.charAt(indice)})`,
  'articolo fra parentesi': (testo) => `${testo} (art. 4, c. 3, R.R. 4/2017)`,
  'due punti in fondo': (testo) => `${testo}:`,
  'asterisco di rimando': (testo) => `${testo} (*)`,
  'fra virgolette': (testo) => `"${testo}"`,
  'con l’anno': (testo) => (testo.includes('precedente') ? testo : `${testo} 2025`),
  'barre al posto degli spazi': (testo) => testo.replaceAll(', ', '/'),
  'trattini bassi': (testo) => testo.replaceAll(' ', '_'),
  'apostrofo tipografico e accenti': (testo) => testo.replaceAll("'", '’'),
  'spazi di larghezza nulla': (testo) => testo.replaceAll(' ', ' \u200b'),
  'un refuso': (testo, _, caso) => refuso(testo, caso),
};

const scrittura = Object.entries(SCRITTURE).map(([nome, come]): Variante => ({
  dimensione: 'scrittura delle intestazioni',
  nome,
  applica: (cartella) => riscrivi(cartella, (testo, indice) => come(testo, indice, cartella.caso)),
}));

const TESTATE_ENTE = [
  'Ente',
  'ENTI',
  'Comune',
  'COMUNI',
  'Ente proprietario',
  'Denominazione',
  'Comune/ALER',
  'Comuni e ALER',
  'Comune o U.O. ALER',
  'Soggetto',
  'Proprietà',
  'Nome ente',
  "Comuni dell'Ambito",
  'ENTE PROPRIETARIO (Comune o ALER)',
  'Ragione sociale',
  'Amministrazione',
  'Enti proprietari',
  'Comune di',
  'Proprietario',
  'Ente:',
  'Elenco Comuni',
  'Comuni ambito territoriale',
  'Nominativo Ente',
  'Ente gestore',
  'Ragione Sociale\nEnte Proprietario',
  'Enti / Voci',
  'Comune - Ente',
  '',
] as const;

const testataEnte = TESTATE_ENTE.map((scritta): Variante => ({
  dimensione: 'intestazione degli enti',
  nome: scritta === '' ? 'senza intestazione' : scritta.replace('\n', ' '),
  nonCon: ['enti in colonna'],
  applica: ({ tavola }) => {
    tavola.ritocca((casella) =>
      casella.ruolo === 'testataEnte' ? { ...casella, valore: scritta === '' ? null : scritta } : null,
    );
  },
}));

export const TESTATE: readonly Variante[] = [...parole, ...scrittura, ...testataEnte];
