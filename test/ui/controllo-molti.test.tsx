/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { comuniLombardi } from '../../src/domain/enti/comuni-lombardia';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { CartellaFinta } from './cartella-finta';
import { cartellaQuadro, conCella, RIGHE_QUADRO, TESTATE_QUADRO } from '../costruttori/quadro-scritto';
import { apri, gruppi, mostra, nelGruppi, TEMPO, violati } from './controllo-aperto';

jest.setTimeout(2 * TEMPO);

/** Mille comuni col complessivo sbagliato. */
const MILLE: WorkbookSnapshot = cartellaQuadro('mille.xlsx', [
  ['Quadro riepilogativo anno 2021'],
  TESTATE_QUADRO,
  ...comuniLombardi()
    .slice(0, 1000)
    .map(({ nome }) => [`COMUNE DI ${nome.toUpperCase()}`, 9, 1, 2, 1, 0]),
]);

const disegnati = (): number => document.querySelectorAll('li[data-rilievo]').length;

const posti = (): readonly string[] =>
  [...document.querySelectorAll('li[data-rilievo]')].map(
    (uno) => `${uno.getAttribute('aria-posinset')} di ${uno.getAttribute('aria-setsize')}`,
  );
const quantiNelPrimo = (): string => / ([\d.]+)$/.exec(gruppi()[0] ?? '')?.[1]?.replace('.', '') ?? '';

describe('quanti rilievi', () => {
  it('nessuno: la frase, e niente da filtrare', async () => {
    const UN_ENTE = RIGHE_QUADRO.filter((_, riga) => riga !== 2 && riga !== 3 && riga !== 5);
    const { controllo } = await apri(cartellaQuadro('q.xlsx', UN_ENTE));
    expect(controllo.rilievi).toEqual([]);
    expect(screen.getByText('Nessun rilievo: i dati sono coerenti con le regole.')).toBeVisible();
    expect(screen.queryByRole('search')).toBeNull();
    expect(screen.queryByRole('group', { name: 'Mostra solo' })).toBeNull();
  });

  it('un errore: già aperto', async () => {
    const { controllo } = await apri(cartellaQuadro('q.xlsx', conCella(4, 1, 5).with(5, ['TOTALE', 18, 9, 5, 3, 0])));
    expect(violati(controllo, 'errore')).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('1 errore da correggere');
    expect(disegnati()).toBe(1);
  });

  it('mille: ne disegna pochi, ognuno sa il suo posto fra tutti, e il conto è di tutti', async () => {
    const { controllo } = await apri(MILLE);
    const { errori } = controllo.conteggi;
    expect(errori).toBeGreaterThanOrEqual(1000);
    expect(nelGruppi()).toBe(controllo.rilievi.length);
    expect(disegnati()).toBeGreaterThan(0);
    expect(disegnati()).toBeLessThan(60);
    expect(posti().slice(0, 3)).toEqual([1, 2, 3].map((posto) => `${posto} di ${quantiNelPrimo()}`));
    // Un comune solo, che stava fuori dai disegnati: cercarlo lo mostra.
    const cercato = violati(controllo, 'errore').findLast(({ ente }) => ente)?.ente ?? '';
    await userEvent.click(screen.getByRole('searchbox'));
    await userEvent.paste(cercato);
    expect(screen.getAllByText(cercato)[0]).toBeVisible();
    expect(disegnati()).toBe(nelGruppi());
  });
});

const LUNGHISSIMO =
  'COMUNE DI SANMARTINODELLASELVAINFERIORECONFRAZIONIAGGREGATEDIVALLE E PIEVE SUPERIORE SUL FIUME OGLIO';

it('i nomi lunghissimi si leggono per intero, e non fanno difetti di accessibilità', async () => {
  const righe = [...RIGHE_QUADRO.slice(0, 2), [LUNGHISSIMO, 1_234_567, 6, 4, 0, 0], ...RIGHE_QUADRO.slice(3, 5)];
  const [foglio] = cartellaQuadro('q.xlsx', righe).fogli;
  if (!foglio) throw new Error('manca il foglio');
  const snapshot = { nome: 'q.xlsx', fogli: [{ ...foglio, nome: 'QuadroRiepilogativoDefinitivo21' }] };
  const contenuto = await mostra(new CartellaFinta(snapshot));
  await screen.findByRole('heading', { level: 2 });
  expect(gruppi().length).toBeGreaterThan(0);
  expect(screen.getAllByText(LUNGHISSIMO).length).toBeGreaterThan(0);
  expect(screen.getAllByText(/^QuadroRiepilogativoDefinitivo21 · /)[0]).toBeVisible();
  expect((await axe(contenuto)).violations).toEqual([]);
});
