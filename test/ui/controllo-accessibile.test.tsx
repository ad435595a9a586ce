/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { Giustificazione } from '../../src/app/cartella-aperta';
import { cartellaQuadro } from '../costruttori/quadro-scritto';
import { CartellaFinta } from './cartella-finta';
import { bottone, finta, GUASTO, mostra, TEMPO } from './controllo-aperto';

jest.setTimeout(TEMPO);

const VECCHIA: Giustificazione = {
  ...{ impronta: 'a', regola: 'Q08', ente: 'COMUNE DI BOZZOLO', foglio: 'Quadro', cella: 'B4' },
  ...{ motivo: 'Alloggi in vendita', data: '2021-03-01' },
};

async function guasta(metodo: 'guarda' | 'controlla'): Promise<CartellaFinta> {
  const cartella = await finta();
  cartella.guasta(metodo, GUASTO);
  return cartella;
}

async function ferma(metodo: 'guarda' | 'controlla'): Promise<CartellaFinta> {
  const cartella = await finta();
  cartella.trattieni(metodo);
  return cartella;
}

const premi = async (nome: string | RegExp): Promise<void> => userEvent.click(bottone(nome));
const niente = (): Promise<void> => Promise.resolve();

/** Lo stato, la cartella che lo fa nascere, che cosa premere, che cosa si vede quando c'è. */
const STATI: readonly (readonly [
  stato: string,
  crea: () => Promise<CartellaFinta>,
  passi: (cartella: CartellaFinta) => Promise<void>,
  visto: string | RegExp,
])[] = [
  ['prima lettura', () => ferma('guarda'), niente, 'Guardo la cartella…'],
  ['con rilievi', () => finta(), niente, '2 errori da correggere'],
  ['che lavora', () => ferma('controlla'), () => premi(/^Controlla/), 'Annulla'],
  ['segnata', () => finta(), () => premi(/^Controlla/), 'Togli i segni'],
  ['pulita', () => Promise.resolve(new CartellaFinta(cartellaQuadro('q.xlsx'))), niente, /^Pronto/],
  [
    'modificata',
    () => finta({ impostazioni: { dalVivo: false } }),
    async (cartella) => Promise.resolve(act(() => cartella.modifica('02 Patrimonio', 'B13', 1))),
    /^Dati modificati/,
  ],
  ['con fogli protetti', () => finta({ nonSegnati: ['04 Disponibili'] }), niente, /^Foglio protetto/],
  ['in sola lettura', () => finta({ solaLettura: true }), niente, /è in sola lettura/],
  ['senza niente', () => Promise.resolve(new CartellaFinta({ nome: 'v.xlsx', fogli: [] })), niente, /^Nessuna tabella/],
  ['guasta alla prima lettura', () => guasta('guarda'), niente, GUASTO.causa],
  ['guasta controllando', () => guasta('controlla'), () => premi(/^Controlla/), GUASTO.causa],
  [
    'con una cella scelta',
    () => finta(),
    async (cartella) => Promise.resolve(act(() => cartella.seleziona('02 Patrimonio', 'B13'))),
    /^Rilievi della cella/,
  ],
  ['coi filtri aperti', () => finta(), () => premi(/^Filtri/), 'Tutti gli enti'],
  [
    'senza rilievi coi filtri scelti',
    () => finta(),
    () => userEvent.type(screen.getByRole('searchbox'), 'zzz'),
    'Nessun rilievo con questi filtri.',
  ],
  [
    'che mostra una correzione',
    () => finta(),
    async () => {
      await premi(/^Avviso: Numeri scritti male/);
      await userEvent.click(screen.getAllByRole('button', { name: 'Correggi…' })[0] ?? document.body);
    },
    'Correggi questa cella',
  ],
  [
    'che chiede un motivo',
    () => finta(),
    async () => {
      await userEvent.click(screen.getAllByRole('button', { name: 'Giustifica…' })[0] ?? document.body);
      await premi('Giustifica il rilievo');
    },
    'Scrivi il motivo: chi legge il piano deve capirlo.',
  ],
  [
    'con le parti in fondo aperte',
    () => finta({ giustificazioni: [VECCHIA] }),
    async () => {
      for (const titolo of screen.getAllByText(/^(Controlli non fatti|Giustificazioni senza)/))
        await userEvent.click(titolo);
    },
    /Alloggi in vendita/,
  ],
];

it.each(STATI)('nessun difetto di accessibilità: cartella %s', async (_, crea, passi, visto) => {
  const cartella = await crea();
  const contenuto = await mostra(cartella);
  await passi(cartella);
  expect((await screen.findAllByText(visto))[0]).toBeInTheDocument();
  expect((await axe(contenuto)).violations).toEqual([]);
});
