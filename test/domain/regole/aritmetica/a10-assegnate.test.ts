import { IMPOSTAZIONI_PREDEFINITE } from '../../../../src/domain/contesto';
import { a10 } from '../../../../src/domain/regole/aritmetica/a10-assegnate';
import { applicaRegole } from '../../../../src/domain/regole/applica';
import type { AnnoPrecedente } from '../../../../src/domain/confronto/anno-precedente';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import { contesto, ente, esito, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const prima = (complessivo: number | 'n.r.' | null, anno: number | null = 2025): AnnoPrecedente => ({
  anno,
  file: ['2025.xlsx'],
  enti: [
    {
      ente: ente('COMUNE DI TORNATA'),
      senzaSap: false,
      valori: complessivo === null ? {} : { complessivo },
    },
  ],
});

const con = (
  assegnate: ValoreCella,
  precedente: AnnoPrecedente | null,
  consistenza: ValoreCella = null,
  tolleranza = IMPOSTAZIONI_PREDEFINITE.tolleranza,
): ReturnType<typeof contesto> =>
  contesto({
    impostazioni: { ...IMPOSTAZIONI_PREDEFINITE, tolleranza },
    anno: 2026,
    precedente,
    tabelle: [
      tabella('offerta', ['assegnate'], [['COMUNE DI TORNATA', assegnate]]),
      ...(consistenza === null
        ? []
        : [tabella('patrimonio', ['consistenzaSap'], [['COMUNE DI TORNATA', consistenza]])]),
    ],
  });

describe('A10: le assegnate dell’anno prima stanno nel piano di quell’anno e nel patrimonio', () => {
  it.each<[string, ReturnType<typeof contesto>]>([
    ['quante ne dava il piano', con(5, prima(5))],
    ['una in più, liberata dopo il piano', con(6, prima(5))],
    ['nessuna', con(0, prima(0))],
    ['vuote', con(null, prima(0))],
    ['non rilevabili', con('n.r.', prima(0))],
    ['l’anno prima non ha risposto', con(9, prima(null))],
    ['l’anno prima non era rilevabile', con(9, prima('n.r.'))],
    ['il quadro è di due anni fa', con(9, prima(0, 2024))],
    ['senza anno prima né patrimonio', con(9, null)],
    ['tante quante il patrimonio', con(9, null, 9)],
    ['il patrimonio non è rilevabile', con(9, null, 'n.r.')],
  ])('pulito: %s', (_, dove) => {
    expect(esito(a10, dove)).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(a10, foglioVuoto())).toEqual([]);
  });

  it.each<[string, ReturnType<typeof contesto>, string[]]>([
    ['due più del piano', con(7, prima(5)), ['oltre-piano']],
    ['il piano senza anno vale lo stesso', con(7, prima(5, null)), ['oltre-piano']],
    ['più del patrimonio', con(7, null, 6), ['oltre-patrimonio']],
    ['l’uno e l’altro', con(7, prima(1), 6), ['oltre-piano', 'oltre-patrimonio']],
  ])('%s', (_, dove, codici) => {
    expect(esito(a10, dove)).toEqual(codici.map((codice) => ['B2', codice, 'avviso']));
  });

  it.each([
    [0, 5, []],
    [0, 6, ['oltre-piano']],
    [1, 6, []],
    [1, 7, ['oltre-piano']],
    [3, 8, []],
    [3, 9, ['oltre-piano']],
  ])('ammettendone %d in più delle 5 del piano, %d assegnate', (tolleranza, assegnate, codici) => {
    expect(esito(a10, con(assegnate, prima(5), null, tolleranza)).map(([, codice]) => codice)).toEqual(codici);
  });

  it('chi non dice le assegnate, o l’anno prima non c’era, non si confronta', () => {
    const dove = contesto({
      anno: 2026,
      precedente: prima(1),
      enti: ['COMUNE DI TORNATA', 'COMUNE DI DOSOLO', 'COMUNE DI VIADANA'],
      tabelle: [tabella('offerta', ['assegnate'], [['COMUNE DI TORNATA', 9], ['COMUNE DI DOSOLO', 9]])], // prettier-ignore
    });
    expect(esito(a10, dove)).toEqual([['B2', 'oltre-piano', 'avviso']]);
  });

  it('il patrimonio non si supera nemmeno ammettendo una differenza', () => {
    expect(esito(a10, con(7, prima(5), 6, 3))).toEqual([['B2', 'oltre-patrimonio', 'avviso']]);
  });

  it.each([
    [0, 'Differenza ammessa: nessuna.'],
    [3, 'Differenza ammessa: 3 alloggi.'],
  ])('dice la differenza scelta: %d', (tolleranza, fine) => {
    expect(frasiDi(a10, con(9, prima(5), null, tolleranza))[0]?.endsWith(`disponibili 5. ${fine}`)).toBe(true);
  });

  it('cambiare la differenza ammessa non fa scadere una giustificazione', () => {
    const dove = con(9, prima(5));
    const [zero, tre] = [0, 3].map((tolleranza) =>
      applicaRegole([a10], { ...dove, impostazioni: { ...dove.impostazioni, tolleranza } }).map(
        ({ impronta }) => impronta,
      ),
    );
    expect(zero).toHaveLength(1);
    expect(tre).toEqual(zero);
  });

  it('lo dice in italiano', () => {
    expect(frasiDi(a10, con(7, prima(5), 6))).toEqual([
      "COMUNE DI TORNATA: nell'anno precedente risultano assegnati 7 alloggi, ma il piano di quell'anno ne dava disponibili 5. Differenza ammessa: 1 alloggio.",
      "COMUNE DI TORNATA: nell'anno precedente risultano assegnati 7 alloggi, ma il patrimonio SAP è di 6 alloggi.",
    ]);
  });

  it('un comune nato da una fusione si confronta con la somma dei due', () => {
    const fusi: AnnoPrecedente = {
      anno: 2025,
      file: [],
      enti: ['COMUNE DI PIADENA', 'COMUNE DI DRIZZONA'].map((nome) => ({
        ente: ente(nome),
        senzaSap: false,
        valori: { complessivo: 2 },
      })),
    };
    const dove = (assegnate: number): ReturnType<typeof contesto> =>
      contesto({
        anno: 2026,
        precedente: fusi,
        tabelle: [tabella('offerta', ['assegnate'], [['COMUNE DI PIADENA DRIZZONA', assegnate]])],
      });
    expect(esito(a10, dove(5))).toEqual([]);
    expect([...a10.verifica(dove(6))][0]).toMatchObject({ trovato: 6, atteso: 4 });
  });
});
