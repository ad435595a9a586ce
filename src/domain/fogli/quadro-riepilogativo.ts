import type { Contesto } from '../contesto';
import type { Quadro, RigaQuadro, VoceQuadro } from '../quadro';
import { letteraColonna } from '../notazione-a1';
import { COMPONENTI, VOCI, VOCI_QUADRO } from '../voci/voce';
import { altezzeRighe } from './altezze-righe';
import { calcolata, cella, intestazioni, rigaDaUnire } from './celle';
import type { Riga } from './celle';
import { LARGHEZZA_ANNO_PRIMA, colonnaAnnoPrima } from './colonna-anno-prima';
import { formulaFatto } from './dati';
import type { CellaDraft, SheetDraft } from './draft';
import { FOGLI, SENZA_DETTAGLIO } from './nomi';

const COLONNE = 1 + VOCI_QUADRO.length;
const LARGHEZZE = [46, 17, 20, 20, 24, 17];
/** Riga delle intestazioni (da 0): prima stanno titolo, ambito e una riga vuota. */
const INTESTAZIONE = 3;

/** Fin qui il quadro sta in una pagina e si legge ancora; oltre, prosegue ripetendo l'intestazione. */
const ENTI_IN_UNA_PAGINA = 40;

/** Riga (da 0) della prima riga di enti del foglio. */
export const PRIMA_RIGA_QUADRO = INTESTAZIONE + 1;

export const INTESTAZIONE_ENTE = 'Ragione Sociale Ente Proprietario';

/** Lettera della colonna di una voce nel foglio del quadro. */
export function colonnaQuadro(voce: VoceQuadro): string {
  return letteraColonna(1 + VOCI_QUADRO.indexOf(voce));
}

/** Il nome dell'ente come si stampa: con l'asterisco se non ha U.I. SAP. */
export function nomeStampato({ ente, senzaSap }: RigaQuadro): string {
  return senzaSap ? `${ente.nome}*` : ente.nome;
}

/**
 * Il quadro riepilogativo. Le cifre sono formule sul foglio Dati, così che ognuna si possa seguire fino alla cella
 * di origine; il complessivo di ogni riga somma le sue voci, il totale somma la colonna.
 * `righeDati`: numero di righe del foglio Dati.
 */
export function disegnaQuadro(contesto: Contesto, quadro: Quadro, righeDati: number): SheetDraft {
  const prima = PRIMA_RIGA_QUADRO + 1;
  const annoPrima = colonnaAnnoPrima(contesto);
  const colonne = COLONNE + (annoPrima ? 1 : 0);
  const larghezze = annoPrima ? [...LARGHEZZE, LARGHEZZA_ANNO_PRIMA] : LARGHEZZE;
  const note = legenda(quadro);
  const testata: Riga[] = [
    rigaDaUnire(titolo(quadro), 'titolo', colonne),
    rigaDaUnire(ambito(contesto), 'sottotitolo', colonne),
    [],
    [
      ...intestazioni([INTESTAZIONE_ENTE, ...VOCI_QUADRO.map((voce) => VOCI[voce].intestazione)]),
      ...(annoPrima ? [cella(annoPrima.intestazione, 'intestazione')] : []),
    ],
  ];
  const righe = quadro.righe.map((riga, indice) => [
    ...rigaDelQuadro(riga, prima + indice, righeDati),
    ...(annoPrima ? [annoPrima.cella(riga.ente)] : []),
  ]);
  const sotto = annoPrima ? [annoPrima.totale(quadro, prima)] : [];
  const corpo = [...testata, ...righe, [...totale(quadro, prima), ...sotto], []];
  const celle = [...corpo, ...note.map((nota) => rigaDaUnire(nota, 'nota', colonne))];
  const unioni = [0, 1, ...note.map((_, i) => corpo.length + i)].map((riga) => ({
    riga,
    colonna: 0,
    righe: 1,
    colonne,
  }));
  return {
    nome: FOGLI.quadro,
    celle,
    larghezze,
    altezze: { ...altezzeRighe({ celle, larghezze, unioni }), 0: 24 },
    unioni,
    tabelle: [],
    pivot: [],
    grafici: [],
    blocca: { righe: INTESTAZIONE + 1, colonne: 1 },
    stampa: {
      orientamento: 'orizzontale',
      righeRipetute: { prima: INTESTAZIONE, ultima: INTESTAZIONE },
      adattaALarghezza: true,
      unaPagina: quadro.righe.length <= ENTI_IN_UNA_PAGINA,
      piePagina: `${titolo(quadro)} – ${ambito(contesto)}`,
    },
  };
}

