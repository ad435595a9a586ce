/** @jest-environment jsdom */
import './testo-in-jsdom';
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cartella, foglio } from '../costruttori/snapshot';
import {
  apriComuni,
  bottone,
  BOZZOLO,
  BOZZOLO_BIS,
  dice,
  DI_UN_ANNO_FA,
  fileDi,
  FUORI,
  QUALUNQUE,
  righe,
  ROTTO,
  scegli,
  TORNATA_SBAGLIATA,
  VIADANA,
} from './comuni-aperto';
import { TEMPO } from './controllo-aperto';

jest.setTimeout(TEMPO);

const SETTE_ENTI = foglio('Enti', [
  ['Ragione Sociale Ente Proprietario', 'Codice ISTAT', 'Stato SAP'],
  ...[
    ['BOZZOLO', '020007'],
    ['TORNATA', '019106'],
    ['VIADANA', '020066'],
    ['VOLTIDO', '019115'],
    ['CALVATONE', '019010'],
    ['COMMESSAGGIO', '020018'],
    ['SABBIONETA', '020054'],
  ].map(([nome = '', istat = '']) => [`COMUNE DI ${nome}`, istat, 'con U.I. SAP']),
]);

const CON_MEZZO_ALLOGGIO = fileDi('tornata.xlsx', 'COMUNE DI TORNATA', [3, 1.5, 0, 1.5, 0]);

const MANCANO = ['Bozzolo', 'Tornata', 'Viadana', 'Voltido'].map((nome) => `${nome} | Mancante`);

describe('prima di scegliere', () => {
  it('il bottone da premere è uno, e gli enti dell’elenco mancano tutti', async () => {
    await apriComuni();
    expect(bottone('Scegli i file')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Aggiorna il piano/ })).toBeNull();
    expect(righe()).toEqual(MANCANO);
  });

  it('se mancano in tanti se ne dice il numero, e i nomi si chiedono', async () => {
    await apriComuni({}, { aperta: cartella(SETTE_ENTI) });
    expect(righe()).toEqual([]);
    expect(bottone('7 mancanti')).toBeVisible();
    await userEvent.click(bottone('Mostra i 7 enti che non hanno mandato niente'));
    expect(righe()).toHaveLength(7);
    expect(screen.queryByRole('button', { name: /^Mostra i 7/ })).toBeNull();
  });

  it('il filtro dei mancanti li mostra senza chiedere altro', async () => {
    await apriComuni({}, { aperta: cartella(SETTE_ENTI) });
    await userEvent.click(bottone('7 mancanti'));
    expect(righe()).toHaveLength(7);
  });

  it('senza un elenco degli enti dice che non può sapere chi manca', async () => {
    await apriComuni({}, { aperta: QUALUNQUE });
    expect(screen.getByText(/non posso dire chi manca/)).toBeVisible();
    expect(righe()).toEqual([]);
  });

  it('i file si guardano col piano e con gli enti di questa cartella', async () => {
    const { lettore } = await apriComuni({ 'bozzolo.xlsx': BOZZOLO });
    await scegli('bozzolo.xlsx');
    await screen.findByRole('button', { name: /^Aggiorna il piano/ });
    expect(lettore.chiamate.map(({ anno, registro }) => [anno, registro?.enti.length])).toEqual([[2021, 4]]);
  });
});

