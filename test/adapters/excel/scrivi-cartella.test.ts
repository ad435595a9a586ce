import { hostFrom, hostWith, type ExcelHost } from '../../../dev/excel-host/host';
import { controllaCartella } from '../../../src/adapters/excel/controlla-cartella';
import { readWorkbook } from '../../../src/adapters/excel/read/read-workbook';
import { INCOMPLETO } from '../../../src/adapters/excel/sheets/disegna-foglio';
import { scriviCartella } from '../../../src/adapters/excel/sheets/scrivi-cartella';
import { consolida } from '../../../src/app/consolida';
import type { SheetDraft } from '../../../src/domain/fogli/draft';
import { FOGLI } from '../../../src/domain/fogli/nomi';

jest.setTimeout(60_000);

const PUBBLICATO = 'assets/esempi/oglio-po-2021/ambito-come-pubblicato.xlsx';

const cartellaDa = async (): Promise<ReturnType<typeof consolida>['cartella']> =>
  consolida([await Excel.run((context) => readWorkbook(context))], []).cartella;

const rigaTotale = (host: ExcelHost, foglio: string = FOGLI.quadro): readonly unknown[] | undefined =>
  host
    .sheet(foglio)
    .values('A1:F60')
    .find(([nome]) => nome === 'TOTALE');

