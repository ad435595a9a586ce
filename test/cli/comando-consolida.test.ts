import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { FOGLI, FOGLI_RICEVUTI } from '../../src/domain/fogli/nomi';
import type { ValoreCella } from '../../src/domain/snapshot';
import { FORMA_RAPPORTO } from '../app/forma-json';
import { scriviFoglioDiCalcolo } from '../costruttori/file-xlsx';
import { RIGHE_QUADRO } from '../costruttori/quadro-scritto';
import { cartellaTemporanea } from './cartella-temporanea';
import { comandoCostruito } from './comando-costruito';

const ESEMPIO = join(__dirname, '../../assets/esempi/oglio-po-2021');
const REGISTRO = ['--ambito', join(ESEMPIO, 'ambito.json')];

const ENTI = [
  { nome: 'ALER BS-CR-MN U.O. CREMONA', tipo: 'aler' },
  { nome: 'COMUNE DI BOZZOLO', tipo: 'comune' },
  { nome: 'COMUNE DI TORNATA', tipo: 'comune' },
];

describe('il comando consolida', () => {
  const { esegui } = comandoCostruito();
  const { percorso, scrivi } = cartellaTemporanea();
  const [titolo = [], testate = [], ...enti] = RIGHE_QUADRO;

  /** I file dei tre enti, uno per riga del quadro, e il registro. */
  function scriviAmbito(): void {
    for (const [i, nome] of ['aler', 'bozzolo', 'tornata'].entries()) {
      scriviFoglioDiCalcolo(percorso(`enti/${nome}.xlsx`), [titolo, testate, enti[i] ?? []]);
    }
    scrivi('enti/ambito.json', JSON.stringify({ nome: 'Oglio Po', anno: 2021, enti: ENTI }));
  }

  async function leggiFogli(nome: string): Promise<Map<string, readonly (readonly ValoreCella[])[]>> {
    const { fogli } = await readWorkbook(nome, readFileSync(percorso(nome)));
    return new Map(fogli.map((foglio) => [foglio.nome, foglio.valori]));
  }

  it('scrive la cartella dell’ambito con il registro che sta con i file', async () => {
    scriviAmbito();
    const { stato, uscita, avvisi } = esegui(['consolida', percorso('enti'), '--uscita', percorso('q.xlsx')]);
    expect(stato).toBe(0);
    expect(avvisi).toContain(`Nota: Registro dell'ambito: ${percorso('enti/ambito.json')}.\n`);
    expect(avvisi).toContain('3/3 tornata.xlsx\n');
    expect(avvisi).toContain(`\nScritto ${percorso('q.xlsx')}\n`);
    expect(uscita).toMatch(/^Ambito Oglio Po · Piano 2021/);
    expect(uscita).toContain('Quadro riepilogativo 2021: 3 enti\n  disponibili 17: turn-over 9, carenza manutentiva 5');
    const fogli = await leggiFogli('q.xlsx');
    expect([...fogli.keys()]).toEqual([...Object.values(FOGLI), FOGLI_RICEVUTI.registro, FOGLI_RICEVUTI.righe]);
    const totale = fogli.get(FOGLI.quadro)?.find((riga) => riga[0] === 'TOTALE');
    expect(totale?.slice(0, 6)).toEqual(['TOTALE', 17, 9, 5, 3, 0]);
    expect(readdirSync(percorso())).toEqual(['enti', 'q.xlsx']);
  });

  it('--json: un oggetto della forma stabilita, con il quadro', () => {
    scriviAmbito();
    const { uscita } = esegui(['consolida', percorso('enti'), '--uscita', percorso('q.xlsx'), '--json']);
    const json = FORMA_RAPPORTO.parse(JSON.parse(uscita));
    expect(json.file.map(({ nome }) => nome)).toEqual(['aler.xlsx', 'bozzolo.xlsx', 'tornata.xlsx']);
    expect(json.quadro?.totale).toEqual({ complessivo: 17, turnOver: 9, carenza: 5, nuova: 3, privati: 0 });
  });

  it('l’esempio Oglio Po 2021: il quadro pubblicato, dai ventinove file', () => {
    const { stato, uscita } = esegui([
      'consolida',
      join(ESEMPIO, 'enti'),
      ...REGISTRO,
      '--uscita',
      percorso('q.xlsx'),
      '--json',
    ]);
    expect(stato).toBe(1);
    const json = FORMA_RAPPORTO.parse(JSON.parse(uscita));
    expect(json.file).toHaveLength(29);
    expect(json.quadro?.righe).toHaveLength(29);
    expect(json.quadro?.totale).toEqual({ complessivo: 93, turnOver: 49, carenza: 14, nuova: 30, privati: 0 });
    const errori = json.file.filter(({ esito }) => esito === 'non-conforme').map(({ nome }) => nome);
    expect(errori).toEqual(['san-martino-del-lago.xlsx']);
  });

  it('--sat-fuori: i transitori oltre le disponibili non sono più un errore', () => {
    const { stato } = esegui([
      'consolida',
      join(ESEMPIO, 'enti'),
      ...REGISTRO,
      '--uscita',
      percorso('q.xlsx'),
      '--sat-fuori',
    ]);
    expect(stato).toBe(0);
  });

  it('un file illeggibile: stato 2, la cartella c’è e dice che cosa manca', async () => {
    scriviAmbito();
    scrivi('enti/bozzolo.xlsx', '');
    const { stato, uscita } = esegui(['consolida', percorso('enti'), '--uscita', percorso('q.xlsx')]);
    expect(stato).toBe(2);
    expect(uscita).toMatch(/✗ bozzolo\.xlsx – illeggibile: Il file è vuoto/);
    expect(uscita).toMatch(/✗ S03 errore/);
    const fogli = await leggiFogli('q.xlsx');
    for (const nome of [FOGLI.quadro, FOGLI.esiti]) {
      const testi = fogli.get(nome)?.map((riga) => riga[0]);
      expect(testi).toContainEqual(
        expect.stringMatching(/^Dati incompleti: in questa cartella mancano i dati di 1 file/),
      );
      expect(testi).toContainEqual(expect.stringMatching(/^bozzolo\.xlsx: Il file è vuoto/));
    }
  });

  it('nessun file leggibile: stato 2 e non si scrive niente', () => {
    const rotto = scrivi('a.xlsx', '');
    const { stato, avvisi } = esegui(['consolida', rotto, '--uscita', percorso('q.xlsx')]);
    expect(stato).toBe(2);
    expect(avvisi).toContain('non è stato scritto');
    expect(readdirSync(percorso())).toEqual(['a.xlsx']);
  });

  it('rifatto nella stessa cartella: sostituisce il suo file e non lo legge', () => {
    scriviAmbito();
    const argomenti = ['consolida', percorso('enti'), '--json', '--uscita', percorso('enti/quadro.xlsx')];
    const primo = esegui(argomenti);
    const prima = readFileSync(percorso('enti/quadro.xlsx'));
    const secondo = esegui(argomenti);
    expect(secondo.uscita).toBe(primo.uscita);
    expect(readFileSync(percorso('enti/quadro.xlsx')).equals(prima)).toBe(true);
  });

  it('un quadro di prima con un altro nome non si somma', () => {
    scriviAmbito();
    esegui(['consolida', percorso('enti'), '--uscita', percorso('enti/vecchio.xlsx')]);
    const { uscita, avvisi } = esegui(['consolida', percorso('enti'), '--json', '--uscita', percorso('q.xlsx')]);
    expect(avvisi).toContain('Nota: vecchio.xlsx è stato scritto da quadro-sap: non si somma di nuovo.\n');
    const json = FORMA_RAPPORTO.parse(JSON.parse(uscita));
    expect(json.file.map(({ nome }) => nome)).toEqual(['aler.xlsx', 'bozzolo.xlsx', 'tornata.xlsx']);
    expect(json.quadro?.totale.complessivo).toBe(17);
  });

  it.each([
    ['un file nominato', () => [percorso('enti/bozzolo.xlsx')], 'enti/bozzolo.xlsx', /è uno dei file da consolidare/],
    [
      'un file della cartella',
      () => [percorso('enti')],
      'enti/bozzolo.xlsx',
      /esiste già e non è un quadro scritto da/,
    ],
    ['una cartella', () => [percorso('enti')], 'cartella.xlsx', /non è un file: scegliete un altro nome/],
    ['in una cartella che non c’è', () => [percorso('enti')], 'manca/q.xlsx', /non si può scrivere: non esiste/],
    ['dentro un file', () => [percorso('enti')], 'enti/ambito.json/q.xlsx', /non è una cartella/],
  ])('non scrive su %s', (_, file, uscita, messaggio) => {
    scriviAmbito();
    mkdirSync(percorso('cartella.xlsx'));
    const prima = readFileSync(percorso('enti/bozzolo.xlsx'));
    const esito = esegui(['consolida', ...file(), '--uscita', percorso(uscita)]);
    expect({ stato: esito.stato, uscita: esito.uscita }).toEqual({ stato: 2, uscita: '' });
    expect(esito.avvisi).toMatch(messaggio);
    expect(readFileSync(percorso('enti/bozzolo.xlsx')).equals(prima)).toBe(true);
    expect(readdirSync(percorso()).sort()).toEqual(['cartella.xlsx', 'enti']);
    expect(readdirSync(percorso('enti')).sort()).toEqual(['aler.xlsx', 'ambito.json', 'bozzolo.xlsx', 'tornata.xlsx']);
  });

  it('due registri fra cui scegliere: lo si chiede', () => {
    scriviAmbito();
    scrivi('altri/ambito.json', '{}');
    scriviFoglioDiCalcolo(percorso('altri/a.xlsx'), RIGHE_QUADRO);
    const { stato, avvisi } = esegui([
      'consolida',
      percorso('enti'),
      percorso('altri'),
      '--uscita',
      percorso('q.xlsx'),
    ]);
    expect(stato).toBe(2);
    expect(avvisi).toMatch(/^C'è più di un ambito\.json .*: dite quale con --ambito\.\n$/);
  });
});
