import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { componiEsempi } from '../../scripts/esempi/componi-esempi';
import { CARTELLA_ESEMPIO, leggiDati, TABELLE } from '../../scripts/esempi/leggi-dati';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';

const composti = componiEsempi(leggiDati());

/** Le parti di un `.xlsx`: la compressione può cambiare con l'ambiente, il contenuto no. */
function parti(byte: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(byte)).map(([nome, contenuto]) => [nome, strFromU8(contenuto)]));
}

describe("i file dell'esempio sono quelli che lo script fa dai dati", () => {
  it('sono 32: ambito, due cartelle e una comunicazione per ente', () => {
    expect(composti.size).toBe(32);
    expect([...composti.keys()].filter((nome) => nome.startsWith('enti/'))).toHaveLength(29);
  });

  it.each([...composti])('%s', async (nome, contenuto) => {
    const salvato = readFileSync(join(CARTELLA_ESEMPIO, nome));
    if (typeof contenuto === 'string') expect(salvato.toString('utf8')).toBe(contenuto);
    else expect(parti(salvato)).toEqual(parti(await writeWorkbook(contenuto)));
  });

  it('nella cartella non ce ne sono altri', () => {
    const presenti = readdirSync(CARTELLA_ESEMPIO, { recursive: true, withFileTypes: true })
      .filter((voce) => voce.isFile())
      .map((voce) => relative(CARTELLA_ESEMPIO, join(voce.parentPath, voce.name)).replaceAll('\\', '/'));
    const dati = [...TABELLE, 'comuni-codici'].map((nome) => `dati/${nome}.csv`);
    expect(presenti.sort()).toEqual([...composti.keys(), ...dati, 'README.md', 'dati/README.md'].sort());
  });

  it('rifatto due volte, un file è identico byte per byte', async () => {
    for (const [, contenuto] of [...composti].slice(0, 4)) {
      if (typeof contenuto === 'string') continue;
      expect(await writeWorkbook(contenuto)).toEqual(await writeWorkbook(contenuto));
    }
  });
});
