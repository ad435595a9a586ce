import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGO, regolaPerId } from '../../../src/domain/regole/catalogo';
import { REGOLE_ID } from '../../../src/domain/regole/regola-id';
import type { Segnalazione } from '../../../src/domain/rilievi/segnalazione';
import { frasi, testiRegola } from '../../../src/domain/testi/indice';
import type { Rilievo } from '../../../src/domain/rilievi/rilievo';

const DOMINIO = join(__dirname, '../../../src/domain');

/** Il testo dei file delle regole (e di ciò che usano), per nome di file. */
const sorgenti = new Map(
  readdirSync(DOMINIO, { recursive: true, encoding: 'utf8' })
    .filter((nome) => nome.endsWith('.ts') && !nome.startsWith('testi'))
    .map((nome) => [nome, readFileSync(join(DOMINIO, nome), 'utf8')] as const),
);

function sorgenteDi(id: string): string {
  const trovati = [...sorgenti].filter(([nome]) => new RegExp(`[/\\\\]${id.toLowerCase()}-[^/\\\\]*\\.ts$`).test(nome));
  expect(trovati).toHaveLength(1);
  return trovati[0]?.[1] ?? '';
}

function segnalazione(codice: string): Segnalazione {
  return { codice, esito: 'violata', celle: [], ente: 'COMUNE DI BOZZOLO', voce: 'turnOver', trovato: 1, atteso: 2 };
}

describe('catalogo delle regole', () => {
  it('ha tutte le regole, una volta sola', () => {
    expect(CATALOGO.map(({ id }) => id).sort()).toEqual([...REGOLE_ID].sort());
  });

  it.each(REGOLE_ID)('%s: famiglia, fonte e validità sono scritte', (id) => {
    const { famiglia, fonte, validita } = regolaPerId(id);
    expect(id.startsWith(famiglia)).toBe(true);
    expect(fonte.atto.trim()).not.toBe('');
    expect(fonte.articolo === null || fonte.articolo.trim() !== '').toBe(true);
    if (validita.dal !== null && validita.al !== null) expect(validita.dal <= validita.al).toBe(true);
  });

  it.each(REGOLE_ID)('%s: ogni messaggio ha parole e rimedio', (id) => {
    const { titolo, controllo, messaggi, rimedi } = testiRegola(id);
    expect([titolo.trim(), controllo.trim()]).not.toContain('');
    const codici = Object.keys(messaggi);
    expect(codici).not.toEqual([]);
    expect(codici.filter((codice) => !(rimedi[codice] ?? rimedi['*']))).toEqual([]);
    expect(Object.keys(rimedi).filter((codice) => codice !== '*' && !codici.includes(codice))).toEqual([]);
  });

  it.each(REGOLE_ID)('%s: le frasi reggono una segnalazione senza parametri', (id) => {
    for (const [codice, messaggio] of Object.entries(testiRegola(id).messaggi)) {
      const detto = messaggio(segnalazione(codice));
      expect(detto.trim()).not.toBe('');
      expect(detto).not.toMatch(/undefined|NaN|\[object|=>/);
    }
  });

  it.each(REGOLE_ID)('%s: i codici scritti nella regola hanno parole, e le parole un codice', (id) => {
    const sorgente = sorgenteDi(id);
    const scritti = [...sorgente.matchAll(/\bcodice: '([^']+)'/g)].map((trovato) => trovato[1] ?? '');
    const codici = Object.keys(testiRegola(id).messaggi);
    expect(scritti.filter((codice) => !codici.includes(codice))).toEqual([]);
    const ovunque = [...sorgenti.values()].join('\n');
    const composti = [...sorgente.matchAll(/\bcodice: `([a-z-]+)\$\{/g)].map((trovato) => trovato[1] ?? '');
    const emesso = (codice: string): boolean =>
      ovunque.includes(`'${codice}'`) || composti.some((inizio) => codice.startsWith(inizio));
    expect(codici.filter((codice) => !emesso(codice))).toEqual([]);
  });

  it('un codice senza parole è un difetto del programma e si vede', () => {
    const rilievo: Rilievo = {
      ...segnalazione('inventato'),
      regola: 'A01',
      famiglia: 'A',
      gravita: 'errore',
      fonte: { atto: 'prova', articolo: null, confidenza: 'logica' },
      giustificabile: false,
      impronta: '0'.repeat(16),
    };
    expect(() => frasi(rilievo)).toThrow('La regola A01 non ha parole per «inventato»');
  });
});
