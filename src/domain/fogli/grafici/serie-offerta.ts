import type { Quadro, RigaQuadro } from '../../quadro';
import { COMPONENTI, VOCI } from '../../voci/voce';
import { SENZA_DETTAGLIO } from '../nomi';
import type { SerieDelGrafico } from './blocco-grafico';

type Componente = (typeof COMPONENTI)[number];

/** Una parte dell'offerta da disegnare: una voce, o ciò che un ente dichiara senza dire di quali voci si compone. */
export interface ParteOfferta extends SerieDelGrafico {
  readonly voce: Componente | null;
  /** Come si chiama nella colonna Voce del foglio Dati. */
  readonly nome: string;
}

const INTESTAZIONI: Readonly<Record<Componente, string>> = {
  turnOver: 'Turn-over',
  carenza: 'Carenza',
  nuova: 'Nuova',
  privati: 'Privati',
};

/** Le quattro voci, e il complessivo senza dettaglio se qualcuno ha dichiarato solo quello. */
export function partiDellOfferta({ righe }: Quadro): readonly ParteOfferta[] {
  const voci = COMPONENTI.map((voce) => ({ voce, nome: VOCI[voce].breve, intestazione: INTESTAZIONI[voce] }));
  return righe.some((riga) => valoreDellaParte(riga, null) !== null)
    ? [...voci, { voce: null, nome: SENZA_DETTAGLIO, intestazione: 'Senza dettaglio' }]
    : voci;
}

/** Quante U.I. di quella parte ha l'ente; null se non ha risposto, o se la parte non lo riguarda. */
export function valoreDellaParte({ valori }: RigaQuadro, voce: Componente | null): number | null {
  if (voce !== null) return comeNumero(valori[voce]);
  const conParti = COMPONENTI.some((parte) => typeof valori[parte] === 'number');
  return conParti ? null : comeNumero(valori.complessivo);
}

function comeNumero(valore: unknown): number | null {
  return typeof valore === 'number' ? valore : null;
}
