import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CARTELLA_ESEMPIO } from '../../scripts/esempi/leggi-dati';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import type { Contesto } from '../../src/domain/contesto';
import { leggiAmbito, registroDaAmbito } from '../../src/domain/enti/registro';
import { creaContesto } from '../../src/domain/offerta/crea-contesto';
import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import { riconosci } from '../../src/domain/tabelle/riconosci';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';

export const COME_PUBBLICATO = ['ambito-come-pubblicato.xlsx'];
export const IMPILATO = ['ambito-impilato.xlsx'];
export const COMUNICAZIONI = readdirSync(join(CARTELLA_ESEMPIO, 'enti'))
  .sort()
  .map((nome) => `enti/${nome}`);

/** Le tre forme in cui l'esempio dà gli stessi dati. */
export const FORME: readonly (readonly [forma: string, file: readonly string[]])[] = [
  ['un foglio per tabella', COME_PUBBLICATO],
  ['tutto in un foglio', IMPILATO],
  ['29 comunicazioni', COMUNICAZIONI],
];

/** Un file dell'esempio, per percorso dentro la sua cartella. */
export function leggiEsempio(nome: string): Promise<WorkbookSnapshot> {
  return readWorkbook(basename(nome), readFileSync(join(CARTELLA_ESEMPIO, nome)));
}

/** Anno, approvazione ed enti di `ambito.json`, come li darebbe `--ambito`. */
export function opzioniDellAmbito(): OpzioniContesto {
  const dato: unknown = JSON.parse(readFileSync(join(CARTELLA_ESEMPIO, 'ambito.json'), 'utf8'));
  const ambito = leggiAmbito(dato);
  return { registro: registroDaAmbito(ambito), anno: ambito.anno ?? null, approvato: ambito.approvato ?? null };
}

/** I file dell'esempio letti e messi insieme; senza opzioni, senza sapere niente dell'ambito. */
export async function contestoEsempio(nomi: readonly string[], opzioni?: OpzioniContesto): Promise<Contesto> {
  const cartelle = await Promise.all(nomi.map(leggiEsempio));
  return creaContesto(
    cartelle,
    cartelle.map((cartella, file) => riconosci(cartella, file)),
    opzioni,
  );
}
