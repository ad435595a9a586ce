import { leggiProprietario, leggiSoggetto } from '../../../src/domain/tabelle/soggetto';

it.each([
  ['Alloggi ALER', 'aler'],
  ['Alloggi comunali', 'comuni'],
  ['di proprietà dei comuni', 'comuni'],
  ['Alloggi ALER presenti nei comuni', 'aler'],
  ['ALER e comuni', 'tutti'],
  ['Patrimonio pubblico', 'tutti'],
  ['Alloggi pubblici', 'tutti'],
  ['Tutti gli alloggi', 'tutti'],
  ['Comune di Viadana', null],
  ['Pubblicazione', null],
])('di chi sono: «%s» %s', (testo, atteso) => {
  expect(leggiProprietario(testo)).toBe(atteso);
});

describe('di chi parla una cifra del patrimonio', () => {
  it.each([
    ['sub-Ambito di Viadana - SAP', 'subAmbito', 'Viadana', null],
    ['Sub-ambito territoriale di Casalmaggiore', 'subAmbito', 'Casalmaggiore', null],
    ['Sub-ambito', 'subAmbito', null, null],
    ['sub-Ambito di Viadana, alloggi comunali', 'subAmbito', 'Viadana', 'comuni'],
    ['TOTALE', 'ambito', null, null],
    ['Tot. ALER', 'ambito', null, 'aler'],
    ['appartengono ai 27 Comuni', 'ambito', null, 'comuni'],
    ['i comuni', 'ambito', null, 'comuni'],
    ['27 comuni', 'ambito', null, 'comuni'],
    ['Alloggi ALER', 'ambito', null, 'aler'],
    ['Il patrimonio complessivo', 'ambito', null, null],
    ['ALER BS-CR-MN complessivamente', 'ambito', null, 'aler'],
    ['ALER BS-CR-MN U.O. MANTOVA', 'ente', 'ALER BS-CR-MN U.O. MANTOVA', 'aler'],
    ['  COMUNE DI BOZZOLO ', 'ente', 'COMUNE DI BOZZOLO', 'comuni'],
    [' Fondazione Casa ', 'ente', 'Fondazione Casa', null],
    ['Complessivamente', 'ambito', null, null],
    ['Comuni', 'ambito', null, 'comuni'],
    ['Gestione ALER', 'ente', 'Gestione ALER', 'aler'],
    ['  ', 'ente', null, null],
    ['Il totale', 'ente', 'Il totale', null],
  ])('«%s»', (testo, tipo, nome, proprietario) => {
    expect(leggiSoggetto(testo, false)).toEqual({ soggetto: { tipo, nome }, proprietario });
  });

  it.each([
    [' Viadana ', 'subAmbito', 'Viadana'],
    ['COMUNE DI BOZZOLO', 'subAmbito', 'COMUNE DI BOZZOLO'],
    ['TOTALE', 'ambito', null],
  ])('in una colonna di territori: «%s»', (testo, tipo, nome) => {
    expect(leggiSoggetto(testo, true).soggetto).toEqual({ tipo, nome });
  });
});
