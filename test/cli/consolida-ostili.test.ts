import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { FORMA_RAPPORTO } from '../app/forma-json';
import { BUONA, dichiara } from '../adapters/xlsx/file-rovinati';
import { xlsxAMano } from '../adapters/xlsx/xlsx-a-mano';
import { scriviFoglioDiCalcolo } from '../costruttori/file-xlsx';
import { RIGHE_QUADRO } from '../costruttori/quadro-scritto';
import { cartellaTemporanea } from './cartella-temporanea';
import { comandoCostruito } from './comando-costruito';

const ESEMPIO = join(__dirname, '../../assets/esempi/oglio-po-2021');
const [, testate = []] = RIGHE_QUADRO;
const FOGLIO = 'xl/worksheets/sheet1.xml';
const VUOTE_CON_STILE = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 1}" s="1" customFormat="1"/>`).join(
  '',
);

/** I file che non si possono leggere, e che cosa se ne dice. */
const ILLEGGIBILI: readonly (readonly [nome: string, byte: () => Uint8Array, motivo: RegExp])[] = [
  [
    'bomba.xlsx',
    () => xlsxAMano({ ...BUONA, parti: { 'xl/media/zeri.bin': new Uint8Array(12 * 1024 * 1024) } }),
    /crescerebbe di/,
  ],
  ['bugiarda.xlsx', () => dichiara(xlsxAMano(BUONA), FOGLIO, 100_000), /danneggiato/],
  [
    'entita.xlsx',
    () =>
      xlsxAMano({
        ...BUONA,
        parti: {
          [FOGLIO]:
            '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>',
        },
      }),
    /DOCTYPE o entità/,
  ],
  ['non-foglio.xlsx', () => new TextEncoder().encode('<script>alert(1)</script>'), /^Non è una cartella di lavoro/],
];

/** Quelli che si leggono: non fanno danno e non fermano gli altri. */
const INNOCUI: readonly (readonly [nome: string, byte: () => Uint8Array])[] = [
  [
    'dimensioni.xlsx',
    () =>
      xlsxAMano({
        ...BUONA,
        parti: {
          [FOGLIO]:
            '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
        },
      }),
  ],
  ['milione.xlsx', () => xlsxAMano({ fogli: [{ righe: VUOTE_CON_STILE }] })],
];

describe('consolida con file ostili fra quelli buoni', () => {
  const { esegui } = comandoCostruito();
  const { percorso } = cartellaTemporanea();

  it('ognuno è nominato, quelli che non si leggono si saltano, gli altri si consolidano', () => {
    mkdirSync(percorso('enti'));
    for (const nome of readdirSync(join(ESEMPIO, 'enti'))) {
      copyFileSync(join(ESEMPIO, 'enti', nome), percorso(`enti/${nome}`));
    }
    for (const [nome, byte] of [...ILLEGGIBILI, ...INNOCUI]) writeFileSync(percorso(`enti/${nome}`), byte());
    const { stato, uscita } = esegui([
      'consolida',
      percorso('enti'),
      '--ambito',
      join(ESEMPIO, 'ambito.json'),
      '--json',
      '--uscita',
      percorso('q.xlsx'),
    ]);
    expect(stato).toBe(2);
    const json = FORMA_RAPPORTO.parse(JSON.parse(uscita));
    const illeggibili = json.file.filter(({ esito }) => esito === 'illeggibile');
    expect(illeggibili.map(({ nome }) => nome)).toEqual(ILLEGGIBILI.map(([nome]) => nome));
    for (const [nome, , motivo] of ILLEGGIBILI) {
      expect(illeggibili.find((file) => file.nome === nome)?.motivo).toMatch(motivo);
    }
    expect(json.file).toHaveLength(29 + ILLEGGIBILI.length + INNOCUI.length);
    expect(json.quadro?.totale).toEqual({ complessivo: 93, turnOver: 49, carenza: 14, nuova: 30, privati: 0 });
    expect(json.importazione?.mancanti).toEqual([]);
  }, 180_000);

  it('nomi e testi che sono formule o programmi restano testi, anche nelle righe conservate', () => {
    const ente = '=HYPERLINK("http://example.org";"COMUNE DI BOZZOLO")';
    const nome = "=cmd|' calc'!A1 <script>.xlsx";
    scriviFoglioDiCalcolo(
      percorso(`enti/${nome}`),
      [
        ['=1+1 Quadro riepilogativo del piano 2021'],
        testate,
        [ente, 1, 1, 0, 0, 0],
        ['COMUNE DI DOSOLO', 1, 1, 0, 0, 0],
      ],
      "=2+2 'x",
    );
    esegui(['consolida', percorso('enti'), '--uscita', percorso('q.xlsx')]);
    const parti = unzipSync(new Uint8Array(readFileSync(percorso('q.xlsx'))));
    const fogli = Object.entries(parti).filter(([parte]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(parte));
    const formule = fogli.flatMap(([, byte]) => new TextDecoder().decode(byte).match(/<f[ >][^<]*<\/f>/g) ?? []);
    expect(fogli).toHaveLength(7);
    expect(formule.length).toBeGreaterThan(0);
    expect(formule.filter((formula) => /HYPERLINK|cmd|1\+1|2\+2|script/.test(formula))).toEqual([]);
  });
});
