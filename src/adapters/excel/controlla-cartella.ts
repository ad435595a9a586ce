import type { CartellaControllata } from '../../app/cartella-aperta';
import { controlla } from '../../app/controlla';
import type { OpzioniContesto } from '../../domain/offerta/crea-contesto';
import { segniDa } from '../../domain/rilievi/segni';
import type { WorkbookSnapshot } from '../../domain/snapshot';
import { caricaSegni, togliAvanzi, togliSegni, type SegniPresenti } from './marks/segni-presenti';
import { scriviSegni } from './marks/write-marks';
import { GuastoExcel } from './guasto-excel';
import { conExcel } from './porta';
import { readWorkbook } from './read/read-workbook';

/**
 * Controlla la cartella aperta e segna le celle: due letture e una scrittura, quanti che siano i fogli. I segni di prima
 * si tolgono nella stessa scrittura; su fogli protetti e cartelle in sola lettura si controlla senza segnare.
 */
export function controllaCartella(opzioni: OpzioniContesto = {}): Promise<CartellaControllata> {
  return conExcel(async (context) => {
    const { cartella, presenti, solaLettura } = await leggi(context);
    const controllo = controlla([cartella], opzioni);
    const segni = segniDa(controllo.rilievi);
    const protetti = fogliProtetti(cartella);
    if (!solaLettura) {
      togliSegni(presenti, protetti);
      scriviSegni(
        presenti.map(({ foglio }) => foglio),
        segni,
        protetti,
      );
      await scriviOSpiega(context, presenti);
    }
    const nonSegnati = [...new Set(segni.map(({ foglio }) => foglio))].filter((foglio) => protetti.has(foglio));
    return { controllo, nonSegnati, solaLettura };
  });
}

/** Come `controllaCartella`, senza toccare la cartella. */
export function guardaCartella(opzioni: OpzioniContesto = {}): Promise<CartellaControllata> {
  return conExcel(async (context) => {
    context.workbook.load('readOnly');
    const controllo = controlla([await readWorkbook(context)], opzioni);
    return { controllo, nonSegnati: [], solaLettura: context.workbook.readOnly };
  });
}

/** Toglie tutti i segni nostri; dice quanti erano. */
export function pulisciSegni(): Promise<number> {
  return conExcel(async (context) => {
    const fogli = context.workbook.worksheets;
    fogli.load('items/name,items/protection/protected');
    await context.sync();
    const presenti = caricaSegni(fogli.items);
    await context.sync();
    const protetti = new Set(fogli.items.filter((foglio) => foglio.protection.protected).map(({ name }) => name));
    const tolti = togliSegni(presenti, protetti);
    await scriviOSpiega(context, presenti);
    return tolti;
  });
}

async function leggi(
  context: Excel.RequestContext,
): Promise<{ cartella: WorkbookSnapshot; presenti: readonly SegniPresenti[]; solaLettura: boolean }> {
  let presenti: readonly SegniPresenti[] = [];
  context.workbook.load('readOnly');
  const cartella = await readWorkbook(context, (fogli) => {
    presenti = caricaSegni(fogli);
  });
  return { cartella, presenti, solaLettura: context.workbook.readOnly };
}

/** Una scrittura interrotta può aver messo o tolto solo alcuni segni: si tolgono tutti, e lo si dice. */
async function scriviOSpiega(context: Excel.RequestContext, prima: readonly SegniPresenti[]): Promise<void> {
  const gia = new Set(prima.flatMap(({ formati }) => formati.items.map(({ id }) => id)));
  try {
    await context.sync();
  } catch (errore) {
    await togliAvanzi(context, prima, gia).catch(() => undefined);
    throw GuastoExcel.aMeta(
      errore,
      'I segni nelle celle mancano o sono incompleti.',
      'Riprova: i segni si rimettono a posto tutti. I dati non sono cambiati.',
    );
  }
}

function fogliProtetti({ fogli }: WorkbookSnapshot): ReadonlySet<string> {
  return new Set(fogli.filter(({ protetto }) => protetto).map(({ nome }) => nome));
}