function titolo({ anno }: Quadro): string {
  return `Quadro riepilogativo dei servizi abitativi pubblici${anno === null ? '' : ` – anno ${anno}`}`;
}

function ambito({ registro }: Contesto): string {
  const nome = registro.ambito === null ? 'Ambito territoriale non indicato' : `Ambito territoriale ${registro.ambito}`;
  return registro.capofila === null ? nome : `${nome} – capofila ${registro.capofila}`;
}

function rigaDelQuadro(riga: RigaQuadro, numero: number, righeDati: number): Riga {
  return [cella(nomeStampato(riga), 'testo'), ...VOCI_QUADRO.map((voce) => casella(riga, voce, numero, righeDati))];
}

function casella(riga: RigaQuadro, voce: VoceQuadro, numero: number, righeDati: number): CellaDraft {
  const valore = riga.valori[voce];
  if (typeof valore !== 'number') return cella(valore, 'numero');
  const cerca = (nome: string): string => formulaFatto(`$A${numero}`, riga.ente, nome, righeDati);
  if (voce !== 'complessivo') return calcolata(cerca(VOCI[voce].breve), valore, 'numero');
  const conParti = COMPONENTI.some((parte) => typeof riga.valori[parte] === 'number');
  const [prima, ultima] = [colonnaQuadro(COMPONENTI[0]), colonnaQuadro(COMPONENTI[COMPONENTI.length - 1] ?? 'privati')];
  const formula = conParti ? `SUM(${prima}${numero}:${ultima}${numero})` : cerca(SENZA_DETTAGLIO);
  return calcolata(formula, valore, 'numero');
}

function totale(quadro: Quadro, prima: number): Riga {
  const ultima = prima + quadro.righe.length - 1;
  return [
    cella('TOTALE', 'totaleEtichetta'),
    ...VOCI_QUADRO.map((voce) => {
      const valore = quadro.totale[voce];
      const colonna = colonnaQuadro(voce);
      if (valore === null) return cella(null, 'totaleNumero');
      return calcolata(`SUM(${colonna}${prima}:${colonna}${ultima})`, valore, 'totaleNumero');
    }),
  ];
}

function legenda(quadro: Quadro): readonly string[] {
  const valori = quadro.righe.flatMap((riga) => (riga.senzaSap ? [] : VOCI_QUADRO.map((voce) => riga.valori[voce])));
  return [
    ...(quadro.righe.some(({ senzaSap }) => senzaSap)
      ? ['* Ente senza unità immobiliari SAP: le celle restano vuote.']
      : []),
    ...(valori.includes('n.r.') ? ['n.r. = dato dichiarato non rilevabile.'] : []),
    ...(valori.includes(null)
      ? ['Una cella vuota di un ente senza asterisco è un dato non comunicato: non vale 0.']
      : []),
    ...quadro.righe
      .filter(({ senzaSap, note }) => note.length > (senzaSap ? 1 : 0))
      .map(({ ente, senzaSap, note }) => `${ente.nome}: ${note.slice(senzaSap ? 1 : 0).join('; ')}.`),
    'Le cifre sono formule sul foglio «Dati», dove ogni riga riporta il file, il foglio e la cella di origine. ' +
      'Il complessivo di ogni ente è la somma delle voci alla sua destra (R.R. 4/2017, art. 4, c. 3, lett. b).',
  ];
}
