/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { cartella, foglio } from '../costruttori/snapshot';
import { apri, bottone, TEMPO } from './controllo-aperto';

jest.setTimeout(TEMPO);

const VUOTA: WorkbookSnapshot = cartella(foglio('Appunti', [['niente del piano']]));

async function compila(ente: string, anno: string): Promise<void> {
  await userEvent.type(screen.getByLabelText('Ente'), ente);
  await userEvent.clear(screen.getByLabelText('Anno del piano'));
  await userEvent.type(screen.getByLabelText('Anno del piano'), anno);
  await userEvent.click(bottone('Aggiungi il modello'));
}

describe('una cartella senza niente del piano', () => {
  it('offre un modello, aggiunge i fogli e li riconosce subito', async () => {
    const { cartella: aperta, contenuto } = await apri(VUOTA);
    expect((await axe(contenuto)).violations).toEqual([]);
    await compila('viadana', '2026');
    expect(await screen.findByText(/^Fogli aggiunti, da compilare: Anagrafica, Consistenza, .*Note\.$/)).toBeVisible();
    expect(screen.queryByText('Nessuna tabella del piano riconosciuta')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Aggiungi il modello' })).toBeNull();
    expect([aperta.valore('Anagrafica', 'B7'), aperta.valore('Anagrafica', 'B9')]).toEqual([
      'COMUNE DI VIADANA',
      '020066',
    ]);
  });

  it.each([
    ['senza il nome', ' ', '2026', 'Scrivi il nome del comune o dell’ALER.'],
    ['con un anno che non c’è', 'Viadana', '26', 'Scrivi un anno di quattro cifre, per esempio 2026.'],
  ])('%s non scrive niente e dice che cosa manca', async (_, ente, anno, detto) => {
    const { cartella: aperta } = await apri(VUOTA);
    await compila(ente, anno);
    expect(screen.getByText(detto)).toBeVisible();
    expect(aperta.chiamate).not.toContain('aggiungiFogli');
  });

  it('in sola lettura non lo offre', async () => {
    await apri(VUOTA, { solaLettura: true });
    expect(screen.queryByRole('button', { name: 'Aggiungi il modello' })).toBeNull();
  });
});
