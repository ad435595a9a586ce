import type { Contesto, Dichiarazione } from '../../contesto';
import type { Ente } from '../../enti/ente';
import { comeNumero } from '../../valori/valore';
import { decimali, mezzaUltimaCifra } from '../decimali';
import { cellaDi } from '../punto';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';

const ANNI_DELLA_MEDIA = 3;

/**
 * Turn-over = unità già libere + media dei tre anni precedenti; la media è quella dei tre valori.
 * Nessuna norma dice come si arrotonda: la differenza ammessa si sceglie.
 */
export const a05: Regola = {
  id: 'A05',
  famiglia: 'A',
  gravita: 'avviso',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 3', confidenza: 'dedotta' },
  validita: SEMPRE,
  voci: ['turnOverMedio', 'turnOverAnnuo'],
  giustificabile: false,
  *verifica(contesto) {
    const { voci } = contesto.fatti;
    if (!voci.has('turnOverMedio') && !voci.has('turnOverAnnuo')) return;
    for (const ente of contesto.registro.enti) yield* verificaEnte(contesto, ente);
  },
};

function* verificaEnte({ fatti, impostazioni: { tolleranza } }: Contesto, ente: Ente): Iterable<Segnalazione> {
  const anni = treAnni(fatti.dichiarazioni(ente.id, 'turnOverAnnuo'));
  const scritta = numerica(fatti.dato(ente.id, 'turnOverMedio'));
  const calcolata = anni ? anni.reduce((somma, { numero }) => somma + numero, 0) / ANNI_DELLA_MEDIA : null;
  const comune = { esito: 'violata' as const, ente: ente.nome };
  const celleAnni = (anni ?? []).map(({ punto }) => cellaDi(punto));

  if (scritta && calcolata !== null) {
    const margine = mezzaUltimaCifra(decimali(scritta.numero));
    if (Math.abs(scritta.numero - calcolata) > margine) {
      yield {
        ...comune,
        codice: 'media-diversa',
        celle: [cellaDi(scritta.punto), ...celleAnni],
        voce: 'turnOverMedio',
        trovato: scritta.numero,
        atteso: Math.round(calcolata * 100) / 100,
      };
    }
  }

  const turnOver = numerica(fatti.dato(ente.id, 'turnOver'));
  const libere = numerica(fatti.dato(ente.id, 'libere'));
  const media = calcolata ?? scritta?.numero ?? null;
  if (!turnOver || !libere || media === null) return;
  const atteso = libere.numero + Math.round(media);
  if (Math.abs(turnOver.numero - atteso) <= tolleranza) return;
  yield {
    ...comune,
    codice: 'turn-over-diverso',
    celle: [
      cellaDi(turnOver.punto),
      cellaDi(libere.punto),
      ...(calcolata === null && scritta ? [cellaDi(scritta.punto)] : celleAnni),
    ],
    voce: 'turnOver',
    trovato: turnOver.numero,
    atteso,
    tolleranza,
    parametri: { libere: libere.numero, media: Math.round(media * 100) / 100 },
  };
}

interface Numerica {
  readonly punto: Dichiarazione;
  readonly numero: number;
}

function numerica(dato: Dichiarazione | null): Numerica | null {
  const numero = comeNumero(dato?.valore);
  return dato && numero !== null ? { punto: dato, numero } : null;
}

/** I valori dei tre anni, dalla prima riga che li ha tutti; null se qualcuno manca o non è un numero. */
function treAnni(dichiarazioni: readonly Dichiarazione[]): readonly Numerica[] | null {
  const perRiga = new Map<Dichiarazione['riga'], Numerica[]>();
  for (const dichiarazione of dichiarazioni) {
    const valida = numerica(dichiarazione);
    const gia = perRiga.get(dichiarazione.riga) ?? [];
    if (valida) gia.push(valida);
    perRiga.set(dichiarazione.riga, gia);
  }
  return [...perRiga.values()].find((valori) => valori.length === ANNI_DELLA_MEDIA) ?? null;
}
