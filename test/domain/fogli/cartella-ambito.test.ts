import { disegnaCartellaAmbito } from '../../../src/domain/fogli/cartella-ambito';
import type { CellaDraft, SheetDraft } from '../../../src/domain/fogli/draft';
import { fromA1, letteraColonna } from '../../../src/domain/notazione-a1';
import type { Rilievo } from '../../../src/domain/rilievi/rilievo';
import { contesto, tabella } from '../../costruttori/contesto';
import { NOME_CON_JOLLY, ambitoDiProva } from '../../costruttori/ambito-di-prova';

const frasi = ({ regola }: Rilievo): { titolo: string; messaggio: string; rimedio: string } => ({
  titolo: `Titolo ${regola}`,
  messaggio: `Messaggio ${regola}`,
  rimedio: `Rimedio ${regola}`,
});

const cartella = disegnaCartellaAmbito(ambitoDiProva(), [], frasi);

function foglio(nome: string, in_ = cartella): SheetDraft {
  const trovato = in_.fogli.find((uno) => uno.nome === nome);
  if (!trovato) throw new Error(`manca il foglio ${nome}`);
  return trovato;
}

function cella(dove: SheetDraft, indirizzo: string): CellaDraft | null {
  const posizione = fromA1(indirizzo);
  return (posizione && dove.celle[posizione.riga]?.[posizione.colonna]) ?? null;
}

/** I valori di una riga trovata dal testo della sua prima cella, dalla riga indicata in giù. */
function riga(dove: SheetDraft, nome: string, dalla = 0): (string | number | null)[] {
  const trovata = dove.celle.slice(dalla).find((celle) => celle[0]?.valore === nome);
  if (!trovata) throw new Error(`manca la riga ${nome}`);
  return trovata.map((una) => una?.valore ?? null);
}

function rigaDi(dove: SheetDraft, testo: string): number {
  return dove.celle.findIndex((celle) => celle.some((una) => una?.valore === testo));
}

it('ha i cinque fogli nell’ordine stabilito', () => {
  expect(cartella.fogli.map(({ nome }) => nome)).toEqual([
    'Quadro riepilogativo',
    'Pivot',
    'Dati',
    'Esiti controlli',
    'Tabelle del piano',
  ]);
  expect(cartella.titolo).toBe('Quadro riepilogativo 2021 – ambito Prova & Po');
});

