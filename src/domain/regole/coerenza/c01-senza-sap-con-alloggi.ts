import type { TabellaAbbinata } from '../../contesto';
import { cellaValore } from '../../tabelle/tabella';
import type { Valore } from '../../valori/valore';
import type { VoceKey } from '../../voci/voce';
import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { spoglioDi } from '../struttura/spoglio';
import { trovato } from '../trovato';
import { nomeEnte, voceDi } from '../punto';

/** Ciò che un ente senza U.I. SAP non può avere. Il turn-over degli anni passati sì: gli alloggi possono essere finiti. */
const INCOMPATIBILI: readonly VoceKey[] = [
  'complessivo',
  'turnOver',
  'carenza',
  'nuova',
  'privati',
  'libere',
  'turnOverMedio',
  'ristrutturazione',
  'nuovaEdificazione',
  'transitori',
  'assegnate',
  'polizia',
  'poliziaLocale',
  'categorie',
  'altraCategoria',
  'consistenzaSap',
];

const NESSUNA_CATEGORIA = /^(?:no|nessun[ao]?|non previst[ao]|non definit[ao]|=)\.?$/i;

/** Un ente dichiarato senza U.I. SAP non ha alloggi, assegnazioni, transitori, quote né categorie. Un rilievo per riga. */
export const c01: Regola = {
  id: 'C01',
  famiglia: 'C',
  gravita: 'errore',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    if (contesto.senzaSap.size === 0) return;
    for (const tabella of contesto.tabelle) {
      const colonne = colonneIncompatibili(tabella);
      if (colonne.length === 0) continue;
      for (const riga of spoglioDi(contesto, tabella).senzaSap) {
        const piene = colonne.filter((indice) => dice(riga.valori[indice], tabella.colonne[indice]?.voce));
        const [prima] = piene;
        if (prima === undefined) continue;
        const valore = riga.valori[prima];
        yield {
          codice: 'senza-sap-con-dati',
          esito: 'violata',
          celle: piene.map((indice) => cellaValore(tabella, riga, indice)),
          ente: nomeEnte(riga),
          voce: voceDi(tabella, prima),
          trovato: valore ? trovato(valore) : null,
          atteso: null,
        };
      }
    }
  },
};

/** Nell'ordine delle voci, non delle colonne: la prima dà il nome al rilievo. */
function colonneIncompatibili(tabella: TabellaAbbinata): readonly number[] {
  return INCOMPATIBILI.flatMap((cercata) =>
    tabella.colonne.flatMap(({ voce, percentualeDi }, indice) => (voce === cercata && !percentualeDi ? [indice] : [])),
  );
}

/** Vero se la cella dice qualcosa: un numero diverso da 0 o il nome di una categoria. Il resto lo dice S08. */
function dice(valore: Valore | undefined, voce: VoceKey | null | undefined): boolean {
  if (valore?.tipo === 'numero') return valore.numero > 0;
  if (valore?.tipo !== 'testo' || voce !== 'altraCategoria') return false;
  return !NESSUNA_CATEGORIA.test(valore.testo);
}
