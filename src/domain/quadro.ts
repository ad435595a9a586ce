import type { Contesto, Dichiarazione } from './contesto';
import type { Ente } from './enti/ente';
import { ordinaEnti } from './enti/ordina-enti';
import { COMPONENTI, VOCI, VOCI_QUADRO } from './voci/voce';
import type { VoceKey } from './voci/voce';

export type VoceQuadro = (typeof VOCI_QUADRO)[number];

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
  const righe = ordinaEnti(contesto.registro.enti).map((ente) => rigaDi(contesto, ente));
  return { anno: contesto.anno, righe, totale: perVoce((voce) => sommaColonna(righe, voce)) };
}

/**
 * I fatti che, sommati, danno una casella del quadro. Uno solo, salvo per `nuova`: dove manca la colonna unica
 * valgono la ristrutturazione (lett. c) e la nuova edificazione (lett. d). Il complessivo dichiarato conta
 * solo se nessuna delle sue parti è nota; vuoto per un ente senza U.I. SAP.
 */
export function fattiDellaCasella(contesto: Contesto, enteId: string, voce: VoceQuadro): readonly Dichiarazione[] {
  if (contesto.senzaSap.has(enteId)) return [];
  if (voce === 'complessivo') {
    const conParti = COMPONENTI.some((parte) => sommaFatti(fattiDellaCasella(contesto, enteId, parte)) !== null);
    return conParti ? [] : dichiarati(contesto, enteId, ['complessivo']);
  }
  const propri = dichiarati(contesto, enteId, [voce]);
  return voce === 'nuova' && propri.length === 0
    ? dichiarati(contesto, enteId, ['ristrutturazione', 'nuovaEdificazione'])
    : propri;
}

/** Le dichiarazioni che rispondono: un numero o "non rilevabile". */
function dichiarati(contesto: Contesto, enteId: string, voci: readonly VoceKey[]): readonly Dichiarazione[] {
  const fatti: Dichiarazione[] = [];
  for (const voce of voci) {
    const dato = contesto.fatti.dato(enteId, voce);
    if (dato?.valore.tipo === 'numero' || dato?.valore.tipo === 'nr') fatti.push(dato);
  }
  return fatti;
}

function sommaFatti(fatti: readonly Dichiarazione[]): number | null {
  let somma: number | null = null;
  for (const { valore } of fatti) if (valore.tipo === 'numero') somma = (somma ?? 0) + valore.numero;
  return somma;
}

function rigaDi(contesto: Contesto, ente: Ente): RigaQuadro {
  let somma: number | null = null;
  const parte = (voce: VoceQuadro): ValoreQuadro => {
    const valore = valoreDi(fattiDellaCasella(contesto, ente.id, voce));
    if (typeof valore === 'number') somma = (somma ?? 0) + valore;
    return valore;
  };
  const parti = {
    turnOver: parte('turnOver'),
    carenza: parte('carenza'),
    nuova: parte('nuova'),
    privati: parte('privati'),
  };
  const complessivo = somma ?? valoreDi(fattiDellaCasella(contesto, ente.id, 'complessivo'));
  const valori = { complessivo, ...parti };
  const senzaSap = contesto.senzaSap.has(ente.id);
  return { ente, senzaSap, valori, note: senzaSap ? noteSenzaSap(contesto, ente) : note(contesto, ente, valori) };
}

function valoreDi(fatti: readonly Dichiarazione[]): ValoreQuadro {
  return sommaFatti(fatti) ?? (fatti.length > 0 ? 'n.r.' : null);
}

function noteSenzaSap(contesto: Contesto, ente: Ente): readonly string[] {
  const dichiara = VOCI_QUADRO.some((voce) => (contesto.fatti.numero(ente.id, voce) ?? 0) !== 0);
  return ['senza U.I. SAP', ...(dichiara ? ['dichiara comunque delle U.I., non riportate'] : [])];
}

function note(contesto: Contesto, ente: Ente, valori: RigaQuadro['valori']): readonly string[] {
  const senzaRisposta = COMPONENTI.filter((voce) => valori[voce] === null && contesto.fatti.voci.has(voce));
  const dichiarato = contesto.fatti.numero(ente.id, 'complessivo');
  const diverso = dichiarato !== null && dichiarato !== valori.complessivo;
  return [
    ...(senzaRisposta.length > 0
      ? [`senza risposta: ${senzaRisposta.map((voce) => VOCI[voce].breve).join(', ')}`]
      : []),
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
