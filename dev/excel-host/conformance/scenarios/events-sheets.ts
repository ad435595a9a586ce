import { parseArea } from '../../model/addresses/address';
import { eventsArrived, fill, type HostActions, type Scenario } from '../scenario';

const select =
  (address: string) =>
  (host: HostActions): void => {
    host.act((workbook) => {
      const area = parseArea(address);
      const sheet = workbook.activeSheet;
      if (!area) throw new Error(address);
      sheet.selection = [area];
      workbook.note({ kind: 'selection', sheet: sheet.id, areas: [area] });
    });
  };

/** I fogli, la selezione e le tabelle che cambiano. */
export const SHEET_EVENTS: readonly Scenario[] = [
  {
    name: 'un foglio si aggiunge, si apre, si lascia e si toglie',
    steps: {
      aggiunge: (host) => {
        host.act((workbook) => void workbook.addSheet('Nuovo'), 'coauthor');
      },
      apre: (host) => {
        host.act((workbook) => {
          const sheet = workbook.sheetNamed('Nuovo');
          if (sheet) workbook.activate(sheet);
        });
      },
      toglie: (host) => {
        host.act((workbook) => {
          const sheet = workbook.sheetNamed('Nuovo');
          if (sheet) workbook.removeSheet(sheet);
        });
      },
    },
    run: async ({ user }) => {
      const seen: unknown[] = [];
      const names = new Map<string, string>();
      const note =
        (what: string) =>
        async ({ worksheetId, source }: { worksheetId: string; source?: string }): Promise<void> => {
          await Promise.resolve();
          seen.push([what, names.get(worksheetId) ?? 'sconosciuto', source ?? null]);
        };
      const learn = (): Promise<void> =>
        Excel.run(async (context) => {
          const sheets = context.workbook.worksheets.load('items/name,items/id');
          await context.sync();
          for (const { id, name } of sheets.items) names.set(id, name);
        });
      const handlers = await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        const added = [
          sheets.onAdded.add(note('aggiunto')),
          sheets.onActivated.add(note('aperto')),
          sheets.onDeactivated.add(note('lasciato')),
          sheets.onDeleted.add(note('tolto')),
        ];
        await context.sync();
        return added;
      });
      await learn();
      await user('aggiunge');
      await learn();
      await user('apre');
      await user('toglie');
      for (const handler of handlers) {
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
      return seen;
    },
    expected: [
      ['aggiunto', 'sconosciuto', 'Remote'],
      ['lasciato', 'Foglio1', null],
      ['aperto', 'Nuovo', null],
      ['aperto', 'Foglio1', null],
      ['tolto', 'Nuovo', 'Local'],
    ],
  },
  {
    name: 'un foglio cambia nome, posto e visibilità',
    setup: (workbook) => {
      workbook.addSheet('Altro');
    },
    run: async () => {
      const seen: unknown[] = [];
      const handlers = await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        const other = sheets.getItem('Altro');
        const added = [
          other.onNameChanged.add(async ({ nameBefore, nameAfter, source }) => {
            await Promise.resolve();
            seen.push(['nome', nameBefore, nameAfter, source]);
          }),
          other.onVisibilityChanged.add(async ({ visibilityBefore, visibilityAfter }) => {
            await Promise.resolve();
            seen.push(['visibilità', visibilityBefore, visibilityAfter]);
          }),
          sheets.onMoved.add(async ({ positionBefore, positionAfter }) => {
            await Promise.resolve();
            seen.push(['posto', positionBefore, positionAfter]);
          }),
        ] as const;
        await context.sync();
        other.name = 'Quadro';
        await context.sync();
        other.position = 0;
        await context.sync();
        other.visibility = 'Hidden';
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
      return seen;
    },
    expected: [
      ['nome', 'Altro', 'Quadro', 'Local'],
      ['posto', 1, 0],
      ['visibilità', 'Visible', 'Hidden'],
    ],
  },
  {
    name: 'la selezione: del foglio, dei fogli e del documento',
    steps: { sceglie: select('B2:C3') },
    run: async ({ user }) => {
      const seen: Record<string, unknown[]> = { foglio: [], fogli: [], documento: [] };
      const handlers = await Excel.run(async (context) => {
        const { workbook } = context;
        const added = [
          workbook.worksheets.getItem('Foglio1').onSelectionChanged.add(async ({ address }) => {
            await Promise.resolve();
            seen['foglio']?.push(address);
          }),
          workbook.worksheets.onSelectionChanged.add(async ({ address }) => {
            await Promise.resolve();
            seen['fogli']?.push(address);
          }),
          workbook.onSelectionChanged.add(async (event) => {
            await Promise.resolve();
            seen['documento']?.push('workbook' in event);
          }),
        ] as const;
        await context.sync();
        return added;
      });
      await user('sceglie');
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Foglio1').getRange('D4').select();
        await context.sync();
      });
      await eventsArrived();
      for (const handler of handlers) {
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
      await user('sceglie');
      return seen;
    },
    expected: { foglio: ['B2:C3', 'D4'], fogli: ['B2:C3', 'D4'], documento: [true, true] },
  },
  {
    name: 'una tabella nasce, cambia, si sceglie, si lascia e sparisce',
    setup: (workbook) =>
      fill(
        workbook,
        'Foglio1',
        [
          ['ente', 'alloggi'],
          ['A', 1],
          ['B', 2],
        ],
        1,
        1,
      ),
    steps: { sceglie: select('C3:E3'), lascia: select('F9') },
    run: async ({ user }) => {
      const seen: unknown[] = [];
      const handlers = await Excel.run(async (context) => {
        const tables = context.workbook.tables;
        const added = [
          tables.onAdded.add(async ({ source }) => {
            await Promise.resolve();
            seen.push(['nata', source]);
          }),
          tables.onDeleted.add(async ({ tableName }) => {
            await Promise.resolve();
            seen.push(['sparita', tableName]);
          }),
        ] as const;
        await context.sync();
        tables.add('Foglio1!B2:C4', true).name = 'Enti';
        await context.sync();
        return added;
      });
      await eventsArrived();
      const own = await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Enti');
        const added = [
          table.onChanged.add(async ({ address, changeType, details }) => {
            await Promise.resolve();
            seen.push(['cambiata', address, changeType, details.valueAfter]);
          }),
          table.onSelectionChanged.add(async ({ address, isInsideTable }) => {
            await Promise.resolve();
            seen.push(['scelta', address, isInsideTable]);
          }),
        ] as const;
        await context.sync();
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        sheet.getRange('C4').values = [[9]];
        sheet.getRange('E4').values = [['fuori']];
        await context.sync();
        return added;
      });
      await user('sceglie');
      await user('lascia');
      await user('lascia');
      // Prima che la tabella sparisca: poi non c'è più a chi togliere l'ascolto.
      for (const handler of own) {
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
      await Excel.run(async (context) => {
        context.workbook.tables.getItem('Enti').delete();
        await context.sync();
      });
      await eventsArrived();
      for (const handler of handlers) {
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
      return seen;
    },
    expected: [
      ['nata', 'Local'],
      ['cambiata', 'C4', 'RangeEdited', 9],
      ['scelta', 'C3', true],
      ['scelta', '', false],
      ['sparita', 'Enti'],
    ],
  },
];
