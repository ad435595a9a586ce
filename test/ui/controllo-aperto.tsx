import { act, render, screen } from '@testing-library/react';
import { controlla } from '../../src/app/controlla';
import type { Controllo } from '../../src/app/controlla';
import type { Rilievo } from '../../src/domain/rilievi/rilievo';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { App } from '../../src/ui/cornice/App';
import type { NomeTema } from '../../src/ui/cornice/tema';
import { leggiEsempio } from '../costruttori/esempi';
import { CartellaFinta } from './cartella-finta';
import type { ComeComincia } from './cartella-finta';

/** Le ricerche per ruolo in jsdom sono lente quando la macchina ha altro da fare. */
export const TEMPO = 60_000;

/** Si legge una volta sola: nessuna prova la cambia. */
const OGLIO_PO = leggiEsempio('ambito-come-pubblicato.xlsx');

/** L'esempio aperto nel pannello, e ciò che il dominio ne dice: i conti attesi si prendono da qui. */
export interface Aperto {
  readonly cartella: CartellaFinta;
  readonly controllo: Controllo;
  readonly contenuto: HTMLElement;
}

export async function apriOglioPo(come?: ComeComincia): Promise<Aperto> {
  return apri(await OGLIO_PO, come);
}

export async function apri(snapshot: WorkbookSnapshot, come?: ComeComincia): Promise<Aperto> {
  const cartella = new CartellaFinta(snapshot, come);
  const contenuto = await mostra(cartella);
  await screen.findByRole('heading', { level: 2 });
  return { cartella, controllo: controlla([snapshot]), contenuto };
}

/** La cartella finta dell'esempio, da preparare prima di mostrarla. */
export async function finta(come?: ComeComincia): Promise<CartellaFinta> {
  return new CartellaFinta(await OGLIO_PO, come);
}

/** Il pannello su una cartella qualunque, senza aspettare che la prima lettura finisca. */
export async function mostra(cartella: CartellaFinta, tema: NomeTema = 'chiaro'): Promise<HTMLElement> {
  const { container } = render(<App cartella={cartella} temaOffice={tema} />);
  await lasciaFare();
  return container;
}

/** Ciò che è in attesa si compie. */
export async function lasciaFare(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

export const bottone = (nome: string | RegExp): HTMLElement => screen.getByRole('button', { name: nome });
export const giudizio = (): string => screen.getByRole('heading', { level: 2 }).textContent;

/** Quanti rilievi dicono i titoli dei gruppi mostrati. */
export function nelGruppi(): number {
  return gruppi().reduce((somma, nome) => somma + Number(/ ([\d.]+)$/.exec(nome)?.[1]?.replace('.', '') ?? 0), 0);
}

/** "Avviso: Numeri scritti male 6". */
export function gruppi(): readonly string[] {
  return [...document.querySelectorAll('h3 button')].map((uno) => uno.getAttribute('aria-label') ?? '');
}

export const violati = ({ rilievi }: Controllo, gravita: Rilievo['gravita']): readonly Rilievo[] =>
  rilievi.filter((uno) => uno.esito === 'violata' && uno.gravita === gravita);

export const GUASTO = { causa: 'Una cella è ancora in modifica.', rimedio: 'Premi Invio.', dettagli: 'CellEditMode' };
