import type { ImpostazioniPiano } from '../../app/cartella-aperta';
import type { AnnoPrecedente, EnteDichiarato } from '../../domain/confronto/anno-precedente';
import { isDataIso } from '../../domain/scadenze/giorni';
import { PASSI } from '../../domain/scadenze/scadenza';
import type { DateFatte, Finestra } from '../../domain/scadenze/scadenza';
import type { SceltaFonte, ValoreFonte } from '../../domain/offerta/scelta-fonte';

type Dato = Readonly<Record<string, unknown>>;

/** Ciò che le impostazioni conservano oltre alle scelte del piano; un pezzo rovinato vale come se mancasse. */
export function conservatiDa(
  salvate: Dato,
): Pick<ImpostazioniPiano, 'scelte' | 'precedente' | 'fatte' | 'finestra' | 'chi'> {
  const { scelte, precedente, chi } = salvate;
  const fatte = fatteDa(salvate.fatte);
  const finestra = finestraDa(salvate.finestra);
  const buone = Array.isArray(scelte) ? scelte.filter(isScelta) : [];
  return {
    ...(buone.length > 0 ? { scelte: buone } : {}),
    ...(isPrecedente(precedente) ? { precedente } : {}),
    ...(fatte ? { fatte } : {}),
    ...(finestra ? { finestra } : {}),
    ...(typeof chi === 'string' && chi !== '' ? { chi } : {}),
  };
}

function fatteDa(dato: unknown): DateFatte | null {
  if (!isDato(dato)) return null;
  const buone = PASSI.flatMap((passo) => {
    const data = dato[passo];
    return typeof data === 'string' && isDataIso(data) ? [[passo, data] as const] : [];
  });
  return buone.length > 0 ? Object.fromEntries(buone) : null;
}

function finestraDa(dato: unknown): Finestra | null {
  if (!isDato(dato)) return null;
  const buone = (['apertura', 'chiusura'] as const).flatMap((quale) => {
    const data = dato[quale];
    return typeof data === 'string' && isDataIso(data) ? [[quale, data] as const] : [];
  });
  return buone.length > 0 ? Object.fromEntries(buone) : null;
}

function isScelta(dato: unknown): dato is SceltaFonte {
  if (!isDato(dato)) return false;
  const { ente, voce, file, valore, invece } = dato;
  return (
    [ente, voce, file].every((testo) => typeof testo === 'string') &&
    isValore(valore) &&
    Array.isArray(invece) &&
    invece.every(isValore)
  );
}

function isValore(dato: unknown): dato is ValoreFonte {
  return typeof dato === 'number' || dato === 'n.r.';
}

function isPrecedente(dato: unknown): dato is AnnoPrecedente {
  if (!isDato(dato)) return false;
  const { anno, file, enti } = dato;
  return (
    (anno === null || typeof anno === 'number') &&
    Array.isArray(file) &&
    file.every((nome) => typeof nome === 'string') &&
    Array.isArray(enti) &&
    enti.every(isEnteDichiarato)
  );
}

function isEnteDichiarato(dato: unknown): dato is EnteDichiarato {
  if (!isDato(dato) || !isDato(dato.ente) || !isDato(dato.valori) || typeof dato.senzaSap !== 'boolean') return false;
  const { id, nome, alias } = dato.ente;
  return (
    typeof id === 'string' &&
    typeof nome === 'string' &&
    Array.isArray(alias) &&
    Object.values(dato.valori).every((valore) => valore === 'n.r.' || typeof valore === 'number')
  );
}

function isDato(dato: unknown): dato is Dato {
  return typeof dato === 'object' && dato !== null;
}
