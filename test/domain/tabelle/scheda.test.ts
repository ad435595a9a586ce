import { toA1 } from '../../../src/domain/notazione-a1';
import { riconosci } from '../../../src/domain/tabelle/riconosci';
import { posizioneValore } from '../../../src/domain/tabelle/tabella';
import type { Tabella } from '../../../src/domain/tabelle/tabella';
import { riconosciFoglio, scritto, unione, voci } from '../../costruttori/riconosciuto';
import type { Griglia } from '../../costruttori/riconosciuto';
import { cartella, foglio } from '../../costruttori/snapshot';
import type { OpzioniFoglio } from '../../costruttori/snapshot';

/** Voce, cella e valore di ogni riga della scheda. */
function dati(tabella: Tabella | undefined): (string | number | null)[][] {
  const riga = tabella?.righe[0];
  if (!tabella || !riga) throw new Error('Nessuna scheda riconosciuta');
  return voci(tabella).map((voce, i) => {
    const valore = riga.valori[i];
    return [voce, toA1(posizioneValore(tabella, riga, i)), valore ? scritto(valore) : null];
  });
}

interface Caso {
  readonly griglia: Griglia;
  readonly opzioni?: OpzioniFoglio;
  readonly attesi: (string | number | null)[][];
}

const CASI: Record<string, Caso> = {
  'disponibilità del modello': {
    griglia: [
      ['Dato', 'Valore', 'Norma e chiarimenti'],
      ['Numero U.I. già libere', 2, 'Vuote alla data di compilazione.'],
      ["Numero U.I. liberate per turn-over nell'anno 2018", 1, 'Rilasciate per turn-over o per altro motivo nel 2018.'],
      [
        "Numero U.I. liberate per turn-over nell'anno 2019",
        null,
        'Rilasciate per turn-over o per altro motivo nel 2019.',
      ],
      ['Media triennale U.I. liberate per turn-over', 1, null],
      ['Numero U.I. libere e che si libereranno per effetto del turn-over', 3, 'Già libere più media.'],
      ['Numero U.I. in carenza manutentiva assegnabili nello stato di fatto', 'n.r.', null],
      ["Numero complessivo U.I. disponibili nell'anno", '', 'Calcolato.'],
    ],
    attesi: [
      ['libere', 'B2', 2],
      ['turnOverAnnuo 2018', 'B3', 1],
      ['turnOverAnnuo 2019', 'B4', null],
      ['turnOverMedio', 'B5', 1],
      ['turnOver', 'B6', 3],
      ['carenza', 'B7', 'n.r.'],
      ['complessivo', 'B8', null],
    ],
  },
  'senza intestazione, con titolo, lettere e righe vuote': {
    griglia: [
      ['Disponibilità'],
      [],
      ['U.I. in carenza', 'b', null, 3],
      ['Ristrutturazione', 'c', null, 0],
      [],
      ['Nuova edificazione', 'd', null, 1],
      ['Totale', null, null, 4],
    ],
    opzioni: { origine: { riga: 1, colonna: 1 } },
    attesi: [
      ['carenza', 'E4', 3],
      ['ristrutturazione', 'E5', 0],
      ['nuovaEdificazione', 'E7', 1],
      ['complessivo', 'E8', 4],
    ],
  },
  'numeri e percentuali in colonne diverse': {
    griglia: [
      ['Voce', 'Lettera', '%', 'Numero', 'Note'],
      ['Indigenti', 'h', 20, null, null],
      ['Forze di Polizia e VVF', 'i', 5, 1, 'x'],
      ['Polizia Locale', 'i', null, null, null],
      ['SAT', 'j', null, 1, null],
      ['Altra categoria di particolare rilevanza sociale', 'i', 'Padri separati', null, null],
      ['Motivazione', 'i', 'Bisogno rilevato', null, null],
    ],
    attesi: [
      ['indigenti', 'C2', 20],
      ['polizia', 'C3', 5],
      ['poliziaLocale', 'C4', null],
      ['transitori', 'D5', 1],
      ['altraCategoria', 'C6', 'Padri separati'],
      ['motivazione', 'C7', 'Bisogno rilevato'],
    ],
  },
  'gli anni sotto un titolo di gruppo': {
    griglia: [['U.I. libere', 1], ['Turn-over'], [2018, 2], ['anno 2019', 0], [2020, 1], ['media', 1]],
    attesi: [
      ['libere', 'B1', 1],
      ['turnOverAnnuo 2018', 'B3', 2],
      ['turnOverAnnuo 2019', 'B4', 0],
      ['turnOverAnnuo 2020', 'B5', 1],
      ['turnOverMedio', 'B6', 1],
    ],
  },
  'consistenza: conta la colonna totale, non gli stati': {
    griglia: [
      ['Consistenza del patrimonio'],
      [null, 'totale', 'occupate', 'libere', 'in carenza manutentiva', 'in ristrutturazione'],
      ['SAP', 10, 5, 3, 1, 1],
      ['SAS', 2, 2, 0, 0, 0],
      ['Altri usi residenziali', 1, 1, 0, 0, 0],
      ['Totale', 13, 8, 3, 1, 1],
    ],
    attesi: [
      ['consistenzaSap', 'B3', 10],
      ['consistenzaSas', 'B4', 2],
      ['consistenzaAltri', 'B5', 1],
      ['consistenza', 'B6', 13],
    ],
  },
  'consistenza: il totale in fondo alle colonne': {
    griglia: [
      ['Tipo', 'occupate', 'libere', 'totale'],
      ['SAP', 5, 3, 8],
      ['SAS', 2, 0, 2],
    ],
    attesi: [
      ['consistenzaSap', 'D2', 8],
      ['consistenzaSas', 'D3', 2],
    ],
  },
  'assegnate: i canali non sono voci': {
    griglia: [
      ['Ente: COMUNE DI VIADANA'],
      ['Avviso pubblico', 3],
      ['SAT', 1],
      ['Fuori avviso', 0],
      ['Totale assegnate nel 2020', 4],
    ],
    attesi: [['assegnate 2020', 'B5', 4]],
  },
  'assegnate: il solo "Totale" accanto ai canali': {
    griglia: [['Ente: COMUNE DI VIADANA'], ['SAT', 1], ['Avviso pubblico', 3], ['Libere', 2], ['Totale', 4]],
    attesi: [
      ['libere', 'B4', 2],
      ['assegnate', 'B5', 4],
    ],
  },
  'assegnate: il totale c’è, le altre voci restano': {
    griglia: [
      ['Ente: COMUNE DI VIADANA'],
      ['Carenza', 2],
      ['SAT', 1],
      ['Avviso pubblico', 3],
      ['Alloggi assegnati', 4],
      ['Totale', 9],
    ],
    attesi: [
      ['carenza', 'B2', 2],
      ['assegnate', 'B5', 4],
      ['complessivo', 'B6', 9],
    ],
  },
  'senza l’avviso il SAT è la quota dei transitori': {
    griglia: [
      ['Carenza', 2],
      ['SAT', 1],
      ['Totale', 4],
    ],
    attesi: [
      ['carenza', 'B1', 2],
      ['transitori', 'B2', 1],
      ['complessivo', 'B3', 4],
    ],
  },
  'gli anni sotto un’altra voce non sono turn-over': {
    griglia: [
      ['Carenza', 1],
      [2018, 2],
      [2019, 0],
      ['Privati', 1],
    ],
    attesi: [
      ['carenza', 'B1', 1],
      ['privati', 'B4', 1],
    ],
  },
  'il turn-over con la sua risposta, e sotto gli anni': {
    griglia: [
      ['Turn-over', 5],
      [2018, 2],
      [2019, 3],
    ],
    attesi: [
      ['turnOver', 'B1', 5],
      ['turnOverAnnuo 2018', 'B2', 2],
      ['turnOverAnnuo 2019', 'B3', 3],
    ],
  },
  'la voce la dice il titolo sopra l’intestazione': {
    griglia: [['Turn-over'], ['Dato', 'Valore'], ['media', 2], ['2019', 1]],
    attesi: [
      ['turnOverMedio', 'B3', 2],
      ['turnOverAnnuo 2019', 'B4', 1],
    ],
  },
  'la percentuale di una voce sta fra le percentuali': {
    griglia: [
      ['Voce', 'Numero', '%'],
      ['Carenza', 5, null],
      ['% Carenza', 99, 10],
      ['Privati', 2, null],
    ],
    attesi: [
      ['carenza', 'B2', 5],
      ['carenza %', 'C3', 10],
      ['privati', 'B4', 2],
    ],
  },
  'voci in fila con una riga di valori': {
    griglia: [
      ['Turn-over', 'Carenza', 'Privati'],
      [1, 2, 0],
    ],
    attesi: [
      ['turnOver', 'A2', 1],
      ['carenza', 'B2', 2],
      ['privati', 'C2', 0],
    ],
  },
  'etichette unite su più colonne': {
    griglia: [
      ['U.I. in carenza', null, null, 3],
      ['U.I. conferite da privati', null, null, 0],
    ],
    opzioni: { unioni: [unione(0, 0, 1, 3), unione(1, 0, 1, 3)] },
    attesi: [
      ['carenza', 'D1', 3],
      ['privati', 'D2', 0],
    ],
  },
};

