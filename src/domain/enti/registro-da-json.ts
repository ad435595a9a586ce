import * as z from 'zod';
import { isTolleranza, TOLLERANZA_MASSIMA } from '../contesto';
import { normalizzaNome } from './normalizza-nome';
import type { SceltaFonte } from '../offerta/scelta-fonte';
import { VOCI } from '../voci/voce';
import type { VoceKey } from '../voci/voce';
import { PASSI } from '../scadenze/scadenza';
import type { Ente, Registro } from './ente';
import { ATTESI_SOSTITUZIONI, formaSostituzioni } from './sostituzioni-da-json';

const testo = z.string().trim().min(1);
const data = z.iso.date();

const formaEnte = z.object({
  nome: testo.max(200),
  tipo: z.enum(['comune', 'aler', 'operatore']),
  codiceIstat: z
    .string()
    .regex(/^\d{6}$/)
    .nullish(),
  codiceCatastale: z
    .string()
    .regex(/^[A-Z]\d{3}$/)
    .nullish(),
  provincia: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullish(),
  subAmbito: testo.nullish(),
  senzaSap: z.boolean().nullish(),
  alias: z.array(testo).optional(),
});

const valoreFonte = z.union([z.number(), z.literal('n.r.')]);

/** Con la voce e i numeri: quale file vale per quel dato. Senza: quale file vale, di due risposte dello stesso ente. */
const formaScelta = z.union([
  z.strictObject({ ente: testo, file: testo }),
  z.strictObject({
    ente: testo,
    file: testo,
    voce: z.custom<VoceKey>((dato) => typeof dato === 'string' && Object.hasOwn(VOCI, dato)),
    valore: valoreFonte,
    invece: z.array(valoreFonte).min(1),
  }),
]);

const formaAmbito = z.object({
  nome: testo.nullish(),
  /** Lo stesso di `nome`, per chi lo scrive così. */
  ambito: testo.nullish(),
  capofila: testo.nullish(),
  /** Anno del piano. */
  anno: z.int().min(2000).max(2100).nullish(),
  /** Data di approvazione del piano, ISO. */
  approvato: data.nullish(),
  impostazioni: z
    .object({
      satNelComplessivo: z.boolean().optional(),
      tolleranza: z.number().refine(isTolleranza).optional(),
      /** Ciò che il capofila scrive al posto delle soglie della norma, col motivo. */
      sostituzioni: formaSostituzioni.optional(),
    })
    .optional(),
  /** Quando sono stati fatti i passi del piano, ISO. */
  scadenze: z.strictObject(Object.fromEntries(PASSI.map((passo) => [passo, data.optional()]))).optional(),
  /** I giorni in cui gli enti rispondono alla ricognizione, ISO. */
  ricognizione: z
    .strictObject({ apertura: data.optional(), chiusura: data.optional() })
    .refine(({ apertura, chiusura }) => !apertura || !chiusura || apertura <= chiusura)
    .optional(),
  /** Quale file vale, dove più file danno i dati di un ente. */
  scelte: z.array(formaScelta).optional(),
  enti: z.array(formaEnte).min(1),
});

/** Il contenuto di `ambito.json`, già controllato. */
export type AmbitoFile = z.infer<typeof formaAmbito>;

/** Che cosa ci si aspettava in ogni campo, detto a chi scrive il file. */
const ATTESI = {
  nome: 'un testo non vuoto',
  ambito: 'un testo non vuoto',
  capofila: 'un testo non vuoto',
  anno: "l'anno del piano, per esempio 2021",
  approvato: 'una data nella forma 2021-03-31',
  impostazioni: 'un oggetto come { "satNelComplessivo": true, "tolleranza": 1 }',
  satNelComplessivo: 'true o false',
  ...ATTESI_SOSTITUZIONI,
  tolleranza: `un numero intero da 0 a ${TOLLERANZA_MASSIMA}`,
  scadenze: `un oggetto come { "ricognizione": "2020-10-20" }, con le sole voci ${PASSI.join(', ')}`,
  ...Object.fromEntries(PASSI.map((passo) => [passo, 'una data nella forma 2021-03-31'])),
  apertura: 'una data nella forma 2021-03-31',
  chiusura: 'una data nella forma 2021-03-31',
  scelte: 'scelte come { "ente": "COMUNE DI X", "file": "x.xlsx" } o anche con "voce", "valore" e "invece"',
  enti: 'un elenco con almeno un ente',
  tipo: '"comune", "aler" o "operatore"',
  codiceIstat: 'sei cifre fra virgolette, per esempio "019116"',
  codiceCatastale: 'una lettera maiuscola e tre cifre, per esempio "M418"',
  provincia: 'la sigla, per esempio "CR"',
  subAmbito: 'un testo non vuoto',
  senzaSap: 'true o false',
  alias: 'un elenco di nomi',
};
const ATTESI_PER_CAMPO: ReadonlyMap<string, string> = new Map(Object.entries(ATTESI));

