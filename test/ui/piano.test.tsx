/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { ReactElement } from 'react';
import { SchedaPiano } from '../../src/ui/piano/SchedaPiano';
import { useCartella } from '../../src/ui/stato/useCartella';
import { leggiEsempio } from '../costruttori/esempi';
import { CartellaFinta } from './cartella-finta';
import type { ComeComincia } from './cartella-finta';

expect.extend(toHaveNoViolations);
// Le ricerche per ruolo in jsdom sono lente quando la macchina ha altro da fare.
jest.setTimeout(60_000);

/** Si legge una volta sola: nessuna prova la cambia. */
const OGLIO_PO = leggiEsempio('ambito-come-pubblicato.xlsx');

function Prova({ cartella, oggi }: { readonly cartella: CartellaFinta; readonly oggi: string }): ReactElement {
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <SchedaPiano {...useCartella(cartella)} oggi={oggi} />
      </main>
    </FluentProvider>
  );
}

async function apri(come?: ComeComincia, oggi = '2021-01-10'): Promise<CartellaFinta> {
  const finta = new CartellaFinta(await OGLIO_PO, come);
  render(<Prova cartella={finta} oggi={oggi} />);
  await screen.findByText(/^29 enti/);
  return finta;
}

const anno = (): HTMLElement => screen.getByLabelText('Anno del piano');
const data = (): HTMLElement => screen.getByLabelText('Data di approvazione');
const tolleranza = (): HTMLElement => screen.getByLabelText('Differenza ammessa, in alloggi');
const salva = (): HTMLElement => screen.getByRole('button', { name: 'Salva nella cartella' });

/** Sceglie una data come fa il calendario del campo. */
function scegliData(valore: string): void {
  fireEvent.change(data(), { target: { value: valore } });
}

describe('da dove viene ogni valore', () => {
  it('senza scrivere niente: l’anno è nei fogli, la data è il termine di legge', async () => {
    await apri();
    expect(anno()).toHaveAccessibleDescription('2021. Letto nei fogli: lascia vuoto per tenerlo.');
    expect(data()).toHaveAccessibleDescription('I fogli non la dicono. Per ora uso il 31/12/2020, termine di legge.');
  });

  it('ciò che è salvato si vede come scritto', async () => {
    await apri({ impostazioni: { anno: 2022, approvato: '2021-12-20' } });
    expect(anno()).toHaveValue('2022');
    expect(anno()).toHaveAccessibleDescription('Scritto da te.');
    expect(data()).toHaveValue('2021-12-20');
  });
});

describe('le regole seguono il giorno dell’approvazione', () => {
  it.each([
    ['2019-03-12', 'R.R. 4/2017, testo originario', 'Valgono per i piani approvati dal 08/02/2018 al 12/03/2019.'],
    ['2020-12-31', 'R.R. 4/2017 dopo il R.R. 3/2019', 'Valgono per i piani approvati dal 13/03/2019 al 07/10/2021.'],
    ['2025-03-11', 'R.R. 4/2017 dopo il R.R. 2/2025', 'Valgono per i piani approvati dal 11/03/2025.'],
  ])('approvato il %s: %s', async (giorno, nome, periodo) => {
    await apri();
    scegliData(giorno);
    expect(screen.getByText(nome)).toBeVisible();
    expect(screen.getByText(periodo)).toBeVisible();
    expect(screen.getByText(/Conta il giorno dell’approvazione, non l’anno del piano/)).toBeVisible();
  });

  it('le soglie sono quelle del profilo', async () => {
    await apri();
    expect(screen.getByText(/^Forze di Polizia e Vigili del Fuoco:/)).toHaveTextContent('al più 10 %');
    scegliData('2025-12-31');
    expect(screen.getByText(/^Forze di Polizia, .* Polizia Locale:/)).toHaveTextContent('al più 20 %');
    expect(screen.getByText(/^Categorie dell’art. 14:/)).toHaveTextContent('al più 20 %');
  });
});

