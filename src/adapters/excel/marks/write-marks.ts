import type { Segno } from '../../../domain/rilievi/segni';
import { ASPETTO_SEGNI } from './aspetto-segni';
import { formulaSegno } from './formula-segno';
import { gruppiDiIndirizzi } from './indirizzi';

const LATI = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * Mette in coda i segni: formati condizionali nostri, uno per gravità sopra tutte le celle di un foglio. Ciò che è
 * dell'utente (riempimenti, regole, commenti) resta sotto, intatto. `intoccabili`: i fogli che non si possono cambiare.
 */
export function scriviSegni(
  fogli: readonly Excel.Worksheet[],
  segni: readonly Segno[],
  intoccabili: ReadonlySet<string>,
): void {
  const perNome = new Map(fogli.map((foglio) => [foglio.name, foglio]));
  // Al contrario: in Excel l'ultimo aggiunto ha la precedenza, e gli errori devono averla.
  for (const { foglio: nome, gravita, aree } of [...segni].reverse()) {
    const foglio = perNome.get(nome);
    if (!foglio || intoccabili.has(nome)) continue;
    for (const indirizzi of gruppiDiIndirizzi(aree)) {
      const formato = foglio.getRanges(indirizzi).conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
      formato.rule.formula = formulaSegno(gravita);
      const { riempimento, testo, bordo } = ASPETTO_SEGNI[gravita];
      formato.format.fill.color = riempimento;
      formato.format.font.color = testo;
      for (const lato of LATI) {
        const tratto = formato.format.borders.getItem(lato);
        tratto.style = bordo.stile;
        tratto.color = bordo.colore;
      }
    }
  }
}
