import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { controlla } from '../../src/app/controlla';
import { FOGLI_RICEVUTI } from '../../src/domain/fogli/nomi';
import { ricevutiDaFogli } from '../../src/domain/ricevuti/ricevuti-da-fogli';
import type { RicevutiRiletti } from '../../src/domain/ricevuti/ricevuti';
import type { SheetSnapshot } from '../../src/domain/snapshot';
import { FORMA_RAPPORTO } from '../app/forma-json';
import { opzioniDellAmbito } from '../costruttori/esempi';
import { scriviFoglioDiCalcolo } from '../costruttori/file-xlsx';
import { RIGHE_QUADRO } from '../costruttori/quadro-scritto';
import { cartellaTemporanea } from './cartella-temporanea';
import { comandoCostruito } from './comando-costruito';

const ESEMPIO = join(__dirname, '../../assets/esempi/oglio-po-2021');
const [, testate = []] = RIGHE_QUADRO;

describe('consolida dice che cosa è arrivato', () => {
  const { esegui } = comandoCostruito();
  const { percorso } = cartellaTemporanea();

  /** I 29 file senza Dosolo, più: una copia, l'anno prima di Dosolo, un altro ambito, uno di nessuno. */
  function scriviArrivi(): void {
    mkdirSync(percorso('enti'));
    for (const nome of readdirSync(join(ESEMPIO, 'enti'))) {
      if (nome !== 'dosolo.xlsx') copyFileSync(join(ESEMPIO, 'enti', nome), percorso(`enti/${nome}`));
    }
    copyFileSync(join(ESEMPIO, 'ambito.json'), percorso('enti/ambito.json'));
    copyFileSync(join(ESEMPIO, 'enti/viadana.xlsx'), percorso('enti/zz copia.xlsx'));
    const quadro = (nome: string, anno: number, ente: string): string =>
      scriviFoglioDiCalcolo(percorso(`enti/${nome}.xlsx`), [
        [`Quadro riepilogativo del piano ${anno}`],
        testate,
        [ente, 1, 1, 0, 0, 0],
      ]);
    quadro('zz vecchio', 2020, 'COMUNE DI DOSOLO');
    quadro('zz pavia', 2021, 'COMUNE DI PAVIA');
    quadro('zz bozzolo', 2021, 'COMUNE DI BOZZOLO');
    scriviFoglioDiCalcolo(percorso('enti/zz spesa.xlsx'), [['pane', 2]]);
  }

  it('doppioni, altro anno, altro ambito, di nessuno, chi manca', () => {
    scriviArrivi();
    const { avvisi, uscita } = esegui(['consolida', percorso('enti'), '--json', '--uscita', percorso('q.xlsx')]);
    for (const nota of [
      'zz copia.xlsx è identico a viadana.xlsx.',
      'zz vecchio.xlsx è del piano 2020, non del 2021: chiedete il file giusto.',
      'zz pavia.xlsx ha dati di enti di un altro ambito: COMUNE DI PAVIA.',
      "zz spesa.xlsx non dice di quale ente dell'ambito è.",
      'bozzolo.xlsx dà i dati di COMUNE DI BOZZOLO, che stanno anche in zz bozzolo.xlsx.',
      '1 ente non ha un file: COMUNE DI DOSOLO.',
    ]) {
      expect(avvisi).toContain(`Nota: ${nota}\n`);
    }
    const { importazione } = FORMA_RAPPORTO.parse(JSON.parse(uscita));
    expect(importazione?.mancanti).toEqual(['COMUNE DI DOSOLO']);
    const fuori = importazione?.file.filter(({ importabile }) => !importabile).map(({ nome }) => nome);
    expect(fuori).toEqual([
      'bozzolo.xlsx',
      'zz bozzolo.xlsx',
      'zz copia.xlsx',
      'zz pavia.xlsx',
      'zz spesa.xlsx',
      'zz vecchio.xlsx',
    ]);
    const impronta = createHash('sha256')
      .update(readFileSync(join(ESEMPIO, 'enti/viadana.xlsx')))
      .digest('hex');
    expect(importazione?.file.find(({ nome }) => nome === 'viadana.xlsx')).toEqual({
      nome: 'viadana.xlsx',
      sha256: impronta,
      enti: ['COMUNE DI VIADANA'],
      anno: 2021,
      importabile: true,
      avvertenze: [],
    });
  });

  it('con i soli 29 file non c’è niente da dire', () => {
    const { avvisi } = esegui([
      'consolida',
      join(ESEMPIO, 'enti'),
      '--ambito',
      join(ESEMPIO, 'ambito.json'),
      '--uscita',
      percorso('q.xlsx'),
    ]);
    expect(avvisi).not.toContain('Nota:');
  });

  async function riletti(nome: string): Promise<RicevutiRiletti> {
    const { fogli } = await readWorkbook(nome, readFileSync(percorso(nome)));
    const foglio = (cercato: string): SheetSnapshot => {
      const trovato = fogli.find((uno) => uno.nome === cercato);
      if (!trovato) throw new Error(`Manca ${cercato}`);
      return trovato;
    };
    return ricevutiDaFogli(foglio(FOGLI_RICEVUTI.righe), foglio(FOGLI_RICEVUTI.registro));
  }

  it('la cartella conserva i file: da lei si riparte, e danno lo stesso quadro', async () => {
    const argomenti = [
      'consolida',
      join(ESEMPIO, 'enti'),
      '--ambito',
      join(ESEMPIO, 'ambito.json'),
      '--uscita',
      percorso('q.xlsx'),
    ];
    esegui(argomenti);
    const { registro, cartelle, guasti } = await riletti('q.xlsx');
    expect(guasti).toEqual([]);
    expect(registro).toHaveLength(29);
    expect(registro.every(({ quando, chi }) => /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(quando) && chi === '')).toBe(
      true,
    );
    const { quadro } = controlla(cartelle, opzioniDellAmbito());
    expect(quadro?.totale).toEqual({ complessivo: 93, turnOver: 49, carenza: 14, nuova: 30, privati: 0 });
    esegui(argomenti);
    expect((await riletti('q.xlsx')).registro).toEqual(registro);
  });

  it('chi controlla la cartella non prende le righe conservate per tabelle sue', () => {
    esegui(['consolida', join(ESEMPIO, 'enti'), '--uscita', percorso('q.xlsx')]);
    const { uscita } = esegui(['controlla', percorso('q.xlsx'), '--json']);
    const [file] = FORMA_RAPPORTO.parse(JSON.parse(uscita)).file;
    const fogli = new Set(file?.tabelle.map(({ foglio }) => foglio));
    expect(fogli.size).toBeGreaterThan(0);
    expect([...fogli]).not.toContain(FOGLI_RICEVUTI.righe);
    expect([...fogli]).not.toContain(FOGLI_RICEVUTI.registro);
  });
});
