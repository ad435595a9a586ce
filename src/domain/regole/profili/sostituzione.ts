import type { ChiaveSoglia } from './soglia';
import { PROFILI_ID } from './atti';

/** Ciò che il capofila scrive al posto di una soglia, o del profilo che la data sceglierebbe. */
export interface Sostituzione {
  readonly chiave: ChiaveSostituibile;
  readonly valore: number | string;
  /** Perché: senza, la sostituzione non vale. */
  readonly motivo: string;
}

/** Chi concorre alla quota della polizia non si sceglie: viene dal profilo. */
export type ChiaveSostituibile = Exclude<ChiaveSoglia, 'poliziaForze'> | 'profilo';

/** Il motivo lo legge chi approva il piano: due parole non lo dicono. */
export const MOTIVO_MINIMO = 10;
export const MOTIVO_MASSIMO = 500;

/** Che cosa si può scrivere: un numero fra due estremi, con al più quei decimali, o una delle parole. */
export type Ammessi =
  { readonly da: number; readonly a: number; readonly decimali: 0 | 2 } | { readonly parole: readonly string[] };

const PERCENTO: Ammessi = { da: 0, a: 100, decimali: 2 };
const ARROTONDA: Ammessi = { parole: ['eccesso', 'metaInSu'] };

export const AMMESSI: Readonly<Record<ChiaveSostituibile, Ammessi>> = {
  indigentiMinimo: PERCENTO,
  indigentiAler: PERCENTO,
  indigentiArrotondamento: ARROTONDA,
  poliziaMassimo: PERCENTO,
  poliziaArrotondamento: ARROTONDA,
  categorieMassimo: PERCENTO,
  categorieArrotondamento: ARROTONDA,
  transitoriMassimo: PERCENTO,
  lavoriMassimo: { da: 0, a: 100_000, decimali: 2 },
  scomputoMesi: { da: 0, a: 600, decimali: 0 },
  convenzioneAnni: { da: 0, a: 99, decimali: 0 },
  cambiamentoParte: { da: 0, a: 1_000, decimali: 2 },
  cambiamentoUnita: { da: 0, a: 1_000, decimali: 0 },
  profilo: { parole: PROFILI_ID },
};

export function isChiaveSostituibile(dato: unknown): dato is ChiaveSostituibile {
  return typeof dato === 'string' && Object.hasOwn(AMMESSI, dato);
}

/** Vero se quel valore si può scrivere al posto di quella soglia. */
export function isValoreAmmesso(chiave: ChiaveSostituibile, valore: unknown): valore is number | string {
  const ammessi = AMMESSI[chiave];
  if ('parole' in ammessi) return typeof valore === 'string' && ammessi.parole.includes(valore);
  if (typeof valore !== 'number' || valore < ammessi.da || valore > ammessi.a) return false;
  return Number(valore.toFixed(ammessi.decimali)) === valore;
}

/** Un motivo scritto davvero: spazi e segni da soli non lo sono. */
export function isMotivo(dato: unknown): dato is string {
  return (
    typeof dato === 'string' &&
    dato.length <= MOTIVO_MASSIMO &&
    (dato.match(/[\p{L}\p{N}]/gu) ?? []).length >= MOTIVO_MINIMO
  );
}

export function isSostituzione(dato: unknown): dato is Sostituzione {
  if (typeof dato !== 'object' || dato === null) return false;
  const { chiave, valore, motivo } = dato as Partial<Record<keyof Sostituzione, unknown>>;
  return isChiaveSostituibile(chiave) && isValoreAmmesso(chiave, valore) && isMotivo(motivo);
}

/** Quelle buone, una per chiave: di due vale l'ultima. */
export function sostituzioniDa(dato: unknown): readonly Sostituzione[] {
  if (!Array.isArray(dato)) return [];
  const buone = dato
    .filter(isSostituzione)
    .map(({ chiave, valore, motivo }) => [chiave, { chiave, valore, motivo }] as const);
  return [...new Map(buone).values()];
}
