import type { Mancanza } from '../../app/controlli-non-fatti';
import { numeroItaliano } from '../../domain/testi/numero-italiano';
import { VOCI } from '../../domain/voci/voce';
import { dataItaliana } from '../controllo/data-italiana';

/** Le parole dei controlli che non si sono potuti fare. */
export const NON_FATTI = {
  titolo: (quanti: number) => `Controlli non fatti (${numeroItaliano(quanti)})`,
  perche: 'Non dicono né sì né no: ecco che cosa manca.',
} as const;

const STRUTTURA = {
  anno: 'L’anno del piano non è scritto: indicalo nella scheda Piano.',
  piuEnti: 'La cartella parla di un ente solo.',
  totali: 'Nessuna tabella ha la riga TOTALE.',
  datiRipetuti: 'Ogni dato sta in una tabella sola: niente da confrontare.',
  codici: 'Mancano i codici ISTAT, catastali e la provincia degli enti.',
  codiciCatastali: 'Mancano i codici catastali degli enti.',
  patrimonioEFondi: 'Mancano la tabella del patrimonio e quella dei fondi.',
  precedente: 'Serve il quadro del piano dell’anno prima.',
  approvazione: 'La data di approvazione del piano non è scritta: indicala nella scheda Piano.',
  date: 'Le date dei passi del piano non sono scritte: si registrano nella scheda Piano.',
  chiusura: 'Il giorno entro cui gli enti rispondono non è scritto: si indica nella scheda Piano.',
  percentuali: 'Nelle tabelle non ci sono percentuali da ricalcolare.',
} as const;

/** Perché un controllo non si è fatto, in una frase. */
export function motivo(manca: Mancanza): string {
  if (manca.tipo === 'voci') return `Nelle tabelle manca: ${oppure(manca.voci.map((voce) => VOCI[voce].breve))}.`;
  if (manca.tipo !== 'data') return STRUTTURA[manca.tipo];
  const { dal, al } = manca.validita;
  const estremi = [...(dal ? [`dal ${dataItaliana(dal)}`] : []), ...(al ? [`fino al ${dataItaliana(al)}`] : [])];
  return `Vale solo per i piani approvati ${estremi.join(' ')}.`;
}

/** "A", "A o B", "A, B o C". */
function oppure(nomi: readonly string[]): string {
  const ultimo = nomi.at(-1) ?? '';
  return nomi.length < 2 ? ultimo : `${nomi.slice(0, -1).join(', ')} o ${ultimo}`;
}
