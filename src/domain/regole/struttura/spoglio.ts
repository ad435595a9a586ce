import type { Contesto, RigaAbbinata, TabellaAbbinata } from '../../contesto';
import type { Valore } from '../../valori/valore';
import { VOCI } from '../../voci/voce';
import type { TipoVoce } from '../../voci/voce';
import { quandoServe } from '../../enti/quando-serve';
import { memoPerContesto } from '../memo-contesto';
import type { Punto } from '../punto';

/**
 * Ciò che serve alle regole di struttura, raccolto leggendo ogni riga una volta sola: un foglio può averne duecentomila
 * e le regole sono molte.
 */
export interface Spoglio {
  /** Enti della tabella, con la loro prima riga. L'indice si fa alla prima domanda: quasi nessuna regola lo vuole. */
  readonly presenti: () => ReadonlyMap<string, RigaAbbinata>;
  /** Righe di un ente già visto più su. */
  readonly ripetute: readonly RigaAbbinata[];
  /** Righe il cui nome non è scritto come quello ufficiale, o non è di un ente. */
  readonly nonUguali: readonly RigaAbbinata[];
  /** Righe di ALER, e quelle di nessun ente: possono essere ALER scritte male. */
  readonly forseAler: readonly RigaAbbinata[];
  readonly conAsterisco: readonly RigaAbbinata[];
  /** Righe di enti senza U.I. SAP. */
  readonly senzaSap: readonly RigaAbbinata[];
  /** Quante righe sono di enti con U.I. SAP. */
  readonly conSap: number;
  /** Righe di enti con U.I. SAP con almeno una voce dovuta vuota. */
  readonly conVuoti: readonly RigaAbbinata[];
  /** Per ogni colonna, quanti enti con U.I. SAP l'hanno lasciata vuota. */
  readonly vuoti: readonly number[];
  /** Celle di voci con qualcosa che non è un numero regolare, il vuoto o "n.r.": righe di dati, poi totali. */
  readonly insolite: readonly Punto[];
  readonly insoliteNeiTotali: readonly Punto[];
}

const spogli = memoPerContesto((contesto: Contesto) => {
  const visti = new Uint32Array(contesto.registro.enti.length);
  return contesto.tabelle.map((tabella, giro) => spoglia(tabella, contesto.senzaSap, visti, giro + 1));
});

const NIENTE: Spoglio = {
  presenti: () => new Map(),
  ripetute: [],
  nonUguali: [],
  forseAler: [],
  conAsterisco: [],
  senzaSap: [],
  conSap: 0,
  conVuoti: [],
  vuoti: [],
  insolite: [],
  insoliteNeiTotali: [],
};

export function spoglioDi(contesto: Contesto, tabella: TabellaAbbinata): Spoglio {
  return spogli(contesto)[tabella.indice] ?? NIENTE;
}

interface Colonna {
  readonly indice: number;
  readonly tipo: TipoVoce;
  readonly dovuta: boolean;
}

function colonneConVoce(tabella: TabellaAbbinata): readonly Colonna[] {
  return tabella.colonne.flatMap(({ voce, percentualeDi }, indice): Colonna[] => {
    if (voce === null) return [];
    const { tipo, perOgniEnte } = VOCI[voce];
    return [{ indice, tipo: percentualeDi ? 'percentuale' : tipo, dovuta: perOgniEnte && !percentualeDi }];
  });
}

/** `visti` tiene, per posto, l'ultimo giro in cui si è visto l'ente: un vettore solo per tutte le tabelle. */
function spoglia(tabella: TabellaAbbinata, senzaSap: ReadonlySet<string>, visti: Uint32Array, giro: number): Spoglio {
  const colonne = colonneConVoce(tabella);
  const ripetute: RigaAbbinata[] = [];
  const nonUguali: RigaAbbinata[] = [];
  const forseAler: RigaAbbinata[] = [];
  const conAsterisco: RigaAbbinata[] = [];
  const righeSenzaSap: RigaAbbinata[] = [];
  const conVuoti: RigaAbbinata[] = [];
  const vuoti = tabella.colonne.map(() => 0);
  const insolite: Punto[] = [];
  const alcuniSenza = senzaSap.size > 0;
  let conSap = 0;
  for (const riga of tabella.righe) {
    const { ente, posto } = riga;
    if (riga.abbinamento.come !== 'uguale') nonUguali.push(riga);
    if (riga.asterisco) conAsterisco.push(riga);
    if (!ente || ente.tipo === 'aler') forseAler.push(riga);
    if (ente && visti[posto] === giro) ripetute.push(riga);
    else if (ente) visti[posto] = giro;
    const risponde = ente !== null && !(alcuniSenza && senzaSap.has(ente.id));
    if (risponde) conSap += 1;
    else if (ente) righeSenzaSap.push(riga);
    let vuota = false;
    for (const { indice, tipo, dovuta } of colonne) {
      const valore = riga.valori[indice];
      if (!valore || regolare(valore, tipo)) continue;
      if (valore.tipo !== 'vuoto') insolite.push({ tabella, riga, colonna: indice });
      else if (risponde && dovuta) {
        vuota = true;
        vuoti[indice] = (vuoti[indice] ?? 0) + 1;
      }
    }
    if (vuota) conVuoti.push(riga);
  }
  const insoliteNeiTotali = tabella.totali.flatMap((riga) =>
    colonne.flatMap(({ indice, tipo }): Punto[] => {
      const valore = riga.valori[indice];
      return !valore || valore.tipo === 'vuoto' || regolare(valore, tipo) ? [] : [{ tabella, riga, colonna: indice }];
    }),
  );
  return {
    presenti: quandoServe(() => primeRighe(tabella)),
    ripetute,
    nonUguali,
    forseAler,
    conAsterisco,
    senzaSap: righeSenzaSap,
    conSap,
    conVuoti,
    vuoti,
    insolite,
    insoliteNeiTotali,
  };
}

function primeRighe({ righe }: TabellaAbbinata): ReadonlyMap<string, RigaAbbinata> {
  const prime = new Map<string, RigaAbbinata>();
  for (const riga of righe) if (riga.ente && !prime.has(riga.ente.id)) prime.set(riga.ente.id, riga);
  return prime;
}

/** Vero per ciò su cui S08 e S09 non hanno mai da dire, escluso il vuoto. */
function regolare(valore: Valore, tipo: TipoVoce): boolean {
  if (valore.tipo === 'nr') return true;
  if (valore.tipo === 'testo') return tipo === 'testo' || tipo === 'importo';
  if (valore.tipo !== 'numero' || valore.difetti) return false;
  const { numero } = valore;
  if (tipo === 'conteggio') return numero >= 0 && Number.isInteger(numero);
  return tipo === 'percentuale' ? numero >= 0 && numero <= 100 : true;
}
