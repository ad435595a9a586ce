import { appiana } from '../voci/parole';

export type StatoUnita =
  'occupata' | 'libera' | 'carenza' | 'ristrutturazione' | 'nuova' | 'senzaTitolo' | 'nonDisponibile';
export type ClasseUnita = 'sap' | 'sas' | 'sat' | 'altri';

/** Provati nell'ordine: "occupata senza titolo" prima di "occupata", "libera in carenza" prima di "libera". */
const STATI: readonly (readonly [StatoUnita, RegExp])[] = [
  ['senzaTitolo', /\b(?:senza titolo|abusiv[oa]|abusivamente|sine titulo|occupazione illegittima)\b/],
  ['nuova', /\bnuova (?:edificazione|costruzione)\b|\bin costruzione\b/],
  [
    'ristrutturazione',
    /\b(?:ristrutturazione|riqualificazione|recupero|in (?:corso di )?manutenzione|lavori in corso|cantiere)\b/,
  ],
  [
    'carenza',
    /\b(?:carenza|carente|stato di fatto|da ripristinare|da ristrutturare|inagibile|non agibile|da manutenere)\b/,
  ],
  ['nonDisponibile', /\b(?:vend\w+|demoli\w+|piano vendite|non disponibile|indisponibile|vincolat[oa])\b/],
  [
    'libera',
    /^(?:liber[oaei]|sfitt[oaei]|vuot[oaei]|vacante|disponibile|non (?:occupat|locat|assegnat)[oa]|da assegnare|l)\b/,
  ],
  [
    'occupata',
    /^(?:occupat[oaei]|assegnat[oaei]|locat[oaei]|affittat[oaei]|in locazione|abitat[oaei]|contratto attivo|o)\b/,
  ],
];

const CLASSI: readonly (readonly [ClasseUnita, RegExp])[] = [
  ['sat', /\bsat\b|\btransitori[oae]?\b|\btemporane[oa]\b/],
  ['sap', /\bsap\b|\berp\b|\bpubblic[oaie]\b|\bcanone sociale\b|\bedilizia residenziale pubblica\b/],
  ['sas', /\bsas\b|\bsocial[ei]\b|\bcanone (?:moderato|concordato|convenzionato)\b|\bers\b/],
  ['altri', /\baltr[oi]\b|\buso divers[oi]\b|\bnon (?:sap|erp)\b|\blibero mercato\b|\bcanone libero\b/],
];

function cerca<T extends string>(schemi: readonly (readonly [T, RegExp])[], testo: string): T | null {
  const piano = appiana(testo);
  return schemi.find(([, schema]) => schema.test(piano))?.[0] ?? null;
}

export function statoUnita(testo: string): StatoUnita | null {
  return cerca(STATI, testo);
}

export function classeUnita(testo: string): ClasseUnita | null {
  const piano = appiana(testo);
  return /\bnon (?:sap|erp)\b/.test(piano) ? 'altri' : cerca(CLASSI, testo);
}
