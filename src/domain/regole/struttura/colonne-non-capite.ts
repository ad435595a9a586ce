import type { Contesto, TabellaAbbinata } from '../../contesto';
import { riconosciVoce } from '../../voci/riconosci-voce';
import { cellaIn, posizioneValore } from '../../tabelle/tabella';
import type { ColonnaTabella } from '../../tabelle/tabella';
import { valoreIn } from '../../snapshot';
import { VOCI } from '../../voci/voce';
import type { VoceKey } from '../../voci/voce';
import { isAltroDalPiano, paionoAlloggi } from '../../tabelle/intestazione-ignota';
import type { Segnalazione } from '../../rilievi/segnalazione';

/** Le righe che si guardano per sapere che cosa porta una colonna: un foglio può averne duecentomila. */
const RIGHE_DI_PROVA = 40;

const DOVUTE = Object.values(VOCI).filter(({ perOgniEnte }) => perOgniEnte);

/**
 * Le colonne di numeri che forse dicono una voce e non si sono potute leggere. Il turn-over scritto "T.O." non si
 * indovina; si dice, e solo se una voce dovuta non sta da nessun'altra parte: accanto alle voci i fogli tengono di tutto.
 */
export function* nonCapite(contesto: Contesto): Iterable<Segnalazione> {
  const mancano = mancaUnaVoce(contesto);
  for (const tabella of contesto.tabelle) {
    if (tabella.tipo !== 'offerta') continue;
    const anni =
      contesto.anno === null ? tabella.colonne.find(({ voce, anno }) => voce === null && anno !== null) : null;
    if (anni) yield { ...segnala(tabella, anni, 'anni-affiancati'), gravita: 'avviso' };
    else if (mancano) {
      for (const [indice, colonna] of tabella.colonne.entries()) {
        if (forseVoce(tabella, colonna, indice)) {
          yield { ...segnala(tabella, colonna, 'colonna-sconosciuta'), gravita: 'informazione' };
        }
      }
    }
  }
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

/** Vero se il testo non nomina una voce: parole ignote, o "Alloggi" senza dire quali. */
function nonDiceVoce(testo: string): boolean {
  const detta = riconosciVoce(testo);
  return detta === null || (detta.generica === 'numero' && !detta.percento);
}

/** Un'intestazione di parole che non si conoscono, sopra numeri interi: non un codice, non un importo, non una data. */
function forseVoce(tabella: TabellaAbbinata, { voce, campo, testo }: ColonnaTabella, indice: number): boolean {
  if (voce !== null || campo !== null || !nonDiceVoce(testo) || isAltroDalPiano(testo)) return false;
  return paionoAlloggi(
    tabella.righe.slice(0, RIGHE_DI_PROVA).map((riga) => {
      const { riga: r, colonna } = posizioneValore(tabella, riga, indice);
      return valoreIn(tabella.foglio, r, colonna);
    }),
  );
}
