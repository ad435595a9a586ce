import { errorOf, fill, type Scenario } from '../scenario';

/** I nomi definiti. */
export const NAMES: readonly Scenario[] = [
  {
    name: 'un nome da un Range, uno da una formula, uno costante',
    setup: (workbook) => {
      workbook.addSheet('Dati 2021');
      fill(workbook, 'Foglio1', [[1], [2.5]]);
    },
    run: () =>
      Excel.run(async (context) => {
        const { names } = context.workbook;
        const range = context.workbook.worksheets.getItem('Dati 2021').getRange('B2:C9');
        names.add('Importi', range, 'gli importi');
        names.add('Angolo', '=Foglio1!$A$1');
        names.add('Soglia', '=2.5');
        names.add('Anno', '=2021');
        names.add('Testo', '="ciao ""tu"""');
        names.add('Somma', '=SUM(Foglio1!$A$1:$A$2)');
        names.add('Guasto', '=#REF!');
        const all = names.load(
          'items/name,items/type,items/value,items/formula,items/scope,items/visible,items/comment',
        );
        const target = names.getItem('importi').getRange().load('address');
        const none = names.getItem('Soglia').getRangeOrNullObject().load('address');
        const count = names.getCount();
        await context.sync();
        return [
          all.items.map((item) => [item.name, item.type, item.value, item.formula]),
          all.items.map((item) => `${item.scope} ${item.visible} ${item.comment}`)[0],
          target.address,
          none.isNullObject,
          count.value,
        ];
      }),
    expected: [
      [
        ['Importi', 'Range', "'Dati 2021'!$B$2:$C$9", "='Dati 2021'!$B$2:$C$9"],
        ['Angolo', 'Range', 'Foglio1!$A$1', '=Foglio1!$A$1'],
        ['Soglia', 'Double', 2.5, '=2.5'],
        ['Anno', 'Integer', 2021, '=2021'],
        ['Testo', 'String', 'ciao "tu"', '="ciao ""tu"""'],
        ['Somma', 'Double', 3.5, '=SUM(Foglio1!$A$1:$A$2)'],
        ['Guasto', 'Error', '#REF!', '=#REF!'],
      ],
      'Workbook true gli importi',
      "'Dati 2021'!B2:C9",
      true,
      7,
    ],
  },
  {
    name: 'i nomi di un foglio sono suoi e non della cartella',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const own = sheet.names.add('Zona', sheet.getRange('A1:B2')).load('scope');
        const shared = context.workbook.names.add('Zona', '=Foglio1!$D$4');
        own.worksheet.load('name');
        const without = shared.worksheetOrNullObject.load('name');
        const missing = context.workbook.names.getItemOrNullObject('Altra').load('name');
        const counts = [sheet.names.getCount(), context.workbook.names.getCount()];
        await context.sync();
        return [
          own.scope,
          own.worksheet.name,
          without.isNullObject,
          missing.isNullObject,
          counts.map(({ value }) => value),
        ];
      }),
    expected: ['Worksheet', 'Foglio1', true, true, [1, 1]],
  },
  {
    name: 'cambiare e togliere un nome; il foglio che cambia nome se lo porta dietro',
    setup: (workbook) => fill(workbook, 'Foglio1', [[1, 2]]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const name = context.workbook.names.add('Zona', sheet.getRange('A1'));
        name.visible = false;
        name.comment = 'nota';
        name.formula = '=Foglio1!$B$1';
        sheet.name = 'Altro nome';
        name.load('visible,comment,formula');
        const value = name.getRange().load('values');
        await context.sync();
        const seen = [name.visible, name.comment, name.formula, value.values];
        name.delete();
        const gone = context.workbook.names.getItemOrNullObject('Zona').load('name');
        await context.sync();
        return [seen, gone.isNullObject];
      }),
    expected: [[false, 'nota', "='Altro nome'!$B$1", [[2]]], true],
  },
  {
    name: 'nomi che Excel non accetta, doppi o mancanti',
    run: () =>
      Promise.all(
        ['A1', 'due parole', '1uno', 'R1C1', '', 'x'.repeat(256), '_buono', 'Doppio'].map((name) =>
          errorOf(
            Excel.run(async (context) => {
              const sheet = context.workbook.worksheets.add();
              sheet.names.add('doppio', '=1');
              sheet.names.add(name, '=1');
              await context.sync();
            }),
          ),
        ),
      ),
    expected: [
      'InvalidArgument NamedItemCollection.add',
      'InvalidArgument NamedItemCollection.add',
      'InvalidArgument NamedItemCollection.add',
      'InvalidArgument NamedItemCollection.add',
      'InvalidArgument NamedItemCollection.add',
      'InvalidArgument NamedItemCollection.add',
      'nessun errore',
      'ItemAlreadyExists NamedItemCollection.add',
    ],
  },
];
