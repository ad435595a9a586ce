import { FOGLI } from '../../../domain/fogli/nomi';
import type { SheetDraft, WorkbookDraft } from '../../../domain/fogli/draft';
import { firma, foglioNostro } from './fogli-nostri';

/** I fogli che, con le nostre tabelle dentro, dicono che la cartella l'ha scritta la riga di comando. */
const PROVE: readonly string[] = [FOGLI.dati, FOGLI.esiti];

/**
 * Una cartella scritta dalla riga di comando ha i nostri fogli ma non la firma, che sta nelle proprietà che solo Excel
 * scrive. Si adottano quelli di sicuro nostri, e d'ora in poi si riscrivono al loro posto: la cartella ha i fogli `Dati` ed
 * `Esiti controlli` con le nostre tabelle, e il foglio ha in A1 proprio ciò che ci scriveremmo. Ogni altro è dell'utente.
 *
 * @param fogli con nome, proprietà e tabelle già caricati.
 */
export async function adottaFogli(
  context: Excel.RequestContext,
  fogli: readonly Excel.Worksheet[],
  { fogli: draft }: WorkbookDraft,
): Promise<void> {
  const senzaFirma = (nome: string): Excel.Worksheet | undefined =>
    fogli.find((foglio) => foglio.name === nome && foglioNostro(foglio) === null);
  const nostri = draft.filter(({ nome }) => PROVE.includes(nome));
  if (!nostri.every((foglio) => haLeSueTabelle(senzaFirma(foglio.nome), foglio))) return;
  const candidati = draft.flatMap((foglio) => {
    const suo = senzaFirma(foglio.nome);
    if (!suo || !haLeSueTabelle(suo, foglio)) return [];
    return [{ foglio: suo, nome: foglio.nome, atteso: capo(foglio), a1: suo.getRange('A1').load('values') }];
  });
  await context.sync();
  for (const { foglio, nome, atteso, a1 } of candidati) {
    if (String(a1.values[0]?.[0] ?? '') !== atteso) continue;
    firma(foglio, nome);
    foglio.customProperties.load('items/key,items/value');
  }
  await context.sync();
}

function capo({ celle }: SheetDraft): string {
  return String(celle[0]?.[0]?.valore ?? '');
}

function haLeSueTabelle(foglio: Excel.Worksheet | undefined, { tabelle }: SheetDraft): boolean {
  const presenti = new Set(foglio?.tables.items.map(({ name }) => name));
  return foglio !== undefined && tabelle.every(({ nome }) => presenti.has(nome));
}
