import { sembraEnte } from '../enti/sembra-ente';
import { appiana } from '../voci/parole';

export type UsoPatrimonio = 'sap' | 'sas' | 'altri' | 'totale';
export type Proprietario = 'comuni' | 'aler' | 'tutti';

export interface Soggetto {
  readonly tipo: 'ambito' | 'subAmbito' | 'ente';
  /** Come scritto; null se non è detto. */
  readonly nome: string | null;
}

/** Di chi parla una cifra del patrimonio. */
export interface SoggettoPatrimonio {
  readonly soggetto: Soggetto;
  /** Null se l'etichetta non lo dice. */
  readonly proprietario: Proprietario | null;
}

const SUB_AMBITO = /sub[\s-]*ambito\s+(?:territoriale\s+)?(?:d(?:i|el|ella)\s+|dell['’]\s*)?([^-–—:;(,]+)/i;
const AMBITO = /\bambito\s+(?:territoriale\s+|distrettuale\s+)?(?:d(?:i|el|ella)\s+|dell['’]\s*)?([^-–—:;(,]+)/i;
/** Parole che seguono il nome del territorio senza farne parte. */
const CODA = /\s+(?:complessiv\p{L}*|alloggi|totale|sap|sas|altri)\b.*$/iu;
/** Una parte dell'azienda, con i suoi alloggi: un'unità operativa, o gli alloggi in un comune. */
const PARTE_DI_ALER = /\bu o(?: |g|$)|\buog\b|\bunita operativa\b|\bcomune d(?:i|el|ella|ello|ell)\b/;

function nomeDopo(schema: RegExp, testo: string): string | null {
  const nome = schema.exec(testo)?.[1]?.replace(CODA, '').trim();
  return nome ? nome : null;
}

/** Di chi sono gli alloggi di cui parla un testo; null se non lo dice. */
export function leggiProprietario(testo: string): Proprietario | null {
  const piano = appiana(testo);
  const aler = /\baler\b/.test(piano);
  // "Alloggi ALER presenti nei comuni": i comuni sono il luogo, non il proprietario.
  const comuni = /(?<!\bnei )\bcomun(?:i|ale|ali)\b/.test(piano);
  if (aler && comuni) return 'tutti';
  if (aler) return 'aler';
  if (comuni) return 'comuni';
  return /\bpubblic[oi]\b|\btutti\b/.test(piano) ? 'tutti' : null;
}

/**
 * Il soggetto di un'etichetta del patrimonio: "sub-Ambito di Viadana - SAP", "appartengono ai 27 Comuni",
 * "ALER BS-CR-MN complessivamente", "COMUNE DI BOZZOLO", "TOTALE".
 *
 * @param diTerritori vero se la colonna dei nomi è intestata "Sub-ambito": allora "Viadana" è un territorio.
 */
export function leggiSoggetto(testo: string, diTerritori: boolean): SoggettoPatrimonio {
  const piano = appiana(testo);
  const proprietario = leggiProprietario(testo);
  if (/\bsubambito\b/.test(piano)) {
    return { soggetto: { tipo: 'subAmbito', nome: nomeDopo(SUB_AMBITO, testo) }, proprietario };
  }
  if (/^(?:totale|tot|complessiv\w*|ambito|appartengono|(?:i |\d+ )?comuni|alloggi)\b|\bpatrimonio\b/.test(piano)) {
    return { soggetto: { tipo: 'ambito', nome: nomeDopo(AMBITO, testo) }, proprietario };
  }
  if (/^aler\b/.test(piano) && !PARTE_DI_ALER.test(piano)) {
    return { soggetto: { tipo: 'ambito', nome: null }, proprietario };
  }
  if (diTerritori) return { soggetto: { tipo: 'subAmbito', nome: testo.trim() }, proprietario };
  if (sembraEnte(testo)) {
    return {
      soggetto: { tipo: 'ente', nome: testo.trim() },
      proprietario: proprietario === 'aler' ? 'aler' : 'comuni',
    };
  }
  return { soggetto: { tipo: 'ente', nome: testo.trim() === '' ? null : testo.trim() }, proprietario };
}

/** L'uso detto dall'etichetta; senza, è il totale. */
export function leggiUso(testo: string): UsoPatrimonio {
  const piano = appiana(testo);
  if (/\bsap\b|\bservizi abitativi pubblici\b/.test(piano)) return 'sap';
  if (/\bsas\b|\bservizi abitativi sociali\b/.test(piano)) return 'sas';
  return /\baltr[io] us[io]\b/.test(piano) ? 'altri' : 'totale';
}
