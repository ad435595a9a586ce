/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { descriviCatalogo } from '../../src/app/catalogo-json';
import type { RegolaId } from '../../src/domain/regole/regola-id';
import { Aiuto } from '../../src/ui/aiuto/Aiuto';
import { cercaRegole } from '../../src/ui/aiuto/cerca-regole';

function apri(regola: RegolaId | null): jest.Mock {
  const chiudi = jest.fn();
  render(
    <FluentProvider theme={webLightTheme}>
      <Aiuto regola={regola} chiudi={chiudi} />
    </FluentProvider>,
  );
  return chiudi;
}

describe("l'aiuto", () => {
  it('elenca tutte le regole', () => {
    apri(null);
    for (const { id, titolo } of descriviCatalogo()) {
      expect(screen.getByText(`${id} · ${titolo}`).tagName).toBe('BUTTON');
    }
  });

  it('aperto su una regola la mostra per intero, e si torna all’elenco', async () => {
    apri('A01');
    // Il primo fuoco è della finestra, che dice il suo nome; poi ogni regola scelta comincia dal suo titolo.
    expect(screen.getByRole('dialog')).toHaveFocus();
    for (const parte of [
      'Perché',
      'Fonte',
      'Giusto',
      'Sbagliato',
      'Come si corregge',
      'Eccezioni',
      'Giustificazione',
    ]) {
      expect(screen.getByText(parte, { selector: 'h4' })).toBeInTheDocument();
    }
    const sbagliato = within(screen.getByRole('group', { name: 'Sbagliato 1' }));
    expect(sbagliato.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      ...['COMUNE DI TORNATA', '6', '2', '0', '2', '0'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Tutte le regole' }));
    expect(screen.getByLabelText('Cerca una regola')).toBeInTheDocument();
    await userEvent.click(screen.getByText(/^A02 · /));
    expect(screen.getByText(/^A02 · /, { selector: 'h3' })).toHaveFocus();
  });

  it('si cerca, e Esc chiude', async () => {
    const chiudi = apri(null);
    await userEvent.type(screen.getByLabelText('Cerca una regola'), 'tetto polizia');
    expect(screen.getByText(/^Q04 · /)).toBeInTheDocument();
    expect(screen.queryByText(/^A01 · /)).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(chiudi).toHaveBeenCalled();
  });

  it.each<RegolaId | null>([null, 'Q04'])('%s: senza difetti di accessibilità', async (regola) => {
    apri(regola);
    expect((await axe(document.body)).violations).toEqual([]);
  });

  it.each([
    ['A01', ['A01']],
    ['  ', descriviCatalogo().map(({ id }) => id)],
    ['PIU alloggi esistono', ['A06']],
    ['qwerty', []],
  ])('cercando «%s»', (cercato, attese) => {
    expect(cercaRegole(descriviCatalogo(), cercato).map(({ id }) => id)).toEqual(attese);
  });
});
