import { FOGLI_RICEVUTI } from '../../../domain/fogli/nomi';
import { cominciaCon, COLONNE_REGISTRO, COLONNE_RIGHE } from '../../../domain/ricevuti/colonne';
import { CARICA_FOGLI, firma, foglioNostro } from '../sheets/fogli-nostri';

/** I due fogli che tengono i file ricevuti. */
export const QUALI = ['righe', 'registro'] as const;
export type Quale = (typeof QUALI)[number];
export type Coppia = Readonly<Record<Quale, Excel.Worksheet>>;

export const COLONNE_RICEVUTI: Readonly<Record<Quale, readonly string[]>> = {
  righe: COLONNE_RIGHE,
  registro: COLONNE_REGISTRO,
};

/**
 * A che punto è un foglio, scritto nella sua firma: `in arrivo` può essere incompleto; `pronto` è completo, e sta
 * prendendo il posto di quello di prima; senza niente, è quello che vale.
 */
const CODE = { inArrivo: ': in arrivo', pronto: ': pronto', valido: '' } as const;
export type Stadio = keyof typeof CODE;
const STADI: readonly Stadio[] = ['inArrivo', 'pronto', 'valido'];

export interface FogliRicevuti {
  /** I fogli che valgono; null se non si è ricevuto niente. */
  readonly attuali: Coppia | null;
  /** Un foglio nostro rimasto senza l'altro: da solo non dice niente. */
  readonly spaiati: readonly Excel.Worksheet[];
  /** Ciò che resta di una scrittura interrotta. */
  readonly avanzi: readonly Excel.Worksheet[];
}

/** I nostri fogli, in mezzo a tutti gli altri. */
export interface StatoRicevuti extends FogliRicevuti {
  readonly fogli: readonly Excel.Worksheet[];
  /** Id del foglio che si sta guardando. */
  readonly attivo: string;
}

export function firmaRicevuti(foglio: Excel.Worksheet, quale: Quale, stadio: Stadio): void {
  firma(foglio, FOGLI_RICEVUTI[quale] + CODE[stadio]);
}

/** I fogli della cartella, e fra questi i nostri; in una richiesta. */
export async function guardaRicevuti(context: Excel.RequestContext): Promise<StatoRicevuti> {
  const { worksheets } = context.workbook;
  worksheets.load(`items/visibility,${CARICA_FOGLI}`);
  const attivo = worksheets.getActiveWorksheet().load('id');
  await context.sync();
  const fogli = worksheets.items;
  const stato = statoRicevuti(fogli);
  const attuali = stato.attuali ?? (await adottati(context, fogli));
  return { ...stato, attuali, fogli, attivo: attivo.id };
}

/**
 * Due fogli coi nomi nostri e senza firma: in una cartella scritta dalla riga di comando la firma non c'è. Sono i nostri se
 * cominciano anche con le nostre intestazioni.
 */
export function senzaFirma(fogli: readonly Excel.Worksheet[]): Coppia | null {
  return coppia((quale) => fogli.find((foglio) => foglio.name === FOGLI_RICEVUTI[quale] && !foglioNostro(foglio)));
}

async function adottati(context: Excel.RequestContext, fogli: readonly Excel.Worksheet[]): Promise<Coppia | null> {
  const forse = senzaFirma(fogli);
  if (!forse) return null;
  const testate = QUALI.map((quale) => {
    const colonne = COLONNE_RICEVUTI[quale];
    const celle = forse[quale].getRangeByIndexes(0, 0, 1, colonne.length).load('values');
    return { colonne, celle };
  });
  await context.sync();
  const origine = { riga: 0, colonna: 0 };
  const nostri = testate.every(({ celle, colonne }) => cominciaCon({ origine, valori: celle.values }, colonne));
  return nostri ? forse : null;
}

/**
 * Valgono i due fogli validi. Se lo scambio si è fermato dopo averne tolto uno, valgono i pronti, che sono completi: in
 * nessun momento uno nuovo si legge con uno vecchio. Di una copia fatta dall'utente non ci si occupa.
 */
export function statoRicevuti(fogli: readonly Excel.Worksheet[]): FogliRicevuti {
  const validi = coppia((quale) => trova(fogli, quale, 'valido'));
  const pronti = coppia((quale) => trova(fogli, quale, 'pronto') ?? trova(fogli, quale, 'valido'));
  const attuali = validi ?? pronti;
  const inUso = new Set(attuali ? QUALI.map((quale) => attuali[quale]) : []);
  const liberi = (stadio: Stadio): readonly Excel.Worksheet[] =>
    QUALI.flatMap((quale) => fogli.filter((foglio) => stadioDi(foglio, quale) === stadio && !inUso.has(foglio)));
  return {
    attuali,
    spaiati: validi ? [] : liberi('valido'),
    avanzi: [...liberi('inArrivo'), ...liberi('pronto')],
  };
}

function coppia(cerca: (quale: Quale) => Excel.Worksheet | undefined): Coppia | null {
  const righe = cerca('righe');
  const registro = cerca('registro');
  return righe && registro ? { righe, registro } : null;
}

/** Chi copia un foglio ne copia la firma: vale quello che ha ancora il nome suo. */
function trova(fogli: readonly Excel.Worksheet[], quale: Quale, stadio: Stadio): Excel.Worksheet | undefined {
  const firmati = fogli.filter((foglio) => stadioDi(foglio, quale) === stadio);
  return firmati.find(({ name }) => name === FOGLI_RICEVUTI[quale]) ?? firmati[0];
}

/** Null se il foglio non è quello. */
export function stadioDi(foglio: Excel.Worksheet, quale: Quale): Stadio | null {
  const firmato = foglioNostro(foglio);
  return STADI.find((stadio) => firmato === FOGLI_RICEVUTI[quale] + CODE[stadio]) ?? null;
}
