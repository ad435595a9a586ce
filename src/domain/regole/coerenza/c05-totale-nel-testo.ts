import type { TabellaAbbinata } from '../../contesto';
import type { CellRef } from '../../snapshot';
import { cellaIn, cellaValore } from '../../tabelle/tabella';
import { comeNumero } from '../../valori/valore';
import { riconosciVoce } from '../../voci/riconosci-voce';
import { VOCI } from '../../voci/voce';
import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { totaliGenerali } from '../struttura/totale-generale';
import { totaleInTestata, totaliDetti } from './totale-nel-testo';
import type { TotaleDetto } from './totale-nel-testo';
import { voceDi } from '../punto';

/**
 * Il totale detto in un'intestazione, un titolo o una nota è quello della tabella. Si guarda solo la cifra che parla
 * senza dubbio dello stesso totale: l'intestazione di quella colonna, o una frase sulla sola voce della tabella.
 */
export const c05: Regola = {
  id: 'C05',
  famiglia: 'C',
  gravita: 'avviso',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  *verifica(contesto) {
    for (const tabella of contesto.tabelle) {
      if (tabella.tipo !== 'offerta' && tabella.tipo !== 'popolazione') continue;
      for (const [indice, { voce, percentualeDi, testo, intestazione }] of tabella.colonne.entries()) {
        const detto = voce === null || percentualeDi ? null : totaleInTestata(testo);
        if (detto) yield* confronta(tabella, indice, detto, cellaIn(tabella, intestazione));
      }
      for (const { testo, posizione } of tabella.testi) {
        for (const detto of totaliDetti(testo)) {
          const indice = colonnaDetta(tabella, detto);
          if (indice >= 0) yield* confronta(tabella, indice, detto, cellaIn(tabella, posizione));
        }
      }
    }
  },
};

/** La colonna di cui la frase dice il totale, o -1 se non è certo. */
function colonnaDetta(tabella: TabellaAbbinata, detto: TotaleDetto): number {
  const principale = tabella.tipo === 'popolazione' ? 'popolazione' : 'complessivo';
  if ((detto.di === 'abitanti') !== (principale === 'popolazione')) return -1;
  const conteggi = tabella.colonne.flatMap(({ voce, percentualeDi }, indice) =>
    voce !== null && !percentualeDi && VOCI[voce].tipo === 'conteggio' ? [{ voce, indice }] : [],
  );
  const [unica] = conteggi;
  const scelta = conteggi.length === 1 ? unica : conteggi.find(({ voce }) => voce === principale);
  const nominata = riconosciVoce(detto.frase)?.voce ?? null;
  return scelta && (nominata === null || nominata === scelta.voce) ? scelta.indice : -1;
}

function* confronta(
  tabella: TabellaAbbinata,
  indice: number,
  detto: TotaleDetto,
  dove: CellRef,
): Iterable<Segnalazione> {
  const riga = totaliGenerali(tabella)[0];
  const totale = riga ? comeNumero(riga.valori[indice]) : sommaColonna(tabella, indice);
  const [lettura] = detto.letture;
  if (totale === null || lettura === undefined || detto.letture.includes(totale)) return;
  yield {
    codice: 'totale-diverso',
    esito: 'violata',
    celle: riga ? [dove, cellaValore(tabella, riga, indice)] : [dove],
    ente: null,
    voce: voceDi(tabella, indice),
    trovato: lettura,
    atteso: totale,
    parametri: { scritto: detto.scritto },
  };
}

/** Somma dei numeri della colonna; null se non ce n'è nessuno. */
function sommaColonna(tabella: TabellaAbbinata, indice: number): number | null {
  let somma: number | null = null;
  for (const riga of tabella.righe) {
    const numero = comeNumero(riga.valori[indice]);
    if (numero !== null) somma = (somma ?? 0) + numero;
  }
  return somma;
}
