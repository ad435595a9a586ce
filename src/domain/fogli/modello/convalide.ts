/** Che cosa si può scrivere nelle celle del modello, e il consiglio che si legge entrandovi. */
import { toA1 } from '../../notazione-a1';
import type { Area, Posizione } from '../../snapshot';
import type { CellaDraft, ConvalidaDraft } from '../draft';
import type { Riga } from '../celle';

/** Oltre è un refuso: nessun ente dichiara tante unità in un anno. Del patrimonio ne ha di più solo ALER Milano. */
export const MASSIMO_CONTEGGIO = 9_999;
export const MASSIMO_PATRIMONIO = 99_999;
export const MASSIMO_ABITANTI = 9_999_999;

/** Le celle da compilare con un conteggio, riconoscibili dall'aspetto che dà loro `cellaConteggio`. */
function daContare(cella: CellaDraft | null | undefined): boolean {
  return cella?.sbloccata === true && cella.formato === '0' && cella.stile !== 'testo';
}

/** Una convalida per ogni gruppo di righe vicine da contare; `inizio` è la posizione della prima cella della prima riga. */
export function convalideConteggi(
  righe: readonly Riga[],
  inizio: Posizione,
  massimo = MASSIMO_CONTEGGIO,
): readonly ConvalidaDraft[] {
  const convalide: ConvalidaDraft[] = [];
  let da = 0;
  while (da < righe.length) {
    const colonne = (righe[da] ?? []).filter(daContare).length;
    let a = da + 1;
    while (colonne > 0 && (righe[a] ?? []).filter(daContare).length === colonne) a += 1;
    if (colonne > 0) {
      const area = { riga: inizio.riga + da, colonna: inizio.colonna, righe: a - da, colonne };
      convalide.push(convalidaConteggio(area, massimo));
    }
    da = a;
  }
  return convalide;
}

/** Un intero da 0 in su, oppure «n.r.»; la cella vuota resta ammessa, perché il foglio si compila un po' per volta. */
export function convalidaConteggio(area: Area, massimo = MASSIMO_CONTEGGIO): ConvalidaDraft {
  const cella = toA1(area);
  const scritto = new Intl.NumberFormat('it-IT', { useGrouping: 'always' }).format(massimo);
  return {
    area,
    ammessi: {
      tipo: 'formula',
      formula: `IF(ISNUMBER(${cella}),AND(${cella}>=0,${cella}<=${massimo},${cella}=INT(${cella})),LOWER(TRIM(${cella}))="n.r.")`,
    },
    consiglio: {
      titolo: 'Numero',
      testo: 'Un numero intero. Se non ce ne sono si scrive 0; se il dato non si può avere, n.r.',
    },
    rifiuto: {
      titolo: 'Numero',
      testo: `Serve un numero intero da 0 a ${scritto}, oppure n.r. se il dato non si può avere.`,
    },
  };
}

/** Una data dal 2000 in poi. */
export function convalidaData(area: Area, titolo: string): ConvalidaDraft {
  const cella = toA1(area);
  return {
    area,
    ammessi: { tipo: 'formula', formula: `AND(ISNUMBER(${cella}),${cella}>=DATE(2000,1,1),${cella}<DATE(2101,1,1))` },
    consiglio: { titolo, testo: 'Giorno, mese e anno: per esempio 15/10/2025.' },
    rifiuto: { titolo, testo: 'Serve una data, per esempio 15/10/2025.' },
  };
}

/** Un numero fra due estremi. */
export function convalidaNumero(
  area: Area,
  tipo: 'intero' | 'decimale',
  [minimo, massimo]: readonly [number, number],
  titolo: string,
  testo: string,
): ConvalidaDraft {
  const detto = { titolo, testo };
  return { area, ammessi: { tipo, minimo, massimo }, consiglio: detto, rifiuto: detto };
}

export function convalidaPercentuale(area: Area): ConvalidaDraft {
  return {
    area,
    ammessi: { tipo: 'decimale', minimo: 0, massimo: 1 },
    consiglio: { titolo: 'Percentuale', testo: 'Scrivere per esempio 10% o 3,5%. Vuota se la quota non è prevista.' },
    rifiuto: { titolo: 'Percentuale', testo: 'Serve una percentuale fra 0% e 100%, per esempio 10% o 3,5%.' },
  };
}

/** Uno dei valori, da un elenco che si apre. */
export function convalidaScelta(area: Area, titolo: string, valori: readonly string[]): ConvalidaDraft {
  return {
    area,
    ammessi: { tipo: 'elenco', valori },
    consiglio: { titolo, testo: "Scegliere dall'elenco che si apre accanto alla cella." },
    rifiuto: { titolo, testo: `Scegliere uno fra: ${valori.join(', ')}.` },
  };
}
