import type { Contesto } from '../domain/contesto';
import { quandoServe } from '../domain/enti/quando-serve';
import { creaContestoAPassi } from '../domain/offerta/crea-contesto';
import type { OpzioniContesto } from '../domain/offerta/crea-contesto';
import { diSeguito } from '../domain/passi';
import type { Passi } from '../domain/passi';
import { creaQuadro } from '../domain/quadro';
import type { Quadro } from '../domain/quadro';
import { applicaRegoleAPassi } from '../domain/regole/applica';
import { CATALOGO } from '../domain/regole/catalogo';
import { conta, esitoDi } from '../domain/rilievi/esito';
import type { Conteggi, EsitoControllo } from '../domain/rilievi/esito';
import type { Rilievo } from '../domain/rilievi/rilievo';
import type { WorkbookSnapshot } from '../domain/snapshot';
import { riconosci, riconosciAPassi } from '../domain/tabelle/riconosci';
import type { Riconosciuto } from '../domain/tabelle/tabella';
import { VOCI_QUADRO } from '../domain/voci/voce';

/** Ciò che si è visto in una o più cartelle guardate insieme. */
export interface Controllo {
  readonly contesto: Contesto;
  readonly rilievi: readonly Rilievo[];
  /**
   * Null se le cartelle non hanno i dati del quadro riepilogativo. Si calcola la prima volta che lo si chiede: chi
   * ricontrolla a ogni modifica non lo mostra.
   */
  readonly quadro: Quadro | null;
  readonly conteggi: Conteggi;
  readonly esito: EsitoControllo;
}

/** Controlla le cartelle come parti di un solo ambito. Puro: gli stessi dati danno sempre gli stessi rilievi. */
export function controlla(
  cartelle: readonly WorkbookSnapshot[],
  opzioni: OpzioniContesto = {},
  note: Riconosciute | null = null,
): Controllo {
  return diSeguito(controllaAPassi(cartelle, opzioni, note));
}

/** Ciò che si è già riconosciuto di cartelle che non cambiano: chi ricontrolla con altre accanto non le rilegge. */
export type Riconosciute = WeakMap<WorkbookSnapshot, { readonly file: number; readonly riconosciuto: Riconosciuto }>;

/** Riconosce prima una cartella che poi si controllerà con altre, al posto `file`: per esempio mentre si leggono quelle. */
export function annotaRiconosciuta(cartella: WorkbookSnapshot, file: number, note: Riconosciute): void {
  note.set(cartella, { file, riconosciuto: riconosci(cartella, file) });
}

/** Come `controlla`, a passi brevi: trecento cartelle non fermano il pannello. */
export function* controllaAPassi(
  cartelle: readonly WorkbookSnapshot[],
  opzioni: OpzioniContesto = {},
  note: Riconosciute | null = null,
): Passi<Controllo> {
  const riconosciuti: Riconosciuto[] = [];
  for (const [file, cartella] of cartelle.entries()) {
    const nota = note?.get(cartella);
    const riconosciuto = nota?.file === file ? nota.riconosciuto : yield* riconosciAPassi(cartella, file);
    note?.set(cartella, { file, riconosciuto });
    riconosciuti.push(riconosciuto);
  }
  const contesto = yield* creaContestoAPassi(cartelle, riconosciuti, opzioni);
  const rilievi = yield* applicaRegoleAPassi(CATALOGO, contesto);
  const quadro = quandoServe(() => quadroDi(contesto));
  return {
    contesto,
    rilievi,
    get quadro() {
      return quadro();
    },
    conteggi: conta(rilievi),
    esito: esitoDi(rilievi),
  };
}

function quadroDi(contesto: Contesto): Quadro | null {
  if (!VOCI_QUADRO.some((voce) => contesto.fatti.voci.has(voce))) return null;
  const quadro = creaQuadro(contesto);
  const solo = unicoEnte(contesto);
  // La cartella di un ente solo non dice niente degli altri: le loro righe vuote parrebbero mancate risposte.
  return solo === null ? quadro : { ...quadro, righe: quadro.righe.filter(({ ente }) => ente.id === solo) };
}

/** L'ente di cui parlano tutte le tabelle, se è uno solo. */
function unicoEnte(contesto: Contesto): string | null {
  let unico: string | null = null;
  for (const { righe } of contesto.tabelle) {
    for (const { ente } of righe) {
      if (!ente || ente.id === unico) continue;
      if (unico !== null) return null;
      unico = ente.id;
    }
  }
  return unico;
}
