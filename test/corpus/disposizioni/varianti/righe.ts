import { celleTotale, type CartellaGenerata } from '../cartella-generata';
import { testo, VUOTA } from '../tavola';
import type { Casella } from '../tavola';
import type { Variante } from '../variante';

/** Indici delle righe degli enti. */
const righeEnti = ({ tavola }: CartellaGenerata): readonly number[] => tavola.righeCon('nome');

/** Somme di una parte degli enti: cifre vere, ma di nessun ente. */
function sommeParziali({ enti, voci }: CartellaGenerata, da: number, a: number): Casella[] {
  return celleTotale(voci, enti.slice(da, a)).map(({ valore }) => ({ valore, ruolo: 'valore' }));
}

/** Due gruppi di enti, ognuno chiuso dalla sua riga. */
function conSubtotali(
  nome: string,
  etichette: readonly [string, string],
  resto: 'sotto' | 'sopra' = 'sotto',
): Variante {
  return {
    dimensione: 'subtotali',
    nome,
    applica: (cartella) => {
      const { tavola, enti } = cartella;
      const righe = righeEnti(cartella);
      const meta = Math.floor(enti.length / 2);
      const dove = resto === 'sotto' ? [righe[meta], (righe.at(-1) ?? 0) + 1] : [righe[0], righe[meta]];
      const [prima = 0, seconda = 0] = dove;
      tavola.inserisciRighe(seconda, [[testo(etichette[1]), ...sommeParziali(cartella, meta, enti.length)]]);
      tavola.inserisciRighe(prima, [[testo(etichette[0]), ...sommeParziali(cartella, 0, meta)]]);
    },
  };
}

const subtotali: readonly Variante[] = [
  conSubtotali('Totale sub-ambito', ['Totale sub-ambito Casalmaggiore', 'Totale sub-ambito Viadana']),
  conSubtotali('Totale sub ambito di', ['Totale sub ambito di Casalmaggiore', 'Totale sub ambito di Viadana']),
  conSubtotali('Subtotale', ['Subtotale', 'Subtotale']),
  conSubtotali('Sub-totale col nome', ['Sub-totale Casalmaggiore', 'Sub-totale Viadana']),
  conSubtotali('Totale col nome del territorio', ['Totale Casalmaggiore', 'Totale Viadana']),
  conSubtotali('Tot. Viadana', ['Tot. Casalmaggiore', 'Tot. Viadana']),
  conSubtotali('Totale parziale', ['Totale parziale', 'Totale parziale']),
  conSubtotali('Parziale', ['Parziale', 'Parziale']),
  conSubtotali(
    'Sub-ambito di … con le somme in testa',
    ['Sub-ambito di Casalmaggiore', 'Sub-ambito di Viadana'],
    'sopra',
  ),
  conSubtotali('Sub-ambito … - totale', ['Sub-ambito Casalmaggiore - totale', 'Sub-ambito Viadana - totale']),
  conSubtotali('Totale zona', ['Totale zona 1', 'Totale zona 2']),
  conSubtotali('Totale distretto', ['Totale distretto nord', 'Totale distretto sud']),
  conSubtotali('Somma', ['Somma parziale', 'Somma parziale']),
  conSubtotali('Totale provincia', ['Totale provincia di Cremona', 'Totale provincia di Mantova']),
  {
    dimensione: 'subtotali',
    nome: 'Totale ALER e Totale comuni',
    applica: (cartella) => {
      const { tavola, enti } = cartella;
      const aler = enti.filter((ente) => ente.nome.startsWith('ALER')).length;
      if (aler === 0) return false;
      const righe = righeEnti(cartella);
      tavola.inserisciRighe((righe.at(-1) ?? 0) + 1, [
        [testo('Totale comuni'), ...sommeParziali(cartella, aler, enti.length)],
      ]);
      tavola.inserisciRighe(righe[aler] ?? 0, [[testo('Totale ALER'), ...sommeParziali(cartella, 0, aler)]]);
      return true;
    },
  },
  {
    dimensione: 'subtotali',
    nome: 'titoli di sub-ambito senza cifre',
    applica: (cartella) => {
      const righe = righeEnti(cartella);
      cartella.tavola.inserisciRighe(righe[3] ?? 0, [[testo('Sub-ambito di Viadana')]]);
      cartella.tavola.inserisciRighe(righe[0] ?? 0, [[testo('Sub-ambito di Casalmaggiore')]]);
    },
  },
];

function inMezzo(nome: string, di: (cartella: CartellaGenerata) => readonly Casella[][]): Variante {
  return {
    dimensione: 'righe in mezzo',
    nome,
    applica: (cartella) => {
      const righe = righeEnti(cartella);
      cartella.tavola.inserisciRighe(righe[Math.floor(righe.length / 2)] ?? 0, di(cartella));
    },
  };
}

