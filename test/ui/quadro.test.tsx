/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { ReactElement } from 'react';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { SchedaQuadro } from '../../src/ui/quadro/SchedaQuadro';
import { useCartella } from '../../src/ui/stato/useCartella';
import { leggiEsempio } from '../costruttori/esempi';
import { cartella as cartellaCon, foglio } from '../costruttori/snapshot';
import { CartellaFinta } from './cartella-finta';
import type { ComeComincia } from './cartella-finta';

expect.extend(toHaveNoViolations);
// Le ricerche per ruolo in jsdom sono lente quando la macchina ha altro da fare.
jest.setTimeout(60_000);

/** Si legge una volta sola: nessuna prova la cambia. */
const OGLIO_PO = leggiEsempio('ambito-come-pubblicato.xlsx');

function Prova({ cartella }: { readonly cartella: CartellaFinta }): ReactElement {
  const prop = useCartella(cartella);
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <SchedaQuadro {...prop} />
        <p data-testid="scheda">{prop.stato.scheda}</p>
      </main>
    </FluentProvider>
  );
}

/** La scheda aperta sull'esempio Oglio Po, o su un'altra cartella, appena letta. */
async function apri(come?: ComeComincia, cartella?: WorkbookSnapshot): Promise<CartellaFinta> {
  const finta = new CartellaFinta(cartella ?? (await OGLIO_PO), come);
  render(<Prova cartella={finta} />);
  await screen.findByRole('button', { name: 'Crea il quadro' });
  return finta;
}

async function crea(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Crea il quadro' }));
}

const SENZA_ANNO = cartellaCon(
  foglio('Foglio1', [
    ['Ragione Sociale Ente Proprietario', "Numero complessivo U.I. disponibili nell'anno"],
    ['COMUNE DI BOZZOLO', 3],
    ['COMUNE DI VIADANA', 0],
    ['TOTALE', 3],
  ]),
);

