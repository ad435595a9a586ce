import type { RegolaJson } from '../../app/catalogo-json';

/** Le regole che contengono tutte le parole cercate, senza badare a maiuscole e accenti. */
export function cercaRegole(regole: readonly RegolaJson[], cercato: string): readonly RegolaJson[] {
  const parole = semplice(cercato).split(/\s+/).filter(Boolean);
  return regole.filter((regola) => {
    const { id, titolo, controllo, fonte, spiegazione } = regola;
    const tutto = semplice([id, titolo, controllo, fonte.atto, fonte.articolo ?? '', spiegazione.perche].join(' '));
    return parole.every((parola) => tutto.includes(parola));
  });
}

function semplice(testo: string): string {
  return testo.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
