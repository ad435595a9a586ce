import { comunePerNome, type ComuneLombardo } from './comuni-lombardia';
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

/** Che cos'è chi porta quel nome: un'ALER, un comune (col prefisso, o lombardo) o un altro operatore. */
function tipoDalNome(testo: string, id: string, comune: ComuneLombardo | null): Ente['tipo'] {
  if (isNomeAler(id)) return 'aler';
  return comune !== null || haPrefissoComune(testo) ? 'comune' : 'operatore';
}

/** Il nome nella grafia più regolare, quando l'elenco dei comuni non lo dà. */
function nomeRegolare(testo: string, id: string, tipo: Ente['tipo']): string {
  if (tipo === 'aler') return id;
  const nome = senzaOrnamenti(testo).replace(/\s{2,}/g, ' ');
  if (tipo === 'operatore') return nome;
  return haPrefissoComune(nome) ? nome.toUpperCase() : `COMUNE DI ${nome.toUpperCase()}`;
}

/** Un ente dal nome soltanto: di un comune lombardo in essere si completano nome ufficiale e codici. */
export function enteDalNome(testo: string): Ente {
  const id = normalizzaNome(testo);
  const trovato = isNomeAler(id) ? null : comunePerNome(id);
  const comune = trovato?.cessatoNel === null ? trovato : null;
  const tipo = tipoDalNome(testo, id, trovato);
  return {
    id,
    nome: comune ? nomeUfficialeComune(comune) : nomeRegolare(testo, id, tipo),
    tipo,
    codiceIstat: comune?.codiceIstat ?? null,
    codiceCatastale: comune?.codiceCatastale ?? null,
    provincia: comune?.provincia ?? null,
    subAmbito: null,
    senzaSap: null,
    alias: [],
  };
}
