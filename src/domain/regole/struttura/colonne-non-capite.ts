import type { Contesto, TabellaAbbinata } from '../../contesto';
import { riconosciVoce } from '../../voci/riconosci-voce';
import { cellaIn, posizioneValore } from '../../tabelle/tabella';
import type { ColonnaTabella, TipoTabella } from '../../tabelle/tabella';
import { valoreIn } from '../../snapshot';
import { VOCI } from '../../voci/voce';
import type { VoceKey } from '../../voci/voce';
import { contaAlloggiOChissa, isAltroDalPiano, nominaAlloggi } from '../../tabelle/intestazione-ignota';
import { numeranoLeRighe, paionoAlloggi } from '../../tabelle/paiono-alloggi';
import type { Segnalazione } from '../../rilievi/segnalazione';

/** Le righe che si guardano per sapere che cosa porta una colonna: un foglio può averne duecentomila. */
const RIGHE_DI_PROVA = 40;

const DOVUTE = Object.values(VOCI).filter(({ perOgniEnte }) => perOgniEnte);

/** Le tabelle che di ogni ente dicono altro: una colonna di alloggi non ci si legge. */
const SENZA_VOCI: ReadonlySet<TipoTabella> = new Set(['enti', 'elenco']);
const DELL_OFFERTA: ReadonlySet<TipoTabella> = new Set(['offerta', 'scheda']);

/**
 * Le colonne di numeri che forse dicono una voce e non si sono potute leggere. Il turn-over scritto "T.O." non si
 * indovina; si dice, e solo se una voce dovuta non sta da nessun'altra parte: accanto alle voci i fogli tengono di tutto.
 * Dove di voci non ce n'è, si dice anche chi conta alloggi senza dire quali.
 */
export function* nonCapite(contesto: Contesto): Iterable<Segnalazione> {
  const mancano = mancaUnaVoce(contesto);
  for (const tabella of contesto.tabelle) {
    const anni = tabella.tipo === 'offerta' && contesto.anno === null ? tabella.colonne.find(isDiUnAnno) : null;
    if (anni) {
      yield { ...segnala(tabella, anni, 'anni-affiancati'), gravita: 'avviso' };
      continue;
    }
    for (const [indice, colonna] of tabella.colonne.entries()) {
      if (isDubbia(tabella.tipo, colonna.testo, mancano) && forseVoce(tabella, colonna, indice)) {
        yield { ...segnala(tabella, colonna, 'colonna-sconosciuta'), gravita: 'informazione' };
      }
    }
  }
}

/**
 * Dove di ogni ente si dice altro conta chi conta alloggi; le altre parti del piano hanno colonne loro, e fra quelle si nota
 * solo chi nomina gli alloggi mentre una voce dovuta manca.
 */
function isDubbia(tipo: TipoTabella, testo: string, mancano: boolean): boolean {
  if (SENZA_VOCI.has(tipo)) return mancano || contaAlloggiOChissa(testo);
  return mancano && (DELL_OFFERTA.has(tipo) || nominaAlloggi(testo));
}

function isDiUnAnno({ voce, anno }: ColonnaTabella): boolean {
  return voce === null && anno !== null;
}

/** Vero se una voce a cui ogni ente deve rispondere non ha una colonna in nessuna tabella. */
export function mancaUnaVoce(contesto: Contesto): boolean {
  return DOVUTE.some(({ key }) => !dettaDaQualcuno(contesto, key));
}

/** Le parti della nuova edificazione, scritte in due colonne, ne tengono il posto. */
function dettaDaQualcuno({ fatti }: Contesto, voce: VoceKey): boolean {
  return fatti.voci.has(voce) || (voce === 'nuova' && fatti.voci.has('ristrutturazione'));
}

function segnala(tabella: TabellaAbbinata, colonna: ColonnaTabella, codice: string): Segnalazione {
  return {
    codice,
    esito: 'violata',
    celle: [cellaIn(tabella, colonna.intestazione)],
    ente: null,
    trovato: colonna.testo,
  };
}

/** Vero se il testo non nomina una voce: parole ignote, o "Alloggi" senza dire quali; senza voci accanto, anche un anno solo. */
function nonDiceVoce(testo: string, senzaVoci: boolean): boolean {
  const detta = riconosciVoce(testo);
  if (detta === null) return true;
  return detta.voce === null && !detta.percento && (senzaVoci || detta.generica === 'numero');
}

/** Un'intestazione di parole che non si conoscono, sopra numeri interi: non un codice, non un importo, non una data. */
function forseVoce(tabella: TabellaAbbinata, { voce, campo, testo }: ColonnaTabella, indice: number): boolean {
  const senzaVoci = SENZA_VOCI.has(tabella.tipo);
  if (voce !== null || campo !== null || !nonDiceVoce(testo, senzaVoci) || isAltroDalPiano(testo)) return false;
  const valori = tabella.righe.slice(0, RIGHE_DI_PROVA).map((riga) => {
    const { riga: r, colonna } = posizioneValore(tabella, riga, indice);
    return valoreIn(tabella.foglio, r, colonna);
  });
  return paionoAlloggi(valori) && !(senzaVoci && numeranoLeRighe(valori));
}
