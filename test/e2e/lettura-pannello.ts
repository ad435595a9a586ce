import type { Frame, Locator } from 'playwright-core';
import { parseArea } from '../../dev/excel-host/model/addresses/address';
import { SheetView } from '../../dev/excel-host/host';
import type { PannelloVero } from './pannello-vero';

/** Un rilievo come si legge nel pannello. */
export interface RilievoLetto {
  readonly impronta: string;
  /** La categoria del suo gruppo: Errore, Avviso, Informazione, Non verificabile, Giustificato. */
  readonly categoria: string;
  readonly titolo: string;
  readonly regola: string;
  readonly ente: string | null;
  /** Foglio e celle del collegamento; null se riguarda tutta la cartella. */
  readonly dove: string | null;
  /** Le frasi della scheda, nell'ordine in cui stanno. */
  readonly frasi: readonly string[];
}

/** Aspetta il giudizio e lo legge. */
export async function verdetto({ frame }: PannelloVero): Promise<string> {
  const titolo = frame.locator('#scheda-controllo').getByRole('heading', { level: 2 }).first();
  await titolo.waitFor();
  return await titolo.innerText();
}

export function bottone({ frame }: PannelloVero, name: string | RegExp): Locator {
  return frame.getByRole('button', { name }).first();
}

/** Preme Controlla e aspetta che le celle siano segnate. */
export async function controlla(pannello: PannelloVero): Promise<void> {
  await bottone(pannello, /^Controlla/).click();
  await bottone(pannello, 'Togli i segni dalle celle').waitFor();
}

/** Aspetta che il pannello non stia lavorando e che non arrivino più richieste. */
export async function quiete({ frame, session }: PannelloVero): Promise<void> {
  const lavora = frame.locator('[role="progressbar"]:visible');
  for (let prima = -1, ferme = 0; ferme < 4;) {
    await new Promise((poi) => setTimeout(poi, 40));
    const adesso = session.requests.length;
    ferme = adesso === prima && (await lavora.count()) === 0 ? ferme + 1 : 0;
    prima = adesso;
  }
}

/** Il guasto che il pannello mostra adesso: causa e che cosa fare; null se non ne mostra. */
export async function guastoMostrato({ frame }: PannelloVero): Promise<readonly string[] | null> {
  const avviso = frame.getByRole('alert').filter({ visible: true });
  return (await avviso.count()) === 0 ? null : await avviso.first().locator('p').allInnerTexts();
}

/** Apre tutti i gruppi e legge tutti i rilievi, scorrendo se sono troppi per stare insieme nel documento. */
export async function leggiRilievi({ frame }: PannelloVero): Promise<readonly RilievoLetto[]> {
  const chiusi = frame.getByRole('region', { name: 'Rilievi' }).locator('h3 button[aria-expanded="false"]');
  // Tutti in un passo: uno per uno, su trentuno file, costerebbe più di tutto il resto.
  await chiusi.evaluateAll((bottoni) => bottoni.forEach((uno) => (uno as HTMLElement).click()));
  const letti = new Map<number, RilievoLetto>();
  for (let altri = true; altri;) {
    for (const { riga, letto } of await leggiDisegnati(frame)) letti.set(riga, letto);
    altri = await frame.evaluate(SCORRI);
  }
  await frame.evaluate('scrollTo(0, 0)');
  return [...letti].sort(([a], [b]) => a - b).map(([, letto]) => letto);
}

/** Una schermata più giù; falso se si è in fondo. */
const SCORRI = `new Promise((fatto) => {
  const prima = scrollY;
  scrollBy(0, innerHeight);
  requestAnimationFrame(() => requestAnimationFrame(() => fatto(scrollY > prima)));
})`;

/** I rilievi che sono nel documento, ognuno con la sua riga nell'elenco. */
function leggiDisegnati(frame: Frame): Promise<readonly { readonly riga: number; readonly letto: RilievoLetto }[]> {
  return frame.locator('li[data-rilievo]').evaluateAll((schede) =>
    schede.map((scheda) => {
      const gruppo = scheda.closest('section')?.querySelector('h3 button')?.getAttribute('aria-label') ?? '';
      const [, categoria = '', titolo = ''] = /^([^:]+): (.*) [\d.]+$/.exec(gruppo) ?? [];
      const frasi = [...scheda.children].filter(({ tagName }) => tagName === 'SPAN').map((uno) => uno.textContent);
      const [prima = ''] = frasi;
      // L'ente sta prima del collegamento alla cella; senza cella, prima di tutto.
      const ente =
        scheda.firstElementChild?.tagName === 'SPAN' && prima !== 'Riguarda tutta la cartella' ? prima : null;
      const letto = {
        impronta: (scheda.getAttribute('data-rilievo') ?? '').replace(/-\d+$/, ''),
        categoria,
        titolo,
        regola: /Regola (\w+)\./.exec(scheda.querySelector('details')?.textContent ?? '')?.[1] ?? '',
        ente,
        dove: scheda.querySelector('button[title="Vai alla cella"]')?.textContent ?? null,
        frasi,
      };
      return { riga: Number(scheda.getAttribute('data-index')), letto };
    }),
  );
}

/** Ciò che è scritto in un intervallo di un foglio, ricalcolato. */
export function valori({ workbook }: PannelloVero, foglio: string, intervallo: string): unknown[][] {
  return vista(workbook, foglio).values(intervallo);
}

export function valore(pannello: PannelloVero, foglio: string, cella: string): unknown {
  return vista(pannello.workbook, foglio).value(cella);
}

export function formula(pannello: PannelloVero, foglio: string, cella: string): string | null {
  return vista(pannello.workbook, foglio).formula(cella);
}

function vista(workbook: PannelloVero['workbook'], foglio: string): SheetView {
  const trovato = workbook.sheetNamed(foglio);
  if (!trovato) throw new Error(`Manca il foglio ${foglio}`);
  return new SheetView(workbook, trovato);
}

/** Le celle di un elenco di aree: "B7:C8,E9" → B7 B8 C7 C8 E9, come "riga,colonna". */
export function celleDi(aree: readonly string[]): readonly string[] {
  return aree.flatMap((testo) => {
    const area = parseArea(testo.trim());
    if (!area) throw new Error(`Non è un intervallo: ${testo}`);
    const celle: string[] = [];
    for (let riga = area.top; riga <= area.bottom; riga += 1) {
      for (let colonna = area.left; colonna <= area.right; colonna += 1) celle.push(`${riga},${colonna}`);
    }
    return celle;
  });
}
