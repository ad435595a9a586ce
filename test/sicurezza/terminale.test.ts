import { writeFileSync } from 'node:fs';
import { xlsxAMano } from '../adapters/xlsx/xlsx-a-mano';
import { cartellaTemporanea } from '../cli/cartella-temporanea';
import { comandoCostruito } from '../cli/comando-costruito';
import { scriviFoglioDiCalcolo } from '../costruttori/file-xlsx';
import { TESTATE_QUADRO } from '../costruttori/quadro-scritto';
import { INVISIBILI, PROGRAMMI } from './ostili';

/** Tutto ciò che un terminale esegue o che rovescia il testo; restano gli a capo. */
const COMANDI = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
/** Un nome di file non può avere la barra né lo zero. */
const nomeFile = (testo: string): string => `${testo.replace(/[/\u0000]/g, '_')}.xlsx`;

describe('il comando con file ostili', () => {
  const { esegui } = comandoCostruito();
  const { percorso } = cartellaTemporanea();

  function prepara(): void {
    [...INVISIBILI, ...PROGRAMMI].forEach((testo, i) => {
      if (i % 3 === 0) {
        scriviFoglioDiCalcolo(percorso('enti/a.xlsx'), [[1]]);
        writeFileSync(percorso(`enti/${nomeFile(testo)}`), 'non è uno zip');
        return;
      }
      // Sequenze \`_x001B_\`: così un vero file .xlsx tiene un carattere di controllo.
      const cifrato = testo.replace(/[\u0000-\u001F]/g, (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`);
      const xml = cifrato.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
      const riga = (celle: readonly (string | number)[], r: number): string =>
        `<row r="${r}">${celle.map((uno) => (typeof uno === 'number' ? `<c><v>${uno}</v></c>` : `<c t="inlineStr"><is><t>${uno}</t></is></c>`)).join('')}</row>`;
      const righe = [
        ['Quadro riepilogativo anno 2021'],
        TESTATE_QUADRO.map((una) => una.replaceAll("'", '&apos;')),
        [`COMUNE DI ${xml}`, 9, 1, 0, 2, 0],
        ['COMUNE DI BOZZOLO', xml, 1, 0, 2, 0],
        ['TOTALE', 12, 2, 0, 4, 0],
      ];
      const file = xlsxAMano({
        fogli: [{ nome: 'Quadro', righe: righe.map((celle, r) => riga(celle, r + 1)).join('') }],
      });
      writeFileSync(percorso(`enti/${nomeFile(testo)}`), file);
    });
  }

  it.each([
    ['controlla', ['controlla']],
    ['controlla --json', ['controlla', '--json']],
    ['consolida', ['consolida', '--uscita', 'q.xlsx']],
    ['consolida --json', ['consolida', '--json', '--uscita', 'q2.xlsx']],
    ['confronta', ['confronta', '--precedente', 'enti/a.xlsx']],
  ])('%s non scrive niente che un terminale esegua', (_, [comando = '', ...altri]) => {
    prepara();
    const argomenti = altri.map((uno) => (/\.xlsx$/.test(uno) ? percorso(uno) : uno));
    const { uscita, avvisi } = esegui([comando, percorso('enti'), ...argomenti]);
    expect(uscita.length + avvisi.length).toBeGreaterThan(50);
    expect(COMANDI.exec(uscita)).toBeNull();
    expect(COMANDI.exec(avvisi)).toBeNull();
  });

  it('nemmeno quando ripete un argomento sbagliato', () => {
    for (const testo of INVISIBILI.filter((uno) => !uno.includes('\u0000'))) {
      for (const argomenti of [
        [testo],
        ['controlla', testo],
        ['controlla', `--${testo}`],
        ['controlla', 'x', '--anno', testo],
      ]) {
        const { stato, uscita, avvisi } = esegui(argomenti);
        expect(stato).toBe(2);
        expect(COMANDI.exec(uscita + avvisi)).toBeNull();
      }
    }
  });
});
