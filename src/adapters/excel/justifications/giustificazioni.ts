import type { Giustificazione } from '../../../app/giustificati';
import { conExcel } from '../porta';
import { completa, disegnaFoglio } from '../sheets/disegna-foglio';
import { firma, foglioNostro, nomiDaUsare } from '../sheets/fogli-nostri';
import { togliFogli } from '../sheets/togli-fogli';
import { comeTesto } from '../testo-sicuro';
import { FOGLIO_GIUSTIFICAZIONI, FORMATO_DATA, foglioNuovo } from './foglio';
import { COLONNE, seriale } from './righe';
import { trova, type Trovato } from './trova';

/** Scrive la giustificazione sulla riga del suo rilievo, o in una nuova; il foglio nasce con la prima. */
export function giustifica(giustificazione: Giustificazione): Promise<void> {
  return conExcel(async (context) => {
    const { fogli, trovato } = await trova(context);
    if (!trovato) return crea(context, fogli, giustificazione);
    const riga = righeDi(trovato, giustificazione.impronta).at(-1);
    if (riga !== undefined) scriviRiga(trovato, riga, giustificazione);
    else if (trovato.tabella) aggiungiATabella(trovato, trovato.tabella, giustificazione);
    else scriviRiga(trovato, trovato.altezza, giustificazione);
    await context.sync();
  });
}

/** Toglie le righe di quel rilievo. Se un filtro impedisce di toglierle, si svuotano: una riga vuota non conta. */
export function ritiraGiustificazione(impronta: string): Promise<void> {
  return conExcel(async (context) => {
    const { trovato } = await trova(context);
    const righe = trovato ? righeDi(trovato, impronta.toLowerCase()) : [];
    if (!trovato || righe.length === 0) return;
    if (await togliDallaTabella(context, trovato, righe)) return;
    for (const riga of righe) svuotaRiga(trovato, riga);
    await context.sync();
  });
}

/** Falso se le righe non stanno tutte nella tabella, o un filtro non le lascia togliere. */
async function togliDallaTabella(
  context: Excel.RequestContext,
  { tabella, letta }: Trovato,
  righe: readonly number[],
): Promise<boolean> {
  const posti = righe.map((riga) => riga - letta.intestazione - 1);
  if (!tabella || posti.some((posto) => posto >= tabella.corpo.rowCount)) return false;
  // Dall'ultima: togliendone una, quelle sotto salgono.
  for (const posto of posti.reverse()) tabella.oggetto.rows.getItemAt(posto).delete();
  try {
    await context.sync();
    return true;
  } catch (errore) {
    if ((errore as OfficeExtension.Error).code !== 'InsertDeleteConflict') throw errore;
    return false;
  }
}

function righeDi({ letta }: Trovato, impronta: string): readonly number[] {
  return letta.righe.filter(({ giustificazione }) => giustificazione.impronta === impronta).map(({ riga }) => riga);
}

async function crea(
  context: Excel.RequestContext,
  fogli: Excel.WorksheetCollection,
  giustificazione: Giustificazione,
): Promise<void> {
  // Un nostro foglio in cui la tabella non si riconosce più resta all'utente: non si scrive sopra.
  const presenti = fogli.items.map((foglio) => {
    const nostro = foglioNostro(foglio);
    return { name: foglio.name, nostro: nostro === FOGLIO_GIUSTIFICAZIONI ? null : nostro };
  });
  const nome = nomiDaUsare([FOGLIO_GIUSTIFICAZIONI], presenti).get(FOGLIO_GIUSTIFICAZIONI) ?? FOGLIO_GIUSTIFICAZIONI;
  const nomi = context.workbook.names.load('items/name');
  await context.sync();
  const tabelle = fogli.items.flatMap(({ tables }) => tables.items.map(({ name }) => name));
  const presi = new Set([...tabelle, ...nomi.items.map(({ name }) => name)].map((preso) => preso.toLowerCase()));
  const draft = foglioNuovo(nome, giustificazione, presi);
  const foglio = fogli.add(nome);
  firma(foglio, FOGLIO_GIUSTIFICAZIONI);
  disegnaFoglio(foglio, draft);
  completa(foglio, draft);
  try {
    await context.sync();
  } catch (errore) {
    await togliFogli(context, [nome]);
    throw errore;
  }
}

/** Il contenuto di una cella: i testi con l'apostrofo, così che "=1+1" e "2/3" restino testi; le date come date. */
function contenuto(giustificazione: Giustificazione, campo: keyof Giustificazione): string | number {
  const valore = giustificazione[campo] ?? '';
  return (campo === 'data' ? seriale(valore) : null) ?? comeTesto(valore);
}

function aggiungiATabella(
  { colonna, letta }: Trovato,
  { oggetto, corpo }: NonNullable<Trovato['tabella']>,
  giustificazione: Giustificazione,
): void {
  const valori: (string | number)[] = Array.from({ length: corpo.columnCount }, () => '');
  const spostamento = colonna - corpo.columnIndex;
  for (const [campo, c] of letta.colonne) valori[c + spostamento] = contenuto(giustificazione, campo);
  const riga = oggetto.rows.add(undefined, [valori]).getRange();
  const data = letta.colonne.get('data');
  if (data !== undefined) riga.getCell(0, data + spostamento).numberFormat = [[FORMATO_DATA]];
}

/** Scrive una riga della griglia; le colonne che l'utente ha aggiunto restano come sono. */
function scriviRiga(
  { foglio, riga: alto, colonna: sinistra, letta }: Trovato,
  riga: number,
  nuova: Giustificazione,
): void {
  for (const { campo } of COLONNE) {
    const colonna = letta.colonne.get(campo);
    if (colonna === undefined) continue;
    const cella = foglio.getCell(alto + riga, sinistra + colonna);
    if (campo === 'data') cella.numberFormat = [[FORMATO_DATA]];
    cella.values = [[contenuto(nuova, campo)]];
  }
}

function svuotaRiga({ foglio, riga: alto, colonna: sinistra, letta }: Trovato, riga: number): void {
  for (const colonna of letta.colonne.values()) {
    foglio.getCell(alto + riga, sinistra + colonna).clear(Excel.ClearApplyTo.contents);
  }
}
