import { areaAddress } from '../../dev/excel-host/model/addresses/address';
import { describe as fotografia } from '../../dev/excel-host/model/describe';
import { newWorkbook } from '../../dev/excel-host/new-workbook';
import type { Session } from '../../dev/excel-host/session';
import { FOGLI } from '../../src/domain/fogli/nomi';
import { conBrowser } from '../chromium';
import { bottone, guastoMostrato, quiete, valori, verdetto } from './lettura-pannello';
import { BancoDelBrowser, type ComeAprire, type PannelloVero } from './pannello-vero';
import { segniVisti } from './segni-attesi';

const ESEMPIO = 'assets/esempi/oglio-po-2021/ambito-come-pubblicato.xlsx';
const NOSTRI = Object.values(FOGLI);

const doveSta = ({ workbook }: PannelloVero): readonly string[] => {
  const { name, selection } = workbook.activeSheet;
  return [name, ...selection.map(areaAddress)];
};
const fogli = ({ workbook }: PannelloVero): readonly string[] => workbook.sheets.map(({ name }) => name);
const schedaAperta = ({ frame }: PannelloVero): Promise<string> =>
  frame.locator('[role="tab"][aria-selected="true"]').innerText();

conBrowser('i bottoni della barra, col pannello aperto', () => {
  jest.setTimeout(240_000);
  let banco: BancoDelBrowser;
  let pannello: PannelloVero;

  beforeAll(async () => {
    banco = await BancoDelBrowser.monta();
  });
  afterEach(async () => {
    expect(pannello.guasti).toEqual([]);
    await pannello.chiudi();
  });
  afterAll(() => banco.smonta());

  /** Apre il pannello e aspetta la prima occhiata. */
  async function apri(come: Partial<ComeAprire> = {}): Promise<PannelloVero> {
    pannello = await banco.apri({ cartella: ESEMPIO, ...come });
    await verdetto(pannello);
    await quiete(pannello);
    return pannello;
  }

  const solaLettura = ({ workbook }: Session): void => {
    workbook.readOnly = true;
  };

  it('Controlla segna, porta alla cella del rilievo più grave, e il pannello dice lo stesso', async () => {
    const { frame } = await apri();
    await frame.getByRole('tab', { name: 'Piano' }).click();
    await pannello.premi('controlla');
    expect(doveSta(pannello)).toEqual(['02 Patrimonio', 'B13']);
    expect(segniVisti(pannello.workbook)).toContain('02 Patrimonio 12,1 errore');
    expect(await schedaAperta(pannello)).toBe('Controllo');
    expect(await verdetto(pannello)).toBe('2 errori da correggere');
    expect(await bottone(pannello, 'Togli i segni dalle celle').isVisible()).toBe(true);
  });

  it('Controlla, premuto prima che la prima occhiata sia finita, vale lo stesso', async () => {
    pannello = await banco.apri({ cartella: ESEMPIO });
    await pannello.premi('controlla');
    expect(doveSta(pannello)).toEqual(['02 Patrimonio', 'B13']);
    expect(await verdetto(pannello)).toBe('2 errori da correggere');
    await quiete(pannello);
    expect(await bottone(pannello, 'Togli i segni dalle celle').isVisible()).toBe(true);
  });

  it('Quadro riepilogativo scrive i fogli, apre il primo, e il pannello dice che cosa ha scritto', async () => {
    const { frame } = await apri();
    const prima = fogli(pannello);
    await pannello.premi('creaQuadro');
    expect(fogli(pannello)).toEqual([...prima, ...NOSTRI]);
    expect(pannello.workbook.activeSheet.name).toBe(FOGLI.quadro);
    expect(valori(pannello, FOGLI.quadro, 'A34:F34')).toEqual([['TOTALE', 93, 49, 14, 30, 0]]);
    await frame.locator('main').getByText('Il quadro è pronto').waitFor();
    expect(await schedaAperta(pannello)).toBe('Quadro');
  });

  it('Pulisci toglie i segni, e il pannello non offre più di toglierli', async () => {
    const { workbook } = await apri({ prepara: ({ workbook: una }) => una.calculate() });
    const prima = fotografia(workbook)['sheets'];
    await bottone(pannello, /^Controlla/).click();
    await bottone(pannello, 'Togli i segni dalle celle').waitFor();
    await pannello.premi('pulisci');
    expect(fotografia(workbook)['sheets']).toEqual(prima);
    await bottone(pannello, 'Togli i segni dalle celle').waitFor({ state: 'detached' });
    expect(await bottone(pannello, 'Controlla e segna le celle').isVisible()).toBe(true);
  });

  it('in sola lettura Controlla porta alla cella e non segna; il pannello dice perché', async () => {
    const { frame, workbook } = await apri({ prepara: solaLettura });
    await pannello.premi('controlla');
    expect(doveSta(pannello)).toEqual(['02 Patrimonio', 'B13']);
    expect(segniVisti(workbook)).toEqual([]);
    expect(await frame.getByText(/^La cartella è in sola lettura: i rilievi si leggono qui/).isVisible()).toBe(true);
  });

  it('in sola lettura il quadro non si scrive, e il pannello dice che cosa fare', async () => {
    const { frame } = await apri({ prepara: solaLettura });
    const prima = fogli(pannello);
    await pannello.premi('creaQuadro');
    expect(fogli(pannello)).toEqual(prima);
    expect(await schedaAperta(pannello)).toBe('Quadro');
    await frame.getByText('La cartella è in sola lettura. Salvane una copia per creare il quadro.').waitFor();
  });

  it.each([
    ['controlla', 'Nessuna tabella del piano riconosciuta'],
    ['creaQuadro', 'Non trovo i dati del quadro'],
  ])('%s, in una cartella senza tabelle: non scrive niente e il pannello lo dice', async (comando, frase) => {
    const cartella = newWorkbook(['Appunti', 'Altro']);
    cartella.sheetNamed('Appunti')?.putCell(2, 1, { formula: null, value: 'Telefonare in Comune' });
    const { frame, workbook } = await apri({ cartella });
    const prima = fotografia(workbook);
    await pannello.premi(comando);
    await frame.locator('main').getByText(frase).waitFor();
    expect(fotografia(workbook)).toEqual(prima);
  });

  it.each([
    ['controlla', 5],
    ['creaQuadro', 11],
    ['pulisci', 3],
  ])(
    '%s con un guasto a ogni richiesta: il bottone si libera, il pannello lo dice, ripremerlo lo completa',
    async (comando, almeno) => {
      const { requests, switches } = (await apri({ cartella: 'assets/esempi/oglio-po-2021/enti/spineda.xlsx' }))
        .session;
      const finito = {
        controlla: () => segniVisti(pannello.workbook).length > 0,
        creaQuadro: () => fogli(pannello).includes(FOGLI.tabelle) && !incompleti(pannello),
        pulisci: () => segniVisti(pannello.workbook).length === 0,
      }[comando];
      const storie: string[] = [];
      let quale = 0;
      for (; quale < 20; quale += 1) {
        await pannello.premi(comando === 'pulisci' ? 'controlla' : 'pulisci');
        if (comando === 'creaQuadro') togliINostri(pannello);
        await quiete(pannello);
        const richiesta = requests.length + quale;
        switches.failures = [{ request: richiesta }];
        await pannello.premi(comando);
        await quiete(pannello);
        switches.failures = [];
        if (!requests[richiesta]) break;
        const guasto = await guastoMostrato(pannello);
        if (guasto === null && !finito?.()) storie.push(`${quale}: non lo dice`);
        if (guasto && guasto.length !== 2) storie.push(`${quale}: dice ${guasto.join(' ')}`);
        await pannello.premi(comando);
        await quiete(pannello);
        if (!finito?.()) storie.push(`${quale}: ripremere non lo completa`);
        if (await guastoMostrato(pannello)) storie.push(`${quale}: l’avviso resta`);
      }
      expect(storie).toEqual([]);
      expect(quale).toBeGreaterThanOrEqual(almeno);
    },
  );
});

function incompleti(pannello: PannelloVero): boolean {
  return NOSTRI.some((nome) => String(valori(pannello, nome, 'A1')[0]?.[0]).startsWith('INCOMPLETO'));
}

function togliINostri({ utente }: PannelloVero): void {
  utente.act((workbook) => {
    for (const nome of NOSTRI) {
      const foglio = workbook.sheetNamed(nome);
      if (foglio) workbook.removeSheet(foglio);
    }
  });
}