describe('prima di scrivere', () => {
  it('dice il totale in una frase e le somme per voce', async () => {
    await apri();
    expect(screen.getByRole('heading', { name: 'Anteprima del quadro 2021' })).toBeVisible();
    expect(screen.getByText('Nel 2021 sono disponibili 93 unità, in 13 enti su 29.')).toBeVisible();
    const somme = screen.getAllByRole('definition').map((una) => una.textContent);
    expect(somme).toEqual(['49', '14', '30', '0']);
  });

  it('la tabella per chi ascolta ha tutte le colonne, tutti gli enti e le somme del quadro', async () => {
    await apri();
    const tabella = screen.getByRole('table', { name: 'Anteprima del quadro 2021' });
    expect(
      within(tabella)
        .getAllByRole('columnheader')
        .map((una) => una.textContent),
    ).toEqual([
      'Ente',
      'Disponibili in tutto',
      'Libere e da turn-over',
      'In carenza manutentiva',
      'Nuove o ristrutturate',
      'Conferite da privati',
      'Note',
    ]);
    const righe = within(tabella).getAllByRole('row');
    expect(righe).toHaveLength(1 + 29 + 1);
    const celle = righe.map((riga) =>
      within(riga)
        .queryAllByRole('cell')
        .map((una) => una.textContent),
    );
    expect(celle.at(-1)).toEqual(['93', '49', '14', '30', '0', '']);
    const tornata = within(tabella).getByRole('row', { name: /COMUNE DI TORNATA/ });
    expect(tornata).toHaveTextContent('COMUNE DI TORNATA42020');
    expect(within(tabella).getByRole('row', { name: /COMUNE DI CALVATONE/ })).toHaveTextContent(
      'COMUNE DI CALVATONEsenza U.I. SAP',
    );
  });

  it('nessun ente resta nascosto: chi non ha una barra è nominato col perché', async () => {
    await apri();
    expect(screen.getByText(/^A zero \(11\): Casteldidone, .* e Voltido\.$/)).toBeVisible();
    expect(screen.getByText(/^Senza unità SAP, con l’asterisco \(5\): Calvatone, /)).toBeVisible();
  });

  it('gli errori aperti avvertono e portano al controllo, senza fermare', async () => {
    await apri();
    expect(screen.getByText(/^Ci sono 2 errori aperti/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Crea il quadro' })).not.toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Vai al controllo' }));
    expect(screen.getByTestId('scheda')).toHaveTextContent('controllo');
  });

  it('nomina i fogli che scriverà', async () => {
    await apri();
    expect(screen.getByRole('button', { name: 'Crea il quadro' })).toHaveAccessibleDescription(
      /i fogli «Quadro riepilogativo», «Pivot», «Dati», «Esiti controlli» e «Tabelle del piano»/,
    );
  });

  it('con le date dei passi e con l’anno prima nomina anche quei fogli', async () => {
    const precedente = { anno: 2020, file: ['2020.xlsx'], enti: [] };
    await apri({ impostazioni: { fatte: { invio: '2021-04-10' }, precedente } });
    expect(screen.getByText(/^Scriverò/)).toHaveTextContent("«Scadenze» e «Confronto con l'anno prima»");
  });

  it('un foglio dell’utente con un nome dei nostri si dice prima', async () => {
    await apri({}, cartellaCon(...SENZA_ANNO.fogli, foglio('dati', [['appunti']])));
    expect(screen.getByText(/Hai già un foglio tuo che si chiama «Dati»/)).toBeVisible();
  });

  it('senza anno avverte e porta al piano', async () => {
    await apri({}, SENZA_ANNO);
    expect(screen.getByRole('heading', { name: 'Anteprima del quadro' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Scrivi l’anno nella scheda Piano' }));
    expect(screen.getByTestId('scheda')).toHaveTextContent('piano');
  });

  it('in sola lettura il bottone è spento e si dice perché', async () => {
    const finta = await apri({ solaLettura: true });
    expect(screen.getByText(/in sola lettura/)).toBeVisible();
    await crea();
    expect(finta.chiamate).not.toContain('consolida');
  });

  it('senza dati del quadro dice che cosa ha cercato, e non c’è niente da creare', async () => {
    render(<Prova cartella={new CartellaFinta(cartellaCon(foglio('Foglio1', [['ciao']])))} />);
    expect(await screen.findByText('Non trovo i dati del quadro')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Crea il quadro' })).toBeNull();
  });

  it('se la lettura fallisce dice causa e rimedio, e si può riprovare', async () => {
    const finta = new CartellaFinta(SENZA_ANNO);
    finta.guasta('guarda', { causa: 'Una cella è ancora in modifica.', rimedio: 'Premi Invio.', dettagli: 'x' });
    render(<Prova cartella={finta} />);
    expect(await screen.findByText('Una cella è ancora in modifica.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Riprova' }));
    expect(await screen.findByRole('button', { name: 'Crea il quadro' })).toBeVisible();
  });
});

describe('creare', () => {
  it('rilegge, scrive, e dice che cosa e dove', async () => {
    const finta = await apri();
    await crea();
    expect(await screen.findByText('Il quadro è pronto')).toBeVisible();
    expect(finta.chiamate.slice(-2)).toEqual(['consolida', 'scriviQuadro']);
    await userEvent.click(screen.getByRole('button', { name: 'Vai al quadro' }));
    expect(finta.chiamate.at(-1)).toBe('vai Quadro riepilogativo 0,0');
  });

  it('mentre lavora lo dice, e una seconda pressione non scrive due volte', async () => {
    const finta = await apri();
    const libera = finta.trattieni('scriviQuadro');
    await crea();
    expect(await screen.findByRole('progressbar', { name: 'Scrivo i fogli…' })).toBeVisible();
    await crea();
    libera();
    expect(await screen.findByText('Il quadro è pronto')).toBeVisible();
    expect(finta.chiamate.filter((una) => una === 'scriviQuadro')).toHaveLength(1);
  });

  it.each<[string, object, RegExp]>([
    ['una pivot mancata', { pivotMancate: ['Pivot'] }, /La tabella pivot non è riuscita/],
    ['i fogli rifatti', { riscritti: ['Dati'] }, /Foglio rifatto: «Dati»/],
    [
      'il foglio che ha preso un altro nome',
      { fogli: ['Quadro riepilogativo', 'Pivot', 'Dati (2)'] },
      /«Dati» è un foglio tuo: il mio è «Dati \(2\)»/,
    ],
  ])('dice %s', async (_, scritta, frase) => {
    const finta = await apri();
    finta.scriviQuadro = ({ cartella }) =>
      Promise.resolve({ fogli: cartella.fogli.map(({ nome }) => nome), riscritti: [], pivotMancate: [], ...scritta });
    await crea();
    expect(await screen.findByText(frase)).toBeVisible();
  });

  it.each([
    ['scriviQuadro', true],
    ['consolida', false],
  ] as const)('se fallisce %s dice causa, rimedio, dettagli; fogli a metà: %s', async (metodo, aMeta) => {
    const finta = await apri();
    finta.guasta(metodo, { causa: 'Il foglio è protetto.', rimedio: 'Togli la protezione.', dettagli: 'AccessDenied' });
    await crea();
    expect(await screen.findByText('Il foglio è protetto.')).toBeVisible();
    expect(screen.getByText('Togli la protezione.')).toBeVisible();
    expect(screen.getByText('AccessDenied')).toBeInTheDocument();
    expect(screen.queryAllByText(/INCOMPLETO/)).toHaveLength(aMeta ? 1 : 0);
    finta.guasta(metodo);
    await crea();
    expect(await screen.findByText('Il quadro è pronto')).toBeVisible();
  });

  it('chi cambia scheda e torna ritrova com’è andata', async () => {
    const finta = new CartellaFinta(SENZA_ANNO);
    const { unmount } = render(<Prova cartella={finta} />);
    await screen.findByRole('button', { name: 'Crea il quadro' });
    await crea();
    await screen.findByText('Il quadro è pronto');
    unmount();
    render(<Prova cartella={finta} />);
    expect(await screen.findByText('Il quadro è pronto')).toBeVisible();
  });
});

it('è accessibile prima e dopo la creazione', async () => {
  await apri();
  expect(await axe(document.body)).toHaveNoViolations();
  await crea();
  await screen.findByText('Il quadro è pronto');
  expect(await axe(document.body)).toHaveNoViolations();
});
