import { readdirSync, readFileSync } from 'node:fs';
import { hostFrom, hostWith, type ExcelHost } from '../../../dev/excel-host/host';
import { creaCartellaExcel } from '../../../src/adapters/excel/cartella-excel';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/adapters/xlsx/write-workbook';
import { consolida } from '../../../src/app/consolida';
import { cartellaConRicevuti } from '../../../src/app/importa/cartella-con-ricevuti';
import { esaminatiInsieme } from '../../../src/app/importa/esamina-file';
import { NIENTE_RICEVUTO } from '../../../src/app/importa/importazione';
import { FOGLI, FOGLI_RICEVUTI } from '../../../src/domain/fogli/nomi';

jest.setTimeout(60_000);

const ENTI = 'assets/esempi/oglio-po-2021/enti';
const { righe: RIGHE, registro: REGISTRO } = FOGLI_RICEVUTI;
const cartella = creaCartellaExcel();

/** La cartella che `quadro-sap consolida` scrive da questi file, aperta in Excel. */
async function aperta(nomi: readonly string[]): Promise<ExcelHost> {
  const file = await Promise.all(nomi.map((nome) => readWorkbook(nome, readFileSync(`${ENTI}/${nome}`))));
  const consolidato = consolida(file, []);
  const letti = esaminatiInsieme(
    consolidato,
    nomi.map((_, i) => String(i).padStart(64, '0')),
  );
  const intera = cartellaConRicevuti(consolidato.cartella, letti, { quando: '2026-11-22T10:15:00', chi: '' }, []);
  if (!intera) throw new Error('Le righe dei file sono troppe');
  return hostFrom(await writeWorkbook(intera));
}

const TUTTI = readdirSync(ENTI).filter((nome) => nome.endsWith('.xlsx'));

describe('la cartella scritta dalla riga di comando, aperta nel pannello', () => {
  it('ha già i file ricevuti, e il controllo li guarda con lei una volta sola', async () => {
    await aperta(TUTTI);
    const { registro, cartelle, guasti } = await cartella.leggiRicevuti();
    expect(registro.map(({ file }) => file)).toEqual(TUTTI);
    expect(cartelle).toHaveLength(TUTTI.length);
    expect(guasti).toEqual([]);
    const { controllo } = await cartella.guarda();
    expect(controllo.quadro?.totale).toMatchObject({ complessivo: 93, turnOver: 49, carenza: 14, nuova: 30 });
    expect(controllo.contesto.cartelle).toHaveLength(TUTTI.length + 1);
  });

  it('importando ancora, i fogli si riscrivono al loro posto e non se ne aggiungono', async () => {
    const host = await aperta(TUTTI.slice(0, 3));
    const prima = [...host.sheetNames];
    const { registro, cartelle } = await cartella.leggiRicevuti();
    await cartella.scriviRicevuti({ registro: registro.slice(0, 2), cartelle: cartelle.slice(0, 2) });
    expect(host.sheetNames).toEqual(prima);
    expect((await cartella.leggiRicevuti()).registro.map(({ file }) => file)).toEqual(TUTTI.slice(0, 2));
    await cartella.scriviRicevuti(NIENTE_RICEVUTO);
    expect(host.sheetNames).toEqual(prima.filter((nome) => nome !== RIGHE && nome !== REGISTRO));
  });

  it('rifare il quadro riscrive i fogli della riga di comando al loro posto', async () => {
    const host = await aperta(TUTTI);
    const prima = [...host.sheetNames];
    const { riscritti } = await cartella.scriviQuadro(await cartella.consolida());
    expect(host.sheetNames).toEqual(prima);
    expect(riscritti).toEqual([FOGLI.quadro, FOGLI.pivot, FOGLI.dati, FOGLI.esiti, FOGLI.tabelle]);
  });

  it('un foglio dell’utente che si chiama come il quadro resta suo, anche lì', async () => {
    const host = await aperta(TUTTI.slice(0, 2));
    host.sheet(FOGLI.quadro).fill('A1', [['Appunti miei']]);
    const { riscritti } = await cartella.scriviQuadro(await cartella.consolida());
    expect(riscritti).not.toContain(FOGLI.quadro);
    expect(host.sheet(FOGLI.quadro).value('A1')).toBe('Appunti miei');
    expect(host.sheetNames).toContain(`${FOGLI.quadro} (2)`);
  });

  it('senza le nostre tabelle nessun foglio è nostro, qualunque nome abbia', async () => {
    const host = hostWith([FOGLI.dati, FOGLI.esiti, FOGLI.quadro]);
    host.sheet(FOGLI.quadro).fill('A1', [['Quadro riepilogativo']]);
    const { riscritti } = await cartella.scriviQuadro(await cartella.consolida());
    expect(riscritti).toEqual([]);
    expect(host.sheet(FOGLI.quadro).value('A1')).toBe('Quadro riepilogativo');
  });

  it.each<[string, readonly (readonly string[])[], readonly (readonly string[])[]]>([
    ['nessuno dei due ha le nostre intestazioni', [['Protocollo', 'Data']], [['Nome', 'Valore']]],
    ['solo il registro le ha', [['Quando', 'File', 'SHA-256', 'Enti', 'Esito']], [['File', 'Foglio']]],
  ])('due fogli dell’utente coi nomi dei nostri restano suoi: %s', async (_, registro, righe) => {
    const host = hostWith([REGISTRO, RIGHE]);
    host.sheet(REGISTRO).fill('A1', registro);
    host.sheet(RIGHE).fill('A1', righe);
    expect((await cartella.leggiRicevuti()).registro).toEqual([]);
    await cartella.scriviRicevuti(NIENTE_RICEVUTO);
    expect(host.sheetNames).toEqual([REGISTRO, RIGHE]);
  });
});
