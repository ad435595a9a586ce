import { disegnaEsiti } from '../../../src/domain/fogli/esiti-controlli';
import type { SheetDraft } from '../../../src/domain/fogli/draft';
import { creaQuadro } from '../../../src/domain/quadro';
import { profiloPer } from '../../../src/domain/regole/profili/indice';
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

function disegna(
  rilievi: readonly Rilievo[],
  presenti?: ReadonlySet<string>,
  dove = ambito,
  motivi?: ReadonlyMap<string, string>,
): SheetDraft {
  const frasi = ({ regola }: Rilievo): { titolo: string; messaggio: string; rimedio: string } => ({
    titolo: `Titolo ${regola}`,
    messaggio: `Messaggio ${regola}`,
    rimedio: `Rimedio ${regola}`,
  });
  return disegnaEsiti(dove, creaQuadro(dove), rilievi, frasi, presenti, motivi);
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

  it('dice forte, sotto le regole, ogni valore di legge sostituito, e poi ciò che è stato scelto', () => {
    const motivo = 'Delibera n. 3 del 2026';
    const dove = contesto({
      approvato: '2025-12-16',
      impostazioni: {
        satNelComplessivo: true,
        tolleranza: 1,
        sostituzioni: [
          { chiave: 'transitoriMassimo', valore: 12, motivo },
          { chiave: 'poliziaMassimo', valore: 30, motivo },
        ],
      },
    });
    const foglio = disegna([], undefined, dove);
    const [forte, scelto] = [foglio.celle[4]?.[0], foglio.celle[5]?.[0]];
    expect(forte?.valore).toMatch(/^ATTENZIONE\. Forze .* 30 % invece di 20 %\. Motivo: «Delibera n\. 3 del 2026»\.$/);
    expect(forte?.stile).toBe('errore');
    expect(scelto?.valore).toMatch(/^Servizi transitori .* 12 % invece di 10 %\. Motivo:/);
    expect(scelto?.stile).toBe('avviso');
    expect(disegna([], undefined, contesto({ approvato: '2025-12-16' })).celle[4]).toEqual([]);
  });

  it('dice che cosa è da confermare, solo se un rilievo lo usa', () => {
    const soglie = profiloPer('2021-03-31').soglie.filter(({ chiave }) => chiave === 'transitoriMassimo');
    const foglio = disegna([rilievo({ soglie })]);
    expect(foglio.celle[4]?.[0]?.valore).toMatch(/^Da confermare\. Servizi transitori \(SAT\): Era un massimo\./);
    expect(righe(foglio)[0]?.at(-2)?.valore).toMatch(/ \(da confermare\)$/);
  });

  it('dice le regole applicate e perché', () => {
    expect(disegna([]).celle[3]?.[0]?.valore).toBe(
      'Regole applicate: R.R. 4/2017 dopo il R.R. 3/2019, in vigore il 31/03/2021, data di approvazione del piano.',
    );
    expect(disegna([], undefined, contesto({ anno: 2022 })).celle[3]?.[0]?.valore).toMatch(
      /in vigore il 31\/12\/2021: la data di approvazione non è indicata/,
    );
    expect(disegna([], undefined, contesto()).celle[3]?.[0]?.valore).toMatch(/le più recenti, perché non si conosce/);
    const sostituzioni = [{ chiave: 'profilo', valore: 'lr-11-2024', motivo: 'piano vecchio' }] as const;
    const impostazioni = { satNelComplessivo: true, tolleranza: 0, sostituzioni };
    const aMano = contesto({ approvato: '2025-12-16', impostazioni });
    expect(disegna([], undefined, aMano).celle[3]?.[0]?.valore).toMatch(
      /, scelte dal capofila: non sono quelle della data di approvazione\.$/,
    );
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
      null,
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

describe('gli esiti con le giustificazioni', () => {
  const quota = rilievo({ regola: 'Q08', gravita: 'avviso', giustificabile: true, impronta: 'quota' });
  const somma = rilievo({ impronta: 'somma' });

  it('un rilievo giustificato si elenca col motivo e non conta nel verdetto', () => {
    const foglio = disegna([quota], undefined, ambito, new Map([['quota', 'Delibera n. 12 del 2021']]));
    expect(foglio.celle[1]?.[0]?.valore).toBe('Conforme: nessun errore e nessun avviso.');
    expect(foglio.celle[2]?.[0]?.valore).toMatch(/^0 errori, 0 avvisi, .*1 rilievo giustificato$/);
    const [riga] = righe(foglio);
    expect([riga?.[0]?.valore, riga?.at(-1)?.valore]).toEqual(['Giustificato', 'Delibera n. 12 del 2021']);
  });

  it('un errore che non si può giustificare resta errore, qualunque motivo sia scritto', () => {
    const foglio = disegna([somma], undefined, ambito, new Map([['somma', 'Va bene così']]));
    expect(foglio.celle[1]?.[0]?.valore).toBe('Non conforme: 1 errore da correggere.');
    expect(righe(foglio)[0]?.[0]?.valore).toBe('Errore');
  });

  it('i giustificati stanno dopo gli avvisi; senza, la legenda non ne parla', () => {
    const avviso = rilievo({ regola: 'Q09', gravita: 'avviso', impronta: 'altro' });
    const foglio = disegna([quota, avviso], undefined, ambito, new Map([['quota', 'Delibera']]));
    expect(righe(foglio).map((riga) => riga[0]?.valore)).toEqual(['Avviso', 'Giustificato']);
    const testi = disegna([quota]).celle.map((riga) => riga[0]?.valore);
    expect(testi.filter((testo) => String(testo).startsWith('Giustificato'))).toEqual([]);
  });
});
