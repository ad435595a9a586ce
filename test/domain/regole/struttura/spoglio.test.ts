import type { RigaAbbinata } from '../../../../src/domain/contesto';
import { spoglioDi } from '../../../../src/domain/regole/struttura/spoglio';
import type { Spoglio } from '../../../../src/domain/regole/struttura/spoglio';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { contesto, ente, tabella } from '../../../costruttori/contesto';
import type { OpzioniTabella } from '../../../costruttori/contesto';

type Righe = readonly (readonly [string, ...ValoreCella[]])[];

const ENTI = [
  'ALER BS-CR-MN U.O. MANTOVA',
  'COMUNE DI BOZZOLO',
  'COMUNE DI VIADANA',
  ente('COMUNE DI CALVATONE', { senzaSap: true }),
];

function spoglio(voci: readonly (VoceKey | null)[], righe: Righe, opzioni: OpzioniTabella = {}): Spoglio {
  const dove = contesto({ enti: ENTI, tabelle: [tabella('offerta', voci, righe, opzioni)] });
  const [letta] = dove.tabelle;
  if (!letta) throw new Error('Nessuna tabella');
  return spoglioDi(dove, letta);
}

const nomi = (righe: readonly RigaAbbinata[]): string[] => righe.map(({ nome }) => nome);

describe('spoglio di una tabella', () => {
  it.each<[string, VoceKey, ValoreCella, boolean]>([
    ['un conteggio', 'turnOver', 3, false],
    ['zero alloggi', 'turnOver', 0, false],
    ['un conteggio negativo', 'turnOver', -1, true],
    ['mezzo alloggio', 'turnOver', 1.5, true],
    ['n.r. al posto di un conteggio', 'turnOver', 'n.r.', false],
    ['una cella vuota', 'turnOver', null, false],
    ['parole al posto di un conteggio', 'turnOver', 'boh', true],
    ['un conteggio scritto come testo', 'turnOver', '3', true],
    ['un conteggio con due letture', 'turnOver', '1.234', true],
    ['VERO al posto di un conteggio', 'turnOver', true, true],
    ['una percentuale', 'polizia', 10.5, false],
    ['0 %', 'polizia', 0, false],
    ['100 %', 'polizia', 100, false],
    ['più di 100 %', 'polizia', 100.5, true],
    ['una percentuale negativa', 'polizia', -1, true],
    ['una percentuale dubbia', 'polizia', 0.1, true],
    ['parole al posto di una percentuale', 'polizia', 'boh', true],
    ['parole dove si aspettano parole', 'motivazione', 'nuclei in attesa', false],
    ['un importo', 'fondi', 1500.55, false],
    ['un importo negativo', 'fondi', -20, false],
    ['parole al posto di un importo', 'fondi', 'da definire', false],
  ])('%s: %s %p', (_, voce, valore, insolito) => {
    const { insolite, insoliteNeiTotali } = spoglio(
      ['carenza', voce],
      [
        ['COMUNE DI BOZZOLO', 1, valore],
        ['TOTALE', 1, valore],
      ],
    );
    expect(insolite.map(({ riga, colonna }) => [riga.nome, colonna])).toEqual(
      insolito ? [['COMUNE DI BOZZOLO', 1]] : [],
    );
    expect(insoliteNeiTotali.map(({ riga, colonna }) => [riga.nome, colonna])).toEqual(insolito ? [['TOTALE', 1]] : []);
  });

  it.each<[string, ValoreCella, number]>([
    ['fra 0 e 100', 33.3, 0],
    ['oltre 100', 120, 1],
  ])('la colonna che stampa la percentuale di una voce si legge come percentuale: %s', (_, valore, quante) => {
    const righe: Righe = [['COMUNE DI BOZZOLO', 1, valore]];
    const { insolite } = spoglio(['turnOver', 'turnOver'], righe, { percentuali: [false, true] });
    expect(insolite).toHaveLength(quante);
  });

  it('conta i vuoti dei soli enti con U.I. SAP, nelle sole colonne dovute', () => {
    const righe: Righe = [
      ['COMUNE DI BOZZOLO', null, null, null, null],
      ['COMUNE DI CALVATONE*', null, null, null, null],
      ['Pinco Pallino', null, null, null, null],
      ['COMUNE DI VIADANA', 1, null, null, null],
      ['TOTALE', null, null, null, null],
    ];
    const letto = spoglio(['turnOver', 'polizia', 'turnOver', null], righe, {
      percentuali: [false, false, true, false],
    });
    expect(letto.vuoti).toEqual([1, 0, 0, 0]);
    expect(nomi(letto.conVuoti)).toEqual(['COMUNE DI BOZZOLO']);
    expect(letto.conSap).toBe(2);
    expect(nomi(letto.senzaSap)).toEqual(['COMUNE DI CALVATONE*']);
    expect([letto.insolite, letto.insoliteNeiTotali]).toEqual([[], []]);
  });

  it('mette da parte le righe che le regole sui nomi guardano', () => {
    const letto = spoglio(
      ['turnOver'],
      [
        ['COMUNE DI BOZZOLO', 1],
        ['COMUNE DI VIADNA', 1],
        ['COMUNE DI BOZZOLO*', 2],
        ['ALER BS-CR-MN U.O. MANTOVA', 3],
        ['Pinco Pallino', 4],
        ['Pinco Pallino', 4],
      ],
    );
    expect(nomi(letto.ripetute)).toEqual(['COMUNE DI BOZZOLO*']);
    expect(nomi(letto.nonUguali)).toEqual(['COMUNE DI VIADNA', 'Pinco Pallino', 'Pinco Pallino']);
    expect(nomi(letto.forseAler)).toEqual(['ALER BS-CR-MN U.O. MANTOVA', 'Pinco Pallino', 'Pinco Pallino']);
    expect(nomi(letto.conAsterisco)).toEqual(['COMUNE DI BOZZOLO*']);
    expect([...letto.presenti()].map(([, riga]) => riga.nome)).toEqual([
      'COMUNE DI BOZZOLO',
      'COMUNE DI VIADNA',
      'ALER BS-CR-MN U.O. MANTOVA',
    ]);
  });

  it('lo stesso ente in due tabelle non è ripetuto', () => {
    const una = () => tabella('offerta', ['turnOver'], [['COMUNE DI BOZZOLO', 1]]);
    const dove = contesto({ enti: ENTI, tabelle: [una(), una()] });
    expect(dove.tabelle.flatMap((letta) => spoglioDi(dove, letta).ripetute)).toEqual([]);
  });
});
