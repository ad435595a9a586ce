/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toA1 } from '../../src/domain/notazione-a1';
import { testiRegola } from '../../src/domain/testi/indice';
import { CATEGORIA } from '../../src/ui/testi/controllo';
import { apriOglioPo, bottone, gruppi, nelGruppi, TEMPO, violati } from './controllo-aperto';

jest.setTimeout(TEMPO);

const NUMERI = testiRegola('S09').titolo;

async function scegli(etichetta: 'Foglio' | 'Ente', valore: string): Promise<void> {
  if (!screen.queryByLabelText(etichetta)) await userEvent.click(bottone(/^Filtri/));
  await userEvent.selectOptions(screen.getByLabelText(etichetta), valore);
}

const cerca = (testo: string): Promise<void> => userEvent.type(screen.getByRole('searchbox'), testo);

describe('i conti', () => {
  it('sono quelli del dominio, e la loro somma è l’elenco', async () => {
    const { controllo } = await apriOglioPo();
    const { errori, avvisi, informazioni, nonVerificabili } = controllo.conteggi;
    for (const [categoria, quanti] of Object.entries({ errori, avvisi, informazioni, nonVerificabili })) {
      expect(bottone(CATEGORIA[categoria as keyof typeof CATEGORIA].conta(quanti))).toBeVisible();
    }
    expect(nelGruppi()).toBe(controllo.rilievi.length);
  });

  it.each(['errori', 'avvisi', 'informazioni', 'nonVerificabili'] as const)(
    'premere «%s» mostra solo quelli; ripremere torna a tutti',
    async (categoria) => {
      const { controllo } = await apriOglioPo();
      const quanti = controllo.conteggi[categoria];
      const conto = bottone(CATEGORIA[categoria].conta(quanti));
      await userEvent.click(conto);
      expect(conto).toHaveAttribute('aria-pressed', 'true');
      expect(nelGruppi()).toBe(quanti);
      expect(gruppi().every((nome) => nome.startsWith(`${CATEGORIA[categoria].nome}:`))).toBe(true);
      await userEvent.click(conto);
      expect(nelGruppi()).toBe(controllo.rilievi.length);
    },
  );

  it('due premuti si sommano', async () => {
    const { controllo } = await apriOglioPo();
    const { errori, nonVerificabili, avvisi } = controllo.conteggi;
    await userEvent.click(bottone(`${errori} errori`));
    await userEvent.click(bottone(`${nonVerificabili} non verificabili`));
    expect(nelGruppi()).toBe(errori + nonVerificabili);
    expect(bottone(`${avvisi} avvisi`)).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('i filtri', () => {
  it('per foglio: i rilievi che hanno una cella lì', async () => {
    const { controllo } = await apriOglioPo();
    await scegli('Foglio', '12 Forze di Polizia');
    const attesi = controllo.rilievi.filter(({ celle }) =>
      celle.some(({ foglio }) => foglio === '12 Forze di Polizia'),
    );
    expect(nelGruppi()).toBe(attesi.length);
    expect(screen.getByText(`${attesi.length} di ${controllo.rilievi.length} rilievi`)).toBeVisible();
    expect(bottone('Filtri (1)')).toBeVisible();
  });

  it('per ente: solo i suoi', async () => {
    const { controllo } = await apriOglioPo();
    await scegli('Ente', 'COMUNE DI CASTELDIDONE');
    const attesi = controllo.rilievi.filter(({ ente }) => ente === 'COMUNE DI CASTELDIDONE');
    expect(attesi.length).toBeGreaterThan(0);
    expect(nelGruppi()).toBe(attesi.length);
  });

  it.each([
    ['la regola', 'S09', 'S09'],
    ['il titolo, senza accenti né maiuscole', 'NUMERI scritti', 'S09'],
    ['parole sparse, in qualunque ordine', 'male casteldidone', 'S09'],
  ] as const)('per testo: %s', async (_, testo, regola) => {
    await apriOglioPo();
    await cerca(testo);
    expect(gruppi()).toEqual([expect.stringContaining(testiRegola(regola).titolo)]);
  });

  it('insieme si restringono; «Togli i filtri» riporta tutto', async () => {
    const { controllo } = await apriOglioPo();
    const avvisi = violati(controllo, 'avviso');
    await userEvent.click(bottone(`${avvisi.length} avvisi`));
    await scegli('Foglio', '12 Forze di Polizia');
    await scegli('Ente', 'COMUNE DI CASTELDIDONE');
    await cerca('punto decimale');
    expect(gruppi()).toEqual([`Avviso: ${NUMERI} 1`]);
    expect(bottone('Filtri (2)')).toBeVisible();
    await userEvent.click(bottone('Togli i filtri'));
    expect(nelGruppi()).toBe(controllo.rilievi.length);
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('se niente resta, lo dice', async () => {
    await apriOglioPo();
    await cerca('parola che nessun rilievo contiene');
    expect(screen.getByText('Nessun rilievo con questi filtri.')).toBeVisible();
    expect(gruppi()).toEqual([]);
  });

  it('con pochi rilievi i gruppi si aprono da sé', async () => {
    await apriOglioPo();
    expect(screen.queryByRole('button', { name: 'Correggi…' })).toBeNull();
    await cerca('casteldidone S09');
    expect(bottone('Correggi…')).toBeVisible();
  });
});

describe('la cella scelta nel foglio', () => {
  it('mostra i suoi rilievi, finché non si chiede di vederli tutti', async () => {
    const { cartella, controllo } = await apriOglioPo();
    const cella = violati(controllo, 'errore')[0]?.celle[0];
    if (!cella) throw new Error('manca una cella');
    const suoi = controllo.rilievi.filter(({ celle }) =>
      celle.some(
        ({ foglio, riga, colonna }) => foglio === cella.foglio && riga === cella.riga && colonna === cella.colonna,
      ),
    );
    act(() => cartella.seleziona(cella.foglio, toA1(cella)));
    expect(screen.getByText(`Rilievi della cella '${cella.foglio}'!${toA1(cella)}`)).toBeVisible();
    expect(nelGruppi()).toBe(suoi.length);
    await userEvent.click(bottone('Mostra tutti i rilievi'));
    expect(nelGruppi()).toBe(controllo.rilievi.length);
  });

  it('senza rilievi non filtra niente', async () => {
    const { cartella, controllo } = await apriOglioPo();
    act(() => cartella.seleziona('02 Patrimonio', 'A1'));
    expect(nelGruppi()).toBe(controllo.rilievi.length);
  });

  it('raggiunta dal pannello non fa perdere l’elenco', async () => {
    const { cartella, controllo } = await apriOglioPo();
    const cella = violati(controllo, 'errore')[0]?.celle[0];
    if (!cella) throw new Error('manca una cella');
    await userEvent.click(bottone(new RegExp(`^Vai alla cella ${cella.foglio}, `)));
    expect(cartella.chiamate).toContain(`vai ${cella.foglio} ${cella.riga},${cella.colonna}`);
    act(() => cartella.seleziona(cella.foglio, toA1(cella)));
    expect(screen.queryByText(/Rilievi della cella/)).toBeNull();
    expect(nelGruppi()).toBe(controllo.rilievi.length);
  });
});
