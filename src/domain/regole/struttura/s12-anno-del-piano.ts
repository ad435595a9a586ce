import type { Contesto, TabellaAbbinata } from '../../contesto';
import { annoDichiarato } from '../../offerta/anno-del-piano';
import type { CellRef, Posizione } from '../../snapshot';
import { cellaIn } from '../../tabelle/tabella';
import type { ColonnaTabella, Tabella } from '../../tabelle/tabella';
import { VOCI } from '../../voci/voce';
import { CONTENUTI_DEL_PIANO } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { annoDelTitolo, triennioDellaMedia } from './anno-del-titolo';
import { cellaTestata } from './cella-testata';

/**
 * L'anno del piano (N) è lo stesso in titoli, tabelle e anagrafiche; le assegnate sono dell'anno N-1 e il turn-over
 * dei tre anni da N-3 a N-1. Popolazione, patrimonio e fondi hanno una data propria e non si guardano.
 */
export const s12: Regola = {
  id: 'S12',
  famiglia: 'S',
  gravita: 'errore',
  fonte: CONTENUTI_DEL_PIANO,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    const { anno } = contesto;
    if (anno === null) return;
    const dette = new Set<string>();
    for (const segnalazione of anniDiversi(contesto, anno)) {
      const cella = segnalazione.celle[0];
      const chiave = cella ? [cella.file, cella.foglio, cella.riga, cella.colonna].join('\n') : '';
      if (dette.has(chiave)) continue;
      dette.add(chiave);
      yield segnalazione;
    }
  },
};

function* anniDiversi(contesto: Contesto, anno: number): Iterable<Segnalazione> {
  for (const anagrafica of contesto.anagrafiche) {
    const campo = anagrafica.campi.find(({ chiave }) => chiave === 'anno');
    const scritto = annoDichiarato(anagrafica);
    if (!campo || scritto === null || scritto === anno) continue;
    yield segnala('anagrafica', cellaIn(anagrafica, campo.posizione), scritto, anno);
  }
  for (const tabella of contesto.tabelle) {
    if (tabella.tipo === 'offerta' || tabella.tipo === 'scheda') yield* nellaTabella(tabella, anno);
  }
  for (const tabella of contesto.altriAnni) {
    const scritto = tabella.anno ?? anno;
    yield { ...segnala('altro-anno', doveDice(tabella, scritto), scritto, anno), gravita: 'informazione' };
  }
  for (const { testo, ruolo, file, foglio, posizione } of contesto.testi) {
    const scritto = ruolo === 'titolo' ? annoDelTitolo(testo) : null;
    if (scritto !== null && scritto !== anno) yield segnala('titolo', { file, foglio, ...posizione }, scritto, anno);
  }
}

function* nellaTabella(tabella: TabellaAbbinata, anno: number): Iterable<Segnalazione> {
  const voci = tabella.colonne.flatMap(({ voce }) => voce ?? []);
  // Un titolo "assegnate nel 2020" o "turn-over 2018-2020" dice l'anno dei dati, non quello del piano.
  const storica = voci.length > 0 && voci.every((voce) => voce === 'assegnate' || VOCI[voce].lettera === 'e');
  const primoAmmesso = !storica ? anno : voci.includes('assegnate') ? anno - 1 : anno - 3;
  if (tabella.anno !== null && (tabella.anno < primoAmmesso || tabella.anno > anno)) {
    yield segnala('tabella', doveDice(tabella, tabella.anno), tabella.anno, anno);
  } else {
    for (const colonna of tabella.colonne) yield* nellaColonna(tabella, colonna, anno);
  }
  if (!voci.some((voce) => VOCI[voce].lettera === 'e')) return;
  for (const { testo, posizione } of [...tabella.testi, ...tabella.colonne.map(intestazione)]) {
    const triennio = triennioDellaMedia(testo);
    if (!triennio || (triennio.primo === anno - 3 && triennio.ultimo === anno - 1)) continue;
    const trovato = `${triennio.primo}-${triennio.ultimo}`;
    yield segnala('media', cellaIn(tabella, posizione), trovato, `${anno - 3}-${anno - 1}`);
  }
}

function intestazione(colonna: ColonnaTabella): { testo: string; posizione: Posizione } {
  return { testo: colonna.testo, posizione: colonna.intestazione };
}

function* nellaColonna(tabella: TabellaAbbinata, colonna: ColonnaTabella, anno: number): Iterable<Segnalazione> {
  if (colonna.anno === null || colonna.voce === null) return;
  const { voce } = colonna;
  const dice = (codice: string, atteso: number | string): Segnalazione => ({
    ...segnala(codice, cellaIn(tabella, colonna.intestazione), colonna.anno ?? anno, atteso),
    voce,
  });
  if (voce === 'assegnate') {
    if (colonna.anno !== anno - 1) yield dice('assegnate', anno - 1);
  } else if (voce === 'turnOverAnnuo') {
    if (colonna.anno < anno - 3 || colonna.anno > anno - 1) yield dice('turn-over', `${anno - 3}-${anno - 1}`);
  } else if (colonna.anno !== anno && VOCI[voce].perOgniEnte && !haColonnaDelPiano(tabella, colonna, anno)) {
    yield dice('colonna', anno);
  }
}

/** Una colonna dell'anno prima accanto a quella del piano è un confronto, non uno sbaglio. */
function haColonnaDelPiano(tabella: TabellaAbbinata, colonna: ColonnaTabella, anno: number): boolean {
  return tabella.colonne.some((c) => c.voce === colonna.voce && (c.anno === null || c.anno === anno));
}

/** Il titolo o l'intestazione in cui sta scritto l'anno; se sta solo nel nome del foglio, l'intestazione degli enti. */
function doveDice(tabella: Tabella, anno: number): CellRef {
  const scritto = String(anno);
  const testi = [...tabella.testi, ...tabella.colonne.map(intestazione)];
  const testo = testi.find((candidato) => candidato.testo.includes(scritto));
  return testo ? cellaIn(tabella, testo.posizione) : cellaTestata(tabella);
}

function segnala(codice: string, cella: CellRef, trovato: number | string, atteso: number | string): Segnalazione {
  return { codice, esito: 'violata', celle: [cella], ente: null, trovato, atteso };
}
