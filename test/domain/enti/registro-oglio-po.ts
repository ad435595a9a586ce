import type { Registro } from '../../../src/domain/enti/ente';
import { enteDalNome } from '../../../src/domain/enti/ente-da-nome';

/** I 27 comuni dell'Oglio Po: nome, codice ISTAT, codice catastale, provincia. */
export const COMUNI_OGLIO_PO = [
  ['Bozzolo', '020007', 'B110', 'MN'],
  ['Calvatone', '019009', 'B439', 'CR'],
  ['Casalmaggiore', '019021', 'B898', 'CR'],
  ['Casteldidone', '019023', 'C089', 'CR'],
  ["Cingia de' Botti", '019031', 'C703', 'CR'],
  ['Commessaggio', '020020', 'C930', 'MN'],
  ['Dosolo', '020022', 'D351', 'MN'],
  ['Gazzuolo', '020025', 'D959', 'MN'],
  ['Gussola', '019052', 'E272', 'CR'],
  ['Marcaria', '020031', 'E922', 'MN'],
  ['Martignana di Po', '019057', 'E983', 'CR'],
  ['Motta Baluffi', '019061', 'F771', 'CR'],
  ['Piadena Drizzona', '019116', 'M418', 'CR'],
  ['Pomponesco', '020043', 'G816', 'MN'],
  ['Rivarolo del Re ed Uniti', '019083', 'H341', 'CR'],
  ['Rivarolo Mantovano', '020050', 'H342', 'MN'],
  ['Sabbioneta', '020054', 'H652', 'MN'],
  ['San Giovanni in Croce', '019090', 'H918', 'CR'],
  ["San Martino dall'Argine", '020059', 'I005', 'MN'],
  ['San Martino del Lago', '019091', 'I007', 'CR'],
  ['Scandolara Ravara', '019092', 'I497', 'CR'],
  ['Solarolo Rainerio', '019096', 'I790', 'CR'],
  ['Spineda', '019101', 'I909', 'CR'],
  ['Tornata', '019106', 'L225', 'CR'],
  ['Torricella del Pizzo', '019108', 'L296', 'CR'],
  ['Viadana', '020066', 'L826', 'MN'],
  ['Voltido', '019115', 'M127', 'CR'],
] as const;

/** I 29 enti nell'ordine in cui il piano li stampa. */
export const ENTI_OGLIO_PO: readonly string[] = [
  'ALER BS-CR-MN U.O. MANTOVA',
  'ALER BS-CR-MN U.O. CREMONA',
  ...COMUNI_OGLIO_PO.map(([nome]) => `COMUNE DI ${nome.toUpperCase()}`),
];

export const REGISTRO_OGLIO_PO: Registro = {
  ambito: 'Oglio Po',
  capofila: 'COMUNE DI VIADANA',
  enti: ENTI_OGLIO_PO.map(enteDalNome),
  provenienza: 'file',
};
