import type { Confronto, VoceConfrontata } from '../confronto/confronta';
import { nomeFoglioInFormula } from '../notazione-a1';
import { anniConfrontati, notaDelConfronto } from '../testi/confronto';
import { VOCI } from '../voci/voce';
import { altezzeRighe } from './altezze-righe';
import { calcolata, cella, intestazioni } from './celle';
import type { Riga } from './celle';
import type { CellaDraft, GraficoDraft, SheetDraft } from './draft';
import { FOGLIO_CONFRONTO, TABELLA_CONFRONTO } from './nomi';

const LARGHEZZE = [44, 36, 14, 14, 14, 52];
/** Riga (da 0) delle intestazioni dei totali. */
const INTESTAZIONE_TOTALI = 3;
const RIGHE_GRAFICO = 18;
const TUTTI = "Tutto l'ambito";

/** Il foglio del confronto: le somme dell'ambito con il loro grafico, poi ogni ente voce per voce. */
export function disegnaConfronto(confronto: Confronto, ambito: string | null): SheetDraft {
  const anni = anniConfrontati(confronto);
  const numeri = [anni.prima, anni.dopo, 'Differenza'];
  const voci = confronto.righe.flatMap((riga) => riga.voci.map((voce) => ({ riga, voce })));
  const prima = INTESTAZIONE_TOTALI + confronto.totali.length + RIGHE_GRAFICO + 4;
  const ultima = prima + Math.max(1, voci.length) - 1;
  const righe =
    voci.length > 0
      ? voci.map(({ riga, voce }, i): Riga => [
          cella(riga.ente.nome, 'testo'),
          cella(VOCI[voce.voce].breve, 'testo'),
          cella(voce.prima, 'numero'),
          cella(voce.dopo, 'numero'),
          differenza(voce, prima + i),
          cella(notaDelConfronto(riga, voce) || null, 'testoACapo'),
        ])
      : [[cella('Nessun dato da confrontare', 'testo'), ...Array.from({ length: 5 }, () => cella(null, 'testo'))]];
  const titolo = `Confronto con l'anno prima – ${anni.prima} e ${anni.dopo}`;
  const sottotitolo = ambito === null ? 'Ambito territoriale non indicato' : `Ambito territoriale ${ambito}`;
  const celle: Riga[] = [
    [cella(titolo, 'titolo')],
    [cella(sottotitolo, 'sottotitolo')],
    [],
    intestazioni(['Ambito', 'Somma di', ...numeri]),
    ...confronto.totali.map((totale, i) => rigaTotale(totale, INTESTAZIONE_TOTALI + 2 + i, [prima, ultima])),
    ...Array.from({ length: RIGHE_GRAFICO + 1 }, (): Riga => []),
    intestazioni(['Ente', 'Dato', ...numeri, 'Note']),
    ...righe,
  ];
  return {
    nome: FOGLIO_CONFRONTO,
    celle,
    larghezze: LARGHEZZE,
    altezze: { ...altezzeRighe({ celle, larghezze: LARGHEZZE, unioni: [] }), 0: 24, 1: 18 },
    unioni: [],
    tabelle: [
      {
        nome: TABELLA_CONFRONTO,
        area: { riga: prima - 2, colonna: 0, righe: righe.length + 1, colonne: LARGHEZZE.length },
      },
    ],
    pivot: [],
    grafici: grafico(confronto, titolo),
    blocca: null,
    stampa: {
      orientamento: 'orizzontale',
      righeRipetute: { prima: prima - 2, ultima: prima - 2 },
      adattaALarghezza: true,
      piePagina: `${titolo} – ${sottotitolo}`,
    },
  };
}

/** `riga` da 1, come nelle formule. */
function differenza({ differenza: quanto }: VoceConfrontata, riga: number): CellaDraft {
  const formula = `IF(AND(ISNUMBER(C${riga}),ISNUMBER(D${riga})),D${riga}-C${riga},"")`;
  return { ...calcolata(formula, quanto ?? '', 'numero'), formato: '+#,##0;-#,##0;0' };
}

function rigaTotale(totale: VoceConfrontata, riga: number, [prima, ultima]: readonly [number, number]): Riga {
  const somma = (lettera: string, valore: number | 'n.r.' | null): CellaDraft =>
    typeof valore === 'number'
      ? calcolata(
          `SUMIFS(${lettera}$${prima}:${lettera}$${ultima},$B$${prima}:$B$${ultima},$B${riga})`,
          valore,
          'numero',
        )
      : cella(null, 'numero');
  return [
    cella(TUTTI, 'testo'),
    cella(VOCI[totale.voce].breve, 'testo'),
    somma('C', totale.prima),
    somma('D', totale.dopo),
    differenza(totale, riga),
  ];
}

/** I due anni uno accanto all'altro. Il patrimonio resta fuori: è cento volte il resto e lo schiaccerebbe. */
function grafico({ totali, ...anni }: Confronto, titolo: string): readonly GraficoDraft[] {
  const quante = totali.filter(({ voce }) => !voce.startsWith('consistenza')).length;
  if (quante === 0) return [];
  const prima = INTESTAZIONE_TOTALI + 2;
  const area = (lettera: string): string =>
    `${nomeFoglioInFormula(FOGLIO_CONFRONTO)}!$${lettera}$${prima}:$${lettera}$${prima + quante - 1}`;
  const nomi = anniConfrontati(anni);
  return [
    {
      titolo,
      tipo: 'barre',
      categorie: area('B'),
      serie: [
        { nome: nomi.prima, valori: area('C') },
        { nome: nomi.dopo, valori: area('D') },
      ],
      ancora: {
        riga: INTESTAZIONE_TOTALI + totali.length + 2,
        colonna: 0,
        righe: RIGHE_GRAFICO - 1,
        colonne: LARGHEZZE.length - 1,
      },
      asseValori: 'Unità immobiliari',
    },
  ];
}
