/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { SchedaPigra } from '../../src/ui/cornice/SchedaPigra';
import { Regia } from '../../src/ui/stato/regia';
import type { PropScheda } from '../../src/ui/stato/tipi';
import { cartellaQuadro } from '../costruttori/quadro-scritto';
import { CartellaFinta } from './cartella-finta';

jest.setTimeout(30_000);

const Vera = (): React.JSX.Element => <p>La scheda vera</p>;

function apri(carica: () => Promise<ComponentType<PropScheda>>): void {
  const regia = new Regia(new CartellaFinta(cartellaQuadro('q.xlsx')));
  render(<SchedaPigra stato={regia.leggi()} azioni={regia} carica={carica} />);
}

function reteAssente(): Error {
  return Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' });
}

describe('una scheda che si scarica quando la si apre', () => {
  it('mentre arriva lo dice, poi si vede', async () => {
    apri(() => Promise.resolve(Vera));
    expect(screen.getByText('Apro la scheda…')).toBeVisible();
    expect(await screen.findByText('La scheda vera')).toBeVisible();
  });

  it('se la rete manca dice causa e rimedio, e si può riprovare', async () => {
    const carica = jest.fn<Promise<ComponentType<PropScheda>>, []>(() => Promise.resolve(Vera));
    carica.mockRejectedValueOnce(reteAssente());
    apri(carica);
    expect(await screen.findByText(/Non riesco a caricare una parte di Quadro SAP/)).toBeVisible();
    expect(screen.getByText(/Controlla la rete e riprova/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Riprova' }));
    expect(await screen.findByText('La scheda vera')).toBeVisible();
  });
});
