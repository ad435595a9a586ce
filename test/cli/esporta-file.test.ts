import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { RIGHE_QUADRO } from '../costruttori/quadro-scritto';
import { scriviFoglioDiCalcolo } from '../costruttori/file-xlsx';
import { cartellaTemporanea } from './cartella-temporanea';
import { comandoCostruito } from './comando-costruito';

describe('ciò che il comando scrive oltre al quadro', () => {
  const { esegui } = comandoCostruito();
  const { percorso, scrivi } = cartellaTemporanea();
  const [titolo = [], testate = [], ...enti] = RIGHE_QUADRO;
  const ENTI = [
    { nome: 'ALER BS-CR-MN U.O. CREMONA', tipo: 'aler' },
    { nome: 'COMUNE DI BOZZOLO', tipo: 'comune' },
    { nome: 'COMUNE DI TORNATA', tipo: 'comune' },
  ];

  /** Manca il file di Tornata. */
  function scriviAmbito(): void {
    for (const [i, nome] of ['aler', 'bozzolo'].entries()) {
      scriviFoglioDiCalcolo(percorso(`enti/${nome}.xlsx`), [titolo, testate, enti[i] ?? []]);
    }
    scrivi('enti/ambito.json', JSON.stringify({ nome: 'Oglio Po', anno: 2021, enti: ENTI }));
  }

  const consolida = (...altri: readonly string[]) =>
    esegui(['consolida', percorso('enti'), '--uscita', percorso('q.xlsx'), ...altri]);

  it('--lettere: una per ente, con BOM e CRLF; chi non ha mandato niente è sollecitato', () => {
    scriviAmbito();
    const { avvisi } = consolida('--lettere', percorso('lettere'));
    expect(avvisi).toContain('3 lettere');
    expect(readdirSync(percorso('lettere')).sort()).toEqual(['aler-cremona.txt', 'bozzolo.txt', 'tornata.txt']);
    const tornata = readFileSync(percorso('lettere/tornata.txt'), 'utf8');
    expect(tornata.startsWith('\uFEFFOggetto: Piano annuale 2021')).toBe(true);
    expect(tornata).toContain('non abbiamo ancora ricevuto i vostri dati');
    expect(tornata.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('--lettere: sono anche un foglio della cartella dell’ambito; senza, il foglio non c’è', async () => {
    scriviAmbito();
    const fogli = async (): Promise<string[]> =>
      (await readWorkbook('q.xlsx', readFileSync(percorso('q.xlsx')))).fogli.map(({ nome }) => nome);
    consolida();
    expect(await fogli()).not.toContain('Lettere');
    consolida('--lettere', percorso('lettere'));
    expect(await fogli()).toContain('Lettere');
  });

  it('--json, anche con ciò che si sa dei file, ha la forma dello schema pubblicato', () => {
    scriviAmbito();
    scrivi('enti/rotto.xlsx', 'non è una cartella');
    const schema: unknown = JSON.parse(
      readFileSync(join(__dirname, '../../docs/schema/rapporto-1.schema.json'), 'utf8'),
    );
    const forma = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    const json = JSON.parse(consolida('--json').uscita) as Record<string, unknown>;
    expect(json['importazione']).toBeDefined();
    expect(forma.safeParse(json).error).toBeUndefined();
  });

  it('--csv: i rilievi in un file; rifatto, riscrive il suo', () => {
    scriviAmbito();
    consolida('--csv', percorso('r.csv'));
    const prima = readFileSync(percorso('r.csv'), 'utf8');
    expect(prima.startsWith('\uFEFFFile;Gravità;Regola;')).toBe(true);
    expect(consolida('--csv', percorso('r.csv')).avvisi).toContain(`Scritto ${percorso('r.csv')}`);
    expect(readFileSync(percorso('r.csv'), 'utf8')).toBe(prima);
  });

  it.each([
    ['--csv', 'r.csv', 'r.csv'],
    ['--lettere', 'lettere', 'lettere/bozzolo.txt'],
  ])('%s non tocca un file che non è nostro', (opzione, chiesto, altrui) => {
    scriviAmbito();
    scrivi(altrui, 'miei appunti');
    const { stato, avvisi } = consolida(opzione, percorso(chiesto));
    expect(stato).toBe(2);
    expect(avvisi).toContain('non è un file scritto da quadro-sap');
    expect(readFileSync(percorso(altrui), 'utf8')).toBe('miei appunti');
  });

  it('--csv vuole un file .csv, e --lettere vale solo per consolida', () => {
    expect(esegui(['controlla', 'a.xlsx', '--csv', 'a.xlsx']).avvisi).toContain('--csv vuole un file .csv');
    expect(esegui(['controlla', 'a.xlsx', '--lettere', 'x']).avvisi).toContain('non vale per «controlla»');
  });
});
