/** Un foglio della cartella del capofila: titolo, intestazione, una riga per ente, il totale, la legenda. */
import type { Ente } from '../../enti/ente';
import { letteraColonna } from '../../notazione-a1';
import { VOCI } from '../../voci/voce';
import type { VoceKey } from '../../voci/voce';
import { altezzeRighe } from '../altezze-righe';
import { cella, intestazioni, rigaDaUnire } from '../celle';
import type { Riga } from '../celle';
import type { CellaDraft, ConvalidaDraft, SheetDraft } from '../draft';
import { INTESTAZIONE_ENTE } from '../quadro-riepilogativo';
import { convalidaConteggio, convalidaPercentuale } from './convalide';
import { cellaCalcolata, cellaConteggio, cellaPercentuale, cellaTesto, PRIMA_RIGA, RIGA_INTESTAZIONE } from './scheda';
import type { ValoriEnte } from './richiesta';

/** Un ente con ciò che già si sa di lui. */
export interface EnteConValori {
  readonly ente: Ente;
  readonly valori: ValoriEnte;
}

export interface ColonnaPerEnte {
  readonly voce: VoceKey;
  readonly larghezza: number;
  /** La formula di una riga (da 1) e il suo risultato; senza, la cella si compila. */
  readonly calcola?: (riga: number, valori: ValoriEnte) => { readonly formula: string; readonly valore: number | null };
}

export interface FoglioPerEnte {
  readonly nome: string;
  readonly titolo: string;
  readonly colonne: readonly ColonnaPerEnte[];
  readonly enti: readonly EnteConValori[];
  readonly note: readonly string[];
  /** Conteggi fin qui; senza, quello di ogni anno. */
  readonly massimo?: number;
}

const LARGHEZZA_ENTE = 46;
/** Fin qui il foglio sta in una pagina e si legge ancora. */
const ENTI_IN_UNA_PAGINA = 40;

/** `ambito`: la riga sotto il titolo. */
export function foglioPerEnte(ambito: string, foglio: FoglioPerEnte): SheetDraft {
  const { nome, titolo, colonne, enti, note, massimo } = foglio;
  const quante = 1 + colonne.length;
  const righe = enti.map((riga, indice) => rigaEnte(riga, colonne, PRIMA_RIGA + indice + 1));
  const conTotale = colonne.some(({ voce }) => VOCI[voce].tipo === 'conteggio');
  const corpo: Riga[] = [
    [cella(titolo, 'titolo')],
    [cella(ambito, 'sottotitolo')],
    [],
    intestazioni([INTESTAZIONE_ENTE, ...colonne.map(({ voce }) => VOCI[voce].intestazione)]),
    ...righe,
    ...(conTotale ? [rigaTotale(foglio)] : []),
    [],
  ];
  const celle = [...corpo, ...note.map((nota) => rigaDaUnire(nota, 'nota', quante))];
  const unioni = note.map((_, i) => ({ riga: corpo.length + i, colonna: 0, righe: 1, colonne: quante }));
  const larghezze = [LARGHEZZA_ENTE, ...colonne.map(({ larghezza }) => larghezza)];
  return {
    nome,
    celle,
    larghezze,
    altezze: { ...altezzeRighe({ celle, larghezze, unioni }), 0: 24, 1: 18 },
    unioni,
    tabelle: [],
    pivot: [],
    grafici: [],
    convalide: colonne.flatMap((colonna, indice) => convalidaDi(colonna, indice + 1, enti.length, massimo)),
    blocca: { righe: PRIMA_RIGA, colonne: 1 },
    stampa: {
      orientamento: 'orizzontale',
      righeRipetute: { prima: RIGA_INTESTAZIONE, ultima: RIGA_INTESTAZIONE },
      adattaALarghezza: true,
      unaPagina: enti.length <= ENTI_IN_UNA_PAGINA,
      piePagina: `${titolo} – ${ambito}`,
    },
  };
}

function rigaEnte({ ente, valori }: EnteConValori, colonne: readonly ColonnaPerEnte[], numero: number): Riga {
  const nome = ente.senzaSap === true ? `${ente.nome}*` : ente.nome;
  return [
    cella(nome, 'testo'),
    ...colonne.map(({ voce, calcola }): CellaDraft => {
      if (calcola) {
        const { formula, valore } = calcola(numero, valori);
        return { ...cellaCalcolata(formula, valore), stile: 'numero' };
      }
      const noto = valori[voce];
      const cifra = typeof noto === 'number' ? noto : null;
      switch (VOCI[voce].tipo) {
        case 'percentuale':
          return cellaPercentuale(cifra);
        case 'testo':
          return cellaTesto(typeof noto === 'string' ? noto : null);
        default:
          return cellaConteggio(cifra);
      }
    }),
  ];
}

function rigaTotale({ colonne, enti }: FoglioPerEnte): Riga {
  return [
    cella('TOTALE', 'totaleEtichetta'),
    ...colonne.map(({ voce, calcola }, indice): CellaDraft => {
      if (VOCI[voce].tipo !== 'conteggio') return cella(null, 'totaleNumero');
      const lettera = letteraColonna(indice + 1);
      const area = `${lettera}${PRIMA_RIGA + 1}:${lettera}${PRIMA_RIGA + enti.length}`;
      const noti = enti.flatMap(({ valori }, i) => {
        const valore = calcola ? calcola(PRIMA_RIGA + i + 1, valori).valore : valori[voce];
        return typeof valore === 'number' ? [valore] : [];
      });
      const somma = noti.length === 0 ? null : noti.reduce((parziale, valore) => parziale + valore, 0);
      return cellaCalcolata(`IF(COUNT(${area})=0,"",SUM(${area}))`, somma);
    }),
  ];
}

function convalidaDi(
  { voce, calcola }: ColonnaPerEnte,
  colonna: number,
  righe: number,
  massimo: number | undefined,
): readonly ConvalidaDraft[] {
  const { tipo } = VOCI[voce];
  if (calcola || tipo === 'testo') return [];
  const area = { riga: PRIMA_RIGA, colonna, righe, colonne: 1 };
  return [tipo === 'percentuale' ? convalidaPercentuale(area) : convalidaConteggio(area, massimo)];
}
