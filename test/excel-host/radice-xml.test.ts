import { rootNamespace } from '../../dev/excel-host/model/xml-root';

describe('lo spazio dei nomi di un testo XML', () => {
  it.each([
    ['<a/>', ''],
    ['<a xmlns="urn:1"/>', 'urn:1'],
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n<!-- nota --><p:a xmlns="urn:1" xmlns:p=\'urn:2\'><p:b/></p:a>\n',
      'urn:2',
    ],
    ['<a xmlns="urn:x?a=1&amp;b=2">t</a>', 'urn:x?a=1&b=2'],
    ['<a><b xmlns="urn:dentro"/></a>', ''],
    ['<a><![CDATA[ <non> & ]]>&#10;&lt;</a>', ''],
  ])('%s', (xml, namespace) => {
    expect(rootNamespace(xml)).toBe(namespace);
  });

  it.each([
    '',
    ' ',
    'testo',
    '<a>',
    '</a>',
    '<a></b>',
    '<a><b></a></b>',
    '<a/><b/>',
    '<a/>coda',
    '<a x=1/>',
    '<a>&</a>',
    '<1/>',
  ])('non è XML: %j', (xml) => {
    expect(rootNamespace(xml)).toBeNull();
  });
});
