import { leggiTestata } from '../../../src/domain/tabelle/testata';

/** Ciò che dicono titolo di gruppo e intestazione insieme: `turnOver 2019`, `carenza %`, `(numero)`, `campo provincia`. */
function detto(gruppo: string | null, proprio: string | null): string {
  const testo = [gruppo, proprio].filter((pezzo) => pezzo !== null).join(' ');
  const { detta, campo } = leggiTestata({
    testo,
    proprio,
    gruppo,
    posizione: { riga: 1, colonna: 2 },
    coperta: false,
  });
  if (campo !== null) return `campo ${campo}`;
  if (!detta) return '-';
  const { voce, generica, percento, anno } = detta;
  return [voce ?? `(${generica ?? '-'})`, ...(percento ? ['%'] : []), ...(anno === null ? [] : [anno])].join(' ');
}

describe('senza titolo di gruppo', () => {
  it.each<[string | null, string]>([
    ['Turn-over', 'turnOver'],
    ['Turn-over 2019', 'turnOver 2019'],
    ['% in carenza', 'carenza %'],
    ['N.', '(numero)'],
    ['%', '(percento) %'],
    ['Osservazioni', '-'],
    ['Provincia', 'campo provincia'],
    ['Stato SAP', 'campo statoSap'],
    [null, '-'],
  ])('%j: %s', (proprio, atteso) => {
    expect(detto(null, proprio)).toBe(atteso);
  });
});

describe('sotto un titolo di gruppo', () => {
  it.each<[string, string | null, string]>([
    // La voce propria resta, e prende dal gruppo ciò che le manca.
    ['Anno 2020', 'Turn-over', 'turnOver 2020'],
    ['Anno 2020', 'Turn-over 2019', 'turnOver 2019'],
    ['Disponibilità', 'Turn-over', 'turnOver'],
    ['Percentuali', 'Carenza', 'carenza %'],
    ['Percentuale di alloggi in carenza', 'Turn-over', 'turnOver %'],
    ['Osservazioni', 'Turn-over', 'turnOver'],
    // I canali dell'assegnazione.
    ['Assegnate', 'SAP', '-'],
    ['Assegnate', 'SAT', '-'],
    ['Assegnate', 'Assegnate nel 2020', 'assegnate 2020'],
    ['Popolazione', 'SAP', 'consistenzaSap'],
    // La voce del gruppo.
    ['Turn-over', 'N.', 'turnOver'],
    ['Turn-over', '2019', 'turnOver 2019'],
    ['Turn-over 2020', 'N.', 'turnOver 2020'],
    ['Turn-over 2020', '2019', 'turnOver 2019'],
    ['Carenza', '%', 'carenza %'],
    ['% in carenza', 'N.', 'carenza %'],
    ['Carenza', 'Osservazioni', '-'],
    // Il numero di alloggi riservati non è la quota.
    ['Forze di Polizia', 'N.', '-'],
    ['Forze di Polizia', '%', 'polizia %'],
    ['Forze di Polizia %', 'N.', 'polizia %'],
    ['Forze di Polizia', 'Totale', 'polizia'],
    ['Privati', 'N.', 'privati'],
    // Maschi e femmine.
    ['Popolazione', 'M', 'popolazioneMaschi'],
    ['Popolazione', 'F', 'popolazioneFemmine'],
    ['Popolazione', 'Totale', 'popolazione'],
    ['Turn-over', 'M', 'turnOver'],
    // L'intestazione spezzata su due righe.
    ['Numero U.I.', 'in ristrutturazione', 'ristrutturazione'],
    ['Numero complessivo', 'U.I. disponibili', 'complessivo'],
    ['Osservazioni', 'N.', '(numero)'],
    ['Osservazioni', 'dell’ufficio', '-'],
    ['Turn-over', null, '-'],
  ])('%s | %j: %s', (gruppo, proprio, atteso) => {
    expect(detto(gruppo, proprio)).toBe(atteso);
  });
});

it('tiene il testo intero e la sua cella', () => {
  const posizione = { riga: 3, colonna: 4 };
  const letta = leggiTestata({
    testo: 'Turn-over 2019',
    proprio: '2019',
    gruppo: 'Turn-over',
    posizione,
    coperta: false,
  });
  expect([letta.testo, letta.posizione]).toEqual(['Turn-over 2019', posizione]);
});
