import { eventsArrived, fill, type Scenario } from '../scenario';

/** I commenti, la protezione e il ricalcolo. */
export const OTHER_EVENTS: readonly Scenario[] = [
  {
    name: 'un commento nasce, cambia e sparisce',
    run: async () => {
      const seen: unknown[] = [];
      const ids: string[] = [];
      const handlers = await Excel.run(async (context) => {
        const { comments } = context.workbook.worksheets.getItem('Foglio1');
        const added = [
          comments.onAdded.add(async ({ commentDetails, source }) => {
            await Promise.resolve();
            seen.push(['nato', commentDetails.length, source]);
          }),
          comments.onChanged.add(async ({ changeType, commentDetails }) => {
            await Promise.resolve();
            seen.push([changeType, commentDetails.map(({ replyIds }) => replyIds.length)]);
          }),
          comments.onDeleted.add(async ({ commentDetails }) => {
            await Promise.resolve();
            seen.push(['sparito', commentDetails.map(({ commentId }) => ids.indexOf(commentId))]);
          }),
        ] as const;
        await context.sync();
        const comment = comments.add('Foglio1!A1', 'Da controllare').load('id');
        await context.sync();
        ids.push(comment.id);
        comment.content = 'Controllato';
        comment.replies.add('Bene');
        comment.resolved = true;
        await context.sync();
        comment.delete();
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
      ['nato', 1, 'Local'],
      ['CommentEdited', [0]],
      ['ReplyAdded', [1]],
      ['CommentResolved', [1]],
      ['sparito', [0]],
    ],
  },
  {
    name: 'un foglio si protegge e si sblocca',
    run: async () => {
      const seen: unknown[] = [];
      const handler = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const added = sheet.onProtectionChanged.add(async ({ isProtected, source }) => {
          await Promise.resolve();
          seen.push([isProtected, source]);
        });
        await context.sync();
        sheet.protection.protect();
        await context.sync();
        sheet.protection.unprotect();
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
      [true, 'Local'],
      [false, 'Local'],
    ],
  },
  {
    name: 'un foglio con formule si ricalcola quando cambia ciò che leggono',
    setup: (workbook) => {
      fill(workbook, 'Foglio1', [[1, '=A1*2', '=B1+1']]);
      fill(workbook, 'Senza formule', [[1]]);
      workbook.calculate();
    },
    steps: {
      scrive: (host) => {
        host.type('Foglio1', 'A1', 5);
      },
      altrove: (host) => {
        host.type('Senza formule', 'A1', 5);
      },
    },
    run: async ({ user }) => {
      const seen: unknown[] = [];
      const handler = await Excel.run(async (context) => {
        const added = context.workbook.worksheets.onCalculated.add(async ({ address }) => {
          await Promise.resolve();
          seen.push(address);
        });
        await context.sync();
        return added;
      });
      await user('scrive');
      await user('altrove');
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      return seen;
    },
    expected: ['B1:C1'],
  },
];
