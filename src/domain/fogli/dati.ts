import type { Contesto, Dichiarazione } from '../contesto';
import type { Ente } from '../enti/ente';
import { letteraColonna, toA1, toA1ConFoglio } from '../notazione-a1';
import { posizioneValore } from '../tabelle/tabella';
import { numeroItaliano } from '../testi/numero-italiano';
import type { Valore } from '../valori/valore';
import { VOCI } from '../voci/voce';
import { altezzeRighe } from './altezze-righe';
import { cella, intestazioni } from './celle';
import type { Riga } from './celle';
import type { CellaDraft, SheetDraft } from './draft';
import { FOGLI, TABELLA_ALTRI_DATI, TABELLA_DATI } from './nomi';
import type { RigaDati, RigheDati } from './righe-dei-dati';
import { nomeDelFile } from '../nome-del-file';

/** Le colonne del foglio Dati, uguali nelle due tabelle. */
export const COLONNE_DATI = [
  'Anno',
  'Tipo ente',
  'Codice ISTAT',
  'Ente',
  'Voce',
  'Lettera',
  'Valore',
  'Unità',
  'File',
  'Foglio',
  'Cella',
  'Altre origini',
] as const;

const LARGHEZZE = [8, 11, 13, 42, 37, 9, 14, 10, 28, 20, 9, 46];
/** Come il tipo di ente è scritto nella sua colonna. */
export const TIPI_ENTE: Readonly<Record<Ente['tipo'], string>> = {
  aler: 'ALER',
  operatore: 'Operatore',
  comune: 'Comune',
};
/** Oltre questi caratteri le altre origini si contano soltanto. */
const CARATTERI_DELLE_ORIGINI = 220;
/** Nelle celle della tabella che la pivot riepiloga non ci sono vuoti: Excel vorrebbe che gli fossero dichiarati. */
const NIENTE = '–';

/** Lettera di una colonna del foglio Dati. */
export function colonnaDati(nome: (typeof COLONNE_DATI)[number]): string {
  return letteraColonna(COLONNE_DATI.indexOf(nome));
}

/**
 * Il foglio Dati: una riga per fatto, con il file, il foglio e la cella da cui viene. Due tabelle con le stesse
 * colonne: la prima ha solo le parti del complessivo, che si sommano (è l'origine della pivot); la seconda il resto.
 */
export function disegnaDati(contesto: Contesto, { disponibili, altri }: RigheDati): SheetDraft {
  const righe = disponibili.length > 0 ? disponibili.map((riga) => rigaDi(contesto, riga, NIENTE)) : [rigaVuota()];
  const altre = altri.map((riga) => rigaDi(contesto, riga, null));
  const colonne = COLONNE_DATI.length;
  const inizioAltre = righe.length + 3;
  const celle: Riga[] = [
    intestazioni(COLONNE_DATI),
    ...righe,
    ...(altre.length > 0
      ? [[], [cella('Altri dati dichiarati dagli enti', 'sottotitolo')], intestazioni(COLONNE_DATI), ...altre]
      : []),
  ];
  return {
    nome: FOGLI.dati,
    celle,
    larghezze: LARGHEZZE,
    altezze: altezzeRighe({ celle, larghezze: LARGHEZZE, unioni: [] }),
    unioni: [],
    tabelle: [
      { nome: TABELLA_DATI, area: { riga: 0, colonna: 0, righe: righe.length + 1, colonne } },
      ...(altre.length > 0
        ? [{ nome: TABELLA_ALTRI_DATI, area: { riga: inizioAltre, colonna: 0, righe: altre.length + 1, colonne } }]
        : []),
    ],
    pivot: [],
    grafici: [],
    blocca: { righe: 1, colonne: 0 },
    stampa: {
      orientamento: 'orizzontale',
      righeRipetute: { prima: 0, ultima: 0 },
      adattaALarghezza: true,
      griglia: true,
      piePagina: FOGLI.dati,
    },
  };
}

/**
 * La formula che ritrova nel foglio Dati il valore di una voce per l'ente scritto in una cella.
 * `righe`: numero di righe del foglio Dati. Un nome con caratteri che SUMIFS interpreta si cerca alla lettera.
 */
export function formulaFatto(cellaEnte: string, ente: Ente, voce: string, righe: number): string {
  const [enti, voci, valori] = [colonnaDati('Ente'), colonnaDati('Voce'), colonnaDati('Valore')];
  const testoVoce = `"${voce.replaceAll('"', '""')}"`;
  if (isCriterioLetterale(ente.nome)) {
    const colonna = (lettera: string): string => `${FOGLI.dati}!$${lettera}:$${lettera}`;
    return `SUMIFS(${colonna(valori)},${colonna(enti)},${cellaEnte},${colonna(voci)},${testoVoce})`;
  }
  const tratto = (lettera: string): string => `${FOGLI.dati}!$${lettera}$2:$${lettera}$${righe}`;
  return `SUMPRODUCT((${tratto(enti)}=${cellaEnte})*(${tratto(voci)}=${testoVoce}),${tratto(valori)})`;
}

