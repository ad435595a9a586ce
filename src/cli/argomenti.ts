import { parseArgs } from 'node:util';

/** Le scelte comuni a `controlla` e `consolida`, come scritte nel comando. */
export interface OpzioniComando {
  readonly percorsi: readonly string[];
  readonly json: boolean;
  readonly anno: number | null;
  /** Data ISO. */
  readonly approvato: string | null;
  /** Percorso del registro dell'ambito. */
  readonly ambito: string | null;
  readonly satNelComplessivo: boolean;
}

export type Comando =
  | { readonly nome: 'aiuto' }
  | { readonly nome: 'versione' }
  | { readonly nome: 'regole'; readonly json: boolean }
  | ({ readonly nome: 'controlla' } & OpzioniComando)
  | ({ readonly nome: 'consolida'; readonly uscita: string } & OpzioniComando);

/** Il comando è scritto male: `message` dice come, in italiano. */
export class UsoErrato extends Error {
  override readonly name = 'UsoErrato';
}

const OPZIONI = {
  ambito: { type: 'string' },
  anno: { type: 'string' },
  approvato: { type: 'string' },
  uscita: { type: 'string' },
  'sat-fuori': { type: 'boolean' },
  json: { type: 'boolean' },
  aiuto: { type: 'boolean' },
  help: { type: 'boolean' },
  versione: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

type NomeOpzione = keyof typeof OPZIONI;

const COMUNI: readonly NomeOpzione[] = ['ambito', 'anno', 'approvato', 'sat-fuori', 'json'];

/** Le opzioni che ogni comando accetta. */
const AMMESSE: ReadonlyMap<string, readonly NomeOpzione[]> = new Map<string, readonly NomeOpzione[]>([
  ['controlla', COMUNI],
  ['consolida', [...COMUNI, 'uscita']],
  ['regole', ['json']],
]);

interface Scritto {
  readonly parole: readonly string[];
  readonly scelte: ReadonlyMap<NomeOpzione, string | true>;
}

/** Legge gli argomenti dopo il nome del programma. Lancia `UsoErrato` se non si capiscono. */
export function leggiComando(argomenti: readonly string[]): Comando {
  const { parole, scelte } = leggiScritto(argomenti);
  if (scelte.has('aiuto') || scelte.has('help')) return { nome: 'aiuto' };
  if (scelte.has('versione') || scelte.has('version')) return { nome: 'versione' };
  const [nome, ...percorsi] = parole;
  if (nome === undefined) throw new UsoErrato('Manca il comando.');
  const ammesse = AMMESSE.get(nome);
  if (!ammesse) throw new UsoErrato(`Il comando «${nome}» non esiste.`);
  for (const opzione of scelte.keys()) {
    if (!ammesse.includes(opzione)) throw new UsoErrato(`L'opzione --${opzione} non vale per «${nome}».`);
  }
  if (nome === 'regole') {
    if (percorsi.length > 0) throw new UsoErrato('«regole» non vuole file.');
    return { nome, json: scelte.has('json') };
  }
  if (percorsi.length === 0) throw new UsoErrato(`«${nome}» vuole almeno un file o una cartella.`);
  const opzioni: OpzioniComando = {
    percorsi,
    json: scelte.has('json'),
    anno: leggiAnno(testo(scelte, 'anno')),
    approvato: leggiData(testo(scelte, 'approvato')),
    ambito: testo(scelte, 'ambito'),
    satNelComplessivo: !scelte.has('sat-fuori'),
  };
  return nome === 'consolida'
    ? { nome, ...opzioni, uscita: leggiUscita(testo(scelte, 'uscita')) }
    : { nome: 'controlla', ...opzioni };
}

function leggiScritto(argomenti: readonly string[]): Scritto {
  // Non `strict`: i suoi messaggi sono in inglese.
  const { tokens } = parseArgs({ args: [...argomenti], options: OPZIONI, strict: false, tokens: true });
  const parole: string[] = [];
  const scelte = new Map<NomeOpzione, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') parole.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOpzione(name)) throw new UsoErrato(`L'opzione ${rawName} non esiste.`);
    if (scelte.has(name)) throw new UsoErrato(`L'opzione ${rawName} è scritta due volte.`);
    scelte.set(name, OPZIONI[name].type === 'boolean' ? senzaValore(rawName, value) : conValore(token));
  }
  return { parole, scelte };
}

function isOpzione(nome: string): nome is NomeOpzione {
  return Object.hasOwn(OPZIONI, nome);
}

function senzaValore(opzione: string, valore: string | undefined): true {
  if (valore !== undefined) throw new UsoErrato(`L'opzione ${opzione} non vuole un valore.`);
  return true;
}

function conValore(token: { rawName: string; value: string | undefined; inlineValue: boolean | undefined }): string {
  const { rawName, value = '', inlineValue } = token;
  if (value === '' || (inlineValue !== true && value.startsWith('-'))) {
    throw new UsoErrato(`Manca il valore dell'opzione ${rawName}.`);
  }
  return value;
}

function testo(scelte: Scritto['scelte'], nome: NomeOpzione): string | null {
  const valore = scelte.get(nome);
  return typeof valore === 'string' ? valore : null;
}

function leggiAnno(scritto: string | null): number | null {
  if (scritto === null) return null;
  if (!/^20\d\d$/.test(scritto)) throw new UsoErrato(`--anno vuole un anno, per esempio 2026: «${scritto}» non lo è.`);
  return Number(scritto);
}

function leggiData(scritta: string | null): string | null {
  if (scritta === null) return null;
  const data = new Date(`${scritta}T00:00:00Z`);
  const esiste = /^\d{4}-\d{2}-\d{2}$/.test(scritta) && !Number.isNaN(data.valueOf());
  // `Date` accetta il 31 febbraio e lo sposta a marzo.
  if (!esiste || data.toISOString().slice(0, 10) !== scritta) {
    throw new UsoErrato(`--approvato vuole una data come 2025-12-18: «${scritta}» non lo è.`);
  }
  return scritta;
}

function leggiUscita(scritta: string | null): string {
  if (scritta === null) throw new UsoErrato('«consolida» vuole --uscita, il file .xlsx da scrivere.');
  if (!/\.xlsx$/i.test(scritta)) throw new UsoErrato(`--uscita vuole un file .xlsx: «${scritta}» non lo è.`);
  return scritta;
}
