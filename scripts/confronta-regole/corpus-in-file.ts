import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Registro } from '../../src/domain/enti/ente';
import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { corpusValido } from '../../test/corpus/validi/cartelle-valide';
import { opzioniDi } from '../../test/guasti/disposizioni';
import { CASI } from '../../test/guasti/esamina';
import { comeSnapshot } from '../../test/guasti/modello';
import { scriviXlsx } from './scrivi-xlsx';

/** File che si controllano con le stesse opzioni, in un comando solo. */
export interface Gruppo {
  readonly nome: string;
  readonly cartella: string;
  readonly opzioni: readonly string[];
}

/** Con un campione bastano due disposizioni dei guasti, che insieme li hanno tutti, e qualche piano. */
const DISPOSIZIONI_CAMPIONE: ReadonlySet<string> = new Set(['un foglio per tabella', 'piano completo']);
const PIANI_CAMPIONE = 2;
const ESEMPIO = 'assets/esempi/oglio-po-2021';

/**
 * Scrive gli esempi, i guasti piantati e le cartelle giuste dove il comando li legge. L'anno prima e le date dei passi non
 * sono file: le regole che guardano solo quelli qui non si confrontano.
 */
export function scriviCorpus(dove: string, campione: boolean): readonly Gruppo[] {
  const gruppi = new Map<string, Gruppo>([
    ['esempio', { nome: 'esempio', cartella: ESEMPIO, opzioni: ['--ambito', join(ESEMPIO, 'ambito.json')] }],
  ]);
  const metti = (nome: string, file: string, cartella: WorkbookSnapshot, opzioni: OpzioniContesto): void => {
    const gruppo = gruppi.get(nome) ?? nuovoGruppo(dove, nome, gruppi.size, opzioni);
    gruppi.set(nome, gruppo);
    writeFileSync(join(gruppo.cartella, nomeFile(file)), scriviXlsx(cartella));
  };
  for (const { nome, dove: disposizione, disposizione: pulita, guastata } of CASI) {
    if (campione && !DISPOSIZIONI_CAMPIONE.has(disposizione)) continue;
    const opzioni = { ...opzioniDi(pulita), ...guastata.opzioni };
    const data = guastata.opzioni?.approvato ? `, ${guastata.opzioni.approvato}` : '';
    metti(`guasti, ${disposizione}${data}`, nome, comeSnapshot(guastata.fogli), opzioni);
  }
  for (const { nome, piano, cartelle, opzioni } of campione ? corpusValido(PIANI_CAMPIONE, 0) : corpusValido()) {
    // Il quadro lo scrive la versione di adesso: quella di prima non ne conosce le tabelle, e direbbe altro.
    if (nome.endsWith(': quadro consolidato')) continue;
    const gruppo = `giuste, ${piano.nome}${opzioni.registro ? ` con ${opzioni.registro.enti.length} enti dati` : ''}`;
    for (const cartella of cartelle)
      metti(gruppo, `${nome.slice(piano.nome.length + 2)} ${cartella.nome}`, cartella, opzioni);
  }
  return [...gruppi.values()];
}

function nuovoGruppo(
  dove: string,
  nome: string,
  numero: number,
  { anno, approvato, registro }: OpzioniContesto,
): Gruppo {
  const cartella = join(dove, `gruppo-${numero}`);
  mkdirSync(cartella, { recursive: true });
  const opzioni: string[] = [];
  if (registro) {
    const file = join(dove, `ambito-${numero}.json`);
    writeFileSync(file, JSON.stringify(ambito(registro)));
    opzioni.push('--ambito', file);
  }
  if (anno) opzioni.push('--anno', String(anno));
  if (approvato) opzioni.push('--approvato', approvato);
  return { nome, cartella, opzioni };
}

/** Il registro come lo vuole `--ambito`: i dati che non si sanno non si scrivono. */
function ambito({ ambito: nome, capofila, enti }: Registro): unknown {
  const noti = (dato: object): unknown =>
    Object.fromEntries(
      Object.entries(dato).filter(([, valore]) => valore !== null && !(Array.isArray(valore) && valore.length === 0)),
    );
  const scritti = enti.map(
    ({ nome: ente, tipo, codiceIstat, codiceCatastale, provincia, subAmbito, senzaSap, alias }) =>
      noti({ nome: ente, tipo, codiceIstat, codiceCatastale, provincia, subAmbito, senzaSap, alias }),
  );
  return { nome: nome ?? 'Prova', capofila: capofila ?? enti[0]?.nome ?? '', enti: scritti };
}

function nomeFile(nome: string): string {
  const semplice = nome
    .replace(/\.xlsx$/, '')
    .replace(/[^\p{L}\p{N} .-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${semplice}.xlsx`;
}
