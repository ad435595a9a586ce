import { applicaRegole, gravitaNelProfilo, valida } from '../../../src/domain/regole/applica';
import { profiloPer } from '../../../src/domain/regole/profili/indice';
import { SEMPRE } from '../../../src/domain/regole/regola';
import type { Regola } from '../../../src/domain/regole/regola';
import type { Segnalazione } from '../../../src/domain/rilievi/segnalazione';
import type { WorkbookSnapshot } from '../../../src/domain/snapshot';
import { contesto } from '../../costruttori/contesto';
import { foglio } from '../../costruttori/snapshot';

const regola = (resto: Partial<Regola> = {}, segnalazioni: readonly Segnalazione[] = []): Regola => ({
  id: 'Q08',
  famiglia: 'Q',
  gravita: 'avviso',
  fonte: { atto: 'prova', articolo: null, confidenza: 'logica' },
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  verifica: () => segnalazioni,
  ...resto,
});
const segnalazione = (resto: Partial<Segnalazione> = {}): Segnalazione => ({
  codice: 'prova',
  esito: 'violata',
  celle: [],
  ...resto,
});

const cartella = (nome: string, ...fogli: readonly string[]): WorkbookSnapshot => ({
  nome,
  fogli: fogli.map((uno) => foglio(uno, [])),
});

describe('la gravità di un rilievo', () => {
  const profilo = profiloPer('2021-03-31');

  it.each([
    ['il catalogo', {}, undefined, 'avviso'],
    ['il profilo vince sul catalogo', { Q08: 'errore' }, undefined, 'errore'],
    ['il profilo parla di un’altra regola', { Q09: 'errore' }, undefined, 'avviso'],
    ['la segnalazione vince su tutti', { Q08: 'errore' }, 'informazione', 'informazione'],
  ] as const)('%s', (_, gravita, dellaSegnalazione, attesa) => {
    const dove = { ...contesto(), profilo: { ...profilo, gravita } };
    const [rilievo] = applicaRegole([regola({}, [segnalazione({ gravita: dellaSegnalazione })])], dove);
    expect(rilievo?.gravita).toBe(attesa);
  });

  it('nel profilo si legge anche senza rilievi', () => {
    expect(gravitaNelProfilo(regola(), { ...profilo, gravita: { Q08: 'informazione' } })).toBe('informazione');
  });
});

describe('quando vale una regola', () => {
  const dal2025 = regola({ validita: { dal: '2025-03-11', al: null } });
  const finoAl2025 = regola({ validita: { dal: null, al: '2025-03-10' } });

  it.each([
    ['prima', '2025-03-10', false, true],
    ['dal primo giorno', '2025-03-11', true, false],
    ['senza data, solo ciò che è in vigore', null, true, false],
  ])('%s', (_, data, nuova, vecchia) => {
    expect([valida(dal2025, data), valida(finoAl2025, data)]).toEqual([nuova, vecchia]);
  });
});

describe('l’ordine dei rilievi', () => {
  const dove = { ...contesto(), cartelle: [cartella('uno.xlsx', 'Primo', 'Secondo'), cartella('due.xlsx', 'Altro')] };
  const a = (file: number, foglio: string, riga: number, colonna: number): Segnalazione =>
    segnalazione({ celle: [{ file, foglio, riga, colonna }] });
  const luoghi = (regole: readonly Regola[]): readonly string[] =>
    applicaRegole(regole, dove).map(({ regola: id, celle: [cella] }) =>
      [id, ...(cella ? [cella.file, cella.foglio, cella.riga, cella.colonna] : ['–'])].join(' '),
    );

  it('prima gli errori, poi per regola', () => {
    const regole = [
      regola({ id: 'S05' }, [segnalazione()]),
      regola({ id: 'A01', gravita: 'errore' }, [segnalazione()]),
      regola({ id: 'C06', gravita: 'informazione' }, [segnalazione()]),
      regola({ id: 'Q04', gravita: 'errore' }, [segnalazione()]),
      regola({ id: 'A02', gravita: 'errore' }, [segnalazione()]),
    ];
    expect(applicaRegole(regole, contesto()).map((rilievo) => rilievo.regola)).toEqual([
      'A01',
      'A02',
      'Q04',
      'S05',
      'C06',
    ]);
  });

  it.each<[string, readonly Segnalazione[], readonly string[]]>([
    ['per file', [a(1, 'Altro', 0, 0), a(0, 'Primo', 9, 9)], ['0 Primo 9 9', '1 Altro 0 0']],
    [
      'per posto del foglio, non per nome',
      [a(0, 'Secondo', 0, 0), a(0, 'Primo', 9, 9)],
      ['0 Primo 9 9', '0 Secondo 0 0'],
    ],
    ['per riga', [a(0, 'Primo', 10, 0), a(0, 'Primo', 2, 9)], ['0 Primo 2 9', '0 Primo 10 0']],
    ['per colonna', [a(0, 'Primo', 2, 10), a(0, 'Primo', 2, 9)], ['0 Primo 2 9', '0 Primo 2 10']],
    ['chi non ha cella viene prima', [a(0, 'Primo', 0, 0), segnalazione()], ['–', '0 Primo 0 0']],
    [
      'un foglio che la cartella non ha viene prima degli altri',
      [a(0, 'Primo', 0, 0), a(0, 'Tolto', 0, 0)],
      ['0 Tolto 0 0', '0 Primo 0 0'],
    ],
  ])('a parità di regola: %s', (_, segnalazioni, attesi) => {
    expect(luoghi([regola({}, segnalazioni)])).toEqual(attesi.map((atteso) => `Q08 ${atteso}`));
    expect(luoghi([regola({}, [...segnalazioni].reverse())])).toEqual(attesi.map((atteso) => `Q08 ${atteso}`));
  });

  it('la regola conta più del posto, comunque arrivino', () => {
    const regole = [regola({ id: 'A02' }, [a(0, 'Primo', 0, 0)]), regola({ id: 'A01' }, [a(1, 'Altro', 5, 5)])];
    expect(luoghi(regole)).toEqual(['A01 1 Altro 5 5', 'A02 0 Primo 0 0']);
    expect(luoghi([...regole].reverse())).toEqual(['A01 1 Altro 5 5', 'A02 0 Primo 0 0']);
  });
});

