import { foglioLettere } from '../../src/app/foglio-lettere';
import { controlla } from '../../src/app/controlla';
import { letteraPerEnte } from '../../src/app/lettera';
import type { DatiLettera } from '../../src/app/lettera';
import { lettereDi } from '../../src/app/lettere';
import type { RilievoScritto } from '../../src/app/rilievo-scritto';
import type { Ente } from '../../src/domain/enti/ente';
import { leggiEsempio } from '../costruttori/esempi';

const BOZZOLO: Ente = {
  id: 'BOZZOLO',
  nome: 'COMUNE DI BOZZOLO',
  tipo: 'comune',
  codiceIstat: '020007',
  codiceCatastale: 'B110',
  provincia: 'MN',
  subAmbito: null,
  senzaSap: null,
  alias: [],
};

const RILIEVO: RilievoScritto = {
  regola: 'A01',
  gravita: 'errore',
  foglio: 'Quadro',
  cella: 'B7',
  celle: ['B7', 'C7', 'Dati!D7'],
  ente: 'COMUNE DI BOZZOLO',
  voce: 'complessivo',
  trovato: 1005,
  atteso: 4.5,
  messaggio: 'Le parti fanno 4,5.',
  fonte: 'R.R. 4/2017, art. 4, c. 3, lett. b',
  impronta: '0123456789abcdef',
  correzione: null,
  esito: 'violata',
  titolo: 'Il complessivo non è la somma',
  rimedio: 'Correggere.',
};

const BASE: DatiLettera = {
  ente: BOZZOLO,
  ambito: 'Oglio Po',
  anno: 2026,
  file: 'bozzolo.xlsx',
  rilievi: [],
  capofila: 'Comune di Casalmaggiore',
};

const con = (rilievi: readonly Partial<RilievoScritto>[]): string =>
  letteraPerEnte({ ...BASE, rilievi: rilievi.map((uno) => ({ ...RILIEVO, ...uno })) });

describe('lettera a un ente', () => {
  it('dice che cosa correggere, cella per cella, e perché', () => {
    const testo = con([{}]);
    for (const riga of [
      'Oggetto: Piano annuale 2026 dei servizi abitativi – Comune di Bozzolo – dati da correggere',
      'Spett.le Comune di Bozzolo,',
      'Vi chiediamo di correggere 1 punto.',
      'DA CORREGGERE (1)',
      '1) Foglio «Quadro», cella B7 – disponibili',
      '   Trovato: 1.005',
      '   Atteso: 4,5',
      '   Perché: Le parti fanno 4,5.',
      '   Norma: R.R. 4/2017, art. 4, c. 3, lett. b',
      '   Celle da guardare insieme: C7, Dati!D7',
      'Vi chiediamo di rispondere entro il ______________.',
      "Il comune capofila dell'ambito Oglio Po: Comune di Casalmaggiore",
    ]) {
      expect(testo.split('\n')).toContain(riga);
    }
  });

  it.each<[string, Partial<RilievoScritto>, string]>([
    ['un errore', {}, 'DA CORREGGERE (1)'],
    ['un avviso', { gravita: 'avviso' }, 'DA CONFERMARE (1)'],
    ['una risposta che manca', { regola: 'S10', trovato: null }, 'DATI CHE MANCANO (1)'],
    [
      'una parte che manca, senza cella',
      { regola: 'S01', trovato: null, foglio: null, cella: null, celle: [] },
      'Tutto il file',
    ],
    ['un controllo senza base', { gravita: 'avviso', esito: 'nonVerificabile' }, 'DATI CHE MANCANO (1)'],
    ["un'informazione non chiede niente", { gravita: 'informazione' }, 'non vi chiediamo niente'],
    ['un valore vuoto non è una risposta che manca, se la regola guarda altro', { trovato: null }, 'DA CORREGGERE (1)'],
  ])('%s', (_, rilievo, atteso) => {
    expect(con([rilievo])).toContain(atteso);
  });

  it('conta i punti di tutti i gruppi di seguito e li riassume', () => {
    const testo = con([{ gravita: 'avviso' }, {}, { regola: 'S10', trovato: null }, {}]);
    expect(testo).toContain('Vi chiediamo di correggere 2 punti, di completare 1 punto e di confermare 1 punto.');
    expect(testo.match(/^\d+\)/gm)).toEqual(['1)', '2)', '3)', '4)']);
  });

  it('un elenco lungo resta intero', () => {
    const testo = con(Array.from({ length: 300 }, (_, i) => ({ cella: `B${i + 1}` })));
    expect(testo.match(/^\d+\) Foglio/gm)).toHaveLength(300);
  });

  it('chi non ha mandato niente riceve un sollecito con la norma e la scadenza', () => {
    const testo = letteraPerEnte({ ...BASE, file: null, rilievi: [RILIEVO] });
    expect(testo).toContain('non abbiamo ancora ricevuto i vostri dati');
    expect(testo).toContain('L.R. 16/2016, art. 6, c. 2');
    expect(testo).toContain('entro il ____');
    expect(testo).not.toContain('DA CORREGGERE');
  });

  it('chi è a posto non riceve né elenchi né scadenze', () => {
    expect(con([])).not.toMatch(/____|DA CORREGGERE|DATI CHE MANCANO|DA CONFERMARE/);
  });

  it('senza ambito, anno e capofila la lettera si legge lo stesso', () => {
    const testo = letteraPerEnte({ ...BASE, ambito: null, anno: null, capofila: null });
    expect(testo).toContain("Il comune capofila dell'ambito");
    expect(testo).not.toMatch(/null|undefined/);
  });

  it('un testo ostile sta su una riga sola e nessuna riga comincia come una formula', () => {
    const ostile = '=HYPERLINK("http://x")\r\n@SUM(A1)\u202E\u200B\u2028+1\t-2';
    const testo = letteraPerEnte({
      ...BASE,
      file: ostile,
      ambito: ostile,
      capofila: ostile,
      rilievi: [{ ...RILIEVO, foglio: ostile, messaggio: ostile, trovato: ostile, celle: ['B7', ostile] }],
    });
    expect(testo).not.toMatch(/^\s*[=+@\t-]/m);
    expect(testo).not.toMatch(/[\u202E\u200B\u2028\r\t]/);
  });
});

