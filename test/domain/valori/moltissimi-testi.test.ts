import { normalizzaNome } from '../../../src/domain/enti/normalizza-nome';
import { classifica } from '../../../src/domain/tabelle/classifica-testo';
import { campoUnita } from '../../../src/domain/unita/sinonimi-unita';
import { classeFormato } from '../../../src/domain/valori/formato-numerico';
import { leggiTesto } from '../../../src/domain/valori/leggi-testo';
import { riconosciVoce } from '../../../src/domain/voci/riconosci-voce';

/** Ciò che si legge si ricorda, fino a un tanto: poi si dimentica tutto e si rilegge. */
it.each<[string, (testo: string) => unknown, string, number, (i: number) => string]>([
  ['formati numerici', classeFormato, '0.00%', 1_500, (i) => `0.00" ${i}"`],
  ['numeri scritti', (testo) => leggiTesto(testo, 'conteggio'), '12 alloggi', 21_000, (i) => `${i} alloggi`],
  ['intestazioni', riconosciVoce, 'Turn-over', 21_000, (i) => `Turn-over ${i}`],
  ['intestazioni di alloggi', campoUnita, 'Codice alloggio', 21_000, (i) => `Codice alloggio ${i}`],
  ['etichette', classifica, 'TOTALE', 51_000, (i) => `Totale ${i}`],
  ['nomi', normalizzaNome, 'Comune di Viadana', 251_000, (i) => `Comune di x${i}`],
])('dopo moltissimi altri, %s si leggono ancora uguali', (_, leggi, testo, quanti, altro) => {
  const prima = leggi(testo);
  expect(prima).toBeTruthy();
  for (let i = 0; i < quanti; i += 1) leggi(altro(i));
  expect(leggi(testo)).toEqual(prima);
});
