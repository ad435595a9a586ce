import type { Contesto } from '../../../src/domain/contesto';
import { toA1 } from '../../../src/domain/notazione-a1';
import { formulaInCella } from '../../../src/domain/regole/formula-in-cella';
import { cellaDi, correggi, nomeEnte, nomeRiga, numeroDi, perLuogo, quantoDi } from '../../../src/domain/regole/punto';
import type { Punto } from '../../../src/domain/regole/punto';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { contesto, tabella } from '../../costruttori/contesto';
import type { OpzioniTabella } from '../../costruttori/contesto';

function dove(valore: ValoreCella, opzioni: OpzioniTabella = {}): Contesto {
  const righe = [['Bozzolo', valore, 1] as const, ['Pinco Pallino', 7, 8] as const];
  return contesto({
    enti: ['COMUNE DI BOZZOLO'],
    tabelle: [tabella('offerta', ['polizia', 'turnOver'], righe, opzioni)],
  });
}

/** I quattro valori di ogni tabella, da sinistra a destra e dall'alto in basso. */
function punti({ tabelle }: Contesto): readonly Punto[] {
  return tabelle.flatMap((una) =>
    una.righe.flatMap((riga) => [0, 1].map((colonna) => ({ tabella: una, riga, colonna }))),
  );
}

function primo(dati: Contesto): Punto {
  const [punto] = punti(dati);
  if (!punto) throw new Error('Nessun valore');
  return punto;
}

describe('un valore dentro una tabella', () => {
  it.each<[string, ValoreCella, number | null, number]>([
    ['un numero', 10, 10, 10],
    ['n.r.', 'n.r.', null, 0],
    ['una cella vuota', null, null, 0],
  ])('%s', (_, valore, numero, quanto) => {
    const punto = primo(dove(valore));
    expect([numeroDi(punto), quantoDi(punto)]).toEqual([numero, quanto]);
  });

  it('dove non c’è niente non c’è un numero', () => {
    expect([numeroDi(null), quantoDi(undefined)]).toEqual([null, 0]);
  });

  it('il nome è quello ufficiale, o come è scritto se nessuno lo conosce', () => {
    expect(punti(dove(10)).map(({ riga }) => [nomeRiga(riga), nomeEnte(riga)])).toEqual([
      ['COMUNE DI BOZZOLO', 'COMUNE DI BOZZOLO'],
      ['COMUNE DI BOZZOLO', 'COMUNE DI BOZZOLO'],
      ['Pinco Pallino', null],
      ['Pinco Pallino', null],
    ]);
  });

  it.each<[string, ValoreCella, OpzioniTabella, number | null]>([
    ['un numero qualunque', 10, {}, 20],
    ['in una cella col formato %, come frazione', 0.1, { formati: { B2: '0%' } }, 0.2],
    ['in una cella col formato % in cui c’è un testo, come si scrive', '10', { formati: { B2: '0%' } }, 20],
    ['in una cella con un altro formato', 10, { formati: { B2: '0.00' } }, 20],
    ['in una cella con una formula, mai', 10, { formule: { B2: '=C2' } }, null],
  ])('la correzione: %s', (_, valore, opzioni, atteso) => {
    const punto = primo(dove(valore, opzioni));
    expect(correggi(punto, 20)).toEqual(
      atteso === null ? {} : { correzione: { cella: cellaDi(punto), valore: atteso } },
    );
  });

  it.each<[string, string, boolean]>([
    ['B2', 'Dati', true],
    ['B3', 'Dati', false],
    ['B2', 'Altro', false],
  ])('la cella %s del foglio %s ha una formula: %s', (cella, foglio, attesa) => {
    const dati = dove(10, { nome: 'Dati', formule: { B2: '=C2' } });
    const posizione = punti(dati)
      .map(cellaDi)
      .find((una) => toA1(una) === cella);
    if (!posizione) throw new Error(cella);
    expect(formulaInCella(dati, { ...posizione, foglio })).toBe(attesa);
    expect(formulaInCella(dati, { ...posizione, foglio, file: 5 })).toBe(false);
  });
});

describe('l’ordine dei valori', () => {
  it('per file, poi per nome del foglio, poi per riga e colonna, comunque arrivino', () => {
    const una = (nome: string, file: number) =>
      tabella('offerta', ['polizia', 'turnOver'], [['Bozzolo', 1, 2] as const, ['Viadana', 3, 4] as const], {
        nome,
        file,
      });
    const dati = contesto({ tabelle: [una('Zeta', 0), una('Alfa', 0), una('Beta', 1)] });
    const ordine = ['Alfa', 'Zeta', 'Beta'].flatMap((nome) =>
      ['B2', 'C2', 'B3', 'C3'].map((cella) => `${nome} ${cella}`),
    );
    const letti = (sparsi: readonly Punto[]): string[] =>
      [...sparsi].sort(perLuogo).map((punto) => `${punto.tabella.foglio.nome} ${toA1(cellaDi(punto))}`);
    const tutti = punti(dati);
    expect(letti(tutti)).toEqual(ordine);
    expect(letti([...tutti].reverse())).toEqual(ordine);
    const mischiati = tutti.map((_, i) => tutti[(i * 5) % tutti.length]).flatMap((punto) => punto ?? []);
    expect(letti(mischiati)).toEqual(ordine);
  });
});
