import type { CellaDraft, SheetDraft, WorkbookDraft } from '../domain/fogli/draft';
import { FOGLI } from '../domain/fogli/nomi';
import { plurale } from '../domain/testi/plurale';
import type { FileNonLetto } from './lettura';

const CON_AVVERTENZA: ReadonlySet<string> = new Set([FOGLI.quadro, FOGLI.esiti]);
/** Due righe di testo, in punti. */
const ALTEZZA = 30;

/** La cartella con, in fondo al quadro e agli esiti, i file che mancano: chi la stampa deve saperlo. */
export function annotaFileNonLetti(cartella: WorkbookDraft, nonLetti: readonly FileNonLetto[]): WorkbookDraft {
  if (nonLetti.length === 0) return cartella;
  const fogli = cartella.fogli.map((foglio) => (CON_AVVERTENZA.has(foglio.nome) ? annota(foglio, nonLetti) : foglio));
  return { ...cartella, fogli };
}

function annota(foglio: SheetDraft, nonLetti: readonly FileNonLetto[]): SheetDraft {
  const quanti = plurale(nonLetti.length, 'file', 'file');
  const avvertenza: readonly CellaDraft[] = [
    { valore: `Dati incompleti: in questa cartella mancano i dati di ${quanti}.`, stile: 'errore' },
    ...nonLetti.map(({ nome, motivo }): CellaDraft => ({ valore: `${nome}: ${motivo}`, stile: 'testoACapo' })),
  ];
  const prima = foglio.celle.length + 1;
  return {
    ...foglio,
    celle: [...foglio.celle, [], ...avvertenza.map((cella) => [cella])],
    altezze: { ...foglio.altezze, ...Object.fromEntries(nonLetti.map((_, i) => [prima + 1 + i, ALTEZZA])) },
    unioni: [
      ...foglio.unioni,
      ...avvertenza.map((_, i) => ({ riga: prima + i, colonna: 0, righe: 1, colonne: foglio.larghezze.length })),
    ],
  };
}
