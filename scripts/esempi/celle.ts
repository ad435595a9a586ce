import { altezzeRighe } from '../../src/domain/fogli/altezze-righe';
import type { CellaDraft, SheetDraft } from '../../src/domain/fogli/draft';

/** La cella come la si ritrova incollando nel foglio il testo stampato. */
export function cellaStampata(testo: string, stileTesto: CellaDraft['stile'] = 'testo'): CellaDraft {
  if (testo === '') return { valore: null, stile: 'testo' };
  if (/^\d+$/.test(testo)) return { valore: Number(testo), stile: 'numero', formato: '0' };
  const percentuale = /^(\d+)(?:,(\d+))?%$/.exec(testo);
  if (percentuale) return cellaPercentuale(percentuale[1] ?? '', percentuale[2] ?? '');
  const importo = /^€ ([\d.]+),(\d\d)$/.exec(testo);
  if (importo) return cellaImporto(importo[1] ?? '', importo[2] ?? '');
  // "10.0", col punto, in un foglio italiano resta un testo.
  return { valore: testo, stile: stileTesto };
}

function cellaPercentuale(intero: string, decimali: string): CellaDraft {
  const formato = decimali === '' ? '0%' : `0.${'0'.repeat(decimali.length)}%`;
  const valore = Number(`${intero}${decimali}e-${decimali.length + 2}`);
  return { valore, stile: 'percentuale', formato };
}

function cellaImporto(intero: string, centesimi: string): CellaDraft {
  return { valore: Number(`${intero.replaceAll('.', '')}.${centesimi}`), stile: 'numero', formato: '"€ "#,##0.00' };
}

/** Riga TOTALE: la prima cella scritta è l'etichetta, i numeri sono costanti come nel documento. */
export function rigaTotale(testi: readonly string[]): CellaDraft[] {
  return testi.map((testo) => {
    const { valore } = cellaStampata(testo);
    return typeof valore === 'number'
      ? { valore, stile: 'totaleNumero', formato: '0' }
      : { valore, stile: 'totaleEtichetta' };
  });
}

export function isRigaTotale(testi: readonly string[]): boolean {
  return testi.includes('TOTALE');
}

/** Un foglio senza tabelle di Excel, pivot né grafici, con le righe alte quanto i loro testi. */
export function foglioSemplice(
  parti: Pick<SheetDraft, 'nome' | 'celle' | 'larghezze' | 'unioni' | 'stampa'> & Partial<SheetDraft>,
): SheetDraft {
  return { altezze: altezzeRighe(parti), tabelle: [], pivot: [], grafici: [], blocca: null, ...parti };
}
