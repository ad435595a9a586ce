import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { FOGLIO_CONFRONTO } from '../../src/domain/fogli/nomi';
import { FORMA_RAPPORTO } from '../app/forma-json';
import { scriviFoglioDiCalcolo } from '../costruttori/file-xlsx';
import { RIGHE_QUADRO } from '../costruttori/quadro-scritto';
import { cartellaTemporanea } from './cartella-temporanea';
import { comandoCostruito } from './comando-costruito';

const ESEMPIO = join(__dirname, '../../assets/esempi/oglio-po-2021');

/** Lo stesso quadro, di un altro anno e con Bozzolo cambiato. */
const righe = (anno: number, bozzolo: readonly number[]): (string | number | null)[][] =>
  RIGHE_QUADRO.map((riga, i) => {
    if (i === 0) return [`Quadro riepilogativo anno ${anno}`];
    return i === 3 ? ['COMUNE DI BOZZOLO', ...bozzolo] : i === 5 ? [] : ([...riga] as (string | number | null)[]);
  });

describe('il comando confronta', () => {
  const { esegui } = comandoCostruito();
  const { percorso, scrivi } = cartellaTemporanea();

  function scriviAnni(): void {
    scriviFoglioDiCalcolo(percorso('2020.xlsx'), righe(2020, [3, 1, 0, 2, 0]));
    scriviFoglioDiCalcolo(percorso('2021.xlsx'), righe(2021, [13, 11, 0, 2, 0]));
  }

  it('dice che cosa è cambiato, e scrive il foglio', async () => {
    scriviAnni();
    const { stato, uscita, avvisi } = esegui([
      'confronta',
      percorso('2021.xlsx'),
      '--precedente',
      percorso('2020.xlsx'),
      '--uscita',
      percorso('c.xlsx'),
    ]);
    expect([stato, avvisi]).toEqual([0, `Scritto ${percorso('c.xlsx')}\n`]);
    expect(uscita).toContain("Piano 2020 e Piano 2021: tutto l'ambito\n  disponibili 17 → 27 (+10)\n");
    expect(uscita).toContain(
      'Enti cambiati: 1\n  COMUNE DI BOZZOLO: disponibili 3 → 13 (+10); turn-over 1 → 11 (+10)\n',
    );
    const { fogli } = await readWorkbook('c.xlsx', readFileSync(percorso('c.xlsx')));
    expect(fogli.map(({ nome }) => nome)).toEqual([FOGLIO_CONFRONTO]);
    expect(fogli[0]?.valori.map((riga) => riga.slice(0, 5))).toContainEqual([
      'COMUNE DI BOZZOLO',
      'turn-over',
      1,
      11,
      10,
    ]);
  });

  it('--json dice lo stesso', () => {
    scriviAnni();
    const { uscita } = esegui(['confronta', percorso('2021.xlsx'), '--precedente', percorso('2020.xlsx'), '--json']);
    const json: unknown = JSON.parse(uscita);
    expect(json).toMatchObject({ schema: 1, annoPrima: 2020, annoDopo: 2021 });
    expect(json).toHaveProperty('righe.1', {
      ente: 'COMUNE DI BOZZOLO',
      passaggi: [],
      voci: expect.arrayContaining([{ voce: 'turnOver', prima: 1, dopo: 11, differenza: 10 }]) as unknown,
    });
  });

  it('il quadro già scritto, dato come anno prima, non si somma', () => {
    const enti = ['--ambito', join(ESEMPIO, 'ambito.json')];
    const fai = (...altri: string[]): ReturnType<typeof esegui> =>
      esegui(['consolida', join(ESEMPIO, 'enti'), ...enti, ...altri, '--json']);
    fai('--uscita', percorso('2021.xlsx'));
    const { uscita } = fai('--precedente', percorso('2021.xlsx'), '--uscita', percorso('dopo.xlsx'));
    const json = FORMA_RAPPORTO.parse(JSON.parse(uscita));
    expect(json.quadro?.totale.complessivo).toBe(93);
    const confronti = json.file.flatMap(({ rilievi }) => rilievi).filter(({ regola }) => /^A1/.test(regola));
    expect(confronti).toEqual([]);
  });

  it('controlla --precedente: la voce cambiata è un’informazione, e lo stato resta 0', () => {
    scriviAnni();
    const { stato, uscita } = esegui([
      'controlla',
      percorso('2021.xlsx'),
      '--precedente',
      percorso('2020.xlsx'),
      '--json',
    ]);
    const json = FORMA_RAPPORTO.parse(JSON.parse(uscita));
    const detti = json.file[0]?.rilievi
      .filter(({ regola }) => regola === 'A12')
      .map(({ cella, voce }) => [cella, voce]);
    expect(detti).toEqual([
      ['B4', 'complessivo'],
      ['C4', 'turnOver'],
    ]);
    expect(json.file[0]?.conteggi.errori === 0 ? 0 : 1).toBe(stato);
  });

  it('un confronto già scritto si riscrive, un altro file no', () => {
    scriviAnni();
    const fai = (uscita: string): ReturnType<typeof esegui> =>
      esegui(['confronta', percorso('2021.xlsx'), '--precedente', percorso('2020.xlsx'), '--uscita', percorso(uscita)]);
    expect([fai('c.xlsx').stato, fai('c.xlsx').stato]).toEqual([0, 0]);
    scriviFoglioDiCalcolo(percorso('mio.xlsx'), [['mio']]);
    expect(fai('mio.xlsx').stato).toBe(2);
    expect(fai('2020.xlsx').stato).toBe(2);
  });

  it.each<[string, () => string, string]>([
    ['non c’è', () => percorso('manca.xlsx'), 'non si può leggere: non esiste'],
    ['non è un foglio di calcolo', () => scrivi('p.xlsx', 'testo'), 'non si può usare'],
    [
      'non ha dati',
      () => {
        scriviFoglioDiCalcolo(percorso('vuoto.xlsx'), [['ciao']]);
        return percorso('vuoto.xlsx');
      },
      'non si riconosce nessun dato',
    ],
  ])('se il file dell’anno prima %s esce con 2', (_, file, detto) => {
    scriviAnni();
    const { stato, avvisi } = esegui(['confronta', percorso('2021.xlsx'), '--precedente', file()]);
    expect(stato).toBe(2);
    expect(avvisi).toContain(detto);
  });
});
