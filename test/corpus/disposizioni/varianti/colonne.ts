import type { CartellaGenerata } from '../cartella-generata';
import { testo, VUOTA } from '../tavola';
import type { Casella } from '../tavola';
import type { Dimensione, Variante } from '../variante';

interface Colonna {
  readonly testata: Casella;
  /** La cella di ogni ente; `indice` da 0. */
  readonly di: (indice: number, ente: string) => Casella;
  readonly totale?: Casella;
}

/** Dove si mette: prima dei nomi, subito dopo, o in fondo a destra. */
type Dove = 'prima' | 'dopo' | 'fondo';

function metti({ tavola }: CartellaGenerata, { testata, di, totale = VUOTA }: Colonna, dove: Dove): number {
  const nomi = tavola.colonnaNomi;
  const colonna = dove === 'prima' ? nomi : dove === 'dopo' ? nomi + 1 : tavola.larghezza;
  let indice = 0;
  const rigaTestata = tavola.testata;
  tavola.inserisciColonna(colonna, (riga) => {
    if (riga === rigaTestata) return testata;
    const nome = tavola.celle[riga]?.find((casella) => casella.ruolo === 'nome');
    if (nome?.ente) return di(indice++, nome.ente);
    return tavola.celle[riga]?.some((casella) => casella.ruolo === 'totale') ? totale : VUOTA;
  });
  return colonna;
}

function inPiu(nome: string, colonna: Colonna, dove: Dove, dimensione: Dimensione = 'colonne in più'): Variante {
  return {
    dimensione,
    nome,
    // Girata, una colonna in più prima delle voci diventa una riga: un'altra disposizione.
    nonCon: ['enti in colonna'],
    applica: (cartella) => {
      const aggiunta = metti(cartella, colonna, dove);
      if (dimensione === 'righe e colonne nascoste') cartella.tavola.colonneNascoste.push(aggiunta);
    },
  };
}

const numero = (testata: string, da = 1): Colonna => ({ testata: testo(testata), di: (i) => ({ valore: i + da }) });
const parola = (testata: string, scritta: string): Colonna => ({ testata: testo(testata), di: () => testo(scritta) });
const comune = (ente: string): string => ente.replace(/^COMUNE DI /, '');

const inPiuVarianti: readonly Variante[] = [
  inPiu('N. prima dei nomi', numero('N.'), 'prima'),
  inPiu('n. ord.', numero('n. ord.'), 'prima'),
  inPiu('Progr.', numero('Progr.'), 'prima'),
  inPiu('# prima dei nomi', numero('#'), 'prima'),
  inPiu('N° progressivo', numero('N° progressivo'), 'prima'),
  inPiu('progressivo senza intestazione', { testata: VUOTA, di: (i) => ({ valore: i + 1 }) }, 'prima'),
  inPiu('progressivo come testo', { testata: testo('N.'), di: (i) => testo(`${i + 1}`) }, 'prima'),
  inPiu('Id. con numeri sparsi', { testata: testo('ID'), di: (i) => ({ valore: 101 + i * 7 }) }, 'prima'),
  inPiu('Prov. dopo i nomi', parola('Prov.', 'MN'), 'dopo'),
  inPiu('Provincia prima dei nomi', parola('Provincia', 'CR'), 'prima'),
  inPiu('Codice ISTAT', { testata: testo('Codice ISTAT'), di: (i) => ({ valore: 20001 + i }) }, 'dopo'),
  inPiu('Cod. ISTAT testo', { testata: testo('Cod. ISTAT'), di: (i) => testo(`0200${10 + i}`) }, 'prima'),
  inPiu('Codice catastale', { testata: testo('Codice catastale'), di: (i) => testo(`B1${10 + i}`) }, 'dopo'),
  inPiu('Cod. ente', { testata: testo('Cod. ente'), di: (i) => ({ valore: 3000 + i }) }, 'prima'),
  inPiu('Tipo ente', parola('Tipo ente', 'Comune'), 'prima'),
  inPiu(
    'Sub-ambito per riga',
    { testata: testo('Sub-ambito'), di: (i) => testo(i < 4 ? 'Casalmaggiore' : 'Viadana') },
    'prima',
  ),
  inPiu(
    'Sub-ambito dopo i nomi',
    { testata: testo('Sub-ambito'), di: (i) => testo(i < 4 ? 'Casalmaggiore' : 'Viadana') },
    'dopo',
  ),
  inPiu('Ambito', parola('Ambito', 'Oglio Po'), 'prima'),
  inPiu('Comune di ubicazione', { testata: testo('Comune'), di: (_, ente) => testo(comune(ente)) }, 'dopo'),
  inPiu(
    'Note',
    { testata: testo('Note'), di: (i) => (i % 3 ? VUOTA : testo('dati confermati per telefono')) },
    'fondo',
  ),
  inPiu('Note con cifre', { testata: testo('Note'), di: (i) => (i % 2 ? VUOTA : { valore: 3 }) }, 'fondo'),
  inPiu('Osservazioni', parola('Osservazioni', '2 alloggi in via Roma 3'), 'fondo'),
  inPiu('Referente', parola('Referente', 'Ufficio casa'), 'dopo'),
  inPiu('Telefono', { testata: testo('Telefono'), di: (i) => ({ valore: 375_000_000 + i }) }, 'fondo'),
  inPiu(
    'Data di invio',
    { testata: testo('Data di invio'), di: (i) => ({ valore: 45_600 + i, formato: 'dd/mm/yyyy' }) },
    'fondo',
  ),
  inPiu('Canone medio', { testata: testo('Canone medio mensile'), di: (i) => ({ valore: 90.5 + i }) }, 'fondo'),
  inPiu('Superficie', { testata: testo('Superficie media mq'), di: (i) => ({ valore: 60 + i }) }, 'fondo'),
  inPiu('% sul totale', { testata: testo('% sul totale'), di: (i) => ({ valore: i / 100, formato: '0.0%' }) }, 'fondo'),
  inPiu('Scostamento', { testata: testo('Scostamento rispetto al 2024'), di: (i) => ({ valore: i - 3 }) }, 'fondo'),
  inPiu('Differenza', numero('Differenza'), 'fondo'),
  inPiu('Verifica', { testata: testo('Verifica'), di: () => testo('OK') }, 'fondo'),
  inPiu('Check numerico', { testata: testo('Check'), di: () => ({ valore: 0 }) }, 'fondo'),
  inPiu('Alloggi occupati', numero('Alloggi occupati', 40), 'fondo'),
  inPiu('Domande presentate', numero('Domande presentate', 11), 'fondo'),
  inPiu('Nuclei in graduatoria', numero('Nuclei in graduatoria', 9), 'fondo'),
  inPiu('Vani', numero('Vani totali', 30), 'fondo'),
  inPiu('Anno', { testata: testo('Anno'), di: () => ({ valore: 2025 }) }, 'prima'),
  inPiu('Anno dopo i nomi', { testata: testo('Anno'), di: () => ({ valore: 2025 }) }, 'dopo'),
];

