import type { SheetSnapshot } from '../../../../domain/snapshot';
import { type AspettoFile, FileIlleggibile, danneggiato } from '../../file-illeggibile';
import type { LimitiLettura } from '../../limiti-lettura';
import { ContaCelle } from '../complementi';
import { FormatiDiStile } from '../formati-predefiniti';
import type { Archivio } from '../zip/archivio';
import { leggiCartellaXlsx } from './cartella-xlsx';
import { fogliDiCelle } from './elenco-fogli';
import { leggiFoglioXlsx } from './foglio-xlsx';
import { estraiPerTipo, leggiRelazioni } from './relazioni';
import { leggiStiliXlsx } from './stili-xlsx';
import { leggiTestiCondivisi } from './testi-condivisi';

/** Lo stesso pacchetto serve a Word e PowerPoint: lo dice l'elemento radice. */
const ALTRE_RADICI = new Map<string, AspettoFile>([
  ['document', 'documento'],
  ['presentation', 'presentazione'],
]);

/** Legge `.xlsx` e `.xlsm`; le macro non si estraggono nemmeno. */
export async function readXlsx(
  archivio: Archivio,
  parteCartella: string,
  limiti: LimitiLettura,
): Promise<readonly SheetSnapshot[]> {
  const xml = await archivio.estrai(parteCartella);
  if (xml === null) throw danneggiato(`manca ${parteCartella}`);
  const { radice, voci, data1904 } = leggiCartellaXlsx(xml);
  const altro = ALTRE_RADICI.get(radice);
  if (altro !== undefined) throw new FileIlleggibile({ tipo: 'nonFoglio', aspetto: altro });
  if (radice !== 'workbook') throw danneggiato(`${parteCartella}: ${radice}`);
  const relazioni = await leggiRelazioni(archivio, parteCartella);
  const fogli = fogliDiCelle(archivio, voci, relazioni, limiti.fogli);
  const stiliXml = await estraiPerTipo(archivio, relazioni, 'styles');
  const stili = stiliXml === null ? new FormatiDiStile() : leggiStiliXlsx(stiliXml);
  const testiXml = await estraiPerTipo(archivio, relazioni, 'sharedStrings');
  const testi = testiXml === null ? [] : leggiTestiCondivisi(testiXml, limiti.elementi);
  const ambiente = { stili, testi, data1904, celle: new ContaCelle(limiti.celle) };
  const letti: SheetSnapshot[] = [];
  for (const foglio of fogli) {
    const parte = await archivio.estrai(foglio.parte);
    if (parte === null) throw danneggiato(`manca ${foglio.parte}`);
    letti.push(leggiFoglioXlsx(parte, foglio, ambiente));
  }
  return letti;
}
