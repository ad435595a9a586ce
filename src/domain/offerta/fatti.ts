import type { Dichiarazione, Fatti, TabellaAbbinata } from '../contesto';
import type { Valore } from '../valori/valore';
import type { VoceKey } from '../voci/voce';

const CON_DATI: ReadonlySet<TabellaAbbinata['tipo']> = new Set(['offerta', 'scheda', 'popolazione', 'patrimonio']);

/** Quanto un valore vale come risposta: prima i numeri, poi "n.r.", poi ciò che non si legge, infine il vuoto. */
function peso(valore: Valore): number {
  if (valore.tipo === 'numero') return 0;
  if (valore.tipo === 'nr') return 1;
  return valore.tipo === 'vuoto' ? 3 : 2;
}

/**
 * Indice dei dati dichiarati: per ogni voce, gli enti e le celle in cui la dichiarano. L'indice di una voce si fa
 * la prima volta che serve, perché un foglio può avere centinaia di migliaia di righe e le regole guardano poche voci.
 */
export function creaFatti(tabelle: readonly TabellaAbbinata[], senzaSap: ReadonlySet<string>): Fatti {
  const conDati = tabelle.filter((tabella) => CON_DATI.has(tabella.tipo));
  const voci = new Set<VoceKey>();
  for (const { colonne } of conDati) {
    for (const { voce, percentualeDi } of colonne) if (voce !== null && !percentualeDi) voci.add(voce);
  }
  const posti = assegnaPosti(conDati);
  const perVoce = new Map<VoceKey, readonly (readonly Dichiarazione[] | undefined)[]>();
  const scelti = new Map<VoceKey, (Dichiarazione | undefined)[]>();

  function diPosto(posto: number | undefined, voce: VoceKey): readonly Dichiarazione[] {
    if (posto === undefined || !voci.has(voce)) return NESSUNA;
    let indice = perVoce.get(voce);
    if (!indice) perVoce.set(voce, (indice = indicizza(conDati, posti, voce)));
    return indice[posto] ?? NESSUNA;
  }

  function dato(enteId: string, voce: VoceKey): Dichiarazione | null {
    const posto = posti.perEnte.get(enteId);
    const dichiarazioni = diPosto(posto, voce);
    if (posto === undefined || dichiarazioni.length < 2) return dichiarazioni[0] ?? null;
    let noti = scelti.get(voce);
    if (!noti) scelti.set(voce, (noti = []));
    return (noti[posto] ??= migliore(dichiarazioni)) ?? null;
  }

  function numero(enteId: string, voce: VoceKey): number | null {
    const valore = dato(enteId, voce)?.valore;
    if (valore?.tipo !== 'numero') return null;
    return valore.numero === 0 && senzaSap.has(enteId) ? null : valore.numero;
  }

  return {
    dichiarazioni: (enteId, voce) => diPosto(posti.perEnte.get(enteId), voce),
    dato,
    numero,
    voci,
  };
}

const NESSUNA: readonly Dichiarazione[] = [];

/** A ogni ente un posto, da 0; e per ogni riga di ogni tabella il posto del suo ente, o -1. */
interface Posti {
  readonly perEnte: ReadonlyMap<string, number>;
  readonly perRiga: ReadonlyMap<TabellaAbbinata, Int32Array>;
}

/** Si cerca ogni ente per nome una volta sola: dopo, gli indici delle voci si leggono per posizione. */
function assegnaPosti(tabelle: readonly TabellaAbbinata[]): Posti {
  const perEnte = new Map<string, number>();
  const perRiga = new Map<TabellaAbbinata, Int32Array>();
  for (const tabella of tabelle) {
    const posti = new Int32Array(tabella.righe.length).fill(-1);
    tabella.righe.forEach(({ ente }, i) => {
      if (!ente) return;
      const noto = perEnte.get(ente.id);
      posti[i] = noto ?? perEnte.size;
      if (noto === undefined) perEnte.set(ente.id, perEnte.size);
    });
    perRiga.set(tabella, posti);
  }
  return { perEnte, perRiga };
}

function indicizza(
  tabelle: readonly TabellaAbbinata[],
  { perEnte, perRiga }: Posti,
  voce: VoceKey,
): readonly (readonly Dichiarazione[] | undefined)[] {
  const indice = new Array<Dichiarazione[] | undefined>(perEnte.size);
  for (const tabella of tabelle) {
    const colonne = colonneDi(tabella, voce);
    const posti = perRiga.get(tabella);
    if (colonne.length === 0 || !posti) continue;
    tabella.righe.forEach((riga, i) => {
      const posto = posti[i] ?? -1;
      if (posto < 0 || !riga.ente) return;
      for (const colonna of colonne) {
        const valore = riga.valori[colonna];
        if (!valore) continue;
        const anno = tabella.colonne[colonna]?.anno ?? null;
        const dichiarazione = { ente: riga.ente, voce, anno, valore, tabella, riga, colonna };
        const note = indice[posto];
        if (note) note.push(dichiarazione);
        else indice[posto] = [dichiarazione];
      }
    });
  }
  return indice;
}

function migliore(dichiarazioni: readonly Dichiarazione[]): Dichiarazione | undefined {
  let scelta = dichiarazioni[0];
  for (const altra of dichiarazioni) if (scelta && precede(altra, scelta)) scelta = altra;
  return scelta;
}

/** Prima la risposta che vale di più; a parità, la tabella con meno voci: quella propria prima del quadro. */
function precede(a: Dichiarazione, b: Dichiarazione): boolean {
  const differenza = peso(a.valore) - peso(b.valore);
  if (differenza !== 0) return differenza < 0;
  return contaVoci(a.tabella) < contaVoci(b.tabella);
}

function contaVoci(tabella: TabellaAbbinata): number {
  let quante = 0;
  for (const colonna of tabella.colonne) if (colonna.voce !== null) quante += 1;
  return quante;
}

function colonneDi(tabella: TabellaAbbinata, cercata: VoceKey): readonly number[] {
  return tabella.colonne.flatMap(({ voce, percentualeDi }, i) => (voce === cercata && !percentualeDi ? [i] : []));
}
