import { errorOf, type Scenario } from '../scenario';

/** Le impostazioni nella cartella, le proprietà dei fogli e quelle della cartella. */
export const SETTINGS: readonly Scenario[] = [
  {
    name: 'valori di ogni tipo, anche date annidate, si rileggono uguali',
    run: async () => {
      const values = ['testo', 1.5, true, [1, 'due', null], { a: { b: [false] } }, new Date(1_600_000_000_000)];
      await Excel.run(async (context) => {
        values.forEach((value, i) => context.workbook.settings.add(`chiave${i}`, value));
        context.workbook.settings.add('misto', { quando: new Date(1_600_000_000_000), x: 1 });
        await context.sync();
      });
      return Excel.run(async (context) => {
        const settings = context.workbook.settings.load('items/key,items/value');
        const count = context.workbook.settings.getCount();
        await context.sync();
        const read = settings.items.map(({ key, value }) => [key, value as unknown] as const);
        const date = read[5]?.[1];
        const mixed = read[6]?.[1] as { quando: unknown };
        return [
          count.value,
          read.slice(0, 5),
          date instanceof Date && date.getTime(),
          mixed.quando instanceof Date && mixed.quando.getTime(),
        ];
      });
    },
    expected: [
      7,
      [
        ['chiave0', 'testo'],
        ['chiave1', 1.5],
        ['chiave2', true],
        ['chiave3', [1, 'due', null]],
        ['chiave4', { a: { b: [false] } }],
      ],
      1_600_000_000_000,
      1_600_000_000_000,
    ],
  },
  {
    name: 'aggiungere due volte sostituisce; cambiare, togliere, cercare ciò che manca',
    run: () =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add('a', 1);
        const setting = settings.add('a', 2);
        await context.sync();
        setting.value = { n: 3 };
        const read = settings.getItem('a').load('value');
        const missing = settings.getItemOrNullObject('A').load('value');
        await context.sync();
        const error = await errorOf(
          Excel.run(async (inner) => {
            inner.workbook.settings.getItem('b').load('value');
            await inner.sync();
          }),
        );
        setting.delete();
        const count = settings.getCount();
        await context.sync();
        return [read.value, missing.isNullObject, error, count.value];
      }),
    expected: [{ n: 3 }, true, 'ItemNotFound SettingCollection.getItem', 0],
  },
  {
    name: 'in una cartella in sola lettura non si scrivono',
    setup: (workbook) => {
      workbook.settings.set('c’era', 1);
      workbook.readOnly = true;
    },
    run: async () => {
      const error = await errorOf(
        Excel.run(async (context) => {
          context.workbook.settings.add('a', 1);
          await context.sync();
        }),
      );
      return Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem('c’era').load('value');
        await context.sync();
        return [error, setting.value as unknown];
      });
    },
    expected: ['AccessDenied SettingCollection.add', 1],
  },
  {
    name: 'proprietà attaccate a un foglio',
    run: () =>
      Excel.run(async (context) => {
        const { customProperties } = context.workbook.worksheets.getItem('Foglio1');
        const first = customProperties.add('Tipo', 'quadro');
        customProperties.add('tipo', 'dati');
        customProperties.add('altro', 'x');
        await context.sync();
        const all = customProperties.load('items/key,items/value');
        const found = customProperties.getItem('TIPO').load('value');
        const missing = customProperties.getItemOrNullObject('niente').load('value');
        await context.sync();
        const seen = [all.items.map(({ key, value }) => [key, value]), found.value, missing.isNullObject];
        first.delete();
        const count = customProperties.getCount();
        await context.sync();
        const error = await errorOf(
          Excel.run(async (inner) => {
            inner.workbook.worksheets.getItem('Foglio1').customProperties.add('k'.repeat(256), 'v');
            await inner.sync();
          }),
        );
        return [seen, count.value, error];
      }),
    expected: [
      [
        [
          ['Tipo', 'dati'],
          ['altro', 'x'],
        ],
        'dati',
        true,
      ],
      1,
      'InvalidArgument WorksheetCustomPropertyCollection.add',
    ],
  },
  {
    name: 'titolo, autore e proprietà su misura della cartella',
    run: () =>
      Excel.run(async (context) => {
        const { properties } = context.workbook;
        properties.title = 'Quadro';
        properties.author = 'Chi l’ha fatto';
        const number = properties.custom.add('giro', 3);
        properties.custom.add('GIRO', 4);
        properties.custom.add('pronto', true);
        properties.load('title,author,subject');
        number.load('key,type,value');
        const count = properties.custom.getCount();
        await context.sync();
        const seen = [properties.title, properties.author, properties.subject];
        properties.custom.deleteAll();
        const after = properties.custom.getItemOrNullObject('giro').load('value');
        await context.sync();
        return [seen, [number.key, number.type, number.value as unknown], count.value, after.isNullObject];
      }),
    expected: [['Quadro', 'Chi l’ha fatto', ''], ['giro', 'Number', 4], 2, true],
  },
];
