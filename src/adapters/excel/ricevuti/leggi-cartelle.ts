import type { FileNonLetto } from '../../../app/lettura';
import { ricevutiDaFogli } from '../../../domain/ricevuti/ricevuti-da-fogli';
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
import { statoRicevuti, type Coppia } from './fogli-ricevuti';

/** La cartella aperta e ciò che vi è conservato dei file ricevuti. */
export interface CartelleLette {
  readonly aperta: WorkbookSnapshot;
  readonly ricevuti: RicevutiRiletti;
}

/**
 * La cartella aperta e le ricevute, nelle stesse due letture. `insieme` mette in coda altro da caricare nella seconda, per
 * i fogli dell'utente.
 */
export async function leggiCartelle(
  context: Excel.RequestContext,
  insieme: (fogli: readonly Excel.Worksheet[]) => void = () => undefined,
): Promise<CartelleLette> {
  let dellUtente: readonly Excel.Worksheet[] = [];
  const { nome, fogli } = await leggiFogli(context, (tutti) => {
    dellUtente = tutti.filter((foglio) => foglioNostro(foglio) === null);
    const daLeggere = [...dellUtente, ...dueFogli(statoRicevuti(tutti).attuali)];
    return { daLeggere, insieme: () => insieme(dellUtente) };
  });
  const quanti = dellUtente.length;
  return { aperta: { nome, fogli: fogli.slice(0, quanti) }, ricevuti: ricevutiDa(fogli.slice(quanti)) };
}

/** Da controllare insieme: la prima, numero 0, è quella aperta. */
export function tutteInsieme({ aperta, ricevuti }: CartelleLette): readonly WorkbookSnapshot[] {
  return [aperta, ...ricevuti.cartelle];
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
    const { fogli } = await leggiFogli(context, (tutti) => ({ daLeggere: dueFogli(statoRicevuti(tutti).attuali) }));
    return ricevutiDa(fogli);
  });
}

function dueFogli(coppia: Coppia | null): readonly Excel.Worksheet[] {
  return coppia ? [coppia.righe, coppia.registro] : [];
}

function ricevutiDa([righe, registro]: readonly SheetSnapshot[]): RicevutiRiletti {
  if (!righe || !registro) return { ...NIENTE_RICEVUTO, guasti: [] };
  try {
    return ricevutiDaFogli(righe, registro);
  } catch (errore) {
    if (!(errore instanceof RicevutiIlleggibili)) throw errore;
    throw GuastoExcel.perche(
      'RicevutiIlleggibili',
      errore.message,
      'Oppure elimina quel foglio e importa di nuovo i file.',
    );
  }
}