describe('lettere di un ambito', () => {
  it('una per ente, con i rilievi del suo file e non di quelli degli altri', async () => {
    const nomi = ['bozzolo', 'viadana'];
    const cartelle = await Promise.all(nomi.map((nome) => leggiEsempio(`enti/${nome}.xlsx`)));
    const controllo = controlla(cartelle);
    const lettere = lettereDi(controllo);
    const di = (nome: string) => lettere.find(({ ente }) => ente.nome === nome);
    expect(di('COMUNE DI BOZZOLO')?.file).toBe('bozzolo.xlsx');
    expect(di('COMUNE DI VIADANA')?.file).toBe('viadana.xlsx');
    expect(di('COMUNE DI BOZZOLO')?.testo).not.toContain('viadana');
  });

  it('un file con molti enti dà a ognuno i rilievi che lo nominano', async () => {
    const controllo = controlla([await leggiEsempio('ambito-come-pubblicato.xlsx')]);
    const lettere = lettereDi(controllo);
    expect(lettere).toHaveLength(29);
    for (const { ente, rilievi } of lettere) {
      expect(rilievi.every((rilievo) => rilievo.ente === ente.nome)).toBe(true);
    }
    expect(lettere.find(({ ente }) => ente.nome === 'COMUNE DI SAN MARTINO DEL LAGO')?.testo).toContain(
      'Foglio «08 Transitori», cella B25',
    );
  });

  it('il foglio ha un blocco per ente, tutti i punti e ogni blocco su una pagina nuova', async () => {
    const controllo = controlla([await leggiEsempio('ambito-come-pubblicato.xlsx')]);
    const lettere = lettereDi(controllo);
    const foglio = foglioLettere(lettere, 'Oglio Po', 2021);
    const titoli = foglio.celle.flatMap((riga) => (riga[0]?.stile === 'titolo' ? [riga[0].valore] : []));
    expect(titoli).toHaveLength(29);
    expect(foglio.stampa.iniziPagina).toHaveLength(28);
    const punti = lettere.flatMap(({ rilievi }) => rilievi.filter(({ gravita }) => gravita !== 'informazione'));
    expect(foglio.celle.filter((riga) => riga[0]?.stile === 'numero')).toHaveLength(punti.length);
  });
});
