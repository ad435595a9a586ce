import { NOMI_MASSIMI } from './cerca-vicini';
import { comuniLombardi } from './comuni-lombardia';
import type { Ente } from './ente';
import { normalizzaNome } from './normalizza-nome';
import { paroleDelNome } from './parole-del-nome';
import { testoIn } from '../in-elenco';

/** Una parola sola ("Rivarolo", "San") non basta a proporre un nome più lungo. */
const PAROLE_MINIME = 2;

interface NomeInParole {
  readonly nome: string;
  readonly parole: readonly string[];
}

/** I nomi che contengono ogni parola. */
function indicizza<T extends NomeInParole>(nomi: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const indice = new Map<string, T[]>();
  for (const nome of nomi) {
    for (const parola of new Set(nome.parole)) {
      const altri = indice.get(parola);
      if (altri) altri.push(nome);
      else indice.set(parola, [nome]);
    }
  }
  return indice;
}

function inParole(nomeUfficiale: string): NomeInParole {
  const nome = normalizzaNome(nomeUfficiale);
  return { nome, parole: paroleDelNome(nome) };
}

let lombardi: ReadonlyMap<string, readonly NomeInParole[]> | null = null;

/** I nomi dell'indice che contengono tutte quelle parole. */
function conTutte<T extends NomeInParole>(
  indice: ReadonlyMap<string, readonly T[]>,
  parole: readonly string[],
): readonly T[] {
  const conLaPrima = indice.get(testoIn(parole, 0)) ?? [];
  return conLaPrima.filter((candidato) => parole.every((parola) => candidato.parole.includes(parola)));
}

/** Vero se un altro comune lombardo contiene tutte quelle parole: allora il nome abbreviato non dice quale. */
function unAltroLeContiene(parole: readonly string[], nome: string): boolean {
  lombardi ??= indicizza(comuniLombardi().map((comune) => inParole(comune.nome)));
  return conTutte(lombardi, parole).some((candidato) => candidato.nome !== nome);
}

/**
 * Prepara la ricerca per parole fra gli enti dati: "Piadena e Drizzona" è Piadena Drizzona (stesse parole, legami diversi),
 * "Rivarolo ed Uniti" è Rivarolo del Re ed Uniti (parole mancanti). Propone solo se in tutta la Lombardia è uno solo.
 */
export function creaCercaPerParole(enti: readonly Ente[]): (nomeNormalizzato: string) => Ente | null {
  if (enti.length > NOMI_MASSIMI) return () => null;
  const comuni = enti.filter((ente) => ente.tipo === 'comune').map((ente) => ({ ente, ...inParole(ente.nome) }));
  const indice = indicizza(comuni);
  return (nomeNormalizzato) => {
    const parole = paroleDelNome(nomeNormalizzato);
    if (parole.length < PAROLE_MINIME) return null;
    const trovati = conTutte(indice, parole);
    const uguali = trovati.filter((comune) => comune.parole.length === parole.length);
    const [solo, altro] = uguali.length > 0 ? uguali : trovati;
    if (!solo || altro) return null;
    return uguali.length === 0 && unAltroLeContiene(parole, solo.nome) ? null : solo.ente;
  };
}
