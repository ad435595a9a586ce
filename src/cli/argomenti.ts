import { parseArgs } from 'node:util';
import type { RegolaId } from '../domain/regole/regola-id';
import { UsoErrato } from './uso-errato';
import { leggiAnno, leggiCsv, leggiData, leggiRegola, leggiTolleranza, leggiUscita } from './valori-opzioni';

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
  /** Alloggi di differenza ammessi; null = quelli del registro, o i soliti. */
  readonly tolleranza: number | null;
  /** Percorso del quadro dell'anno prima. */
  readonly precedente: string | null;
  /** File `.csv` in cui scrivere anche i rilievi. */
  readonly csv?: string;
}

export interface OpzioniModello {
  /** Percorso del registro dell'ambito. */
  readonly ambito: string;
  readonly anno: number;
  /** Data ISO. */
  readonly approvato: string | null;
  /** Cartella in cui scrivere. */
  readonly uscita: string;
}

export type Comando =
  | { readonly nome: 'aiuto' }
  | { readonly nome: 'versione' }
  | { readonly nome: 'regole'; readonly json: boolean; readonly regola?: RegolaId }
  | ({ readonly nome: 'controlla' } & OpzioniComando)
  | ({ readonly nome: 'consolida'; readonly uscita: string; readonly lettere?: string } & OpzioniComando)
  | ({ readonly nome: 'confronta'; readonly precedente: string; readonly uscita: string | null } & OpzioniComando)
  | ({ readonly nome: 'modello' } & OpzioniModello);

const OPZIONI = {
  ambito: { type: 'string' },
  anno: { type: 'string' },
  approvato: { type: 'string' },
  uscita: { type: 'string' },
  precedente: { type: 'string' },
  csv: { type: 'string' },
  lettere: { type: 'string' },
  'sat-fuori': { type: 'boolean' },
  tolleranza: { type: 'string' },
  json: { type: 'boolean' },
  aiuto: { type: 'boolean' },
  help: { type: 'boolean' },
  versione: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

type NomeOpzione = keyof typeof OPZIONI;

const COMUNI: readonly NomeOpzione[] = ['ambito', 'anno', 'approvato', 'precedente', 'sat-fuori', 'tolleranza', 'json'];

/** Le opzioni che ogni comando accetta. */
const AMMESSE: ReadonlyMap<string, readonly NomeOpzione[]> = new Map<string, readonly NomeOpzione[]>([
  ['controlla', [...COMUNI, 'csv']],
  ['consolida', [...COMUNI, 'uscita', 'csv', 'lettere']],
  ['confronta', [...COMUNI, 'uscita']],
  ['modello', ['ambito', 'anno', 'approvato', 'uscita']],
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
    const [regola, ...altre] = percorsi;
    if (altre.length > 0) throw new UsoErrato('«regole» spiega una regola alla volta.');
    return { nome, json: scelte.has('json'), ...(regola === undefined ? {} : { regola: leggiRegola(regola) }) };
  }
  if (nome === 'modello') return { nome, ...leggiModello(percorsi, scelte) };
  if (percorsi.length === 0) throw new UsoErrato(`«${nome}» vuole almeno un file o una cartella.`);
  const opzioni: OpzioniComando = {
    percorsi,
    json: scelte.has('json'),
    anno: leggiAnno(testo(scelte, 'anno')),
    approvato: leggiData(testo(scelte, 'approvato')),
    ambito: testo(scelte, 'ambito'),
    satNelComplessivo: !scelte.has('sat-fuori'),
    tolleranza: leggiTolleranza(testo(scelte, 'tolleranza')),
    precedente: testo(scelte, 'precedente'),
    ...leggiCsv(testo(scelte, 'csv')),
  };
  const [uscita, lettere] = [testo(scelte, 'uscita'), testo(scelte, 'lettere')];
  switch (nome) {
    case 'consolida':
      if (uscita === null) throw new UsoErrato('«consolida» vuole --uscita, il file .xlsx da scrivere.');
      return { nome, ...opzioni, uscita: leggiUscita(uscita), ...(lettere === null ? {} : { lettere }) };
    case 'confronta': {
      const { precedente } = opzioni;
      if (precedente === null) throw new UsoErrato("«confronta» vuole --precedente, il quadro dell'anno prima.");
      return { nome, ...opzioni, precedente, uscita: uscita === null ? null : leggiUscita(uscita) };
    }
    default:
      return { nome: 'controlla', ...opzioni };
  }
}

function leggiModello(percorsi: readonly string[], scelte: Scritto['scelte']): OpzioniModello {
  if (percorsi.length > 0) throw new UsoErrato('«modello» non vuole file: il registro si dà con --ambito.');
  const [ambito, anno, uscita] = [
    testo(scelte, 'ambito'),
    leggiAnno(testo(scelte, 'anno')),
    testo(scelte, 'uscita'),
  ] as const;
  if (ambito === null) throw new UsoErrato("«modello» vuole --ambito, il registro degli enti dell'ambito.");
  if (anno === null) throw new UsoErrato('«modello» vuole --anno, per esempio 2026.');
  if (uscita === null) throw new UsoErrato('«modello» vuole --uscita, la cartella in cui scrivere.');
  return { ambito, anno, approvato: leggiData(testo(scelte, 'approvato')), uscita };
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
