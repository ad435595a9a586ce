import { cella, rigaDaUnire } from './celle';
import type { SheetDraft } from './draft';
import { FOGLI, TABELLA_DATI } from './nomi';

const COLONNE = 7;

/**
 * La tabella pivot sulle parti del complessivo: i suoi totali di riga e di colonna sono quelli del quadro.
 * Senza fatti non c'è niente da riepilogare e la pivot manca.
 */
export function disegnaPivot(conDati: boolean): SheetDraft {
  const avviso = conDati
    ? 'La tabella pivot segue il foglio «Dati». Se manca o non è aggiornata: Dati > Aggiorna tutti.'
    : "Nessun ente ha comunicato unità disponibili: non c'è niente da riepilogare.";
  return {
    nome: FOGLI.pivot,
    celle: [
      rigaDaUnire('Unità immobiliari disponibili per ente e voce', 'titolo', COLONNE),
      rigaDaUnire(avviso, 'nota', COLONNE),
      [cella('Gli stessi totali stanno nel foglio «Quadro riepilogativo».', 'nota')],
    ],
    larghezze: [24, 44, 20, 22, 38, 22, 16],
    altezze: { 0: 24 },
    unioni: [0, 1, 2].map((riga) => ({ riga, colonna: 0, righe: 1, colonne: COLONNE })),
    tabelle: [],
    pivot: conDati
      ? [
          {
            nome: 'pvtDisponibili',
            foglioOrigine: FOGLI.dati,
            tabellaOrigine: TABELLA_DATI,
            ancora: { riga: 4, colonna: 0 },
            righe: ['Tipo ente', 'Ente'],
            colonne: ['Voce'],
            valori: [{ campo: 'Valore', etichetta: 'U.I. disponibili', funzione: 'sum' }],
          },
        ]
      : [],
    grafici: [],
    blocca: null,
    stampa: { orientamento: 'orizzontale', righeRipetute: null, adattaALarghezza: true, piePagina: FOGLI.pivot },
  };
}
