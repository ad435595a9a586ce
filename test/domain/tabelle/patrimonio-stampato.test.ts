import type { ValoreCella } from '../../../src/domain/snapshot';
import { leggiPatrimonio } from '../../../src/domain/tabelle/patrimonio';
import { riconosciFoglio } from '../../costruttori/riconosciuto';

/** Come si vede la cifra in B2 e quanti decimali mostra: da lì viene la tolleranza del confronto. */
it.each<[string, ValoreCella, string | null, string, number]>([
  ['un numero', 228, null, '228', 0],
  ['un numero con la virgola', 65.4, null, '65,4', 1],
  ['un formato senza decimali', 228.4, '0', '228', 0],
  ['un formato con due decimali', 228.456, '0.00', '228,46', 2],
  ['un formato con le migliaia', 1277, '#,##0.0', '1277,0', 1],
  ['un numero col formato generale', 65.4, 'General', '65,4', 1],
  ['un testo con le migliaia', '1.277,5', null, '1.277,5', 1],
  ['un errore di calcolo', { errore: '#REF!' }, null, '', 0],
  ['una percentuale', 0.654, '0.0%', '65,4%', 1],
  ['una percentuale intera', 0.654, '0%', '65%', 0],
  ['un testo', '65,4', null, '65,4', 1],
  ['un testo col punto', ' 65.44 ', null, '65.44', 2],
  ['un testo in percento', '65,4 %', null, '65,4 %', 1],
  ['un testo intero', '65%', null, '65%', 0],
])('%s', (_, valore, formato, stampato, decimali) => {
  const griglia = [
    ['Sub-ambito', 'SAP', 'Totale'],
    ['Casalmaggiore', valore, 900],
    ['Viadana', 311, 331],
  ];
  const { tabelle } = riconosciFoglio(griglia, formato === null ? {} : { formati: { B2: formato } });
  const dato = leggiPatrimonio(tabelle).find(({ cella }) => cella.riga === 1 && cella.colonna === 1);
  expect([dato?.stampato, dato?.decimali]).toEqual([stampato, decimali]);
});
