import type { SheetSnapshot } from '../../../../domain/snapshot';
import { danneggiato } from '../../file-illeggibile';
import type { LimitiLettura } from '../../limiti-lettura';
import { ContaCelle } from '../complementi';
import { FormatiDiStile } from '../formati-predefiniti';
import { fogliDiCelle } from '../ooxml/elenco-fogli';
import { estraiPerTipo, leggiRelazioni } from '../ooxml/relazioni';
import type { Archivio } from '../zip/archivio';
import { leggiCartellaXlsb, leggiStiliXlsb } from './cartella-xlsb';
import { preparaFoglioXlsb } from './foglio-xlsb';
import { leggiRidotto } from './pacchetto-ridotto';
import { TestiXlsb } from './testi-xlsb';

/**
 * Legge `.xlsb`. Le formule non si leggono (il file le tiene già compilate): resta il loro risultato, che qui c'è
 * sempre.
 */
export async function readXlsb(
  archivio: Archivio,
  parteCartella: string,
  limiti: LimitiLettura,
): Promise<readonly SheetSnapshot[]> {
  const parte = await archivio.estrai(parteCartella);
  if (parte === null) throw danneggiato(`manca ${parteCartella}`);
  const { voci, data1904 } = leggiCartellaXlsb(parte);
  const relazioni = await leggiRelazioni(archivio, parteCartella);
  const fogli = fogliDiCelle(archivio, voci, relazioni, limiti.fogli);
  const stiliBin = await estraiPerTipo(archivio, relazioni, 'styles');
  const stili = stiliBin === null ? new FormatiDiStile() : leggiStiliXlsb(stiliBin);
  const testiBin = await estraiPerTipo(archivio, relazioni, 'sharedStrings');
  const testi = new TestiXlsb(testiBin);
  const celle = new ContaCelle(limiti.celle);
  return leggiRidotto(archivio, {
    fogli,
    testi: testiBin,
    data1904,
    prepara: (dati, nome) => preparaFoglioXlsb(dati, { nome, stili, testi, celle, data1904 }),
  });
}
