import { riconosci } from '../../../src/domain/tabelle/riconosci';
import { cellaValore } from '../../../src/domain/tabelle/tabella';
import { toA1 } from '../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { cartella, foglio } from '../../costruttori/snapshot';

function viste(griglia: readonly (readonly ValoreCella[])[]): readonly string[] {
  const { tabelle } = riconosci(cartella(foglio('Foglio1', griglia)), 0);
  return tabelle.flatMap((tabella) =>
    [...tabella.righe, ...tabella.totali].flatMap((riga) =>
      riga.valori.flatMap((valore, i) =>
        valore.tipo === 'numero'
          ? `${riga.nome} ${tabella.colonne[i]?.voce ?? '-'} ${toA1(cellaValore(tabella, riga, i))} ${valore.numero}`
          : [],
      ),
    ),
  );
}

const NOMI = ['COMUNE DI BOZZOLO', 'COMUNE DI VIADANA'];

describe('enti in colonna e voci in riga', () => {
  it.each([['Voce'], ['Ente'], ['Descrizione'], [null]])('angolo %s', (angolo) => {
    const griglia = [
      [angolo, ...NOMI, 'TOTALE'],
      ['Turn-over', 3, 4, 7],
      ['Carenza manutentiva', 1, '2 alloggi', 3],
    ];
    expect(viste(griglia)).toEqual([
      'COMUNE DI BOZZOLO turnOver B2 3',
      'COMUNE DI BOZZOLO carenza B3 1',
      'COMUNE DI VIADANA turnOver C2 4',
      'COMUNE DI VIADANA carenza C3 2',
      'TOTALE turnOver D2 7',
      'TOTALE carenza D3 3',
    ]);
  });

  it('una voce che non si capisce resta fra le colonne, senza voce', () => {
    const griglia = [
      ['Voce', ...NOMI],
      ['Turn-over', 3, 4],
      ['T.O.', 9, 9],
      ['Carenza', 1, 2],
    ];
    const [tabella] = riconosci(cartella(foglio('Foglio1', griglia)), 0).tabelle;
    expect(tabella?.colonne.map(({ voce, testo }) => [testo, voce])).toEqual([
      ['Turn-over', 'turnOver'],
      ['T.O.', null],
      ['Carenza', 'carenza'],
    ]);
  });

  it('righe di dati che nominano voci ed enti non sono una tabella girata', () => {
    const griglia = [
      ['Stato', 'Ente', 'Comune'],
      ['in carenza', 'COMUNE DI BOZZOLO', 'Viadana'],
      ['libera', 'COMUNE DI VIADANA', 'Bozzolo'],
    ];
    expect(riconosci(cartella(foglio('Foglio1', griglia)), 0).tabelle.map(({ tipo }) => tipo)).not.toContain('offerta');
  });

  it("l'elenco degli esiti, che nomina voci ed enti riga per riga, non è una tabella girata", () => {
    const griglia = [
      ['Regola', 'Dove', 'Voce', 'Trovato', 'Atteso'],
      ['S05', 'Foglio1', 'turn-over', 'COMUNE DI BOZZOLO', 'COMUNE DI VIADANA'],
      ['A01', 'Foglio1', 'carenza manutentiva', 3, 4],
      ['A01', 'Foglio1', 'conferite da privati', 1, 2],
    ];
    expect(riconosci(cartella(foglio('Esiti', griglia)), 0).tabelle).toEqual([]);
  });
});