describe('i fogli dell’ambito nella cartella aperta', () => {
  it('il quadro ricalcolato dalle formule è quello pubblicato', async () => {
    const host = await hostFrom(PUBBLICATO);
    const scritta = await scriviCartella(await cartellaDa());
    expect(scritta).toEqual({
      fogli: [FOGLI.quadro, FOGLI.pivot, FOGLI.dati, FOGLI.esiti, FOGLI.tabelle],
      riscritti: [],
      pivotMancate: [],
    });
    expect(rigaTotale(host)?.slice(1)).toEqual([93, 49, 14, 30, 0]);
    expect(host.workbook.activeSheet.name).toBe(FOGLI.quadro);
    expect(host.sheet(FOGLI.quadro).value('A1')).not.toBe(INCOMPLETO);
  });

  it('la seconda volta riscrive al suo posto, e non si controlla da sé', async () => {
    const host = await hostFrom(PUBBLICATO);
    const prima = (await controllaCartella()).controllo.rilievi.map(({ impronta }) => impronta);
    await scriviCartella(await cartellaDa());
    const fogli = [...host.sheetNames];
    const { riscritti } = await scriviCartella(await cartellaDa());
    expect(riscritti).toEqual([FOGLI.quadro, FOGLI.pivot, FOGLI.dati, FOGLI.esiti, FOGLI.tabelle]);
    expect(host.sheetNames).toEqual(fogli);
    expect(rigaTotale(host)?.slice(1)).toEqual([93, 49, 14, 30, 0]);
    expect((await controllaCartella()).controllo.rilievi.map(({ impronta }) => impronta)).toEqual(prima);
  });

  it('i grafici stanno sulle loro tabelle, con le cifre del quadro; la seconda volta non si raddoppiano', async () => {
    const host = await hostFrom(PUBBLICATO);
    await scriviCartella(await cartellaDa());
    const { charts } = host.sheet(FOGLI.tabelle).model;
    expect(charts.map(({ title, type }) => [title, type])).toEqual([
      ['Patrimonio per sub-ambito e proprietario', 'BarStacked'],
      ['Patrimonio per proprietario', 'Pie'],
      ['Offerta per ente, anno 2021', 'BarStacked'],
      ['Offerta dei comuni e di ALER, anno 2021', 'BarStacked'],
      ['Patrimonio per uso: SAP, SAS e altri usi', 'BarStacked'],
    ]);
    const cifre = (riferimento: string | null): readonly unknown[] =>
      host
        .sheet(FOGLI.tabelle)
        .values(String(riferimento?.split('!')[1]).replaceAll('$', ''))
        .flat();
    const somma = (valori: readonly unknown[]): number => valori.reduce<number>((tot, v) => tot + Number(v), 0);
    const [subAmbiti, proprietari, perEnte, perTipo, patrimonio] = charts.map(({ series }) =>
      series.map(({ name, values }) => [name, somma(cifre(values))]),
    );
    expect(subAmbiti).toEqual([
      ['Comuni', 597],
      ['ALER', 680],
    ]);
    expect(proprietari).toEqual([['U.I.', 1277]]);
    const voci = [
      ['turn-over', 49],
      ['carenza manutentiva', 14],
      ['nuova edificazione e ristrutturazione', 30],
      ['conferite da privati', 0],
    ];
    expect([perEnte, perTipo]).toEqual([voci, voci]);
    expect(patrimonio).toEqual([
      ['SAP', 539],
      ['SAS', 39],
      ['altri usi', 45],
    ]);
    expect(cifre(charts[2]?.series[0]?.categories ?? null).slice(0, 3)).toEqual([
      'ALER BS-CR-MN U.O. CREMONA',
      'ALER BS-CR-MN U.O. MANTOVA',
      'Casalmaggiore',
    ]);
    const senzaId = (): unknown => host.sheet(FOGLI.tabelle).model.charts.map((grafico) => ({ ...grafico, id: '' }));
    const prima = senzaId();
    await scriviCartella(await cartellaDa());
    expect(senzaId()).toEqual(prima);
  });

  it('riscrivendo, le misure di prima non restano', async () => {
    const host = hostWith(['Mio']);
    const foglio = (altezze: Readonly<Record<number, number>>, larghezze: readonly number[]): SheetDraft => ({
      nome: FOGLI.tabelle,
      celle: [[{ valore: 'titolo', stile: 'titolo' }]],
      larghezze,
      altezze,
      unioni: [],
      tabelle: [],
      pivot: [],
      grafici: [],
      blocca: null,
      stampa: { orientamento: 'verticale', righeRipetute: null, adattaALarghezza: false },
    });
    const misure = (): unknown => {
      const { rows, columns } = host.sheet(FOGLI.tabelle).model;
      return [rows, columns].map((tutte) => [...tutte].filter(([, uno]) => Object.values(uno).some(Boolean)).length);
    };
    await scriviCartella({ titolo: 'Prova', fogli: [foglio({ 4: 60, 5: 60 }, [30, 40, 50])] });
    expect(misure()).toEqual([2, 3]);
    await scriviCartella({ titolo: 'Prova', fogli: [foglio({ 2: 24 }, [30])] });
    expect(misure()).toEqual([1, 1]);
  });

  it('un foglio dell’utente con lo stesso nome non si tocca', async () => {
    const host = await hostFrom(PUBBLICATO);
    host.workbook.addSheet(FOGLI.dati);
    host.sheet(FOGLI.dati).fill('A1', [['roba mia']]);
    const { fogli } = await scriviCartella(await cartellaDa());
    expect(fogli).toContain(`${FOGLI.dati} (2)`);
    expect(host.sheet(FOGLI.dati).value('A1')).toBe('roba mia');
    expect(rigaTotale(host)?.slice(1)).toEqual([93, 49, 14, 30, 0]);
  });

  it('un testo che sembra una formula resta un testo', async () => {
    const host = hostWith(['Quadro 2021']);
    host.sheet('Quadro 2021').fill('A1', [
      ['Ente proprietario', 'U.I. complessive', 'turn-over', 'carenza manutentiva', 'nuova edificazione'],
      ['COMUNE DI BOZZOLO', 1, 1, 0, 0],
      ["'=1+1", 2, 1, 1, 0],
      ['COMUNE DI VIADANA', 2, 1, 1, 0],
    ]);
    await scriviCartella(await cartellaDa());
    const formule = host.workbook.sheets
      .filter(({ name }) => name !== 'Quadro 2021')
      .flatMap((foglio) => [...foglio.cells.entries()].map(([, , { formula }]) => formula));
    expect(formule.filter((formula) => formula === '1+1')).toEqual([]);
  });

  it('se si ferma a metà i fogli dicono di essere incompleti, e riprovare li completa', async () => {
    const host = await hostFrom(PUBBLICATO);
    const cartella = await cartellaDa();
    host.switches.failures = [{ request: host.requests.length + 4 }];
    await expect(scriviCartella(cartella)).rejects.toThrow();
    expect(host.sheet(FOGLI.quadro).value('A1')).toBe(INCOMPLETO);
    host.switches.failures = [];
    await scriviCartella(cartella);
    expect(host.sheet(FOGLI.quadro).value('A1')).not.toBe(INCOMPLETO);
    expect(rigaTotale(host)?.slice(1)).toEqual([93, 49, 14, 30, 0]);
  });
});
