import { c05 } from '../../../../src/domain/regole/coerenza/c05-totale-nel-testo';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

/** Una tabella di popolazione con il totale scritto nelle intestazioni, come quella pubblicata. */
function popolazione(...intestazioni: readonly string[]): Tabella {
  const letta = tabella(
    'popolazione',
    ['popolazioneMaschi', 'popolazioneFemmine', 'popolazione'],
    [
      ['Bozzolo', 1981, 2085, 4066],
      ['TOTALE', 41316, 41709, 83025],
    ],
    { titolo: 'TOTALE POPOLAZIONE AMBITO TERRITORIALE OGLIO PO 1 GENNAIO 2020' },
  );
  return { ...letta, colonne: letta.colonne.map((c, i) => ({ ...c, testo: intestazioni[i] ?? c.testo })) };
}

function offerta(voci: readonly VoceKey[], testo: string, totale = true): Tabella {
  const valori = voci.map((_, i) => 93 + i);
  const righe = [['COMUNE DI BOZZOLO', ...valori] as const, ...(totale ? [['TOTALE', ...valori] as const] : [])];
  return tabella('offerta', voci, righe, { titolo: testo });
}

describe('C05: totali detti nei testi', () => {
  it('l’intestazione della popolazione pubblicata è pulita, col punto delle migliaia', () => {
    const letta = popolazione('TOTALE MASCHI n. 41.316', 'TOTALE FEMMINE n. 41.709', 'TOTALE GENERALE n. 83.025');
    expect(esito(c05, contesto({ tabelle: [letta] }))).toEqual([]);
  });

  it('un’intestazione con un altro totale', () => {
    const dove = contesto({ tabelle: [popolazione('TOTALE MASCHI n. 41.361')] });
    expect([...c05.verifica(dove)]).toMatchObject([
      {
        voce: 'popolazioneMaschi',
        trovato: 41361,
        atteso: 41316,
        celle: [
          { riga: 1, colonna: 1 },
          { riga: 3, colonna: 1 },
        ],
      },
    ]);
    expect(frasiDi(c05, dove)).toEqual(['Il testo dice 41.361 per «maschi», ma il totale della tabella è 41.316.']);
  });

  it.each([
    ['Sono complessivamente 90 unità', true],
    ['Disponibili in totale n. 90 alloggi', true],
    ['90 U.I. disponibili in tutto', true],
    ['Sono complessivamente 90 unità, di cui 60 ALER', true],
    ['Sono complessivamente 93 unità', false],
    ['Patrimonio: complessivamente 1277 unità abitative', false],
    ['I comuni hanno in totale 33 alloggi', false],
    ['Piano 2021, 27 comuni', false],
    ['In totale 90 abitanti', false],
    ['Totale 90 %', false],
  ])('%s', (testo, diverso) => {
    const dove = contesto({ tabelle: [offerta(['complessivo'], testo)] });
    expect(esito(c05, dove)).toEqual(diverso ? [['A1', 'totale-diverso', 'avviso']] : []);
  });

  it('la frase su un’altra voce non riguarda la tabella', () => {
    const tabelle = [offerta(['carenza'], 'Alloggi disponibili: complessivamente 90 unità')];
    expect(esito(c05, contesto({ tabelle }))).toEqual([]);
  });

  it('nel quadro il totale detto è quello del complessivo', () => {
    expect(esito(c05, contesto({ tabelle: [offerta(['turnOver', 'complessivo'], 'In totale 94 alloggi')] }))).toEqual(
      [],
    );
    expect(
      esito(c05, contesto({ tabelle: [offerta(['turnOver', 'complessivo'], 'In totale 93 alloggi')] })),
    ).toHaveLength(1);
  });

  it('senza riga del totale si confronta con la somma', () => {
    expect(esito(c05, contesto({ tabelle: [offerta(['complessivo'], 'In totale 93 alloggi', false)] }))).toEqual([]);
    expect(esito(c05, contesto({ tabelle: [offerta(['complessivo'], 'In totale 90 alloggi', false)] }))).toHaveLength(
      1,
    );
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(c05, foglioVuoto())).toEqual([]);
  });
});
