import { classeFormato } from '../../../src/domain/valori/formato-numerico';

describe('classe di un formato numerico', () => {
  it.each([
    [null, 'generale'],
    ['', 'generale'],
    ['General', 'generale'],
    ['GENERAL', 'generale'],
    ['Standard', 'generale'],
    ['@', 'generale'],
    ['0', 'altro'],
    ['#,##0.00', 'altro'],
    ['#,##0.00 [$€-410]', 'altro'],
    ['0.00E+00', 'altro'],
    ['0.00"d"', 'altro'],
    ['0 "alloggi"', 'altro'],
    ['0\\d', 'altro'],
    ['[Red]0;[Blue]-0', 'altro'],
    ['0%', 'percentuale'],
    ['0.00%', 'percentuale'],
    ['0.0"%"', 'altro'],
    ['0\\%', 'altro'],
    ['dd/mm/yyyy', 'data'],
    ['d-mmm-yy', 'data'],
    ['[$-410]dddd d mmmm yyyy', 'data'],
    ['h:mm', 'data'],
    ['[h]:mm:ss', 'data'],
    ['mmm-yy;@', 'data'],
    ['"chiuso male', 'altro'],
    ['[chiuso male', 'altro'],
  ])('%j → %s', (formato, attesa) => {
    expect(classeFormato(formato)).toBe(attesa);
  });
});