describe('i file scelti', () => {
  it('si contano per esito e si elencano, prima quelli da guardare', async () => {
    await apriComuni({ 'bozzolo.xlsx': BOZZOLO, 'tornata.xlsx': TORNATA_SBAGLIATA, 'rotto.xlsx': ROTTO });
    await scegli('tornata.xlsx', 'bozzolo.xlsx', 'rotto.xlsx');
    expect(await dice('3 file letti. Nella cartella non ho ancora scritto niente.')).toBeVisible();
    expect(righe()).toEqual([
      'Tornata | Non conforme · 1 errore · tornata.xlsx',
      `rotto.xlsx | Illeggibile · ${ROTTO}`,
      'Viadana | Mancante',
      'Voltido | Mancante',
      'Bozzolo | Conforme · bozzolo.xlsx',
    ]);
  });

  it('i conteggi filtrano', async () => {
    await apriComuni({ 'bozzolo.xlsx': BOZZOLO, 'tornata.xlsx': TORNATA_SBAGLIATA });
    await scegli('tornata.xlsx', 'bozzolo.xlsx');
    await userEvent.click(await screen.findByRole('button', { name: '1 non conforme' }));
    expect(righe()).toHaveLength(1);
    await userEvent.click(bottone('2 mancanti'));
    expect(righe()).toHaveLength(3);
  });

  it.each<[string, Parameters<typeof apriComuni>[0], RegExp]>([
    ['un file dell’anno prima', { 'v.xlsx': DI_UN_ANNO_FA }, /È del 2020, il piano è del 2021/],
    ['un file di un altro ambito', { 'v.xlsx': FUORI }, /altro ambito: .*VARESE/i],
    ['un file che non è di nessuno', { 'v.xlsx': QUALUNQUE }, /Non trovo il nome di un ente dell’ambito/],
    ['un file che non si legge', { 'v.xlsx': ROTTO }, /incompleto: chiedilo di nuovo/],
  ])('%s: lo dice e non si importa', async (_, contenuti, frase) => {
    await apriComuni(contenuti);
    await scegli('v.xlsx');
    expect(await dice(frase)).toBeVisible();
    expect(screen.getByText(/Nessuno di questi file si può importare/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Aggiorna il piano/ })).toBeNull();
  });

  it('due file per un ente: finché non si sceglie restano fuori tutti e due', async () => {
    const { cartella } = await apriComuni({ 'a.xlsx': BOZZOLO, 'b.xlsx': BOZZOLO_BIS, 'viadana.xlsx': VIADANA });
    await scegli('a.xlsx', 'b.xlsx', 'viadana.xlsx');
    expect(await screen.findByRole('button', { name: 'Aggiorna il piano con 1 file' })).toBeVisible();
    expect(screen.getByText('2 file restano fuori: il motivo è nell’elenco.')).toBeVisible();
    const scelta = screen.getByRole('radiogroup', { name: /Bozzolo/ });
    await userEvent.click(within(scelta).getByRole('radio', { name: /b\.xlsx/ }));
    await userEvent.click(bottone('Aggiorna il piano con 2 file'));
    await dice('2 file importati nella cartella.');
    expect((await cartella.leggiRicevuti()).registro.map(({ file }) => file).sort()).toEqual([
      'b.xlsx',
      'viadana.xlsx',
    ]);
  });

  it('una riga aperta mostra i rilievi: dove, trovato, atteso, che fare', async () => {
    await apriComuni({ 'tornata.xlsx': TORNATA_SBAGLIATA });
    await scegli('tornata.xlsx');
    await userEvent.click(await screen.findByRole('button', { name: /^Tornata/ }));
    expect(screen.getByText(/^Quadro · B3/)).toBeVisible();
    expect(screen.getByText('Trovato 5 · atteso 4')).toBeVisible();
    expect(screen.getByText(/^Regola A01: /)).toBeVisible();
    await userEvent.click(bottone(/^Tornata/));
    expect(screen.queryByText('Trovato 5 · atteso 4')).toBeNull();
  });

  it('senza un atteso, il trovato si legge una volta sola: nella frase', async () => {
    await apriComuni({ 'tornata.xlsx': CON_MEZZO_ALLOGGIO });
    await scegli('tornata.xlsx');
    await userEvent.click(await screen.findByRole('button', { name: /^Tornata/ }));
    expect(screen.getAllByText(/^Trovato 1,5 in «turn-over»/).length).toBeGreaterThan(0);
    expect(screen.queryByText('Trovato 1,5')).toBeNull();
  });

  it('un file si può togliere dall’elenco', async () => {
    await apriComuni({ 'bozzolo.xlsx': BOZZOLO, 'tornata.xlsx': TORNATA_SBAGLIATA });
    await scegli('tornata.xlsx', 'bozzolo.xlsx');
    await userEvent.click(await screen.findByRole('button', { name: /^Tornata/ }));
    await userEvent.click(bottone('Togli dall’elenco Tornata, tornata.xlsx'));
    expect(bottone('Aggiorna il piano con 1 file')).toBeVisible();
    expect(righe()[0]).toBe('Tornata | Mancante');
  });

  it('la lettera al comune si copia, coi suoi rilievi', async () => {
    const persona = userEvent.setup({ applyAccept: false });
    await apriComuni({ 'tornata.xlsx': TORNATA_SBAGLIATA });
    await scegli('tornata.xlsx');
    await persona.click(await screen.findByRole('button', { name: /^Tornata/ }));
    await persona.click(bottone('Copia la lettera: Tornata'));
    expect(await dice('Copiata: incollala in una e-mail.')).toBeVisible();
    const lettera = await navigator.clipboard.readText();
    expect(lettera).toContain('Spett.le Comune di Tornata');
    expect(lettera).toContain('«tornata.xlsx»');
  });

  it('dove non si può copiare la lettera si mostra', async () => {
    const persona = userEvent.setup();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('vietato'));
    await apriComuni();
    await persona.click(bottone(/^Voltido/));
    await persona.click(bottone('Copia il sollecito: Voltido'));
    expect(await screen.findByRole('textbox', { name: 'Testo della lettera' })).toHaveTextContent(
      'Spett.le Comune di Voltido',
    );
  });

  it('un file di un altro anno si può importare lo stesso', async () => {
    const { cartella } = await apriComuni({ 'v.xlsx': DI_UN_ANNO_FA });
    await scegli('v.xlsx');
    await userEvent.click(await screen.findByRole('button', { name: /^Viadana.*2020/ }));
    await userEvent.click(bottone('Importa lo stesso, anche se è del 2020'));
    await userEvent.click(bottone('Aggiorna il piano con 1 file'));
    await dice('1 file importato nella cartella.');
    expect((await cartella.leggiRicevuti()).registro.map(({ file }) => file)).toEqual(['v.xlsx']);
  });

  it('quelli che non sono fogli di calcolo si nominano; gli ingombri no', async () => {
    await apriComuni({ 'bozzolo.xlsx': BOZZOLO });
    await scegli('bozzolo.xlsx', 'lettera.pdf', '~$bozzolo.xlsx', 'Thumbs.db');
    expect(await dice('Lasciato fuori, non è un foglio di calcolo: lettera.pdf.')).toBeVisible();
    expect(await dice(/^1 file letto\./)).toBeVisible();
  });

  it('scegliere ancora aggiunge; lo stesso nome prende il posto di prima', async () => {
    const contenuti: Record<string, typeof BOZZOLO> = { 'bozzolo.xlsx': BOZZOLO, 'tornata.xlsx': TORNATA_SBAGLIATA };
    await apriComuni(contenuti);
    await scegli('tornata.xlsx');
    await screen.findByRole('button', { name: 'Aggiorna il piano con 1 file' });
    contenuti['tornata.xlsx'] = fileDi('tornata.xlsx', 'COMUNE DI TORNATA', [4, 2, 1, 1, 0]);
    await scegli('bozzolo.xlsx', 'tornata.xlsx');
    expect(await screen.findByRole('button', { name: 'Aggiorna il piano con 2 file' })).toBeVisible();
    expect(righe().filter((una) => una.includes('Non conforme'))).toEqual([]);
  });

  it('trecento file: se ne mostrano cinquanta, gli altri a richiesta', async () => {
    const nomi = Array.from({ length: 300 }, (_, i) => `f${i}.xlsx`);
    await apriComuni(Object.fromEntries(nomi.map((nome) => [nome, ROTTO])));
    await scegli(...nomi);
    await userEvent.click(await screen.findByRole('button', { name: 'Mostra tutte le 304 righe' }));
    expect(righe()).toHaveLength(304);
  });
});

