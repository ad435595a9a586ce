import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { isCartellaDellAmbito } from '../../src/app/cartella-dell-ambito';
import { elencaFile } from '../../src/cli/elenca-file';
import { FOGLI_RICEVUTI } from '../../src/domain/fogli/nomi';
import { cartellaTemporanea } from './cartella-temporanea';
import { comandoCostruito } from './comando-costruito';

const ENTI = join(__dirname, '../../assets/esempi/oglio-po-2021/enti');
const USCITA = 'enti/quadro.xlsx';
const VOLTE = 50;

describe('consolida ucciso a metà', () => {
  const { comando, esegui } = comandoCostruito();
  const { percorso } = cartellaTemporanea();

  /** Millisecondi fino alla fine, o fino al colpo. */
  function avvia(quali: string, colpo: number | null): Promise<{ ucciso: boolean; durata: number }> {
    const inizio = Date.now();
    const processo = spawn(process.execPath, [comando(), 'consolida', percorso(quali), '--uscita', percorso(USCITA)], {
      stdio: 'ignore',
    });
    const timer = colpo === null ? null : setTimeout(() => processo.kill('SIGKILL'), colpo);
    return new Promise((resolve) => {
      processo.once('exit', (_, segnale) => {
        if (timer) clearTimeout(timer);
        resolve({ ucciso: segnale === 'SIGKILL', durata: Date.now() - inizio });
      });
    });
  }

  it(`in ${VOLTE} momenti a caso: la cartella è quella di prima o quella nuova, intera, e gli avanzi non si leggono`, async () => {
    mkdirSync(percorso('enti'));
    mkdirSync(percorso('meno'));
    readdirSync(ENTI)
      .slice(0, 2)
      .forEach((nome, i) => {
        copyFileSync(join(ENTI, nome), percorso(`enti/${nome}`));
        if (i < 1) copyFileSync(join(ENTI, nome), percorso(`meno/${nome}`));
      });
    // La cartella di prima viene da un file, quella nuova da due: si distinguono contando.
    esegui(['consolida', percorso('meno'), '--uscita', percorso(USCITA)]);
    const { durata } = await avvia('meno', null);
    let uccisi = 0;
    let quanti = 1;
    for (let volta = 0; volta < VOLTE; volta += 1) {
      // Si alternano, così che una scrittura fatta per intero cambi sempre il file.
      const quali = quanti === 1 ? 'enti' : 'meno';
      // Più spesso verso la fine, dove si scrive.
      const colpo = durata * (volta % 2 === 0 ? Math.random() * 1.1 : 0.7 + Math.random() * 0.45);
      const { ucciso } = await avvia(quali, colpo);
      if (ucciso) uccisi += 1;
      const { fogli } = await readWorkbook('q.xlsx', readFileSync(percorso(USCITA)));
      expect(isCartellaDellAmbito({ nome: 'q.xlsx', fogli })).toBe(true);
      const registro = fogli.find(({ nome }) => nome === FOGLI_RICEVUTI.registro);
      quanti = (registro?.valori.length ?? 0) - 1;
      expect([1, 2]).toContain(quanti);
    }
    expect(uccisi).toBeGreaterThan(VOLTE / 4);
    const { file } = await elencaFile([percorso('enti')]);
    expect(file.map(({ nome }) => nome)).toHaveLength(3);
    const avanzi = readdirSync(percorso('enti')).filter((nome) => nome.endsWith('.tmp'));
    expect(avanzi.every((nome) => nome.startsWith('.'))).toBe(true);
  }, 180_000);
});
