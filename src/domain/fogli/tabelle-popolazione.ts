import { INTESTAZIONI_DERIVATE } from '../tabelle/tabelle-derivate';
import type { Contesto } from '../contesto';
import type { RigaQuadro } from '../quadro';
import { VOCI } from '../voci/voce';
import type { Blocco } from './blocchi';
import { calcolata, cella, intestazioni, rigaDaUnire } from './celle';
import type { Riga } from './celle';
import { formulaFatto } from './dati';
import type { CellaDraft } from './draft';

const COLONNE = 5;
/** Le classi demografiche con cui si leggono i comuni, per abitanti: l'ultimo numero compreso. */
const CLASSI = [
  { nome: 'fino a 1.000 abitanti', massimo: 1000 },
  { nome: 'da 1.001 a 3.000', massimo: 3000 },
  { nome: 'da 3.001 a 5.000', massimo: 5000 },
  { nome: 'da 5.001 a 10.000', massimo: 10_000 },
  { nome: 'da 10.001 a 20.000', massimo: 20_000 },
  { nome: 'oltre 20.000', massimo: Infinity },
] as const;
const VOCI_POPOLAZIONE = ['popolazioneMaschi', 'popolazioneFemmine', 'popolazione'] as const;

/** La classe di un comune con tanti abitanti. */
export function classeDemografica(abitanti: number): string {
  return (CLASSI.find(({ massimo }) => abitanti <= massimo) ?? CLASSI[CLASSI.length - 1])?.nome ?? '';
}

/** Gli abitanti comune per comune e per classe demografica; null se nessuna tabella li dà. */
export function disegnaPopolazione(
  { fatti }: Contesto,
  enti: readonly RigaQuadro[],
  righeDati: number,
): ((inizio: number) => Blocco) | null {
  const comuni = enti.flatMap(({ ente }) => {
    if (ente.tipo !== 'comune') return [];
    return [{ ente, numeri: VOCI_POPOLAZIONE.map((voce) => fatti.numero(ente.id, voce)) }];
  });
  const totaleDi = (numeri: readonly (number | null)[]): number | null => numeri[2] ?? null;
  if (!comuni.some(({ numeri }) => totaleDi(numeri) !== null)) return null;
  const presenti = CLASSI.filter(({ nome }) =>
    comuni.some(({ numeri }) => classeDemografica(totaleDi(numeri) ?? NaN) === nome && totaleDi(numeri) !== null),
  );
  return (inizio) => {
    const prima = inizio + 3;
    const ultima = prima + comuni.length - 1;
    const tratto = (colonna: string): string => `$${colonna}$${prima}:$${colonna}$${ultima}`;
    const righe = comuni.map(({ ente, numeri }, i): Riga => {
      const abitanti = totaleDi(numeri);
      return [
        cella(ente.nome, 'testo'),
        cella(abitanti === null ? null : classeDemografica(abitanti), 'testo'),
        ...VOCI_POPOLAZIONE.map((voce, j) => {
          const numero = numeri[j] ?? null;
          if (numero === null) return cella(null, 'numero');
          return calcolata(formulaFatto(`$A${prima + i}`, ente, VOCI[voce].breve, righeDati), numero, 'numero');
        }),
      ];
    });
    const somma = (colonna: number): number =>
      comuni.reduce((parziale, { numeri }) => parziale + (numeri[colonna] ?? 0), 0);
    const totale = ['C', 'D', 'E'].map((colonna, j) =>
      calcolata(`SUM(${colonna}${prima}:${colonna}${ultima})`, somma(j), 'totaleNumero'),
    );
    const classi = presenti.map(({ nome }, i): Riga => {
      const suoi = comuni.filter(
        ({ numeri }) => classeDemografica(totaleDi(numeri) ?? NaN) === nome && totaleDi(numeri) !== null,
      );
      const abitanti = suoi.reduce((parziale, { numeri }) => parziale + (totaleDi(numeri) ?? 0), 0);
      const riga = ultima + 4 + i;
      const quota: CellaDraft = {
        valore: abitanti / Math.max(1, somma(2)),
        formula: `C${riga}/$E$${ultima + 1}`,
        stile: 'percentuale',
        formato: '0.0%',
      };
      return [
        cella(nome, 'testo'),
        calcolata(`COUNTIF(${tratto('B')},A${riga})`, suoi.length, 'numero'),
        calcolata(`SUMIF(${tratto('B')},A${riga},${tratto('E')})`, abitanti, 'numero'),
        quota,
      ];
    });
    const mancanti = comuni.filter(({ numeri }) => totaleDi(numeri) === null).length;
    const note = [
      ...(mancanti > 0 ? [`Abitanti non indicati per ${mancanti} comuni: la loro riga è vuota.`] : []),
      'La densità non è calcolata: le tabelle non danno la superficie dei comuni.',
    ];
    const corpo = [
      [cella('Popolazione residente', 'titolo')],
      intestazioni(['Comune', 'Classe demografica', 'Maschi', 'Femmine', 'Totale']),
      ...righe,
      [cella('TOTALE', 'totaleEtichetta'), cella(null, 'totaleEtichetta'), ...totale],
      [cella('Per classe demografica', 'nota')],
      intestazioni([INTESTAZIONI_DERIVATE.classi, 'Comuni', 'Abitanti', 'Quota']),
      ...classi,
    ];
    return {
      suPaginaNuova: true,
      righe: [...corpo, ...note.map((nota) => rigaDaUnire(nota, 'nota', COLONNE))],
      unioni: note.map((_, i) => ({ riga: corpo.length + i, colonna: 0, righe: 1, colonne: COLONNE })),
    };
  };
}
