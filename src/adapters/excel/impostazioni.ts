import type { ImpostazioniPiano } from '../../app/cartella-aperta';
import { IMPOSTAZIONI_PREDEFINITE, isTolleranza } from '../../domain/contesto';
import { sostituzioniDa } from '../../domain/regole/profili/sostituzione';
import { conservatiDa } from './conservati-del-piano';
import { conExcel } from './porta';

const CHIAVE = 'quadro-sap:impostazioni';

/** Le impostazioni del piano salvate nella cartella, o quelle iniziali. */
export function leggiImpostazioni(): Promise<ImpostazioniPiano> {
  return conExcel(async (context) => {
    const salvata = context.workbook.settings.getItemOrNullObject(CHIAVE).load('value');
    await context.sync();
    return impostazioniDa(salvata.isNullObject ? null : salvata.value);
  });
}

/** Si salvano con la cartella: viaggiano col file, non col computer. */
export function scriviImpostazioni(impostazioni: ImpostazioniPiano): Promise<void> {
  return conExcel(async (context) => {
    context.workbook.settings.add(CHIAVE, impostazioniDa(impostazioni));
    await context.sync();
  });
}

/** Un dato rovinato vale come se mancasse; gli altri restano. A mano: con zod il pannello peserebbe un quarto in più. */
function impostazioniDa(salvate: unknown): ImpostazioniPiano {
  const { anno, approvato, satNelComplessivo, tolleranza, dalVivo } = comeOggetto(salvate);
  const sostituzioni = sostituzioniDa(comeOggetto(salvate).sostituzioni);
  return {
    anno: typeof anno === 'number' && Number.isInteger(anno) && anno >= 2000 && anno <= 2100 ? anno : null,
    approvato: typeof approvato === 'string' && eGiorno(approvato) ? approvato : null,
    satNelComplessivo:
      typeof satNelComplessivo === 'boolean' ? satNelComplessivo : IMPOSTAZIONI_PREDEFINITE.satNelComplessivo,
    tolleranza: isTolleranza(tolleranza) ? tolleranza : IMPOSTAZIONI_PREDEFINITE.tolleranza,
    dalVivo: typeof dalVivo === 'boolean' ? dalVivo : true,
    ...(sostituzioni.length > 0 ? { sostituzioni } : {}),
    ...conservatiDa(comeOggetto(salvate)),
  };
}

function comeOggetto(dato: unknown): Partial<Record<keyof ImpostazioniPiano, unknown>> {
  return typeof dato === 'object' && dato !== null ? dato : {};
}

/** Un giorno che esiste, scritto AAAA-MM-GG. */
function eGiorno(testo: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(testo)) return false;
  const giorno = new Date(`${testo}T00:00:00Z`);
  return !Number.isNaN(giorno.getTime()) && giorno.toISOString().startsWith(testo);
}
