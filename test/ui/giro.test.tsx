/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { App } from '../../src/ui/cornice/App';
import { cartellaQuadro, conCella } from '../costruttori/quadro-scritto';
import { cartella, foglio } from '../costruttori/snapshot';
import { CartellaFinta } from './cartella-finta';
import type { ComeComincia } from './cartella-finta';
import { TEMPO } from './controllo-aperto';
import { LettoreFinto } from './lettore-finto';

jest.setTimeout(TEMPO);

const VUOTA: WorkbookSnapshot = cartella(foglio('Appunti', [['niente del piano']]));
/** Un numero scritto come testo: un avviso solo, che si corregge. */
const UN_AVVISO = cartellaQuadro('quadro.xlsx', conCella(3, 1, '3.0'));
const SOLO_LETTURE = /^(guarda|leggi)/;
const COLLEGAMENTO = 'Giro guidato di cinque minuti';

const scorse: Element[] = [];

beforeEach(() => {
  scorse.length = 0;
  // In jsdom non c'è niente da scorrere: si guarda che cosa si porterebbe in vista.
  Element.prototype.scrollIntoView = function (this: Element): void {
    scorse.push(this);
  };
});

// Per testo e non per ruolo: in jsdom cercare i ruoli costa più di tutto il resto.
const cartello = (): HTMLElement | null => document.querySelector('section[aria-label="Giro guidato"]');
const titolo = (): HTMLElement | null => cartello()?.querySelector('h2') ?? null;
const fatto = (): string => cartello()?.querySelector('[role=status]')?.textContent ?? '';
const testo = (): string => cartello()?.querySelector('p')?.textContent ?? '';
const indicato = (): HTMLElement | null => document.querySelector('[data-giro-qui]');
/** Il campo dell'aiuto. */
const ricerca = (): Element | null => document.querySelector('[role=dialog] input[type=search]');
const scheda = (): string => document.querySelector('[role=tab][aria-selected=true]')?.textContent ?? '';

function bottone(nome: string): HTMLElement {
  const trovato = [...document.querySelectorAll('button')].find(
    (uno) => uno.closest('[hidden]') === null && [uno.textContent, uno.getAttribute('aria-label')].includes(nome),
  );
  if (!trovato) throw new Error(`Non c'è il bottone «${nome}»`);
  return trovato;
}

async function comincia(aperta: WorkbookSnapshot, come?: ComeComincia, conComuni = true): Promise<CartellaFinta> {
  const finta = new CartellaFinta(aperta, come);
  const lettore = conComuni ? { lettore: new LettoreFinto({}) } : {};
  render(<App cartella={finta} {...lettore} temaOffice="chiaro" />);
  await userEvent.click(await screen.findByText(COLLEGAMENTO));
  await waitFor(() => expect(cartello()).toBeVisible());
  return finta;
}

const premi = (nome: string): Promise<void> => userEvent.click(bottone(nome));

async function vaiA(passo: string): Promise<void> {
  for (let volte = 0; volte < 10 && !titolo()?.textContent.endsWith(passo); volte += 1) await premi('Avanti');
  expect(titolo()).toHaveTextContent(passo);
}

/** Aspetta che il passo indichi quel punto: la sua scheda può doversi caricare. */
const siIndica = (nome: string | RegExp): Promise<void> => waitFor(() => expect(indicato()).toHaveTextContent(nome));

const SETTE = [
  ['Che cosa ha letto', 'Controllo', /^1 tabella letta/],
  ['Controlla', 'Controllo', 'Controlla e segna le celle'],
  ['Leggi un rilievo', 'Controllo', /^Numeri scritti male/],
  ['Correggi, o scrivi perché', 'Controllo', /^Numeri scritti male/],
  ['I file dei comuni', 'Comuni', 'Scegli i file'],
  ['Il quadro riepilogativo', 'Quadro', 'Crea il quadro'],
  ['Dove trovi aiuto', 'Quadro', 'Aiuto'],
] as const;

