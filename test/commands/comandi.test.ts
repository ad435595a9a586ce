import { hostWith, type ExcelHost } from '../../dev/excel-host/host';
import { creaCartellaExcel } from '../../src/adapters/excel/cartella-excel';
import type { CartellaControllata } from '../../src/app/cartella-aperta';
import { creaComandi, type NomeComando } from '../../src/commands/comandi';
import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import { FOGLI } from '../../src/domain/fogli/nomi';
import { Regia } from '../../src/ui/stato/regia';
import { Creatore } from '../../src/ui/quadro/creazione';
import { cartellaSbagliata, FOGLIO } from '../adapters/excel/quadro-sbagliato';
import { segniNelFoglio } from '../adapters/excel/segni-nel-foglio';

interface Visto {
  readonly finito: number;
  readonly pannello: number;
  readonly regia: Regia;
}

/** Preme il pulsante: quante volte ha detto di aver finito, quante volte si è aperto il pannello, e che cosa dice. */
async function premi(nome: NomeComando, pannelloRotto = false): Promise<Visto> {
  const visto = { finito: 0, pannello: 0, regia: Regia.di(creaCartellaExcel()) };
  const comandi = creaComandi(visto.regia, () => {
    visto.pannello += 1;
    return pannelloRotto ? Promise.reject(new Error('no')) : Promise.resolve();
  });
  await comandi[nome]({ completed: () => (visto.finito += 1) });
  return visto;
}

describe('i pulsanti della barra', () => {
  it('controlla segna, porta alla cella dell’errore e apre il pannello, che ha lo stesso controllo', async () => {
    const host = cartellaSbagliata();
    host.workbook.addSheet('Altro');
    const { finito, pannello, regia } = await premi('controlla');
    expect({ finito, pannello }).toEqual({ finito: 1, pannello: 1 });
    expect(regia.leggi()).toMatchObject({ scheda: 'controllo', segnata: true, fase: 'pronta', guasto: null });
    expect(regia.leggi().controllata?.controllo.conteggi.errori).toBeGreaterThan(0);
    expect(segniNelFoglio(host).map(([foglio, gravita]) => [foglio, gravita])).toContainEqual([FOGLIO, 'errore']);
    expect(host.sheet(FOGLIO).model.selection).toEqual([{ top: 3, left: 1, bottom: 3, right: 1 }]);
  });

  it('controlla usa l’anno, la data e l’interpretazione salvati nella cartella', async () => {
    cartellaSbagliata();
    const cartella = creaCartellaExcel();
    const interpretazione = { satNelComplessivo: false, tolleranza: 2 };
    await cartella.scriviImpostazioni({ anno: 2020, approvato: '2020-03-01', ...interpretazione, dalVivo: true });
    const chiesti: unknown[] = [];
    const spiata = {
      ...cartella,
      controlla: (opzioni?: OpzioniContesto) => (chiesti.push(opzioni), cartella.controlla(opzioni)),
    };
    const comandi = creaComandi(Regia.di(spiata), () => Promise.resolve());
    await comandi.controlla({ completed: () => undefined });
    expect(chiesti).toMatchObject([{ anno: 2020, approvato: '2020-03-01', impostazioni: interpretazione }]);
  });

  it('pulisci toglie i segni', async () => {
    const host = cartellaSbagliata();
    await premi('controlla');
    expect(await premi('pulisci')).toMatchObject({ finito: 1, pannello: 0 });
    expect(segniNelFoglio(host)).toEqual([]);
  });

  it('creaQuadro scrive i fogli, apre il quadro e il pannello dice che cosa ha scritto', async () => {
    const host = cartellaSbagliata();
    const { finito, pannello, regia } = await premi('creaQuadro');
    expect({ finito, pannello, scheda: regia.leggi().scheda }).toEqual({ finito: 1, pannello: 1, scheda: 'quadro' });
    expect(Creatore.di(regia.cartella).leggi()).toMatchObject({ passo: 'fatta' });
    expect(host.workbook.activeSheet.name).toBe(FOGLI.quadro);
  });

  it.each<[string, (host: ExcelHost) => void, Partial<CartellaControllata>]>([
    [
      'il foglio è protetto',
      (host) => {
        const { model } = host.sheet(FOGLIO);
        model.protection = { ...model.protection, protected: true };
      },
      { nonSegnati: [FOGLIO] },
    ],
    [
      'la cartella è in sola lettura',
      (host) => {
        host.workbook.readOnly = true;
      },
      { solaLettura: true },
    ],
  ])('quando %s controlla lo dice nel pannello', async (_, cambia, detto) => {
    const host = cartellaSbagliata();
    cambia(host);
    const { pannello, regia } = await premi('controlla');
    expect(pannello).toBe(1);
    expect(regia.leggi().controllata).toMatchObject(detto);
  });

  it.each<NomeComando>(['controlla', 'creaQuadro', 'pulisci'])(
    'mentre una cella è in modifica %s apre il pannello con causa e rimedio',
    async (nome) => {
      const host = cartellaSbagliata();
      host.switches.cellEditing = true;
      const { finito, pannello, regia } = await premi(nome);
      expect({ finito, pannello, scheda: regia.leggi().scheda }).toEqual({
        finito: 1,
        pannello: 1,
        scheda: 'controllo',
      });
      expect(regia.leggi().guasto?.causa).toMatch(/modifica/);
      expect(regia.leggi().guasto?.rimedio).not.toBe('');
    },
  );

  it('in una cartella vuota controlla dice che non ha riconosciuto niente', async () => {
    const host = hostWith(['Foglio1']);
    const { pannello, regia } = await premi('controlla');
    expect(pannello).toBe(1);
    expect(regia.leggi().controllata?.controllo.contesto.tabelle).toEqual([]);
    expect(host.sheetNames).toEqual(['Foglio1']);
  });

  it('in una cartella vuota creaQuadro non scrive fogli, e il pannello lo dice', async () => {
    const host = hostWith(['Foglio1']);
    const { pannello, regia } = await premi('creaQuadro');
    expect(pannello).toBe(1);
    expect(Creatore.di(regia.cartella).leggi()).toMatchObject({ passo: 'fallita', aMeta: false });
    expect(host.sheetNames).toEqual(['Foglio1']);
  });

  it('se nemmeno il pannello si apre, il pulsante si libera lo stesso', async () => {
    cartellaSbagliata();
    expect(await premi('controlla', true)).toMatchObject({ finito: 1, pannello: 1 });
  });

  it('il pannello già aperto mostra il controllo fatto dalla barra, senza rileggere', async () => {
    cartellaSbagliata();
    const cartella = creaCartellaExcel();
    const guarda = jest.fn(cartella.guarda);
    const regia = Regia.di({ ...cartella, guarda });
    const ferma = regia.avvia();
    const comandi = creaComandi(regia, () => Promise.resolve());
    await comandi.controlla({ completed: () => undefined });
    expect(regia.leggi()).toMatchObject({ segnata: true, fase: 'pronta', selezione: null });
    expect(guarda).not.toHaveBeenCalled();
    ferma();
  });
});
