import {
  comuneLombardo,
  comunePerCatastale,
  comunePerIstat,
  comunePerNome,
  comuniLombardi,
} from '../../../src/domain/enti/comuni-lombardia';
import { comuneVicino } from '../../../src/domain/enti/comune-vicino';
import { normalizzaNome } from '../../../src/domain/enti/normalizza-nome';
import { COMUNI_OGLIO_PO } from './registro-oglio-po';

describe('i comuni della Lombardia', () => {
  it('sono 1501, con nomi e codici ben fatti e mai ripetuti', () => {
    const comuni = comuniLombardi();
    expect(comuni).toHaveLength(1501);
    expect(comuni.filter((c) => !/^\d{6}$/.test(c.codiceIstat))).toEqual([]);
    expect(comuni.filter((c) => !/^[A-Z]\d{3}$/.test(c.codiceCatastale))).toEqual([]);
    expect(comuni.filter((c) => !/^\p{Lu}[\p{L}' -]+$/u.test(c.nome))).toEqual([]);
    expect(new Set(comuni.map((c) => c.codiceIstat)).size).toBe(1501);
    expect(new Set(comuni.map((c) => c.codiceCatastale)).size).toBe(1501);
    expect(new Set(comuni.map((c) => normalizzaNome(c.nome))).size).toBe(1501);
  });

  it('sono distribuiti nelle dodici province', () => {
    const perProvincia: Record<string, number> = {};
    for (const { provincia } of comuniLombardi()) perProvincia[provincia] = (perProvincia[provincia] ?? 0) + 1;
    expect(perProvincia).toEqual({
      BG: 243,
      BS: 205,
      CO: 147,
      CR: 113,
      LC: 84,
      LO: 60,
      MB: 55,
      MI: 133,
      MN: 64,
      PV: 184,
      SO: 77,
      VA: 136,
    });
  });

  it.each(COMUNI_OGLIO_PO)('%s: %s, %s, %s', (nome, codiceIstat, codiceCatastale, provincia) => {
    const atteso = { nome, codiceIstat, codiceCatastale, provincia, cessatoNel: null, successore: null };
    expect(comunePerNome(`COMUNE DI ${nome.toUpperCase()}`)).toEqual(atteso);
    expect(comunePerIstat(codiceIstat)).toEqual(atteso);
    expect(comunePerCatastale(codiceCatastale)).toEqual(atteso);
  });

  it.each([
    ['Piadena', 'G536', 2019, 'Piadena Drizzona'],
    ['Drizzona', 'D370', 2019, 'Piadena Drizzona'],
    ["Ca' d'Andrea", 'B320', 2019, "Torre de' Picenardi"],
    ['Bardello', 'A645', 2023, 'Bardello con Malgesso e Bregano'],
    ['Uggiate-Trevano', 'L487', 2024, 'Uggiate con Ronago'],
    ['Lirio', 'E608', 2026, 'Montalto Pavese'],
  ])('%s (%s) è cessato nel %d ed è confluito in %s', (nome, codice, anno, successore) => {
    expect(comunePerNome(nome)).toMatchObject({ nome, codiceCatastale: codice, cessatoNel: anno, successore });
    expect(comunePerCatastale(codice)).toMatchObject({ nome, successore });
    expect(comunePerNome(successore)?.cessatoNel).toBeNull();
  });

  it('di un comune rinato con lo stesso nome vale quello in essere, ma il vecchio codice si riconosce', () => {
    expect(comunePerNome('Bellagio')).toMatchObject({ codiceCatastale: 'M335', cessatoNel: null });
    expect(comunePerCatastale('A744')).toMatchObject({ nome: 'Bellagio', cessatoNel: 2014 });
  });

  it.each([
    ['019116', 'Piadena Drizzona'],
    ['m418', 'Piadena Drizzona'],
    [' Viadana ', 'Viadana'],
    ['Parma', undefined],
    ['058091', undefined],
    ['H501', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('per nome o codice: %j → %s', (cercato, nome) => {
    expect(comuneLombardo(cercato)?.nome).toBe(nome);
  });

  it.each([
    ['CASTELIDONE', 'Casteldidone'],
    ['VIADNAA', 'Viadana'],
    ['PARMA', undefined],
    ['CASTELXYZDONE', undefined],
  ])('vicino a %s: %s', (nome, vicino) => {
    expect(comuneVicino(nome)?.nome).toBe(vicino);
  });
});
