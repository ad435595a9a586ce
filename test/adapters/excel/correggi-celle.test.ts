import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hostFrom, hostWith, type ExcelHost } from '../../../dev/excel-host/host';
import { patchStyle } from '../../../dev/excel-host/model/cells/style';
import { describe as fotografia } from '../../../dev/excel-host/model/describe';
import { creaCartellaExcel } from '../../../src/adapters/excel/cartella-excel';
import type { CorrezioneDaFare } from '../../../src/app/cartella-aperta';
import { fromA1, toA1 } from '../../../src/domain/notazione-a1';
import type { Rilievo } from '../../../src/domain/rilievi/rilievo';
import { cartellaSbagliata, FOGLIO } from './quadro-sbagliato';

const cartella = creaCartellaExcel();

const scrivi = (
  a1: string,
  trovato: CorrezioneDaFare['trovato'],
  valore: string | number | null,
  foglio = FOGLIO,
): CorrezioneDaFare => ({
  correzione: { cella: { file: 0, foglio, ...(fromA1(a1) ?? { riga: 0, colonna: 0 }) }, valore },
  trovato,
});

const daRilievi = (rilievi: readonly Rilievo[]): readonly CorrezioneDaFare[] =>
  rilievi.flatMap(({ correzione, trovato = null }) => (correzione ? [{ correzione, trovato }] : []));

const saltate = async (...daFare: readonly CorrezioneDaFare[]): Promise<readonly string[]> =>
  (await cartella.correggi(daFare)).saltate.map(toA1);

const proteggi = (host: ExcelHost): void => {
  const { model } = host.sheet(FOGLIO);
  model.protection = { ...model.protection, protected: true };
};

describe('le correzioni proposte', () => {
  const ESEMPI = 'assets/esempi/oglio-po-2021';
  const file = [
    'ambito-come-pubblicato.xlsx',
    'ambito-impilato.xlsx',
    ...readdirSync(join(ESEMPI, 'enti')).map((nome) => join('enti', nome)),
  ];

  it.each(file)('%s: appena controllata, nessuna si salta', async (nome) => {
    const host = await hostFrom(join(ESEMPI, nome));
    const { controllo } = await cartella.guarda();
    const daFare = daRilievi(controllo.rilievi);
    const { fatte, saltate: lasciate } = await cartella.correggi(daFare);
    expect(lasciate).toEqual([]);
    for (const { correzione } of daFare) {
      expect(host.sheet(correzione.cella.foglio).value(toA1(correzione.cella))).toBe(correzione.valore ?? '');
    }
    expect(fatte).toBe(new Set(daFare.map(({ correzione: { cella } }) => `${cella.foglio} ${toA1(cella)}`)).size);
  });

  it('corretto il complessivo, il rilievo non c’è più', async () => {
    const host = cartellaSbagliata();
    const prima = (await cartella.guarda()).controllo;
    expect(await cartella.correggi(daRilievi(prima.rilievi))).toMatchObject({ saltate: [] });
    expect(host.sheet(FOGLIO).value('B4')).toBe(4);
    const dopo = (await cartella.guarda()).controllo.rilievi.filter(
      ({ regola, gravita }) => regola === 'A01' && gravita === 'errore',
    );
    expect(dopo).toEqual([]);
  });
});

