import { hostWith } from '../../../dev/excel-host/host';
import { creaCartellaExcel } from '../../../src/adapters/excel/cartella-excel';
import type { Ricevuti } from '../../../src/app/importa/importazione';
import { FOGLI_RICEVUTI } from '../../../src/domain/fogli/nomi';
import { ricevutiDi } from '../../costruttori/ricevuti';
import { cartella, foglio } from '../../costruttori/snapshot';

jest.setTimeout(60_000);

const excel = creaCartellaExcel();

/** Abbastanza righe da non stare in una lettura sola. */
const molti = (): Ricevuti =>
  ricevutiDi(
    ...['a.xlsx', 'b.xlsx', 'c.xlsx'].map((nome, file) => ({
      ...cartella(
        foglio(
          'Quadro',
          Array.from({ length: 1200 }, (_, r) =>
            Array.from({ length: 6 }, (_, c) => (c === 0 ? `riga ${r}` : file + r + c)),
          ),
        ),
      ),
      nome,
    })),
  );

const valori = ({ cartelle }: Ricevuti): unknown =>
  cartelle.map(({ nome, fogli }) => [nome, fogli.map((uno) => uno.valori)]);

describe('molte righe conservate si leggono a pezzi', () => {
  it('uguali a come erano, anche se il foglio ha cambiato nome', async () => {
    const host = hostWith(['Appunti']);
    const scritti = molti();
    await excel.scriviRicevuti(scritti);
    expect(valori(await excel.leggiRicevuti())).toEqual(valori(scritti));
    host.sheet(FOGLI_RICEVUTI.righe).model.name = 'Archivio';
    expect(valori(await excel.leggiRicevuti())).toEqual(valori(scritti));
  });

  it('rilette uguali sono le stesse cartelle; quella toccata si dice, le altre restano', async () => {
    const host = hostWith(['Appunti']);
    await excel.scriviRicevuti(molti());
    const prima = await excel.leggiRicevuti();
    const seconda = await excel.leggiRicevuti();
    expect(seconda.cartelle.map((una, i) => una === prima.cartelle[i])).toEqual([true, true, true]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(FOGLI_RICEVUTI.righe).getRange('G1300').values = [[999_999]];
      await context.sync();
    });
    const dopo = await excel.leggiRicevuti();
    expect(dopo.guasti).toEqual([{ file: 'b.xlsx', motivo: 'righe-cambiate' }]);
    expect(dopo.cartelle.map((una) => prima.cartelle.indexOf(una))).toEqual([0, 2]);
    expect(host.sheet('Appunti').model.name).toBe('Appunti');
  });
});
