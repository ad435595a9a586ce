import { valuta } from '../scripts/valuta';

const indirizzo = (scritto?: string): unknown =>
  valuta('addin/indirizzo-base.mjs', 'indirizzoBase', { BASE_URL: scritto });

describe('indirizzo da cui servire l’add-in', () => {
  it.each([
    ['https://addin.comune.it', 'https://addin.comune.it'],
    ['https://addin.comune.it/', 'https://addin.comune.it'],
    [' https://addin.comune.it/quadro-sap/ ', 'https://addin.comune.it/quadro-sap'],
    ['https://localhost:3000', 'https://localhost:3000'],
  ])('%s', (scritto, atteso) => {
    expect(indirizzo(scritto)).toBe(atteso);
  });

  it.each([
    ['niente', undefined, /Manca BASE_URL/],
    ['vuoto', '  ', /Manca BASE_URL/],
    ['senza cifratura', 'http://addin.comune.it', /deve cominciare con https/],
    ['non è un indirizzo', 'addin.comune.it', /deve cominciare con https/],
    ['con una domanda', 'https://addin.comune.it/?a=1', /solo un indirizzo/],
    ['con una parola d’ordine', 'https://io:segreta@addin.comune.it', /solo un indirizzo/],
  ])('%s: non si costruisce', (_, scritto, atteso) => {
    expect(() => indirizzo(scritto)).toThrow(atteso);
  });
});
