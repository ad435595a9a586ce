import { mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { NonRiuscito } from '../../src/cli/ambiente';
import { scriviIntero } from '../../src/cli/scrivi-intero';
import { cartellaTemporanea } from './cartella-temporanea';

const BYTE = new TextEncoder().encode('contenuto nuovo');

describe('scrittura tutto o niente', () => {
  const { percorso, scrivi } = cartellaTemporanea();

  it('scrive il file e non lascia altro', async () => {
    await scriviIntero(percorso('q.xlsx'), BYTE);
    expect(readFileSync(percorso('q.xlsx'), 'utf8')).toBe('contenuto nuovo');
    expect(readdirSync(percorso())).toEqual(['q.xlsx']);
  });

  it('sostituisce il file di prima', async () => {
    scrivi('q.xlsx', 'vecchio');
    await scriviIntero(percorso('q.xlsx'), BYTE);
    expect(readFileSync(percorso('q.xlsx'), 'utf8')).toBe('contenuto nuovo');
  });

  it('toglie ciò che una scrittura interrotta ha lasciato, e nient’altro', async () => {
    const vecchio = new Date(Date.now() - 2 * 3_600_000);
    const lasciati = ['.q.xlsx.7.tmp', '.q.xlsx.nuovo.tmp', '.altro.xlsx.7.tmp'];
    for (const nome of lasciati) scrivi(nome, 'a metà');
    for (const nome of ['.q.xlsx.7.tmp', '.altro.xlsx.7.tmp']) utimesSync(percorso(nome), vecchio, vecchio);
    await scriviIntero(percorso('q.xlsx'), BYTE);
    expect(readdirSync(percorso()).sort()).toEqual(['.altro.xlsx.7.tmp', '.q.xlsx.nuovo.tmp', 'q.xlsx']);
  });

  it('se la cartella non c’è lo dice', async () => {
    await expect(scriviIntero(percorso('manca/q.xlsx'), BYTE)).rejects.toThrow(
      new NonRiuscito(`${percorso('manca/q.xlsx')} non si può scrivere: non esiste. Non è stato scritto niente.`),
    );
  });

  it('se l’ultimo passo fallisce non restano file a metà', async () => {
    mkdirSync(percorso('q.xlsx'));
    scrivi('q.xlsx/dentro.txt', 'vecchio');
    await expect(scriviIntero(percorso('q.xlsx'), BYTE)).rejects.toThrow(NonRiuscito);
    expect(readdirSync(percorso())).toEqual(['q.xlsx']);
    expect(readFileSync(percorso('q.xlsx/dentro.txt'), 'utf8')).toBe('vecchio');
  });
});
