import { creaCercaVicini, type Vicino } from './cerca-vicini';
import { comuniLombardi, type ComuneLombardo } from './comuni-lombardia';
import { normalizzaNome } from './normalizza-nome';

let cerca: ((nome: string) => readonly Vicino<ComuneLombardo>[]) | null = null;

/** Il comune lombardo in essere a cui un nome (già normalizzato) somiglia; null se nessuno, o se due gli sono ugualmente vicini. */
export function comuneVicino(nome: string): ComuneLombardo | null {
  cerca ??= creaCercaVicini(comuniLombardi().map((comune) => [normalizzaNome(comune.nome), comune]));
  const [primo, secondo] = [...cerca(nome)].sort((a, b) => a.distanza - b.distanza);
  return primo && primo.distanza !== secondo?.distanza ? primo.dato : null;
}
