import { profiloPer } from '../../../../src/domain/regole/profili/indice';
import { datiPerEnte } from '../../../../src/domain/regole/quote/dati-ente';
import type { DatiEnte } from '../../../../src/domain/regole/quote/dati-ente';
import { quotaPolizia } from '../../../../src/domain/regole/quote/quota-polizia';
import { unitaDestinate } from '../../../../src/domain/regole/quote/unita-destinate';
import { IMPOSTAZIONI_PREDEFINITE } from '../../../../src/domain/contesto';
import type { Contesto } from '../../../../src/domain/contesto';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import { contesto, ente, tabella } from '../../../costruttori/contesto';
import { destinazioni } from '../../../costruttori/destinazioni';

const VIADANA = 'COMUNE DI VIADANA';
const dati = (dove: Contesto): DatiEnte => {
  const [primo] = datiPerEnte(dove);
  if (!primo) throw new Error('Nessun ente');
  return primo;
};

describe('i dati delle quote di un ente', () => {
  it.each<[string, boolean, ValoreCella, number | null]>([
    ['un numero', false, 3, 3],
    ['0', false, 0, 0],
    ['0 di chi non ha U.I. SAP', true, 0, null],
    ['un numero di chi non ha U.I. SAP', true, 3, 3],
    ['n.r.', false, 'n.r.', null],
    ['una cella vuota', false, null, null],
  ])('%s', (_, senzaSap, valore, numero) => {
    const dove = destinazioni(['transitori'], [[VIADANA, 5, valore]], { enti: [ente(VIADANA, { senzaSap })] });
    expect(dati(dove)).toMatchObject({ senzaSap, transitori: { numero } });
  });

  it('se nessun foglio scrive una quota restano le ALER, la cui quota è fissa', () => {
    const righe = [
      ['ALER U.O. MANTOVA', 10],
      [VIADANA, 5],
    ] as const;
    const nomi = (dove: Contesto): string[] => datiPerEnte(dove).map((uno) => uno.ente.nome);
    expect(nomi(destinazioni([], righe))).toEqual(['ALER U.O. MANTOVA']);
    expect(nomi(destinazioni(['polizia'], righe))).toEqual(['ALER U.O. MANTOVA', VIADANA]);
  });

  it.each<[string, readonly (readonly ValoreCella[])[], readonly (number | null)[]]>([
    ['una quota per colonna', [[10, 5]], [10, 5]],
    ['una colonna che non è un numero', [[10, 'n.r.']], [10, null]],
    [
      'due tabelle: la prima che ha un numero',
      [
        ['n.r.', null],
        [4, 6],
        [7, 8],
      ],
      [4, 6],
    ],
  ])('le categorie: %s', (_, righe, attese) => {
    const tabelle = righe.map((valori) => tabella('offerta', ['categorie', 'categorie'], [[VIADANA, ...valori]]));
    const { categorie } = dati(contesto({ enti: [VIADANA], tabelle }));
    expect(categorie.map(({ numero }) => numero)).toEqual(attese);
  });

  it('senza colonne di categorie non ce n’è nessuna', () => {
    expect(dati(destinazioni(['polizia'], [[VIADANA, 5, 10]])).categorie).toEqual([]);
  });
});

describe('la quota per la polizia', () => {
  it.each<[string, string, ValoreCella, ValoreCella, number, readonly number[]]>([
    ['con la Polizia Locale, dalla più alta', '2025-12-16', 5, 15, 20, [15, 5]],
    ['prima del 2025 la Polizia Locale non conta', '2021-03-31', 5, 15, 5, [5]],
    ['lo 0 non è una quota', '2025-12-16', 0, 15, 15, [15]],
    ['n.r. non è una quota', '2025-12-16', 5, 'n.r.', 5, [5]],
    ['nessuna', '2025-12-16', null, 0, 0, []],
  ])('%s', (_, approvato, polizia, locale, percentuale, quote) => {
    const dove = destinazioni(['polizia', 'poliziaLocale'], [[VIADANA, 20, polizia, locale]], { approvato });
    const letta = quotaPolizia(dati(dove), profiloPer(approvato));
    expect(letta.percentuale).toBe(percentuale);
    expect(letta.dati.map(({ numero }) => numero)).toEqual(quote);
  });
});

describe('le unità destinate', () => {
  const MOTIVO = 'Prova';

  it.each([
    ['metaInSu', { indigenti: 2, polizia: 1, categorie: 1, somma: 4 }],
    ['eccesso', { indigenti: 3, polizia: 2, categorie: 2, somma: 7 }],
  ])('si contano come dice l’arrotondamento di ogni quota: %s', (valore, attese) => {
    const chiavi = ['indigentiArrotondamento', 'poliziaArrotondamento', 'categorieArrotondamento'] as const;
    const sostituzioni = chiavi.map((chiave) => ({ chiave, valore, motivo: MOTIVO }));
    const dove = destinazioni(['indigenti', 'polizia', 'categorie'], [[VIADANA, 11, 20, 12, 12]], {
      approvato: '2025-12-16',
      impostazioni: { ...IMPOSTAZIONI_PREDEFINITE, sostituzioni },
    });
    expect(unitaDestinate(dati(dove), 11, dove)).toMatchObject(attese);
  });

  it.each([
    ['indigentiArrotondamento', { indigenti: 2, polizia: 2, categorie: 1 }],
    ['poliziaArrotondamento', { indigenti: 3, polizia: 1, categorie: 1 }],
    ['categorieArrotondamento', { indigenti: 3, polizia: 2, categorie: 1 }],
  ] as const)('ognuna ha il suo: %s all’unità più vicina', (chiave, attese) => {
    const dove = destinazioni(['indigenti', 'polizia', 'categorie'], [[VIADANA, 11, 20, 12, 12]], {
      approvato: '2025-12-16',
      impostazioni: { ...IMPOSTAZIONI_PREDEFINITE, sostituzioni: [{ chiave, valore: 'metaInSu', motivo: MOTIVO }] },
    });
    expect(unitaDestinate(dati(dove), 11, dove)).toMatchObject(attese);
  });
});