describe('la scheda di un ente', () => {
  it.each(Object.entries(CASI))('%s', (_, { griglia, opzioni, attesi }) => {
    const { tabelle, illeggibili } = riconosciFoglio(griglia, opzioni);
    expect(tabelle.map(({ tipo, righe }) => [tipo, righe.length])).toEqual([['scheda', 1]]);
    expect(dati(tabelle[0])).toEqual(attesi);
    expect(illeggibili).toEqual([]);
  });

  it.each<[string, Griglia, string]>([
    [
      '"Ente | nome"',
      [
        ['Ente', 'COMUNE DI VIADANA'],
        ['Carenza', 1],
        ['Privati', 0],
      ],
      'COMUNE DI VIADANA',
    ],
    ['"Ente: nome"', [['Ente: COMUNE DI VIADANA'], [], ['Carenza', 1], ['Privati', 0]], 'COMUNE DI VIADANA'],
    ['il nome come titolo', [['COMUNE DI VIADANA – ambito'], ['Carenza', 1], ['Privati', 0]], 'COMUNE DI VIADANA'],
    [
      'niente',
      [
        ['Carenza', 1],
        ['Privati', 0],
      ],
      '',
    ],
  ])("il nome dell'ente: %s", (_, griglia, nome) => {
    expect(riconosciFoglio(griglia).tabelle.map(({ righe }) => righe[0]?.nome)).toEqual([nome]);
  });

  it("una scheda in bianco si riconosce se la cartella ha un'anagrafica", () => {
    const dati = foglio('Assegnate', [
      ['Dato', 'Valore'],
      ["Numero U.I. assegnate l'anno precedente", null],
    ]);
    const chi = foglio('Anagrafica', [
      ['Ente', 'COMUNE DI VIADANA'],
      ['Anno', 2021],
    ]);
    expect(riconosci(cartella(dati, chi), 0).tabelle.map(voci)).toEqual([['assegnate']]);
    expect(riconosci(cartella(dati), 0).tabelle).toEqual([]);
  });

  it('il riassunto sotto una tabella non è la scheda di nessuno', () => {
    const { tabelle } = riconosciFoglio([
      ['Ente', 'Turn-over', 'Carenza'],
      ['COMUNE DI VIADANA', 1, 2],
      ['TOTALE', 1, 2],
      [],
      ['Turn-over', 1],
      ['Carenza', 2],
    ]);
    expect(tabelle.map(({ tipo }) => tipo)).toEqual(['offerta']);
  });
});