describe('salvare', () => {
  it('scrive nella cartella e guarda di nuovo', async () => {
    const finta = await apri();
    await userEvent.type(anno(), '2021');
    scegliData('2021-03-31');
    await userEvent.click(screen.getByRole('switch', { name: /SAT/ }));
    await userEvent.clear(tolleranza());
    await userEvent.type(tolleranza(), '3');
    await userEvent.click(screen.getByRole('switch', { name: /Ricontrolla/ }));
    await userEvent.click(salva());
    expect(await screen.findByText('Impostazioni salvate nella cartella.')).toBeVisible();
    expect(await finta.leggiImpostazioni()).toEqual({
      anno: 2021,
      approvato: '2021-03-31',
      satNelComplessivo: false,
      tolleranza: 3,
      dalVivo: false,
      fatte: {},
      finestra: {},
    });
    expect(salva()).toHaveAttribute('aria-disabled', 'true');
  });

  it('un campo svuotato torna a ciò che dicono i fogli', async () => {
    const finta = await apri({ impostazioni: { anno: 2022 } });
    await userEvent.clear(anno());
    await userEvent.click(salva());
    await screen.findByText('Impostazioni salvate nella cartella.');
    expect((await finta.leggiImpostazioni()).anno).toBeNull();
  });

  it.each([['20'], ['1999'], ['duem'], ['2101']])('l’anno «%s» non si salva, e si dice perché', async (scritto) => {
    const finta = await apri();
    await userEvent.type(anno(), scritto);
    expect(screen.getByText(/Scrivi un anno di quattro cifre/)).toBeVisible();
    await userEvent.click(salva());
    expect(screen.getByText('Correggi i campi segnati, poi salva.')).toBeVisible();
    await waitFor(() => expect(anno()).toHaveFocus());
    expect(finta.chiamate).not.toContain('scriviImpostazioni');
  });

  it.each([['-1'], ['11'], ['1,5'], ['due'], [' ']])(
    'la differenza ammessa «%s» non si salva, si dice perché e resta scritta',
    async (scritta) => {
      const finta = await apri();
      await userEvent.clear(tolleranza());
      await userEvent.type(tolleranza(), scritta);
      await userEvent.tab();
      expect(tolleranza()).toHaveAccessibleDescription(/^Scrivi un intero da 0 a 10: di solito 1\./);
      await userEvent.click(salva());
      expect(screen.getByText('Correggi i campi segnati, poi salva.')).toBeVisible();
      await waitFor(() => expect(tolleranza()).toHaveFocus());
      expect(tolleranza()).toHaveValue(scritta);
      expect(finta.chiamate).not.toContain('scriviImpostazioni');
    },
  );

  it('la differenza ammessa dice quali controlli tocca; una salvata si rivede', async () => {
    await apri({ impostazioni: { tolleranza: 0 } });
    expect(tolleranza()).toHaveValue('0');
    expect(tolleranza()).toHaveAccessibleDescription(/^Vale per il turn-over e per gli alloggi assegnati l’anno prima/);
  });

  it('salvata la differenza ammessa, si controlla con quella', async () => {
    const finta = await apri();
    const guarda = jest.spyOn(finta, 'guarda');
    await userEvent.clear(tolleranza());
    await userEvent.type(tolleranza(), '0');
    await userEvent.click(salva());
    await screen.findByText('Impostazioni salvate nella cartella.');
    expect(guarda.mock.lastCall?.[0]).toMatchObject({ impostazioni: { satNelComplessivo: true, tolleranza: 0 } });
  });

  it('una data lontana dall’anno del piano avverte, ma si salva', async () => {
    const finta = await apri();
    scegliData('2025-03-31');
    expect(screen.getByText(/Di solito il piano 2021 si approva fra il 2020 e il 2021/)).toBeVisible();
    await userEvent.click(salva());
    await screen.findByText('Impostazioni salvate nella cartella.');
    expect(finta.chiamate).toContain('scriviImpostazioni');
  });

  it('senza modifiche non si salva; annullando si torna a ciò che c’era', async () => {
    await apri({ impostazioni: { anno: 2022 } });
    expect(salva()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(anno(), '{Backspace}3');
    await userEvent.click(screen.getByRole('button', { name: 'Annulla le modifiche' }));
    expect(anno()).toHaveValue('2022');
  });

  it('se non riesce dice causa e rimedio, e ciò che era scritto resta', async () => {
    const finta = await apri();
    finta.guasta('scriviImpostazioni', { causa: 'Cartella protetta.', rimedio: 'Togli la protezione.', dettagli: 'x' });
    await userEvent.type(anno(), '2023');
    await userEvent.click(salva());
    expect(await screen.findByText('Cartella protetta.')).toBeVisible();
    expect(screen.getByText('Le impostazioni non sono state salvate.')).toBeVisible();
    expect(anno()).toHaveValue('2023');
  });

  it('in sola lettura si dice', async () => {
    await apri({ solaLettura: true });
    expect(screen.getByText(/in sola lettura: le impostazioni non si possono salvare/)).toBeVisible();
  });
});

describe('le scadenze', () => {
  const voci = (): string[] =>
    within(screen.getByRole('region', { name: 'Scadenze del piano' }))
      .getAllByRole('listitem')
      .map((una) => una.textContent ?? '');

  it('dicono che cosa è in ritardo, chi, e l’articolo', async () => {
    await apri();
    expect(screen.getByText('Una scadenza è in ritardo.')).toBeVisible();
    expect(voci()[1]).toBe(
      '31/12/2020Approvare il piano annualeIn ritardo di 10 giorni' +
        'Assemblea dei sindaci, sentita l’ALER · R.R. 4/2017, art. 4, c. 4',
    );
    expect(voci()[2]).toContain('(provvisoria)');
  });

  it('seguono la data scritta, prima ancora di salvarla', async () => {
    await apri();
    scegliData('2020-12-15');
    expect(voci().map((voce) => voce.slice(0, 10))).toEqual([
      '31/10/2020',
      '31/12/2020',
      '15/12/2020',
      '30/12/2020',
      '30/12/2020',
      '14/01/2021',
    ]);
    expect(voci()[1]).toContain('Rispettata');
    expect(voci()[5]).toContain('Fra 4 giorni');
  });

  it('la data di un passo si scrive, si salva con la cartella e si toglie', async () => {
    const finta = await apri();
    const fatta = (): HTMLElement => screen.getByLabelText(/^Fatto il: Avviare la ricognizione/);
    expect(voci()[0]).toContain('Passata da 71 giorni');
    fireEvent.change(fatta(), { target: { value: '2020-11-03' } });
    expect(voci()[0]).toContain('In ritardo di 3 giorni');
    await userEvent.click(screen.getByRole('button', { name: 'Registra le date' }));
    await screen.findByText('Impostazioni salvate nella cartella.');
    expect((await finta.leggiImpostazioni()).fatte).toEqual({ ricognizione: '2020-11-03' });
    expect(screen.queryByRole('button', { name: 'Registra le date' })).toBeNull();
    fireEvent.change(fatta(), { target: { value: '' } });
    await userEvent.click(screen.getByRole('button', { name: 'Registra le date' }));
    await waitFor(async () => expect((await finta.leggiImpostazioni()).fatte).toEqual({}));
  });
});

describe('i giorni in cui gli enti rispondono', () => {
  const apertura = (): HTMLElement => screen.getByLabelText('Ricognizione aperta dal');
  const chiusura = (): HTMLElement => screen.getByLabelText('Risposte entro il');

  it('si scrivono, si salvano con la cartella e si tolgono; aprirla è avviare la ricognizione', async () => {
    const finta = await apri();
    expect(within(screen.getByRole('group', { name: 'Risposte degli enti' })).getAllByLabelText(/l$/)).toHaveLength(2);
    fireEvent.change(apertura(), { target: { value: '2020-11-02' } });
    fireEvent.change(chiusura(), { target: { value: '2021-01-08' } });
    expect(screen.getAllByText('In ritardo di 2 giorni')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Registra le date' }));
    await screen.findByText('Impostazioni salvate nella cartella.');
    const finestra = { apertura: '2020-11-02', chiusura: '2021-01-08' };
    expect((await finta.leggiImpostazioni()).finestra).toEqual(finestra);
    fireEvent.change(chiusura(), { target: { value: '' } });
    await userEvent.click(screen.getByRole('button', { name: 'Registra le date' }));
    await waitFor(async () => expect((await finta.leggiImpostazioni()).finestra).toEqual({ apertura: '2020-11-02' }));
  });

  it('salvati, si controlla con quelli e con il giorno di oggi', async () => {
    const finta = await apri();
    const guarda = jest.spyOn(finta, 'guarda');
    fireEvent.change(chiusura(), { target: { value: '2021-01-08' } });
    await userEvent.click(screen.getByRole('button', { name: 'Registra le date' }));
    await screen.findByText('Impostazioni salvate nella cartella.');
    expect(guarda.mock.lastCall?.[0]?.procedura).toEqual({
      fatte: {},
      finestra: { chiusura: '2021-01-08' },
      oggi: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  });

  it('la chiusura prima dell’apertura non si salva, e si dice perché', async () => {
    const finta = await apri();
    fireEvent.change(apertura(), { target: { value: '2021-01-08' } });
    fireEvent.change(chiusura(), { target: { value: '2021-01-07' } });
    expect(chiusura()).toHaveAccessibleDescription(/La chiusura viene prima dell’apertura/);
    await userEvent.click(screen.getByRole('button', { name: 'Registra le date' }));
    expect(screen.getByText('Correggi i campi segnati, poi salva.')).toBeVisible();
    expect(finta.chiamate).not.toContain('scriviImpostazioni');
    expect(await axe(document.body)).toHaveNoViolations();
  });
});

it('dice quanti enti ci sono, da dove si sanno, e li elenca', async () => {
  await apri();
  expect(screen.getByText('29 enti: 27 comuni, 2 ALER.')).toBeVisible();
  expect(screen.getByText(/L’elenco è ricavato dalle tabelle/)).toBeVisible();
  const elenco = within(screen.getByRole('region', { name: 'Ambito ed enti' }));
  expect(elenco.getAllByRole('listitem', { hidden: true })).toHaveLength(29);
  expect(elenco.getAllByText(/senza unità SAP/)).toHaveLength(5);
});

it('l’elenco ricavato si scrive nel foglio Enti, che da lì in poi vale', async () => {
  const cartella = await apri();
  await userEvent.click(screen.getByRole('button', { name: 'Scrivi l’elenco nel foglio «Enti»' }));
  await waitFor(() => expect(screen.queryByText(/L’elenco è ricavato dalle tabelle/)).toBeNull());
  expect(screen.queryByRole('button', { name: 'Scrivi l’elenco nel foglio «Enti»' })).toBeNull();
  expect(screen.getByText('29 enti: 27 comuni, 2 ALER.')).toBeVisible();
  expect(cartella.valore('Enti', 'A5')).toMatch(/^ALER/);
  expect(screen.getByRole('region', { name: 'Ambito ed enti' })).toHaveFocus();
});

it('in sola lettura l’elenco non si scrive', async () => {
  await apri({ solaLettura: true });
  expect(screen.queryByRole('button', { name: /Scrivi l’elenco/ })).toBeNull();
});

it('è accessibile, anche con gli sbagli', async () => {
  await apri();
  expect(await axe(document.body)).toHaveNoViolations();
  await userEvent.type(anno(), '20');
  await userEvent.clear(tolleranza());
  expect(await axe(document.body)).toHaveNoViolations();
});
