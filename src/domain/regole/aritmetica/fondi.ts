import type { RigaTabella } from '../../tabelle/tabella';

/** "D.G.R. 3008: risorse complessive": misura, due punti, e una parola che dice l'intero. */
const COMPLESSIVA = /^([^:]{1,300}):\s*(?=.{0,200}(?:complessiv|assegnat|total))/is;

/** Vero per la riga che dà l'intero di una misura, di cui le altre righe della stessa misura sono le parti. */
export function isRigaComplessiva(riga: RigaTabella): boolean {
  return COMPLESSIVA.test(riga.nome);
}

/** Il nome della misura a cui la riga si riferisce, con spazi e maiuscole ridotti. */
export function misura(riga: RigaTabella): string {
  const nome = COMPLESSIVA.exec(riga.nome)?.[1] ?? riga.nome;
  return nome.slice(0, 300).replace(/\s+/g, ' ').trim().toLowerCase();
}
