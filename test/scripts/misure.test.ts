import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MisuraRegistrata } from '../../scripts/misure/misura-registrata';
import { paginaMisure } from '../../scripts/misure/pagina-misure';
import { COMANDI } from '../../scripts/misure/comandi';
import { daRegistrare, misureRegistrate, registraMisura } from '../../scripts/misure/registra-misura';

const CHE = { titolo: 'Prova', comando: 'npm run prova' };

describe('la pagina delle misure', () => {
  it('docs/misure.md è quella che fanno le misure registrate', () => {
    expect(misureRegistrate().length).toBeGreaterThan(0);
    expect(readFileSync('docs/misure.md', 'utf8')).toBe(paginaMisure(misureRegistrate()));
  });

  it.each(misureRegistrate().map((una) => [una.nome, una] as const))(
    '%s: un giorno, una macchina, nessun percorso',
    (nome, una) => {
      expect(una.data).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(una.processori).toBeGreaterThan(0);
      expect(una.righe.length).toBeGreaterThan(0);
      expect(JSON.stringify(una)).not.toMatch(/\/(?:home|work|tmp|Users|root)\b|\\Users/);
      expect(nome).toMatch(/^[a-z][a-z0-9-]*$/);
    },
  );

  it('ha solo le colonne che servono, allineate, e i segni di Markdown restano testo', () => {
    const pagina = paginaMisure(
      [
        {
          nome: 'una',
          ...CHE,
          data: '2026-11-22',
          processori: 2,
          node: '20.20.2',
          righe: [
            { misura: 'a | b*', valore: '1' },
            { misura: 'c', valore: '200', limite: '10' },
          ],
        },
      ],
      [],
    );
    expect(pagina).toContain('`npm run prova`, 22/11/2026, 2 processori, Node 20.20.2.');
    expect(pagina.split('\n').slice(-5, -1)).toEqual([
      '| Misura   | Valore | Limite |',
      '| -------- | ------ | ------ |',
      String.raw`| a \| b\* | 1      |        |`,
      '| c        | 200    | 10     |',
    ]);
  });
});

describe('i comandi di misura', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const registrata = (nome: string, titolo: string): MisuraRegistrata => ({
    nome,
    titolo,
    comando: 'npm run x',
    data: '2026-11-22',
    processori: 2,
    node: '20.20.2',
    righe: [{ misura: 'm', valore: '1' }],
  });
  const due = [
    { script: 'zeta', argomenti: [], misure: [{ nome: 'zeta', titolo: 'Zeta' }] },
    { script: 'alfa', argomenti: [], misure: [{ nome: 'alfa', titolo: 'Alfa' }] },
  ];
  const titoli = (pagina: string): readonly string[] => pagina.match(/^(?:## |- ).*$/gm) ?? [];

  it.each(COMANDI.map((comando) => [comando.script, comando] as const))('npm run %s c’è', (script, { misure }) => {
    expect(scripts).toHaveProperty([script]);
    for (const { nome } of misure) expect(nome).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  it('ogni misura registrata è di un comando, e ha il suo titolo', () => {
    const tutte = COMANDI.flatMap(({ misure }) => misure);
    for (const { nome, titolo } of misureRegistrate()) {
      expect(tutte.map((una) => una.nome)).toContain(nome);
      // Il titolo può finire con quanti file: «Importare 300 file nel pannello».
      expect(titolo.slice(0, 5)).toBe(tutte.find((una) => una.nome === nome)?.titolo.slice(0, 5));
    }
  });

  it.each([
    [[], ['## Non ancora registrate', '- Zeta: `npm run zeta`', '- Alfa: `npm run alfa`']],
    [['alfa'], ['## Alfa', '## Non ancora registrate', '- Zeta: `npm run zeta`']],
    [
      ['alfa', 'zeta'],
      ['## Zeta', '## Alfa'],
    ],
    [
      ['beta', 'alfa', 'aaa', 'zeta'],
      ['## Zeta', '## Alfa', '## Aaa', '## Beta'],
    ],
  ])('registrate %j: la pagina dice in ordine che cosa c’è e che cosa manca', (nomi, attesi) => {
    const registrate = nomi.map((nome) => registrata(nome, `${nome.charAt(0).toUpperCase()}${nome.slice(1)}`));
    expect(titoli(paginaMisure(registrate, due))).toEqual(attesi);
  });
});

describe('registrare una misura', () => {
  let radice: string;
  beforeEach(() => {
    radice = mkdtempSync(join(tmpdir(), 'misure-'));
    mkdirSync(join(radice, 'docs/misure'), { recursive: true });
  });
  afterEach(() => {
    rmSync(radice, { recursive: true, force: true });
  });

  it('sta accanto alle altre, e prende il posto di quella di prima', () => {
    registraMisura('bench', [{ misura: 'tempo', valore: '9' }], CHE, radice);
    registraMisura('altra', [{ misura: 'peso', valore: '3' }], CHE, radice);
    registraMisura('bench', [{ misura: 'tempo', valore: '7' }], CHE, radice);
    expect(misureRegistrate(radice).map(({ nome, righe }) => [nome, righe[0]?.valore])).toEqual([
      ['altra', '3'],
      ['bench', '7'],
    ]);
    expect(readFileSync(join(radice, 'docs/misure.md'), 'utf8')).toBe(paginaMisure(misureRegistrate(radice)));
  });

  it('un nome che non può essere un file si rifiuta', () => {
    expect(() => {
      registraMisura('../fuori', [], CHE, radice);
    }).toThrow('non può essere');
  });

  it('un file che non è di una misura non entra nella pagina', () => {
    writeFileSync(join(radice, 'docs/misure/appunti.txt'), 'niente');
    expect(misureRegistrate(radice)).toEqual([]);
  });

  it.each([
    [['--registra'], true],
    [['300'], false],
  ])('%j: %s', (argomenti, atteso) => {
    expect(daRegistrare(argomenti)).toBe(atteso);
  });
});
