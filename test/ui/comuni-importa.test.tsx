/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import {
  apriComuni,
  bottone,
  BOZZOLO,
  BOZZOLO_BIS,
  dice,
  FUORI,
  righe,
  ROTTO,
  scegli,
  TORNATA_SBAGLIATA,
  VIADANA,
} from './comuni-aperto';
import type { Aperti, Come } from './comuni-aperto';
import { GUASTO, TEMPO } from './controllo-aperto';

expect.extend(toHaveNoViolations);
jest.setTimeout(TEMPO);

const TRE = { 'bozzolo.xlsx': BOZZOLO, 'tornata.xlsx': TORNATA_SBAGLIATA, 'viadana.xlsx': VIADANA };

/** Tre file letti e importati. */
async function importati(
  contenuti: Readonly<Record<string, WorkbookSnapshot | string>> = TRE,
  come?: Come,
): Promise<Aperti> {
  const aperti = await apriComuni(contenuti, come);
  await scegli('bozzolo.xlsx', 'tornata.xlsx', 'viadana.xlsx');
  await userEvent.click(await screen.findByRole('button', { name: 'Aggiorna il piano con 3 file' }));
  await dice('3 file importati nella cartella.');
  return aperti;
}

/** I file già nella cartella, come si leggono. */
const ricevuti = (): readonly string[] => {
  const elenco = screen.queryByRole('region', { name: /^Già nella cartella/ });
  return elenco
    ? within(elenco)
        .getAllByRole('listitem')
        .map((uno) => uno.querySelector('div')?.textContent ?? '')
    : [];
};

describe('importare', () => {
  it('prima dice che cosa scriverà, e finché non si preme non scrive', async () => {
    const { cartella } = await apriComuni(TRE);
    await scegli('tornata.xlsx', 'bozzolo.xlsx');
    const importa = await screen.findByRole('button', { name: 'Aggiorna il piano con 2 file' });
    expect(importa).toHaveAccessibleDescription(
      'Scriverò nella cartella i fogli «Dati ricevuti» e «Registro». Gli altri fogli non si toccano. ' +
        '1 file ha errori: si importa lo stesso, ma il quadro può cambiare quando lo correggono.',
    );
    expect(cartella.chiamate).not.toContain('scriviRicevuti');
  });

  it('rilegge ciò che c’è, scrive, ricontrolla, e dice che cosa ha fatto', async () => {
    const { cartella } = await importati();
    expect(cartella.chiamate.slice(cartella.chiamate.indexOf('scriviRicevuti') - 1)).toEqual([
      'leggiRicevuti',
      'scriviRicevuti',
      'guarda',
      'leggiGiustificazioni',
      'leggiRicevuti',
    ]);
    expect(ricevuti().map((una) => una.replace(/Importato il .*/, ''))).toEqual([
      'COMUNE DI BOZZOLOConforme · bozzolo.xlsx',
      'COMUNE DI TORNATANon conforme · 1 errore · tornata.xlsx',
      'COMUNE DI VIADANAConforme · viadana.xlsx',
    ]);
    expect(righe()).toEqual(['Voltido | Mancante']);
  });

  it('poi la cosa da fare è il quadro, e il quadro ha i dati dei file', async () => {
    await importati();
    await userEvent.click(bottone('Vai al quadro'));
    expect(await dice('Nel 2021 sono disponibili 9 unità, in 3 enti su 4.')).toBeVisible();
  });

  it('la risposta prende il fuoco', async () => {
    await importati();
    expect(document.activeElement).toHaveTextContent('3 file importati nella cartella.');
  });

  it('importare di nuovo un ente sostituisce quello e nient’altro', async () => {
    const contenuti: Record<string, WorkbookSnapshot> = { ...TRE, 'bis.xlsx': BOZZOLO_BIS };
    const { cartella } = await importati(contenuti);
    const prima = await cartella.leggiRicevuti();
    await scegli('bis.xlsx');
    expect(await dice('Prende il posto di bozzolo.xlsx, già importato.')).toBeVisible();
    await userEvent.click(bottone('Aggiorna il piano con 1 file'));
    await dice('1 file importato nella cartella.');
    const dopo = await cartella.leggiRicevuti();
    expect(dopo.registro.map(({ file }) => file).sort()).toEqual(['bis.xlsx', 'tornata.xlsx', 'viadana.xlsx']);
    const altri = (tutti: typeof prima): unknown =>
      tutti.registro.filter(({ enti }) => enti[0] !== 'COMUNE DI BOZZOLO');
    expect(altri(dopo)).toEqual(altri(prima));
  });

  it('se la scrittura fallisce dice causa e rimedio, tiene l’elenco, e si riprova', async () => {
    const { cartella } = await apriComuni(TRE);
    cartella.guasta('scriviRicevuti', GUASTO);
    await scegli('bozzolo.xlsx');
    await userEvent.click(await screen.findByRole('button', { name: 'Aggiorna il piano con 1 file' }));
    expect(await dice(GUASTO.causa)).toBeVisible();
    expect(screen.getByText('La cartella è com’era prima.')).toBeVisible();
    expect(ricevuti()).toEqual([]);
    cartella.guasta('scriviRicevuti');
    await userEvent.click(bottone('Aggiorna il piano con 1 file'));
    expect(await dice('1 file importato nella cartella.')).toBeVisible();
  });

  it('una seconda pressione mentre scrive non scrive due volte', async () => {
    const { cartella } = await apriComuni(TRE);
    const libera = cartella.trattieni('scriviRicevuti');
    await scegli('bozzolo.xlsx');
    const importa = await screen.findByRole('button', { name: 'Aggiorna il piano con 1 file' });
    await userEvent.click(importa);
    expect(await screen.findByRole('progressbar', { name: 'Scrivo i dati nella cartella…' })).toBeVisible();
    await userEvent.click(importa);
    libera();
    await dice('1 file importato nella cartella.');
    expect(cartella.chiamate.filter((una) => una === 'scriviRicevuti')).toHaveLength(1);
  });

  it('in sola lettura i file si guardano, ma non si scrive', async () => {
    const { cartella } = await apriComuni(TRE, { solaLettura: true });
    await scegli('bozzolo.xlsx');
    await userEvent.click(await screen.findByRole('button', { name: 'Aggiorna il piano con 1 file' }));
    expect(screen.getByText(/Salvane una copia per importare/)).toBeVisible();
    expect(cartella.chiamate).not.toContain('scriviRicevuti');
  });

  it('chi cambia scheda e torna ritrova l’elenco', async () => {
    await apriComuni(TRE);
    await scegli('tornata.xlsx');
    await screen.findByRole('button', { name: /^Aggiorna il piano/ });
    await userEvent.click(screen.getByRole('tab', { name: 'Piano' }));
    await userEvent.click(screen.getByRole('tab', { name: 'Comuni' }));
    expect(righe()[0]).toBe('Tornata | Non conforme · 1 errore · tornata.xlsx');
  });
});

