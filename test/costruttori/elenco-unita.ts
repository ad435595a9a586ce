import { controlla, type Controllo } from '../../src/app/controlla';
import { toA1 } from '../../src/domain/notazione-a1';
import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import type { SheetSnapshot, ValoreCella, WorkbookSnapshot } from '../../src/domain/snapshot';
import { frasi } from '../../src/domain/testi/indice';
import { foglio } from './snapshot';

export type Riga = readonly ValoreCella[];

export const TESTATA = [
  'Codice alloggio',
  'Ente proprietario',
  'Comune',
  'Codice catastale',
  'Foglio',
  'Mappale',
  'Subalterno',
  'Vani',
  'Superficie utile (mq)',
  'Classificazione',
  'Stato',
] as const;

const BUONA = ['', 'COMUNE DI VIADANA', 'Viadana', 'L826', 12, 345, 1, 4.5, 68.5, 'SAP', 'occupata'] as const;

/** Una riga senza difetti, col suo codice e il suo subalterno; `cambia` mette altri valori, per intestazione. */
export function alloggio(
  numero: number,
  cambia: Partial<Record<(typeof TESTATA)[number], ValoreCella>> = {},
): ValoreCella[] {
  return TESTATA.map((titolo, i) => {
    if (titolo in cambia) return cambia[titolo] ?? null;
    if (titolo === 'Codice alloggio') return `UI-${numero}`;
    return titolo === 'Subalterno' ? numero : (BUONA[i] ?? null);
  });
}

export function elenco(righe: readonly Riga[], testata: Riga = TESTATA, nome = 'Unita'): SheetSnapshot {
  return foglio(nome, [testata, ...righe]);
}

/** Ogni foglio in una cartella sola. */
export function conFogli(fogli: readonly SheetSnapshot[], opzioni: OpzioniContesto = {}): Controllo {
  return controlla([{ nome: 'a.xlsx', fogli }], opzioni);
}

export function cartelle(...fogli: readonly SheetSnapshot[]): WorkbookSnapshot[] {
  return fogli.map((uno, i) => ({ nome: `file${i + 1}.xlsx`, fogli: [uno] }));
}

/** I rilievi come si leggono: regola, codice e cella. `regole`: solo queste. */
export function visti({ rilievi }: Controllo, ...regole: readonly string[]): string[] {
  return rilievi
    .filter(({ regola }) => regole.length === 0 || regole.includes(regola))
    .map(({ regola, codice, celle }) => `${regola} ${codice} ${celle[0] ? toA1(celle[0]) : '-'}`);
}

export function messaggi({ rilievi }: Controllo, regola: string): string[] {
  return rilievi.filter((uno) => uno.regola === regola).map((uno) => frasi(uno).messaggio);
}
