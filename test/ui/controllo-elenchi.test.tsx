/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { carenzaInBianco, elencoLungo } from '../costruttori/elenco-lungo';
import { cartellaQuadro } from '../costruttori/quadro-scritto';
import { apri, giudizio, gruppi, TEMPO } from './controllo-aperto';

jest.setTimeout(TEMPO);

const { fogli } = cartellaQuadro('q.xlsx');
const CON_ELENCHI = { nome: 'q.xlsx', fogli: [...fogli, elencoLungo(), carenzaInBianco()] };

describe('una cartella con elenchi di alloggi', () => {
  it('dice che li ha letti: quanti, dove, e quanti alloggi hanno', async () => {
    await apri(CON_ELENCHI);
    const titolo = screen.getByText(/^1 tabella letta, 1 elenco di alloggi, \d+ enti, piano 2021$/);
    expect(screen.getByText('Elenchi di alloggi letti:')).not.toBeVisible();
    await userEvent.click(titolo);
    expect(screen.getByText('Elenchi di alloggi letti:')).toBeVisible();
    expect(screen.getByText('Elenco di alloggi: Unita, A1:K161, 160 alloggi')).toBeVisible();
    expect(screen.getByText('Elenco dei lavori negli alloggi in carenza: Carenza, A1:C1, in bianco')).toBeVisible();
  });

  it('conta gli sbagli anche se non li elenca tutti', async () => {
    await apri(CON_ELENCHI);
    expect(giudizio()).toBe('150 errori da correggere');
    expect(gruppi()).toContain("Errore: Valori nell'elenco degli alloggi 150");
    expect(screen.getByRole('button', { name: /^150 errori/ })).toBeVisible();
  });

  it('senza elenchi non ne parla', async () => {
    await apri({ nome: 'q.xlsx', fogli });
    expect(screen.getByText(/^1 tabella letta, \d+ enti/)).toBeVisible();
    expect(screen.queryByText('Elenchi di alloggi letti:')).toBeNull();
  });
});
