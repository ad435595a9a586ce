import type { Ente } from '../../enti/ente';
import { letteraColonna } from '../../notazione-a1';
import { INTESTAZIONI_DERIVATE } from '../../tabelle/tabelle-derivate';
import { VOCI } from '../../voci/voce';
import type { Blocco } from '../blocchi';
import { calcolata, cella, intestazioni, rigaDaUnire } from '../celle';
import type { Riga } from '../celle';
import { formulaFatto } from '../dati';
import { COLONNE_DEI_GRAFICI } from '../grafici/blocco-grafico';
import { conta, primaRiga, quota, quotaTotale, totaleColonna, tratto } from './celle-consistenza';
import type { Posti } from './celle-consistenza';
import { CHI_DI, USI, VOCI_DEGLI_USI } from './patrimonio-del-piano';
import type { Cifre, PatrimonioDelPiano, PatrimonioEnte, Proprietario } from './patrimonio-del-piano';
import { somma as sommaDi } from '../../somma';

/** Le cifre, nell'ordine delle colonne. */
export const CIFRE = ['totale', ...USI] as const satisfies readonly (keyof Cifre)[];
export const INTESTAZIONI_CIFRE = ['U.I.', 'SAP', 'SAS', 'Altri usi', 'Quota'] as const;
/** Il sub-ambito sta nella colonna larga, accanto al nome; poi le cifre. */
const COLONNA_LUOGO = 1;
const PRIMA_CIFRA = 2;
const COLONNE = 7;
/** Righe di foglio per barra, e per titolo, assi e legenda. */
const RIGHE_PER_BARRA = 1.4;
const RIGHE_DI_CORNICE = 9;
const BARRE_MASSIME = 60;
const TOTALE_DI: Readonly<Record<Ente['tipo'], string>> = {
  aler: 'Totale ALER',
  operatore: 'Totale operatori accreditati',
  comune: 'Totale comuni',
};

/** Gli enti di un proprietario stanno in righe consecutive: quali (da 1), e in quale riga sta il loro totale. */
export function righeDi(
  { enti }: PatrimonioDelPiano,
  chi: Proprietario,
  inizio: number,
): { readonly prima: number; readonly ultima: number; readonly totale: number } {
  const prima = primaRiga(inizio);
  const posti = enti.flatMap(({ ente }, i) => (CHI_DI[ente.tipo] === chi ? [i] : []));
  const tipi = tipiDi(enti);
  const posto = tipi.findIndex((tipo) => CHI_DI[tipo] === chi);
  return {
    prima: prima + (posti[0] ?? 0),
    ultima: prima + (posti.at(-1) ?? 0),
    totale: prima + enti.length + (tipi.length > 1 ? posto : 0),
  };
}

/** La consistenza ente per ente, con i totali per proprietario e la quota di ognuno sul totale. */
export function disegnaPerEnte(piano: PatrimonioDelPiano, righeDati: number, { enti: inizio }: Posti): Blocco {
  const { enti, mancanti } = piano;
  const prima = primaRiga(inizio);
  const tipi = tipiDi(enti);
  const gruppi = tipi.length > 1 ? tipi : [];
  const numeroTotale = prima + enti.length + gruppi.length;
  const intero = totaleDi(enti, 'totale');
  const quotaDi = (parte: number | null, riga: number) => quota(parte, intero, `C${riga}/C$${numeroTotale}`);
  const corpo: Riga[] = [
    ...enti.map((uno, i) => [...rigaDi(uno, prima + i, righeDati), quotaDi(uno.cifre.totale, prima + i)]),
    ...gruppi.map((tipo, i): Riga => {
      const suoi = enti.filter(({ ente }) => ente.tipo === tipo);
      const { prima: da, ultima: a } = righeDi(piano, CHI_DI[tipo], inizio);
      const sue = CIFRE.map((quale, j) => {
        const numero = totaleDi(suoi, quale);
        const lettera = letteraColonna(PRIMA_CIFRA + j);
        return numero === null
          ? cella(null, 'totaleNumero')
          : calcolata(`SUM(${lettera}${da}:${lettera}${a})`, numero, 'totaleNumero');
      });
      const parte = quotaDi(totaleDi(suoi, 'totale'), prima + enti.length + i);
      return [
        cella(TOTALE_DI[tipo], 'totaleEtichetta'),
        cella(null, 'totaleEtichetta'),
        ...sue,
        { ...parte, stile: 'totaleNumero' },
      ];
    }),
    [
      cella('TOTALE', 'totaleEtichetta'),
      cella(null, 'totaleEtichetta'),
      ...CIFRE.map((quale, j) =>
        totaleColonna(
          PRIMA_CIFRA + j,
          prima,
          enti.map(({ cifre }) => cifre[quale]),
        ),
      ),
      quotaTotale(intero, `C${numeroTotale}/C$${numeroTotale}`),
    ],
  ];
  const note = [
    ...enti.flatMap(notaSulTotale),
    ...(mancanti > 0
      ? [`Enti che non hanno comunicato il patrimonio: ${mancanti}. Le quote sono sul totale di chi l'ha comunicato.`]
      : []),
  ];
  const righe = [
    [cella('Consistenza del patrimonio per ente', 'titolo')],
    intestazioni([INTESTAZIONI_DERIVATE.patrimonioEnti, 'Sub-ambito', ...INTESTAZIONI_CIFRE]),
    ...corpo,
  ];
  return {
    suPaginaNuova: true,
    righe: [...righe, ...note.map((nota) => rigaDaUnire(nota, 'nota', COLONNE))],
    unioni: note.map((_, i) => ({ riga: righe.length + i, colonna: 0, righe: 1, colonne: COLONNE })),
  };
}

