/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { controlla } from '../../src/app/controlla';
import { App } from '../../src/ui/cornice/App';
import { cartellaQuadro } from '../costruttori/quadro-scritto';
import { cartella, foglio } from '../costruttori/snapshot';
import { CartellaFinta } from './cartella-finta';
import { TEMPO } from './controllo-aperto';

jest.setTimeout(TEMPO);

const RICEVUTA = {
  ...cartella(
    foglio('Dati', [
      ['Ente', 'Numero complessivo U.I. disponibili', 'Turn-over', 'Carenza manutentiva'],
      ['COMUNE DI VIADANA', 9, 1, 1],
    ]),
  ),
  nome: 'viadana.xlsx',
};

/** La cartella aperta insieme a un file ricevuto, come le guarda l'adattatore vero. */
class ConUnRicevuto extends CartellaFinta {
  override guarda: CartellaFinta['guarda'] = (opzioni) =>
    Promise.resolve({
      controllo: controlla([cartellaQuadro('aperta.xlsx'), RICEVUTA], opzioni),
      nonSegnati: [],
      solaLettura: false,
    });
}

describe('un rilievo in un file ricevuto', () => {
  it('dice in quale file sta; non si può andare alla cella né correggerla', async () => {
    const aperta = new ConUnRicevuto(cartellaQuadro('aperta.xlsx'));
    render(<App cartella={aperta} temaOffice="chiaro" />);
    await userEvent.type(await screen.findByRole('searchbox'), 'viadana.xlsx');
    const [rilievo] = await screen.findAllByText(/^File ricevuto viadana\.xlsx · Dati · B2/);
    const scheda = rilievo?.closest('li');
    expect(scheda).not.toBeNull();
    expect(screen.queryByRole('button', { name: /^Vai alla cella Dati/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Correggi…' })).toBeNull();
  });
});