describe('quali regole si applicano', () => {
  const scritta = contesto();
  const il = (giorno: string | null): typeof scritta => ({ ...scritta, profilo: { ...scritta.profilo, giorno } });
  const passata = regola({ validita: { dal: null, al: '2025-03-10' } }, [segnalazione()]);

  it.each([
    ['quando valeva', '2025-03-10', 1],
    ['quando non vale più', '2025-03-11', 0],
  ])('%s', (_, giorno, quanti) => {
    expect(applicaRegole([passata], il(giorno))).toHaveLength(quanti);
  });
});

describe('che cosa si può giustificare', () => {
  it.each([
    ['ciò che la regola lascia giustificare', true, undefined, true],
    ['ciò che la regola non lascia giustificare', false, undefined, false],
    ['mai un rilievo che ne rappresenta molti', true, 250, false],
  ])('%s', (_, giustificabile, casi, atteso) => {
    const [rilievo] = applicaRegole([regola({ giustificabile }, [segnalazione({ casi })])], contesto());
    expect(rilievo?.giustificabile).toBe(atteso);
  });
});

describe('l’impronta', () => {
  const base = segnalazione({
    ente: 'COMUNE DI BOZZOLO',
    voce: 'turnOver',
    celle: [{ file: 0, foglio: 'Quadro', riga: 3, colonna: 2 }],
    trovato: '3',
    atteso: '4',
    parametri: { anno: 2021 },
  });
  const impronta = (una: Segnalazione, id: Regola['id'] = 'Q08'): string | undefined =>
    applicaRegole([regola({ id }, [una])], contesto())[0]?.impronta;

  it.each<[string, Segnalazione]>([
    ['un altro codice', { ...base, codice: 'altro' }],
    ['un altro esito', { ...base, esito: 'nonVerificabile' }],
    ['un altro ente', { ...base, ente: 'COMUNE DI VIADANA' }],
    ['senza ente', { ...base, ente: undefined }],
    ['un’altra voce', { ...base, voce: 'carenza' }],
    ['senza voce', { ...base, voce: undefined }],
    ['un altro foglio', { ...base, celle: [{ file: 0, foglio: 'Altro', riga: 3, colonna: 2 }] }],
    ['senza cella', { ...base, celle: [] }],
    ['trovato un altro valore', { ...base, trovato: '5' }],
    ['non trovato niente', { ...base, trovato: undefined }],
    ['atteso un altro valore', { ...base, atteso: '5' }],
    ['non atteso niente', { ...base, atteso: undefined }],
    ['un altro parametro', { ...base, parametri: { anno: 2020 } }],
    ['lo stesso numero sotto un altro nome', { ...base, parametri: { mese: 2021 } }],
    ['senza parametri', { ...base, parametri: undefined }],
    ['gli stessi testi divisi altrimenti', { ...base, trovato: '34', atteso: '' }],
  ])('cambia: %s', (_, altra) => {
    expect(impronta(altra)).not.toBe(impronta(base));
  });

  it('cambia con la regola', () => {
    expect(impronta(base, 'Q09')).not.toBe(impronta(base));
  });

  it.each<[string, Segnalazione]>([
    ['in un’altra riga', { ...base, celle: [{ file: 0, foglio: 'Quadro', riga: 9, colonna: 2 }] }],
    ['in un’altra colonna', { ...base, celle: [{ file: 0, foglio: 'Quadro', riga: 3, colonna: 7 }] }],
    ['con altre celle accanto', { ...base, celle: [...base.celle, { file: 0, foglio: 'Altro', riga: 1, colonna: 1 }] }],
  ])('resta: %s', (_, altra) => {
    expect(impronta(altra)).toBe(impronta(base));
  });

  it('ciò che manca non si confonde con ciò che si scrive vuoto e niente di più', () => {
    const nuda = segnalazione();
    expect(impronta(nuda)).toBe(impronta({ ...nuda, ente: '', voce: undefined, trovato: '', atteso: '' }));
    expect(impronta(nuda)).toMatch(/^[0-9a-f]{16}$/);
  });
});