describe('il giro guidato', () => {
  it('porta per le schede e indica ogni volta il controllo vero; da sé non scrive niente', async () => {
    const finta = await comincia(UN_AVVISO);
    for (const [i, [nome, dove, punto]] of SETTE.entries()) {
      expect(titolo()).toHaveTextContent(`Passo ${i + 1} di 7 ${nome}`);
      expect(titolo()).toHaveFocus();
      await siIndica(punto);
      expect(scheda()).toBe(dove);
      expect(scorse.at(-1)).toBe(indicato());
      if (i < SETTE.length - 1) await premi('Avanti');
    }
    expect(finta.chiamate.filter((una) => !SOLO_LETTURE.test(una))).toEqual([]);
    await premi('Indietro');
    expect(titolo()).toHaveTextContent('Passo 6 di 7');
  });

  it('si accorge di ciò che si è fatto, e lascia andare avanti', async () => {
    await comincia(UN_AVVISO);
    const quando = (frase: string): Promise<void> => waitFor(() => expect(fatto()).toMatch(`Fatto. ${frase}`));
    expect(fatto()).toBe('');
    fireEvent.click(screen.getByText(/^1 tabella letta/));
    await quando('Se qui manca una tabella');
    await premi('Avanti');
    expect(fatto()).toBe('');
    await premi('Controlla e segna le celle');
    await quando('In alto c’è il giudizio');
    await premi('Avanti');
    expect(testo()).toMatch('Premi un titolo');
    await premi('Avviso: Numeri scritti male 1');
    await waitFor(() => expect(testo()).toMatch('Premi il nome della cella'));
    expect(fatto()).toBe('');
    await userEvent.click(screen.getByTitle('Vai alla cella'));
    await quando('Excel va a quella cella');
    await premi('Avanti');
    await siIndica('Correggi…');
    await premi('Correggi…');
    await siIndica('Correggi questa cella');
    expect(testo()).toMatch('questo bottone scrive nella cartella');
    await premi('Correggi questa cella');
    await quando('C’è un rilievo aperto in meno.');
    await vaiA('Il quadro riepilogativo');
    await siIndica('Crea il quadro');
    await premi('Crea il quadro');
    await quando('Il quadro è scritto');
    await premi('Avanti');
    expect(fatto()).toBe('');
    await premi('Indietro');
    await quando('Il quadro è scritto');
  });

  it('chi cambia scheda legge dov’è il passo, e «Mostrami dove» lo riporta lì col fuoco', async () => {
    await comincia(UN_AVVISO);
    await premi('Avanti');
    await userEvent.click(screen.getByText('Piano', { selector: '[role=tab] *:first-child' }));
    await waitFor(() => expect(testo()).toBe('Questo passo è nella scheda Controllo.'));
    await premi('Mostrami dove');
    await waitFor(() => expect(bottone('Controlla e segna le celle')).toHaveFocus());
    expect(scheda()).toBe('Controllo');
  });
});

describe('si esce quando si vuole', () => {
  it.each([
    ['con Esc', () => userEvent.keyboard('{Escape}')],
    ['col bottone', () => premi('Esci dal giro')],
  ])('%s: il contorno sparisce e il fuoco torna da dove si è partiti', async (_, esci) => {
    await comincia(UN_AVVISO);
    expect(indicato()).not.toBeNull();
    await esci();
    expect([cartello(), indicato()]).toEqual([null, null]);
    expect(bottone(COLLEGAMENTO)).toHaveFocus();
  });

  it('alla fine, se il collegamento da cui si è partiti non si vede più, il fuoco è su Aiuto', async () => {
    await comincia(UN_AVVISO);
    await vaiA('Dove trovi aiuto');
    await premi('Fine');
    expect(cartello()).toBeNull();
    expect(bottone('Aiuto')).toHaveFocus();
  });

  it('chi sta lavorando altrove non perde il posto; in un campo Esc è del campo', async () => {
    await comincia(UN_AVVISO);
    await userEvent.type(screen.getByPlaceholderText('Cerca nei rilievi'), 'polizia{Escape}');
    expect(cartello()).toBeVisible();
    act(() => bottone('Controlla e segna le celle').focus());
    await userEvent.keyboard('{Escape}');
    expect(cartello()).toBeNull();
    expect(bottone('Controlla e segna le celle')).toHaveFocus();
  });
});

