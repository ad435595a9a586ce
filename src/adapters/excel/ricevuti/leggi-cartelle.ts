import { conRespiro } from '../../../app/con-respiro';
import type { FileNonLetto } from '../../../app/lettura';
import { FOGLI_RICEVUTI } from '../../../domain/fogli/nomi';
import { cominciaCon } from '../../../domain/ricevuti/colonne';
import type { MemoriaRicevuti } from '../../../domain/ricevuti/memoria-ricevuti';
import { ricevutiDaFogliAPassi } from '../../../domain/ricevuti/ricevuti-da-fogli';
import {
  fraseGuasto,
  NIENTE_RICEVUTO,
  RicevutiIlleggibili,
  type RicevutiRiletti,
} from '../../../domain/ricevuti/ricevuti';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../domain/snapshot';
import { GuastoExcel } from '../guasto-excel';
import { conExcel } from '../porta';
import { leggiFogli } from '../read/read-workbook';
import { foglioNostro } from '../sheets/fogli-nostri';
import { COLONNE_RICEVUTI, QUALI, senzaFirma, statoRicevuti, type Coppia, type Quale } from './fogli-ricevuti';
import { CELLE_INSIEME, leggiRighe, misure, quanteCelle } from './leggi-righe';

/** La cartella aperta e ciò che vi è conservato dei file ricevuti. */
export interface CartelleLette {
  readonly aperta: WorkbookSnapshot;
  readonly ricevuti: RicevutiRiletti;
}

/**
 * La cartella aperta e le ricevute, nelle stesse due letture; se le ricevute sono molte, le loro righe dopo, a pezzi.
 * `insieme` mette in coda altro da caricare nella seconda, per
 * i fogli dell'utente.
 */
export async function leggiCartelle(
  context: Excel.RequestContext,
  insieme: (fogli: readonly Excel.Worksheet[]) => void = () => undefined,
): Promise<CartelleLette> {
  return leggi(context, (tutti) => tutti.filter((foglio) => foglioNostro(foglio) === null), insieme);
}

async function leggi(
  context: Excel.RequestContext,
  scegli: (fogli: readonly Excel.Worksheet[]) => readonly Excel.Worksheet[],
  insieme: (fogli: readonly Excel.Worksheet[]) => void,
): Promise<CartelleLette> {
  const solito = context.workbook.worksheets.getItemOrNullObject(FOGLI_RICEVUTI.righe).load('id');
  const misureSolite = misure(solito);
  const visto: { quanti: number; coppia: Coppia | null; lunghe: Excel.Range | null } = {
    quanti: 0,
    coppia: null,
    lunghe: null,
  };
  const { nome, fogli } = await leggiFogli(context, (tutti) => {
    const dellUtente = scegli(tutti);
    const coppia = statoRicevuti(tutti).attuali;
    const note = coppia && !solito.isNullObject && solito.id === coppia.righe.id;
    const conGliAltri = note && quanteCelle(misureSolite) <= CELLE_INSIEME;
    visto.quanti = dellUtente.length;
    visto.coppia = coppia;
    const nostri = coppia ? [coppia.registro, ...(conGliAltri ? [coppia.righe] : [])] : [];
    return {
      daLeggere: [...dellUtente, ...nostri],
      insieme: () => {
        insieme(dellUtente);
        // Col nome cambiato dall'utente le misure non si sapevano ancora.
        if (coppia && !conGliAltri) visto.lunghe = note ? misureSolite : misure(coppia.righe);
      },
    };
  });
  const { quanti, coppia, lunghe } = visto;
  const altri = coppia ? null : scrittiAltrove(fogli);
  if (altri) {
    const aperta = { nome, fogli: fogli.filter((foglio) => !Object.values(altri).includes(foglio)) };
    return { aperta, ricevuti: await ricevutiDa(altri.registro, altri.righe) };
  }
  const [registro, insiemeAgliAltri] = fogli.slice(quanti);
  const righe = coppia && lunghe ? await leggiRighe(context, coppia.righe, lunghe) : insiemeAgliAltri;
  return { aperta: { nome, fogli: fogli.slice(0, quanti) }, ricevuti: await ricevutiDa(registro, righe) };
}

/** I due fogli senza firma, letti con quelli dell'utente: nostri se cominciano come li scriviamo. */
function scrittiAltrove(fogli: readonly SheetSnapshot[]): Readonly<Record<Quale, SheetSnapshot>> | null {
  const [righe, registro] = QUALI.map((quale) =>
    fogli.find((foglio) => foglio.nome === FOGLI_RICEVUTI[quale] && cominciaCon(foglio, COLONNE_RICEVUTI[quale])),
  );
  return righe && registro ? { righe, registro } : null;
}

/** Da controllare insieme: la prima, numero 0, è quella aperta. */
export function tutteInsieme({ aperta, ricevuti }: CartelleLette): readonly WorkbookSnapshot[] {
  return [aperta, ...ricevuti.cartelle];
}

/** Quando è arrivata ognuna delle cartelle, secondo il registro; quella aperta non arriva da nessuno. */
export function arriviDi({ ricevuti }: CartelleLette): readonly (string | null)[] {
  return [null, ...ricevuti.registro.map(({ quando }) => quando)];
}

/** I file ricevuti che non si sono potuti ricostruire: a chi legge il quadro mancano, e va detto. */
export function nonRiletti({ ricevuti }: CartelleLette): readonly FileNonLetto[] {
  return ricevuti.guasti.map((guasto) => {
    const davanti = `${guasto.file}: `;
    return { nome: guasto.file, motivo: fraseGuasto(guasto).slice(davanti.length) };
  });
}

/** Ciò che la cartella conserva dei file ricevuti. */
export function leggiRicevuti(): Promise<RicevutiRiletti> {
  return conExcel(async (context) => {
    const { ricevuti } = await leggi(
      context,
      // Una cartella scritta dalla riga di comando tiene i ricevuti in fogli senza firma.
      (tutti) => Object.values(senzaFirma(tutti) ?? {}),
      () => undefined,
    );
    return ricevuti;
  });
}

/** I file riletti l'ultima volta: finché le loro righe non cambiano, le cartelle sono le stesse. */
const MEMORIA: MemoriaRicevuti = new Map();

async function ricevutiDa(
  registro: SheetSnapshot | undefined,
  righe: SheetSnapshot | undefined,
): Promise<RicevutiRiletti> {
  if (!righe || !registro) return { ...NIENTE_RICEVUTO, guasti: [] };
  try {
    return await conRespiro(ricevutiDaFogliAPassi(righe, registro, MEMORIA));
  } catch (errore) {
    if (!(errore instanceof RicevutiIlleggibili)) throw errore;
    throw GuastoExcel.perche(
      'RicevutiIlleggibili',
      errore.message,
      'Oppure elimina quel foglio e importa di nuovo i file.',
    );
  }
}
