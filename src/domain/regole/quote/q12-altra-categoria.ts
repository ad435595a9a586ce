import type { Contesto, TabellaAbbinata } from '../../contesto';
import { indiceVoce } from '../../tabelle/tabella';
import type { Valore } from '../../valori/valore';
import { cellaDi } from '../punto';
import type { Punto } from '../punto';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { chiaveDicitura, diciturePossibiliUguali } from './diciture-vicine';

/** L'altra categoria di particolare rilevanza sociale la sceglie un comune, con una motivazione e con parole uguali fra comuni. */
export const q12: Regola = {
  id: 'Q12',
  famiglia: 'Q',
  gravita: 'avviso',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 3, lett. d; art. 14, c. 1, lett. f', confidenza: 'verificata' },
  validita: { dal: '2019-03-13', al: null },
  voci: ['altraCategoria'],
  giustificabile: true,
  *verifica(contesto) {
    const scritte = [...diciture(contesto)];
    for (const dicitura of scritte) {
      if (dicitura.tipo === 'aler') yield segnala('aler', dicitura, [dicitura.punto]);
      if (dicitura.motivazione) yield segnala('senza-motivazione', dicitura, [dicitura.motivazione, dicitura.punto]);
    }
    yield* diciturePerComune(scritte.filter(({ tipo }) => tipo === 'comune'));
  },
};

interface Dicitura {
  readonly nome: string;
  readonly tipo: 'comune' | 'aler' | 'operatore';
  readonly testo: string;
  readonly punto: Punto;
  /** La cella della motivazione, se c'è la colonna e la cella è vuota. */
  readonly motivazione: Punto | null;
}

function* diciture({ tabelle }: Contesto): Iterable<Dicitura> {
  for (const tabella of tabelle) {
    const colonna = indiceVoce(tabella, 'altraCategoria');
    if (colonna < 0 || !CON_ENTI.has(tabella.tipo)) continue;
    const colonnaMotivazione = indiceVoce(tabella, 'motivazione');
    for (const riga of tabella.righe) {
      const testo = testoDi(riga.valori[colonna]);
      if (!riga.ente || testo === null) continue;
      const vuota = colonnaMotivazione >= 0 && testoDi(riga.valori[colonnaMotivazione]) === null;
      yield {
        nome: riga.ente.nome,
        tipo: riga.ente.tipo,
        testo,
        punto: { tabella, riga, colonna },
        motivazione: vuota ? { tabella, riga, colonna: colonnaMotivazione } : null,
      };
    }
  }
}

const CON_ENTI: ReadonlySet<TabellaAbbinata['tipo']> = new Set(['offerta', 'scheda']);
/** "No", "nessuna": l'ente risponde che non ne ha. */
const NESSUNA = /^(?:no|non (?:prevista|definita|individuata)|nessuna?(?: categoria)?)\.?$/i;

function testoDi(valore: Valore | undefined): string | null {
  return valore?.tipo === 'testo' && !NESSUNA.test(valore.testo) ? valore.testo : null;
}

function segnala(codice: string, { nome, testo }: Dicitura, punti: readonly Punto[]): Segnalazione {
  return {
    codice,
    esito: 'violata',
    celle: punti.map(cellaDi),
    ente: nome,
    voce: codice === 'aler' ? 'altraCategoria' : 'motivazione',
    trovato: codice === 'aler' ? testo : null,
    parametri: { categoria: testo },
  };
}

function* diciturePerComune(scritte: readonly Dicitura[]): Iterable<Segnalazione> {
  const perChiave = new Map<string, Dicitura>();
  // In ordine di comune, perché la coppia mostrata non dipenda da come sono disposte le righe.
  for (const dicitura of [...scritte].sort((a, b) => (a.nome < b.nome ? -1 : a.nome > b.nome ? 1 : 0))) {
    const chiave = chiaveDicitura(dicitura.testo);
    if (!perChiave.has(chiave)) perChiave.set(chiave, dicitura);
  }
  for (const { ampia, breve } of diciturePossibiliUguali([...perChiave.keys()])) {
    const coppia = [perChiave.get(ampia), perChiave.get(breve)].flatMap((dicitura) => dicitura ?? []);
    const [prima, seconda] = coppia.sort((a, b) => (a.nome < b.nome ? -1 : 1));
    if (!prima || !seconda) continue;
    yield {
      codice: 'diciture-vicine',
      esito: 'violata',
      gravita: 'informazione',
      celle: [prima, seconda].map(({ punto }) => cellaDi(punto)),
      ente: prima.nome,
      voce: 'altraCategoria',
      trovato: prima.testo,
      atteso: seconda.testo,
      parametri: { altro: seconda.nome },
    };
  }
}
