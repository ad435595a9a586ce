import { disegnaEsiti } from '../../../src/domain/fogli/esiti-controlli';
import type { SheetDraft } from '../../../src/domain/fogli/draft';
import { creaQuadro } from '../../../src/domain/quadro';
import type { Rilievo } from '../../../src/domain/rilievi/rilievo';
import { contesto } from '../../costruttori/contesto';
import { ambitoDiProva } from '../../costruttori/ambito-di-prova';

const ambito = ambitoDiProva();

function rilievo(resto: Partial<Rilievo>): Rilievo {
  return {
    regola: 'A01',
    famiglia: 'A',
    gravita: 'errore',
    fonte: { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 3', confidenza: 'verificata' },
    giustificabile: false,
    impronta: '0123456789abcdef',
    codice: 'diverso',
    esito: 'violata',
    celle: [{ file: 0, foglio: 'Quadro', riga: 2, colonna: 1 }],
    ...resto,
  };
}

function disegna(rilievi: readonly Rilievo[], presenti?: ReadonlySet<string>, dove = ambito): SheetDraft {
  const frasi = ({ regola }: Rilievo): { titolo: string; messaggio: string; rimedio: string } => ({
    titolo: `Titolo ${regola}`,
    messaggio: `Messaggio ${regola}`,
    rimedio: `Rimedio ${regola}`,
  });
  return disegnaEsiti(dove, creaQuadro(dove), rilievi, frasi, presenti);
}

/** Le righe della tabella dei rilievi, senza intestazione. */
function righe(foglio: SheetDraft): SheetDraft['celle'] {
  const area = foglio.tabelle[0]?.area;
  return area ? foglio.celle.slice(area.riga + 1, area.riga + area.righe) : [];
}

describe('disegnaEsiti', () => {
  it.each([
    ['niente', [], 'Conforme: nessun errore e nessun avviso.', 'informazione'],
    [
      'solo informazioni',
      [rilievo({ gravita: 'informazione' })],
      'Conforme: nessun errore e nessun avviso.',
      'informazione',
    ],
    [
      'un avviso',
      [rilievo({ gravita: 'avviso' })],
      expect.stringMatching(/^Nessun errore, ma ci sono avvisi/),
      'avviso',
    ],
    ['un errore', [rilievo({})], 'Non conforme: 1 errore da correggere.', 'errore'],
    ['due errori', [rilievo({}), rilievo({})], 'Non conforme: 2 errori da correggere.', 'errore'],
  ])('verdetto con %s', (_caso, rilievi, valore, stile) => {
    expect(disegna(rilievi).celle[1]?.[0]).toEqual({ valore, stile });
  });

  it('conta a parte i non verificabili', () => {
    const foglio = disegna([rilievo({}), rilievo({ gravita: 'avviso' }), rilievo({ esito: 'nonVerificabile' })]);
    expect(foglio.celle[2]?.[0]?.valore).toBe('1 errore, 1 avviso, 0 informazioni, 1 controllo non verificabile');
  });

  it('dice le regole applicate e perché', () => {
    expect(disegna([]).celle[3]?.[0]?.valore).toBe(
      'Regole applicate: R.R. 4/2017 dopo il R.R. 3/2019, in vigore il 31/03/2021, data di approvazione del piano.',
    );
    expect(disegna([], undefined, contesto({ anno: 2022 })).celle[3]?.[0]?.valore).toMatch(
      /in vigore il 31\/12\/2021: la data di approvazione non è indicata/,
    );
    expect(disegna([], undefined, contesto()).celle[3]?.[0]?.valore).toMatch(/le più recenti, perché non si conosce/);
  });

  it('mette prima i più gravi, poi per regola', () => {
    const foglio = disegna([
      rilievo({ regola: 'Q08', gravita: 'informazione' }),
      rilievo({ regola: 'S05', esito: 'nonVerificabile' }),
      rilievo({ regola: 'S10', gravita: 'avviso' }),
      rilievo({ regola: 'S01' }),
      rilievo({ regola: 'A02' }),
    ]);
    expect(righe(foglio).map((celle) => [celle[0]?.valore, celle[1]?.valore])).toEqual([
      ['Errore', 'A02'],
      ['Errore', 'S01'],
      ['Avviso', 'S10'],
      ['Informazione', 'Q08'],
      ['Non verificabile', 'S05'],
    ]);
  });

  it('scrive un rilievo con il suo posto, i valori, le frasi e la fonte', () => {
    const celle = [2, 3].map((riga) => ({ file: 0, foglio: "Altre d'anno", riga, colonna: 1 }));
    const [riga] = righe(
      disegna([rilievo({ ente: 'COMUNE DI BOZZOLO', voce: 'carenza', celle, trovato: 5, atteso: null })]),
    );
    expect(riga?.map((cella) => cella?.valore)).toEqual([
      'Errore',
      'A01',
      'Titolo A01',
      'COMUNE DI BOZZOLO',
      'carenza manutentiva',
      'file1.xlsx',
      "Altre d'anno",
      'B3 (+1)',
      5,
      'vuoto',
      'Messaggio A01',
      'Rimedio A01',
      'R.R. 4/2017, art. 4, c. 3',
    ]);
  });

  it('collega l’ente alla sua riga del quadro, la cella solo se il foglio è nella cartella', () => {
    const uno = rilievo({ ente: 'COMUNE DI BOZZOLO' });
    const [fuori] = righe(disegna([uno]));
    expect(fuori?.[3]?.collegamento).toEqual({ foglio: 'Quadro riepilogativo', cella: 'A6' });
    expect(fuori?.[7]).toEqual({ valore: 'B3', stile: 'testoACapo' });
    const [dentro] = righe(disegna([uno], new Set(['Quadro'])));
    expect(dentro?.[7]?.collegamento).toEqual({ foglio: 'Quadro', cella: 'B3' });
  });

  it('non collega un ente che nel quadro non c’è, e attribuisce all’ambito ciò che non ha file', () => {
    const [riga] = righe(disegna([rilievo({ ente: 'COMUNE DI ALTROVE', celle: [] })]));
    expect(riga?.[3]).toEqual({ valore: 'COMUNE DI ALTROVE', stile: 'testoACapo' });
    expect(riga?.slice(5, 8).map((cella) => cella?.valore)).toEqual(["tutto l'ambito", null, null]);
  });

  it('tronca un valore lunghissimo', () => {
    const [riga] = righe(disegna([rilievo({ trovato: 'x'.repeat(100_000) })]));
    expect(String(riga?.[8]?.valore)).toHaveLength(201);
  });

  it('oltre diecimila rilievi mostra i primi e lo dice', () => {
    const foglio = disegna(Array.from({ length: 10_001 }, () => rilievo({})));
    expect(righe(foglio)).toHaveLength(10_000);
    expect(foglio.celle[4]?.[0]?.valore).toBe('Sono elencati i primi 10.000 rilievi su 10.001.');
    expect(foglio.celle[2]?.[0]?.valore).toMatch(/^10\.001 errori/);
  });

  it('ripete l’intestazione della tabella e la blocca', () => {
    const foglio = disegna([rilievo({})]);
    const intestazione = foglio.tabelle[0]?.area.riga ?? -1;
    expect(foglio.celle[intestazione]?.[0]?.valore).toBe('Gravità');
    expect(foglio.stampa.righeRipetute).toEqual({ prima: intestazione, ultima: intestazione });
    expect(foglio.blocca).toEqual({ righe: intestazione + 1, colonne: 0 });
  });

  it('senza rilievi lo scrive nella tabella', () => {
    expect(righe(disegna([])).map((celle) => celle[0]?.valore)).toEqual(['Nessun rilievo']);
  });
});