describe('che cosa si salta', () => {
  it.each<[string, (host: ExcelHost) => void]>([
    [
      'la cella intanto è cambiata',
      (host) => {
        host.type(FOGLIO, 'B4', 7);
      },
    ],
    [
      'la cella intanto è vuota',
      (host) => {
        host.type(FOGLIO, 'B4', '');
      },
    ],
    [
      'nella cella c’è una formula che dà lo stesso valore',
      (host) => {
        host.type(FOGLIO, 'B4', '=2+3');
      },
    ],
    ['il foglio è protetto e la cella bloccata', proteggi],
    [
      'il foglio non c’è più',
      ({ workbook }) => {
        workbook.activeSheet.name = 'Altro';
      },
    ],
  ])('%s', async (_, cambia) => {
    const host = cartellaSbagliata();
    cambia(host);
    host.workbook.calculate();
    const prima = fotografia(host.workbook);
    expect(await cartella.correggi([scrivi('B4', 5, 4)])).toMatchObject({
      fatte: 0,
      saltate: [{ riga: 3, colonna: 1 }],
    });
    expect(fotografia(host.workbook)).toEqual(prima);
  });

  it('una cella sbloccata di un foglio protetto si corregge', async () => {
    const host = cartellaSbagliata();
    const { model } = host.sheet(FOGLIO);
    model.putCell(3, 1, { style: patchStyle(model.styleAt(3, 1), { protection: { locked: false } }) });
    proteggi(host);
    expect(await saltate(scrivi('B4', 5, 4))).toEqual([]);
    expect(host.sheet(FOGLIO).value('B4')).toBe(4);
  });

  it('le altre si fanno lo stesso', async () => {
    const host = cartellaSbagliata();
    expect(await saltate(scrivi('B3', 9, 1), scrivi('B4', 5, 4))).toEqual(['B3']);
    expect(host.sheet(FOGLIO).values('B3:B4')).toEqual([[2], [4]]);
  });

  it('di due correzioni diverse della stessa cella si fa la prima; la stessa due volte si fa una volta', async () => {
    const host = cartellaSbagliata();
    expect(await saltate(scrivi('B4', 5, 4), scrivi('B4', 5, 6), scrivi('B4', 5, 4))).toEqual(['B4']);
    expect(host.sheet(FOGLIO).value('B4')).toBe(4);
  });

  it('una cella di un altro file', async () => {
    cartellaSbagliata();
    const { correzione } = scrivi('B4', 5, 4);
    expect(
      await saltate({ correzione: { ...correzione, cella: { ...correzione.cella, file: 1 } }, trovato: 5 }),
    ).toEqual(['B4']);
  });

  it('già corretta a mano: vale come fatta', async () => {
    const host = cartellaSbagliata();
    host.type(FOGLIO, 'B4', 4);
    expect(await cartella.correggi([scrivi('B4', 5, 4)])).toEqual({ fatte: 1, saltate: [] });
  });
});

describe('come si scrive', () => {
  it.each<[string, string | number | null, string | number]>([
    ['un nome', 'COMUNE DI TORNATA', 'COMUNE DI TORNATA'],
    ['un testo che comincia come una formula', '=1+1', '=1+1'],
    ['un codice con lo zero davanti', '019007', '019007'],
    ['un testo che sembra una data', '1/2', '1/2'],
    ['un testo che comincia per +', '+39', '+39'],
    ['una parola che Excel prende per un valore logico', 'vero', 'vero'],
    ['niente', null, ''],
    ['un numero', 0.2, 0.2],
  ])('%s', async (_, valore, resta) => {
    const host = cartellaSbagliata();
    expect(await saltate(scrivi('A4', 'COMUNE DI TORNATA', valore))).toEqual([]);
    expect([host.sheet(FOGLIO).value('A4'), host.sheet(FOGLIO).formula('A4')]).toEqual([resta, null]);
  });

  it('un numero in una cella di testo diventa un numero', async () => {
    const host = hostWith([FOGLIO]);
    const { model } = host.sheet(FOGLIO);
    model.putCell(0, 0, { value: '12', style: patchStyle(model.styleAt(0, 0), { numberFormat: '@' }) });
    expect(await saltate(scrivi('A1', '12', 12))).toEqual([]);
    expect([host.sheet(FOGLIO).value('A1'), model.styleAt(0, 0).numberFormat]).toEqual([12, 'General']);
  });

  it('una percentuale mostrata come 20 è 0,2 nella cella', async () => {
    const host = hostWith([FOGLIO]);
    const { model } = host.sheet(FOGLIO);
    model.putCell(0, 0, { value: 0.25, style: patchStyle(model.styleAt(0, 0), { numberFormat: '0%' }) });
    expect(await saltate(scrivi('A1', 25, 0.2))).toEqual([]);
    expect(host.sheet(FOGLIO).value('A1')).toBe(0.2);
  });
});
