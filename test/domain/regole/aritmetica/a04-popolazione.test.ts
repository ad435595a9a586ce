import { a04 } from '../../../../src/domain/regole/aritmetica/a04-popolazione';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import type { OpzioniTabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const con = (righe: Parameters<typeof tabella>[2], opzioni: OpzioniTabella = {}): ReturnType<typeof contesto> =>
  contesto({
    tabelle: [tabella('popolazione', ['popolazioneMaschi', 'popolazioneFemmine', 'popolazione'], righe, opzioni)],
  });

describe('A04: maschi + femmine = abitanti', () => {
  it.each([
    ['torna', ['Tornata', 253, 201, 454]],
    ['riga tutta vuota', ['Tornata', null, null, null]],
  ] as const)('pulito: %s', (_, riga) => {
    expect(esito(a04, con([riga]))).toEqual([]);
  });

  it('foglio vuoto, e tabella col solo totale', () => {
    expect(esito(a04, foglioVuoto())).toEqual([]);
    expect(esito(a04, contesto({ tabelle: [tabella('popolazione', ['popolazione'], [['Tornata', 454]])] }))).toEqual(
      [],
    );
  });

  it('la somma non torna', () => {
    const dove = con([['Tornata', 253, 201, 455]]);
    expect(esito(a04, dove)).toEqual([['D2', 'somma-diversa', 'errore']]);
    expect([...a04.verifica(dove)][0]).toMatchObject({ voce: 'popolazione', trovato: 455, atteso: 454 });
    expect(frasiDi(a04, dove)[0]).toMatch(/: gli abitanti sono 455, ma maschi 253 \+ femmine 201 fa 454\.$/);
  });

  it('il totale di colonna accusa le femmine', () => {
    const dove = con([
      ['Dosolo', 1650, 1703, 3353],
      ['Tornata', 253, 210, 454],
      ['TOTALE', 1903, 1904, 3807],
    ]);
    expect(esito(a04, dove)).toEqual([['C3', 'addendo-diverso', 'errore']]);
    expect([...a04.verifica(dove)][0]).toMatchObject({ trovato: 210, atteso: 201, correzione: { valore: 201 } });
    expect(frasiDi(a04, dove)[0]).toMatch(/«femmine» è 210 e dovrebbe essere 201\. Gli abitanti sono 454, ma /);
  });

  it('una formula', () => {
    const dove = con([['Tornata', 253, 201, 455]], { formule: { D2: '=B2+C2+1' } });
    expect(esito(a04, dove)).toEqual([['D2', 'somma-diversa-formula', 'errore']]);
    expect(frasiDi(a04, dove)[0]).toMatch(/la formula degli abitanti dà 455/);
  });

  it.each([
    ['maschi mancanti', ['Tornata', null, 201, 454], 'B2', 'addendo-mancante', /perché «maschi» non è un numero\.$/],
    [
      'entrambi mancanti',
      ['Tornata', null, 'boh', 454],
      'B2',
      'addendo-mancante',
      /perché «maschi» e «femmine» non sono numeri\.$/,
    ],
    ['abitanti mancanti', ['Tornata', 253, 201, null], 'D2', 'intero-mancante', /non è un numero \(vuoto\)/],
  ] as const)('%s: non verificabile', (_, riga, cella, codice, frase) => {
    const dove = con([riga]);
    expect(esito(a04, dove)).toEqual([[cella, codice, 'nonVerificabile']]);
    expect(frasiDi(a04, dove)[0]).toMatch(frase);
  });
});
