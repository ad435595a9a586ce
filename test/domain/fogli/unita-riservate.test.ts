import { creaQuadro } from '../../../src/domain/quadro';
import { disegnaUnitaRiservate } from '../../../src/domain/fogli/unita-riservate';
import type { CellaDraft } from '../../../src/domain/fogli/draft';
import type { Impostazioni } from '../../../src/domain/contesto';
import type { VoceKey } from '../../../src/domain/voci/voce';
import { contesto, tabella } from '../../costruttori/contesto';

type Dati = readonly [ente: string, ...valori: readonly (number | null)[]];

const PRIMA_DEL_2025 = '2024-12-16';
const DAL_2025 = '2025-12-15';

/** La tabella delle U.I. riservate, intestazioni comprese, senza titolo né note. */
function disegna(approvato: string, voci: readonly VoceKey[], righe: readonly Dati[], satNelComplessivo = true) {
  const cont = contesto({
    approvato,
    enti: righe.map(([nome]) => nome),
    tabelle: [
      tabella(
        'offerta',
        ['turnOver', ...voci],
        righe.map((riga) => [...riga]),
      ),
    ],
  });
  const con = { ...cont, impostazioni: { ...cont.impostazioni, satNelComplessivo } };
  return disegnaUnitaRiservate(con, creaQuadro(con), 50)(0).righe.slice(1, righe.length + 3);
}

const valori = (riga: readonly (CellaDraft | null)[] | undefined) => (riga ?? []).map((cella) => cella?.valore ?? null);

describe('U.I. riservate', () => {
  it.each<[string, string, VoceKey[], Dati, (number | null)[]]>([
    // disponibili; indigenti % e U.I.; l'altra quota % e U.I.; SAT; riservate; restano
    ['indigenti: 20 % di 6 = 1,2 → 2', PRIMA_DEL_2025, [], ['COMUNE DI A', 6], [6, 0.2, 2, null, 2, 4]],
    ['indigenti: 20 % di 5 = 1 → 1', PRIMA_DEL_2025, [], ['COMUNE DI A', 5], [5, 0.2, 1, null, 1, 4]],
    [
      'indigenti: 7 % di 100 = 7, non 8',
      PRIMA_DEL_2025,
      ['indigenti'],
      ['COMUNE DI A', 100, 7],
      [100, 0.07, 7, null, 7, 93],
    ],
    [
      'polizia: 10 % di 11 = 1,1 → 2',
      PRIMA_DEL_2025,
      ['polizia'],
      ['COMUNE DI A', 11, 10],
      [11, 0.2, 3, 0.1, 2, null, 5, 6],
    ],
    [
      'categorie: 10 % di 15 = 1,5 → 2',
      DAL_2025,
      ['categorie'],
      ['COMUNE DI A', 15, 10],
      [15, 0.2, 3, 0.1, 2, null, 5, 10],
    ],
    [
      'categorie: 10 % di 14 = 1,4 → 1',
      DAL_2025,
      ['categorie'],
      ['COMUNE DI A', 14, 10],
      [14, 0.2, 3, 0.1, 1, null, 4, 10],
    ],
    ['si riserva più di quanto c’è', PRIMA_DEL_2025, ['transitori'], ['COMUNE DI A', 1, 1], [1, 0.2, 1, 1, 2, -1]],
    [
      'dal 2025 polizia e Polizia Locale insieme: 5 % + 5 % di 10 = 1, non 2',
      DAL_2025,
      ['polizia', 'poliziaLocale'],
      ['COMUNE DI A', 10, 5, 5],
      [10, 0.2, 2, 0.1, 1, null, 3, 7],
    ],
    [
      'prima del 2025 restano due quote: 1 + 1',
      PRIMA_DEL_2025,
      ['polizia', 'poliziaLocale'],
      ['COMUNE DI A', 10, 5, 5],
      [10, 0.2, 2, 0.05, 1, 0.05, 1, null, 4, 6],
    ],
    [
      'dal 2025 basta la Polizia Locale',
      DAL_2025,
      ['poliziaLocale'],
      ['COMUNE DI A', 10, 15],
      [10, 0.2, 2, 0.15, 2, null, 4, 6],
    ],
  ])('%s', (_, approvato, voci, dati, attesi) => {
    expect(valori(disegna(approvato, voci, [dati])[1]).slice(1)).toEqual(attesi);
  });

  it('il totale somma gli enti arrotondati, non arrotonda la somma', () => {
    const righe = disegna(
      PRIMA_DEL_2025,
      [],
      [
        ['COMUNE DI A', 1],
        ['COMUNE DI B', 1],
        ['COMUNE DI C', 1],
      ],
    );
    // Il 20 % di 3 sarebbe 1.
    expect(valori(righe[4])).toEqual(['TOTALE', 3, null, 3, 0, 3, 0]);
    expect(righe[4]?.[3]?.formula).toBe('SUM(D3:D5)');
  });

  it.each([
    ['nessuno li ha dichiarati', null, 6],
    ['sono due', 2, 6],
  ])('i servizi transitori fuori dal complessivo: %s', (_, transitori, attesi) => {
    const [, riga] = disegna(PRIMA_DEL_2025, ['transitori'], [['COMUNE DI A', 8, transitori]], false);
    expect(valori(riga).at(-1)).toBe(attesi);
  });

  it('dal 2025, se la quota per la polizia non è dichiarata resta vuota', () => {
    const righe = disegna(
      DAL_2025,
      ['polizia', 'poliziaLocale'],
      [
        ['COMUNE DI A', 10, null, null],
        ['COMUNE DI B', 10, 10, null],
      ],
    );
    expect(righe.slice(1, 3).map((riga) => valori(riga).slice(4, 6))).toEqual([
      [null, null],
      [0.1, 1],
    ]);
  });

  it('i servizi transitori fuori dal complessivo non riducono ciò che resta', () => {
    const [, riga] = disegna(PRIMA_DEL_2025, ['transitori'], [['COMUNE DI A', 5, 2]], false);
    expect(valori(riga).slice(1)).toEqual([5, 0.2, 1, 2, 3, 4]);
    expect(riga?.at(-1)?.formula).toBe('$B3-F3+E3');
  });

  it('le U.I. sono formule sulla loro riga, al riparo dalla virgola mobile', () => {
    const [, riga] = disegna(DAL_2025, ['categorie'], [['COMUNE DI A', 15, 10]]);
    expect(riga?.[3]?.formula).toBe('ROUNDUP(ROUND($B3*C3,9),0)');
    expect(riga?.[5]?.formula).toBe('ROUND(ROUND($B3*E3,9),0)');
    expect(riga?.at(-1)?.formula).toBe('$B3-H3');
  });
});

