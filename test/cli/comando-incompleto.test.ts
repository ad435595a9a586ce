import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cartellaTemporanea } from './cartella-temporanea';
import { comandoCostruito } from './comando-costruito';

const ESEMPIO = join(__dirname, '../../assets/esempi/oglio-po-2021/enti');

describe('il comando a cui manca un pezzo', () => {
  const { comando, esegui } = comandoCostruito();
  const { percorso } = cartellaTemporanea();
  const accanto = (nome: string): string => comando().replace(/\.mjs$/, `-${nome}.mjs`);

  it('senza chi legge in disparte legge tutto da solo', () => {
    for (const copia of [0, 1])
      for (const nome of readdirSync(ESEMPIO).filter((uno) => uno.endsWith('.xlsx')))
        copyFileSync(join(ESEMPIO, nome), percorso(`${copia}-${nome}`));
    const intero = esegui(['controlla', percorso()]);
    rmSync(accanto('lettore'));
    expect(esegui(['controlla', percorso()])).toEqual(intero);
    expect(intero.uscita).toContain('COMUNE DI');
  });

  it('senza i comandi dice quale file manca, e non è un errore nei dati', () => {
    expect(existsSync(accanto('comandi'))).toBe(true);
    rmSync(accanto('comandi'));
    const { stato, uscita, avvisi } = esegui(['regole']);
    expect([stato, uscita]).toEqual([2, '']);
    expect(avvisi).toBe(`L'installazione non è intera: manca ${accanto('comandi')}.\n`);
  });
});
