import { spawnSync } from 'node:child_process';
import { FORMA_CATALOGO, FORMA_RAPPORTO } from '../app/forma-json';
import { REGOLE_ID } from '../../src/domain/regole/regola-id';
import { conCella, RIGHE_QUADRO } from '../costruttori/quadro-scritto';
import { scriviFoglioDiCalcolo } from '../costruttori/file-xlsx';
import { version } from '../../package.json';
import { cartellaTemporanea } from './cartella-temporanea';
import { comandoCostruito } from './comando-costruito';

describe('il comando controlla', () => {
  const { esegui, comando } = comandoCostruito();
  const { percorso, scrivi } = cartellaTemporanea();
  const pulito = (nome: string): string => scriviFoglioDiCalcolo(percorso(nome), RIGHE_QUADRO);
  const sbagliato = (nome: string): string => scriviFoglioDiCalcolo(percorso(nome), conCella(4, 1, 5));

  it('un file senza errori: stato 0, testo senza sequenze di terminale, nessun avviso', () => {
    const { stato, uscita, avvisi } = esegui(['controlla', pulito('quadro.xlsx')]);
    expect(stato).toBe(0);
    expect(uscita).toMatch(/^quadro\.xlsx\n {2}Piano 2021 · /);
    expect(uscita).toMatch(/\n. quadro\.xlsx – (?:conforme|con avvisi): /);
    expect(uscita).not.toContain('\u001b');
    expect(avvisi).toBe('');
  });

  it('un file con errori: stato 1, la cella, la frase, la fonte', () => {
    const { stato, uscita } = esegui(['controlla', sbagliato('quadro.xlsx')]);
    expect(stato).toBe(1);
    expect(uscita).toMatch(/\n {2}✗ A01 errore · /);
    expect(uscita).toMatch(/\n {6}Quadro!B5 – /);
    expect(uscita).toMatch(/\n {6}→ /);
    expect(uscita).toMatch(/\n {6}Fonte: R\.R\. 4\/2017, art\. 4/);
    expect(uscita).toMatch(/\n✗ quadro\.xlsx – non conforme: \d+ error[ei]/);
  });

  it('--json stampa un oggetto della forma stabilita e nient’altro', () => {
    const { stato, uscita, avvisi } = esegui(['controlla', sbagliato('quadro.xlsx'), '--json']);
    expect(stato).toBe(1);
    expect(avvisi).toBe('');
    const json = FORMA_RAPPORTO.parse(JSON.parse(uscita));
    expect(json.versione).toBe(version);
    expect(json.file[0]).toMatchObject({ nome: 'quadro.xlsx', esito: 'non-conforme' });
    expect(json.file[0]?.rilievi.map(({ regola, cella }) => [regola, cella])).toContainEqual(['A01', 'B5']);
    expect(json.quadro?.totale.complessivo).toBe(17);
  });

  it('una cartella: i file in ordine, l’avanzamento fra gli avvisi, il riepilogo', () => {
    pulito('enti/ente10.xlsx');
    sbagliato('enti/ente2.xlsx');
    const { stato, uscita, avvisi } = esegui(['controlla', percorso('enti')]);
    expect(stato).toBe(1);
    expect(avvisi).toBe('1/2 ente2.xlsx\n2/2 ente10.xlsx\n');
    expect(uscita.indexOf('ente2.xlsx')).toBeLessThan(uscita.indexOf('ente10.xlsx'));
    expect(uscita).toMatch(/\n2 file: .*1 non conforme\n/);
  });

  it('un file illeggibile fra due buoni: stato 2, gli altri sono fatti', () => {
    const rotto = scrivi('rotto.xlsx', 'PK\u0003\u0004 a metà');
    const file = [pulito('a.xlsx'), rotto, pulito('b.xlsx'), percorso('manca.xlsx')];
    const testo = esegui(['controlla', ...file]);
    expect(testo.stato).toBe(2);
    expect(testo.uscita).toMatch(/\n✗ rotto\.xlsx – illeggibile: .+/);
    expect(testo.uscita).toMatch(/manca\.xlsx – illeggibile: Non si può leggere: non esiste\./);
    const { stato, uscita, avvisi } = esegui(['controlla', ...file, '--json']);
    expect(stato).toBe(2);
    const json = FORMA_RAPPORTO.parse(JSON.parse(uscita));
    expect(json.file.map(({ nome, esito }) => [nome, esito === 'illeggibile'])).toEqual([
      ['a.xlsx', false],
      ['rotto.xlsx', true],
      ['b.xlsx', false],
      [percorso('manca.xlsx'), true],
    ]);
    expect(avvisi).toMatch(/\nrotto\.xlsx: .+\n/);
  });

  it('il segnaposto di un file aperto si rifiuta se nominato', () => {
    const { stato, uscita } = esegui(['controlla', scrivi('~$quadro.xlsx', 'x')]);
    expect(stato).toBe(2);
    expect(uscita).toMatch(/~\$quadro\.xlsx – illeggibile: È il segnaposto di un file aperto/);
  });

  it('anno e data del comando decidono anno e soglie', () => {
    const file = pulito('quadro.xlsx');
    const leggi = (...opzioni: string[]) =>
      FORMA_RAPPORTO.parse(JSON.parse(esegui(['controlla', file, '--json', ...opzioni]).uscita));
    expect(leggi().profilo).toBe('rr-3-2019');
    expect(leggi('--approvato', '2025-12-18').profilo).toBe('rr-2-2025');
    const altroAnno = leggi('--anno', '2022');
    expect(altroAnno.quadro?.anno).toBe(2022);
    expect(altroAnno.file[0]?.rilievi.map(({ regola }) => regola)).toContain('S12');
  });

  it('il registro dice chi manca', () => {
    const nomi = ['ALER BS-CR-MN U.O. CREMONA', 'COMUNE DI BOZZOLO', 'COMUNE DI TORNATA', 'COMUNE DI VIADANA'];
    const enti = nomi.map((nome) => ({ nome, tipo: nome.startsWith('ALER') ? 'aler' : 'comune' }));
    const ambito = scrivi('ambito.json', JSON.stringify({ nome: 'Oglio Po', anno: 2021, enti }));
    const { stato, uscita } = esegui(['controlla', pulito('quadro.xlsx'), '--ambito', ambito]);
    expect(stato).toBe(1);
    expect(uscita).toContain('Ambito Oglio Po · Piano 2021');
    expect(uscita).toContain('4 enti dal registro');
    expect(uscita).toMatch(/✗ S03 errore/);
    expect(uscita).toContain('COMUNE DI VIADANA');
  });

  it('il testo dei file non comanda il terminale, né nel testo né nel JSON', () => {
    const file = scriviFoglioDiCalcolo(percorso('q.xlsx'), conCella(4, 2, '2 alloggi\u009b31m\u202E'));
    for (const opzioni of [[], ['--json']]) {
      const { uscita } = esegui(['controlla', file, ...opzioni]);
      expect(uscita).toContain('2 alloggi');
      expect(uscita).not.toMatch(/[\u0080-\u009f\u202E]/);
    }
  });

  it.each([
    [[], 'Manca il comando.'],
    [['modelli'], 'Il comando «modelli» non esiste.'],
    [['controlla'], '«controlla» vuole almeno un file o una cartella.'],
    [['controlla', 'a.xlsx', '--colore'], "L'opzione --colore non esiste."],
  ])('scritto male %j: stato 2, il perché e l’uso fra gli avvisi', (argomenti, messaggio) => {
    const { stato, uscita, avvisi } = esegui(argomenti);
    expect({ stato, uscita }).toEqual({ stato: 2, uscita: '' });
    expect(avvisi.startsWith(`${messaggio}\n\nquadro-sap – `)).toBe(true);
    expect(avvisi).toContain('quadro-sap controlla FILE…');
  });

  it('un registro sbagliato si dice prima di leggere i file', () => {
    const ambito = scrivi('ambito.json', '{"enti": []}');
    const { stato, uscita, avvisi } = esegui(['controlla', pulito('q.xlsx'), '--ambito', ambito]);
    expect({ stato, uscita }).toEqual({ stato: 2, uscita: '' });
    expect(avvisi).toMatch(/ambito\.json: Nel file dell'ambito, enti: /);
    expect(avvisi.trim().split('\n')).toHaveLength(1);
  });

  it('aiuto e versione', () => {
    expect(esegui(['--aiuto'])).toEqual({ stato: 0, avvisi: '', uscita: esegui(['--help']).uscita });
    expect(esegui(['--aiuto']).uscita).toContain("Stato d'uscita");
    expect(esegui(['--versione'])).toEqual({ stato: 0, avvisi: '', uscita: `${version}\n` });
  });

  it('regole: tutte, in testo e in JSON', () => {
    const testo = esegui(['regole']);
    expect(testo.stato).toBe(0);
    expect(REGOLE_ID.filter((id) => !new RegExp(`^${id} {2}\\S`, 'm').test(testo.uscita))).toEqual([]);
    const json = FORMA_CATALOGO.parse(JSON.parse(esegui(['regole', '--json']).uscita));
    expect(json.regole.map(({ id }) => id).sort()).toEqual([...REGOLE_ID].sort());
  });

  it('regole A01: una regola per intero, in testo e in JSON; una che non c’è è un comando sbagliato', () => {
    const { stato, uscita } = esegui(['regole', 'a01']);
    expect(stato).toBe(0);
    for (const parte of ['Perché', 'Fonte', 'Giusto', 'Sbagliato', 'Come si corregge', 'COMUNE DI TORNATA']) {
      expect(uscita).toContain(parte);
    }
    expect(uscita).not.toContain('A02');
    const json = FORMA_CATALOGO.parse(JSON.parse(esegui(['regole', 'A01', '--json']).uscita));
    expect(json.regole.map(({ id }) => id)).toEqual(['A01']);
    expect(esegui(['regole', 'Z99'])).toMatchObject({ stato: 2, uscita: '' });
  });

  it('chi legge può chiudere prima della fine', () => {
    const riga = `"${process.execPath}" "${comando()}" regole --json | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', riga], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' });
  });
});
