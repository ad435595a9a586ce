import { ATTI } from './atti';
import type { AttoDatato } from './atti';
import type { Profilo, SogliaSempre } from './profilo';
import type { ChiaveSoglia, Soglia, ValoriSoglie } from './soglia';
import { SOGLIE_QUOTE } from './soglie-quote';
import { SOGLIE_UNITA } from './soglie-unita';
import type { Sostituzione } from './sostituzione';

type Tabella = { readonly [K in ChiaveSoglia]: readonly Soglia<ValoriSoglie[K]>[] };

/** Tutte le soglie, datate: il profilo di un giorno si ricava da qui. */
export const SOGLIE: Tabella = { ...SOGLIE_QUOTE, ...SOGLIE_UNITA };

/** In ordine di lettura: quote, servizi transitori, unità, confronto con l'anno prima. */
export const CHIAVI_SOGLIE = Object.keys(SOGLIE) as readonly ChiaveSoglia[];

/**
 * Il profilo in vigore il giorno di approvazione del piano (ISO), con ciò che il capofila ha sostituito.
 * Senza data vale il più recente; una data anteriore al primo profilo usa il primo.
 */
export function profiloPer(data: string | null, sostituzioni: readonly Sostituzione[] = []): Profilo {
  const ultimo = ATTI.at(-1) ?? ATTI[0];
  const dellaData = data === null ? ultimo : (ATTI.findLast((atto) => atto.dal <= data) ?? ATTI[0]);
  if (sostituzioni.length === 0) return { ...diLegge(dellaData), giorno: data };
  const aMano = sostituzioni.find(({ chiave }) => chiave === 'profilo');
  const scelto = ATTI.find(({ id }) => id === aMano?.valore && id !== dellaData.id) ?? null;
  const atto = scelto ?? dellaData;
  return {
    ...conSoglie(atto, sostituzioni),
    giorno: scelto ? scelto.dal : data,
    sceltoAMano: scelto && aMano ? { dellaData, motivo: aMano.motivo } : null,
  };
}

const profiliDiLegge = new Map<AttoDatato, Profilo>();

/** Le soglie di un atto non cambiano: si mettono insieme una volta, non a ogni controllo. */
function diLegge(atto: AttoDatato): Profilo {
  let profilo = profiliDiLegge.get(atto);
  if (!profilo) profiliDiLegge.set(atto, (profilo = conSoglie(atto, [])));
  return profilo;
}

function conSoglie(atto: AttoDatato, sostituzioni: readonly Sostituzione[]): Profilo {
  const soglie = soglieDel(atto, sostituzioni);
  return {
    ...atto,
    ...soglie,
    soglie: CHIAVI_SOGLIE.flatMap((chiave) => {
      const soglia = soglie[chiave];
      return soglia ? [{ ...soglia, chiave }] : [];
    }),
    giorno: atto.dal,
    gravita: {},
    sceltoAMano: null,
  };
}

/** I profili come la norma li vuole, in ordine di data. */
export const PROFILI: readonly Profilo[] = ATTI.map(({ dal }) => profiloPer(dal));

function soglieDel(
  { dal }: AttoDatato,
  sostituzioni: readonly Sostituzione[],
): Omit<Profilo, keyof AttoDatato | 'soglie' | 'giorno' | 'gravita' | 'sceltoAMano'> {
  const senzaEffetto: Sostituzione[] = [];
  const diAllora = <K extends ChiaveSoglia>(chiave: K): Soglia<ValoriSoglie[K]> | null => {
    const periodi: readonly Soglia<ValoriSoglie[K]>[] = SOGLIE[chiave];
    const soglia = periodi.findLast((una) => una.dal <= dal && (una.al === null || dal <= una.al)) ?? null;
    const nuova = sostituzioni.find((una) => una.chiave === chiave);
    if (!nuova) return soglia;
    if (!soglia) senzaEffetto.push(nuova);
    if (!soglia || nuova.valore === soglia.valore) return soglia;
    // Il tipo del valore lo garantisce `isValoreAmmesso`, chiave per chiave, dove la sostituzione si legge.
    const valore = nuova.valore as ValoriSoglie[K];
    return { ...soglia, valore, sostituita: { diLegge: soglia.valore, motivo: nuova.motivo } };
  };
  const sempre = <K extends SogliaSempre>(chiave: K): Soglia<ValoriSoglie[K]> => {
    const soglia = diAllora(chiave);
    if (!soglia) throw new RangeError(`La soglia ${chiave} non ha un valore per il ${dal}`);
    return soglia;
  };
  const poliziaForze = diAllora('poliziaForze');
  return {
    indigentiMinimo: sempre('indigentiMinimo'),
    indigentiAler: sempre('indigentiAler'),
    indigentiArrotondamento: sempre('indigentiArrotondamento'),
    poliziaMassimo: diAllora('poliziaMassimo'),
    poliziaForze,
    poliziaConLocale: poliziaForze?.valore === 'conArmateELocale',
    poliziaArrotondamento: diAllora('poliziaArrotondamento'),
    categorieMassimo: diAllora('categorieMassimo'),
    categorieArrotondamento: diAllora('categorieArrotondamento'),
    transitoriMassimo: sempre('transitoriMassimo'),
    lavoriMassimo: sempre('lavoriMassimo'),
    scomputoMesi: sempre('scomputoMesi'),
    convenzioneAnni: sempre('convenzioneAnni'),
    cambiamentoParte: sempre('cambiamentoParte'),
    cambiamentoUnita: sempre('cambiamentoUnita'),
    senzaEffetto,
  };
}
