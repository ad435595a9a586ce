import type { Frame } from 'playwright-core';
import type { PannelloVero } from '../pannello-vero';

/** Ciò che si fa nel pannello per arrivare a uno stato. Qui col mouse: la tastiera ha la sua prova. */
export const bottone = (frame: Frame, nome: string | RegExp): ReturnType<Frame['getByRole']> =>
  frame.getByRole('button', { name: nome });

/** Quando la prima lettura è finita. */
export async function letta({ frame }: PannelloVero): Promise<void> {
  await frame.getByRole('button', { name: /^Controlla/ }).waitFor();
}

export async function controllata(pannello: PannelloVero): Promise<void> {
  await letta(pannello);
  await bottone(pannello.frame, /^Controlla/).click();
  await pannello.frame.getByText(/Controllo delle/).waitFor();
  await bottone(pannello.frame, 'Controlla di nuovo').waitFor();
}

/** Apre il gruppo della regola con quel titolo, se è chiuso. */
export async function apriGruppo({ frame }: PannelloVero, titolo: RegExp): Promise<void> {
  const gruppo = bottone(frame, titolo).first();
  if ((await gruppo.getAttribute('aria-expanded')) === 'false') await gruppo.click();
}

export async function scheda(pannello: PannelloVero, nome: 'Quadro' | 'Piano'): Promise<void> {
  await letta(pannello);
  await pannello.frame.getByRole('tab', { name: nome }).click();
}

/** Da qui in poi ogni richiesta a Excel resta in attesa. */
export function ferma({ session }: PannelloVero): void {
  session.switches.latency = 600_000;
}

/** Fa fallire una richiesta fra quelle che verranno: 0 è la prossima. */
export function guasta({ session }: PannelloVero, fra: number): void {
  session.switches.failures.push({ request: session.requests.length + fra });
}

/** Chi lavora sceglie una cella nel foglio. */
export function scegliCella({ utente }: PannelloVero, foglio: string, riga: number, colonna: number): void {
  utente.act((cartella) => {
    const modello = cartella.sheetNamed(foglio);
    if (!modello) throw new Error(`Non c'è il foglio ${foglio}`);
    cartella.activate(modello);
    const area = { top: riga, left: colonna, bottom: riga, right: colonna };
    modello.selection = [area];
    cartella.note({ kind: 'selection', sheet: modello.id, areas: [area] });
  });
}
