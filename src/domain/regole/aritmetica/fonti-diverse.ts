import type { Contesto } from '../../contesto';
import { annoDelDato, fontiDelDato, valoreDellaFonte } from '../../offerta/fonti';
import type { Fonte } from '../../contesto';
import { normalizzaNome } from '../../enti/normalizza-nome';
import { cellaValore } from '../../tabelle/tabella';
import type { VoceKey } from '../../voci/voce';
import { cellaDi } from '../punto';
import type { Segnalazione } from '../../rilievi/segnalazione';
import type { Disaccordo } from './disaccordi';

/** I file che dicono il dato dell'ente con numeri diversi, o uno con un numero e uno con "n.r."; nessuno se concordano o se lo dice un file solo. */
export function fontiInDisaccordo(contesto: Contesto, enteId: string, voce: VoceKey): readonly Fonte[] {
  const nomi = contesto.cartelle.map(({ nome }) => nome);
  const fonti = fontiDelDato(contesto.fatti.dichiarazioni(enteId, voce), voce, { nomi, anno: contesto.anno });
  return new Set(fonti.map(({ valore }) => valore)).size > 1 ? fonti : [];
}

/**
 * Il rilievo di un dato che due file dicono con numeri diversi, con tutte le origini; null se il disaccordo è dentro un
 * file. `conseguenza`: il complessivo che differisce di altrettanto. Se chi lavora ha scelto, è un'informazione.
 */
export function segnalaFonti(
  contesto: Contesto,
  id: string,
  { voce, anno }: Pick<Disaccordo, 'voce' | 'anno'>,
  conseguenza: Disaccordo | null,
): Segnalazione | null {
  if (contesto.cartelle.length < 2 || anno !== annoDelDato(voce, null, contesto.anno)) return null;
  const fonti = fontiInDisaccordo(contesto, id, voce);
  const scelta = contesto.fatti.scelta(id, voce);
  const dato = contesto.fatti.dato(id, voce)?.valore;
  const preso = dato ? valoreDellaFonte(dato) : null;
  const da = fonti.find(({ valore }) => valore !== preso);
  if (!da) return null;
  const inOrdine = [da, ...fonti.filter((una) => una !== da)];
  const anche = conseguenza ? [...conseguenza.sospette, ...conseguenza.altre] : [];
  return {
    codice: scelta ? 'fonte-scelta' : 'fonti-diverse',
    esito: 'violata',
    ...(scelta ? { gravita: 'informazione' as const } : {}),
    celle: [...inOrdine.map(cellaDellaFonte), ...anche.map(cellaDi)],
    ente: da.dichiarazione.ente.nome,
    voce,
    trovato: da.valore,
    atteso: preso,
    parametri: {
      file: inOrdine.map(({ file }) => file),
      valori: inOrdine.map(({ valore }) => String(valore)),
      ...(scelta ? { scelto: scelta.file } : {}),
      scaduta: !scelta && isScaduta(contesto, id, voce) ? 1 : 0,
      complessivo: anche.length > 0 ? 1 : 0,
    },
  };
}

function cellaDellaFonte({ dichiarazione: { tabella, riga, colonna } }: Fonte): Segnalazione['celle'][number] {
  return cellaValore(tabella, riga, colonna);
}

/** Vero se per quel dato si era scelto, e i numeri non sono più quelli. */
function isScaduta({ scelte }: Contesto, id: string, voce: VoceKey): boolean {
  return scelte.some((una) => una.voce === voce && normalizzaNome(una.ente) === id);
}
