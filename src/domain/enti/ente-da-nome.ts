import { comunePerChiave, type ComuneLombardo } from './comuni-lombardia';
import type { Ente } from './ente';
import { haPrefissoComune, normalizzaNome, senzaOrnamenti } from './normalizza-nome';

/** Nome ufficiale di un comune come lo stampa la piattaforma regionale: "COMUNE DI CINGIA DE' BOTTI". */
export function nomeUfficialeComune(comune: ComuneLombardo): string {
  return `COMUNE DI ${comune.nome.toUpperCase()}`;
}

/** Vero se il nome (già normalizzato) è di un'azienda per l'edilizia residenziale. */
export function isNomeAler(nomeNormalizzato: string): boolean {
  return /^(?:ALER|AZIENDA LOMBARDA)(?: |$)/.test(nomeNormalizzato);
}

const NESSUN_ALIAS: readonly string[] = [];

/** Il nome nella grafia più regolare, quando l'elenco dei comuni non lo dà. */
function nomeRegolare(testo: string, id: string, tipo: Ente['tipo'], conPrefisso: boolean): string {
  if (tipo === 'aler') return id;
  const nome = senzaOrnamenti(testo).replace(/\s{2,}/g, ' ');
  if (tipo === 'operatore') return nome;
  return conPrefisso ? nome.toUpperCase() : `COMUNE DI ${nome.toUpperCase()}`;
}

/**
 * Un ente dal nome soltanto: un'ALER, un comune (col prefisso, o lombardo) o un altro operatore. Di un comune lombardo
 * in essere si completano nome ufficiale e codici.
 */
export function enteDalNome(testo: string): Ente {
  return enteConChiave(testo, normalizzaNome(testo));
}

/** Come `enteDalNome`, per chi ha già la chiave: `id` è `normalizzaNome(testo)`. */
export function enteConChiave(testo: string, id: string): Ente {
  const isAler = isNomeAler(id);
  const trovato = isAler ? null : comunePerChiave(id);
  const comune = trovato?.cessatoNel === null ? trovato : null;
  const conPrefisso = !isAler && !comune && haPrefissoComune(testo);
  const tipo = isAler ? 'aler' : trovato !== null || conPrefisso ? 'comune' : 'operatore';
  return {
    id,
    nome: comune ? nomeUfficialeComune(comune) : nomeRegolare(testo, id, tipo, conPrefisso),
    tipo,
    codiceIstat: comune?.codiceIstat ?? null,
    codiceCatastale: comune?.codiceCatastale ?? null,
    provincia: comune?.provincia ?? null,
    subAmbito: null,
    senzaSap: null,
    alias: NESSUN_ALIAS,
  };
}
