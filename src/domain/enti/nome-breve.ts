import { comunePerIstat } from './comuni-lombardia';
import type { Ente } from './ente';

/** Il nome come si legge meglio in poco spazio: «Casalmaggiore» e non «COMUNE DI CASALMAGGIORE». */
export function nomeBreve({ nome, tipo, codiceIstat }: Ente): string {
  if (tipo !== 'comune') return nome;
  const comune = codiceIstat === null ? null : comunePerIstat(codiceIstat);
  return comune?.nome ?? nome.replace(/^COMUNE DI /i, '');
}
