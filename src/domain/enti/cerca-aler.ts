import { distanza } from './distanza';
import type { Ente } from './ente';
import { isNomeAler } from './ente-da-nome';
import { normalizzaNome } from './normalizza-nome';

/** Città sedi di un'unità operativa ALER: una di queste, se non è dell'ambito, è di un altro. */
const SEDI = new Set([
  'BERGAMO',
  'BRESCIA',
  'BUSTO ARSIZIO',
  'COMO',
  'CREMONA',
  'LECCO',
  'LODI',
  'MANTOVA',
  'MILANO',
  'MONZA',
  'PAVIA',
  'SONDRIO',
  'VARESE',
]);

/** "ALER BS-CR-MN U.O. CREMONA" e "ALER DI CREMONA" → "CREMONA"; null se la sede non è detta. */
function sedeDi(nomeNormalizzato: string): string | null {
  const unita = / U\.?O\.? (.+)$/.exec(nomeNormalizzato)?.[1];
  if (unita !== undefined) return unita;
  const citta = /^ALER (?:DI )?(.+)$/.exec(nomeNormalizzato)?.[1];
  return citta !== undefined && SEDI.has(citta) ? citta : null;
}

export type EsitoAler =
  { readonly come: 'vicino'; readonly ente: Ente; readonly distanza: number } | { readonly come: 'fuoriAmbito' } | null;

/**
 * Prepara la ricerca di un'ALER per la sede dell'unità operativa: "ALER U.O. CREMONA" propone quella di Cremona,
 * l'unità di una città che l'ambito non ha è fuori ambito. Null se la sede non dice niente.
 */
export function creaCercaAler(enti: readonly Ente[]): (nomeNormalizzato: string) => EsitoAler {
  const perSede = new Map<string, Ente[]>();
  for (const ente of enti) {
    const sede = ente.tipo === 'aler' ? sedeDi(normalizzaNome(ente.nome)) : null;
    if (sede !== null) perSede.set(sede, [...(perSede.get(sede) ?? []), ente]);
  }
  return (nomeNormalizzato) => {
    if (!isNomeAler(nomeNormalizzato)) return null;
    const sede = sedeDi(nomeNormalizzato);
    if (sede === null) return null;
    const [solo, altro] = perSede.get(sede) ?? [];
    if (solo && !altro) {
      const nome = normalizzaNome(solo.nome);
      return { come: 'vicino', ente: solo, distanza: distanza(nome, nomeNormalizzato, nome.length) };
    }
    return !solo && SEDI.has(sede) ? { come: 'fuoriAmbito' } : null;
  };
}