const mezzo: readonly Variante[] = [
  inMezzo('una frase', () => [[testo('I dati dei comuni seguenti sono stati rivisti dopo la prima comunicazione.')]]),
  inMezzo('una nota', () => [[testo('Nota: dati da confermare')]]),
  inMezzo('N.B.', () => [[testo('N.B. i comuni che seguono hanno convenzione con ALER')]]),
  inMezzo('una frase con una cifra', () => [[testo('Di cui 3 alloggi in fase di collaudo nel corso del 2025')]]),
  inMezzo('una frase nella colonna dei valori', () => [[VUOTA, testo('dati provvisori in attesa di conferma')]]),
  inMezzo('due righe vuote', () => [[VUOTA], [VUOTA]]),
  inMezzo('una frase fra righe vuote', () => [[VUOTA], [testo('Comuni del secondo gruppo')], [VUOTA]]),
  inMezzo('lineette', ({ voci }) => [[testo('-----'), ...voci.map(() => testo('-----'))]]),
  inMezzo('numero di pagina', () => [[VUOTA, VUOTA, testo('Pag. 1 di 2')]]),
  inMezzo('segue', () => [[testo('segue')]]),
  inMezzo('a riportare e riporto', (cartella) => {
    const meta = Math.floor(cartella.enti.length / 2);
    const somme = sommeParziali(cartella, 0, meta);
    return [
      [testo('A riportare'), ...somme],
      [testo('Riporto'), ...somme],
    ];
  }),
  {
    dimensione: 'righe in mezzo',
    nome: 'di cui sotto un ente',
    applica: (cartella) => {
      const riga = righeEnti(cartella).at(-1) ?? 0;
      cartella.tavola.inserisciRighe(riga, [
        [testo('di cui in convenzione'), ...cartella.voci.map((): Casella => ({ valore: 1 }))],
      ]);
    },
  },
  {
    dimensione: 'righe in mezzo',
    nome: 'una nota accanto a un ente, oltre la tabella',
    applica: (cartella) => {
      const riga = righeEnti(cartella)[2] ?? 0;
      cartella.tavola.metti(riga, cartella.tavola.larghezza + 1, testo('verificare con ALER: 2 alloggi da cedere'));
    },
  },
];

/** L'intestazione torna a metà, come nelle stampe su più pagine. */
function ripetuta(
  nome: string,
  righeSopra: readonly Casella[][],
  ritocca = (testo: string): string => testo,
): Variante {
  return {
    dimensione: 'intestazione ripetuta',
    nome,
    nonCon: ['enti in colonna'],
    applica: (cartella) => {
      const { tavola } = cartella;
      const righe = righeEnti(cartella);
      const copia = (tavola.celle[tavola.testata] ?? []).map(({ valore }) => ({
        valore: typeof valore === 'string' ? ritocca(valore) : valore,
      }));
      tavola.inserisciRighe(righe[Math.floor(righe.length / 2)] ?? 0, [...righeSopra, copia]);
    },
  };
}

const ripetute: readonly Variante[] = [
  ripetuta('uguale', []),
  ripetuta('dopo una riga vuota', [[VUOTA]]),
  ripetuta('col titolo ripetuto', [[VUOTA], [testo('Quadro riepilogativo - anno 2025')]]),
  ripetuta('con "segue"', [[VUOTA], [testo('(segue)')]]),
  ripetuta('con spazi diversi', [], (scritto) => ` ${scritto.replace(' ', '  ')}`),
  ripetuta('con maiuscole diverse', [[VUOTA]], (scritto) => scritto.toUpperCase()),
  ripetuta('con la pagina', [[VUOTA, testo('pag. 2')]]),
];

function secondaRiga(nome: string, di: (indice: number) => Casella, primaVuota = false): Variante {
  return {
    dimensione: 'seconda riga di intestazione',
    nome,
    nonCon: ['enti in colonna'],
    applica: ({ tavola, voci }) => {
      const prima = primaVuota ? VUOTA : di(0);
      tavola.inserisciRighe(tavola.testata + 1, [[prima, ...voci.map((_, indice) => di(indice + 1))]]);
    },
  };
}

const seconde: readonly Variante[] = [
  secondaRiga('1 | 2 | 3', (indice) => ({ valore: indice + 1 })),
  secondaRiga('vuota | 1 | 2', (indice) => ({ valore: indice }), true),
  secondaRiga('(1) | (2)', (indice) => testo(`(${indice + 1})`)),
  secondaRiga('"1" | "2" come testo', (indice) => testo(String(indice + 1))),
  secondaRiga('A | B | C', (indice) => testo('ABCDEFGHIJ'.charAt(indice))),
  secondaRiga('a) | b)', (indice) => testo(`${'abcdefghij'.charAt(indice)})`)),
  secondaRiga('col. 1 | col. 2', (indice) => testo(`col. ${indice + 1}`)),
  secondaRiga('vuota | n. | n.', () => testo('n.'), true),
  secondaRiga('vuota | (numero)', () => testo('(numero)'), true),
  secondaRiga('lett. a | lett. b', (indice) => testo(`lett. ${'abcdefghij'.charAt(indice)}`), true),
  secondaRiga('vuota | U.I.', () => testo('U.I.'), true),
  secondaRiga('riga vuota sotto', () => VUOTA),
];

export const RIGHE: readonly Variante[] = [...subtotali, ...mezzo, ...ripetute, ...seconde];
