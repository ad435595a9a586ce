/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { controlla } from '../../src/app/controlla';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { cartellaQuadro, conCella } from '../costruttori/quadro-scritto';
import { apri, apriOglioPo, bottone, finta, giudizio, GUASTO, lasciaFare, mostra, TEMPO } from './controllo-aperto';

jest.setTimeout(TEMPO);

const VUOTA: WorkbookSnapshot = { nome: 'vuota.xlsx', fogli: [] };

describe('prima di ogni clic', () => {
  it('dice il giudizio e che cosa ha riconosciuto, e non segna niente', async () => {
    const { cartella, controllo } = await apriOglioPo();
    const { tabelle, registro, anno, profilo } = controllo.contesto;
    expect(giudizio()).toBe(`${controllo.conteggi.errori} errori da correggere`);
    const letto = `${tabelle.length} tabelle lette, ${registro.enti.length} enti, piano ${anno}`;
    expect(screen.getByText(letto)).toBeVisible();
    expect(screen.getByText(`Regole: ${profilo.nome}`)).not.toBeVisible();
    expect(cartella.chiamate).not.toContain('controlla');
  });

  it('l’ordine è giudizio, bottone, che cosa ha letto, conti, elenco', async () => {
    const { contenuto } = await apriOglioPo();
    const posto = (selettore: string): number =>
      [...contenuto.querySelectorAll('*')].indexOf(contenuto.querySelector(selettore) ?? document.body);
    const ordine = ['h2', 'h2 ~ *', 'details', '[aria-label="Mostra solo"]', '[role="search"]', 'h3'].map(posto);
    expect(ordine).toEqual([...ordine].sort((a, b) => a - b));
    const accesi = screen.getAllByRole('button').filter(({ textContent }) => /^Controlla/.test(textContent));
    expect(accesi).toHaveLength(1);
  });

  it('mentre legge lo dice', async () => {
    const cartella = await finta();
    const libera = cartella.trattieni('guarda');
    await mostra(cartella);
    expect(screen.getByText('Guardo la cartella…')).toBeVisible();
    libera();
    expect(await screen.findByRole('heading', { level: 2 })).toBeVisible();
  });
});

describe('controllare', () => {
  it('segna le celle, dice che non tocca i dati, e poi offre di togliere i segni', async () => {
    const { cartella } = await apriOglioPo();
    expect(screen.getByText('Aggiunge bordo e colore: i dati non cambiano.')).toBeVisible();
    await userEvent.click(bottone('Controlla e segna le celle'));
    expect(cartella.chiamate).toContain('controlla');
    expect(bottone('Controlla di nuovo')).toBeVisible();
    await userEvent.click(bottone('Togli i segni dalle celle'));
    expect(screen.getByText('Segni tolti: 3. I dati non sono cambiati.')).toBeVisible();
    expect(bottone('Controlla e segna le celle')).toBeVisible();
  });

  it('annullare lascia ciò che c’era, anche quando il risultato arriva', async () => {
    const { cartella } = await apriOglioPo();
    const prima = giudizio();
    const libera = cartella.trattieni('controlla');
    await userEvent.click(bottone('Controlla e segna le celle'));
    expect(screen.getByText('Controllo le tabelle e segno le celle…')).toBeVisible();
    await userEvent.click(bottone('Annulla'));
    libera();
    await lasciaFare();
    expect(giudizio()).toBe(prima);
    // Il controllo annullato non si conta: le celle, per il pannello, non sono segnate.
    expect(bottone('Controlla e segna le celle')).toBeVisible();
    expect(screen.queryByText('Controllo le tabelle e segno le celle…')).toBeNull();
  });
});

