/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { App } from '../../src/ui/cornice/App';
import { leggiEsempio } from '../costruttori/esempi';
import { cartellaQuadro } from '../costruttori/quadro-scritto';
import { CartellaFinta } from './cartella-finta';

jest.setTimeout(60_000);

let oglioPo: WorkbookSnapshot;

beforeAll(async () => {
  oglioPo = await leggiEsempio('ambito-come-pubblicato.xlsx');
});

async function apri(cartella: CartellaFinta): Promise<HTMLElement> {
  const { container } = render(<App cartella={cartella} />);
  await act(async () => {
    await Promise.resolve();
  });
  return container;
}

const bottone = (nome: string | RegExp): HTMLElement => screen.getByRole('button', { name: nome });
const finta = (): CartellaFinta => new CartellaFinta(oglioPo);

describe('la scheda Controllo', () => {
  it('prima di ogni clic dice che cosa ha riconosciuto, con quali regole, e non segna niente', async () => {
    const cartella = finta();
    await apri(cartella);
    expect(await screen.findByText('Ho riconosciuto 14 tabelle e 29 enti, piano 2021.')).toBeVisible();
    expect(screen.getByText('Regole: R.R. 4/2017 dopo il R.R. 3/2019')).toBeVisible();
    expect(screen.getByRole('heading', { name: '2 errori da correggere' })).toBeVisible();
    expect(cartella.chiamate).not.toContain('controlla');
  });

  it('corregge una cella dopo averla mostrata, e il fuoco va al rilievo dopo', async () => {
    const cartella = finta();
    await apri(cartella);
    await userEvent.click(await screen.findByRole('button', { name: /^Avviso: Numeri scritti male/ }));
    const [primo, secondo] = screen.getAllByRole('button', { name: 'Correggi…' });
    if (!primo || !secondo) throw new Error('mancano le correzioni');
    const dopo = secondo.closest('li');
    await userEvent.click(primo);
    expect(screen.getByRole('group', { name: 'Correggi' })).toHaveTextContent('Adesso: «10.0»Diventa: 10');
    await userEvent.click(bottone('Correggi questa cella'));
    expect(await screen.findByText('1 cella corretta.')).toBeVisible();
    expect(bottone('38 avvisi')).toBeVisible();
    expect(dopo).toHaveFocus();
  });

  it('una cartella pulita non ha difetti di accessibilità', async () => {
    const contenuto = await apri(new CartellaFinta(cartellaQuadro('q.xlsx')));
    await screen.findAllByRole('button');
    expect((await axe(contenuto)).violations).toEqual([]);
  });
});
