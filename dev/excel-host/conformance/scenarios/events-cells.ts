import { eventsArrived, fill, type HostActions, type Scenario } from '../scenario';

const write =
  (address: string, value: string | number, who: 'user' | 'coauthor' = 'user') =>
  (host: HostActions): void => {
    host.type('Foglio1', address, value, who);
  };

/** Le celle che cambiano: chi le ha cambiate, come erano e come sono. */
export const CELL_EVENTS: readonly Scenario[] = [
  {
    name: 'chi lavora scrive in una cella: lo sanno il foglio e la collezione, finché ascoltano',
    setup: (workbook) => fill(workbook, 'Foglio1', [[1]]),
    steps: { scrive: write('A1', 5), riscrive: write('A1', 'sei') },
    run: async ({ user }) => {
      const seen: unknown[] = [];
      const [sheet, sheets] = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const one = worksheets.getItem('Foglio1');
        one.load('id');
        const added = [
          one.onChanged.add(async ({ address, changeType, source, triggerSource, details }) => {
            await Promise.resolve();
            seen.push(['foglio', address, changeType, source, triggerSource, details]);
          }),
          worksheets.onChanged.add(async ({ address, worksheetId, details }) => {
            await Promise.resolve();
            seen.push(['fogli', address, worksheetId === one.id, details.valueAfter]);
          }),
        ] as const;
        await context.sync();
        return added;
      });
      await user('scrive');
      await Excel.run(sheet.context, async (context) => {
        sheet.remove();
        await context.sync();
      });
      await user('riscrive');
      await Excel.run(sheets.context, async (context) => {
        sheets.remove();
        await context.sync();
      });
      await user('scrive');
      return seen;
    },
    expected: [
      [
        'foglio',
        'A1',
        'RangeEdited',
        'Local',
        'Unknown',
        { valueBefore: 1, valueAfter: 5, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
      ],
      ['fogli', 'A1', true, 5],
      ['fogli', 'A1', true, 'sei'],
    ],
  },
  {
    name: 'un collega scrive: la modifica è remota',
    steps: { scrive: write('B2', 'ciao', 'coauthor') },
    run: async ({ user }) => {
      const seen: unknown[] = [];
      const handler = await Excel.run(async (context) => {
        const added = context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource, details }) => {
          await Promise.resolve();
          seen.push([address, source, triggerSource, details.valueTypeBefore, details.valueTypeAfter]);
        });
        await context.sync();
        return added;
      });
      await user('scrive');
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      return seen;
    },
    expected: [['B2', 'Remote', 'Unknown', 'Empty', 'String']],
  },
  {
    name: 'ciò che scrive l’add-in: un avvenimento per scrittura, coi valori solo se la cella è una',
    run: async () => {
      const seen: unknown[] = [];
      const handler = await Excel.run(async (context) => {
        const added = context.workbook.worksheets.onChanged.add(async ({ address, triggerSource, details }) => {
          await Promise.resolve();
          seen.push([address, triggerSource, (details as unknown) === undefined ? 'senza valori' : details.valueAfter]);
        });
        await context.sync();
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('A1:B1').values = [[1, 2]];
        sheet.getRange('C1').values = [[true]];
        await context.sync();
        return added;
      });
      await eventsArrived();
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      return seen;
    },
    expected: [
      ['A1:B1', 'ThisLocalAddin', 'senza valori'],
      ['C1', 'ThisLocalAddin', true],
    ],
  },
  {
    name: 'una scrittura grande è tagliata dal cliente: un avvenimento per blocco di righe',
    run: async () => {
      const seen: string[] = [];
      const handler = await Excel.run(async (context) => {
        const added = context.workbook.worksheets.onChanged.add(async ({ address }) => {
          await Promise.resolve();
          seen.push(address);
        });
        await context.sync();
        const rows = Array.from({ length: 2000 }, (_, i) => [i, `riga ${i}`]);
        context.workbook.worksheets.getItem('Foglio1').getRange('A1:B2000').values = rows;
        await context.sync();
        return added;
      });
      await eventsArrived();
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      return seen;
    },
    // 1500 celle per blocco: 750 righe di due colonne.
    expected: ['A1:B750', 'A751:B1500', 'A1501:B2000'],
  },
  {
    name: 'l’area di un avvenimento si può chiedere con getRange',
    steps: { scrive: write('C3', 7) },
    run: async ({ user }) => {
      const read: Promise<unknown>[] = [];
      const handler = await Excel.run(async (context) => {
        const added = context.workbook.worksheets.getItem('Foglio1').onChanged.add(async (event) => {
          const reading = Excel.run(async (inner) => {
            const range = event.getRange(inner).load('address,values');
            const same = event.getRangeOrNullObject(inner).load('address');
            await inner.sync();
            return [range.address, range.values, same.address];
          });
          read.push(reading);
          await reading;
        });
        await context.sync();
        return added;
      });
      await user('scrive');
      const seen = await Promise.all(read);
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      return seen;
    },
    expected: [['Foglio1!C3', [[7]], 'Foglio1!C3']],
  },
  {
    name: 'con enableEvents falso non arriva niente, nemmeno dopo averlo rimesso',
    steps: { scrive: write('A1', 'perso'), riscrive: write('A1', 'visto') },
    run: async ({ user }) => {
      const seen: unknown[] = [];
      const handler = await Excel.run(async (context) => {
        const added = context.workbook.worksheets.onChanged.add(async ({ address, details }) => {
          await Promise.resolve();
          seen.push([address, details.valueAfter]);
        });
        await context.sync();
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        // Il modo solito di scrivere senza sentirsi: tutto in una richiesta.
        context.runtime.enableEvents = false;
        sheet.getRange('B1').values = [['in silenzio']];
        context.runtime.enableEvents = true;
        sheet.getRange('B2').values = [['a voce']];
        await context.sync();
        context.runtime.enableEvents = false;
        await context.sync();
        return added;
      });
      await user('scrive');
      await Excel.run(async (context) => {
        context.runtime.load('enableEvents');
        await context.sync();
        seen.push(context.runtime.enableEvents);
        context.runtime.enableEvents = true;
        await context.sync();
      });
      await user('riscrive');
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      return seen;
    },
    expected: [['B2', 'a voce'], false, ['A1', 'visto']],
  },
  {
    name: 'un formato numerico che cambia, e una formula che cambia',
    setup: (workbook) => fill(workbook, 'Foglio1', [[1, '=A1+1']]),
    run: async () => {
      const formats: unknown[] = [];
      const formulas: unknown[] = [];
      const handlers = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const added = [
          sheet.onFormatChanged.add(async ({ address, source }) => {
            await Promise.resolve();
            formats.push([address, source]);
          }),
          sheet.onFormulaChanged.add(async ({ formulaDetails, source }) => {
            await Promise.resolve();
            formulas.push([source, ...formulaDetails.map((one) => [one.cellAddress, one.previousFormula])]);
          }),
        ] as const;
        await context.sync();
        sheet.getRange('A1:A3').numberFormat = [['0.00'], ['0.00'], ['0.00']];
        sheet.getRange('A2:B2').values = [['testo', 3]];
        sheet.getRange('B1:C1').formulas = [['=A1+2', '=A1']];
        await context.sync();
        return added;
      });
      await eventsArrived();
      for (const handler of handlers) {
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
      return { formats, formulas };
    },
    expected: {
      formats: [['A1:A3', 'Local']],
      formulas: [['Local', ['B1', '=A1+1'], ['C1', '']]],
    },
  },
];
