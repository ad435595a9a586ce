import { ExcelHost, hostFrom, hostWith } from '../../../dev/excel-host/host';
import { GuastoExcel } from '../../../src/adapters/excel/guasto-excel';
import { creaCartellaExcel } from '../../../src/adapters/excel/cartella-excel';
import { describe as fotografia } from '../../../dev/excel-host/model/describe';
import { patchStyle } from '../../../dev/excel-host/model/cells/style';
import { fullWorkbook } from '../../excel-host/full-workbook';
import { cartellaSbagliata, FOGLIO, SBAGLIATO } from './quadro-sbagliato';
import { segniNelFoglio } from './segni-nel-foglio';

const cartella = creaCartellaExcel();
const PUBBLICATO = 'assets/esempi/oglio-po-2021/ambito-come-pubblicato.xlsx';

describe('guardare senza toccare', () => {
  it('gli stessi rilievi di controlla, e la cartella com’era', async () => {
    const host = await hostFrom(PUBBLICATO);
    const prima = fotografia(host.workbook);
    const visti = (await cartella.guarda()).controllo.rilievi.map(({ impronta }) => impronta);
    expect(fotografia(host.workbook)).toEqual(prima);
    expect((await cartella.controlla()).controllo.rilievi.map(({ impronta }) => impronta)).toEqual(visti);
  });

  it('dice se la cartella è in sola lettura', async () => {
    const host = cartellaSbagliata();
    host.workbook.readOnly = true;
    expect(await cartella.guarda()).toMatchObject({ solaLettura: true, nonSegnati: [] });
  });

  it('consolida descrive il quadro e non scrive; scriverlo lo apre', async () => {
    const host = await hostFrom(PUBBLICATO);
    const prima = fotografia(host.workbook);
    const consolidato = await cartella.consolida();
    expect(fotografia(host.workbook)).toEqual(prima);
    const { fogli } = await cartella.scriviQuadro(consolidato);
    expect(host.workbook.activeSheet.name).toBe(fogli[0]);
  });
});

describe('andare a una cella', () => {
  const b4 = { file: 0, foglio: FOGLIO, riga: 3, colonna: 1 };

  it('apre il foglio e sceglie la cella', async () => {
    const host = hostWith(['Primo', FOGLIO]);
    await cartella.vaiAllaCella(b4);
    expect(host.workbook.activeSheet.name).toBe(FOGLIO);
    expect(host.sheet(FOGLIO).model.selection).toEqual([{ top: 3, left: 1, bottom: 3, right: 1 }]);
  });

  it.each<[string, (host: ExcelHost) => void, object]>([
    [
      'un foglio nascosto',
      (host) => {
        host.sheet(FOGLIO).model.visibility = 'Hidden';
      },
      { causa: `Il foglio «${FOGLIO}» è nascosto.`, rimedio: expect.stringContaining('Scopri') as string },
    ],
    [
      'un foglio molto nascosto',
      (host) => {
        host.sheet(FOGLIO).model.visibility = 'VeryHidden';
      },
      { causa: `Il foglio «${FOGLIO}» è nascosto.` },
    ],
    [
      'un foglio che non c’è più',
      (host) => {
        host.sheet(FOGLIO).model.name = 'Altro';
      },
      { causa: expect.stringContaining('non c’è più') as string },
    ],
  ])('%s si spiega, e non si apre', async (_, cambia, atteso) => {
    const host = hostWith(['Primo', FOGLIO]);
    cambia(host);
    const guasto = await cartella.vaiAllaCella(b4).catch((errore: unknown) => errore);
    expect(guasto).toBeInstanceOf(GuastoExcel);
    expect(guasto).toMatchObject(atteso);
    expect(host.workbook.activeSheet.name).toBe('Primo');
  });

  it('una cella di un altro file si spiega', async () => {
    hostWith([FOGLIO]);
    await expect(cartella.vaiAllaCella({ ...b4, file: 2 })).rejects.toMatchObject({ codice: 'AltroFile' });
  });
});

describe('impostazioni del piano', () => {
  const INIZIALI = { anno: null, approvato: null, satNelComplessivo: true, tolleranza: 1, dalVivo: true };
  const CHIAVE = 'quadro-sap:impostazioni';

  it('quelle scritte si rileggono, sotto una chiave sola', async () => {
    const host = hostWith();
    const scritte = { anno: 2021, approvato: '2021-03-31', satNelComplessivo: false, tolleranza: 0, dalVivo: false };
    await cartella.scriviImpostazioni(scritte);
    expect(await cartella.leggiImpostazioni()).toEqual(scritte);
    expect([...host.workbook.settings.keys()]).toEqual([CHIAVE]);
  });

  it('le sostituzioni si rileggono col loro motivo; senza motivo non entrano nemmeno nella cartella', async () => {
    const host = hostWith();
    const buona = { chiave: 'transitoriMassimo', valore: 12, motivo: 'Delibera n. 3 del 2026' } as const;
    await cartella.scriviImpostazioni({
      ...INIZIALI,
      sostituzioni: [buona, { chiave: 'poliziaMassimo', valore: 50, motivo: ' ' }],
    });
    expect((await cartella.leggiImpostazioni()).sostituzioni).toEqual([buona]);
    expect(host.workbook.settings.get(CHIAVE)).toMatchObject({ sostituzioni: [buona] });
  });

  it.each<[string, unknown, object]>([
    ['mancano', undefined, INIZIALI],
    ['hanno sostituzioni rovinate', { sostituzioni: [{ chiave: 'poliziaMassimo', valore: 50 }, 3] }, INIZIALI],
    ['sono un testo', 'x', INIZIALI],
    ['sono un elenco', [1], INIZIALI],
    ['hanno un anno impossibile', { anno: 12, dalVivo: false }, { ...INIZIALI, dalVivo: false }],
    ['hanno una data che non c’è', { approvato: '2021-02-30', anno: 2021 }, { ...INIZIALI, anno: 2021 }],
    ['sono di prima della tolleranza', { satNelComplessivo: false }, { ...INIZIALI, satNelComplessivo: false }],
    ['hanno una tolleranza negativa', { tolleranza: -1, anno: 2021 }, { ...INIZIALI, anno: 2021 }],
    ['hanno una tolleranza troppo grande', { tolleranza: 11 }, INIZIALI],
    ['hanno una tolleranza non intera', { tolleranza: 0.5 }, INIZIALI],
    ['hanno una tolleranza di testo', { tolleranza: '3' }, INIZIALI],
    ['hanno altro in più', { altro: 1, satNelComplessivo: false }, { ...INIZIALI, satNelComplessivo: false }],
  ])('se %s, valgono quelle iniziali', async (_, salvate, attese) => {
    const host = hostWith();
    if (salvate !== undefined) host.workbook.settings.set(CHIAVE, salvate);
    expect(await cartella.leggiImpostazioni()).toEqual(attese);
  });
});

