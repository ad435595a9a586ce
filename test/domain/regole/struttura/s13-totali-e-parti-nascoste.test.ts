import { s13 } from '../../../../src/domain/regole/struttura/s13-totali-e-parti-nascoste';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { contesto, esito, scheda, tabella } from '../../../costruttori/contesto';
import type { OpzioniTabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

function con(opzioni: OpzioniTabella = {}): Tabella {
  return tabella(
    'offerta',
    ['turnOver', 'carenza'],
    [
      ['COMUNE DI BOZZOLO', 1, 0],
      ['COMUNE DI VIADANA', 6, 0],
      ['TOTALE', 7, 0],
    ],
    opzioni,
  );
}

const FORMULE = { B4: '=SUM(B2:B3)', C4: '=SUM(C2:C3)' };

describe('S13: totali scritti a mano', () => {
  it('i totali sono formule', () => {
    expect(esito(s13, contesto({ tabelle: [con({ formule: FORMULE })] }))).toEqual([]);
  });

  it('se nessun totale è una formula si fa solo notare, una volta per tabella', () => {
    const dove = contesto({ tabelle: [con(), con()] });
    expect(esito(s13, dove)).toEqual([
      ['B4', 'scritto', 'informazione'],
      ['B4', 'scritto', 'informazione'],
    ]);
    expect(frasiDi(s13, dove)[0]).toBe('2 totali sono scritti a mano, senza formula.');
  });

  it('fra totali che sono formule è un avviso', () => {
    const dove = contesto({ tabelle: [con({ formule: FORMULE }), con({ formule: { B4: FORMULE.B4 } })] });
    expect(esito(s13, dove)).toEqual([['C4', 'scritto-fra-formule', 'avviso']]);
    expect(frasiDi(s13, dove)).toEqual(['1 totale è scritto a mano, mentre altri della cartella sono formule.']);
  });

  it('le formule di un’altra cartella non contano', () => {
    const dove = contesto({ tabelle: [con({ formule: FORMULE }), con({ file: 1 })] });
    expect(esito(s13, dove)).toEqual([['B4', 'scritto', 'informazione']]);
  });

  it.each<[string, VoceKey | null, ValoreCella, boolean]>([
    ['di un conteggio', 'carenza', 3, true],
    ['vuoto', 'carenza', null, false],
    ['n.r.', 'carenza', 'n.r.', false],
    ['di una quota', 'polizia', 10, false],
    ['di una colonna qualunque', null, 10, false],
  ])('un totale %s', (_, voce, valore, scritto) => {
    const righe = [['COMUNE DI BOZZOLO', 1, 1] as const, ['TOTALE', 1, valore] as const];
    const opzioni = { formule: { B3: '=SUM(B2:B2)' } };
    const dati = tabella('offerta', ['turnOver', voce], righe, opzioni);
    expect(esito(s13, contesto({ tabelle: [dati] }))).toEqual(scritto ? [['C3', 'scritto-fra-formule', 'avviso']] : []);
  });

  it('la percentuale di una voce non è un totale', () => {
    const righe = [['COMUNE DI BOZZOLO', 100] as const, ['TOTALE', 100] as const];
    expect(
      esito(s13, contesto({ tabelle: [tabella('offerta', ['turnOver'], righe, { percentuali: [true] })] })),
    ).toEqual([]);
  });

  it('un file che non conserva le formule non si guarda', () => {
    expect(esito(s13, contesto({ tabelle: [con({ formuleNote: false })] }))).toEqual([]);
  });
});

describe('S13: parti nascoste', () => {
  const nascoste = (righeNascoste: number[], colonneNascoste: number[]) =>
    contesto({ tabelle: [con({ formule: FORMULE, righeNascoste, colonneNascoste })] });

  it.each<[string, number[], number[], string, string]>([
    ['una riga', [2], [], 'A3', "Nella tabella c'è qualcosa di nascosto: la riga 3."],
    ['due righe, in disordine', [3, 1], [], 'A2', "Nella tabella c'è qualcosa di nascosto: le righe 2 e 4."],
    ['una colonna', [], [2], 'C1', "Nella tabella c'è qualcosa di nascosto: la colonna C."],
    ['riga e colonna', [1], [1], 'A2', "Nella tabella c'è qualcosa di nascosto: la riga 2 e la colonna B."],
    ['riga e colonne', [1], [1, 2], 'A2', "Nella tabella c'è qualcosa di nascosto: la riga 2 e le colonne B e C."],
  ])('%s', (_, righe, colonne, cella, frase) => {
    expect(esito(s13, nascoste(righe, colonne))).toEqual([[cella, 'nascoste', 'avviso']]);
    expect(frasiDi(s13, nascoste(righe, colonne))).toEqual([frase]);
  });

  it('di una riga nascosta si mostra il nome dell’ente, dovunque stia; nella scheda l’etichetta', () => {
    const dati = { ...con({ formule: FORMULE, righeNascoste: [2] }), colonnaEnte: 1 };
    expect(esito(s13, contesto({ tabelle: [dati] }))).toEqual([['B3', 'nascoste', 'avviso']]);
    const voci = scheda([['turnOver', 1]], { righeNascoste: [1] });
    expect(esito(s13, contesto({ tabelle: [voci] }))).toEqual([['A2', 'nascoste', 'avviso']]);
  });

  it('fuori dalla tabella si può nascondere', () => {
    expect(esito(s13, nascoste([4, 100], [3, 30]))).toEqual([]);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(s13, foglioVuoto())).toEqual([]);
  });
});
