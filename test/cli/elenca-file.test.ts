import { realpathSync, symlinkSync } from 'node:fs';
import { elencaFile } from '../../src/cli/elenca-file';
import { cartellaTemporanea } from './cartella-temporanea';

describe('file da leggere', () => {
  const { percorso, scrivi } = cartellaTemporanea();

  it('di una cartella prende i fogli di calcolo in ordine naturale, anche nelle sottocartelle', async () => {
    for (const nome of ['ente10.xlsx', 'ente2.XLSX', 'a.ods', 'b.xls', 'c.xlsb', 'd.xlsm', 'note.txt', 'e.csv'])
      scrivi(nome);
    scrivi('aler/cremona.xlsx');
    const { file, nonLetti, note } = await elencaFile([percorso()]);
    expect(file.map(({ nome }) => nome)).toEqual([
      'a.ods',
      'aler/cremona.xlsx',
      'b.xls',
      'c.xlsb',
      'd.xlsm',
      'ente2.XLSX',
      'ente10.xlsx',
    ]);
    expect({ nonLetti, note }).toEqual({ nonLetti: [], note: [] });
  });

  it('non entra nelle cartelle nascoste né nei collegamenti a cartelle', async () => {
    scrivi('.cestino/vecchio.xlsx');
    scrivi('dentro/a.xlsx');
    symlinkSync(percorso(), percorso('dentro/giro'));
    const { file } = await elencaFile([percorso()]);
    expect(file.map(({ nome }) => nome)).toEqual(['dentro/a.xlsx']);
  });

  it.each([
    ['Excel', '~$bozzolo.xlsx'],
    ['LibreOffice', '.~lock.bozzolo.xlsx#'],
  ])('salta il segnaposto di %s e dice che il file è aperto', async (_, segnaposto) => {
    scrivi('bozzolo.xlsx');
    scrivi(segnaposto);
    const { file, note } = await elencaFile([percorso()]);
    expect(file.map(({ nome }) => nome)).toEqual(['bozzolo.xlsx']);
    expect(note).toEqual(["bozzolo.xlsx è aperto in un altro programma: si legge l'ultima versione salvata."]);
  });

  it('lo stesso file, nominato e trovato nella cartella, si legge una volta', async () => {
    const file = scrivi('a.xlsx');
    const elenco = await elencaFile([file, percorso(), file]);
    expect(elenco.file.map(({ nome, daCartella }) => [nome, daCartella])).toEqual([['a.xlsx', false]]);
  });

  it('un collegamento a un file della cartella è lo stesso file; a uno di fuori, un altro', async () => {
    const dentro = scrivi('enti/a.xlsx');
    const fuori = scrivi('fuori.xlsx');
    symlinkSync(dentro, percorso('enti/b.xlsx'));
    symlinkSync(fuori, percorso('enti/c.xlsx'));
    const { file } = await elencaFile([percorso('enti')]);
    expect(file.map(({ nome, vero }) => [nome, vero])).toEqual([
      ['a.xlsx', realpathSync(dentro)],
      ['c.xlsx', realpathSync(fuori)],
    ]);
  });

  it('due file con lo stesso nome si distinguono dal percorso', async () => {
    const primo = scrivi('cr/dati.xlsx');
    const secondo = scrivi('mn/dati.xlsx');
    const { file } = await elencaFile([primo, secondo]);
    expect(file.map(({ nome }) => nome)).toEqual([primo, secondo]);
  });

  it('ciò che non si trova non ferma gli altri', async () => {
    const presente = scrivi('a.xlsx');
    scrivi('vuota/leggimi.txt');
    const { file, nonLetti } = await elencaFile([percorso('manca.xlsx'), presente, percorso('vuota')]);
    expect(file.map(({ nome }) => nome)).toEqual(['a.xlsx']);
    expect(nonLetti).toEqual([
      { nome: percorso('manca.xlsx'), motivo: 'Non si può leggere: non esiste.' },
      {
        nome: percorso('vuota'),
        motivo: 'La cartella non contiene fogli di calcolo (.xlsx, .xlsm, .xlsb, .xls, .ods).',
      },
    ]);
  });
});