describe('pulire riporta la cartella com’era', () => {
  /** Tutto ciò che il modello sa tenere, più un quadro sbagliato in un foglio pieno di formati. */
  const piena = (): ExcelHost => {
    const workbook = fullWorkbook();
    const altro = workbook.sheetNamed("L'altro foglio");
    workbook.addSheet(FOGLIO);
    const host = new ExcelHost(workbook);
    const { model } = host.sheet(FOGLIO).fill('A1', SBAGLIATO);
    model.putCell(3, 1, {
      style: patchStyle(model.styleAt(3, 1), {
        fill: { color: '#FFFF00', pattern: 'Solid' },
        font: { bold: true },
        borders: { EdgeTop: { style: 'Double', weight: 'Thick', color: '#C00000' } },
      }),
    });
    const dati = workbook.sheetNamed('Dati "A" & B');
    model.conditionalFormats = (dati?.conditionalFormats ?? [])
      .slice(0, 3)
      .map((formato) => ({ ...formato, id: workbook.newId() }));
    model.comments = (dati?.comments ?? []).map((commento) => ({ ...commento, id: workbook.newId() }));
    model.autoFilter = { area: { top: 0, left: 0, bottom: 4, right: 4 }, filters: {} };
    model.selection = [{ top: 3, left: 1, bottom: 4, right: 2 }];
    model.merges = [{ top: 9, left: 0, bottom: 10, right: 3 }];
    model.freeze = { rows: 1, columns: 1 };
    if (altro) workbook.activate(altro);
    workbook.calculate(true);
    return host;
  };

  it('con riempimenti, regole, commenti, protezione, filtri, pivot, grafici, selezione', async () => {
    const host = piena();
    const prima = fotografia(host.workbook);
    await cartella.controlla();
    const segni = segniNelFoglio(host);
    expect(segni.length).toBeGreaterThan(0);
    expect(await cartella.pulisci()).toBe(segni.length);
    expect(fotografia(host.workbook)).toEqual(prima);
    expect(await cartella.pulisci()).toBe(0);
  });

  it('i segni e nient’altro: tolti quelli dal modello, la cartella controllata è quella di prima', async () => {
    const host = piena();
    const prima = fotografia(host.workbook);
    await cartella.controlla();
    for (const foglio of host.workbook.sheets) {
      foglio.conditionalFormats = foglio.conditionalFormats.filter(
        ({ formulas: [formula = ''] }) => !formula.includes('quadro-sap:'),
      );
    }
    expect(fotografia(host.workbook)).toEqual(prima);
  });
});

describe('quante richieste', () => {
  const b4 = { correzione: { cella: { file: 0, foglio: FOGLIO, riga: 3, colonna: 1 }, valore: 4 }, trovato: 5 };

  // Una in più la manda il cliente da sé, per rilasciare i riferimenti.
  it.each<[string, () => Promise<unknown>, number]>([
    ['guarda', () => cartella.guarda(), 3],
    ['controlla', () => cartella.controlla(), 4],
    ['pulisci', () => cartella.pulisci(), 4],
    ['correggi', () => cartella.correggi([b4]), 3],
  ])('%s: le stesse con 3 e con 60 fogli', async (_, fa, massimo) => {
    const conta = async (fogli: number): Promise<number> => {
      const host = cartellaSbagliata(fogli);
      await fa();
      await new Promise((fatto) => setTimeout(fatto, 20));
      return host.requests.length;
    };
    const pochi = await conta(3);
    expect(pochi).toBeLessThanOrEqual(massimo);
    expect(await conta(60)).toBe(pochi);
  });

  it('correggi: le stesse con una e con cinquecento celle', async () => {
    const host = hostWith([FOGLIO]);
    host.sheet(FOGLIO).fill(
      'A1',
      Array.from({ length: 500 }, (_, i) => [i]),
    );
    const tutte = Array.from({ length: 500 }, (_, riga) => ({
      correzione: { cella: { file: 0, foglio: FOGLIO, riga, colonna: 0 }, valore: riga + 1 },
      trovato: riga,
    }));
    expect(await cartella.correggi(tutte)).toEqual({ fatte: 500, saltate: [] });
    expect(host.requests.length).toBeLessThanOrEqual(3);
  });
});