describe('Quadro riepilogativo', () => {
  const quadro = foglio('Quadro riepilogativo');

  it('porta titolo con l’anno, ambito e intestazioni stampate', () => {
    expect(cella(quadro, 'A1')?.valore).toBe('Quadro riepilogativo dei servizi abitativi pubblici – anno 2021');
    expect(cella(quadro, 'A2')?.valore).toBe('Ambito territoriale Prova & Po – capofila Viadana');
    expect(quadro.celle[3]?.map((una) => una?.valore)).toEqual([
      'Ragione Sociale Ente Proprietario',
      "Numero complessivo U.I. disponibili nell'anno",
      'Numero U.I. libere e che si libereranno per effetto del turn-over',
      'Numero U.I. in carenza manutentiva assegnabili nello stato di fatto',
      'Numero U.I. disponibili per nuova edificazione, ristrutturazione, recupero, riqualificazione',
      'Numero U.I. conferite da privati',
    ]);
  });

  it.each([
    ['ALER U.O. MANTOVA', [23, 15, 3, 5, 0]],
    ['COMUNE DI CALVATONE*', [null, null, null, null, null]],
    ['COMUNE DI DOSOLO', [2, 2, null, 0, 'n.r.']],
    ['COMUNE DI TORNATA', [5, null, null, null, null]],
    ['TOTALE', [42, 22, 6, 9, 0]],
  ])('riga %s: %j', (nome, valori) => {
    expect(riga(quadro, nome)).toEqual([nome, ...valori]);
  });

  it.each([
    ['una voce cerca ente e voce in Dati', 'C5', 'SUMIFS(Dati!$G:$G,Dati!$D:$D,$A5,Dati!$E:$E,"turn-over")'],
    ['il complessivo somma la riga', 'B5', 'SUM(C5:F5)'],
    ['il totale somma la colonna', 'B13', 'SUM(B5:B12)'],
    [
      'il complessivo senza parti si cerca',
      'B11',
      'SUMIFS(Dati!$G:$G,Dati!$D:$D,$A11,Dati!$E:$E,"disponibili, senza dettaglio")',
    ],
    ['una cella vuota non ha formula', 'D8', undefined],
    ['un n.r. non ha formula', 'F8', undefined],
    ['un ente senza U.I. SAP non ha formule', 'B7', undefined],
  ])('%s', (_caso, indirizzo, formula) => {
    expect(cella(quadro, indirizzo)?.formula).toBe(formula);
  });

  it('cerca alla lettera un nome con caratteri jolly', () => {
    expect(cella(quadro, 'A10')?.valore).toBe(NOME_CON_JOLLY);
    expect(cella(quadro, 'C10')?.formula).toMatch(/^SUMPRODUCT\(\(Dati!\$D\$2:\$D\$\d+=\$A10\)/);
  });

  it('spiega sotto asterisco, n.r., celle vuote e note degli enti', () => {
    const legenda = quadro.celle.slice(14).map((celle) => celle[0]?.valore);
    expect(legenda).toEqual([
      '* Ente senza unità immobiliari SAP: le celle restano vuote.',
      'n.r. = dato dichiarato non rilevabile.',
      'Una cella vuota di un ente senza asterisco è un dato non comunicato: non vale 0.',
      'COMUNE DI DOSOLO: senza risposta: carenza manutentiva.',
      expect.stringMatching(/^COMUNE DI GAZZUOLO: senza risposta/),
      expect.stringContaining(NOME_CON_JOLLY),
      expect.stringMatching(/^COMUNE DI TORNATA: senza risposta/),
      'COMUNE DI VIADANA: complessivo dichiarato 6, somma delle voci 3.',
      expect.stringMatching(/^Le cifre sono formule sul foglio «Dati»/),
    ]);
  });

  it('è pronto per la stampa: A4 orizzontale, intestazione ripetuta e bloccata, una pagina di larghezza', () => {
    expect(quadro.stampa).toMatchObject({
      orientamento: 'orizzontale',
      righeRipetute: { prima: 3, ultima: 3 },
      adattaALarghezza: true,
    });
    expect(quadro.blocca).toEqual({ righe: 4, colonne: 1 });
  });
});

describe('Dati', () => {
  const dati = foglio('Dati');
  const [prima, seconda] = dati.tabelle;

  /** Le righe di una tabella, senza intestazione, come oggetti. */
  function righe(tabellaDraft = prima): Map<string, string | number | null>[] {
    const area = tabellaDraft?.area ?? { riga: 0, colonna: 0, righe: 0, colonne: 0 };
    const titoli = dati.celle[area.riga]?.map((una) => String(una?.valore)) ?? [];
    return dati.celle
      .slice(area.riga + 1, area.riga + area.righe)
      .map((celle) => new Map(titoli.map((titolo, i) => [titolo, celle[i]?.valore ?? null])));
  }

  it('ha nella prima tabella solo le parti del complessivo: la somma è il totale del quadro', () => {
    expect(prima?.nome).toBe('tblDati');
    const valori = righe().map((una) => una.get('Valore'));
    expect(valori.every((valore) => typeof valore === 'number')).toBe(true);
    expect(valori.reduce<number>((somma, valore) => somma + Number(valore), 0)).toBe(42);
    expect(new Set(righe().map((una) => una.get('Voce')))).toEqual(
      new Set([
        'turn-over',
        'carenza manutentiva',
        'nuova edificazione e ristrutturazione',
        'conferite da privati',
        'disponibili, senza dettaglio',
      ]),
    );
  });

  it('dice di ogni fatto da dove viene e chi lo contraddice', () => {
    const fatto = righe().find((una) => una.get('Ente') === 'COMUNE DI BOZZOLO' && una.get('Voce') === 'turn-over');
    expect(Object.fromEntries(fatto ?? [])).toEqual({
      Anno: 2021,
      'Tipo ente': 'Comune',
      'Codice ISTAT': '020007',
      Ente: 'COMUNE DI BOZZOLO',
      Voce: 'turn-over',
      Lettera: 'e',
      Valore: 1,
      Unità: 'U.I.',
      File: 'file1.xlsx',
      Foglio: 'Turn over',
      Cella: 'B3',
      'Altre origini': 'Quadro!C3 = 2',
    });
  });

  it('tiene distinte le lettere c e d sotto la voce del quadro', () => {
    const nuove = righe().filter((una) => una.get('Ente') === 'COMUNE DI GAZZUOLO' && una.get('Valore') !== 0);
    expect(nuove.map((una) => [una.get('Voce'), una.get('Lettera'), una.get('Valore')])).toEqual([
      ['nuova edificazione e ristrutturazione', 'c', 3],
      ['nuova edificazione e ristrutturazione', 'd', 1],
    ]);
  });

  it.each([
    ['COMUNE DI VIADANA', 'disponibili', 6, 'U.I.'],
    ['COMUNE DI VIADANA', 'servizi abitativi transitori', 1, 'U.I.'],
    ['COMUNE DI VIADANA', "assegnate l'anno precedente", 'n.r.', 'U.I.'],
    ['COMUNE DI VIADANA', 'quota Forze di Polizia e VVF', 10, '%'],
    ['COMUNE DI VIADANA', 'altra categoria', '=Donne vittime di violenza', null],
    ['COMUNE DI DOSOLO', 'conferite da privati', 'n.r.', 'U.I.'],
  ])('nella seconda tabella sta il resto: %s, %s', (ente, voce, valore, unita) => {
    expect(seconda?.nome).toBe('tblAltriDati');
    const fatti = righe(seconda).filter((una) => una.get('Ente') === ente && una.get('Voce') === voce);
    expect(fatti.map((una) => [una.get('Valore'), una.get('Unità')])).toEqual([[valore, unita]]);
  });

  it('non scrive due volte lo stesso fatto', () => {
    const chiavi = [...righe(), ...righe(seconda)].map((una) =>
      [una.get('Ente'), una.get('Voce'), una.get('Lettera'), una.get('Anno')].join('|'),
    );
    expect(new Set(chiavi).size).toBe(chiavi.length);
    expect(chiavi.length).toBeGreaterThan(20);
  });

  it('non lascia vuoti nella tabella della pivot, e conta le origini che non ci stanno', () => {
    expect(righe().flatMap((una) => [...una.values()])).not.toContain(null);
    const copie = Array.from({ length: 60 }, (_, i) =>
      tabella('offerta', ['turnOver'], [['COMUNE DI BOZZOLO', i === 59 ? 9 : 1]], { nome: `Copia ${i + 1}` }),
    );
    const doppio = foglio('Dati', disegnaCartellaAmbito(contesto({ anno: 2021, tabelle: copie }), [], frasi));
    expect(doppio.celle[1]?.[11]?.valore).toMatch(/^'Copia 60'!B2 = 9; 'Copia 2'!B2; .*; e altre \d+$/);
    expect(String(doppio.celle[1]?.[11]?.valore).length).toBeLessThan(255);
  });

  it('non ha fatti di un ente senza U.I. SAP che dichiara 0', () => {
    expect([...righe(), ...righe(seconda)].filter((una) => una.get('Ente') === 'COMUNE DI CALVATONE')).toEqual([]);
  });

  it('separa gli anni della stessa voce', () => {
    const annui = contesto({
      anno: 2021,
      enti: ['COMUNE DI BOZZOLO'],
      tabelle: [
        tabella('offerta', ['turnOverAnnuo', 'turnOverAnnuo'], [['COMUNE DI BOZZOLO', 2, 4]], { anni: [2018, 2019] }),
      ],
    });
    const scritte = foglio('Dati', disegnaCartellaAmbito(annui, [], frasi)).celle;
    expect(
      scritte
        .filter((celle) => celle[4]?.valore === "turn-over nell'anno")
        .map((celle) => [celle[0]?.valore, celle[6]?.valore]),
    ).toEqual([
      [2018, 2],
      [2019, 4],
    ]);
  });
});

describe('Pivot', () => {
  it('riepiloga la tabella dei dati per tipo, ente e voce', () => {
    expect(foglio('Pivot').pivot).toEqual([
      {
        nome: 'pvtDisponibili',
        foglioOrigine: 'Dati',
        tabellaOrigine: 'tblDati',
        ancora: { riga: 4, colonna: 0 },
        righe: ['Tipo ente', 'Ente'],
        colonne: ['Voce'],
        valori: [{ campo: 'Valore', etichetta: 'U.I. disponibili', funzione: 'sum' }],
      },
    ]);
  });

  it('manca, e il foglio lo dice, quando non ci sono dati', () => {
    const vuota = foglio('Pivot', disegnaCartellaAmbito(contesto(), [], frasi));
    expect(vuota.pivot).toEqual([]);
    expect(cella(vuota, 'A2')?.valore).toMatch(/^Nessun ente ha comunicato/);
  });
});

describe('Tabelle del piano', () => {
  const tabelle = foglio('Tabelle del piano');

  it.each([
    ["Unità immobiliari disponibili nell'anno 2021", 23, 42],
    ['Unità immobiliari libere e da turn-over', 15, 22],
    ['Unità immobiliari in carenza manutentiva, nello stato di fatto', 3, 6],
    ['Unità immobiliari da nuova edificazione, ristrutturazione, recupero, riqualificazione', 5, 9],
    ['Unità immobiliari per servizi abitativi transitori', 0, 2],
    ["Unità immobiliari assegnate nell'anno 2020", 3, 3],
    ['Unità immobiliari conferite da privati', 0, 0],
  ])('%s', (titolo, aler, totale) => {
    const inizio = rigaDi(tabelle, titolo);
    expect(inizio).toBeGreaterThanOrEqual(0);
    expect(riga(tabelle, 'ALER U.O. MANTOVA', inizio)[1]).toBe(aler);
    expect(riga(tabelle, 'TOTALE', inizio)[1]).toBe(totale);
    expect(riga(tabelle, 'COMUNE DI CALVATONE*', inizio)[1]).toBeNull();
    expect(inizio === 0 || tabelle.stampa.iniziPagina?.includes(inizio)).toBe(true);
  });

  it('riporta le cifre del quadro e dei dati con formule', () => {
    expect(cella(tabelle, 'B3')?.formula).toBe("'Quadro riepilogativo'!B5");
    const transitori = rigaDi(tabelle, 'Unità immobiliari per servizi abitativi transitori') + 3;
    expect(cella(tabelle, `B${transitori}`)?.formula).toBe(
      `SUMIFS(Dati!$G:$G,Dati!$D:$D,$A${transitori},Dati!$E:$E,"servizi abitativi transitori")`,
    );
  });

  it('elenca solo gli enti che hanno definito una destinazione', () => {
    const inizio = rigaDi(tabelle, 'Quote per Forze di Polizia e Corpo nazionale dei Vigili del Fuoco');
    expect(
      tabelle.celle
        .slice(inizio + 2, inizio + 4)
        .map((celle) => [celle[0]?.valore, celle[1]?.valore, celle[1]?.formato]),
    ).toEqual([
      ['COMUNE DI BOZZOLO', 0.0303, '0.00%'],
      ['COMUNE DI VIADANA', 0.1, '0%'],
    ]);
    expect(rigaDi(tabelle, 'Quote per la Polizia Locale')).toBe(-1);
    expect(cella(tabelle, `B${rigaDi(tabelle, '=Donne vittime di violenza') + 1}`)?.formula).toBeUndefined();
  });

  it('calcola le U.I. riservate ente per ente, con l’arrotondamento di ciascuna quota', () => {
    const inizio = rigaDi(tabelle, 'Unità immobiliari riservate per ente');
    // disponibili, indigenti %, U.I., polizia %, U.I., SAT, totale, restano
    expect(riga(tabelle, 'ALER U.O. MANTOVA', inizio)).toEqual(['ALER U.O. MANTOVA', 23, 0.2, 5, null, null, 0, 5, 18]);
    expect(riga(tabelle, 'COMUNE DI BOZZOLO', inizio)).toEqual(['COMUNE DI BOZZOLO', 4, 0.2, 1, 0.0303, 1, 1, 3, 1]);
    expect(riga(tabelle, 'COMUNE DI VIADANA', inizio)).toEqual(['COMUNE DI VIADANA', 3, 0.2, 1, 0.1, 1, 1, 3, 0]);
    expect(riga(tabelle, 'COMUNE DI CALVATONE*', inizio).slice(1)).toEqual(Array(8).fill(null));
    const bozzolo = tabelle.celle.findIndex((celle, i) => i > inizio && celle[0]?.valore === 'COMUNE DI BOZZOLO') + 1;
    expect(cella(tabelle, `D${bozzolo}`)?.formula).toBe(`ROUNDUP(ROUND($B${bozzolo}*C${bozzolo},9),0)`);
    expect(cella(tabelle, `H${bozzolo}`)?.formula).toBe(`SUM(D${bozzolo},F${bozzolo},G${bozzolo})`);
    expect(cella(tabelle, `I${bozzolo}`)?.formula).toBe(`$B${bozzolo}-H${bozzolo}`);
  });

  it('dice quando nessuno ha definito una destinazione', () => {
    const senza = contesto({ tabelle: [tabella('offerta', ['turnOver'], [['COMUNE DI BOZZOLO', 1]])] });
    const foglioSenza = foglio('Tabelle del piano', disegnaCartellaAmbito(senza, [], frasi));
    expect(rigaDi(foglioSenza, 'Nessun ente ha definito questa destinazione.')).toBeGreaterThan(0);
  });
});

it('non unisce aree che si sovrappongono né fuori dal foglio', () => {
  const occupate = new Set<string>();
  for (const { nome, unioni, celle } of cartella.fogli) {
    for (const area of unioni) {
      expect(area.riga + area.righe).toBeLessThanOrEqual(celle.length);
      for (let c = area.colonna; c < area.colonna + area.colonne; c += 1) {
        const chiave = `${nome}!${letteraColonna(c)}${area.riga}`;
        expect(occupate.has(chiave)).toBe(false);
        occupate.add(chiave);
      }
    }
  }
  expect(occupate.size).toBeGreaterThan(20);
});
