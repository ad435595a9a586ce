import { leggiComando } from '../../src/cli/argomenti';
import { UsoErrato } from '../../src/cli/uso-errato';

const PREDEFINITE = {
  json: false,
  anno: null,
  approvato: null,
  ambito: null,
  satNelComplessivo: true,
  tolleranza: null,
  precedente: null,
};

describe('argomenti del comando', () => {
  it.each([
    ['--aiuto', { nome: 'aiuto' }],
    ['--help', { nome: 'aiuto' }],
    ['controlla --aiuto', { nome: 'aiuto' }],
    ['--versione', { nome: 'versione' }],
    ['--version', { nome: 'versione' }],
    ['regole', { nome: 'regole', json: false }],
    ['regole --json', { nome: 'regole', json: true }],
    ['regole q04', { nome: 'regole', json: false, regola: 'Q04' }],
    ['controlla a.xlsx', { nome: 'controlla', percorsi: ['a.xlsx'], ...PREDEFINITE }],
    [
      'controlla a.xlsx b.ods cartella',
      { nome: 'controlla', percorsi: ['a.xlsx', 'b.ods', 'cartella'], ...PREDEFINITE },
    ],
    ['controlla a.xlsx --json', { nome: 'controlla', percorsi: ['a.xlsx'], ...PREDEFINITE, json: true }],
    ['controlla --anno 2026 a.xlsx', { nome: 'controlla', percorsi: ['a.xlsx'], ...PREDEFINITE, anno: 2026 }],
    ['controlla --anno=2026 a.xlsx', { nome: 'controlla', percorsi: ['a.xlsx'], ...PREDEFINITE, anno: 2026 }],
    [
      'controlla a.xlsx --approvato 2024-02-29',
      { nome: 'controlla', percorsi: ['a.xlsx'], ...PREDEFINITE, approvato: '2024-02-29' },
    ],
    [
      'controlla a.xlsx --sat-fuori',
      { nome: 'controlla', percorsi: ['a.xlsx'], ...PREDEFINITE, satNelComplessivo: false },
    ],
    ['controlla a.xlsx --tolleranza 0', { nome: 'controlla', percorsi: ['a.xlsx'], ...PREDEFINITE, tolleranza: 0 }],
    ['controlla a.xlsx --tolleranza=10', { nome: 'controlla', percorsi: ['a.xlsx'], ...PREDEFINITE, tolleranza: 10 }],
    ['controlla -- --strano.xlsx', { nome: 'controlla', percorsi: ['--strano.xlsx'], ...PREDEFINITE }],
    [
      'consolida enti --uscita Q.XLSX --ambito a.json',
      { nome: 'consolida', percorsi: ['enti'], ...PREDEFINITE, ambito: 'a.json', uscita: 'Q.XLSX' },
    ],
    [
      'controlla a.xlsx --precedente p.xlsx',
      { nome: 'controlla', percorsi: ['a.xlsx'], ...PREDEFINITE, precedente: 'p.xlsx' },
    ],
    [
      'confronta enti --precedente p.xlsx',
      { nome: 'confronta', percorsi: ['enti'], ...PREDEFINITE, precedente: 'p.xlsx', uscita: null },
    ],
    [
      'confronta enti --precedente p.xlsx --uscita c.xlsx --json',
      { nome: 'confronta', percorsi: ['enti'], ...PREDEFINITE, json: true, precedente: 'p.xlsx', uscita: 'c.xlsx' },
    ],
    [
      'modello --ambito a.json --anno 2026 --uscita moduli',
      { nome: 'modello', ambito: 'a.json', anno: 2026, approvato: null, uscita: 'moduli' },
    ],
    [
      'modello --ambito a.json --anno 2026 --approvato 2025-12-18 --uscita moduli',
      { nome: 'modello', ambito: 'a.json', anno: 2026, approvato: '2025-12-18', uscita: 'moduli' },
    ],
  ])('%s', (riga, atteso) => {
    expect(leggiComando(riga.split(' '))).toEqual(atteso);
  });

  it.each([
    ['', 'Manca il comando.'],
    ['modelli --anno 2026', 'Il comando «modelli» non esiste.'],
    ['modello --anno 2026 --uscita m', "«modello» vuole --ambito, il registro degli enti dell'ambito."],
    ['modello --ambito a.json --uscita m', '«modello» vuole --anno, per esempio 2026.'],
    ['modello --ambito a.json --anno 2026', '«modello» vuole --uscita, la cartella in cui scrivere.'],
    ['modello a.json', '«modello» non vuole file: il registro si dà con --ambito.'],
    ['modello --json', "L'opzione --json non vale per «modello»."],
    ['confronta enti', "«confronta» vuole --precedente, il quadro dell'anno prima."],
    ['confronta --precedente p.xlsx', '«confronta» vuole almeno un file o una cartella.'],
    ['confronta enti --precedente p.xlsx --uscita c', '--uscita vuole un file .xlsx: «c» non lo è.'],
    ['__proto__', 'Il comando «__proto__» non esiste.'],
    ['controlla', '«controlla» vuole almeno un file o una cartella.'],
    ['controlla a.xlsx --uscita b.xlsx', "L'opzione --uscita non vale per «controlla»."],
    ['controlla a.xlsx --toString', "L'opzione --toString non esiste."],
    ['controlla a.xlsx -j', "L'opzione -j non esiste."],
    ['controlla a.xlsx --json=si', "L'opzione --json non vuole un valore."],
    ['controlla a.xlsx --json --json', "L'opzione --json è scritta due volte."],
    ['controlla a.xlsx --anno', "Manca il valore dell'opzione --anno."],
    ['controlla a.xlsx --anno --json', "Manca il valore dell'opzione --anno."],
    ['controlla a.xlsx --ambito=', "Manca il valore dell'opzione --ambito."],
    ['controlla a.xlsx --anno 21', '--anno vuole un anno, per esempio 2026: «21» non lo è.'],
    ['controlla a.xlsx --approvato 18/12/2025', '--approvato vuole una data come 2025-12-18: «18/12/2025» non lo è.'],
    ['controlla a.xlsx --approvato 2025-02-31', '--approvato vuole una data come 2025-12-18: «2025-02-31» non lo è.'],
    ['controlla a.xlsx --tolleranza 11', '--tolleranza vuole un numero intero da 0 a 10: «11» non lo è.'],
    ['controlla a.xlsx --tolleranza=-1', '--tolleranza vuole un numero intero da 0 a 10: «-1» non lo è.'],
    ['controlla a.xlsx --tolleranza 1,5', '--tolleranza vuole un numero intero da 0 a 10: «1,5» non lo è.'],
    ['controlla a.xlsx --tolleranza 1e0', '--tolleranza vuole un numero intero da 0 a 10: «1e0» non lo è.'],
    ['controlla a.xlsx --tolleranza uno', '--tolleranza vuole un numero intero da 0 a 10: «uno» non lo è.'],
    ['controlla a.xlsx --tolleranza', "Manca il valore dell'opzione --tolleranza."],
    ['regole --tolleranza 1', "L'opzione --tolleranza non vale per «regole»."],
    ['consolida enti', '«consolida» vuole --uscita, il file .xlsx da scrivere.'],
    ['consolida enti --uscita q.xls', '--uscita vuole un file .xlsx: «q.xls» non lo è.'],
    ['regole a.xlsx', 'La regola «a.xlsx» non esiste: «regole» le elenca tutte.'],
    ['regole A01 A02', '«regole» spiega una regola alla volta.'],
    ['regole --anno 2021', "L'opzione --anno non vale per «regole»."],
  ])('rifiuta: %s', (riga, messaggio) => {
    const argomenti = riga === '' ? [] : riga.split(' ');
    expect(() => leggiComando(argomenti)).toThrow(new UsoErrato(messaggio));
  });
});
