import type { Fonte } from './regola';

/** Per ciò che nessuna norma dice: la regola viene dal confronto dei dati fra loro. */
export const COERENZA_INTERNA: Fonte = {
  atto: 'coerenza interna dei dati',
  articolo: null,
  confidenza: 'logica',
};

/** Le comunicazioni si rendono "anche in assenza dei dati": lo 0 è una risposta, il vuoto no. */
export const COMUNICAZIONI_DOVUTE: Fonte = { atto: 'L.R. 16/2016', articolo: 'art. 6, c. 2', confidenza: 'verificata' };

/** Contenuti del piano annuale; come si traducano in fogli e colonne è dedotto dai piani pubblicati. */
export const CONTENUTI_DEL_PIANO: Fonte = { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 3', confidenza: 'dedotta' };
