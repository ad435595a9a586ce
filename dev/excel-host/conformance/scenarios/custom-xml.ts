import { errorOf, type Scenario } from '../scenario';

/** Le parti XML della cartella. */
export const CUSTOM_XML: readonly Scenario[] = [
  {
    name: 'una parte si ritrova per id e per spazio dei nomi, si riscrive e si toglie',
    run: () =>
      Excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        const xml = '<?xml version="1.0"?><q:stato xmlns:q="urn:quadro:1"><q:voce n="1">a &amp; b</q:voce></q:stato>';
        const part = customXmlParts.add(xml).load('id,namespaceUri');
        customXmlParts.add('<altro/>');
        await context.sync();
        const { id, namespaceUri } = part;
        const found = customXmlParts.getByNamespace('urn:quadro:1');
        const only = found.getOnlyItemOrNullObject().load('id');
        const [text, all, scoped] = [part.getXml(), customXmlParts.getCount(), found.getCount()];
        await context.sync();
        const seen = [namespaceUri, only.id === id, text.value === xml, all.value, scoped.value];
        customXmlParts.getItem(id).setXml('<nuovo xmlns="urn:quadro:2"/>');
        const before = customXmlParts.getByNamespace('urn:quadro:1').getOnlyItemOrNullObject().load('id');
        const after = customXmlParts.getByNamespace('urn:quadro:2').getOnlyItem().load('id,namespaceUri');
        await context.sync();
        const moved = [before.isNullObject, after.id === id, after.namespaceUri];
        after.delete();
        const gone = customXmlParts.getItemOrNullObject(id).load('id');
        const left = customXmlParts.load('items/namespaceUri');
        await context.sync();
        return [seen, moved, gone.isNullObject, left.items.map((item) => item.namespaceUri)];
      }),
    expected: [['urn:quadro:1', true, true, 2, 1], [true, true, 'urn:quadro:2'], true, ['']],
  },
  {
    name: 'due parti dello stesso spazio dei nomi, nessuna, e testi che non sono XML',
    run: async () => {
      const attempt = (action: (parts: Excel.CustomXmlPartCollection) => void): Promise<string> =>
        errorOf(
          Excel.run(async (context) => {
            action(context.workbook.customXmlParts);
            await context.sync();
          }),
        );
      const none = await attempt((parts) => parts.getByNamespace('urn:x').getOnlyItem().load('id'));
      await attempt((parts) => {
        parts.add('<a xmlns="urn:x"/>');
        parts.add("<b:a xmlns:b='urn:x'></b:a>");
      });
      const many = await Excel.run(async (context) => {
        const only = context.workbook.customXmlParts.getByNamespace('urn:x').getOnlyItemOrNullObject().load('id');
        await context.sync();
        return only.isNullObject;
      });
      const bad: string[] = [];
      for (const xml of ['', 'testo', '<a>', '<a></b>', '<a/><b/>', '<a x=1/>', '<a>&</a>'])
        bad.push(await attempt((parts) => parts.add(xml)));
      return [none, many, [...new Set(bad)], bad.length];
    },
    expected: [
      'ItemNotFound CustomXmlPartScopedCollection.getOnlyItem',
      true,
      ['InvalidArgument CustomXmlPartCollection.add'],
      7,
    ],
  },
];
