import type { Contesto } from '../../../src/domain/contesto';
import { entiDelFile } from '../../../src/domain/ricevuti/enti-del-file';
import { anagrafica, contesto, tabella } from '../../costruttori/contesto';
import type { PezziContesto } from '../../costruttori/contesto';

const AMBITO = ['COMUNE DI BOZZOLO', 'COMUNE DI TORNATA'];
const di = (pezzi: PezziContesto): Contesto => contesto({ enti: AMBITO, ...pezzi });
const offerta = (...righe: (readonly [string, number | null])[]) => tabella('offerta', ['turnOver'], righe);

describe('di chi sono i dati di un file', () => {
  it.each<[string, PezziContesto, string[], string[]]>([
    [
      'di chi ha la riga compilata',
      { tabelle: [offerta(['COMUNE DI BOZZOLO', 2], ['COMUNE DI TORNATA', null])] },
      ['COMUNE DI BOZZOLO'],
      [],
    ],
    [
      'di chi dice con l’asterisco di non avere alloggi',
      { tabelle: [offerta(['COMUNE DI BOZZOLO*', null], ['COMUNE DI TORNATA', null])] },
      ['COMUNE DI BOZZOLO'],
      [],
    ],
    [
      'di tutti, se nessuna riga è compilata',
      { tabelle: [offerta(['COMUNE DI BOZZOLO', null], ['COMUNE DI TORNATA', null])] },
      AMBITO,
      [],
    ],
    [
      'di chi è scritto nell’anagrafica, se la tabella è vuota',
      {
        tabelle: [offerta(['COMUNE DI BOZZOLO', null], ['COMUNE DI TORNATA', null])],
        anagrafiche: [anagrafica({ ente: 'Comune di Tornata' })],
      },
      ['COMUNE DI TORNATA'],
      [],
    ],
    [
      'di chi è nella popolazione, se altro non c’è',
      { tabelle: [tabella('popolazione', ['popolazione'], [['COMUNE DI TORNATA', 400]])] },
      ['COMUNE DI TORNATA'],
      [],
    ],
    ['di nessuno, se l’anagrafica non dice l’ente', { anagrafiche: [anagrafica({ ambito: 'Oglio Po' })] }, [], []],
    [
      'di un altro ambito, dall’anagrafica',
      { anagrafiche: [anagrafica({ ente: 'COMUNE DI CREMA' })] },
      [],
      ['COMUNE DI CREMA'],
    ],
    ['di un nome che non si conosce', { anagrafiche: [anagrafica({ ente: 'PIPPO' })] }, [], []],
    [
      'anche di un altro ambito, dalla tabella',
      { tabelle: [offerta(['COMUNE DI BOZZOLO', 2], ['COMUNE DI CREMA', 3])] },
      ['COMUNE DI BOZZOLO'],
      ['COMUNE DI CREMA'],
    ],
  ])('%s', (_, pezzi, enti, estranei) => {
    const trovati = entiDelFile(di(pezzi), 0);
    expect([trovati.enti.map(({ nome }) => nome), trovati.estranei]).toEqual([enti, estranei]);
  });

  it('ogni file per sé', () => {
    const dove = di({
      tabelle: [
        tabella('offerta', ['turnOver'], [['COMUNE DI BOZZOLO', 2]], { file: 0 }),
        tabella('offerta', ['turnOver'], [['COMUNE DI TORNATA', 2]], { file: 1 }),
      ],
      anagrafiche: [anagrafica({ ente: 'COMUNE DI CREMA' }, { file: 1 })],
    });
    expect(entiDelFile(dove, 0).estranei).toEqual([]);
    expect(entiDelFile(dove, 1)).toMatchObject({
      enti: [{ nome: 'COMUNE DI TORNATA' }],
      estranei: ['COMUNE DI CREMA'],
    });
  });
});

it('un nome vicino a quello di un ente che ha già la sua riga non si prende per lui', () => {
  const { tabelle } = di({ tabelle: [offerta(['COMUNE DI BOZZOLO', 2], ['COMUNE DI BOZZOLLO', 3])] });
  expect(tabelle[0]?.righe.map(({ ente, abbinamento }) => [ente?.nome ?? null, abbinamento.come])).toEqual([
    ['COMUNE DI BOZZOLO', 'uguale'],
    [null, 'sconosciuto'],
  ]);
});
