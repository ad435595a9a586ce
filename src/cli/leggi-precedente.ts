import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { leggiAnnoPrecedente } from '../app/leggi-anno-precedente';
import type { AnnoPrecedente } from '../domain/confronto/anno-precedente';
import { NonRiuscito } from './ambiente';
import type { Ambiente } from './ambiente';
import { annota } from './consegna';
import { leggiCartella } from './leggi-cartella';
import { motivoDiSistema } from './motivo-di-sistema';

/** Il file dell'anno prima: i suoi dati e dove sta davvero, perché non si legga anche fra quelli di quest'anno. */
export interface Precedente {
  readonly dati: AnnoPrecedente | null;
  readonly vero: string | null;
}

/** Lancia `NonRiuscito` se il file non si legge o non vi si riconosce niente. */
export async function leggiPrecedente(percorso: string | null): Promise<Precedente> {
  if (percorso === null) return { dati: null, vero: null };
  const vero = await percorsoVero(percorso);
  const lettura = await leggiCartella({ nome: basename(percorso), percorso, vero, daCartella: false });
  if (lettura.tipo === 'illeggibile') {
    throw new NonRiuscito(`Il file dell'anno prima, ${percorso}, non si può usare: ${lettura.motivo}`);
  }
  const dati = leggiAnnoPrecedente(lettura.cartella);
  if (!dati.enti.some(({ valori }) => Object.keys(valori).length > 0)) {
    throw new NonRiuscito(`Nel file dell'anno prima, ${percorso}, non si riconosce nessun dato degli enti.`);
  }
  return { dati, vero };
}

/** Avvisa se il file è di un altro anno: i controlli non lo guardano, e il confronto va letto sapendolo. */
export function annotaAnno({ dati }: Precedente, anno: number | null, ambiente: Ambiente): void {
  if (!dati || dati.anno === null || anno === null || dati.anno === anno - 1) return;
  const nome = dati.file.join(', ');
  annota(`${nome} è del piano ${dati.anno}, non del ${anno - 1}: i controlli con l'anno prima non si fanno.`, ambiente);
}

async function percorsoVero(percorso: string): Promise<string> {
  try {
    return await realpath(percorso);
  } catch (errore) {
    const motivo = motivoDiSistema(errore);
    if (motivo === null) throw errore;
    throw new NonRiuscito(`Il file dell'anno prima, ${percorso}, non si può leggere: ${motivo}.`);
  }
}
