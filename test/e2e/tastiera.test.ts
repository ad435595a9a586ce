import { conBrowser } from '../chromium';
import { BancoDelBrowser } from './pannello-vero';
import type { PannelloVero } from './pannello-vero';
import { siVede } from './stati/arriva';
import { OGLIO_PO } from './stati/cartelle';
import { Tastiera } from './stati/tastiera';

jest.setTimeout(120_000);

conBrowser('tutto il lavoro con la sola tastiera', () => {
  let banco: BancoDelBrowser;
  let pannello: PannelloVero;
  let tastiera: Tastiera;

  beforeAll(async () => {
    banco = await BancoDelBrowser.monta();
    pannello = await banco.apri({ cartella: OGLIO_PO, browser: { viewport: { width: 320, height: 900 } } });
    tastiera = new Tastiera(pannello.page, pannello.frame);
    await siVede(pannello.frame, '2 errori da correggere');
  }, 240_000);

  afterAll(async () => {
    await banco.smonta();
  });

  const legge = (testo: string | RegExp): Promise<void> => siVede(pannello.frame, testo);
  const segni = (): number =>
    pannello.workbook.sheets.reduce((quanti, { conditionalFormats }) => quanti + conditionalFormats.length, 0);

  it('controlla: le celle si segnano', async () => {
    await tastiera.finoA(/^Controlla e segna/);
    await tastiera.premi('Enter');
    await legge('Controlla di nuovo');
    expect(segni()).toBeGreaterThan(0);
  });

  it('dopo il controllo il fuoco è sul bottone, non perso', async () => {
    await tastiera.fuocoSu(/^Controlla di nuovo/);
  });

  it('apre un gruppo e va alla cella', async () => {
    await tastiera.finoA(/^Avviso: Numeri scritti male/);
    await tastiera.premi('Enter');
    await tastiera.finoA(/^Vai alla cella/);
    const { nome } = await tastiera.fuoco();
    await tastiera.premi('Enter');
    await tastiera.fuocoSu(/^Vai alla cella/);
    for (let volte = 0; volte < 100 && !nome.includes(pannello.workbook.activeSheet.name); volte += 1) {
      await pannello.page.waitForTimeout(50);
    }
    expect(nome).toContain(pannello.workbook.activeSheet.name);
  });

  it('corregge dopo aver visto come diventa; il fuoco passa al rilievo dopo', async () => {
    await tastiera.finoA(/^Correggi…/);
    await tastiera.premi('Space');
    await legge('Diventa');
    await tastiera.finoA(/^Correggi questa cella/);
    await tastiera.premi('Enter');
    await legge('1 cella corretta.');
    await tastiera.fuocoSu(/B5 Trovato «5\.0»/);
  });

  it('giustifica con un motivo scritto; il fuoco passa al rilievo dopo', async () => {
    await tastiera.finoA(/^Giustifica…/);
    await tastiera.premi('Enter');
    await tastiera.fuocoSu(/^Perché il dato resta/);
    await tastiera.scrivi('Il comune lo conferma per telefono.');
    await tastiera.finoA(/^Giustifica il rilievo/);
    await tastiera.premi('Enter');
    await legge('Rilievo giustificato.');
    await tastiera.fuocoSu(/B6 Trovato «3\.03»/);
    expect(pannello.workbook.sheetNamed('Giustificazioni')).not.toBeNull();
  });

  it('passa al Quadro con le frecce, lo crea e legge che cosa è stato scritto', async () => {
    await tastiera.finoA(/^Controllo$/, true);
    await tastiera.premi('ArrowRight');
    await tastiera.fuocoSu(/^Comuni$/);
    await tastiera.premi('ArrowRight');
    await tastiera.fuocoSu(/^Quadro$/);
    await tastiera.premi('Enter');
    await tastiera.finoA(/^Crea il quadro/);
    await tastiera.premi('Enter');
    await legge('Il quadro è pronto');
    await tastiera.fuocoSu(/^Il quadro è pronto.*Quadro riepilogativo/);
    expect(pannello.workbook.sheetNamed('Quadro riepilogativo')).not.toBeNull();
  });

  it('passa al Piano, scrive anno e data di approvazione, e salva', async () => {
    await tastiera.finoA(/^Quadro$/, true);
    await tastiera.premi('ArrowRight');
    await tastiera.fuocoSu(/^Piano$/);
    await tastiera.premi('Enter');
    await tastiera.finoA(/^Anno del piano/);
    await tastiera.scrivi('2021');
    await tastiera.finoA(/^Data di approvazione/);
    // Giorno e mese uguali: l'ordine delle parti dipende dalla lingua del browser.
    await tastiera.scrivi('03032021');
    await tastiera.finoA(/^Salva nella cartella/);
    await tastiera.premi('Enter');
    await legge('Impostazioni salvate nella cartella.');
    await tastiera.fuocoSu(/^Salva nella cartella/);
    expect(pannello.workbook.settings.get('quadro-sap:impostazioni')).toMatchObject({
      anno: 2021,
      approvato: '2021-03-03',
    });
  });

  it('torna al Controllo e toglie i segni', async () => {
    await tastiera.finoA(/^Piano$/, true);
    await tastiera.premi('Home');
    await tastiera.fuocoSu(/^Controllo$/);
    await tastiera.premi('Enter');
    await tastiera.finoA(/^Togli i segni/);
    await tastiera.premi('Enter');
    await legge(/^Segni tolti/);
    expect(segni()).toBe(0);
  });

  it('tolti i segni il fuoco è sul bottone, non perso', async () => {
    await tastiera.fuocoSu(/^Controlla e segna/);
  });
});
