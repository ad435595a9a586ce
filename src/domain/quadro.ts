import type { Contesto, Dichiarazione, Fatti } from './contesto';
import type { Ente } from './enti/ente';
import { ordinaPerEnte } from './enti/ordina-enti';
import { COMPONENTI, VOCI, VOCI_QUADRO } from './voci/voce';
import type { VoceKey } from './voci/voce';

export type VoceQuadro = (typeof VOCI_QUADRO)[number];
type Componente = (typeof COMPONENTI)[number];

/** Un numero di U.I.; `n.r.` = dichiarato non rilevabile; null = nessuna risposta, o ente senza U.I. SAP. */
export type ValoreQuadro = number | 'n.r.' | null;

export interface RigaQuadro {
  readonly ente: Ente;
  readonly senzaSap: boolean;
  readonly valori: Readonly<Record<VoceQuadro, ValoreQuadro>>;
  /** Ciò che va saputo leggendo la riga, in frasi brevi. */
  readonly note: readonly string[];
}

/** Il quadro riepilogativo dell'ambito (R.R. 4/2017 art. 4 c. 3 lett. b). */
export interface Quadro {
  readonly anno: number | null;
  readonly righe: readonly RigaQuadro[];
  /** Somma delle righe; null se nessun ente ha un numero. */
  readonly totale: Readonly<Record<VoceQuadro, number | null>>;
}

export function creaQuadro(contesto: Contesto): Quadro {
  // Prima le righe, poi l'ordine: chiedere gli enti come stanno nel registro è più svelto che in ordine alfabetico.
  const righe = ordinaPerEnte(contesto.registro.enti.map((ente) => rigaDi(contesto, ente)));
  return { anno: contesto.anno, righe, totale: perVoce((voce) => sommaColonna(righe, voce)) };
}

/**
 * Le voci che, sommate, danno una parte del complessivo: vale il primo gruppo a cui l'ente risponde. Dove manca la colonna
 * unica di `nuova` valgono la ristrutturazione (lett. c) e la nuova edificazione (lett. d).
 */
const FONTI: Readonly<Record<Componente, readonly (readonly VoceKey[])[]>> = {
  turnOver: [['turnOver']],
  carenza: [['carenza']],
  nuova: [['nuova'], ['ristrutturazione', 'nuovaEdificazione']],
  privati: [['privati']],
};

/**
 * I fatti che, sommati, danno una casella del quadro. Il complessivo dichiarato conta solo se nessuna delle sue parti
 * è nota; niente per un ente senza U.I. SAP.
 */
export function fattiDellaCasella(contesto: Contesto, enteId: string, voce: VoceQuadro): readonly Dichiarazione[] {
  if (contesto.senzaSap.has(enteId)) return [];
  if (voce === 'complessivo') {
    const conParti = COMPONENTI.some((parte) => typeof valoreDellaParte(contesto, enteId, parte) === 'number');
    return conParti ? [] : dichiarati(contesto, enteId, ['complessivo']);
  }
  for (const voci of FONTI[voce]) {
    const fatti = dichiarati(contesto, enteId, voci);
    if (fatti.length > 0) return fatti;
  }
  return [];
}

/** Le dichiarazioni che rispondono: un numero o "non rilevabile". */
function dichiarati(contesto: Contesto, enteId: string, voci: readonly VoceKey[]): readonly Dichiarazione[] {
  return voci.flatMap((voce) => {
    const dato = contesto.fatti.dato(enteId, voce);
    return dato?.valore.tipo === 'numero' || dato?.valore.tipo === 'nr' ? [dato] : [];
  });
}

/** Il valore di una parte: la somma dei suoi fatti, come `fattiDellaCasella` ma senza crearli. */
function valoreDellaParte({ fatti }: Contesto, enteId: string, parte: Componente): ValoreQuadro {
  for (const voci of FONTI[parte]) {
    const somma = sommaVoci(fatti, enteId, voci);
    if (somma !== null) return somma;
  }
  return null;
}

