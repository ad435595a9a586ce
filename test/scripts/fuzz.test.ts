import { Caso } from '../../scripts/fuzz/caso';
import { guasta } from '../../scripts/fuzz/guasta';
import { originali } from '../../scripts/fuzz/originali';
import { FileIlleggibile } from '../../src/adapters/xlsx/file-illeggibile';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';

const ORIGINALI = originali();

function file(numero: number): Uint8Array {
  const caso = new Caso(numero);
  return guasta(caso.uno(ORIGINALI), caso);
}

async function come(byte: Uint8Array): Promise<string> {
  try {
    await readWorkbook('caso.xlsx', byte);
    return 'letto';
  } catch (errore) {
    return errore instanceof FileIlleggibile ? errore.motivo.tipo : 'difetto';
  }
}

describe('i file guastati dalla prova di resistenza', () => {
  it('si parte dai file d’esempio e da ogni formato che si legge', () => {
    expect(new Set(ORIGINALI.map(({ nome }) => nome.split('.').at(-1)))).toEqual(
      new Set(['xlsx', 'xlsb', 'xls', 'ods']),
    );
  });

  it.each([0, 1, 17, 4_321])('il caso %d si può rifare uguale, anche un altro giorno', (numero) => {
    const oggi = Buffer.from(file(numero));
    jest.useFakeTimers({ now: new Date(2030, 5, 1) });
    const unAltroGiorno = Buffer.from(file(numero));
    jest.useRealTimers();
    expect(unAltroGiorno.equals(oggi)).toBe(true);
  });

  it('cinquanta casi: nessun difetto, e non finiscono tutti allo stesso modo', async () => {
    const esiti = new Set<string>();
    for (let numero = 0; numero < 50; numero += 1) esiti.add(await come(file(numero)));
    expect(esiti).not.toContain('difetto');
    expect(esiti).toContain('letto');
    expect(esiti.size).toBeGreaterThan(2);
  });
});
