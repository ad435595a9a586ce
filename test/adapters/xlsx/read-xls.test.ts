import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import type { SheetSnapshot } from '../../../src/domain/snapshot';
import {
  cella,
  f64,
  fine,
  flussoXls,
  inizio,
  oleAMano,
  type RecordXls,
  testoXls,
  u16,
  u32,
  xlsAMano,
} from './xls-a-mano';

const TESTO = [0, 0, 0, 0, 0, 0, 0xff, 0xff];
const numero = (riga: number, colonna: number, valore: number, stile = 0): RecordXls => ({
  tipo: 0x203,
  dati: cella(riga, colonna, stile, ...f64(valore)),
});
const formula = (riga: number, colonna: number, risultato: readonly number[]): RecordXls => ({
  tipo: 0x06,
  dati: cella(riga, colonna, 0, ...risultato, ...u16(0), ...u32(0), ...u16(0)),
});
const risultatoTesto = (testo: string): RecordXls => ({ tipo: 0x207, dati: testoXls(testo) });
const unione: RecordXls = { tipo: 0xe5, dati: [1, 1, 2, 0, 3].flatMap(u16) };

async function leggi(record: readonly RecordXls[], globali: readonly RecordXls[] = []): Promise<SheetSnapshot> {
  const { fogli } = await readWorkbook('prova.xls', xlsAMano([{ nome: 'Quadro', record }], globali));
  const [foglio] = fogli;
  if (foglio === undefined) throw new Error('manca il foglio');
  return foglio;
}

