import type { Contesto, TabellaAbbinata } from '../../contesto';
import type { CellRef } from '../../snapshot';
import { cellaIn } from '../../tabelle/tabella';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { segnalaIncerta, segnalaSomma } from './segnala-somma';
import { sommeComplessivo } from './somme-complessivo';

/** Complessivo = turn-over + carenza + nuova + privati, per ente. */
export const a01: Regola = {
  id: 'A01',
  famiglia: 'A',
  gravita: 'errore',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 3, lett. b', confidenza: 'verificata' },
  validita: SEMPRE,
  voci: ['complessivo'],
  giustificabile: false,
  *verifica(contesto) {
    const { errate, incerte, senzaPrivati } = sommeComplessivo(contesto);
    for (const errata of errate) yield segnalaSomma(contesto, errata, 'complessivo');
    for (const incerta of incerte) yield segnalaIncerta(incerta, 'complessivo');
    for (const tabella of senzaPrivati) yield mancaPrivati(contesto, tabella);
  },
};

function mancaPrivati(contesto: Contesto, tabella: TabellaAbbinata): Segnalazione {
  return {
    codice: 'manca-privati',
    esito: 'violata',
    gravita: 'informazione',
    celle: [ultimaIntestazione(tabella)],
    voce: 'privati',
    trovato: null,
    parametri: { altrove: contesto.fatti.voci.has('privati') ? 1 : 0 },
  };
}

/** La voce mancante non ha una cella sua: si indica l'ultima intestazione, accanto a cui andrebbe aggiunta. */
function ultimaIntestazione(tabella: TabellaAbbinata): CellRef {
  const intestazioni = tabella.colonne.filter(({ voce }) => voce !== null).map(({ intestazione }) => intestazione);
  const ultima = intestazioni.reduce(
    (dopo, posizione) =>
      posizione.riga > dopo.riga || (posizione.riga === dopo.riga && posizione.colonna > dopo.colonna)
        ? posizione
        : dopo,
    intestazioni[0] ?? tabella.area,
  );
  return cellaIn(tabella, ultima);
}
