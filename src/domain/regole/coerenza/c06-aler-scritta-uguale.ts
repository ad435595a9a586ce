import type { Contesto } from '../../contesto';
import { senzaOrnamenti } from '../../enti/normalizza-nome';
import type { CellRef } from '../../snapshot';
import { cellaNome } from '../../tabelle/tabella';
import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { TABELLE_DI_ENTI } from '../struttura/nomi-scritti';
import { spoglioDi } from '../struttura/spoglio';

/** "U.O.", "UO", "U.O.G.", "UOG": qui finisce il nome dell'azienda e comincia quello dell'unità. */
const UNITA = /(?<![A-Z])U\.? ?O\.?(?: ?G\.?)?(?![A-Z])/;
const INIZIO_ALER = /^A\.? ?L\.? ?E\.? ?R\.?(?![A-Z])/;

interface Grafia {
  readonly scritta: string;
  readonly cella: CellRef;
  quante: number;
}

/** La stessa ALER è scritta allo stesso modo in tutta la cartella: un rilievo per cartella, con le grafie trovate. */
export const c06: Regola = {
  id: 'C06',
  famiglia: 'C',
  gravita: 'informazione',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  *verifica(contesto) {
    for (const parti of partiPerCartella(contesto).values()) {
      const diverse = [...parti.values()].filter((grafie) => grafie.size > 1).flatMap((grafie) => [...grafie.values()]);
      if (diverse.length === 0) continue;
      // Prima la grafia meno usata: è quella da guardare.
      diverse.sort((a, b) => a.quante - b.quante || (a.scritta < b.scritta ? -1 : 1));
      yield {
        codice: 'grafie-diverse',
        esito: 'violata',
        celle: diverse.map(({ cella }) => cella),
        ente: null,
        trovato: diverse.length,
        parametri: { grafie: diverse.map(({ scritta }) => scritta) },
      };
    }
  },
};

/** Per cartella, le grafie di ogni azienda e di ogni unità; la chiave sono le sole lettere e cifre. */
function partiPerCartella(contesto: Contesto): ReadonlyMap<number, ReadonlyMap<string, ReadonlyMap<string, Grafia>>> {
  const cartelle = new Map<number, Map<string, Map<string, Grafia>>>();
  const lette = new Map<string, readonly string[]>();
  for (const tabella of contesto.tabelle) {
    if (!TABELLE_DI_ENTI.has(tabella.tipo)) continue;
    for (const riga of spoglioDi(contesto, tabella).forseAler) {
      const scritte = lette.get(riga.nome) ?? partiDelNome(riga.nome);
      lette.set(riga.nome, scritte);
      for (const scritta of scritte) {
        const parti = cartelle.get(tabella.file) ?? new Map<string, Map<string, Grafia>>();
        cartelle.set(tabella.file, parti);
        const chiave = scritta.replace(/[^A-Z0-9]/g, '');
        const grafie = parti.get(chiave) ?? new Map<string, Grafia>();
        parti.set(chiave, grafie);
        const nota = grafie.get(scritta);
        if (nota) nota.quante += 1;
        else grafie.set(scritta, { scritta, cella: cellaNome(tabella, riga), quante: 1 });
      }
    }
  }
  return cartelle;
}

/** Azienda e unità, maiuscole: "ALER BS- CR-MN U.O. MANTOVA" → "ALER BS- CR-MN", "U.O. MANTOVA". */
function partiDelNome(nome: string): readonly string[] {
  if (!/^\s*a/i.test(nome)) return [];
  const maiuscolo = senzaOrnamenti(nome.slice(0, 200)).toUpperCase();
  if (!INIZIO_ALER.test(maiuscolo)) return [];
  const inizio = UNITA.exec(maiuscolo)?.index ?? maiuscolo.length;
  return [maiuscolo.slice(0, inizio).trim(), maiuscolo.slice(inizio).trim()].filter((parte) => parte !== '');
}