describe('readWorkbook: .xls', () => {
  it.each<[string, RecordXls[], unknown]>([
    ['numero', [numero(0, 0, 1.5)], 1.5],
    ['numero compresso', [{ tipo: 0x27e, dati: cella(0, 0, 0, ...u32((12 << 2) | 2)) }], 12],
    ['testo', [{ tipo: 0x204, dati: cella(0, 0, 0, ...testoXls('n.r.')) }], 'n.r.'],
    ['logico', [{ tipo: 0x205, dati: cella(0, 0, 0, 1, 0) }], true],
    ['errore', [{ tipo: 0x205, dati: cella(0, 0, 0, 0x17, 1) }], { errore: '#REF!' }],
    ['testo che sembra un errore', [{ tipo: 0x204, dati: cella(0, 0, 0, ...testoXls('#REF!')) }], '#REF!'],
    ['formula con zero', [formula(0, 0, f64(0))], 0],
    ['formula con testo', [formula(0, 0, TESTO), risultatoTesto('sì')], 'sì'],
    [
      'formula condivisa con testo',
      [formula(0, 0, TESTO), { tipo: 0x4bc, dati: [1, 2, 3, 4, 5] }, risultatoTesto('sì')],
      'sì',
    ],
    ['formula con testo vuoto', [formula(0, 0, [3, 0, 0, 0, 0, 0, 0xff, 0xff])], ''],
    ['formula con falso', [formula(0, 0, [1, 0, 0, 0, 0, 0, 0xff, 0xff])], false],
    ['formula con errore', [formula(0, 0, [2, 0, 7, 0, 0, 0, 0xff, 0xff])], { errore: '#DIV/0!' }],
  ])('%s', async (_, record, atteso) => {
    expect((await leggi(record)).valori).toEqual([[atteso]]);
  });

  it('i formati vengono dagli stili, e una data resta il numero del file', async () => {
    const globali: RecordXls[] = [
      { tipo: 0x41e, dati: [...u16(164), ...testoXls('dd/mm/yyyy')] },
      ...[0, 9, 164].map((formato) => ({ tipo: 0xe0, dati: [...u16(0), ...u16(formato), ...u32(0)] })),
    ];
    const mulrk = {
      tipo: 0xbd,
      dati: [...u16(1), ...u16(0), ...u16(1), ...u32((1 << 2) | 2), ...u16(2), ...u32((60 << 2) | 2), ...u16(1)],
    };
    const foglio = await leggi([numero(0, 0, 7), numero(0, 1, 0.1, 1), numero(0, 2, 60, 2), mulrk], globali);
    expect(foglio.valori).toEqual([
      [7, 0.1, 60],
      [1, 60],
    ]);
    expect(foglio.formati).toEqual([
      [null, '0%', 'dd/mm/yyyy'],
      ['0%', 'dd/mm/yyyy'],
    ]);
  });

  it('con le date dal 1904 si spostano solo le date', async () => {
    const globali: RecordXls[] = [
      { tipo: 0x22, dati: u16(1) },
      ...[0, 14].map((formato) => ({ tipo: 0xe0, dati: [...u16(0), ...u16(formato), ...u32(0)] })),
    ];
    expect((await leggi([numero(0, 0, 1, 0), numero(0, 1, 1, 1)], globali)).valori).toEqual([[1, 1463]]);
  });

  it('righe e colonne nascoste, protezione, unioni', async () => {
    const foglio = await leggi([
      { tipo: 0x12, dati: u16(1) },
      { tipo: 0x7d, dati: [...u16(1), ...u16(1), ...u16(0), ...u16(0), ...u16(1), ...u16(0)] },
      {
        tipo: 0x208,
        dati: [...u16(1), ...u16(0), ...u16(0), ...u16(0), ...u16(0), ...u16(0), ...u16(0x20), ...u16(0)],
      },
      numero(0, 0, 1),
      numero(1, 1, 2),
      unione,
    ]);
    expect(foglio).toMatchObject({
      protetto: true,
      righeNascoste: [1],
      colonneNascoste: [1],
      unioni: [{ riga: 1, colonna: 0, righe: 2, colonne: 4 }],
    });
  });

  it('ciò che segue un grafico incorporato si legge', async () => {
    const grafico = [inizio(0x0600, 0x20), { tipo: 0x1002, dati: u32(0) }, numero(9, 9, 9), fine];
    const foglio = await leggi([numero(0, 0, 1), ...grafico, unione]);
    expect(foglio.valori).toEqual([[1]]);
    expect(foglio.unioni).toHaveLength(1);
  });

  it('salta i fogli grafico e le macro, e dice quali sono nascosti', async () => {
    const record = [numero(0, 0, 1)];
    const { fogli } = await readWorkbook(
      'prova.xls',
      xlsAMano([
        { nome: 'Grafico', genere: 2, record },
        { nome: 'Uno', record },
        { nome: 'Macro', genere: 1, record },
        { nome: 'Due', stato: 1, record },
        { nome: 'Tre', stato: 2, record },
      ]),
    );
    expect(fogli.map(({ nome, visibilita }) => [nome, visibilita])).toEqual([
      ['Uno', 'visibile'],
      ['Due', 'nascosto'],
      ['Tre', 'moltoNascosto'],
    ]);
  });

  it('una cartella incorporata come oggetto non prende il posto di quella vera', async () => {
    const flusso = (valore: number): Uint8Array => flussoXls([{ nome: 'Quadro', record: [numero(0, 0, valore)] }]);
    const file = oleAMano({ Workbook: flusso(1), 'MBD0001/Workbook': flusso(2) });
    expect((await readWorkbook('prova.xls', file)).fogli[0]?.valori).toEqual([[1]]);
  });

  it('un flusso più grande di un settore della tabella si legge tutto', async () => {
    const record = Array.from({ length: 30_000 }, (_, riga) => numero(riga, 0, riga));
    const { valori } = await leggi(record);
    expect([valori.length, valori[29_999]]).toEqual([30_000, [29_999]]);
  });

  it('un testo condiviso che non c’è è un danno, non una cella vuota', async () => {
    const lettura = leggi([{ tipo: 0xfd, dati: cella(0, 0, 0, ...u32(3)) }]);
    await expect(lettura).rejects.toMatchObject({ motivo: { tipo: 'danneggiato' } });
  });
});
