import type { CartellaControllata, ImpostazioniPiano } from '../../app/cartella-aperta';
import type { Giustificazione } from '../../app/giustificati';
import type { CellRef } from '../../domain/snapshot';
import type { Guasto } from './guasto';
import { IMPOSTAZIONI_INIZIALI } from '../../app/opzioni-piano';
import type { Lavoro, Scheda, StatoPannello } from './tipi';

export const STATO_INIZIALE: StatoPannello = {
  scheda: 'controllo',
  fase: 'prima',
  lavoro: null,
  controllata: null,
  ora: null,
  segnata: false,
  segniVecchi: false,
  superata: false,
  inAttesa: false,
  impostazioni: IMPOSTAZIONI_INIZIALI,
  giustificazioni: [],
  guasto: null,
  selezione: null,
  nota: '',
  annuncio: '',
};

/** Ciò che può succedere al pannello. */
export type Evento =
  | { readonly tipo: 'primaOcchiata' }
  | { readonly tipo: 'comincia'; readonly lavoro: Lavoro }
  | { readonly tipo: 'finito' }
  | {
      readonly tipo: 'controllata';
      readonly controllata: CartellaControllata;
      readonly giustificazioni: readonly Giustificazione[];
      readonly ora: number;
      readonly segnata: boolean;
      readonly segniVecchi: boolean;
      readonly superata: boolean;
    }
  | { readonly tipo: 'pulita' }
  | { readonly tipo: 'impostazioni'; readonly impostazioni: ImpostazioniPiano }
  | { readonly tipo: 'giustificazioni'; readonly giustificazioni: readonly Giustificazione[] }
  | { readonly tipo: 'modificata'; readonly inAttesa: boolean }
  | { readonly tipo: 'guasto'; readonly guasto: Guasto }
  | { readonly tipo: 'guastoChiuso' }
  | { readonly tipo: 'selezione'; readonly cella: CellRef | null }
  | { readonly tipo: 'scheda'; readonly scheda: Scheda }
  | { readonly tipo: 'nota'; readonly testo: string }
  | { readonly tipo: 'annuncio'; readonly testo: string };

export function riduci(stato: StatoPannello, evento: Evento): StatoPannello {
  switch (evento.tipo) {
    case 'primaOcchiata':
      return { ...stato, fase: stato.controllata ? 'pronta' : 'prima', guasto: null };
    case 'comincia':
      return { ...stato, fase: 'lavoro', lavoro: evento.lavoro, guasto: null, nota: '' };
    case 'finito':
      return { ...stato, lavoro: null, fase: aRiposo(stato) };
    case 'controllata': {
      const { controllata, giustificazioni, ora, segnata, segniVecchi, superata } = evento;
      const fase = stato.lavoro === null ? 'pronta' : stato.fase;
      return { ...stato, fase, controllata, giustificazioni, ora, segnata, segniVecchi, superata, inAttesa: false };
    }
    case 'pulita':
      return { ...stato, segnata: false, segniVecchi: false };
    case 'impostazioni':
      return { ...stato, impostazioni: evento.impostazioni };
    case 'giustificazioni':
      return { ...stato, giustificazioni: evento.giustificazioni };
    case 'modificata':
      return { ...stato, superata: stato.controllata !== null, inAttesa: evento.inAttesa };
    case 'guasto':
      return { ...stato, guasto: evento.guasto, fase: stato.lavoro === null ? aRiposo(stato) : stato.fase };
    case 'guastoChiuso':
      return { ...stato, guasto: null };
    case 'selezione':
      return { ...stato, selezione: evento.cella };
    case 'scheda':
      return { ...stato, scheda: evento.scheda };
    case 'nota':
      return { ...stato, nota: evento.testo };
    case 'annuncio':
      // Due annunci uguali di fila: lo spazio in più fa rileggere il secondo.
      return { ...stato, annuncio: stato.annuncio === evento.testo ? `${evento.testo}\u00a0` : evento.testo };
  }
}

function aRiposo({ controllata }: StatoPannello): StatoPannello['fase'] {
  return controllata ? 'pronta' : 'fallita';
}
