import type { Visibilita } from '../../../../domain/snapshot';
import { CursoreXml } from '../cursore-xml';
import type { VoceFoglio } from './elenco-fogli';

const STATI = new Map<string | null, Visibilita>([
  ['hidden', 'nascosto'],
  ['veryHidden', 'moltoNascosto'],
]);

/** `xl/workbook.xml`: l'elenco dei fogli e il sistema delle date. */
export function leggiCartellaXlsx(xml: Uint8Array): { radice: string; voci: readonly VoceFoglio[]; data1904: boolean } {
  const voci: VoceFoglio[] = [];
  let radice = '';
  let data1904 = false;
  const cursore = new CursoreXml(xml);
  while (cursore.avanza()) {
    if (cursore.tipo !== 'apre') continue;
    if (radice === '') radice = cursore.nome;
    else if (cursore.si('workbookPr')) data1904 = cursore.acceso('date1904');
    else if (cursore.si('sheet')) {
      voci.push({
        nome: cursore.attributo('name') ?? '',
        visibilita: STATI.get(cursore.attributo('state')) ?? 'visibile',
        id: cursore.attributoConPrefisso('id') ?? '',
      });
    }
  }
  return { radice, voci, data1904 };
}
