import { conMemoria } from '../con-memoria';
import { anniScritti, annoScritto } from '../voci/anni-scritti';
import { LUNGHEZZA_INTESTAZIONE } from '../voci/parole';
import type { VoceKey } from '../voci/voce';
import type { ColonnaTabella, Tabella } from './tabella';

/** "anno 2021", "piano annuale 2021", "nell'anno 2021": l'anno è detto anno, non capita in una frase. */
const DETTO = /(?:\banno|\bannualit[aà]'?|\bannuale|\bpiano|\bofferta)\W{0,4}$/i;
/** "anno precedente (2020)", "media 2019", "assegnate nel 2020", "al 2020": un anno che non è quello del piano. */
const PASSATO =
  /(?:\bprecedente[ (:,]*(?:anno )?|\bmedia\W{0,3}|\b(?:assegnat|assegnazion|liberat|pubblicat|presentat|approvat|rilevat)\w*[^-–—.;]{0,20}|\bal|\bentro)\s*$/i;

/** L'anno del piano detto da un titolo o dal nome di un foglio; null se non lo dice, o se ne dice più d'uno. */
export function annoDelTesto(testo: string, soloDetto = false): number | null {
  if (testo.length > LUNGHEZZA_INTESTAZIONE) return null;
  return soloDetto ? annoSoloDetto(testo) : annoDettoONo(testo);
}

// I titoli di un modello tornano in ogni file.
const annoSoloDetto = conMemoria({ testi: 20_000 }, (testo) => cercaAnno(testo, true));
const annoDettoONo = conMemoria({ testi: 20_000 }, (testo) => cercaAnno(testo, false));

function cercaAnno(testo: string, soloDetto: boolean): number | null {
  const candidati = anniScritti(testo).flatMap(({ anno, inizio }) => {
    const prima = testo.slice(Math.max(0, inizio - 40), inizio);
    return PASSATO.test(prima) ? [] : [{ anno, detto: DETTO.test(prima) }];
  });
  const detti = candidati.filter(({ detto }) => detto);
  const anni = new Set((detti.length > 0 || soloDetto ? detti : candidati).map(({ anno }) => anno));
  const [unico] = anni;
  return anni.size === 1 && unico !== undefined ? unico : null;
}

/** Voci che parlano dell'anno del piano: l'anno nella loro intestazione è quello. */
const DELL_ANNO: ReadonlySet<VoceKey> = new Set([
  'complessivo',
  'turnOver',
  'carenza',
  'nuova',
  'privati',
  'libere',
  'ristrutturazione',
  'nuovaEdificazione',
  'transitori',
]);

/** L'anno su cui le intestazioni concordano: con più anni affiancati nessuno di loro è detto quello del piano. */
function annoDelleTestate(colonne: readonly ColonnaTabella[]): number | null {
  const anni = new Set<number>();
  const senzaAnno = new Set(colonne.flatMap(({ voce, testo }) => (voce && annoScritto(testo) === null ? voce : [])));
  for (const { voce, testo } of colonne) {
    // "Disponibili" accanto a "Disponibili 2024": l'anno scritto è quello da cui l'altra si distingue.
    if (voce !== null && senzaAnno.has(voce)) continue;
    const anno = voce !== null && DELL_ANNO.has(voce) ? annoScritto(testo) : null;
    if (anno !== null && annoDelTesto(testo) === anno) anni.add(anno);
  }
  const [unico] = anni;
  return anni.size === 1 && unico !== undefined ? unico : null;
}

/**
 * L'anno del piano di una tabella: dalle intestazioni, poi dal titolo più vicino, poi dal nome del foglio.
 * Popolazione, patrimonio e fondi hanno un anno loro: vale solo se il testo nomina il piano.
 */
export function annoDellaTabella({ tipo, colonne, testi, foglio }: Omit<Tabella, 'anno'>): number | null {
  const proprio = tipo === 'popolazione' || tipo === 'patrimonio' || tipo === 'fondi';
  const leggi = (testo: string): number | null =>
    proprio && !/\bpiano\b|\bofferta\b/i.test(testo) ? null : annoDelTesto(testo, proprio);
  const dalleTestate = proprio ? null : annoDelleTestate(colonne);
  if (dalleTestate !== null) return dalleTestate;
  for (const { testo, ruolo } of testi.toReversed()) {
    const anno = ruolo === 'titolo' ? leggi(testo) : null;
    if (anno !== null) return anno;
  }
  return leggi(foglio.nome);
}
