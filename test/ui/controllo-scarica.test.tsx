/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cartellaQuadro } from '../costruttori/quadro-scritto';
import { apri, giudizio, gruppi, TEMPO } from './controllo-aperto';

jest.setTimeout(TEMPO);

let mockManca = true;

jest.mock('../../src/ui/controllo/Rilievi', () => {
  if (mockManca) throw Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' });
  return jest.requireActual<object>('../../src/ui/controllo/Rilievi');
});

it('se l’elenco non si scarica il giudizio resta, si dice che cosa fare, e si può riprovare', async () => {
  await apri(cartellaQuadro('q.xlsx'));
  const prima = giudizio();
  expect(screen.getByText(/Non riesco a caricare una parte di Quadro SAP/)).toBeVisible();
  expect(gruppi()).toEqual([]);
  mockManca = false;
  await userEvent.click(screen.getByRole('button', { name: 'Riprova' }));
  expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent(prima);
  expect(gruppi().length).toBeGreaterThan(0);
});
