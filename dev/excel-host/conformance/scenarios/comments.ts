import { errorOf, type Scenario } from '../scenario';

/** I commenti e le loro risposte. */
export const COMMENTS: readonly Scenario[] = [
  {
    name: 'un commento nuovo si ritrova per cella e per id',
    run: () =>
      Excel.run(async (context) => {
        const { comments } = context.workbook;
        const added = comments.add('Foglio1!B2', 'Da controllare').load('id');
        await context.sync();
        const byCell = comments.getItemByCell('Foglio1!B2');
        byCell.load('id,content,authorName,authorEmail,creationDate,resolved,contentType');
        const byId = comments.getItem(added.id);
        const location = byId.getLocation().load('address');
        const count = context.workbook.worksheets.getItem('Foglio1').comments.getCount();
        await context.sync();
        return [
          byCell.id === added.id,
          byCell.content,
          byCell.authorName,
          byCell.creationDate.toISOString(),
          byCell.resolved,
          byCell.contentType,
          location.address,
          count.value,
        ];
      }),
    expected: [true, 'Da controllare', 'Utente di prova', '2021-01-15T09:00:00.000Z', false, 'Plain', 'Foglio1!B2', 1],
  },
  {
    name: 'risposte, modifiche e chiusura della discussione',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Foglio1');
        const comment = sheet.comments.add(sheet.getRange('A1'), 'Prima');
        comment.replies.add('Seconda');
        const third = comment.replies.add('Terza').load('id');
        comment.content = 'Prima, corretta';
        comment.resolved = true;
        await context.sync();
        comment.replies.getItem(third.id).content = 'Terza, corretta';
        comment.replies.getItemAt(0).delete();
        comment.replies.load('items/content,items/resolved');
        comment.load('content,resolved');
        const parent = context.workbook.comments.getItemByReplyId(third.id).load('content');
        await context.sync();
        return [
          comment.content,
          comment.resolved,
          comment.replies.items.map(({ content, resolved }) => [content, resolved]),
          parent.content,
        ];
      }),
    expected: ['Prima, corretta', true, [['Terza, corretta', true]], 'Prima, corretta'],
  },
  {
    name: 'cella senza commento, due celle, cella già commentata, testo vuoto, foglio non detto',
    run: async () => {
      await Excel.run(async (context) => {
        context.workbook.comments.add('Foglio1!A1', 'uno');
        await context.sync();
      });
      const actions: ((comments: Excel.CommentCollection) => Excel.Comment)[] = [
        (comments) => comments.getItemByCell('Foglio1!C9'),
        (comments) => comments.getItemByCell('Foglio1!A1:A2'),
        (comments) => comments.add('Foglio1!A1:A2', 'x'),
        (comments) => comments.add('Foglio1!A1', 'due'),
        (comments) => comments.add('Foglio1!A3', ''),
        (comments) => comments.add('A3', 'x'),
        (comments) => comments.getItem('boh'),
      ];
      const errors: string[] = [];
      for (const action of actions) {
        errors.push(
          await errorOf(
            Excel.run(async (context) => {
              action(context.workbook.comments).load('id');
              await context.sync();
            }),
          ),
        );
      }
      const missing = await Excel.run(async (context) => {
        const none = context.workbook.comments.getItemOrNullObject('boh').load('id');
        await context.sync();
        return none.isNullObject;
      });
      return [errors, missing];
    },
    expected: [
      [
        'ItemNotFound CommentCollection.getItemByCell',
        'InvalidArgument CommentCollection.getItemByCell',
        'InvalidArgument CommentCollection.add',
        'ItemAlreadyExists CommentCollection.add',
        'InvalidArgument CommentCollection.add',
        'InvalidArgument CommentCollection.add',
        'ItemNotFound CommentCollection.getItem',
      ],
      true,
    ],
  },
  {
    name: 'tolto un commento spariscono le risposte; da un foglio si vedono solo i suoi',
    setup: (workbook) => void workbook.addSheet('Altro'),
    run: () =>
      Excel.run(async (context) => {
        const { comments } = context.workbook;
        const first = comments.add('Foglio1!A1', 'qui');
        first.replies.add('sì');
        comments.add('Altro!A1', 'là');
        await context.sync();
        first.delete();
        comments.load('items/content');
        const here = context.workbook.worksheets.getItem('Foglio1').comments.getCount();
        await context.sync();
        return [comments.items.map(({ content }) => content), here.value];
      }),
    expected: [['là'], 0],
  },
  {
    name: 'foglio protetto e sola lettura',
    setup: (workbook) => {
      const sheet = workbook.sheetNamed('Foglio1');
      if (sheet) sheet.protection = { ...sheet.protection, protected: true };
    },
    steps: {
      permetti: (host) =>
        host.act((workbook) => {
          const sheet = workbook.sheetNamed('Foglio1');
          if (sheet) sheet.protection = { ...sheet.protection, options: { allowEditObjects: true } };
        }),
      'sola lettura': (host) =>
        host.act((workbook) => {
          workbook.readOnly = true;
        }),
    },
    run: async (addin) => {
      const attempt = (): Promise<string> =>
        errorOf(
          Excel.run(async (context) => {
            context.workbook.comments.add('Foglio1!D4', 'x').delete();
            await context.sync();
          }),
        );
      const forbidden = await attempt();
      await addin.user('permetti');
      const allowed = await attempt();
      await addin.user('sola lettura');
      return [forbidden, allowed, await attempt()];
    },
    expected: ['AccessDenied CommentCollection.add', 'nessun errore', 'AccessDenied CommentCollection.add'],
  },
];
