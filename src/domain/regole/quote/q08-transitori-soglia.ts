import type { Contesto, TabellaAbbinata } from '../../contesto';
import type { CellRef } from '../../snapshot';
import { cellaIn, indiceVoce } from '../../tabelle/tabella';
import { cellaDi } from '../punto';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { totaliGenerali } from '../struttura/totale-generale';
import { celleDi } from './cella-quota';
import { datiPerEnte } from './dati-ente';
import { positivo, quoteSenzaBase } from './senza-base';

/** I servizi transitori stanno entro la soglia, per ente e per ambito. È indicativa: mai un errore. */
export const q08: Regola = {
  id: 'Q08',
  famiglia: 'Q',
  gravita: 'avviso',
  fonte: { atto: 'L.R. 16/2016', articolo: 'art. 23, c. 13', confidenza: 'dedotta' },
  validita: SEMPRE,
  voci: ['transitori', 'complessivo'],
  giustificabile: true,
  *verifica(contesto) {
    const soglia = contesto.profilo.transitoriMassimo.valore;
    for (const { ente, disponibili, transitori } of datiPerEnte(contesto)) {
      const unita = disponibili.numero ?? 0;
      const sat = transitori.numero ?? 0;
      if (unita <= 0 || quota(sat, unita) <= soglia) continue;
      yield {
        codice: 'ente-oltre-soglia',
        esito: 'violata',
        celle: celleDi(transitori, disponibili),
        ente: ente.nome,
        voce: 'transitori',
        trovato: arrotonda(quota(sat, unita)),
        atteso: soglia,
        parametri: { transitori: sat, disponibili: unita },
      };
    }
    yield* ambito(contesto, soglia);
    yield* quoteSenzaBase(contesto, ({ transitori }) => positivo(transitori));
  },
};

/** L'ambito intero, e i soli comuni: ALER di solito non destina alloggi ai transitori e copre la quota dei comuni. */
function* ambito(contesto: Contesto, soglia: number): Iterable<Segnalazione> {
  const somme = { transitori: 0, disponibili: 0, transitoriComuni: 0, disponibiliComuni: 0 };
  let enti = 0;
  for (const { ente, disponibili, transitori } of datiPerEnte(contesto)) {
    if (disponibili.numero === null || transitori.numero === null) continue;
    enti += 1;
    somme.disponibili += disponibili.numero;
    somme.transitori += transitori.numero;
    if (ente.tipo !== 'comune') continue;
    somme.disponibiliComuni += disponibili.numero;
    somme.transitoriComuni += transitori.numero;
  }
  const cella = cellaTotaleTransitori(contesto);
  if (enti < 2 || somme.disponibili <= 0 || somme.transitori <= 0 || !cella) return;
  const percentuale = quota(somme.transitori, somme.disponibili);
  const oltre = percentuale > soglia;
  yield {
    codice: oltre ? 'ambito-oltre-soglia' : 'ambito-entro-soglia',
    esito: 'violata',
    gravita: oltre ? 'avviso' : 'informazione',
    celle: [cella],
    voce: 'transitori',
    trovato: arrotonda(percentuale),
    atteso: soglia,
    parametri: {
      ...somme,
      ...(somme.disponibiliComuni > 0
        ? { percentualeComuni: arrotonda(quota(somme.transitoriComuni, somme.disponibiliComuni)) }
        : {}),
    },
  };
}

/** Il TOTALE dei transitori nella tabella che parla soprattutto di loro; senza totale, l'intestazione. */
function cellaTotaleTransitori({ tabelle }: Contesto): CellRef | null {
  const conVoce = tabelle.filter((tabella) => tabella.tipo === 'offerta' && indiceVoce(tabella, 'transitori') >= 0);
  const [tabella] = [...conVoce].sort(
    (a, b) =>
      totaliGenerali(b).length - totaliGenerali(a).length ||
      contaVoci(a) - contaVoci(b) ||
      a.file - b.file ||
      (a.foglio.nome < b.foglio.nome ? -1 : a.foglio.nome > b.foglio.nome ? 1 : 0),
  );
  if (!tabella) return null;
  const colonna = indiceVoce(tabella, 'transitori');
  const [totale] = totaliGenerali(tabella);
  if (totale) return cellaDi({ tabella, riga: totale, colonna });
  return cellaIn(tabella, tabella.colonne[colonna]?.intestazione ?? tabella.area);
}

function contaVoci({ colonne }: TabellaAbbinata): number {
  return colonne.filter(({ voce }) => voce !== null).length;
}

function quota(parte: number, intero: number): number {
  return (parte / intero) * 100;
}

function arrotonda(percentuale: number): number {
  return Math.round(percentuale * 100) / 100;
}