function sommaVoci(fatti: Fatti, enteId: string, voci: readonly VoceKey[]): ValoreQuadro {
  let somma: ValoreQuadro = null;
  for (const voce of voci) {
    const valore = fatti.valore(enteId, voce);
    if (valore?.tipo === 'numero') somma = (typeof somma === 'number' ? somma : 0) + valore.numero;
    else if (valore?.tipo === 'nr') somma ??= 'n.r.';
  }
  return somma;
}

function rigaDi(contesto: Contesto, ente: Ente): RigaQuadro {
  if (contesto.senzaSap.size > 0 && contesto.senzaSap.has(ente.id)) {
    return { ente, senzaSap: true, valori: SENZA_VALORI, note: noteSenzaSap(contesto, ente) };
  }
  const turnOver = valoreDellaParte(contesto, ente.id, 'turnOver');
  const carenza = valoreDellaParte(contesto, ente.id, 'carenza');
  const nuova = valoreDellaParte(contesto, ente.id, 'nuova');
  const privati = valoreDellaParte(contesto, ente.id, 'privati');
  const dichiarato = sommaVoci(contesto.fatti, ente.id, COMPLESSIVO);
  const complessivo = sommaParti([turnOver, carenza, nuova, privati]) ?? dichiarato;
  const valori = { complessivo, turnOver, carenza, nuova, privati };
  return { ente, senzaSap: false, valori, note: note(contesto, valori, dichiarato) };
}

const COMPLESSIVO = ['complessivo'] as const;
const SENZA_VALORI: RigaQuadro['valori'] = {
  complessivo: null,
  turnOver: null,
  carenza: null,
  nuova: null,
  privati: null,
};
const NESSUNA_NOTA: readonly string[] = [];

/** La somma dei numeri; null se nessuna parte è un numero. */
function sommaParti(parti: readonly ValoreQuadro[]): number | null {
  let somma: number | null = null;
  for (const parte of parti) if (typeof parte === 'number') somma = (somma ?? 0) + parte;
  return somma;
}

function noteSenzaSap(contesto: Contesto, ente: Ente): readonly string[] {
  const dichiara = VOCI_QUADRO.some((voce) => (contesto.fatti.numero(ente.id, voce) ?? 0) !== 0);
  return ['senza U.I. SAP', ...(dichiara ? ['dichiara comunque delle U.I., non riportate'] : [])];
}

function note({ fatti }: Contesto, valori: RigaQuadro['valori'], dichiarato: ValoreQuadro): readonly string[] {
  const senzaRisposta = COMPONENTI.some((voce) => valori[voce] === null && fatti.voci.has(voce));
  const diverso = typeof dichiarato === 'number' && dichiarato !== valori.complessivo;
  if (!senzaRisposta && !diverso) return NESSUNA_NOTA;
  const mancanti = COMPONENTI.filter((voce) => valori[voce] === null && fatti.voci.has(voce));
  return [
    ...(senzaRisposta ? [`senza risposta: ${mancanti.map((voce) => VOCI[voce].breve).join(', ')}`] : []),
    ...(diverso ? [`complessivo dichiarato ${dichiarato}, somma delle voci ${valori.complessivo}`] : []),
  ];
}

function sommaColonna(righe: readonly RigaQuadro[], voce: VoceQuadro): number | null {
  let somma: number | null = null;
  for (const { valori } of righe) {
    const valore = valori[voce];
    if (typeof valore === 'number') somma = (somma ?? 0) + valore;
  }
  return somma;
}

function perVoce<T>(valore: (voce: VoceQuadro) => T): Record<VoceQuadro, T> {
  return {
    complessivo: valore('complessivo'),
    turnOver: valore('turnOver'),
    carenza: valore('carenza'),
    nuova: valore('nuova'),
    privati: valore('privati'),
  };
}
