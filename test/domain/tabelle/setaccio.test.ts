import { classifica, NIENTE } from '../../../src/domain/tabelle/classifica-testo';
import { forseEtichetta } from '../../../src/domain/tabelle/setaccio';
import { VOCI } from '../../../src/domain/voci/voce';

const PASSANO = [
  ...Object.values(VOCI).map(({ intestazione }) => intestazione),
  'Ragione Sociale Ente Proprietario',
  'ENTE',
  'Comune',
  'Denominazione',
  'Proprietà',
  'Sub-ambito',
  'Misura (come nel testo)',
  'codice_istat',
  'Cod. catastale',
  'Belfiore',
  'Prov.',
  'Stato SAP',
  'Tipo',
  'Alias',
  'Altri nomi',
  'Anno',
  'Annualità',
  'Data di compilazione',
  'Approvato il',
  'Ambito territoriale',
  'Totale',
  'TOT.',
  'Sub totale',
  'Somma',
  'A riportare',
  'Complessivamente',
  'N.',
  'Progr.',
  'Ord.',
  'N. d’ordine',
  'U.I.',
  'S.A.P.',
  'S.A.T.',
  'VV.F.',
  'turn over',
  'n. alloggi',
  '%',
  '€',
  '2019',
  'anno 2019',
  'media 2018-2020',
  'Totale 2018-2020',
  'M',
  'F',
  'Foglio',
  'mq',
  '27 Comuni',
  'di proprietà comunale',
  'ca-\nrenza manutentiva',
  'ca\u00adrenza manutentiva',
  'ｃａｒｅｎｚａ',
  'TOTALE MASCHI n. 41.316',
];

describe('il setaccio dei testi', () => {
  it.each(PASSANO)('lascia passare %j', (testo) => {
    expect(forseEtichetta(testo)).toBe(true);
    expect(classifica(testo)).not.toBe(NIENTE);
  });

  it.each([
    'COMUNE DI BOZZOLO',
    'Comune di Viadana*',
    'Via Roma 12',
    'UI-0123',
    'n. 12',
    '3 alloggi',
    'occupata',
    'Padri separati',
    'L826',
    '020066',
    '12,5',
    '01/02/2021',
    '',
    '   ',
    '—',
  ])('ferma %j', (testo) => {
    expect(forseEtichetta(testo)).toBe(false);
  });
});
