import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Ricevuti } from '../../src/app/importa/importazione';
import type { ValoreCella, WorkbookSnapshot } from '../../src/domain/snapshot';
import { App } from '../../src/ui/cornice/App';
import { TESTATE_QUADRO } from '../costruttori/quadro-scritto';
import { cartella as cartellaCon, foglio } from '../costruttori/snapshot';
import { CartellaFinta } from './cartella-finta';
import type { ComeComincia } from './cartella-finta';
import { LettoreFinto } from './lettore-finto';

/** Il foglio Enti di un ambito di quattro comuni. */
export const ENTI = foglio('Enti', [
  ['Ragione Sociale Ente Proprietario', 'Codice ISTAT', 'Stato SAP'],
  ['COMUNE DI BOZZOLO', '020007', 'con U.I. SAP'],
  ['COMUNE DI TORNATA', '019106', 'con U.I. SAP'],
  ['COMUNE DI VIADANA', '020066', 'con U.I. SAP'],
  ['COMUNE DI VOLTIDO', '019115', 'con U.I. SAP'],
]);

type Valori = readonly [ValoreCella, ValoreCella, ValoreCella, ValoreCella, ValoreCella];

/** Il file di un comune: titolo, intestazioni, la sua riga in B3. */
export function fileDi(nome: string, ente: string, valori: Valori, anno = 2021): WorkbookSnapshot {
  const righe = [[`Quadro riepilogativo anno ${anno}`], TESTATE_QUADRO, [ente, ...valori], ['TOTALE', ...valori]];
  return { nome, fogli: [foglio('Quadro', righe)] };
}

export const BOZZOLO = fileDi('bozzolo.xlsx', 'COMUNE DI BOZZOLO', [3, 1, 0, 2, 0]);
export const BOZZOLO_BIS = fileDi('bozzolo-bis.xlsx', 'COMUNE DI BOZZOLO', [5, 3, 0, 2, 0]);
/** Il complessivo è 5, le sue parti fanno 4. */
export const TORNATA_SBAGLIATA = fileDi('tornata.xlsx', 'COMUNE DI TORNATA', [5, 2, 1, 1, 0]);
export const VIADANA = fileDi('viadana.xlsx', 'COMUNE DI VIADANA', [2, 2, 0, 0, 0]);
export const DI_UN_ANNO_FA = fileDi('vecchio.xlsx', 'COMUNE DI VIADANA', [2, 2, 0, 0, 0], 2020);
export const FUORI = fileDi('varese.xlsx', 'COMUNE DI VARESE', [2, 2, 0, 0, 0]);
export const QUALUNQUE = cartellaCon(foglio('Spese', [['Mese', 'Importo']]));
export const ROTTO = 'Il file è incompleto: chiedilo di nuovo al comune.';

export interface Aperti {
  readonly cartella: CartellaFinta;
  readonly lettore: LettoreFinto;
}

export interface Come extends ComeComincia {
  readonly aperta?: WorkbookSnapshot;
  readonly ricevuti?: Ricevuti;
}

/** Il pannello sulla scheda Comuni. Il piano è del 2021 e gli enti sono quelli di `ENTI`. */
export async function apriComuni(
  contenuti: Readonly<Record<string, WorkbookSnapshot | string>> = {},
  come: Come = {},
): Promise<Aperti> {
  const cartella = new CartellaFinta(come.aperta ?? cartellaCon(ENTI), {
    ...come,
    impostazioni: { anno: 2021, ...come.impostazioni },
  });
  const lettore = new LettoreFinto(contenuti);
  render(<App cartella={cartella} lettore={lettore} temaOffice="chiaro" />);
  await userEvent.click(screen.getByRole('tab', { name: 'Comuni' }));
  await screen.findByRole('heading', { name: 'File dei comuni' });
  return { cartella, lettore };
}

/** Chi lavora sceglie questi file con il bottone. */
export async function scegli(...nomi: readonly string[]): Promise<void> {
  const campo = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!campo) throw new Error('Manca il campo dei file');
  // Il browser filtra già le estensioni: qui si provano anche i file trascinati.
  await userEvent.setup({ applyAccept: false }).upload(
    campo,
    nomi.map((nome) => new File([nome], nome)),
  );
}

/** L'elenco come si legge: una riga per file o ente mancante. */
export function righe(): readonly string[] {
  const elenco = document.querySelector('section[aria-label="File letti ed enti mancanti"] ul');
  return [...(elenco?.children ?? [])].map((riga) =>
    [...riga.querySelectorAll('span > span')].map((uno) => uno.textContent).join(' | '),
  );
}

/** Aspetta una frase nella scheda; gli annunci al lettore di schermo non contano. */
export const dice = (frase: string | RegExp): Promise<HTMLElement> =>
  within(screen.getByRole('main')).findByText(frase);

export const bottone = (nome: string | RegExp): HTMLElement => screen.getByRole('button', { name: nome });
