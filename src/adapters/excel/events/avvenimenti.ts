import type { CellRef, Posizione } from '../../../domain/snapshot';
import { fromA1 } from '../../../domain/notazione-a1';
import { conExcel } from '../porta';
import { foglioNostro } from '../sheets/fogli-nostri';

type Smetti = () => Promise<void>;

/** Chiama `ascolta` a ogni modifica di celle dell'utente o di un collega: non le nostre scritture, non i nostri fogli. */
export function suModifica(ascolta: () => void): Promise<Smetti> {
  const nostri = new Map<string, boolean>();
  return iscrivi((fogli) =>
    fogli.onChanged.add(async ({ triggerSource, worksheetId }) => {
      if (triggerSource === 'ThisLocalAddin') return;
      const nostro = nostri.get(worksheetId) ?? (await chiediSeNostro(worksheetId));
      // Se non si è potuto sapere, la modifica conta: meglio un ricontrollo di troppo.
      if (nostro !== null) nostri.set(worksheetId, nostro);
      if (nostro !== true) ascolta();
    }),
  );
}

/** Chiama `ascolta` con la prima cella scelta dall'utente. Se sceglie in fretta, conta l'ultima. */
export function suSelezione(ascolta: (cella: CellRef) => void): Promise<Smetti> {
  let ultima = 0;
  return iscrivi((fogli) =>
    fogli.onSelectionChanged.add(async ({ address, worksheetId }) => {
      ultima += 1;
      const questa = ultima;
      const foglio = await nomeDelFoglio(worksheetId);
      if (foglio !== null && questa === ultima) ascolta({ file: 0, foglio, ...primaCella(address) });
    }),
  );
}

async function iscrivi<T>(
  aggiungi: (fogli: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<T>,
): Promise<Smetti> {
  const iscrizione = await conExcel(async (context) => {
    const aggiunta = aggiungi(context.workbook.worksheets);
    await context.sync();
    return aggiunta;
  });
  let tolta: Promise<void> | null = null;
  // Chiamarla due volte non fa danni: la seconda aspetta la prima.
  return () =>
    (tolta ??= conExcel(async (context) => {
      iscrizione.remove();
      await context.sync();
    }, iscrizione.context));
}

async function chiediSeNostro(id: string): Promise<boolean | null> {
  return delFoglio(
    id,
    'customProperties/items/key,customProperties/items/value',
    (foglio) => foglioNostro(foglio) !== null,
  );
}

function nomeDelFoglio(id: string): Promise<string | null> {
  return delFoglio(id, 'name', ({ name }) => name);
}

/** Null se il foglio non c'è più o Excel non risponde: di un avvenimento perso nessuno può farsi carico. */
async function delFoglio<T>(id: string, carica: string, leggi: (foglio: Excel.Worksheet) => T): Promise<T | null> {
  try {
    return await conExcel(async (context) => {
      const foglio = context.workbook.worksheets.getItemOrNullObject(id).load(carica);
      await context.sync();
      return foglio.isNullObject ? null : leggi(foglio);
    });
  } catch {
    return null;
  }
}

/** L'angolo in alto a sinistra, anche di righe ("3:5") e colonne ("B:C") intere. */
function primaCella(indirizzo: string): Posizione {
  const prima = indirizzo.slice(indirizzo.lastIndexOf('!') + 1).split(/[:,]/)[0] ?? '';
  const [, colonna = '', riga = ''] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(prima.trim()) ?? [];
  return fromA1(`${colonna || 'A'}${riga || '1'}`) ?? { riga: 0, colonna: 0 };
}
