import type { TabellaAbbinata } from '../../contesto';
import { formatoIn, valoreIn } from '../../snapshot';
import type { ColonnaTabella } from '../../tabelle/tabella';
import { classeFormato } from '../../valori/formato-numerico';
import type { DifettoNumero, Valore } from '../../valori/valore';
import { VOCI } from '../../voci/voce';
import { COERENZA_INTERNA } from '../fonti';
import { cellaDi, nomeRiga, voceDi } from '../punto';
import type { Punto } from '../punto';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione, ValoreMostrato } from '../../rilievi/segnalazione';
import { spoglioDi } from './spoglio';

/** Il difetto da nominare quando una cella ne ha più d'uno: il più utile a capire che cosa correggere. */
const PRIMA_I_PIU_GRAVI: readonly DifettoNumero[] = [
  'percento-dubbio',
  'unita',
  'punto',
  'cifre-larghe',
  'spazi',
  'testo',
];

/**
 * I numeri sono scritti come numeri: niente testo, punto decimale, spazi o unità di misura nella cella.
 * Si propone il numero, tranne dove le letture possibili sono due ("1.234", 0,1 in una colonna di percentuali).
 */
export const s09: Regola = {
  id: 'S09',
  famiglia: 'S',
  gravita: 'avviso',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  *verifica(contesto) {
    for (const tabella of contesto.tabelle) {
      const { insolite, insoliteNeiTotali } = spoglioDi(contesto, tabella);
      for (const punto of insolite) yield* guarda(punto, nomeRiga(punto.riga));
      for (const punto of insoliteNeiTotali) yield* guarda(punto, null);
    }
  },
};

function* guarda(punto: Punto, ente: string | null): Iterable<Segnalazione> {
  const colonna = punto.tabella.colonne[punto.colonna];
  const codice = colonna && numerica(colonna) ? difetto(punto.riga.valori[punto.colonna]) : null;
  if (codice) yield segnala(punto, codice, ente);
}

/** Non gli importi, che si descrivono anche a parole, né le percentuali stampate accanto al loro numero. */
function numerica(colonna: ColonnaTabella): boolean {
  if (colonna.voce === null || colonna.percentualeDi) return false;
  const { tipo } = VOCI[colonna.voce];
  return tipo === 'conteggio' || tipo === 'percentuale';
}

function difetto(valore: Valore | undefined): DifettoNumero | 'ambiguo' | null {
  if (valore?.tipo === 'ambiguo') return 'ambiguo';
  if (valore?.tipo !== 'numero') return null;
  const difetti = valore.difetti;
  if (!difetti) return null;
  return PRIMA_I_PIU_GRAVI.find((candidato) => difetti.includes(candidato)) ?? null;
}

function segnala(punto: Punto, codice: DifettoNumero | 'ambiguo', ente: string | null): Segnalazione {
  const { tabella, riga, colonna } = punto;
  const cella = cellaDi(punto);
  const grezzo = valoreIn(tabella.foglio, cella.riga, cella.colonna);
  const scritto: ValoreMostrato = typeof grezzo === 'string' || typeof grezzo === 'number' ? grezzo : null;
  const comune = {
    codice,
    esito: 'violata',
    celle: [cella],
    ente,
    voce: voceDi(tabella, colonna),
    trovato: scritto,
  } as const;
  const valore = riga.valori[colonna];
  if (valore?.tipo === 'ambiguo') return { ...comune, parametri: dueLetture(...valore.letture) };
  if (valore?.tipo !== 'numero') return comune;
  const { numero } = valore;
  // Si è letto 10 da 0,1 (formati ignoti) oppure 0,1 alla lettera: l'altra lettura è cento volte meno o cento volte più.
  if (codice === 'percento-dubbio') {
    const perFrazione = typeof grezzo === 'number' && grezzo !== numero;
    return { ...comune, parametri: perFrazione ? dueLetture(grezzo, numero) : dueLetture(numero, numero * 100) };
  }
  return { ...comune, atteso: numero, correzione: { cella, valore: daScrivere(numero, tabella, cella) } };
}

function dueLetture(prima: number, seconda: number): Readonly<Record<string, number>> {
  return { prima, seconda };
}

/** In una cella formattata come percentuale il 10 % si scrive 0,1. */
function daScrivere(numero: number, tabella: TabellaAbbinata, cella: { riga: number; colonna: number }): number {
  const formato = formatoIn(tabella.foglio, cella.riga, cella.colonna);
  return classeFormato(formato) === 'percentuale' ? Number((numero / 100).toPrecision(12)) : numero;
}
