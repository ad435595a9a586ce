import { readXlsx as leggiConHucre } from 'hucre/xlsx';
import type { SheetSnapshot } from '../../../../domain/snapshot';
import { type AspettoFile, FileIlleggibile, danneggiato } from '../../file-illeggibile';
import type { LimitiLettura } from '../../limiti-lettura';
import { ContaCelle } from '../complementi';
import { FormatiDiStile } from '../formati-predefiniti';
import type { Archivio } from '../zip/archivio';
import { leggiCartellaXlsx } from './cartella-xlsx';
import { fogliDiCelle } from './elenco-fogli';
import { preparaFoglioXlsx } from './foglio-xlsx';
import { leggiPacchetto } from './leggi-pacchetto';
import { estraiPerTipo, leggiRelazioni } from './relazioni';
import { leggiStiliXlsx } from './stili-xlsx';
import { riduciTestiCondivisi } from './testi-condivisi';

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
  const testi = testiXml === null ? 0 : riduciTestiCondivisi(testiXml, limiti.elementi);
  const celle = new ContaCelle(limiti.celle);
  const elenco = fogli.map((_, i) => `<sheet name="f${i}" sheetId="${i + 1}" r:id="f${i}"/>`).join('');
  return leggiPacchetto(archivio, {
    estensione: 'xml',
    fogli,
    testi: testiXml,
    data1904,
    formuleNote: true,
    cartella: new TextEncoder().encode(`<workbook><sheets>${elenco}</sheets></workbook>`),
    prepara: (parte, nome) => preparaFoglioXlsx(parte, { nome, stili, testi, celle }),
    leggi: (pacco) => leggiConHucre(pacco),
  });
}
