import type { DataValidation } from 'hucre';
import type { ConvalidaDraft } from '../../domain/fogli/draft';
import { areaToA1 } from '../../domain/notazione-a1';
import { taglia, testoDiCella } from './write-testo';

// Limiti di Excel per i messaggi di una convalida: oltre, il file risulta danneggiato.
const TITOLO_MASSIMO = 32;
const TESTO_MASSIMO = 255;
const ELENCO_MASSIMO = 255;

export function writeConvalida({ area, ammessi, consiglio, rifiuto }: ConvalidaDraft): DataValidation {
  return {
    ...criterio(ammessi),
    range: areaToA1(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: breve(rifiuto.titolo, TITOLO_MASSIMO),
    errorMessage: breve(rifiuto.testo, TESTO_MASSIMO),
    ...(consiglio && {
      showInputMessage: true,
      inputTitle: breve(consiglio.titolo, TITOLO_MASSIMO),
      inputMessage: breve(consiglio.testo, TESTO_MASSIMO),
    }),
  };
}

function criterio(
  ammessi: ConvalidaDraft['ammessi'],
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  if (ammessi.tipo === 'elencoDaArea') return { type: 'list', formula1: ammessi.origine };
  if (ammessi.tipo === 'elenco') {
    const elenco = ammessi.valori.map((valore) => testoDiCella(valore).replaceAll('"', '""')).join(',');
    if (elenco.length > ELENCO_MASSIMO || ammessi.valori.some((valore) => valore.includes(','))) {
      throw new RangeError(`Elenco di convalida troppo lungo o con virgole: ${elenco.slice(0, 80)}`);
    }
    return { type: 'list', formula1: `"${elenco}"` };
  }
  if (ammessi.tipo === 'formula') return { type: 'custom', formula1: ammessi.formula };
  return {
    type: ammessi.tipo === 'intero' ? 'whole' : 'decimal',
    operator: 'between',
    formula1: String(ammessi.minimo),
    formula2: String(ammessi.massimo),
  };
}

function breve(testo: string, massimo: number): string {
  return testoDiCella(taglia(testo, massimo));
}
