import { hostFrom, type ExcelHost } from '../../../dev/excel-host/host';
import { creaCartellaExcel } from '../../../src/adapters/excel/cartella-excel';
import { annoPrecedenteDa } from '../../../src/domain/confronto/dichiarati';
import { opzioniDa } from '../../../src/app/opzioni-piano';
import { controlla } from '../../../src/app/controlla';
import { FOGLI, FOGLIO_CONFRONTO } from '../../../src/domain/fogli/nomi';
import { cartellaQuadro, TESTATE_QUADRO } from '../../costruttori/quadro-scritto';

jest.setTimeout(60_000);

const PUBBLICATO = 'assets/esempi/oglio-po-2021/ambito-come-pubblicato.xlsx';
const cartella = creaCartellaExcel();

/** Il piano 2020 di tre enti dell'ambito, come lo conserva chi lo sceglie nel pannello. */
const PIANO_2020 = annoPrecedenteDa(
  controlla([
    cartellaQuadro('quadro 2020.xlsx', [
      ['Quadro riepilogativo anno 2020'],
      TESTATE_QUADRO,
      ['ALER BS-CR-MN U.O. CREMONA', 30, 20, 10, 0, 0],
      ['COMUNE DI BOZZOLO', 3, 1, 0, 2, 0],
      ['COMUNE DI TORNATA', 0, 0, 0, 0, 0],
      ['TOTALE', 33, 21, 10, 2, 0],
    ]),
  ]).contesto,
);

async function conAnnoPrima(): Promise<ExcelHost> {
  const host = await hostFrom(PUBBLICATO);
  await cartella.scriviImpostazioni({ ...(await cartella.leggiImpostazioni()), precedente: PIANO_2020 });
  const opzioni = opzioniDa(await cartella.leggiImpostazioni());
  await cartella.scriviQuadro(await cartella.consolida(opzioni));
  return host;
}

describe('il quadro con il piano dell’anno prima, scelto nel pannello', () => {
  it('ha la colonna dell’anno prima, il foglio del confronto e il grafico', async () => {
    const host = await conAnnoPrima();
    const righe = host.sheet(FOGLI.quadro).values('A1:G60');
    const testata = righe.find((riga) => riga[6] !== null && riga[6] !== '');
    expect(testata?.[6]).toBe('Per confronto: piano 2020');
    const dell = (nome: string): unknown => righe.find(([ente]) => String(ente).startsWith(nome))?.[6];
    expect([dell('ALER BS-CR-MN U.O. CREMONA'), dell('COMUNE DI BOZZOLO'), dell('TOTALE')]).toEqual([30, 3, 33]);
    const confronto = host.sheet(FOGLIO_CONFRONTO).values('A1:F200');
    expect(confronto.map((riga) => riga.slice(0, 5))).toContainEqual([
      'ALER BS-CR-MN U.O. CREMONA',
      'disponibili',
      30,
      37,
      7,
    ]);
    const grafici = host.workbook.sheets.flatMap(({ charts }) => charts.map(({ title }) => title ?? ''));
    expect(grafici.filter((titolo) => /2020/.test(titolo))).toHaveLength(1);
  });

  it('accende i controlli che lo vogliono; tolto, tacciono', async () => {
    await conAnnoPrima();
    const regole = async (): Promise<readonly string[]> => {
      const opzioni = opzioniDa(await cartella.leggiImpostazioni());
      return (await cartella.guarda(opzioni)).controllo.rilievi.map(({ regola }) => regola);
    };
    expect(await regole()).toContain('A12');
    await cartella.scriviImpostazioni({ ...(await cartella.leggiImpostazioni()), precedente: null });
    expect(await regole()).not.toContain('A12');
  });
});
