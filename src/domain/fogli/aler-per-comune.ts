import type { Contesto } from '../contesto';
import type { Ente } from '../enti/ente';
import { dettaglioCompleto } from '../offerta/aler-per-comune';
import type { AlerInComune } from '../offerta/aler-per-comune';
import type { Quadro } from '../quadro';
import { unitaPerPosto, unitaRiservate } from '../quote';
import type { Arrotondamento } from '../quote';
import { arrotondamentoDi } from '../regole/profili/arrotondamento';
import { INTESTAZIONI_DERIVATE } from '../tabelle/tabelle-derivate';
import { arrotondamentoScritto } from '../testi/soglie';
import type { Blocco } from './blocchi';
import { calcolata, cella, intestazioni, rigaDaUnire } from './celle';
import type { Riga } from './celle';
import { cellaPercentuale } from './tabelle-quote';

const COLONNE = 4;

interface AlerConDettaglio {
  readonly aler: Ente;
  readonly percentuale: number;
  readonly comuni: readonly AlerInComune[];
}

/** Le ALER di cui si sa, comune per comune, dove stanno tutti gli alloggi disponibili. */
function conDettaglio(contesto: Contesto, { righe }: Quadro): readonly AlerConDettaglio[] {
  const nominate = new Set(contesto.alerPerComune.map(({ aler }) => aler.id));
  if (nominate.size === 0) return [];
  return righe.flatMap(({ ente, valori: { complessivo } }) => {
    if (!nominate.has(ente.id)) return [];
    const totale = typeof complessivo === 'number' ? complessivo : null;
    const comuni = dettaglioCompleto(contesto.alerPerComune, ente, totale);
    if (!comuni) return [];
    const dichiarata = contesto.fatti.numero(ente.id, 'indigenti');
    const percentuale = dichiarata !== null && dichiarata >= 0 ? dichiarata : contesto.profilo.indigentiAler.valore;
    return [{ aler: ente, percentuale, comuni }];
  });
}

/** La riga (da 1) del totale di un'ALER nella tabella che comincia lì; null se l'ALER non ha il dettaglio. */
export function rigaDelTotaleAler(contesto: Contesto, quadro: Quadro, aler: Ente, inizio: number): number | null {
  // La chiede ogni riga del piano: per chi non è un'ALER col dettaglio la risposta non deve costare niente.
  if (!contesto.alerPerComune.some((una) => una.aler.id === aler.id)) return null;
  let riga = inizio + 3;
  for (const una of conDettaglio(contesto, quadro)) {
    riga += una.comuni.length;
    if (una.aler.id === aler.id) return riga;
    riga += 1;
  }
  return null;
}

/** Le U.I. che ogni ALER riserva agli indigenti, comune per comune; null se nessuna ne dà il dettaglio. */
export function disegnaAlerPerComune(contesto: Contesto, quadro: Quadro): ((inizio: number) => Blocco) | null {
  const gruppi = conDettaglio(contesto, quadro);
  const senza = quadro.righe.filter(
    ({ ente }) =>
      contesto.alerPerComune.some(({ aler }) => aler.id === ente.id) && !gruppi.some(({ aler }) => aler.id === ente.id),
  );
  if (gruppi.length === 0) return null;
  const arrotonda = arrotondamentoDi(contesto.profilo, 'indigenti');
  return (inizio) => {
    const righe: Riga[] = [];
    const totali: number[] = [];
    for (const { aler, percentuale, comuni } of gruppi) {
      const prima = inizio + 3 + righe.length;
      righe.push(...comuni.map((uno, i) => rigaDi(uno, percentuale, prima + i, arrotonda)));
      totali.push(inizio + 3 + righe.length);
      const ultima = prima + comuni.length - 1;
      const disponibili = comuni.map((uno) => uno.disponibili);
      righe.push([
        cella(`Totale ${aler.nome}`, 'totaleEtichetta'),
        calcolata(`SUM(B${prima}:B${ultima})`, somma(disponibili), 'totaleNumero'),
        cella(null, 'totaleNumero'),
        calcolata(`SUM(D${prima}:D${ultima})`, unitaPerPosto(percentuale, disponibili, arrotonda), 'totaleNumero'),
      ]);
    }
    const note = [
      `Per ALER la quota si calcola comune per comune, ${arrotondamentoScritto(arrotonda)} (R.R. 4/2017, art. 13, c. 3): il totale è la ` +
        'somma dei comuni, mai la quota sul totale.',
      ...senza.map(({ ente }) => `${ente.nome}: il dettaglio per comune non fa il suo complessivo, e qui non c'è.`),
    ];
    const tutti = gruppi.flatMap(({ comuni }) => comuni.map(({ disponibili }) => disponibili));
    const riservate = gruppi.map(({ percentuale, comuni }) =>
      unitaPerPosto(
        percentuale,
        comuni.map(({ disponibili }) => disponibili),
        arrotonda,
      ),
    );
    const delleAler = (colonna: string): string => `SUM(${totali.map((riga) => `${colonna}${riga}`).join(',')})`;
    const corpo: Riga[] = [
      [cella('Unità immobiliari ALER per indigenti, comune per comune', 'titolo')],
      intestazioni([INTESTAZIONI_DERIVATE.alerPerComune, 'U.I. disponibili', 'Quota', 'Indigenti: U.I.']),
      ...righe,
      [
        cella('TOTALE', 'totaleEtichetta'),
        calcolata(delleAler('B'), somma(tutti), 'totaleNumero'),
        cella(null, 'totaleNumero'),
        calcolata(delleAler('D'), somma(riservate), 'totaleNumero'),
      ],
    ];
    return {
      righe: [...corpo, ...note.map((nota) => rigaDaUnire(nota, 'nota', COLONNE))],
      unioni: note.map((_, i) => ({ riga: corpo.length + i, colonna: 0, righe: 1, colonne: COLONNE })),
    };
  };
}

function rigaDi(
  { comune, disponibili }: AlerInComune,
  percentuale: number,
  riga: number,
  arrotonda: Arrotondamento,
): Riga {
  const funzione = arrotonda === 'eccesso' ? 'ROUNDUP' : 'ROUND';
  return [
    cella(comune, 'testo'),
    cella(disponibili, 'numero'),
    cellaPercentuale(percentuale),
    calcolata(
      `${funzione}(ROUND($B${riga}*C${riga},9),0)`,
      unitaRiservate(percentuale, disponibili, arrotonda),
      'numero',
    ),
  ];
}

function somma(numeri: readonly number[]): number {
  return numeri.reduce((a, b) => a + b, 0);
}
