/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Giustificazione } from '../../src/app/giustificati';
import { controlliNonFatti } from '../../src/app/controlli-non-fatti';
import { testiRegola } from '../../src/domain/testi/indice';
import { motivo } from '../../src/ui/testi/controlli-non-fatti';
import { cartellaQuadro } from '../costruttori/quadro-scritto';
import { apri, apriOglioPo, TEMPO } from './controllo-aperto';

jest.setTimeout(TEMPO);

describe('i controlli non fatti', () => {
  it.each([
    ['dell’esempio', () => apriOglioPo()],
    ['di un quadro da solo', () => apri(cartellaQuadro('q.xlsx'))],
  ])('%s stanno in fondo, contati, ognuno sotto il suo motivo', async (_, apriEsempio) => {
    const { controllo } = await apriEsempio();
    const attesi = controlliNonFatti(controllo);
    expect(attesi.length).toBeGreaterThan(0);
    const titolo = screen.getByText(`Controlli non fatti (${attesi.length})`);
    const parte = titolo.closest('details');
    if (!parte) throw new Error('manca la parte');
    expect(parte).not.toHaveAttribute('open');
    await userEvent.click(titolo);
    for (const { regola, manca } of attesi) {
      const sotto = within(parte).getByText(motivo(manca)).parentElement;
      expect(sotto).toHaveTextContent(testiRegola(regola).titolo);
    }
    expect(within(parte).getAllByRole('listitem')).toHaveLength(attesi.length);
  });
});

const riga = (cambi: Partial<Giustificazione>): Giustificazione => ({
  impronta: 'a',
  regola: 'Q08',
  ente: 'COMUNE DI BOZZOLO',
  foglio: 'Quadro',
  cella: 'B4',
  motivo: 'Alloggi in vendita',
  data: '2021-03-01',
  ...cambi,
});

describe('le giustificazioni senza più rilievo', () => {
  it('si contano e dicono cella, motivo e data; tolte tutte, la parte sparisce', async () => {
    const giustificazioni = [riga({}), riga({ impronta: 'b', ente: null, foglio: '', cella: '', motivo: ' ' })];
    const { cartella } = await apri(cartellaQuadro('q.xlsx'), { giustificazioni });
    await userEvent.click(screen.getByText('Giustificazioni senza più rilievo (2)'));
    const parte = screen.getByText('Giustificazioni senza più rilievo (2)').closest('details');
    if (!parte) throw new Error('manca la parte');
    expect(
      within(parte)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'COMUNE DI BOZZOLOQuadro · B4Scritta il 01/03/2021: Alloggi in vendita' + 'Togli',
      'Riguarda tutta la cartellaScritta il 01/03/2021: senza motivo' + 'Togli',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Togli la giustificazione di Quadro · B4' }));
    expect(screen.getByText('Giustificazioni senza più rilievo (1)')).toHaveFocus();
    await userEvent.click(
      screen.getByRole('button', { name: 'Togli la giustificazione di Riguarda tutta la cartella' }),
    );
    expect(screen.queryByText(/Giustificazioni senza più rilievo/)).toBeNull();
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    expect(await cartella.leggiGiustificazioni()).toEqual([]);
  });

  it('non cambiano il giudizio né i conti', async () => {
    await apri(cartellaQuadro('q.xlsx'), { giustificazioni: [riga({})] });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Pronto per il consolidamento');
    expect(screen.queryByRole('button', { name: /giustificat/ })).toBeNull();
  });

  it('in sola lettura si leggono e non si tolgono', async () => {
    await apri(cartellaQuadro('q.xlsx'), { giustificazioni: [riga({})], solaLettura: true });
    await userEvent.click(screen.getByText('Giustificazioni senza più rilievo (1)'));
    expect(screen.getByRole('button', { name: 'Togli la giustificazione di Quadro · B4' })).toBeDisabled();
  });
});
