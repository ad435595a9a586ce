import { readXls as leggiConHucre } from 'hucre/xlsx';
import type { SheetSnapshot } from '../../../../domain/snapshot';
import { type AspettoFile, FileIlleggibile, danneggiato } from '../../file-illeggibile';
import type { LimitiLettura } from '../../limiti-lettura';
import { ContaCelle } from '../complementi';
import { conLibreria } from '../con-libreria';
import { traduciFogli } from '../traduci-foglio';
import { ContenitoreOle } from './contenitore-ole';
import { creaContenitore } from './crea-contenitore';
import { preparaFoglioXls } from './foglio-xls';
import { preparaGlobaliXls } from './globali-xls';

/** Che cosa è un contenitore OLE senza cartella di lavoro, dal nome dei suoi flussi. */
const ALTRI: readonly (readonly [flusso: string, aspetto: AspettoFile])[] = [
  ['WordDocument', 'documento'],
  ['PowerPoint Document', 'presentazione'],
  ['__properties_version1.0', 'posta'],
];

/**
 * Legge `.xls` di Excel 97-2003. Le formule non si leggono (il file le tiene già compilate): resta il loro risultato,
 * che qui c'è sempre. Lo stesso contenitore serve ai file con password di Excel moderno, che si riconoscono e rifiutano.
 */
export async function readXls(file: Uint8Array, limiti: LimitiLettura): Promise<readonly SheetSnapshot[]> {
  const contenitore = new ContenitoreOle(file);
  if (contenitore.voci.has('EncryptedPackage')) throw new FileIlleggibile({ tipo: 'cifrato' });
  const flusso = contenitore.flusso('Workbook');
  if (flusso === null) {
    if (contenitore.voci.has('Book')) throw new FileIlleggibile({ tipo: 'versioneNonLetta', versione: 'excel-5-95' });
    const aspetto = ALTRI.find(([nome]) => contenitore.voci.has(nome))?.[1] ?? 'altro';
    throw new FileIlleggibile({ tipo: 'nonFoglio', aspetto });
  }
  const globali = preparaGlobaliXls(flusso);
  const { fogli, voci, data1904 } = globali;
  if (voci > limiti.fogli) throw new FileIlleggibile({ tipo: 'troppiFogli', fogli: voci, limite: limiti.fogli });
  if (fogli.length === 0) throw new FileIlleggibile({ tipo: 'senzaFogli' });
  if (new Set(fogli.map(({ posizione }) => posizione)).size < fogli.length) throw danneggiato('XLS: fogli sovrapposti');
  const celle = new ContaCelle(limiti.celle);
  const complementi = fogli.map((foglio) => preparaFoglioXls(flusso, foglio, globali, celle));
  const letti = await conLibreria(() => leggiConHucre(creaContenitore(flusso)));
  return traduciFogli(letti.sheets, fogli, complementi, data1904);
}
