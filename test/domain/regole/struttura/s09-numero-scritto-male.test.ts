import { s09 } from '../../../../src/domain/regole/struttura/s09-numero-scritto-male';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import type { OpzioniTabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

function con(voce: VoceKey, valore: ValoreCella, opzioni: OpzioniTabella = {}) {
  return contesto({ tabelle: [tabella('offerta', [voce], [['COMUNE DI BOZZOLO', valore]], opzioni)] });
}

describe('S09: numeri scritti male', () => {
  it.each<[VoceKey, ValoreCella]>([
    ['turnOver', 3],
    ['turnOver', null],
    ['turnOver', 'n.r.'],
    ['turnOver', 'tre'],
    ['polizia', 3.03],
    ['fondi', '€ 115.155,00'],
    ['altraCategoria', '3'],
  ])('%s = %p va bene o non è di questa regola', (voce, valore) => {
    expect(esito(s09, con(voce, valore))).toEqual([]);
  });

  it.each<[VoceKey, string, string, number]>([
    ['turnOver', '3', 'testo', 3],
    ['turnOver', '3 ', 'spazi', 3],
    ['turnOver', '\u00A03', 'spazi', 3],
    ['turnOver', '３', 'cifre-larghe', 3],
    ['turnOver', '3 alloggi', 'unita', 3],
    ['polizia', '10.0', 'punto', 10],
    ['polizia', '3.03', 'punto', 3.03],
    ['polizia', '3,03', 'testo', 3.03],
    ['polizia', '10%', 'testo', 10],
  ])('%s = %p: %s, si propone %p', (voce, scritto, codice, numero) => {
    const dove = con(voce, scritto);
    expect(esito(s09, dove)).toEqual([['B2', codice, 'avviso']]);
    expect([...s09.verifica(dove)][0]).toMatchObject({
      trovato: scritto,
      atteso: numero,
      correzione: { valore: numero },
    });
  });

  it('nella cella formattata come percentuale si propone la frazione', () => {
    const dove = con('polizia', '10%', { formati: { B2: '0%' } });
    expect([...s09.verifica(dove)][0]).toMatchObject({ atteso: 10, correzione: { valore: 0.1 } });
  });

  it.each<[string, ValoreCella, OpzioniTabella, string]>([
    ['ambiguo', '1.234', {}, '«1.234» può valere 1.234 o 1,234.'],
    ['percento-dubbio', 0.1, {}, '0,1 in «quota Forze di Polizia e VVF» può valere 0,1 % o 10 %.'],
    ['percento-dubbio', '0,1', {}, '«0,1» in «quota Forze di Polizia e VVF» può valere 0,1 % o 10 %.'],
  ])('%s: %p %p ha due letture e nessuna correzione', (codice, valore, opzioni, frase) => {
    const dove = con('polizia', valore, opzioni);
    expect(esito(s09, dove)).toEqual([['B2', codice, 'avviso']]);
    expect([...s09.verifica(dove)][0]?.correzione).toBeUndefined();
    expect(frasiDi(s09, dove)).toEqual([frase]);
  });

  it.each<[string, ValoreCella, number]>([
    ['letto alla lettera', 0.1, 0.1],
    ['letto come frazione, dove i formati non si sanno', 0.1, 10],
    ['scritto come testo', '0,1', 0.1],
  ])('le due letture di una percentuale dubbia sono sempre 0,1 e 10: %s', (_, scritto, numero) => {
    const letta = tabella('offerta', ['polizia'], [['COMUNE DI BOZZOLO', scritto]]);
    const valori = [{ tipo: 'numero', numero, difetti: ['percento-dubbio'] }] as const;
    const righe = letta.righe.map((riga) => ({ ...riga, valori }));
    const [rilievo] = s09.verifica(contesto({ tabelle: [{ ...letta, righe }] }));
    expect(rilievo?.parametri).toEqual({ prima: 0.1, seconda: 10 });
  });

  it('i sei valori col punto della tabella di polizia (AN-12)', () => {
    const enti = ['CASTELDIDONE', 'RIVAROLO DEL RE ED UNITI*', 'SABBIONETA', 'SPINEDA', 'TORNATA', 'VIADANA'];
    const righe = ['10.0', '5.0', '3.03', '10.0', '10.0', '5.0'].map(
      (v, i) => [`COMUNE DI ${enti[i] ?? ''}`, v] as const,
    );
    const dove = contesto({ tabelle: [tabella('offerta', ['polizia'], righe)] });
    expect(esito(s09, dove)).toEqual(['B2', 'B3', 'B4', 'B5', 'B6', 'B7'].map((cella) => [cella, 'punto', 'avviso']));
  });

  it('guarda anche il totale', () => {
    const righe = [['COMUNE DI BOZZOLO', 1] as const, ['TOTALE', '1'] as const];
    expect(esito(s09, contesto({ tabelle: [tabella('offerta', ['turnOver'], righe)] }))).toEqual([
      ['B3', 'testo', 'avviso'],
    ]);
  });

  it('una percentuale stampata accanto al suo numero può essere testo', () => {
    const righe = [['Comuni', '47%'] as const];
    const tabelle = [tabella('patrimonio', ['consistenza'], righe, { percentuali: [true] })];
    expect(esito(s09, contesto({ tabelle }))).toEqual([]);
  });

  it.each([
    ['3', '«3» è un testo; si legge 3.'],
    ['10.5', '«10.5» è un testo con il punto decimale; si legge 10,5.'],
    [' 3', '«3» è un testo con spazi di troppo; si legge 3.'],
    ['３', '«３» è un testo con cifre di un altro alfabeto; si legge 3.'],
    ['3 u.i.', '«3 u.i.» ha parole attorno al numero; si legge 3.'],
  ])('dice la frase: %p', (scritto, frase) => {
    expect(frasiDi(s09, con('turnOver', scritto))).toEqual([frase]);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(s09, foglioVuoto())).toEqual([]);
  });
});
