import type { CartellaControllata } from '../../app/cartella-aperta';
import { conRespiro } from '../../app/con-respiro';
import { controllaAPassi } from '../../app/controlla';
import type { Controllo, Riconosciute } from '../../app/controlla';
import type { OpzioniContesto } from '../../domain/offerta/crea-contesto';
import { segniDa } from '../../domain/rilievi/segni';
import { protezioniDi, type Protezioni } from './marks/protezioni';
import { caricaSegni, contaSegni, togliAvanzi, togliSegni, type SegniPresenti } from './marks/segni-presenti';
import { scriviSegni } from './marks/write-marks';
import { GuastoExcel } from './guasto-excel';
import { conExcel } from './porta';
import { arriviDi, leggiCartelle, tutteInsieme } from './ricevuti/leggi-cartelle';
import type { CartelleLette } from './ricevuti/leggi-cartelle';

/**
 * Controlla la cartella aperta, con i file che vi sono stati ricevuti, e segna le sue celle: due letture e una scrittura,
 * quanti che siano i fogli. I segni di prima
 * si tolgono nella stessa scrittura; sui fogli protetti che non permettono di formattare le celle, e nelle cartelle in sola
 * lettura, si controlla senza segnare.
 */
export function controllaCartella(opzioni: OpzioniContesto = {}): Promise<CartellaControllata> {
  return conExcel(async (context) => {
    const { lette, presenti, solaLettura } = await leggi(context);
    const controllo = await controllaLette(lette, opzioni);
    const segni = segniDa(controllo.rilievi);
    if (solaLettura) return { controllo, nonSegnati: [], solaLettura };
    const fogli = presenti.map(({ foglio }) => foglio);
    const protezioni = protezioniDi(presenti);
    togliSegni(presenti, protezioni.chiusi);
    scriviSegni(fogli, segni, protezioni.chiusi);
    const esclusi = await scriviOSpiega(context, presenti, protezioni, (altri) => scriviSegni(fogli, segni, altri));
    const nonSegnati = [...new Set(segni.map(({ foglio }) => foglio))].filter((foglio) => esclusi.has(foglio));
    return { controllo, nonSegnati, solaLettura };
  });
}

/** Come `controllaCartella`, senza toccare la cartella. */
export function guardaCartella(opzioni: OpzioniContesto = {}): Promise<CartellaControllata> {
  return conExcel(async (context) => {
    context.workbook.load('readOnly');
    const controllo = await controllaLette(await leggiCartelle(context), opzioni);
    return { controllo, nonSegnati: [], solaLettura: context.workbook.readOnly };
  });
}

/** Le cartelle ricevute non cambiano da un ricontrollo all'altro: si riconoscono una volta. */
const RICONOSCIUTE: Riconosciute = new WeakMap();

/** Il controllo della cartella con i file ricevuti, senza fermare il pannello. */
export function controllaLette(lette: CartelleLette, opzioni: OpzioniContesto = {}): Promise<Controllo> {
  return conRespiro(controllaAPassi(tutteInsieme(lette), { ...opzioni, arrivi: arriviDi(lette) }, RICONOSCIUTE));
}

/** Toglie tutti i segni nostri; dice quanti erano. */
export function pulisciSegni(): Promise<number> {
  return conExcel(async (context) => {
    const fogli = context.workbook.worksheets;
    fogli.load('items/name,items/protection/protected,items/protection/options');
    await context.sync();
    const presenti = caricaSegni(fogli.items);
    await context.sync();
    const protezioni = protezioniDi(presenti);
    const tolti = togliSegni(presenti, protezioni.chiusi);
    const esclusi = await scriviOSpiega(context, presenti, protezioni);
    return esclusi === protezioni.chiusi ? tolti : contaSegni(presenti, esclusi);
  });
}

async function leggi(
  context: Excel.RequestContext,
): Promise<{ lette: CartelleLette; presenti: readonly SegniPresenti[]; solaLettura: boolean }> {
  let presenti: readonly SegniPresenti[] = [];
  context.workbook.load('readOnly');
  const lette = await leggiCartelle(context, (fogli) => {
    presenti = caricaSegni(fogli);
  });
  return { lette, presenti, solaLettura: context.workbook.readOnly };
}

/**
 * Una scrittura interrotta può aver messo o tolto solo alcuni segni: si tolgono tutti, e lo si dice. Se invece Excel non
 * voleva i segni nei fogli protetti che parevano permetterli, si rimettono negli altri. Dà i fogli rimasti fuori.
 */
async function scriviOSpiega(
  context: Excel.RequestContext,
  prima: readonly SegniPresenti[],
  { protetti, chiusi }: Protezioni,
  rimetti: (esclusi: ReadonlySet<string>) => void = () => undefined,
): Promise<ReadonlySet<string>> {
  const gia = new Set(prima.flatMap(({ formati }) => formati.items.map(({ id }) => id)));
  try {
    await context.sync();
    return chiusi;
  } catch (errore) {
    const tolti = await togliAvanzi(context, prima, gia, chiusi)
      .catch(() => togliAvanzi(context, prima, gia, protetti))
      .then(() => true)
      .catch(() => false);
    const negato = (errore as OfficeExtension.Error).code === 'AccessDenied' && protetti.size > chiusi.size;
    if (tolti && negato && (await riesce(context, () => rimetti(protetti)))) return protetti;
    throw GuastoExcel.aMeta(
      errore,
      'I segni nelle celle mancano o sono incompleti.',
      'Riprova: i segni si rimettono a posto tutti. I dati non sono cambiati.',
    );
  }
}

async function riesce(context: Excel.RequestContext, accoda: () => void): Promise<boolean> {
  accoda();
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
