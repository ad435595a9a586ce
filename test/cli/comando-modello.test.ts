import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { controlla } from '../../src/app/controlla';
import { cartellaTemporanea } from './cartella-temporanea';
import { comandoCostruito } from './comando-costruito';

const REGISTRO = join(__dirname, '../../assets/esempi/oglio-po-2021/ambito.json');

describe('il comando modello', () => {
  const { esegui } = comandoCostruito();
  const { percorso, scrivi } = cartellaTemporanea();
  const scriviModelli = (dove: string, ...altri: string[]): ReturnType<typeof esegui> =>
    esegui(['modello', '--ambito', REGISTRO, '--anno', '2026', '--uscita', percorso(dove), ...altri]);

  it('scrive una cartella per ente e quella del capofila, anche in una cartella che non c’è', () => {
    const { stato, uscita, avvisi } = scriviModelli('moduli/2026');
    expect([stato, avvisi]).toEqual([0, '']);
    expect(uscita).toBe(`Scritti in ${percorso('moduli/2026')} i modelli 2026 per 29 enti, e quello del capofila.\n`);
    const file = readdirSync(percorso('moduli/2026'));
    expect(file).toHaveLength(30);
    expect(file).toEqual(expect.arrayContaining(['capofila-oglio-po.xlsx', 'aler-mantova.xlsx', 'viadana.xlsx']));
  });

  it('ognuna si legge senza rilievi sulla struttura: mancano soltanto le risposte', async () => {
    scriviModelli('m');
    const RISPOSTE = new Set(['S10 riga-vuota', 'S10 vuoto', 'S01 tabella-vuota', 'S01 facoltativa-vuota']);
    for (const nome of readdirSync(percorso('m'))) {
      const cartella = await readWorkbook(nome, readFileSync(percorso(`m/${nome}`)));
      const { contesto, rilievi } = controlla([cartella]);
      const altri = rilievi.map(({ regola, codice }) => `${regola} ${codice}`).filter((detto) => !RISPOSTE.has(detto));
      expect([nome, contesto.anno, altri]).toEqual([nome, 2026, []]);
    }
  });

  it('la data di approvazione sceglie le quote', async () => {
    scriviModelli('m', '--approvato', '2024-12-16');
    const { fogli } = await readWorkbook('v', readFileSync(percorso('m/viadana.xlsx')));
    const testi = fogli.find(({ nome }) => nome === 'Destinazioni')?.valori.map((riga) => String(riga[0]));
    expect(testi?.filter((testo) => testo.includes('Polizia'))).toHaveLength(1);
  });

  it('se uno dei file c’è già non scrive niente e lo dice', () => {
    scrivi('m/Viadana.xlsx', 'compilato');
    const { stato, uscita, avvisi } = scriviModelli('m');
    expect([stato, uscita]).toEqual([2, '']);
    expect(avvisi).toContain(
      `Nella cartella ${percorso('m')} c'è già viadana.xlsx: chi è già compilato non si riscrive.`,
    );
    expect(avvisi).toContain('Non è stato scritto niente');
    expect(readdirSync(percorso('m'))).toEqual(['Viadana.xlsx']);
    expect(readFileSync(percorso('m/Viadana.xlsx'), 'utf8')).toBe('compilato');
  });

  it('altri file nella cartella restano', () => {
    scrivi('m/note.txt', 'mie');
    expect(scriviModelli('m').stato).toBe(0);
    expect(readFileSync(percorso('m/note.txt'), 'utf8')).toBe('mie');
  });

  it.each([
    ['un registro che non c’è', () => percorso('manca.json'), 'non si può leggere: non esiste'],
    ['un registro che non è JSON', () => scrivi('a.json', '{'), 'non è un file JSON valido'],
    ['un registro senza enti', () => scrivi('a.json', '{"enti":[]}'), 'enti'],
  ])('%s: esce con 2', (_, registro, detto) => {
    const { stato, avvisi } = esegui(['modello', '--ambito', registro(), '--anno', '2026', '--uscita', percorso('m')]);
    expect(stato).toBe(2);
    expect(avvisi).toContain(detto);
  });

  it('se l’uscita è un file esce con 2', () => {
    writeFileSync(percorso('m'), '');
    const { stato, avvisi } = scriviModelli('m');
    expect(stato).toBe(2);
    expect(avvisi).toContain('non si può scrivere');
  });
});
