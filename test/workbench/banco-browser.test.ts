import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { newWorkbook } from '../../dev/excel-host/new-workbook';
import { loadXlsx } from '../../dev/excel-host/xlsx/load';
import { saveXlsx } from '../../dev/excel-host/xlsx/save';
import type { Workbench } from '../../dev/workbench/page/workbench';
import { conBrowser, TEMPO_BROWSER } from '../chromium';
import { diventa } from '../e2e/quando';
import { fuoriDiCasa } from '../excel-host/pagina-browser';
import { apriBanco, type BancoAperto } from './pagina-banco';

jest.setTimeout(TEMPO_BROWSER);

conBrowser('il banco di prova', () => {
  let banco: BancoAperto;

  beforeAll(async () => {
    banco = await apriBanco();
    await banco.page.getByRole('tab').first().waitFor();
    await banco.riquadro().getByText('pronto').waitFor();
  });

  afterAll(async () => {
    await banco?.chiudi();
  });

  const cella = (indirizzo: string): Locator => {
    const [, lettere = '', numero = ''] = /^([A-Z])(\d+)$/.exec(indirizzo) ?? [];
    const colonna = lettere.charCodeAt(0) - 65;
    return banco.page.locator(`.cell[data-row="${Number(numero) - 1}"][data-column="${colonna}"]`);
  };
  const vai = (indirizzo: string): Promise<void> => {
    const casella = banco.page.getByRole('textbox', { name: 'Casella del nome' });
    return casella.fill(indirizzo).then(() => casella.press('Enter'));
  };
  const foglio = (nome: string): Promise<void> => banco.page.getByRole('tab', { name: nome }).click();
  /** Il valore nella cartella, quando la pagina ha finito di disegnarlo. */
  const nelModello = (riga: number, colonna: number): Promise<unknown> =>
    banco.page.evaluate(
      async ([r, c]) => {
        for (let giro = 0; giro < 2; giro += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
        return (globalThis as unknown as { workbench: Workbench }).workbench.sheet.valueAt(r, c);
      },
      [riga, colonna] as const,
    );
  const contenuto = (): Promise<string> =>
    banco.page.getByRole('textbox', { name: 'Barra della formula' }).inputValue();

  it("si apre sull'esempio Oglio Po, coi suoi fogli e il riquadro accanto", async () => {
    const nomi = await banco.page.getByRole('tab').allTextContents();
    expect(nomi).toHaveLength(14);
    expect(nomi[0]).toBe('01 Popolazione');
    expect(await cella('B4').textContent()).toBe('Bozzolo');
    const barra = banco.page.getByRole('navigation', { name: "Comandi dell'add-in" });
    expect(await barra.getByRole('button').allTextContents()).toEqual([
      'Controlla',
      'Quadro riepilogativo',
      'Pulisci evidenziazioni',
      'Apri pannello',
    ]);
  });

  it('ciò che si scrive arriva nella cartella e il riquadro lo viene a sapere', async () => {
    await foglio('03 Elenco comuni');
    await cella('B7').click();
    await banco.page.keyboard.type('Prova');
    await banco.page.keyboard.press('Enter');
    await banco.riquadro().getByText('cambiata B7 Local').waitFor();
    expect(await nelModello(6, 1)).toBe('Prova');
    expect(await cella('B7').textContent()).toBe('Prova');
    expect(await banco.page.getByRole('textbox', { name: 'Casella del nome' }).inputValue()).toBe('B8');
  });

  it.each([
    ['1.234,5', 1234.5, '1234,5'],
    ['=SOMMA(1,5;2)', 3.5, '=SOMMA(1,5;2)'],
    ['12,5%', 0.125, '12,5%'],
    ['31/12/2021', 44561, '31/12/2021'],
    ['VERO', true, 'VERO'],
    ['3.5', '3.5', '3.5'],
    ['<b onclick=1>no</b>', '<b onclick=1>no</b>', '<b onclick=1>no</b>'],
  ])('si scrive in italiano: %s', async (battuto, valore, mostrato) => {
    // Una cella per caso: Excel ricorda il formato che la data e la percentuale le hanno dato.
    const indirizzo = `F${40 + battuto.length}`;
    await vai(indirizzo);
    await banco.page.keyboard.type(battuto);
    await banco.page.keyboard.press('Enter');
    await vai(indirizzo);
    await expect(nelModello(39 + battuto.length, 5)).resolves.toBe(valore);
    expect(await contenuto()).toBe(mostrato);
    await banco.page.keyboard.press('Delete');
    expect(await nelModello(39 + battuto.length, 5)).toBeNull();
  });

  it('Esc lascia la cella com’era', async () => {
    await vai('B9');
    await banco.page.keyboard.press('F2');
    await banco.page.keyboard.type('xyz');
    await banco.page.keyboard.press('Escape');
    expect(await nelModello(8, 1)).toBe('Commessaggio');
  });

  it.each([
    ['ArrowDown', 'B6', 'B7'],
    ['ArrowLeft', 'B6', 'A6'],
    ['Tab', 'B6', 'C6'],
    ['Shift+Enter', 'B6', 'B5'],
    ['Home', 'B6', 'A6'],
    ['Control+Home', 'B6', 'A1'],
    ['Control+ArrowDown', 'B6', 'B30'],
    ['Shift+ArrowDown', 'B6', 'B6:B7'],
    ['PageDown', 'B6', 'B33'],
    ['PageUp', 'B33', 'B6'],
    ['Control+a', 'B6', 'A1:B30'],
  ])('la tastiera: %s da %s porta a %s', async (tasto, da, a) => {
    await vai(da);
    await banco.page.keyboard.press(tasto);
    await banco.page.waitForFunction(
      (atteso) => document.querySelector<HTMLInputElement>('#address')?.value === atteso,
      a,
    );
  });

  const annulla = (): Promise<void> => banco.page.keyboard.press('Control+z');
  const stato = (): Promise<string> => banco.page.getByRole('status').innerText();

  it('Ctrl+Z annulla ciò che si è scritto e svuotato, Ctrl+Y lo rifà; il riquadro lo sa', async () => {
    await vai('B12');
    await banco.page.keyboard.type('99');
    await banco.page.keyboard.press('Enter');
    await vai('B12:B13');
    await banco.page.keyboard.press('Delete');
    expect(await nelModello(11, 1)).toBeNull();
    await annulla();
    expect([await nelModello(11, 1), await nelModello(12, 1)]).toEqual([99, 'Marcaria']);
    await annulla();
    expect(await nelModello(11, 1)).toBe('Gussola');
    await banco.page.keyboard.press('Control+y');
    expect(await nelModello(11, 1)).toBe(99);
    await annulla();
    await banco.riquadro().getByText('cambiata B12:B13 Local').first().waitFor();
  });

  it('non si annulla su una cella che nel frattempo è cambiata', async () => {
    await vai('H1');
    await banco.page.keyboard.type('1');
    await banco.page.keyboard.press('Enter');
    await banco.page.evaluate(() => {
      (globalThis as unknown as { workbench: Workbench }).workbench.sheet.putCell(0, 7, { value: 'altrui' });
    });
    await annulla();
    expect(await stato()).toBe('Non c’è niente da annullare.');
    expect(await nelModello(0, 7)).toBe('altrui');
    await vai('H1');
    await banco.page.keyboard.press('Delete');
  });

  it('si copia e si incolla, con formule e formati', async () => {
    await vai('H5');
    await banco.page.keyboard.type('12,5%');
    await banco.page.keyboard.press('Enter');
    await banco.page.keyboard.type('=H5*2');
    await banco.page.keyboard.press('Enter');
    await vai('H5:H6');
    await banco.page.keyboard.press('Control+c');
    await vai('I5');
    await banco.page.keyboard.press('Control+v');
    expect(await nelModello(5, 8)).toBe(0.25);
    expect(await cella('I5').textContent()).toBe('12,50%');
    await annulla();
    expect(await nelModello(5, 8)).toBeNull();
    await vai('H5:H6');
    await banco.page.keyboard.press('Delete');
  });

  it('in un foglio protetto non si comincia nemmeno a scrivere, e si dice perché', async () => {
    const proteggi = (protetto: boolean): Promise<void> =>
      banco.page.evaluate((protectedNow) => {
        const { sheet } = (globalThis as unknown as { workbench: Workbench }).workbench;
        sheet.protection = { ...sheet.protection, protected: protectedNow };
      }, protetto);
    await proteggi(true);
    await vai('B15');
    for (const tasto of ['x', 'F2', 'Delete']) {
      await banco.page.keyboard.press(tasto);
      expect(await stato()).toBe('La cella è protetta: togliete la protezione del foglio per modificarla.');
      expect(await banco.page.getByRole('textbox', { name: 'Contenuto della cella' }).count()).toBe(0);
    }
    await vai('B16');
    await banco.page.waitForFunction(() => document.querySelector('#status')?.textContent === '');
    expect(await nelModello(14, 1)).toBe('Motta Baluffi');
    await proteggi(false);
  });

  it('i numeri si vedono all’italiana', async () => {
    await foglio('02 Patrimonio');
    await cella('B19').getByText('65,4%').waitFor();
    await vai('H8');
    await banco.page.keyboard.type('=B4/7');
    await banco.page.keyboard.press('Enter');
    // Standard in una colonna stretta: meno decimali, mai cancelletti.
    await cella('H8')
      .getByText(/^182,4\d*$/)
      .waitFor();
    await annulla();
  });

  it('i grafici si disegnano dalle celle', async () => {
    await banco.page.evaluate(() => {
      const { workbench } = globalThis as unknown as { workbench: Workbench };
      const celle = (colonna: string): string => `'02 Patrimonio'!$${colonna}$14:$${colonna}$16`;
      workbench.sheet.charts = [
        {
          id: 'prova',
          name: 'Grafico 1',
          type: 'BarStacked',
          title: 'Usi a Viadana',
          series: [{ name: 'Alloggi', values: celle('B'), categories: celle('A') }],
          legend: { visible: true, position: 'Bottom' },
          axisTitles: { category: null, value: null },
          axisVisible: { category: true, value: true },
          anchor: { top: 4, left: 2, bottom: 18, right: 6 },
          frame: null,
        },
      ];
      workbench.select(workbench.sheet.selection);
    });
    const grafico = banco.page.locator('.chart').filter({ hasText: 'Usi a Viadana' }).first();
    await grafico.waitFor();
    const larghezze = await grafico
      .locator('rect')
      .evaluateAll((barre) => barre.map((barra) => Number(barra.getAttribute('width'))));
    const [sas = 0, sap = 0, altri = 0] = larghezze;
    expect([sas / sap, altri / sap]).toEqual([expect.closeTo(16 / 311, 5), expect.closeTo(30 / 311, 5)]);
    await banco.page.evaluate(() => {
      (globalThis as unknown as { workbench: Workbench }).workbench.sheet.charts = [];
    });
    await foglio('03 Elenco comuni');
  });

  it('scuro e chiaro valgono per la pagina e per il riquadro', async () => {
    const sfondo = (): Promise<string> => banco.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const prima = await sfondo();
    await banco.page.getByRole('button', { name: 'Scuro' }).click();
    await banco.riquadro().getByText('tema scuro').waitFor();
    expect(await sfondo()).not.toBe(prima);
    await banco.page.getByRole('button', { name: 'Chiaro' }).click();
    await banco.riquadro().getByText('tema chiaro').waitFor();
    expect(await sfondo()).toBe(prima);
  });

  it('un file che non è una cartella si rifiuta con parole chiare, e quella aperta resta', async () => {
    const file = { name: 'lettera.xlsx', mimeType: 'text/plain', buffer: Buffer.from('ciao') };
    await banco.page.getByLabel('Apri un file .xlsx').setInputFiles(file);
    await banco.page.getByText('lettera.xlsx non si apre: non è una cartella .xlsx').waitFor();
    expect(await banco.page.getByRole('tab').count()).toBe(14);
  });

  it('il foglio segue ciò che fa il riquadro', async () => {
    await foglio('01 Popolazione');
    await banco.riquadro().getByText('foglio attivato').first().waitFor();
    await banco.riquadro().evaluate(() => (globalThis as unknown as { scriviTre(): Promise<void> }).scriviTre());
    await cella('D5').getByText('dal riquadro').waitFor();
    expect(await banco.page.getByRole('tab', { selected: true }).textContent()).toBe('03 Elenco comuni');
    const sfondo = () => cella('D5').evaluate((elemento) => getComputedStyle(elemento).backgroundColor);
    // La griglia si ridisegna da capo: una cella appena presa può non esserci più.
    await diventa(sfondo, 'rgb(255, 0, 0)');
  });

  it('un bottone della barra chiama il comando, e il riquadro vede che cosa ha cambiato', async () => {
    await banco.page.getByRole('button', { name: 'Controlla' }).click();
    await banco.page.getByText('Controlla: fatto.').waitFor();
    await cella('A1').getByText('dal comando').waitFor();
    await banco.riquadro().getByText('cambiata A1 Local').waitFor();
  });

  it('col riquadro chiuso un bottone della barra lo apre, e il comando arriva in fondo', async () => {
    await banco.page.getByRole('button', { name: 'Chiudi il pannello' }).click();
    expect(await banco.page.locator('iframe').count()).toBe(0);
    await banco.page.getByRole('button', { name: 'Controlla' }).click();
    await banco.page.getByText('Controlla: in corso…').waitFor();
    await banco.page.getByText('Controlla: fatto.').waitFor();
    expect(await banco.page.locator('iframe').count()).toBe(1);
  });

  it('la copia salvata si riapre con ciò che si è scritto', async () => {
    const scarico = banco.page.waitForEvent('download');
    await banco.page.getByRole('button', { name: 'Salva una copia .xlsx' }).click();
    const file = await scarico;
    expect(file.suggestedFilename()).toBe('ambito-come-pubblicato-copia.xlsx');
    const copia = await loadXlsx(new Uint8Array(readFileSync(await file.path())), 'copia.xlsx');
    expect(copia.sheetNamed('03 Elenco comuni')?.valueAt(6, 1)).toBe('Prova');
  });

  it('apre un altro file, con celle unite, note, colonne nascoste e riquadro nuovo', async () => {
    const cartella = newWorkbook(['Uno', 'Nascosto', 'Tre']);
    const [uno, nascosto] = cartella.sheets;
    if (!uno || !nascosto) throw new Error('fogli');
    nascosto.visibility = 'Hidden';
    uno.putCell(0, 0, { value: 'unita' });
    uno.merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    uno.columns.set(2, { width: null, hidden: true });
    uno.notes = [{ row: 4, column: 0, content: 'una nota', authorName: '', visible: false, width: 100, height: 50 }];
    const buffer = Buffer.from(await saveXlsx(cartella));
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await banco.page.getByLabel('Apri un file .xlsx').setInputFiles({ name: 'altro.xlsx', mimeType, buffer });
    await cella('A1').getByText('unita').waitFor();
    expect(await banco.page.getByRole('tab').allTextContents()).toEqual(['Uno', 'Tre']);
    expect(await cella('B2').count()).toBe(0);
    expect(await cella('C4').count()).toBe(0);
    await cella('A5').hover();
    expect(await banco.page.getByRole('tooltip').textContent()).toBe('una nota');
    await banco.riquadro().getByText('pronto').waitFor();
  });

  it('niente esce da questa macchina e nessun errore resta per strada', () => {
    expect(fuoriDiCasa(banco.chiesti.filter((url) => !url.startsWith('blob:')))).toEqual([]);
    expect(banco.guasti).toEqual([]);
  });
});
