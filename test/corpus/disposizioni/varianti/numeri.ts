import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { Casella } from '../tavola';
import type { Variante } from '../variante';

/** Un numero su `ogni` cambia scrittura. */
function suiNumeri(nome: string, come: (numero: number) => ValoreCella, ogni = 1, formato?: string): Variante {
  return {
    dimensione: 'numeri',
    nome,
    applica: ({ tavola }) => {
      let indice = 0;
      tavola.ritocca((casella): Casella | null => {
        if (casella.ruolo !== 'valore' || typeof casella.valore !== 'number') return null;
        indice += 1;
        if (indice % ogni !== 0) return null;
        return { ...casella, valore: come(casella.valore), ...(formato === undefined ? {} : { formato }) };
      });
    },
  };
}

const numeri: readonly Variante[] = [
  suiNumeri('testo', String),
  suiNumeri('testo con spazi', (n) => ` ${n} `),
  suiNumeri('testo con spazio unificatore', (n) => `${n}\u00a0`),
  suiNumeri('3 alloggi', (n) => `${n} allogg${n === 1 ? 'io' : 'i'}`),
  suiNumeri('3 U.I.', (n) => `${n} U.I.`),
  suiNumeri('3 UI', (n) => `${n} UI`),
  suiNumeri('n. 3', (n) => `n. ${n}`),
  suiNumeri('N.3', (n) => `N.${n}`),
  suiNumeri('n° 3', (n) => `n° ${n}`),
  suiNumeri('nr. 3', (n) => `nr. ${n}`),
  suiNumeri('n. 3 alloggi', (n) => `n. ${n} alloggi`),
  suiNumeri('n. 3 U.I.', (n) => `n. ${n} U.I.`),
  suiNumeri('3 unità', (n) => `${n} unità`),
  suiNumeri('3 unità immobiliari', (n) => `${n} unità immobiliari`),
  suiNumeri('3 unita', (n) => `${n} unita`),
  suiNumeri('3 appartamenti', (n) => `${n} appartamenti`),
  suiNumeri('3 all.', (n) => `${n} all.`),
  suiNumeri('3 alloggi SAP', (n) => `${n} alloggi SAP`),
  suiNumeri('totale 3', (n) => `tot. ${n}`),
  suiNumeri('3*', (n) => `${n}*`),
  suiNumeri('3 (*)', (n) => `${n} (*)`),
  suiNumeri('3 (1)', (n) => `${n} (1)`),
  suiNumeri('3.', (n) => `${n}.`),
  suiNumeri('=3', (n) => `=${n}`),
  suiNumeri('3,0', (n) => `${n},0`),
  suiNumeri('3,00', (n) => `${n},00`),
  suiNumeri('3.0', (n) => `${n}.0`),
  suiNumeri("'3", (n) => `'${n}`),
  suiNumeri('3 (di cui 1 ristrutturato)', (n) => (n > 1 ? `${n} (di cui 1 ristrutturato)` : n), 3),
  suiNumeri('3 di cui 1 ristrutturato', (n) => (n > 1 ? `${n} di cui 1 ristrutturato` : n), 3),
  suiNumeri('3 (vedi nota)', (n) => `${n} (vedi nota)`, 3),
  suiNumeri('formato 0" alloggi"', (n) => n, 1, '0" alloggi"'),
  suiNumeri('formato #,##0.00', (n) => n, 1, '#,##0.00'),
  suiNumeri('formato testo', (n) => n, 1, '@'),
  suiNumeri('formato italiano', (n) => n, 1, '[$-410]#,##0;-#,##0;"-"'),
  suiNumeri('formato contabile', (n) => n, 1, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'),
  suiNumeri('zero scritto «zero»', (n) => (n === 0 ? 'zero' : n)),
  suiNumeri('zero scritto «nessuno»', (n) => (n === 0 ? 'nessuno' : n)),
  suiNumeri('numero in lettere fra parentesi', (n) => `${n} (${['zero', 'uno', 'due', 'tre'][n] ?? 'molti'})`, 2),
];

/** Una cifra su sette porta qualcosa che non si può leggere: va detta, e le altre restano. */
function illeggibile(
  nome: string,
  cosa: (n: number) => { valore: ValoreCella; formato?: string },
  nr = false,
): Variante {
  return {
    dimensione: 'valori illeggibili',
    nome,
    nonCon: ['numeri'],
    applica: ({ tavola }) => {
      let indice = 0;
      tavola.ritocca((casella): Casella | null => {
        if (!casella.fatto?.ente || typeof casella.valore !== 'number') return null;
        indice += 1;
        if (indice % 7 !== 3) return null;
        const fatto = { ...casella.fatto, valore: nr ? ('nr' as const) : ('illeggibile' as const) };
        return { ...casella, ...cosa(casella.valore), fatto };
      });
    },
  };
}

const ILLEGGIBILI: readonly Variante[] = [
  ...['#RIF!', '#REF!', '#N/D', '#N/A', '#DIV/0!', '#VALORE!', '#VALUE!', '#NOME?'].map((scritto) =>
    illeggibile(`errore scritto ${scritto}`, () => ({ valore: scritto })),
  ),
  illeggibile('errore vero', () => ({ valore: { errore: '#REF!' } })),
  illeggibile('VERO e FALSO', (n) => ({ valore: n > 0 })),
  illeggibile('VERO scritto', () => ({ valore: 'VERO' })),
  illeggibile('data', (n) => ({ valore: 45_000 + n, formato: 'dd/mm/yyyy' })),
  illeggibile('data corta', (n) => ({ valore: 45_000 + n, formato: 'd-mmm' })),
  illeggibile('data scritta', () => ({ valore: '12/03/2025' })),
  illeggibile('3 o 4', (n) => ({ valore: `${n} o ${n + 1}` })),
  illeggibile('3/4', (n) => ({ valore: `${n}/${n + 1}` })),
  illeggibile('3-4', (n) => ({ valore: `${n}-${n + 1}` })),
  illeggibile('2+1', (n) => ({ valore: `${n}+1` })),
  illeggibile('(3), che è anche −3', (n) => ({ valore: `(${n})` })),
  illeggibile('3 - in via Roma 12', (n) => ({ valore: `${n} - in via Roma 12` })),
  illeggibile('3 (4 nel 2024)', (n) => ({ valore: `${n} (4 nel 2024)` })),
  illeggibile('circa 3', (n) => ({ valore: `circa ${n}` })),
  illeggibile('da definire', () => ({ valore: 'da definire' })),
  illeggibile('vedi allegato', () => ({ valore: 'vedi allegato' })),
  illeggibile('?', () => ({ valore: '?' })),
  illeggibile('x', () => ({ valore: 'x' })),
  illeggibile('sì', () => ({ valore: 'sì' })),
  illeggibile('1.234', () => ({ valore: '1.234' })),
  illeggibile('formula senza risultato', () => ({ valore: { nonCalcolata: true } })),
  illeggibile('n.r.', () => ({ valore: 'n.r.' }), true),
  illeggibile('n.d.', () => ({ valore: 'n.d.' }), true),
  illeggibile('lineetta', () => ({ valore: '-' }), true),
  illeggibile('Non rilevabile', () => ({ valore: 'Non rilevabile' }), true),
];

export const NUMERI: readonly Variante[] = [...numeri, ...ILLEGGIBILI];