describe('gli altri stati', () => {
  it('pulita: pronto per il consolidamento, e il bottone resta uno', async () => {
    await apri(cartellaQuadro('q.xlsx'));
    expect(giudizio()).toBe('Pronto per il consolidamento');
    expect(bottone('Controlla e segna le celle')).toBeVisible();
  });

  it('niente di riconosciuto: dice che cosa ha cercato e che fare, senza conti né filtri', async () => {
    await apri(VUOTA);
    expect(giudizio()).toBe('Nessuna tabella del piano riconosciuta');
    expect(screen.getByText('U.I. conferite da privati')).toBeVisible();
    expect(screen.getByText(/Apri la cartella con i dati/)).toBeVisible();
    expect(screen.queryByRole('search')).toBeNull();
    expect(screen.queryByText(/Controlli non fatti/)).toBeNull();
  });

  it.each([
    [['01 Popolazione'], /^Foglio protetto, non segnato: 01 Popolazione\./],
    [['01 Popolazione', '11 Quadro'], /^Fogli protetti, non segnati: 01 Popolazione, 11 Quadro\./],
  ])('fogli protetti %j: li nomina e il controllo vale', async (nonSegnati, frase) => {
    await apriOglioPo({ nonSegnati });
    expect(screen.getByText(frase)).toBeVisible();
    expect(giudizio()).toMatch(/errori da correggere/);
  });

  it('sola lettura: si legge tutto, non si corregge e non si giustifica', async () => {
    await apriOglioPo({ solaLettura: true });
    expect(screen.getByText(/La cartella è in sola lettura/)).toBeVisible();
    expect(bottone('Controlla di nuovo')).toBeEnabled();
    expect(screen.queryByText('Aggiunge bordo e colore: i dati non cambiano.')).toBeNull();
    for (const uno of screen.getAllByRole('button', { name: 'Giustifica…' })) expect(uno).toBeDisabled();
  });
});

describe('dati modificati dopo il controllo', () => {
  const RIFATTO = { timeout: 5000 };

  it('dal vivo lo dice e ricontrolla da sé, senza segnare', async () => {
    const { cartella } = await apri(cartellaQuadro('q.xlsx'));
    const { errori } = controlla([cartellaQuadro('q.xlsx', conCella(4, 1, 5))]).conteggi;
    act(() => cartella.modifica('Quadro', 'B5', 5));
    expect(screen.getByText('Dati modificati: ricontrollo fra poco.')).toBeVisible();
    expect(giudizio()).toBe('Pronto per il consolidamento');
    const nuovo = new RegExp(`^${errori} error[ei] da correggere$`);
    expect(await screen.findByRole('heading', { name: nuovo }, RIFATTO)).toBeVisible();
    expect(screen.queryByText(/Dati modificati/)).toBeNull();
    expect(cartella.chiamate).not.toContain('controlla');
  });

  it('senza ricontrollo dal vivo, chiede di controllare di nuovo', async () => {
    const { cartella } = await apriOglioPo({ impostazioni: { dalVivo: false } });
    act(() => cartella.modifica('02 Patrimonio', 'B13', 357));
    expect(screen.getByText('Dati modificati dopo il controllo: controlla di nuovo.')).toBeVisible();
    await userEvent.click(bottone('Controlla e segna le celle'));
    expect(screen.queryByText(/Dati modificati/)).toBeNull();
  });
});

describe('un guasto', () => {
  it('alla prima lettura: causa, passo dopo, dettagli da copiare; e si riprova', async () => {
    const utente = userEvent.setup();
    const cartella = await finta();
    cartella.guasta('guarda', GUASTO);
    cartella.guasta('controlla', GUASTO);
    await mostra(cartella);
    const avviso = screen.getByRole('alert');
    expect(within(avviso).getByText(GUASTO.causa)).toBeVisible();
    expect(within(avviso).getByText(GUASTO.rimedio)).toBeVisible();
    await utente.click(within(avviso).getByRole('button', { name: /^Copia/ }));
    expect(await navigator.clipboard.readText()).toBe(GUASTO.dettagli);
    await utente.click(bottone('Riprova'));
    expect(screen.getByRole('alert')).toBeVisible();
    cartella.guasta('controlla');
    await utente.click(bottone('Riprova'));
    expect(await screen.findByRole('heading', { name: /errori da correggere/ })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('durante un controllo non toglie ciò che si vedeva, e si può chiudere', async () => {
    const { cartella } = await apriOglioPo();
    const prima = giudizio();
    cartella.guasta('controlla', new Error('caduta'));
    await userEvent.click(bottone('Controlla e segna le celle'));
    expect(screen.getByRole('alert')).toHaveTextContent('Quadro SAP non è riuscito a finire.');
    expect(giudizio()).toBe(prima);
    await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Chiudi' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
