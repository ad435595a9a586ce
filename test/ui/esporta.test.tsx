/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { ReactElement } from 'react';
import { SchedaQuadro } from '../../src/ui/quadro/SchedaQuadro';
import { useCartella } from '../../src/ui/stato/useCartella';
import { leggiEsempio } from '../costruttori/esempi';
import { CartellaFinta } from './cartella-finta';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

const OGLIO_PO = leggiEsempio('ambito-come-pubblicato.xlsx');

function Prova({ cartella }: { readonly cartella: CartellaFinta }): ReactElement {
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <SchedaQuadro {...useCartella(cartella)} />
      </main>
    </FluentProvider>
  );
}

interface Appunti {
  write?: jest.Mock;
  writeText?: jest.Mock;
}

/** Ciò che il browser mette a disposizione; `user-event` ne mette uno suo, che qui si sostituisce. */
async function apri(appunti: Appunti): Promise<ReturnType<typeof userEvent.setup>> {
  const utente = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', { value: appunti, configurable: true });
  render(<Prova cartella={new CartellaFinta(await OGLIO_PO)} />);
  await screen.findByRole('button', { name: 'Copia la tabella' });
  return utente;
}

class ClipboardItemFinto {
  constructor(readonly dati: Readonly<Record<string, Blob>>) {}
}

/** jsdom non ha `Blob.text`. */
const testoDi = (blob: Blob | undefined): Promise<string> =>
  new Promise((bene) => {
    const lettore = new FileReader();
    lettore.onload = () => bene(String(lettore.result));
    lettore.readAsText(blob ?? new Blob());
  });

const scaricati: { nome: string; blob: Blob | undefined }[] = [];
let ultimo: Blob | undefined;

beforeAll(() => {
  Object.assign(globalThis, { ClipboardItem: ClipboardItemFinto });
  URL.createObjectURL = (blob) => {
    ultimo = blob as Blob;
    return 'blob:prova';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    scaricati.push({ nome: this.download, blob: ultimo });
  });
});

it('copia la tabella scelta, formattata e come testo, e lo dice', async () => {
  const write = jest.fn<Promise<void>, [ClipboardItemFinto[]]>().mockResolvedValue(undefined);
  const utente = await apri({ write });
  await utente.selectOptions(
    screen.getByRole('combobox', { name: 'Tabella del piano' }),
    'Unità immobiliari libere e da turn-over',
  );
  await utente.click(screen.getByRole('button', { name: 'Copia la tabella' }));
  const dati = write.mock.calls[0]?.[0][0]?.dati;
  expect(await testoDi(dati?.['text/html'])).toMatch(/<table[\s\S]*COMUNE DI VIADANA[\s\S]*TOTALE/);
  expect(await testoDi(dati?.['text/plain'])).toMatch(/\nCOMUNE DI VIADANA\t6\n/);
  expect(await screen.findByText(/Copiata la tabella «Unità immobiliari libere e da turn-over»/)).toBeVisible();
});

it('copia gli esiti come righe da incollare in un foglio', async () => {
  const writeText = jest.fn<Promise<void>, [string]>().mockResolvedValue(undefined);
  const utente = await apri({ writeText });
  await utente.click(screen.getByRole('button', { name: 'Copia gli esiti' }));
  const righe = writeText.mock.calls[0]?.[0].split('\n') ?? [];
  expect(righe[0]).toMatch(/^File\tGravità\tRegola/);
  expect(await screen.findByText(`${righe.length - 1} esiti copiati: ora si possono incollare.`)).toBeVisible();
});

it('se gli appunti sono vietati prova il comando di una volta, e se non va lo dice', async () => {
  document.execCommand = () => false;
  const utente = await apri({ writeText: jest.fn().mockRejectedValue(new Error('vietato')) });
  await utente.click(screen.getByRole('button', { name: 'Copia gli esiti' }));
  expect(await screen.findByText(/Excel non lascia copiare da qui/)).toBeVisible();
});

it.each([
  ['Scarica CSV', 'esiti-2021.csv', /^\uFEFF?File;Gravità/],
  ['Scarica JSON', 'esiti-2021.json', /^\{\s*"schema": 1,\s*"versione": "\d+\.\d+\.\d+/],
])('%s dà un file col suo nome e dice che cosa fare se non arriva', async (bottone, nome, contenuto) => {
  const utente = await apri({});
  await utente.click(screen.getByRole('button', { name: bottone }));
  const file = scaricati.at(-1);
  expect(file?.nome).toBe(nome);
  expect(await testoDi(file?.blob)).toMatch(contenuto);
  expect(await screen.findByText(new RegExp(`File ${nome} pronto`))).toBeVisible();
});

it('axe non trova niente', async () => {
  await apri({});
  const esito = await axe(screen.getByRole('region', { name: 'Porta fuori' }));
  expect(esito).toHaveNoViolations();
});