/** Vero se SUMIFS cerca il testo com'è: senza jolly, senza operatori in testa, entro i 255 caratteri ammessi. */
function isCriterioLetterale(nome: string): boolean {
  return nome !== '' && nome.length <= 255 && !/[*?~]|^[<>=]/.test(nome);
}

/** `niente`: ciò che si scrive dove non c'è niente da scrivere. */
function rigaDi(contesto: Contesto, { ente, voce, dichiarazione, altre }: RigaDati, niente: string | null): Riga {
  const { tipo, lettera } = VOCI[dichiarazione.voce];
  const { tabella } = dichiarazione;
  const origini = altreOrigini(contesto, dichiarazione, altre);
  const { valore } = dichiarazione;
  // Un testo e le altre origini possono prendere più righe: allora il resto sta in alto, accanto alla prima.
  const alta = origini !== '' || valore.tipo !== 'numero';
  const stile = alta ? 'datoInAlto' : 'dato';
  return [
    cella(dichiarazione.anno ?? contesto.anno ?? 'non indicato', stile),
    cella(TIPI_ENTE[ente.tipo], stile),
    cella(ente.codiceIstat ?? niente, stile),
    cella(ente.nome, stile),
    cella(voce, stile),
    cella(lettera ?? niente, stile),
    cellaValore(valore, alta),
    cella(tipo === 'conteggio' ? unitaDi(dichiarazione) : tipo === 'percentuale' ? '%' : niente, stile),
    cella(nomeDelFile(contesto, tabella.file), stile),
    cella(tabella.foglio.nome, stile),
    cella(toA1(posizioneValore(tabella, dichiarazione.riga, dichiarazione.colonna)), stile),
    origini === '' ? cella(niente, stile) : cella(origini, 'datoACapo'),
  ];
}

function rigaVuota(): Riga {
  return COLONNE_DATI.map(() => cella(null, 'dato'));
}

function unitaDi({ voce }: Dichiarazione): string {
  return voce.startsWith('popolazione') ? 'abitanti' : 'U.I.';
}

function cellaValore(valore: Valore, inAlto: boolean): CellaDraft {
  if (valore.tipo !== 'numero') return cella(testoDelValore(valore), 'datoACapo');
  return {
    valore: valore.numero,
    stile: inAlto ? 'datoNumeroInAlto' : 'datoNumero',
    ...(Number.isInteger(valore.numero) ? {} : { formato: 'General' }),
  };
}

function testoDelValore(valore: Valore): string {
  switch (valore.tipo) {
    case 'numero':
      return numeroItaliano(valore.numero);
    case 'nr':
      return 'n.r.';
    case 'vuoto':
      return '';
    case 'testo':
    case 'ambiguo':
      return valore.testo;
    case 'data':
      return `data (${valore.seriale})`;
    case 'errore':
      return valore.codice;
    case 'nonCalcolata':
      return 'formula non calcolata';
    case 'logico':
      return valore.valore ? 'VERO' : 'FALSO';
  }
}

/** Gli altri luoghi che dicono lo stesso dato, '' se non ce ne sono: prima quelli che dicono un altro valore, che va scritto. */
function altreOrigini(contesto: Contesto, scelta: Dichiarazione, altre: readonly Dichiarazione[]): string {
  const detto = testoDelValore(scelta.valore);
  const diverse: string[] = [];
  const uguali: string[] = [];
  for (const altra of altre) {
    const valore = testoDelValore(altra.valore);
    if (valore === detto) uguali.push(origine(contesto, scelta, altra));
    else diverse.push(`${origine(contesto, scelta, altra)} = ${valore}`);
  }
  return entro([...diverse, ...uguali], CARATTERI_DELLE_ORIGINI);
}

function entro(origini: readonly string[], caratteri: number): string {
  let testo = '';
  let scritte = 0;
  for (const una of origini) {
    const conUna = testo === '' ? una : `${testo}; ${una}`;
    if (conUna.length > caratteri) break;
    testo = conUna;
    scritte += 1;
  }
  const resto = origini.length - scritte;
  if (resto === 0) return testo;
  return testo === '' ? `${resto} altre` : `${testo}; e altre ${resto}`;
}

function origine(contesto: Contesto, scelta: Dichiarazione, { tabella, riga, colonna }: Dichiarazione): string {
  const cellaOrigine = toA1ConFoglio(tabella.foglio.nome, posizioneValore(tabella, riga, colonna));
  if (tabella.file === scelta.tabella.file) return cellaOrigine;
  return `${nomeDelFile(contesto, tabella.file)} › ${cellaOrigine}`;
}
