import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFrom, hostWith } from '../../../dev/excel-host/host';
import { readWorkbook as leggiAperta } from '../../../src/adapters/excel/read/read-workbook';
import { readWorkbook as leggiFile } from '../../../src/adapters/xlsx/read-workbook';
import { controlla } from '../../../src/app/controlla';
import type { SheetSnapshot, ValoreCella, WorkbookSnapshot } from '../../../src/domain/snapshot';
import { formatoIn, formulaIn, valoreIn } from '../../../src/domain/snapshot';

const ESEMPI = 'assets/esempi/oglio-po-2021';
const FILE = [
  'ambito-come-pubblicato.xlsx',
  'ambito-impilato.xlsx',
  ...readdirSync(join(ESEMPI, 'enti'))
    .slice(0, 4)
    .map((nome) => join('enti', nome)),
].map((nome) => [nome, join(ESEMPI, nome)] as const);

/** Le celle piene con ciò che se ne sa: l'area usata può essere più larga per un lettore che per l'altro. */
function celle(foglio: SheetSnapshot): readonly (readonly [string, ValoreCella, string | null, string | null])[] {
  const righe = foglio.valori.flatMap((riga, r) =>
    riga.map((_, c) => ({ riga: foglio.origine.riga + r, colonna: foglio.origine.colonna + c })),
  );
  return righe
    .map(
      ({ riga, colonna }) =>
        [
          `${riga},${colonna}`,
          valoreIn(foglio, riga, colonna),
          formulaIn(foglio, riga, colonna),
          formatoIn(foglio, riga, colonna),
        ] as const,
    )
    .filter(([, valore]) => valore !== null);
}

function contenuto({ fogli }: WorkbookSnapshot): unknown {
  return fogli.map((foglio) => ({
    nome: foglio.nome,
    visibilita: foglio.visibilita,
    protetto: foglio.protetto,
    unioni: [...foglio.unioni].sort((a, b) => a.riga - b.riga || a.colonna - b.colonna),
    celle: celle(foglio),
  }));
}

describe.each(FILE)('%s, aperto in Excel e letto da file', (_, percorso) => {
  it('ha le stesse celle, e gli stessi rilievi con le stesse impronte', async () => {
    const nome = percorso.split(/[\\/]/).at(-1) ?? '';
    await hostFrom(percorso);
    const aperta = await Excel.run(leggiAperta);
    const file = await leggiFile(nome, readFileSync(percorso));
    expect(contenuto(aperta)).toEqual(contenuto(file));
    const rilievi = (cartella: WorkbookSnapshot): unknown =>
      controlla([cartella]).rilievi.map(({ regola, celle: dove, impronta }) => ({ regola, dove, impronta }));
    expect(rilievi(aperta)).toEqual(rilievi(file));
  });
});

describe('quante richieste costa la lettura', () => {
  it.each([3, 60])('con %i fogli, due', async (quanti) => {
    const host = hostWith(Array.from({ length: quanti }, (_, i) => `Foglio ${i}`));
    for (const nome of host.sheetNames) host.sheet(nome).fill('B2', [[nome, 1]]);
    const cartella = await Excel.run(leggiAperta);
    expect(cartella.fogli.map(({ valori }) => valori[0]?.[0])).toEqual(host.sheetNames);
    expect(host.requests.slice(0, 2).map(({ error }) => error)).toEqual([null, null]);
    expect(
      host.requests.filter(({ actions, body }) => actions > 0 && body.Actions.some((azione) => azione.QueryInfo)),
    ).toHaveLength(2);
  });

  it('una cartella oltre il limite di Excel si legge a pezzi, e niente va perso', async () => {
    const host = hostWith(['Grande', 'Piccolo']);
    const righe = Array.from({ length: 30_000 }, (_, i) => [`riga ${i}`, i, i / 2, 'x']);
    host.sheet('Grande').fill('A1', righe);
    host.sheet('Piccolo').fill('C3', [['qui']]);
    host.switches.payloadLimit = 2_000_000;
    const { fogli } = await Excel.run(leggiAperta);
    expect(fogli.map(({ valori }) => valori.length)).toEqual([30_000, 1]);
    expect(fogli[0]?.valori[29_999]).toEqual(['riga 29999', 29_999, 14_999.5, 'x']);
    expect(fogli[1]?.origine).toEqual({ riga: 2, colonna: 2 });
  });
});
