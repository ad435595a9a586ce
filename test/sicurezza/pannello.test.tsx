/** @jest-environment jsdom */
import '../ui/testo-in-jsdom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { apri, lasciaFare, TEMPO } from '../ui/controllo-aperto';
import { apriComuni, righe, scegli } from '../ui/comuni-aperto';
import { INVISIBILI, PROGRAMMI, PROTOTIPI } from './ostili';
import { pianoOstile } from './piano-ostile';

jest.setTimeout(TEMPO * 2);

const TESTI = [...PROGRAMMI, ...PROTOTIPI, ...INVISIBILI];
/** Gli elementi che un testo non deve poter creare; di `svg` e `style` ci sono solo i nostri. */
const VIETATI =
  'script, iframe, object, embed, link, base, form[action], img, video, audio, [srcdoc], a[href^="javascript" i]';

/** Niente è stato creato o eseguito da un testo. */
function innocua(): void {
  expect(document.querySelectorAll(VIETATI)).toHaveLength(0);
  const ascolti = [...document.querySelectorAll('*')].flatMap((uno) =>
    [...uno.attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
  );
  expect(ascolti).toEqual([]);
  expect((globalThis as { eseguito?: unknown }).eseguito).toBeUndefined();
}

it('la prova vedrebbe un programma scritto nella pagina', () => {
  document.body.innerHTML = '<img src="x" onerror="1">';
  expect(innocua).toThrow();
  document.body.innerHTML = '';
});

it('Controllo: enti, fogli, valori e messaggi si leggono come sono scritti', async () => {
  const { cartella } = pianoOstile(TESTI);
  await apri(cartella);
  for (const chiuso of document.querySelectorAll<HTMLElement>('h3 button[aria-expanded="false"]')) chiuso.click();
  await lasciaFare();
  expect(document.querySelectorAll('li[data-rilievo]').length).toBeGreaterThan(10);
  expect(document.body.textContent).toContain('<script>globalThis.eseguito = 1</script>');
  innocua();
});

it('Quadro e Piano', async () => {
  const { cartella } = pianoOstile(TESTI);
  await apri(cartella, { impostazioni: { anno: 2021 } });
  for (const nome of ['Quadro', 'Piano']) {
    await userEvent.click(screen.getByRole('tab', { name: nome }));
    await screen.findByRole('tabpanel', { name: nome });
    await lasciaFare();
    innocua();
  }
});

it('Comuni: anche i nomi dei file', async () => {
  const nomi = TESTI.map((testo) => `${testo.replaceAll('/', '∕')}.xlsx`);
  const contenuti = Object.fromEntries(
    nomi.map((nome, i) => [
      nome,
      i % 2 === 0 ? `Il file ${nome} non si legge.` : { ...pianoOstile([nome]).cartella, nome },
    ]),
  );
  await apriComuni(contenuti);
  await scegli(...nomi);
  await waitFor(() => expect(righe().join('\n')).toContain('onerror='), { timeout: TEMPO });
  innocua();
});
