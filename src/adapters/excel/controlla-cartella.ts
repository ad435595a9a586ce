import type { CartellaControllata } from '../../app/cartella-aperta';
import { controlla } from '../../app/controlla';
import type { OpzioniContesto } from '../../domain/offerta/crea-contesto';
import { segniDa } from '../../domain/rilievi/segni';
import type { WorkbookSnapshot } from '../../domain/snapshot';
import { caricaSegni, togliSegni, type SegniPresenti } from './marks/segni-presenti';
import { scriviSegni } from './marks/write-marks';
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
      await context.sync();
    }
    const nonSegnati = [...new Set(segni.map(({ foglio }) => foglio))].filter((foglio) => protetti.has(foglio));
    return { controllo, nonSegnati, solaLettura };
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
    await context.sync();
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

function fogliProtetti({ fogli }: WorkbookSnapshot): ReadonlySet<string> {
  return new Set(fogli.filter(({ protetto }) => protetto).map(({ nome }) => nome));
}
