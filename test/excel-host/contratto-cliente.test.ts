import { readFileSync } from 'node:fs';
import { EVENT_TYPES, type EventType } from '../../dev/excel-host/events/event-types';
import { hostWith, type ExcelHost } from '../../dev/excel-host/host';
import { generateMembers, printMembers } from '../../dev/excel-host/protocol/generate-members';
import { implementedMembers } from '../../dev/excel-host/protocol/implemented';
import { memberOf, MEMBERS } from '../../dev/excel-host/protocol/members';
import { ActionType, PathType, type Action, type ObjectPath } from '../../dev/excel-host/protocol/wire';

/**
 * Il patto col cliente di Office. Il modo di attaccarglisi e il formato delle richieste non sono documentati: se una
 * versione nuova li cambia, queste prove dicono che cosa, e l'emulatore va rivisto prima di fidarsi del resto.
 */

const VERSIONI: readonly (readonly [pacchetto: string, versione: string])[] = [
  ['@microsoft/office-js', '1.1.110'],
  ['@types/office-js', '1.0.612'],
];

const leggi = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

const attesa = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

describe('versioni', () => {
  it.each(VERSIONI)('%s è quella su cui è stato visto il formato, e non cambia da sola', (pacchetto, versione) => {
    const richieste = leggi('package.json')['devDependencies'] as Record<string, string>;
    expect(richieste[pacchetto]).toBe(versione);
    expect(leggi(`node_modules/${pacchetto}/package.json`)['version']).toBe(versione);
  });
});

describe('l’attacco', () => {
  it('la libreria ha ancora HostBridge.init, e mette la sua funzione nel ponte', () => {
    const host = hostWith();
    const { OfficeExtension: estensione } = globalThis as unknown as {
      OfficeExtension: { HostBridge?: { init?: unknown } };
    };
    expect(typeof estensione.HostBridge?.init).toBe('function');
    expect(typeof host.bridge.onMessageFromHost).toBe('function');
  });
});

/** Un programma noto: foglio, scrittura, lettura, oggetto che può mancare, aggiunta, metodo con un altro oggetto. */
async function programmaNoto(): Promise<ExcelHost> {
  const host = hostWith();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const range = worksheets.getItem('Foglio1').getRange('A1:B2');
    range.values = [
      [1, 2],
      [3, null],
    ];
    range.load('values,address');
    worksheets.getItemOrNullObject('Manca').load('name');
    const aggiunto = worksheets.add('Dati');
    await context.sync();
    aggiunto.name = 'Altri dati';
    const nome = context.workbook.names.add('Zona', range);
    range.getBoundingRect(worksheets.getItem('Foglio1').getRange('C3'));
    await context.sync();
    nome.visible = false;
    await context.sync();
  });
  await attesa();
  return host;
}

describe('il formato delle richieste', () => {
  let host: ExcelHost;
  const corpo = (richiesta: number): { azioni: readonly Action[]; percorsi: readonly ObjectPath[] } => {
    const { Actions: azioni, ObjectPaths } = host.requests[richiesta]?.body ?? { Actions: [], ObjectPaths: {} };
    return { azioni, percorsi: Object.values(ObjectPaths) };
  };
  const percorso = (richiesta: number, azione: Action | undefined): ObjectPath | undefined =>
    corpo(richiesta).percorsi.find(({ Id }) => Id === azione?.ObjectPathId);

  beforeAll(async () => {
    host = await programmaNoto();
  });

  it('una richiesta per sync, più una che alla fine rilascia i riferimenti', () => {
    expect(host.requests.map(({ error }) => error)).toEqual([null, null, null, null]);
    expect(corpo(3).azioni.filter(({ Name }) => Name === '_RemoveReference').length).toBe(3);
    expect(host.leaks).toBe(0);
  });

  it('i percorsi: radice, proprietà, indice e metodo, coi nomi con l’iniziale maiuscola', () => {
    expect(
      corpo(0).percorsi.map(({ ObjectPathType, Name, ArgumentInfo }) => [ObjectPathType, Name, ArgumentInfo]),
    ).toEqual([
      [PathType.root, '', undefined],
      [PathType.property, 'Worksheets', undefined],
      [PathType.indexer, '', { Arguments: ['Foglio1'] }],
      [PathType.method, 'GetRange', { Arguments: ['A1:B2'] }],
      [PathType.method, 'GetItemOrNullObject', { Arguments: ['Manca'] }],
      [PathType.method, 'Add', { Arguments: ['Dati'] }],
    ]);
  });

  it('le azioni: ogni oggetto si crea prima di usarlo, e i Range si tengono', () => {
    expect(corpo(0).azioni.map((azione) => [azione.ActionType, azione.Name, percorso(0, azione)?.Name])).toEqual([
      [ActionType.instantiate, '', ''],
      [ActionType.instantiate, '', 'Worksheets'],
      [ActionType.instantiate, '', ''],
      [ActionType.instantiate, '', 'GetRange'],
      [ActionType.method, '_KeepReference', 'GetRange'],
      [ActionType.instantiate, '', 'GetRange'],
      [ActionType.setProperty, 'Values', 'GetRange'],
      [ActionType.query, '', 'GetRange'],
      [ActionType.instantiate, '', 'GetItemOrNullObject'],
      [ActionType.query, '', 'GetItemOrNullObject'],
      [ActionType.instantiate, '', 'Add'],
    ]);
  });

  it('i valori scritti stanno nel primo argomento, ciò che si carica in QueryInfo.Select coi nomi dell’add-in', () => {
    const scrive = corpo(0).azioni.find(({ Name }) => Name === 'Values');
    const legge = corpo(0).azioni.find(({ ActionType: tipo }) => tipo === ActionType.query);
    expect(scrive?.ArgumentInfo).toEqual({
      Arguments: [
        [
          [1, 2],
          [3, null],
        ],
      ],
    });
    expect(legge?.QueryInfo).toEqual({ Select: ['values', 'address'] });
  });

  it('gli id si ritrovano: il foglio aggiunto per Id, il nome per _Id, il Range per _ReferenceId', () => {
    const foglio = corpo(1).azioni.find(({ Name }) => Name === 'Name');
    expect(percorso(1, foglio)).toMatchObject({
      ObjectPathType: PathType.indexer,
      ArgumentInfo: { Arguments: [host.workbook.sheetNamed('Altri dati')?.id] },
    });
    const nome = corpo(2).azioni.find(({ Name }) => Name === 'Visible');
    expect(percorso(2, nome)).toMatchObject({
      ObjectPathType: PathType.indexer,
      ArgumentInfo: { Arguments: ['Zona'] },
    });
    expect(corpo(1).percorsi).toContainEqual(
      expect.objectContaining({ ObjectPathType: PathType.reference, Name: 'ref:1' }),
    );
  });

  it('un oggetto dato come argomento si dice in ReferencedObjectPathIds', () => {
    const aggiunge = corpo(1).percorsi.find(({ Name }) => Name === 'Add');
    const range = corpo(1).percorsi.find(({ ObjectPathType: tipo }) => tipo === PathType.reference);
    expect(aggiunge?.ArgumentInfo?.ReferencedObjectPathIds).toEqual([0, range?.Id, 0]);
  });
});

