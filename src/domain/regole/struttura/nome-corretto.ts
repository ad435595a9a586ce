import { comunePerNome } from '../../enti/comuni-lombardia';
import type { Ente } from '../../enti/ente';
import { senzaOrnamenti } from '../../enti/normalizza-nome';

const PREFISSO = /^(?:comune|com\.|citt(?:à|a['’`´]?)) +(?:di|del|della|dell['’`´]|d['’`´]) */i;

/**
 * Il nome ufficiale nello stile di chi ha scritto la cella: col suo prefisso o senza, tutto maiuscolo o no,
 * con il suo asterisco. "Castelidone *" → "Casteldidone *"; "COMUNE DI CASTELIDONE" → "COMUNE DI CASTELDIDONE".
 */
export function nomeCorretto(scritto: string, ente: Ente): string {
  const nudo = senzaOrnamenti(scritto);
  const prefisso = PREFISSO.exec(nudo)?.[0] ?? '';
  const maiuscolo = nudo.slice(prefisso.length) === nudo.slice(prefisso.length).toUpperCase();
  const nome = maiuscolo ? ente.nome.toUpperCase() : (comunePerNome(ente.nome)?.nome ?? ente.nome);
  const nuovo = ente.tipo === 'comune' ? prefisso + nome.replace(PREFISSO, '') : nome;
  // Ciò che segue il nome (spazi e asterischi) resta com'è.
  const inizio = scritto.indexOf(nudo);
  const coda = inizio < 0 ? (scritto.includes('*') ? '*' : '') : scritto.slice(inizio + nudo.length);
  return nuovo + coda.trimEnd();
}
