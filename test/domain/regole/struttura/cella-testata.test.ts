import { toA1 } from '../../../../src/domain/notazione-a1';
import { cellaTestata } from '../../../../src/domain/regole/struttura/cella-testata';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import { scheda, tabella } from '../../../costruttori/contesto';
import { foglio } from '../../../costruttori/snapshot';

describe('la cella dell’intestazione degli enti', () => {
  it.each<[string, readonly ValoreCella[], string]>([
    ['su una riga sola', ['Ente'], 'B1'],
    ['su tre righe, scritta nella prima', ['Ente', 'proprietario', null], 'B1'],
    ['su tre righe, scritta nella seconda', [null, 'Ente', null], 'B2'],
    ['su tre righe, scritta in fondo', [null, null, 'Ente'], 'B3'],
    ['su due righe, senza niente di scritto', [null, null], 'B1'],
  ])('%s', (_, scritte, attesa) => {
    const dati = tabella('offerta', ['turnOver'], [['COMUNE DI BOZZOLO', 1]]);
    const righe = [...scritte, 'COMUNE DI BOZZOLO'].map((valore) => ['x', valore]);
    const intestazione = { prima: 0, ultima: scritte.length - 1 };
    const cella = cellaTestata({ ...dati, foglio: foglio('Dati', righe), intestazione, colonnaEnte: 1 });
    expect([cella.foglio, toA1(cella)]).toEqual(['Dati', attesa]);
  });

  it('nella scheda è l’angolo della tabella', () => {
    const letta = scheda([['turnOver', 1]]);
    expect(toA1(cellaTestata({ ...letta, area: { ...letta.area, riga: 4, colonna: 2 } }))).toBe('C5');
  });
});
