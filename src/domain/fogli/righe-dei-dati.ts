import type { Contesto, Dichiarazione } from '../contesto';
import type { Ente } from '../enti/ente';
import { ordinaEnti } from '../enti/ordina-enti';
import { fattiDellaCasella } from '../quadro';
import type { Valore } from '../valori/valore';
import { VOCI, VOCI_QUADRO } from '../voci/voce';
import type { VoceKey } from '../voci/voce';
import { SENZA_DETTAGLIO } from './nomi';

/** Un fatto del foglio Dati: la dichiarazione che vale e le altre che dicono lo stesso dato. */
export interface RigaDati {
  readonly ente: Ente;
  /** Nome con cui la voce si somma nel quadro e si filtra nella pivot. */
  readonly voce: string;
  readonly dichiarazione: Dichiarazione;
  readonly altre: readonly Dichiarazione[];
}

export interface RigheDati {
  /** Le parti del complessivo, in numeri: la loro somma è il complessivo dell'ambito. */
  readonly disponibili: readonly RigaDati[];
  /** Tutto il resto: complessivi dichiarati, SAT, assegnate, quote, testi, patrimonio, popolazione, n.r. */
  readonly altri: readonly RigaDati[];
}

/** I fatti dichiarati dagli enti dell'ambito, uno per ente, voce e anno, nell'ordine del quadro. */
export function righeDeiDati(contesto: Contesto): RigheDati {
  const disponibili: RigaDati[] = [];
  const altri: RigaDati[] = [];
  for (const ente of ordinaEnti(contesto.registro.enti)) {
    const nelQuadro: Dichiarazione[] = [];
    for (const voce of VOCI_QUADRO) {
      for (const dichiarazione of fattiDellaCasella(contesto, ente.id, voce)) {
        if (dichiarazione.valore.tipo !== 'numero') continue;
        nelQuadro.push(dichiarazione);
        const nome = voce === 'complessivo' ? SENZA_DETTAGLIO : VOCI[voce].breve;
        disponibili.push({ ente, voce: nome, dichiarazione, altre: altreDichiarazioni(contesto, dichiarazione) });
      }
    }
    for (const dichiarazione of fattiScelti(contesto, ente.id)) {
      if (nelQuadro.some((altra) => isStessa(altra, dichiarazione))) continue;
      const altre = altreDichiarazioni(contesto, dichiarazione);
      altri.push({ ente, voce: VOCI[dichiarazione.voce].breve, dichiarazione, altre });
    }
  }
  return { disponibili, altri };
}

/** Per ogni voce e anno la dichiarazione che vale: quella dei fatti, o la prima che risponde. */
function fattiScelti(contesto: Contesto, enteId: string): readonly Dichiarazione[] {
  return Object.values(VOCI).flatMap(({ key }) => {
    const dato = contesto.fatti.dato(enteId, key);
    if (!dato) return [];
    const dette = contesto.fatti.dichiarazioni(enteId, key);
    if (dette.length < 2) return risponde(contesto, enteId, key, dato.valore) ? [dato] : [];
    const perAnno = new Map<number | null, Dichiarazione>([[dato.anno, dato]]);
    for (const dichiarazione of dette) {
      const scelta = perAnno.get(dichiarazione.anno);
      if (!scelta || vuoto(scelta.valore)) perAnno.set(dichiarazione.anno, dichiarazione);
    }
    return [...perAnno.values()].filter(({ valore }) => risponde(contesto, enteId, key, valore));
  });
}

/** Un vuoto non è un fatto; lo 0 di un ente senza U.I. SAP vale vuoto. */
function risponde(contesto: Contesto, enteId: string, voce: VoceKey, valore: Valore): boolean {
  if (vuoto(valore)) return false;
  const zero = valore.tipo === 'numero' && valore.numero === 0;
  return !(zero && VOCI[voce].perOgniEnte && contesto.senzaSap.has(enteId));
}

function vuoto(valore: Valore): boolean {
  return valore.tipo === 'vuoto';
}

function altreDichiarazioni(contesto: Contesto, scelta: Dichiarazione): readonly Dichiarazione[] {
  return contesto.fatti
    .dichiarazioni(scelta.ente.id, scelta.voce)
    .filter((altra) => !isStessa(altra, scelta) && altra.anno === scelta.anno && !vuoto(altra.valore));
}

/** Le dichiarazioni si ricavano a ogni richiesta: la stessa può essere un oggetto diverso. */
function isStessa(a: Dichiarazione, b: Dichiarazione): boolean {
  return a.tabella === b.tabella && a.riga === b.riga && a.colonna === b.colonna;
}
