import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineCalculator } from '../../dev/excel-host/formulas/calculator';
import type { Scalar } from '../../dev/excel-host/model/cells/cell';
import type { Workbook } from '../../dev/excel-host/model/workbook';
import { loadXlsx } from '../../dev/excel-host/xlsx/load';
import { saveXlsx } from '../../dev/excel-host/xlsx/save';
import { CARTELLA_ESEMPIO } from '../../scripts/esempi/leggi-dati';
import { fromA1 } from '../../src/domain/notazione-a1';
import type { AmbitoFile } from '../../src/domain/enti/registro';
import { COMUNI } from '../../src/ui/testi/comuni';
import type { PannelloVero } from './pannello-vero';
import { cartellaCon } from './stati/cartelle';

const ENTI = join(CARTELLA_ESEMPIO, 'enti');

/** Un file come lo vuole il campo del browser. */
export interface FileDato {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function dato(name: string, byte: Uint8Array): FileDato {
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(byte),
  };
}

/** I 29 file dell'esempio. */
export function comunicazioni(): readonly FileDato[] {
  return readdirSync(ENTI)
    .sort()
    .map((nome) => dato(nome, readFileSync(join(ENTI, nome))));
}

/** Un file dell'esempio con una cella cambiata: ciò che era formula diventa il valore. */
export async function conCellaCambiata(nome: string, foglio: string, cella: string, valore: Scalar): Promise<FileDato> {
  const cartella = await loadXlsx(await readFile(join(ENTI, nome)), nome, new EngineCalculator());
  const posizione = fromA1(cella);
  const modello = cartella.sheetNamed(foglio);
  if (!posizione || !modello) throw new Error(`In ${nome} non c'è ${foglio}!${cella}`);
  modello.putCell(posizione.riga, posizione.colonna, { value: valore, formula: null });
  cartella.calculate(true);
  return dato(nome, await saveXlsx(cartella));
}

/** Un file con un foglio solo, scritto così. */
export async function fileCon(nome: string, righe: readonly (readonly Scalar[])[]): Promise<FileDato> {
  return dato(nome, await saveXlsx(cartellaCon('Foglio1', righe)));
}

/** Una cartella nuova, come la apre Excel. */
export const vuota = (): Workbook => cartellaCon('Foglio1', []);

/** Una cartella col solo elenco degli enti dell'ambito. */
export function conElencoEnti(): Workbook {
  const { enti } = JSON.parse(readFileSync(join(CARTELLA_ESEMPIO, 'ambito.json'), 'utf8')) as AmbitoFile;
  return cartellaCon('Enti', [
    ['Ragione Sociale Ente Proprietario', 'Codice ISTAT', 'Stato SAP'],
    ...enti.map(({ nome, codiceIstat, senzaSap }) => [
      nome,
      codiceIstat ?? null,
      senzaSap ? 'senza U.I. SAP' : 'con U.I. SAP',
    ]),
  ]);
}

/** Apre la scheda Comuni quando la prima lettura è finita. */
export async function apriComuni({ frame }: PannelloVero): Promise<void> {
  await frame.getByRole('button', { name: /^Controlla/ }).waitFor();
  await frame.getByRole('tab', { name: 'Comuni' }).click();
  await frame.getByRole('heading', { name: 'File dei comuni' }).waitFor();
}

export async function scegliFile({ frame }: PannelloVero, file: readonly FileDato[]): Promise<void> {
  await frame
    .locator('input[type=file]')
    .first()
    .setInputFiles([...file]);
}

/** Sceglie i file e aspetta che siano letti. */
export async function leggiFile(pannello: PannelloVero, file: readonly FileDato[]): Promise<void> {
  await scegliFile(pannello, file);
  const quanti = file.length === 1 ? '1 file letto.' : `${file.length} file letti.`;
  await nellaScheda(pannello, quanti);
}

/** Aspetta una frase nella scheda, non fra gli annunci. */
export async function nellaScheda({ frame }: PannelloVero, frase: string | RegExp): Promise<void> {
  await frame.locator('#scheda-comuni').getByText(frase).first().waitFor({ timeout: 60_000 });
}

/** Importa ciò che si è letto. */
export async function importa(pannello: PannelloVero, quanti: number): Promise<void> {
  await pannello.frame.getByRole('button', { name: `Aggiorna il piano con ${quanti} file` }).click();
  await nellaScheda(pannello, quanti === 1 ? '1 file importato' : `${quanti} file importati`);
}

/**
 * I titoli delle righe dell'elenco che hanno quell'esito, in ordine. I conteggi si vedono prima delle righe, che un elenco lungo
 * disegna poche alla volta: si aspetta che ci siano tutte quelle contate.
 */
export async function conEsito({ frame }: PannelloVero, esito: string): Promise<readonly string[]> {
  const elenco = frame.getByRole('region', { name: COMUNI.elenco });
  const conti = elenco.getByRole('group', { name: COMUNI.filtri }).getByRole('button');
  await conti.first().waitFor();
  const quante = (await conti.allInnerTexts()).reduce((somma, testo) => somma + Number.parseInt(testo, 10), 0);
  const righe = elenco.locator('li > button');
  await righe.nth(quante - 1).waitFor();
  const testi = await righe.evaluateAll((tutti) =>
    tutti.map((uno) => [...uno.querySelectorAll('span > span')].map((parte) => parte.textContent)),
  );
  return testi.flatMap(([titolo = '', stato = '']) => (stato?.startsWith(esito) ? [titolo ?? ''] : []));
}
