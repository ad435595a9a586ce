/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { controlla } from '../../src/app/controlla';
import { toA1 } from '../../src/domain/notazione-a1';
import type { Rilievo } from '../../src/domain/rilievi/rilievo';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { testiRegola } from '../../src/domain/testi/indice';
import { cartellaQuadro, RIGHE_QUADRO } from '../costruttori/quadro-scritto';
import { apri, bottone, giudizio, gruppi, GUASTO, TEMPO } from './controllo-aperto';

jest.setTimeout(TEMPO);

const FOGLIO = 'Quadro';
/** Tre numeri scritti come testo col punto, ognuno con la sua correzione. */
const NUMERI_MALE: WorkbookSnapshot = cartellaQuadro(
  'q.xlsx',
  RIGHE_QUADRO.map((celle, riga) => (riga >= 2 && riga <= 4 ? celle.with(1, `${String(celle[1])}.0`) : celle)),
);
const daCorreggere = (): readonly Rilievo[] =>
  controlla([NUMERI_MALE]).rilievi.filter(({ regola }) => regola === 'S09');

const cellaDi = ({ celle }: Rilievo): string => (celle[0] ? toA1(celle[0]) : '');
const scheda = (posto: number): HTMLElement => {
  const trovata = document.querySelectorAll<HTMLElement>('li[data-rilievo]')[posto];
  if (!trovata) throw new Error(`manca il rilievo ${posto}`);
  return trovata;
};
const premi = (dentro: HTMLElement, nome: string): Promise<void> =>
  userEvent.click(within(dentro).getByRole('button', { name: nome }));

async function apriNumeri(dalVivo = false): ReturnType<typeof apri> {
  const aperto = await apri(NUMERI_MALE, { impostazioni: { dalVivo } });
  await userEvent.click(bottone(/^Avviso: Numeri scritti male 3$/));
  return aperto;
}

describe('correggere', () => {
  it('una cella: prima la mostra, poi la scrive, e il fuoco va al rilievo dopo', async () => {
    const { cartella } = await apriNumeri();
    const [primo] = daCorreggere();
    if (!primo) throw new Error('manca la correzione');
    const [prima, seconda] = [scheda(0), scheda(1)];
    await premi(prima, 'Correggi…');
    const anteprima = screen.getByRole('group', { name: 'Correggi' });
    expect(anteprima).toHaveTextContent(`${FOGLIO}!${cellaDi(primo)}Adesso: «10.0»Diventa: 10`);
    expect(cartella.valore(FOGLIO, cellaDi(primo))).toBe('10.0');
    await premi(anteprima, 'Correggi questa cella');
    expect(screen.getByText('1 cella corretta.')).toBeVisible();
    expect(cartella.valore(FOGLIO, cellaDi(primo))).toBe(10);
    await waitFor(() => expect(seconda).toHaveFocus());
  });

  it('tutte quelle della regola: solo dopo averle mostrate tutte', async () => {
    const { cartella } = await apriNumeri();
    const tutte = daCorreggere();
    await premi(scheda(0), 'Correggi…');
    const anteprima = screen.getByRole('group', { name: 'Correggi' });
    expect(within(anteprima).queryByRole('button', { name: /^Correggi tutte/ })).toBeNull();
    await premi(anteprima, 'Guarda tutte le celle');
    expect([...anteprima.querySelectorAll('p')].map((p) => p.firstChild?.textContent)).toEqual(
      tutte.map((uno) => `${FOGLIO}!${cellaDi(uno)}`),
    );
    await premi(anteprima, `Correggi tutte le ${tutte.length} celle`);
    expect(screen.getByText(`${tutte.length} celle corrette.`)).toBeVisible();
    expect(tutte.map((uno) => typeof cartella.valore(FOGLIO, cellaDi(uno)))).toEqual(tutte.map(() => 'number'));
    expect(gruppi().join()).not.toContain(testiRegola('S09').titolo);
  });

  it('«Lascia stare» non scrive niente', async () => {
    const { cartella } = await apriNumeri();
    await premi(scheda(0), 'Correggi…');
    await premi(scheda(0), 'Lascia stare');
    expect(screen.queryByRole('group', { name: 'Correggi' })).toBeNull();
    expect(cartella.chiamate).not.toContain('correggi');
  });

  it('una cella cambiata intanto non si scrive, e si dice', async () => {
    const { cartella } = await apriNumeri();
    const [primo] = daCorreggere();
    if (!primo) throw new Error('manca la correzione');
    await premi(scheda(0), 'Correggi…');
    act(() => cartella.modifica(FOGLIO, cellaDi(primo), '12.0'));
    await premi(scheda(0), 'Correggi questa cella');
    expect(screen.getByText('Una cella non è stata scritta: è cambiata nel frattempo o è protetta.')).toBeVisible();
    expect(cartella.valore(FOGLIO, cellaDi(primo))).toBe('12.0');
    // Il rilievo di prima non c'è più: chi lavora si trova sul giudizio, vicino alla spiegazione.
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
  });

  it('se Excel non la lascia scrivere, il rilievo resta e rimanda al motivo', async () => {
    const { cartella } = await apriNumeri();
    cartella.guasta('correggi', GUASTO);
    await premi(scheda(0), 'Correggi…');
    await premi(scheda(0), 'Correggi questa cella');
    expect(screen.getByRole('alert')).toHaveTextContent(GUASTO.causa);
    expect(within(scheda(0)).getByText(/Non è stato fatto/)).toBeVisible();
    await waitFor(() => expect(scheda(0)).toHaveFocus());
  });
});

