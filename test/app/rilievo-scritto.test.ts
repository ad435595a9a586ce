import { scriviFonte, scriviRilievo } from '../../src/app/rilievo-scritto';
import type { Rilievo } from '../../src/domain/rilievi/rilievo';
import { CATALOGO } from '../../src/domain/regole/catalogo';
import { testiRegola } from '../../src/domain/testi/indice';

const [primo] = CATALOGO;
if (!primo) throw new Error('catalogo vuoto');

const BASE: Rilievo = {
  regola: primo.id,
  famiglia: primo.famiglia,
  gravita: 'errore',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 3', confidenza: 'verificata' },
  giustificabile: false,
  impronta: '0123456789abcdef',
  codice: Object.keys(testiRegola(primo.id).messaggi)[0] ?? '',
  esito: 'violata',
  celle: [],
};

const cella = (file: number, foglio: string, riga: number, colonna: number) => ({ file, foglio, riga, colonna });

describe('rilievo scritto', () => {
  it('le celle si leggono dal foglio della prima', () => {
    const scritto = scriviRilievo(
      {
        ...BASE,
        celle: [
          cella(0, 'Quadro', 6, 1),
          cella(0, 'Quadro', 6, 2),
          cella(0, 'Piano 2021', 2, 0),
          cella(0, 'Dati', 2, 0),
          cella(1, "D'oro", 0, 0),
        ],
        correzione: { cella: cella(0, 'Dati', 2, 0), valore: 4 },
      },
      ['a.xlsx', "b'1.xlsx"],
    );
    expect(scritto).toMatchObject({
      foglio: 'Quadro',
      cella: 'B7',
      celle: ['B7', 'C7', "'Piano 2021'!A3", 'Dati!A3', "'[b''1.xlsx]D''oro'!A1"],
      correzione: { cella: 'Dati!A3', valore: 4 },
    });
  });

  it('ciò che manca è null', () => {
    expect(scriviRilievo(BASE, ['a.xlsx'])).toMatchObject({
      foglio: null,
      cella: null,
      celle: [],
      ente: null,
      voce: null,
      trovato: null,
      atteso: null,
      correzione: null,
    });
  });

  it.each([
    ['art. 4, c. 3', 'R.R. 4/2017, art. 4, c. 3'],
    [null, 'R.R. 4/2017'],
  ])('la fonte con articolo %j', (articolo, attesa) => {
    expect(scriviFonte({ atto: 'R.R. 4/2017', articolo, confidenza: 'verificata' })).toBe(attesa);
  });
});