const FINESTRA_ATTESA =
  'un oggetto come { "apertura": "2021-01-11", "chiusura": "2021-03-08" }, con la chiusura non prima dell’apertura';

/** Il file dell'ambito non è come dev'essere; il messaggio dice quale campo e che cosa ci si aspettava. */
export class AmbitoNonValido extends Error {
  /** Percorso del campo: `enti[3].codiceIstat`; vuoto se è il file intero. */
  readonly campo: string;

  constructor(campo: string, atteso: string) {
    super(campo === '' ? `Il file dell'ambito non è valido: ${atteso}.` : `Nel file dell'ambito, ${campo}: ${atteso}.`);
    this.name = 'AmbitoNonValido';
    this.campo = campo;
  }
}

function attesoIn(parti: readonly PropertyKey[]): string {
  const ultima = parti.at(-1);
  if (ultima === undefined) return 'un oggetto con i campi "nome", "anno" ed "enti"';
  if (parti[0] === 'scelte') return ATTESI.scelte;
  if (typeof ultima === 'number' && parti.includes('sostituzioni')) return ATTESI.sostituzioni;
  // "ricognizione" è anche il nome di un passo.
  if (ultima === 'ricognizione' && parti.length === 1) return FINESTRA_ATTESA;
  if (typeof ultima === 'number')
    return parti.length > 2 ? 'un testo non vuoto' : 'un oggetto con i campi "nome" e "tipo"';
  const campo = String(ultima);
  return ATTESI_PER_CAMPO.get(campo) ?? 'un valore diverso';
}

function percorso(parti: readonly PropertyKey[]): string {
  return parti.reduce<string>((detto, parte) => {
    if (typeof parte === 'number') return `${detto}[${parte}]`;
    return detto === '' ? String(parte) : `${detto}.${String(parte)}`;
  }, '');
}

/** Il contenuto del file dell'ambito; solleva {@link AmbitoNonValido} al primo campo sbagliato. */
export function leggiAmbito(dato: unknown): AmbitoFile {
  const letto = formaAmbito.safeParse(dato);
  if (!letto.success) {
    const parti = letto.error.issues[0]?.path ?? [];
    throw new AmbitoNonValido(percorso(parti), `ci si aspetta ${attesoIn(parti)}`);
  }
  controllaDoppioni(letto.data);
  return letto.data;
}

function controllaDoppioni(ambito: AmbitoFile): void {
  const visti = new Map<string, number>();
  ambito.enti.forEach((ente, posizione) => {
    const id = normalizzaNome(ente.nome);
    const prima = visti.get(id);
    if (prima !== undefined)
      throw new AmbitoNonValido(`enti[${posizione}].nome`, `"${ente.nome}" c'è già in enti[${prima}]`);
    visti.set(id, posizione);
  });
}

function enteDaFile(ente: AmbitoFile['enti'][number]): Ente {
  return {
    id: normalizzaNome(ente.nome),
    nome: ente.nome,
    tipo: ente.tipo,
    codiceIstat: ente.codiceIstat ?? null,
    codiceCatastale: ente.codiceCatastale ?? null,
    provincia: ente.provincia ?? null,
    subAmbito: ente.subAmbito ?? null,
    senzaSap: ente.senzaSap ?? null,
    alias: ente.alias ?? [],
  };
}

/** Di due risposte dello stesso ente, il file che vale. */
export interface FileCheVale {
  readonly ente: string;
  readonly file: string;
}

/** Le scelte scritte nel file dell'ambito: per dato, e per ente. */
export function scelteDaAmbito({ scelte = [] }: Pick<AmbitoFile, 'scelte'>): {
  readonly perDato: readonly SceltaFonte[];
  readonly perEnte: readonly FileCheVale[];
} {
  return {
    perDato: scelte.flatMap((una) => ('voce' in una ? [una] : [])),
    perEnte: scelte.flatMap((una) => ('voce' in una ? [] : [una])),
  };
}

/** Il registro degli enti di un file dell'ambito già letto. */
export function registroDaAmbito(ambito: AmbitoFile): Registro {
  return {
    ambito: ambito.nome ?? ambito.ambito ?? null,
    capofila: ambito.capofila ?? null,
    enti: ambito.enti.map(enteDaFile),
    provenienza: 'file',
  };
}

/** Il registro degli enti dal contenuto di `ambito.json`; solleva {@link AmbitoNonValido}. */
export function registroDaJson(dato: unknown): Registro {
  return registroDaAmbito(leggiAmbito(dato));
}
