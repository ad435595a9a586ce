import type { Contesto, Dichiarazione } from '../../contesto';
import type { Ente } from '../../enti/ente';
import { memoPerContesto } from '../memo-contesto';
import type { VoceKey } from '../../voci/voce';

/** Un dato dell'ente: il numero, se c'è, e dove sta. */
export interface DatoEnte {
  readonly numero: number | null;
  readonly dove: Dichiarazione | null;
}

/** Ciò che serve alle quote di un ente. Le percentuali vanno da 0 a 100. */
export interface DatiEnte {
  readonly ente: Ente;
  readonly senzaSap: boolean;
  /** Unità disponibili nell'anno: la base di tutte le quote. */
  readonly disponibili: DatoEnte;
  readonly transitori: DatoEnte;
  readonly indigenti: DatoEnte;
  readonly polizia: DatoEnte;
  readonly poliziaLocale: DatoEnte;
  /** Una quota per categoria: il foglio può averne più colonne. */
  readonly categorie: readonly DatoEnte[];
}

const QUOTE = [
  'transitori',
  'indigenti',
  'polizia',
  'poliziaLocale',
  'categorie',
] as const satisfies readonly VoceKey[];

const ASSENTE: DatoEnte = { numero: null, dove: null };

/**
 * I dati delle quote, ente per ente, raccolti una volta per tutte le regole. Se nessun foglio scrive una quota
 * restano da guardare solo le ALER, la cui quota è fissa.
 */
export const datiPerEnte = memoPerContesto(({ registro, fatti, senzaSap }: Contesto): readonly DatiEnte[] => {
  const leggi = (id: string, voce: VoceKey): DatoEnte => {
    if (!fatti.voci.has(voce)) return ASSENTE;
    const dove = fatti.dato(id, voce);
    const numero = dove?.valore.tipo === 'numero' ? dove.valore.numero : null;
    // Lo 0 di chi non ha U.I. SAP vale vuoto.
    return { dove, numero: numero === 0 && senzaSap.has(id) ? null : numero };
  };
  const conQuote = QUOTE.some((voce) => fatti.voci.has(voce));
  const enti = conQuote ? registro.enti : registro.enti.filter(({ tipo }) => tipo === 'aler');
  return enti.map((ente) => ({
    ente,
    senzaSap: senzaSap.has(ente.id),
    disponibili: leggi(ente.id, 'complessivo'),
    transitori: leggi(ente.id, 'transitori'),
    indigenti: leggi(ente.id, 'indigenti'),
    polizia: leggi(ente.id, 'polizia'),
    poliziaLocale: leggi(ente.id, 'poliziaLocale'),
    categorie: fatti.voci.has('categorie') ? categorieDi(fatti, ente.id) : [],
  }));
});

/** Le colonne delle categorie nella prima riga che ne ha. */
function categorieDi(fatti: Contesto['fatti'], id: string): readonly DatoEnte[] {
  const dichiarazioni = fatti.dichiarazioni(id, 'categorie');
  const riga = dichiarazioni.find(({ valore }) => valore.tipo === 'numero')?.riga;
  return dichiarazioni
    .filter((dichiarazione) => dichiarazione.riga === riga)
    .map((dove) => ({ dove, numero: dove.valore.tipo === 'numero' ? dove.valore.numero : null }));
}