describe('sotto le U.I. riservate si legge come si è contato', () => {
  const legenda = (cambiate: Partial<Impostazioni>): string => {
    const cont = contesto({
      approvato: DAL_2025,
      enti: ['COMUNE DI A'],
      impostazioni: { satNelComplessivo: true, tolleranza: 0, ...cambiate },
      tabelle: [tabella('offerta', ['turnOver', 'categorie'], [['COMUNE DI A', 10, 10]])],
    });
    const { righe } = disegnaUnitaRiservate(cont, creaQuadro(cont), 50)(0);
    return righe.map(([prima]) => String(prima?.valore ?? '')).join('\n');
  };

  it.each<[string, Partial<Impostazioni>, RegExp, boolean]>([
    [
      'la quota minima cambiata dal capofila',
      { sostituzioni: [{ chiave: 'indigentiMinimo', valore: 25, motivo: 'delibera' }] },
      /^Indigenti\. Valore di legge sostituito dal capofila: 25 % invece di 20 %\. Motivo: «delibera»\.$/m,
      true,
    ],
    [
      'l’arrotondamento cambiato dal capofila',
      { sostituzioni: [{ chiave: 'categorieArrotondamento', valore: 'eccesso', motivo: 'prudenza' }] },
      /^Categorie dell'art\. 14, unità\. .* invece di all'unità più vicina.*«prudenza»\.$/m,
      true,
    ],
    [
      'un valore che non serve a contare le unità non si ripete qui',
      { sostituzioni: [{ chiave: 'lavoriMassimo', valore: 9000, motivo: 'delibera' }] },
      /delibera/,
      false,
    ],
    ['di solito nessun valore cambiato', {}, /sostituito|scelto/, false],
    [
      'i servizi transitori fuori dal complessivo',
      { satNelComplessivo: false },
      /^I servizi transitori \(SAT\) non/m,
      true,
    ],
    ['i servizi transitori nel complessivo', { satNelComplessivo: true }, /^I servizi transitori \(SAT\) non/m, false],
  ])('%s', (_, impostazioni, frase, atteso) => {
    expect(frase.test(legenda(impostazioni))).toBe(atteso);
  });
});
