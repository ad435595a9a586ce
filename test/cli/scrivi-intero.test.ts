import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
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
