import { VOCI } from '../../voci/voce';
import type { TipoVoce } from '../../voci/voce';
import type { Valore } from '../../valori/valore';
import type { ColonnaTabella } from '../../tabelle/tabella';
import { COERENZA_INTERNA } from '../fonti';
import { cellaDi, nomeRiga, voceDi } from '../punto';
import type { Punto } from '../punto';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { trovato } from '../trovato';
import { spoglioDi } from './spoglio';

/**
 * I conteggi sono interi non negativi, le percentuali stanno fra 0 e 100, e dove va un numero c'è un numero.
 * Gli importi si descrivono anche a parole e la media triennale può avere decimali: lì si guarda meno.
 * Una formula senza risultato è un avviso: il dato c'è, ma il programma che ha salvato il file non l'ha calcolato.
 */
export const s08: Regola = {
  id: 'S08',
  famiglia: 'S',
  gravita: 'errore',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    for (const tabella of contesto.tabelle) {
      const { insolite, insoliteNeiTotali } = spoglioDi(contesto, tabella);
      for (const punto of insolite) yield* guarda(punto, false);
      for (const punto of insoliteNeiTotali) yield* guarda(punto, true);
    }
  },
};

function* guarda(punto: Punto, totale: boolean): Iterable<Segnalazione> {
  const colonna = punto.tabella.colonne[punto.colonna];
  const valore = punto.riga.valori[punto.colonna];
  const attesa = colonna ? attesaIn(colonna) : null;
  const codice = valore && attesa ? difetto(valore, attesa, totale) : null;
  if (!valore || !codice) return;
  yield {
    codice,
    esito: 'violata',
    gravita: codice === 'formula-non-calcolata' ? 'avviso' : undefined,
    celle: [cellaDi(punto)],
    ente: totale ? null : nomeRiga(punto.riga),
    voce: voceDi(punto.tabella, punto.colonna),
    trovato: trovato(valore),
  };
}

interface Attesa {
  readonly tipo: TipoVoce;
  readonly conDecimali: boolean;
}

function attesaIn({ voce, percentualeDi }: ColonnaTabella): Attesa | null {
  if (voce === null) return null;
  return { tipo: percentualeDi ? 'percentuale' : VOCI[voce].tipo, conDecimali: voce === 'turnOverMedio' };
}

function difetto(valore: Valore, attesa: Attesa, totale: boolean): string | null {
  switch (valore.tipo) {
    case 'vuoto':
    case 'nr':
    case 'ambiguo':
      return null;
    case 'errore':
      return 'errore-formula';
    case 'nonCalcolata':
      return 'formula-non-calcolata';
    case 'numero':
      return fuoriIntervallo(valore.numero, attesa, totale);
    default:
      return attesa.tipo === 'conteggio' || attesa.tipo === 'percentuale' ? valore.tipo : null;
  }
}

function fuoriIntervallo(numero: number, { tipo, conDecimali }: Attesa, totale: boolean): string | null {
  if (tipo === 'conteggio') {
    if (numero < 0) return 'negativo';
    return conDecimali || Number.isInteger(numero) ? null : 'decimale';
  }
  // La somma di percentuali di enti diversi non vuol dire niente e può superare 100.
  return tipo === 'percentuale' && (numero < 0 || (numero > 100 && !totale)) ? 'percentuale-fuori' : null;
}
