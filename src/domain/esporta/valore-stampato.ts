import { ASPETTI } from '../fogli/aspetto';
import type { CellaDraft } from '../fogli/draft';
import { testoIn } from '../in-elenco';
import { numeroItaliano } from '../testi/numero-italiano';

/** Ciò che si legge nella cella: i numeri in forma italiana, le percentuali col loro segno. */
export function valoreStampato({ valore, formato, stile }: CellaDraft): string {
  if (valore === null) return '';
  if (typeof valore === 'string') return valore;
  const codice = formato ?? ASPETTI[stile].formato ?? 'General';
  const percento = codice.endsWith('%');
  const numero = percento ? valore * 100 : valore;
  const decimali = /\.(0+)/.exec(codice)?.[1]?.length ?? (codice === 'General' ? null : 0);
  const intero = decimali === null ? numeroItaliano(numero) : conDecimali(numero, decimali);
  // Un anno ha il formato senza migliaia.
  const scritto = codice.includes(',') || codice === 'General' ? intero : intero.replaceAll('.', '');
  return percento ? `${scritto} %` : scritto;
}

/** Con tutti i decimali del formato, anche se sono zeri. */
function conDecimali(numero: number, decimali: number): string {
  const tondo = Number(numero.toFixed(decimali));
  const parti = numeroItaliano(tondo).split(',');
  return decimali === 0 ? testoIn(parti, 0) : `${testoIn(parti, 0)},${testoIn(parti, 1).padEnd(decimali, '0')}`;
}