describe('togliere un ente', () => {
  it('chiede conferma e dice che non si torna indietro', async () => {
    const { cartella } = await importati();
    await userEvent.click(bottone('Togli COMUNE DI TORNATA'));
    expect(screen.getByText(/Non si può annullare/)).toBeVisible();
    expect(bottone('No, lascia')).toHaveFocus();
    await userEvent.click(bottone('No, lascia'));
    expect((await cartella.leggiRicevuti()).registro).toHaveLength(3);
  });

  it('toglie quello e nient’altro, e il comune torna fra i mancanti', async () => {
    const { cartella } = await importati();
    await userEvent.click(bottone('Togli COMUNE DI TORNATA'));
    await userEvent.click(bottone('Sì, togli'));
    expect(await dice('Tolti i dati di COMUNE DI TORNATA.')).toBeVisible();
    expect((await cartella.leggiRicevuti()).registro.map(({ file }) => file).sort()).toEqual([
      'bozzolo.xlsx',
      'viadana.xlsx',
    ]);
    await waitFor(() => expect(righe()).toHaveLength(2));
  });
});

describe('accessibilità', () => {
  it('tutto il lavoro si fa da tastiera', async () => {
    const { cartella } = await apriComuni(TRE);
    await scegli('tornata.xlsx', 'bozzolo.xlsx');
    await screen.findByRole('button', { name: /^Aggiorna il piano/ });
    const persona = userEvent.setup();
    const arriva = async (nome: RegExp): Promise<void> => {
      for (let i = 0; i < 60 && !nome.test(document.activeElement?.textContent ?? ''); i += 1) await persona.tab();
      expect(document.activeElement).toHaveTextContent(nome);
    };
    (document.activeElement as HTMLElement).blur();
    await arriva(/^Aggiorna il piano con 2 file$/);
    await arriva(/^Tornata/);
    await persona.keyboard('{Enter}');
    expect(screen.getByText('Trovato 5 · atteso 4')).toBeVisible();
    await persona.keyboard(' ');
    bottone(/^Aggiorna il piano/).focus();
    await persona.keyboard('{Enter}');
    await dice('2 file importati nella cartella.');
    expect((await cartella.leggiRicevuti()).registro).toHaveLength(2);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['senza file', () => apriComuni()],
    [
      'con l’elenco e una riga aperta',
      async () => {
        await apriComuni({ ...TRE, 'bis.xlsx': BOZZOLO_BIS, 'fuori.xlsx': FUORI, 'rotto.xlsx': ROTTO });
        await scegli('bozzolo.xlsx', 'bis.xlsx', 'tornata.xlsx', 'fuori.xlsx', 'rotto.xlsx', 'a.pdf');
        await userEvent.click(await screen.findByRole('button', { name: /^Tornata/ }));
      },
    ],
    [
      'mentre legge',
      async () => {
        const { lettore } = await apriComuni(TRE);
        lettore.trattieni(1);
        await scegli('bozzolo.xlsx', 'viadana.xlsx');
        await dice('1 di 2');
      },
    ],
    [
      'dopo l’importazione, con una conferma aperta',
      async () => {
        await importati();
        await userEvent.click(bottone('Togli COMUNE DI TORNATA'));
      },
    ],
  ])('axe tace: %s', async (_, arriva) => {
    await arriva();
    expect(await axe(document.body)).toHaveNoViolations();
  });
});
