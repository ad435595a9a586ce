import type { Contesto } from '../../contesto';
import { dettaglioCompleto } from '../../offerta/aler-per-comune';
import { unitaPerPosto, unitaRiservate } from '../../quote';
import { arrotondamentoDi } from '../profili/arrotondamento';
import type { DatiEnte } from './dati-ente';
import { quotaPolizia } from './quota-polizia';

/** Unità che le destinazioni di un ente impegnano, ognuna con il suo arrotondamento. */
export interface UnitaDestinate {
  /** null per un'ALER senza dettaglio: la quota va per comune e non si può calcolare. */
  readonly indigenti: number | null;
  readonly polizia: number;
  readonly categorie: number;
  /** 0 se i transitori stanno fuori dal complessivo. */
  readonly transitori: number;
  readonly somma: number;
}

/** Le unità destinate su quelle disponibili; dove la quota indigenti non è scritta vale il minimo di legge. */
export function unitaDestinate(dati: DatiEnte, disponibili: number, contesto: Contesto): UnitaDestinate {
  const { profilo, impostazioni } = contesto;
  const perComune = dettaglioCompleto(contesto.alerPerComune, dati.ente, disponibili);
  const indigenti =
    dati.ente.tipo === 'aler'
      ? perComune &&
        unitaPerPosto(
          profilo.indigentiAler.valore,
          perComune.map((uno) => uno.disponibili),
          arrotondamentoDi(profilo, 'indigenti'),
        )
      : unitaRiservate(
          dati.indigenti.numero ?? profilo.indigentiMinimo.valore,
          disponibili,
          arrotondamentoDi(profilo, 'indigenti'),
        );
  const polizia = unitaRiservate(
    quotaPolizia(dati, profilo).percentuale,
    disponibili,
    arrotondamentoDi(profilo, 'polizia'),
  );
  const categorie = profilo.categorieMassimo
    ? dati.categorie.reduce(
        (somma, { numero }) => somma + unitaRiservate(numero ?? 0, disponibili, arrotondamentoDi(profilo, 'categorie')),
        0,
      )
    : 0;
  const transitori = impostazioni.satNelComplessivo ? (dati.transitori.numero ?? 0) : 0;
  return { indigenti, polizia, categorie, transitori, somma: (indigenti ?? 0) + polizia + categorie + transitori };
}