const NASCOSTE = 'righe e colonne nascoste' as const;

const nascoste: readonly Variante[] = [
  inPiu('colonna d’aiuto numerica', { testata: testo('aux'), di: (i) => ({ valore: i * 3 }) }, 'fondo', NASCOSTE),
  inPiu('chiave nascosta prima dei nomi', { testata: testo('chiave'), di: (i) => testo(`k${i}`) }, 'prima', NASCOSTE),
  inPiu('colonna d’aiuto senza testata', { testata: VUOTA, di: (i) => ({ valore: i + 2 }) }, 'fondo', NASCOSTE),
  inPiu(
    'copia del nome nascosta',
    { testata: testo('Ente (chiave)'), di: (_, e) => testo(comune(e)) },
    'prima',
    NASCOSTE,
  ),
  inPiu('controllo nascosto', { testata: testo('Differenza'), di: () => ({ valore: 0 }) }, 'dopo', NASCOSTE),
  {
    dimensione: NASCOSTE,
    nome: 'righe degli enti filtrate',
    applica: ({ tavola }) => {
      tavola.righeNascoste.push(...tavola.righeCon('nome').filter((_, i) => i % 2 === 0));
    },
  },
  {
    dimensione: NASCOSTE,
    nome: 'colonna di una voce nascosta',
    applica: ({ tavola }) => {
      tavola.colonneNascoste.push(tavola.colonnaCon('testata') + 1);
    },
  },
  {
    dimensione: NASCOSTE,
    nome: 'riga d’aiuto nascosta sopra la tabella',
    nonCon: ['enti in colonna'],
    applica: ({ tavola, voci }) => {
      tavola.inserisciRighe(tavola.testata, [[testo('k'), ...voci.map((_, i): Casella => ({ valore: i }))]]);
      tavola.righeNascoste.push(tavola.testata - 1);
    },
  },
  {
    dimensione: NASCOSTE,
    nome: 'riga di controllo nascosta in fondo',
    applica: (cartella) => {
      const { tavola, voci } = cartella;
      const [totale] = tavola.righeCon('totale');
      if (totale === undefined) return false;
      tavola.inserisciRighe(totale + 1, [[testo('controllo'), ...voci.map((): Casella => ({ valore: 0 }))]]);
      tavola.righeNascoste.push(totale + 1);
      return true;
    },
  },
];

export const COLONNE: readonly Variante[] = [...inPiuVarianti, ...nascoste];
