import type { Contesto } from './contesto';

/** Il nome del file a cui una tabella o una cella appartiene. */
export function nomeDelFile({ cartelle }: Pick<Contesto, 'cartelle'>, file: number): string {
  return cartelle[file]?.nome ?? '';
}
