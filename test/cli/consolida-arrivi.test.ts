import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { controlla } from '../../src/app/controlla';
import { FOGLI, FOGLI_RICEVUTI } from '../../src/domain/fogli/nomi';
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
      'zz copia.xlsx è identico a viadana.xlsx: si prende una volta sola.',
      'zz vecchio.xlsx è del piano 2020, non del 2021: non si consolida. Chiedete il file giusto.',
      'zz pavia.xlsx ha dati di enti di un altro ambito: COMUNE DI PAVIA.',
      "zz spesa.xlsx non dice di quale ente dell'ambito è.",
      'bozzolo.xlsx dà i dati di COMUNE DI BOZZOLO, che stanno anche in zz bozzolo.xlsx: ' +
        'non si consolida, se in ambito.json una delle «scelte» non dice che vale.',
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

  /** Due file bastano: quello di Viadana vero, e ciò che si prova. */
  function due(altri: () => void, ambito: object = {}): ReturnType<typeof esegui> & { quadro: unknown; file: unknown } {
    mkdirSync(percorso('due'), { recursive: true });
    copyFileSync(join(ESEMPIO, 'enti/viadana.xlsx'), percorso('due/viadana.xlsx'));
    const enti = [
      { nome: 'COMUNE DI VIADANA', tipo: 'comune' },
      { nome: 'COMUNE DI DOSOLO', tipo: 'comune' },
      { nome: 'COMUNE DI BOZZOLO', tipo: 'comune' },
    ];
    writeFileSync(percorso('due/ambito.json'), JSON.stringify({ nome: 'Prova', anno: 2021, enti, ...ambito }));
    altri();
    const esito = esegui(['consolida', percorso('due'), '--json', '--uscita', percorso('q.xlsx')]);
    const rapporto = FORMA_RAPPORTO.parse(JSON.parse(esito.uscita));
    return { ...esito, quadro: rapporto.quadro?.totale.complessivo, file: rapporto.file.map(({ nome }) => nome) };
  }

  const scrivi = (nome: string, ...righe: readonly (readonly (string | number | null)[])[]): string =>
    scriviFoglioDiCalcolo(percorso(`due/${nome}.xlsx`), [['Quadro riepilogativo del piano 2021'], testate, ...righe]);

  it('ciò che resta fuori non si somma; lo dicono lo stato e la cartella scritta', async () => {
    const soli = due(() => scrivi('dosolo', ['COMUNE DI DOSOLO', 2, 2, 0, 0, 0]));
    const conDoppi = due(() => scrivi('dosolo bis', ['COMUNE DI DOSOLO', 9, 9, 0, 0, 0]));
    expect(soli.file).toEqual(['dosolo.xlsx', 'viadana.xlsx']);
    expect(conDoppi.file).toEqual(['viadana.xlsx']);
    expect(conDoppi.quadro).toBe(Number(soli.quadro) - 2);
    expect(conDoppi.stato).toBe(1);
    const { fogli } = await readWorkbook('q.xlsx', readFileSync(percorso('q.xlsx')));
    const testi = fogli.find(({ nome }) => nome === FOGLI.quadro)?.valori.flat() ?? [];
    expect(testi).toContain('Dati incompleti: in questa cartella mancano i dati di 2 file.');
    expect(testi).toContainEqual(expect.stringMatching(/^dosolo bis\.xlsx: Dà i dati di COMUNE DI DOSOLO, che stanno/));
  });

  it('con la scelta in ambito.json vale quel file, e solo quello', () => {
    const soli = due(() => scrivi('dosolo', ['COMUNE DI DOSOLO', 2, 2, 0, 0, 0]));
    const scelto = due(() => scrivi('dosolo bis', ['COMUNE DI DOSOLO', 9, 9, 0, 0, 0]), {
      scelte: [{ ente: 'Comune di Dosolo', file: 'dosolo bis.xlsx' }],
    });
    expect(scelto.file).toEqual(['dosolo bis.xlsx', 'viadana.xlsx']);
    expect(scelto.quadro).toBe(Number(soli.quadro) + 7);
    expect(scelto.avvisi).toContain(
      'dosolo bis.xlsx dà i dati di COMUNE DI DOSOLO, che stanno anche in dosolo.xlsx: vale questo file.',
    );
  });

  it('l’estratto di molti enti e la risposta di uno: un rilievo, e la scelta in ambito.json decide', () => {
    const estratto = (): void => {
      scrivi('dosolo', ['COMUNE DI DOSOLO', 2, 2, 0, 0, 0]);
      scriviFoglioDiCalcolo(percorso('due/estratto.xlsx'), [
        ['Piano annuale 2021'],
        ['Ragione Sociale Ente Proprietario', 'Numero U.I. libere e che si libereranno per effetto del turn-over'],
        ['COMUNE DI DOSOLO', 3],
        ['COMUNE DI BOZZOLO', 1],
      ]);
    };
    const diversi = due(estratto);
    expect(diversi.uscita).toContain('Finché non si sceglie, vale 2.');
    expect(diversi.stato).toBe(1);
    const scelti = due(estratto, {
      scelte: [{ ente: 'COMUNE DI DOSOLO', voce: 'turnOver', file: 'estratto.xlsx', valore: 3, invece: [2] }],
    });
    expect(scelti.uscita).toContain('È stato scelto 3, di «estratto.xlsx».');
    expect(Number(scelti.quadro)).toBe(Number(diversi.quadro) + 1);
  });

  it('la cartella in bianco del capofila si riconosce', () => {
    const argomenti = [
      'modello',
      '--ambito',
      percorso('due/ambito.json'),
      '--anno',
      '2021',
      '--uscita',
      percorso('modelli'),
    ];
    due(() => mkdirSync(percorso('modelli'), { recursive: true }));
    esegui(argomenti);
    const capofila = readdirSync(percorso('modelli')).find((nome) => /capofila/i.test(nome)) ?? '';
    const { avvisi, file } = due(() => copyFileSync(percorso(`modelli/${capofila}`), percorso('due/capofila.xlsx')));
    expect(avvisi).toContain(
      'capofila.xlsx è il modello del capofila ancora in bianco: non ha dati e non si consolida.',
    );
    expect(file).not.toContain('capofila.xlsx');
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
