/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { ReactElement } from 'react';
import type { ImpostazioniPiano } from '../../src/app/cartella-aperta';
import type { Sostituzione } from '../../src/domain/regole/profili/sostituzione';
import type { PropScheda } from '../../src/ui/stato/tipi';
import { Avvertenze } from '../../src/ui/controllo/Avvertenze';
import { SchedaPiano } from '../../src/ui/piano/SchedaPiano';
import { useCartella } from '../../src/ui/stato/useCartella';
import { cartella, foglio } from '../costruttori/snapshot';
import { CartellaFinta } from './cartella-finta';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

const POLIZIA = 'Forze di Polizia, Vigili del Fuoco, Forze Armate e Polizia Locale';
const MOTIVO = 'Nuovo regolamento regionale';
const CARTELLA = cartella(
  foglio('Quadro', [
    ['Ragione Sociale Ente Proprietario', 'Numero complessivo U.I. disponibili nell’anno'],
    ['COMUNE DI VIADANA', 20],
    ['TOTALE', 20],
  ]),
);

function Scheda(prop: PropScheda): ReactElement {
  return (
    <main>
      {prop.stato.controllata && <Avvertenze {...prop.stato.controllata} />}
      <SchedaPiano {...prop} oggi="2026-01-10" />
    </main>
  );
}

function Prova({ finta }: { readonly finta: CartellaFinta }): ReactElement {
  return (
    <FluentProvider theme={webLightTheme}>
      <Scheda {...useCartella(finta)} />
    </FluentProvider>
  );
}

async function apri(impostazioni: Partial<ImpostazioniPiano> = {}): Promise<CartellaFinta> {
  const finta = new CartellaFinta(CARTELLA, { impostazioni: { anno: 2026, approvato: '2025-12-16', ...impostazioni } });
  render(<Prova finta={finta} />);
  await screen.findByText('1 ente: 1 comune.');
  return finta;
}

const bottone = (nome: string): HTMLElement => screen.getByRole('button', { name: nome });
const modulo = (nome: string) => within(screen.getByRole('group', { name: `Cambia: ${nome}` }));

async function scrivi(nome: string, valore: string, motivo: string): Promise<void> {
  await userEvent.click(bottone(`Cambia: ${nome}`));
  const campo = modulo(nome).getByLabelText('Valore nuovo');
  await userEvent.clear(campo);
  if (valore !== '') await userEvent.type(campo, valore);
  if (motivo !== '') await userEvent.type(modulo(nome).getByLabelText(/^Perché lo cambi/), motivo);
  await userEvent.click(modulo(nome).getByRole('button', { name: 'Applica' }));
}

async function salva(): Promise<void> {
  await userEvent.click(bottone('Salva nella cartella'));
  await screen.findByText('Impostazioni salvate nella cartella.');
}

it('le soglie dicono fonte, ciò che è da confermare, il giorno dedotto, che cosa è cambiato', async () => {
  await apri();
  const regole = within(screen.getByRole('region', { name: 'Regole che valgono' }));
  expect(regole.getByText('L.R. 16/2016, art. 23, c. 13 (da confermare)')).toBeVisible();
  expect(regole.getByText(/^È indicativa e si può superare\. Lo è da un giorno/)).toBeVisible();
  expect(regole.getByText('Il primo giorno è dedotto dal Bollettino del 10/03/2025: da confermare.')).toBeVisible();
  expect(regole.getByText(/^Alle categorie dell’art\. 14 fino al 20 %/)).toBeInTheDocument();
});

describe('cambiare una soglia', () => {
  it('un valore di legge col suo motivo si salva con la cartella e si dice forte, qui e accanto al giudizio', async () => {
    const finta = await apri();
    await scrivi(POLIZIA, '30', MOTIVO);
    await salva();
    expect((await finta.leggiImpostazioni()).sostituzioni).toEqual([
      { chiave: 'poliziaMassimo', valore: 30, motivo: MOTIVO },
    ]);
    const detto =
      /Valore di legge sostituito dal capofila: 30 % invece di 20 %\. Motivo: «Nuovo regolamento regionale»\.$/;
    expect(await screen.findAllByText(detto)).toHaveLength(2);
  });

  it.each([
    ['senza motivo', '30', '', /Scrivi perché, con almeno 10 lettere/],
    ['con un motivo di tre lettere', '30', 'boh', /Scrivi perché, con almeno 10 lettere/],
    ['oltre cento', '130', MOTIVO, /Scrivi un numero, con al più due decimali, da 0 a 100/],
    ['col punto dei decimali', '12.5', MOTIVO, /Scrivi un numero, con al più due decimali, da 0 a 100/],
    ['senza valore', '', MOTIVO, /Scrivi un numero, con al più due decimali, da 0 a 100/],
  ])('%s non si applica, e si dice perché', async (_, valore, motivo, attesa) => {
    await apri();
    await scrivi(POLIZIA, valore, motivo);
    expect(modulo(POLIZIA).getByText(attesa)).toBeVisible();
    expect(modulo(POLIZIA).getByText(/^È un valore di legge\. Se lo cambi, ogni esito lo dirà/)).toBeVisible();
    expect(bottone('Salva nella cartella')).toHaveAttribute('aria-disabled', 'true');
  });

  it('tornando al valore di legge non resta niente', async () => {
    const scritta: Sostituzione = { chiave: 'poliziaMassimo', valore: 30, motivo: MOTIVO };
    const finta = await apri({ sostituzioni: [scritta] });
    await userEvent.click(bottone(`Torna al valore di legge: ${POLIZIA}`));
    await salva();
    expect((await finta.leggiImpostazioni()).sostituzioni ?? []).toEqual([]);
    expect(screen.queryByText(/Valore di legge sostituito/)).toBeNull();
  });

  it('le regole di un’altra data si scelgono col motivo', async () => {
    const finta = await apri();
    await userEvent.click(bottone('Usa le regole di un’altra data'));
    const gruppo = modulo('Regole da usare');
    await userEvent.selectOptions(gruppo.getByLabelText('Regole da usare'), 'lr-11-2024');
    await userEvent.type(gruppo.getByLabelText(/^Perché lo cambi/), MOTIVO);
    await userEvent.click(gruppo.getByRole('button', { name: 'Applica' }));
    expect(screen.getByText('Le hai scelte tu: non sono quelle della data.')).toBeVisible();
    expect(screen.getByText(/^Forze di Polizia e Vigili del Fuoco:/)).toHaveTextContent('al più 10 %');
    await salva();
    expect((await finta.leggiImpostazioni()).sostituzioni).toEqual([
      { chiave: 'profilo', valore: 'lr-11-2024', motivo: MOTIVO },
    ]);
  });

  it('Invio nel valore applica e non salva la scheda; col modulo aperto axe non trova niente', async () => {
    const finta = await apri();
    await userEvent.click(bottone('Cambia: Servizi transitori (SAT)'));
    const campo = modulo('Servizi transitori (SAT)').getByLabelText('Valore nuovo');
    expect(campo).toHaveFocus();
    await userEvent.type(campo, '{Enter}');
    expect(modulo('Servizi transitori (SAT)').getByText(/Scrivi perché/)).toBeVisible();
    expect(finta.chiamate).not.toContain('scriviImpostazioni');
    expect(await axe(document.body)).toHaveNoViolations();
  });
});
