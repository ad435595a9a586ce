import type { Ricevuti } from './importazione';

/** I ricevuti senza un file: ciò che gli altri file dicono degli stessi enti resta. */
export function togliFile({ registro, cartelle }: Ricevuti, nome: string): Ricevuti {
  const resta = (i: number): boolean => registro[i]?.file !== nome;
  return { registro: registro.filter((_, i) => resta(i)), cartelle: cartelle.filter((_, i) => resta(i)) };
}
