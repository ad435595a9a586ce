import { INTESTAZIONI_DERIVATE } from '../tabelle/tabelle-derivate';
import type { Contesto } from '../contesto';
import type { RigaQuadro } from '../quadro';
import { VOCI } from '../voci/voce';
import type { Blocco } from './blocchi';
import { calcolata, cella, intestazioni, rigaDaUnire } from './celle';
import type { Riga } from './celle';
import { formulaFatto } from './dati';
import type { CellaDraft } from './draft';
import { letteraColonna } from '../notazione-a1';
import { somma } from '../somma';

const COLONNE = 5;
/** Dopo il comune e la classe. */
const PRIMA_DEI_NUMERI = 2;
/** Le classi demografiche con cui si leggono i comuni, per abitanti: l'ultimo numero compreso. */
const CLASSI = [
  { nome: 'fino a 1.000 abitanti', massimo: 1000 },
  { nome: 'da 1.001 a 3.000', massimo: 3000 },
  { nome: 'da 3.001 a 5.000', massimo: 5000 },
  { nome: 'da 5.001 a 10.000', massimo: 10_000 },
  { nome: 'da 10.001 a 20.000', massimo: 20_000 },
] as const;
const OLTRE = 'oltre 20.000';
const NOMI_DELLE_CLASSI = [...CLASSI.map(({ nome }) => nome), OLTRE];
const VOCI_POPOLAZIONE = ['popolazioneMaschi', 'popolazioneFemmine', 'popolazione'] as const;

/** La classe di un comune con tanti abitanti. */
export function classeDemografica(abitanti: number): string {
  return CLASSI.find(({ massimo }) => abitanti <= massimo)?.nome ?? OLTRE;
}

/** Gli abitanti comune per comune e per classe demografica; null se nessuna tabella li dà. */
export function disegnaPopolazione(
  { fatti }: Contesto,
  enti: readonly RigaQuadro[],
  righeDati: number,
): ((inizio: number) => Blocco) | null {
  const comuni = enti.flatMap(({ ente }) => {
    if (ente.tipo !== 'comune') return [];
    const abitanti = fatti.numero(ente.id, 'popolazione');
    return [{ ente, abitanti, classe: abitanti === null ? null : classeDemografica(abitanti) }];
  });
  if (!comuni.some(({ abitanti }) => abitanti !== null)) return null;
  const presenti = NOMI_DELLE_CLASSI.filter((nome) => comuni.some(({ classe }) => classe === nome));
  return (inizio) => {
    const prima = inizio + 3;
    const ultima = prima + comuni.length - 1;
    const tratto = (colonna: string): string => `$${colonna}$${prima}:$${colonna}$${ultima}`;
    const righe = comuni.map(({ ente, classe }, i): Riga => {
      return [
        cella(ente.nome, 'testo'),
        cella(classe, 'testo'),
        ...VOCI_POPOLAZIONE.map((voce) => {
          const numero = fatti.numero(ente.id, voce);
          if (numero === null) return cella(null, 'numero');
          return calcolata(formulaFatto(`$A${prima + i}`, ente, VOCI[voce].breve, righeDati), numero, 'numero');
        }),
      ];
    });
    const totale = VOCI_POPOLAZIONE.map((voce, j) => {
      const colonna = letteraColonna(PRIMA_DEI_NUMERI + j);
      const insieme = somma(comuni.map(({ ente }) => fatti.numero(ente.id, voce)));
      return calcolata(`SUM(${colonna}${prima}:${colonna}${ultima})`, insieme, 'totaleNumero');
    });
    const tutti = somma(comuni.map(({ abitanti }) => abitanti));
    const classi = presenti.map((nome, i): Riga => {
      const suoi = comuni.filter(({ classe }) => classe === nome);
      const abitanti = somma(suoi.map((suo) => suo.abitanti));
      const riga = ultima + 4 + i;
      const quota: CellaDraft = {
        valore: abitanti / Math.max(1, tutti),
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
    const mancanti = comuni.filter(({ abitanti }) => abitanti === null).length;
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
