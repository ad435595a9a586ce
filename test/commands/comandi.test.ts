import { hostWith } from '../../dev/excel-host/host';
import { creaCartellaExcel } from '../../src/adapters/excel/cartella-excel';
import { creaComandi, type NomeComando } from '../../src/commands/comandi';
import { FOGLI } from '../../src/domain/fogli/nomi';
import { cartellaSbagliata, FOGLIO } from '../adapters/excel/quadro-sbagliato';
import { segniNelFoglio } from '../adapters/excel/segni-nel-foglio';

/** Preme il pulsante: quante volte ha detto di aver finito, e quante volte si è aperto il pannello. */
async function premi(nome: NomeComando, pannelloRotto = false): Promise<{ finito: number; pannello: number }> {
  const visto = { finito: 0, pannello: 0 };
  const comandi = creaComandi(creaCartellaExcel(), () => {
    visto.pannello += 1;
    return pannelloRotto ? Promise.reject(new Error('no')) : Promise.resolve();
  });
  await comandi[nome]({ completed: () => (visto.finito += 1) });
  return visto;
}

describe('i pulsanti della barra', () => {
  it('controlla segna, e porta alla cella dell’errore', async () => {
    const host = cartellaSbagliata();
    host.workbook.addSheet('Altro');
    expect(await premi('controlla')).toEqual({ finito: 1, pannello: 0 });
    expect(segniNelFoglio(host).map(([foglio, gravita]) => [foglio, gravita])).toContainEqual([FOGLIO, 'errore']);
    expect(host.sheet(FOGLIO).model.selection).toEqual([{ top: 3, left: 1, bottom: 3, right: 1 }]);
  });

  it('controlla usa l’anno e la data salvati nella cartella', async () => {
    cartellaSbagliata();
    const cartella = creaCartellaExcel();
    await cartella.scriviImpostazioni({ anno: 2020, approvato: '2020-03-01', satNelComplessivo: false, dalVivo: true });
    const chiesti: unknown[] = [];
    const comandi = creaComandi(
      { ...cartella, controlla: (opzioni) => (chiesti.push(opzioni), cartella.controlla(opzioni)) },
      () => Promise.resolve(),
    );
    await comandi.controlla({ completed: () => undefined });
    expect(chiesti).toEqual([{ anno: 2020, approvato: '2020-03-01', impostazioni: { satNelComplessivo: false } }]);
  });

  it('pulisci toglie i segni', async () => {
    const host = cartellaSbagliata();
    await premi('controlla');
    expect(await premi('pulisci')).toEqual({ finito: 1, pannello: 0 });
    expect(segniNelFoglio(host)).toEqual([]);
  });

  it('creaQuadro scrive i fogli e apre il quadro', async () => {
    const host = cartellaSbagliata();
    expect(await premi('creaQuadro')).toEqual({ finito: 1, pannello: 0 });
    expect(host.workbook.activeSheet.name).toBe(FOGLI.quadro);
  });

  it.each<[string, NomeComando, (host: ReturnType<typeof cartellaSbagliata>) => void]>([
    [
      'su un foglio protetto il controllo non ha segnato',
      'controlla',
      (host) => {
        const { model } = host.sheet(FOGLIO);
        model.protection = { ...model.protection, protected: true };
      },
    ],
    [
      'la cartella è in sola lettura',
      'controlla',
      (host) => {
        host.workbook.readOnly = true;
      },
    ],
    [
      'una cella è in modifica',
      'controlla',
      (host) => {
        host.switches.cellEditing = true;
      },
    ],
    [
      'una cella è in modifica',
      'creaQuadro',
      (host) => {
        host.switches.cellEditing = true;
      },
    ],
    [
      'una cella è in modifica',
      'pulisci',
      (host) => {
        host.switches.cellEditing = true;
      },
    ],
  ])('quando %s, %s apre il pannello, che lo dice', async (_, nome, cambia) => {
    const host = cartellaSbagliata();
    cambia(host);
    expect(await premi(nome)).toEqual({ finito: 1, pannello: 1 });
  });

  it.each<NomeComando>(['controlla', 'creaQuadro'])(
    'in una cartella vuota %s apre il pannello e non scrive fogli',
    async (nome) => {
      const host = hostWith(['Foglio1']);
      expect(await premi(nome)).toEqual({ finito: 1, pannello: 1 });
      expect(host.sheetNames).toEqual(['Foglio1']);
    },
  );

  it('se nemmeno il pannello si apre, il pulsante si libera lo stesso', async () => {
    const host = cartellaSbagliata();
    host.switches.cellEditing = true;
    expect(await premi('controlla', true)).toEqual({ finito: 1, pannello: 1 });
  });
});
