import type { SheetDraft } from '../fogli/draft';
import type { Area } from '../snapshot';
import { innocuo } from './csv';
import { valoreStampato } from './valore-stampato';

/** Lo stesso pezzo di foglio come testo, una riga per riga e una tabulazione fra le colonne: per chi non legge l'HTML. */
export function tabellaTesto({ celle }: SheetDraft, area: Area, titolo: string | null = null): string {
  const righe = celle.slice(area.riga, area.riga + area.righe).map((riga) => {
    const campi = riga.slice(area.colonna, area.colonna + area.colonne).map((cella) => {
      if (cella === null) return '';
      const testo = valoreStampato(cella).replace(/\s+/g, ' ').trim();
      return typeof cella.valore === 'string' ? innocuo(testo) : testo;
    });
    return campi.join('\t').trimEnd();
  });
  return [...(titolo === null ? [] : [innocuo(titolo)]), ...righe].join('\n');
}
