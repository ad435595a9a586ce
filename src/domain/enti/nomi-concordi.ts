import { creaCercaVicini } from './cerca-vicini';
import { comunePerNome } from './comuni-lombardia';
import { comuneVicino } from './comune-vicino';
import { isNomeAler } from './ente-da-nome';
import type { NomeScritto } from './nomi-scritti';
import { normalizzaNome } from './normalizza-nome';
import { quandoServe } from './quando-serve';

/** Un nome scritto molte volte vale più di uno vicino scritto molte meno. */
const QUANTE_VOLTE_PIU_FREQUENTE = 3;

/**
 * Riunisce le grafie di uno stesso ente: "CASTELIDONE" conta per Casteldidone, che è un comune vero; un nome
 * ignoto conta per quello vicino molto più frequente. Prende i nomi con quante volte compaiono e dice, per ognuno,
 * quello per cui conta. Costa il quadrato dei nomi ignoti: oltre `NOMI_MASSIMI` non si chiede.
 */
export function nomiConcordi(nomi: readonly NomeScritto[]): (nome: string) => string {
  const conti = new Map(nomi.map((nome) => [nome.chiave, nome]));
  const concordi = new Map<string, string>();
  const cercaFra = (aler: boolean) =>
    quandoServe(() => creaCercaVicini([...conti].filter(([nome]) => isNomeAler(nome) === aler)));
  const cercaAler = cercaFra(true);
  const cercaAltri = cercaFra(false);
  for (const [nome, { volte }] of conti) {
    if (comunePerNome(nome)) {
      concordi.set(nome, nome);
      continue;
    }
    const cerca = isNomeAler(nome) ? cercaAler() : cercaAltri();
    const frequente = cerca(nome)
      .map((vicino) => vicino.dato)
      .filter((altro) => altro.volte >= volte * QUANTE_VOLTE_PIU_FREQUENTE)
      .sort((a, b) => b.volte - a.volte)[0];
    const lombardo = isNomeAler(nome) ? null : comuneVicino(nome);
    concordi.set(nome, frequente?.chiave ?? (lombardo ? normalizzaNome(lombardo.nome) : nome));
  }
  return (nome) => concordi.get(nome) ?? nome;
}
