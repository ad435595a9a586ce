import type { Contesto, TabellaAbbinata } from '../../contesto';
import { riconosciVoce } from '../../voci/riconosci-voce';
import { cellaIn, posizioneValore } from '../../tabelle/tabella';
import type { ColonnaTabella } from '../../tabelle/tabella';
import { valoreIn } from '../../snapshot';
import { VOCI } from '../../voci/voce';
import type { VoceKey } from '../../voci/voce';
import type { Segnalazione } from '../regola';

/** Le righe che si guardano per sapere che cosa porta una colonna: un foglio può averne duecentomila. */
const RIGHE_DI_PROVA = 40;
/** Più di così non sono gli alloggi di un ente: un telefono, un codice, un protocollo. */
const ALLOGGI_MASSIMI = 2000;

const DOVUTE = Object.values(VOCI).filter(({ perOgniEnte }) => perOgniEnte);

/**
 * Le colonne di numeri che forse dicono una voce e non si sono potute leggere. Il turn-over scritto "T.O." non si
 * indovina; si dice, e solo se una voce dovuta non sta da nessun'altra parte: accanto alle voci i fogli tengono di tutto.
 */
export function* nonCapite(contesto: Contesto): Iterable<Segnalazione> {
  const mancano = DOVUTE.some(({ key }) => !dettaDaQualcuno(contesto, key));
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

/** Un'intestazione di parole che non si conoscono, sopra numeri interi: non un codice, non un importo, non una data. */
function forseVoce(tabella: TabellaAbbinata, { voce, campo, testo }: ColonnaTabella, indice: number): boolean {
  if (voce !== null || campo !== null || riconosciVoce(testo) !== null || ALTRO.test(testo)) return false;
  let righe = 0;
  let interi = 0;
  for (const riga of tabella.righe.slice(0, RIGHE_DI_PROVA)) {
    const { riga: r, colonna } = posizioneValore(tabella, riga, indice);
    const valore = valoreIn(tabella.foglio, r, colonna);
    if (typeof valore === 'string') return false;
    righe += 1;
    if (typeof valore === 'number' && Number.isInteger(valore) && valore >= 0 && valore < ALLOGGI_MASSIMI) interi += 1;
  }
  return interi * 2 >= righe && interi > 0;
}

/** Ciò che i fogli tengono accanto alle voci, e non ne è una. */
const ALTRO =
  /^\W*(?:n\.?|nr\.?|id|prog\w*|cod\w*|anno|note?|osservazion\w*|tel\w*|data|canon\w*|cost\w*|superf\w*|mq|vani|check|verific\w*|controll\w*|differenz\w*|scost\w*|variazion\w*|domand\w*|nuclei|famigli\w*|graduator\w*)\b|occupat|%/i;