/** Chi dà gli avvenimenti, da raggiungere col cliente vero. */
const FONTI: Readonly<Record<string, (workbook: Excel.Workbook) => object>> = {
  Worksheet: ({ worksheets }) => worksheets.getItem('Foglio1'),
  WorksheetCollection: ({ worksheets }) => worksheets,
  Table: ({ tables }) => tables.getItem('Tabella'),
  TableCollection: ({ tables }) => tables,
  CommentCollection: ({ comments }) => comments,
};

type Ascolto = Record<string, OfficeExtension.EventHandlers<unknown>>;

describe('gli avvenimenti', () => {
  const casi = EVENT_TYPES.flatMap((tipo) => tipo.owners.map((classe) => [classe, tipo.name, tipo] as const));

  it.each(casi)(
    '%s.%s: il cliente si abbona col nome interno e riceve col numero previsti',
    async (classe, _, tipo) => {
      const host = hostWith();
      let arrivati = 0;
      await Excel.run(async (context) => {
        context.workbook.tables.add('Foglio1!A1:B2', true).name = 'Tabella';
        await context.sync();
        const fonte = FONTI[classe]?.(context.workbook);
        if (fonte && 'id' in Object.getPrototypeOf(fonte)) (fonte as { load(names: string): void }).load('id');
        await context.sync();
        const ascolto = (fonte as unknown as Ascolto)[tipo.name]?.add(() => {
          arrivati += 1;
          return Promise.resolve();
        });
        await context.sync();
        expect(interni(host)).toContain(`_Register${tipo.registration}`);
        consegna(host, tipo);
        await attesa();
        ascolto?.remove();
        await context.sync();
        expect(interni(host)).toContain(`_Unregister${tipo.registration}`);
      });
      expect(arrivati).toBe(1);
      expect(host.session.events.count).toBe(0);
    },
  );
});

function interni(host: ExcelHost): readonly string[] {
  return host.requests.flatMap(({ body }) => body.Actions.map(({ Name }) => Name));
}

/** Un avvenimento con quel numero a tutti i bersagli che il cliente può aver detto. */
function consegna(host: ExcelHost, { code }: EventType): void {
  const [foglio] = host.workbook.sheets;
  const [tabella] = foglio?.tables ?? [];
  const bersaglio = code >= 100 && code <= 101 && tabella ? [tabella.id] : [];
  const bersagli = new Set([foglio?.id ?? '', 'Workbook', ...bersaglio]);
  const entries = [...bersagli].map((target) => [65536, code, target, '{"formulaDetails":[]}', 1]);
  host.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
}

/** Ciò che le classi dell'emulatore hanno in più dell'API: serve fra loro, il cliente non lo vede. */
const INTERNI = new Set(['className', 'identity', 'referenced', 'items', 'getItem', 'getItemAt', 'getCount', 'count']);

/** In più, per classe. */
const INTERNI_DI: Readonly<Record<string, readonly string[]>> = {
  Range: ['area', 'rectangles', 'each', 'map'],
  RangeAreas: ['rectangles'],
};

describe('la tabella dei membri', () => {
  it('è quella che si ricava oggi dai tipi (altrimenti: npm run membri)', () => {
    expect(readFileSync('dev/excel-host/protocol/members.data.json', 'utf8')).toBe(printMembers(generateMembers()));
  });

  const classi = implementedMembers(['dev/excel-host/objects', 'dev/excel-host/events']);

  it('conosce ogni classe che l’emulatore scrive', () => {
    expect([...classi.keys()].filter((nome) => !(nome in MEMBERS))).toEqual([]);
  });

  it('conosce ogni membro pubblico di quelle classi, salvo quelli interni dichiarati', () => {
    const ignoti = [...classi].flatMap(([classe, membri]) =>
      [...membri]
        .filter((membro) => !INTERNI.has(membro) && !(INTERNI_DI[classe] ?? []).includes(membro))
        .filter((membro) => memberOf(classe, membro) === null)
        .map((membro) => `${classe}.${membro}`),
    );
    expect(ignoti).toEqual([]);
  });
});