describe('il giro e l’aiuto', () => {
  it('mentre l’aiuto è aperto il cartello aspetta, ed Esc chiude solo l’aiuto; da lì il giro ricomincia', async () => {
    await comincia(UN_AVVISO);
    await vaiA('Dove trovi aiuto');
    await premi('Aiuto');
    await waitFor(() => expect(ricerca()).toBeVisible());
    expect(cartello()).toBeNull();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(fatto()).toBe('Fatto. Il giro finisce qui.'));
    await premi('Fine');
    await premi('Aiuto');
    await waitFor(() => expect(ricerca()).toBeVisible());
    // Nel pannello ce n'è già uno: questo è quello dell'aiuto.
    await userEvent.click(screen.getAllByText(COLLEGAMENTO).at(-1) ?? document.body);
    await waitFor(() => expect(titolo()).toHaveTextContent('Passo 1 di 7'));
    expect(ricerca()).toBeNull();
  });
});

describe('dice che cosa si può fare davvero', () => {
  const CONTROLLO = ['Che cosa ha letto', 'Controlla', 'Leggi un rilievo'];
  const ULTIMI = ['Il quadro riepilogativo', 'Dove trovi aiuto'];
  const RIMEDIO = 'Correggi, o scrivi perché';
  const NIENTE = 'Qui non ci sono tabelle del piano';
  const MODELLO = 'Oppure parti dal modello';
  const IN_LETTURA = { solaLettura: true };

  it.each<[string, WorkbookSnapshot, ComeComincia, boolean, readonly string[]]>([
    ['senza la scheda Comuni', UN_AVVISO, {}, false, [...CONTROLLO, RIMEDIO, ...ULTIMI]],
    ['in sola lettura non si corregge', UN_AVVISO, IN_LETTURA, false, [...CONTROLLO, ...ULTIMI]],
    ['senza tabelle', VUOTA, {}, true, [NIENTE, MODELLO, 'I file dei comuni', 'Dove trovi aiuto']],
    ['senza tabelle, in sola lettura', VUOTA, IN_LETTURA, false, [NIENTE, 'Dove trovi aiuto']],
  ])('%s', async (_, aperta, come, conComuni, attesi) => {
    await comincia(aperta, come, conComuni);
    const visti: string[] = [];
    for (const i of attesi.keys()) {
      if (i > 0) await premi('Avanti');
      visti.push(titolo()?.textContent ?? '');
    }
    expect(visti).toEqual(attesi.map((nome, i) => `Passo ${i + 1} di ${attesi.length} ${nome}`));
    expect(bottone('Fine')).toBeVisible();
  });

  it('aggiunto il modello, comincia il giro vero e lo annuncia senza spostare il fuoco', async () => {
    await comincia(VUOTA);
    await vaiA('Oppure parti dal modello');
    await siIndica(/Aggiungi il modello/);
    await userEvent.type(screen.getByLabelText('Ente'), 'viadana');
    await premi('Aggiungi il modello');
    await screen.findByText(/^Fogli aggiunti, da compilare: .*Note\.$/);
    await waitFor(() => expect(titolo()).toHaveTextContent('Passo 1 di 7 Che cosa ha letto'));
    expect(titolo()).not.toHaveFocus();
    expect(fatto()).toBe('Adesso le tabelle ci sono: si parte da qui. Passo 1 di 7.');
    await premi('Avanti');
    expect(fatto()).toBe('');
  });

  it('in sola lettura il controllo fatto si riconosce anche senza segni', async () => {
    await comincia(UN_AVVISO, IN_LETTURA);
    await premi('Avanti');
    expect(fatto()).toBe('');
    await premi('Controlla di nuovo');
    await waitFor(() => expect(fatto()).toBe('Fatto. In alto c’è il giudizio, sotto i rilievi.'));
  });

  it('quando non c’è niente da indicare lo dice', async () => {
    await comincia(UN_AVVISO);
    await vaiA('Leggi un rilievo');
    await userEvent.type(screen.getByPlaceholderText('Cerca nei rilievi'), 'zzz');
    await waitFor(() => expect(testo()).toBe('Qui adesso non c’è nessun rilievo da leggere.'));
    expect(() => bottone('Mostrami dove')).toThrow();
  });
});