describe('giustificare', () => {
  const MOTIVO = 'Così nei documenti del comune';

  it('chiede un motivo, lo conta a parte e lo si può ritirare', async () => {
    const { cartella, controllo } = await apriNumeri();
    const { avvisi } = controllo.conteggi;
    const prima = giudizio();
    await premi(scheda(0), 'Giustifica…');
    const motivo = screen.getByRole('textbox', { name: /Perché il dato resta com’è/ });
    expect(motivo).toHaveFocus();
    await premi(scheda(0), 'Giustifica il rilievo');
    expect(screen.getByText('Scrivi il motivo: chi legge il piano deve capirlo.')).toBeVisible();
    expect(cartella.chiamate).not.toContain('giustifica');
    await userEvent.type(motivo, MOTIVO);
    await premi(scheda(0), 'Giustifica il rilievo');
    expect(giudizio()).toBe(`Da rivedere: ${avvisi - 1} avvisi`);
    expect(bottone('1 giustificato')).toBeVisible();
    await userEvent.click(bottone('1 giustificato'));
    expect(gruppi()).toEqual(['Giustificato: Numeri scritti male 1']);
    expect(screen.getByText(new RegExp(MOTIVO))).toBeVisible();
    await userEvent.click(bottone('Ritira la giustificazione'));
    expect(giudizio()).toBe(prima);
    expect(screen.getByText('Giustificazione ritirata.')).toBeVisible();
  });

  it('tutti gli avvisi giustificati: pronto', async () => {
    const righe = daCorreggere().map(({ impronta, regola, ente = null }) => ({
      ...{ impronta, regola, ente, foglio: FOGLIO, cella: 'B3', motivo: MOTIVO, data: '2021-03-01' },
    }));
    await apri(NUMERI_MALE, { giustificazioni: righe });
    const altri = controlla([NUMERI_MALE]).conteggi.avvisi - righe.length;
    expect(giudizio()).toBe(altri === 0 ? 'Pronto per il consolidamento' : `Da rivedere: ${altri} avvisi`);
    expect(bottone(`${righe.length} giustificati`)).toBeVisible();
  });
});

describe('la spiegazione di una regola', () => {
  it('sta accanto alla fonte, piegata, e dice che cosa chiede la regola', async () => {
    await apriNumeri();
    const spiegazione = within(scheda(0)).getByText(new RegExp(testiRegola('S09').controllo));
    expect(spiegazione).not.toBeVisible();
    await userEvent.click(within(scheda(0)).getByText(/^Perché: /));
    expect(spiegazione).toBeVisible();
    expect(spiegazione).toHaveTextContent('Regola S09.');
  });
});