describe('mentre legge', () => {
  it('dice a che punto è, e chi annulla ritrova tutto com’era', async () => {
    const { cartella, lettore } = await apriComuni({ 'bozzolo.xlsx': BOZZOLO, 'viadana.xlsx': VIADANA });
    const libera = lettore.trattieni(1);
    await scegli('bozzolo.xlsx', 'viadana.xlsx');
    expect(await dice('1 di 2')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');
    await userEvent.click(bottone('Annulla'));
    libera();
    expect(righe()).toEqual(MANCANO);
    expect(screen.getByRole('status')).toHaveTextContent('Lettura annullata: non è cambiato niente.');
    expect(cartella.chiamate).not.toContain('scriviRicevuti');
  });

  it('se il lettore si rompe dice causa e rimedio', async () => {
    const { lettore } = await apriComuni({ 'bozzolo.xlsx': BOZZOLO });
    lettore.guasta({ causa: 'Il lettore non parte.', rimedio: 'Chiudi il pannello e riaprilo.', dettagli: 'x' });
    await scegli('bozzolo.xlsx');
    expect(await dice('Il lettore non parte.')).toBeVisible();
    expect(screen.getByText('Chiudi il pannello e riaprilo.')).toBeVisible();
    expect(bottone('Scegli i file')).not.toHaveAttribute('aria-disabled', 'true');
  });
});
