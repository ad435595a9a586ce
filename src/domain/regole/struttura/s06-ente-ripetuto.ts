import type { Contesto, TabellaAbbinata } from '../../contesto';
import type { Ente } from '../../enti/ente';
import type { CellRef } from '../../snapshot';
import { cellaNome } from '../../tabelle/tabella';
import type { VoceKey } from '../../voci/voce';
import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { nomeInAnagrafica } from './nomi-scritti';
import { spoglioDi } from './spoglio';
import { nomeDelFile } from '../../nome-del-file';

const UNA_RIGA_PER_ENTE: ReadonlySet<TabellaAbbinata['tipo']> = new Set(['offerta', 'popolazione', 'elenco', 'enti']);

/** Un ente ha una riga sola in una tabella e, se risponde con la propria cartella, una cartella sola. */
export const s06: Regola = {
  id: 'S06',
  famiglia: 'S',
  gravita: 'errore',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    for (const tabella of contesto.tabelle) {
      if (UNA_RIGA_PER_ENTE.has(tabella.tipo)) yield* ripetutiIn(contesto, tabella);
    }
    yield* cartelleRipetute(contesto);
  },
};

/** Gli enti che hanno risposto con più cartelle proprie, cioè con dentro i loro soli dati. */
function* cartelleRipetute(contesto: Contesto): Iterable<Segnalazione> {
  // In un ambito di un ente solo ogni estratto parla di lui: chi dice due volte lo stesso dato lo confronta A03.
  if (contesto.registro.enti.length === 1) return;
  const righe = new Map<number, Map<string, CellRef>>();
  const nomi = new Map<string, string>();
  const voci = new Map<number, Set<VoceKey>>();
  for (const tabella of contesto.tabelle) {
    if (tabella.tipo !== 'offerta' && tabella.tipo !== 'scheda') continue;
    const delleColonne = voci.get(tabella.file) ?? new Set<VoceKey>();
    voci.set(tabella.file, delleColonne);
    for (const { voce } of tabella.colonne) if (voce !== null) delleColonne.add(voce);
    const delFile = righe.get(tabella.file) ?? new Map<string, CellRef>();
    righe.set(tabella.file, delFile);
    for (const riga of tabella.righe) {
      if (!riga.ente) continue;
      const { id, nome } = riga.ente;
      nomi.set(id, nome);
      if (!delFile.has(id)) delFile.set(id, cellaNome(tabella, riga));
      if (delFile.size > 1) break;
    }
  }
  const cartelle = new Map<string, CellRef[]>();
  const dette = new Map<string, Set<VoceKey>>();
  const ripetute = new Set<string>();
  for (const [file, enti] of righe) {
    const [unico, altro] = enti;
    if (!unico || altro) continue;
    const cella = nomeInAnagrafica(contesto, file)?.cella ?? unico[1];
    cartelle.set(unico[0], [...(cartelle.get(unico[0]) ?? []), cella]);
    // Gli estratti della piattaforma sono un file per voce: ripete solo chi dice due volte la stessa.
    const gia = dette.get(unico[0]) ?? new Set<VoceKey>();
    const sue = voci.get(file) ?? [];
    if ([...sue].some((voce) => gia.has(voce))) ripetute.add(unico[0]);
    dette.set(unico[0], new Set([...gia, ...sue]));
  }
  for (const [id, celle] of cartelle) {
    if (!ripetute.has(id)) continue;
    const file = celle.map((cella) => nomeDelFile(contesto, cella.file));
    yield segnala('due-cartelle', nomi.get(id) ?? id, celle, { file });
  }
}

function* ripetutiIn(contesto: Contesto, tabella: TabellaAbbinata): Iterable<Segnalazione> {
  const { presenti, ripetute } = spoglioDi(contesto, tabella);
  if (ripetute.length === 0) return;
  const celle = new Map<Ente, CellRef[]>();
  for (const riga of ripetute) {
    const prima = riga.ente && presenti().get(riga.ente.id);
    if (!riga.ente || !prima) continue;
    const altre = celle.get(riga.ente);
    if (altre) altre.push(cellaNome(tabella, riga));
    else celle.set(riga.ente, [cellaNome(tabella, prima), cellaNome(tabella, riga)]);
  }
  for (const [{ nome }, righe] of celle) yield segnala('riga-ripetuta', nome, righe);
}

/** Si guarda la seconda: la prima può essere quella giusta. */
function segnala(
  codice: string,
  ente: string,
  celle: readonly CellRef[],
  parametri?: Segnalazione['parametri'],
): Segnalazione {
  const [prima, seconda, ...altre] = celle;
  const ordinate = prima && seconda ? [seconda, prima, ...altre] : celle;
  return { codice, esito: 'violata', celle: ordinate, ente, trovato: celle.length, atteso: 1, parametri };
}