/** Le barre degli enti, uso per uso; null se gli usi non si distinguono, o se sono troppe per leggerle. */
export function disegnaGraficoEnti({ enti }: PatrimonioDelPiano): ((posti: Posti) => Blocco) | null {
  const conUsi = enti.some(({ cifre }) => USI.some((uso) => (cifre[uso] ?? 0) > 0));
  if (!conUsi || enti.length < 2 || enti.length > BARRE_MASSIME) return null;
  const titolo = 'Consistenza per ente: SAP, SAS e altri usi';
  const spazio = Math.ceil(enti.length * RIGHE_PER_BARRA) + RIGHE_DI_CORNICE;
  return ({ enti: inizio }) => {
    const prima = primaRiga(inizio);
    return {
      suPaginaNuova: true,
      righe: [[cella(titolo, 'titolo')], ...Array.from({ length: spazio }, (): Riga => [])],
      grafici: [
        {
          titolo,
          tipo: 'barre-impilate',
          categorie: tratto(0, prima, enti.length),
          serie: USI.map((uso, i) => ({
            nome: INTESTAZIONI_CIFRE[1 + i] ?? uso,
            valori: tratto(PRIMA_CIFRA + 1 + i, prima, enti.length),
          })),
          ancora: { riga: 1, colonna: 0, righe: spazio - 1, colonne: COLONNE_DEI_GRAFICI },
          asseValori: 'Unità immobiliari',
        },
      ],
    };
  };
}

/** Le colonne (lettere) dove stanno il sub-ambito di ogni ente e le sue cifre. */
export const LETTERA_LUOGO = letteraColonna(COLONNA_LUOGO);
export function letteraCifra(quale: keyof Cifre): string {
  return letteraColonna(PRIMA_CIFRA + CIFRE.indexOf(quale));
}

function rigaDi({ ente, luogo, cifre, totaleDichiarato }: PatrimonioEnte, riga: number, righeDati: number): Riga {
  const fatto = (voce: string): string => formulaFatto(`$A${riga}`, ente, voce, righeDati);
  return [
    cella(ente.nome, 'testo'),
    cella(luogo, 'testo'),
    conta(cifre.totale, totaleDichiarato ? fatto(VOCI.consistenza.breve) : `SUM(D${riga}:F${riga})`),
    ...USI.map((uso) => conta(cifre[uso], fatto(VOCI[VOCI_DEGLI_USI[uso]].breve))),
  ];
}

function tipiDi(enti: readonly PatrimonioEnte[]): readonly Ente['tipo'][] {
  return [...new Set(enti.map(({ ente }) => ente.tipo))];
}

function totaleDi(enti: readonly PatrimonioEnte[], quale: keyof Cifre): number | null {
  return enti.reduce<number | null>(
    (parziale, { cifre }) => (cifre[quale] === null ? parziale : (parziale ?? 0) + cifre[quale]),
    null,
  );
}

function notaSulTotale({ ente, cifre }: PatrimonioEnte): readonly string[] {
  const { totale, ...usi } = cifre;
  const noti = USI.map((uso) => usi[uso]);
  if (noti.includes(null) || totale === null) return [];
  const somma = sommaDi(noti);
  return somma === totale ? [] : [`${ente.nome}: il totale dichiarato è ${totale}, la somma degli usi ${somma}.`];
}
