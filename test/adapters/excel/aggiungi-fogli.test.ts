import { hostWith } from '../../../dev/excel-host/host';
import { describeSheet } from '../../../dev/excel-host/model/describe';
import { creaCartellaExcel } from '../../../src/adapters/excel/cartella-excel';
import { enteDalNome } from '../../../src/domain/enti/ente-da-nome';
import { modelloEnte } from '../../../src/domain/fogli/modello/ente';

const MODELLO = modelloEnte({ ambito: 'Oglio Po', anno: 2026, ente: enteDalNome('Viadana') });
const FOGLI = [
  'Anagrafica',
  'Consistenza',
  'Unita',
  'Disponibilita',
  'Destinazioni',
  'Assegnate',
  'Carenza',
  'Privati',
  'Note',
];

describe('il modello aggiunto alla cartella aperta', () => {
  it('sono fogli dell’utente, con formule, celle libere ed elenchi di scelta', async () => {
    const host = hostWith(['Foglio1']);
    expect(await creaCartellaExcel().aggiungiFogli(MODELLO)).toEqual(FOGLI);
    expect(host.sheetNames).toEqual(['Foglio1', ...FOGLI]);
    const anagrafica = host.sheet('Anagrafica');
    expect([anagrafica.value('B7'), anagrafica.value('B9')]).toEqual(['COMUNE DI VIADANA', '020066']);
    expect(host.sheet('Note').value('A2')).toBe('COMUNE DI VIADANA');
    expect(anagrafica.model.customProperties).toEqual([]);
    expect(anagrafica.model.dataValidations).toHaveLength(5);
    expect(anagrafica.model.styleAt(6, 1).protection.locked).toBe(false);
    expect(host.workbook.activeSheet.name).toBe('Anagrafica');
  });

  it('il controllo lo riconosce tutto, senza errori di lettura', async () => {
    hostWith(['Foglio1']);
    const cartella = creaCartellaExcel();
    await cartella.aggiungiFogli(MODELLO);
    const { controllo } = await cartella.guarda();
    expect(controllo.contesto.tabelle.map(({ foglio }) => foglio.nome)).toEqual(
      expect.arrayContaining(['Consistenza', 'Disponibilita', 'Destinazioni', 'Assegnate']),
    );
    expect(controllo.contesto.anno).toBe(2026);
  });

  it('un foglio dell’utente con lo stesso nome resta com’è; le formule seguono il nome nuovo', async () => {
    const host = hostWith(['Anagrafica']);
    host.sheet('Anagrafica').fill('A1', [['mio']]);
    const prima = describeSheet(host.sheet('Anagrafica').model);
    expect((await creaCartellaExcel().aggiungiFogli(MODELLO))[0]).toBe('Anagrafica (2)');
    expect({ ...describeSheet(host.sheet('Anagrafica').model) }).toEqual(prima);
    expect(host.sheet('Note').value('A2')).toBe('COMUNE DI VIADANA');
  });

  it.each([0, 1, 2])('se si ferma alla richiesta %s non resta niente, e riprovare riesce', async (request) => {
    const host = hostWith(['Foglio1']);
    host.switches.failures = [{ request }];
    const cartella = creaCartellaExcel();
    await cartella.aggiungiFogli(MODELLO).catch(() => undefined);
    host.switches.failures = [];
    if (host.sheetNames.length > 1) return expect(host.sheetNames).toEqual(['Foglio1', ...FOGLI]);
    expect(host.sheetNames).toEqual(['Foglio1']);
    expect(await cartella.aggiungiFogli(MODELLO)).toEqual(FOGLI);
  });

  it('se si ferma a metà della scrittura i fogli già aggiunti si tolgono', async () => {
    const host = hostWith(['Foglio1']);
    host.switches.failures = [{ request: 1, action: 400 }];
    await expect(creaCartellaExcel().aggiungiFogli(MODELLO)).rejects.toThrow();
    expect(host.sheetNames).toEqual(['Foglio1']);
  });
});
