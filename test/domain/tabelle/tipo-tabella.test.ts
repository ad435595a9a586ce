import { riconosciFoglio } from '../../costruttori/riconosciuto';
import type { Griglia } from '../../costruttori/riconosciuto';

const tipi = (griglia: Griglia): string[] => riconosciFoglio(griglia).tabelle.map(({ tipo }) => tipo);

const B = 'COMUNE DI BOZZOLO';
const V = 'COMUNE DI VIADANA';

it.each<[string, Griglia, string[]]>([
  [
    "una voce dell'offerta",
    [
      ['Ente', 'Turn-over'],
      [B, 1],
      [V, 2],
    ],
    ['offerta'],
  ],
  [
    "l'offerta con la popolazione accanto",
    [
      ['Ente', 'Popolazione', 'Turn-over'],
      [B, 100, 1],
      [V, 200, 2],
    ],
    ['offerta'],
  ],
  [
    "l'offerta senza enti",
    [
      ['Categoria', 'Turn-over'],
      ['prima', 1],
      ['seconda', 2],
    ],
    [],
  ],
  [
    "l'offerta senza intestazione dei nomi",
    [
      [null, 'Turn-over'],
      [B, 1],
      [V, 2],
    ],
    ['offerta'],
  ],
  [
    "l'elenco degli alloggi",
    [
      ['Ente', 'Foglio', 'Mappale', 'Turn-over'],
      [B, 1, 2, 1],
      [V, 3, 4, 1],
    ],
    [],
  ],
  [
    'una sola colonna del catasto',
    [
      ['Ente', 'Foglio', 'Turn-over'],
      [B, 1, 1],
      [V, 3, 1],
    ],
    ['offerta'],
  ],
  [
    'la popolazione',
    [
      ['Comune', 'Maschi', 'Femmine'],
      [B, 1, 2],
      [V, 3, 4],
    ],
    ['popolazione'],
  ],
  [
    'la popolazione senza enti',
    [
      ['Età', 'Maschi', 'Femmine'],
      ['bambini', 1, 2],
      ['adulti', 3, 4],
    ],
    [],
  ],
  [
    'il patrimonio',
    [
      ['Sub-ambito', 'SAP', 'SAS'],
      ['Asola', 1, 2],
      ['Viadana', 3, 4],
    ],
    ['patrimonio'],
  ],
  [
    'i fondi per misura',
    [
      ['Misura', 'Importo'],
      ['Morosità', 1000],
      ['Emergenza', 2000],
    ],
    ['fondi'],
  ],
  [
    'i fondi per misura e comune',
    [
      ['Misura', 'Comune', 'Importo'],
      ['Morosità', B, 1000],
      ['Emergenza', V, 2000],
    ],
    ['fondi'],
  ],
  [
    'i soldi di ogni ente',
    [
      ['Ente', 'Importo'],
      [B, 1000],
      [V, 2000],
    ],
    [],
  ],
  [
    'il registro degli enti, da un codice',
    [
      ['Ente', 'Codice ISTAT'],
      [B, '020006'],
      [V, '020066'],
    ],
    ['enti'],
  ],
  [
    'il registro degli enti, da due altri dati',
    [
      ['Ente', 'Provincia', 'Tipo'],
      [B, 'MN', 'comune'],
      [V, 'MN', 'comune'],
    ],
    ['enti'],
  ],
  [
    'un dato solo non fa un registro',
    [
      ['Ente', 'Provincia'],
      [B, 'MN'],
      [V, 'MN'],
    ],
    [],
  ],
  [
    "l'elenco degli enti",
    [
      ['Ente', 'Referente'],
      [B, 'Rossi'],
      [V, 'Bianchi'],
    ],
    ['elenco'],
  ],
  [
    'una rubrica senza intestazione dei nomi',
    [
      [null, 'Provincia', 'Tipo'],
      ['Rossi', 'MN', 'comune'],
      ['Bianchi', 'MN', 'comune'],
    ],
    [],
  ],
])('%s', (_, griglia, attesi) => {
  expect(tipi(griglia)).toEqual(attesi);
});
