import { deleteRows, insertRows } from '../../model/shift/insert-delete';
import { errorOf, fill, type Scenario } from '../scenario';

const SUMS = [
  ['Ente', 'Importo'],
  ['A', 1],
  ['B', 2],
  ['C', 3],
  ['Totale', '=SUM(B2:B4)'],
];

/** Inserire e togliere righe, colonne e celle. */
export const INSERT_DELETE: readonly Scenario[] = [
  {
    name: 'righe nuove: valori, formule e Range seguono; il Range dato è quello vuoto',
    setup: (workbook) => {
      fill(workbook, 'Foglio1', SUMS);
      fill(workbook, 'Altro', [['=Foglio1!B5', '=SUM(Foglio1!$B$1:$B$3)']]);
    },
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const total = sheet.getRange('B5');
        const third = sheet.getRange('3:3');
        const added = third.insert('Down');
        added.load('address');
        third.load('address');
        total.load('address,values,formulas');
        const others = context.workbook.worksheets.getItem('Altro').getRange('A1:B1').load('values,formulas');
        const column = sheet.getRange('A1:B6').load('values');
        await context.sync();
        return [
          added.address,
          third.address,
          total.address,
          total.formulas,
          others.formulas,
          others.values,
          column.values,
        ];
      }),
    expected: [
      'Foglio1!3:3',
      'Foglio1!4:4',
      'Foglio1!B6',
      [['=SUM(B2:B5)']],
      [['=Foglio1!B6', '=SUM(Foglio1!$B$1:$B$4)']],
      [[6, 3]],
      [
        ['Ente', 'Importo'],
        ['A', 1],
        ['', ''],
        ['B', 2],
        ['C', 3],
        ['Totale', 6],
      ],
    ],
  },
  {
    name: 'righe tolte: le aree si stringono, ciò che le citava dà #REF!',
    setup: (workbook) => {
      fill(workbook, 'Foglio1', SUMS);
      fill(workbook, 'Altro', [['=Foglio1!B3', '=Foglio1!B5']]);
    },
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('3:3').delete(Excel.DeleteShiftDirection.up);
        const left = sheet.getRange('A1:B4').load('values,formulas');
        const others = context.workbook.worksheets.getItem('Altro').getRange('A1:B1').load('values,formulas');
        await context.sync();
        return [left.values, left.formulas[3]?.[1], others.formulas, others.values];
      }),
    expected: [
      [
        ['Ente', 'Importo'],
        ['A', 1],
        ['C', 3],
        ['Totale', 4],
      ],
      '=SUM(B2:B3)',
      [['=Foglio1!#REF!', '=Foglio1!B4']],
      [['#REF!', 4]],
    ],
  },
  {
    name: 'colonne intere, e celle sole verso destra e verso il basso',
    setup: (workbook) =>
      fill(workbook, 'Foglio1', [
        ['a', 'b', 'c'],
        [1, 2, '=A2+B2'],
      ]),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('B:B').insert('Right');
        const columns = sheet.getRange('A1:D2').load('formulas');
        await context.sync();
        sheet.getRange('A1').insert('Right');
        sheet.getRange('A2').insert('Down');
        const cells = sheet.getRange('A1:E3').load('formulas');
        await context.sync();
        sheet.getRange('A1').delete('Left');
        sheet.getRange('A2').delete('Up');
        const back = sheet.getRange('A1:E3').load('formulas');
        await context.sync();
        return [columns.formulas, cells.formulas, back.formulas];
      }),
    expected: [
      [
        ['a', '', 'b', 'c'],
        [1, '', 2, '=A2+C2'],
      ],
      [
        ['', 'a', '', 'b', 'c'],
        ['', '', 2, '=A3+C2', ''],
        [1, '', '', '', ''],
      ],
      [
        ['a', '', 'b', 'c', ''],
        [1, '', 2, '=A2+C2', ''],
        ['', '', '', '', ''],
      ],
    ],
  },
  {
    name: 'tabelle, nomi, formati condizionali e commenti si spostano con le righe',
    setup: (workbook) => fill(workbook, 'Foglio1', SUMS.slice(0, 4)),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.tables.add('A1:B4', true).name = 'Enti';
        context.workbook.names.add('Importi', sheet.getRange('B2:B4'));
        const rule = sheet.getRange('A2:B4').conditionalFormats.add(Excel.ConditionalFormatType.custom);
        rule.custom.rule.formula = '=$B2>2';
        context.workbook.comments.add('Foglio1!A4', 'da vedere');
        await context.sync();
        sheet.getRange('1:2').insert('Down');
        sheet.getRange('5:5').insert('Down');
        const table = sheet.tables.getItem('Enti').getRange().load('address');
        const named = context.workbook.names.getItem('Importi').getRange().load('address');
        const place = sheet.getRange('A4:B7').conditionalFormats.getItemAt(0);
        const area = place.getRange().load('address');
        place.custom.rule.load('formula');
        const comment = context.workbook.comments.getItemByCell('Foglio1!A7').load('content');
        await context.sync();
        return [table.address, named.address, area.address, place.custom.rule.formula, comment.content];
      }),
    expected: ['Foglio1!A3:B7', 'Foglio1!B4:B7', 'Foglio1!A4:B7', '=$B4>2', 'da vedere'],
  },
  {
    name: 'una colonna nuova dentro una tabella prende un nome; tolta, la tabella si stringe',
    setup: (workbook) => fill(workbook, 'Foglio1', SUMS.slice(0, 4)),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const table = sheet.tables.add('A1:B4', true);
        await context.sync();
        sheet.getRange('B:B').insert('Right');
        table.columns.load('items/name');
        const header = table.getHeaderRowRange().load('values');
        await context.sync();
        const names = table.columns.items.map(({ name }) => name);
        sheet.getRange('A:A').delete('Left');
        const rest = table.getRange().load('address,values');
        await context.sync();
        return [names, header.values, rest.address, rest.values[0]];
      }),
    expected: [
      ['Ente', 'Colonna1', 'Importo'],
      [['Ente', 'Colonna1', 'Importo']],
      'Foglio1!A1:B4',
      ['Colonna1', 'Importo'],
    ],
  },
  {
    name: 'ciò che prenderebbe a metà una tabella o celle unite, o uscirebbe dal foglio, è un conflitto',
    setup: (workbook) => {
      fill(workbook, 'Foglio1', SUMS.slice(0, 4));
      fill(workbook, 'Unite', [['titolo']]);
      fill(workbook, 'Fondo', [['ultima']], 1_048_575, 0);
    },
    run: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Foglio1').tables.add('A1:B4', true);
        context.workbook.worksheets.getItem('Unite').getRange('A1:C1').merge();
        await context.sync();
      });
      const attempts: readonly (readonly [string, string, 'insert' | 'delete'])[] = [
        ['Foglio1', 'A2', 'insert'],
        ['Foglio1', 'A2', 'delete'],
        ['Foglio1', '1:1', 'delete'],
        ['Unite', 'B1', 'insert'],
        ['Fondo', '1:1', 'insert'],
        ['Foglio1', '3:3', 'delete'],
      ];
      const results: string[] = [];
      for (const [sheet, address, action] of attempts) {
        results.push(
          await errorOf(
            Excel.run(async (context) => {
              const range = context.workbook.worksheets.getItem(sheet).getRange(address);
              if (action === 'insert') range.insert('Down');
              else range.delete('Up');
              await context.sync();
            }),
          ),
        );
      }
      return results;
    },
    expected: [
      'InsertDeleteConflict Range.insert',
      'InsertDeleteConflict Range.delete',
      'InsertDeleteConflict Range.delete',
      'InsertDeleteConflict Range.insert',
      'InsertDeleteConflict Range.insert',
      'nessun errore',
    ],
  },
  {
    name: 'versi sbagliati, foglio protetto, cartella in sola lettura',
    setup: (workbook) => {
      fill(workbook, 'Foglio1', [[1]]);
      const protect = (name: string, options: Readonly<Record<string, boolean>>): void => {
        workbook.addSheet(name).protection = { protected: true, options, password: null, hash: null };
      };
      protect('Chiuso', {});
      protect('Righe', { allowInsertRows: true, allowDeleteRows: true });
    },
    steps: {
      'sola lettura': (host) => {
        host.act((workbook) => {
          workbook.readOnly = true;
        });
      },
    },
    run: async (addin) => {
      const attempt = (sheet: string, address: string, action: 'insert' | 'delete', shift: string): Promise<string> =>
        errorOf(
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem(sheet).getRange(address);
            if (action === 'insert') range.insert(shift as 'Down');
            else range.delete(shift as 'Up');
            await context.sync();
          }),
        );
      const results = [
        await attempt('Foglio1', 'A1', 'insert', 'Up'),
        await attempt('Foglio1', 'A1', 'delete', 'Down'),
        await attempt('Chiuso', '1:1', 'insert', 'Down'),
        await attempt('Righe', '1:1', 'insert', 'Down'),
        await attempt('Righe', 'A1', 'insert', 'Down'),
        await attempt('Righe', '1:1', 'delete', 'Up'),
      ];
      await addin.user('sola lettura');
      return [...results, await attempt('Foglio1', 'A1', 'insert', 'Down')];
    },
    expected: [
      'InvalidArgument Range.insert',
      'InvalidArgument Range.delete',
      'AccessDenied Range.insert',
      'nessun errore',
      'AccessDenied Range.insert',
      'AccessDenied Range.delete',
      'AccessDenied Range.insert',
    ],
  },
  {
    name: 'un collega inserisce e toglie righe: l’avvenimento lo dice, e il Range tenuto in mano segue',
    setup: (workbook) => fill(workbook, 'Foglio1', SUMS),
    steps: {
      inserisce: (host) => {
        host.act((workbook) => {
          const sheet = workbook.sheetNamed('Foglio1');
          if (sheet) insertRows(workbook, sheet, 2, 2);
        }, 'coauthor');
      },
      toglie: (host) => {
        host.act((workbook) => {
          const sheet = workbook.sheetNamed('Foglio1');
          if (sheet) deleteRows(workbook, sheet, 6);
        }, 'coauthor');
      },
    },
    run: (addin) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const [kept, gone] = [sheet.getRange('A5'), sheet.getRange('B5')];
        const cell = sheet.getRange('A3');
        for (const range of [kept, gone, cell]) range.load('address');
        const heard: string[][] = [];
        const handler = sheet.onChanged.add((event) => {
          heard.push([event.changeType, event.address, event.source]);
          return Promise.resolve();
        });
        await context.sync();
        await addin.user('inserisce');
        kept.load('address,values');
        cell.load('address,values');
        await context.sync();
        const followed = [kept.address, kept.values, cell.address, cell.values];
        await addin.user('toglie');
        gone.load('address');
        let lost = '';
        try {
          await context.sync();
        } catch (error) {
          lost = (error as { code: string }).code;
        }
        handler.remove();
        await handler.context.sync();
        return [followed, heard, lost];
      }),
    expected: [
      ['Foglio1!A7', [['Totale']], 'Foglio1!A5', [['B']]],
      [
        ['RowInserted', '3:4', 'Remote'],
        ['RowDeleted', '7:7', 'Remote'],
      ],
      'InvalidReference',
    ],
  },
  {
    name: 'le righe nuove prendono il formato di quella sopra',
    setup: (workbook) => fill(workbook, 'Foglio1', SUMS),
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('B2').numberFormat = [['0.00']];
        sheet.getRange('3:3').insert('Down');
        const range = sheet.getRange('A3:B4').load('numberFormat');
        await context.sync();
        return range.numberFormat;
      }),
    expected: [
      ['General', '0.00'],
      ['General', 'General'],
    ],
  },
];
