import { INTESTAZIONI_DERIVATE } from '../../tabelle/tabelle-derivate';
import { numeroItaliano } from '../../testi/numero-italiano';
import type { Blocco } from '../blocchi';
import { calcolata, cella, intestazioni, rigaDaUnire } from '../celle';
import type { Riga } from '../celle';
import { letteraColonna } from '../../notazione-a1';
import { NOMI, conta, primaRiga, quota } from './celle-consistenza';
import type { Posti } from './celle-consistenza';
import { USI } from './patrimonio-del-piano';
import type { Cifre, PatrimonioDelPiano, PatrimonioDi } from './patrimonio-del-piano';
import { INTESTAZIONI_CIFRE } from './per-ente';
import { divisi, formulaDegliEnti, luoghiDi } from './per-sub-ambito';
import { rigaTotale } from './riga-totale';
import { somma as sommaDi } from '../../somma';

const COLONNE = 6;

export interface LuogoDi {
  readonly di: PatrimonioDi;
  readonly luogo: string;
  readonly cifre: Cifre;
}

/** Le righe della tabella: i sub-ambiti e i proprietari di cui si sa a che uso sono gli alloggi. */
export function righeDegliUsi(piano: PatrimonioDelPiano): readonly LuogoDi[] {
  return luoghiDi(piano).flatMap((luogo) =>
    divisi(piano).flatMap((di) => {
      const cifre = di.luoghi.get(luogo);
      return cifre && USI.some((uso) => cifre[uso] !== null) ? [{ di, luogo, cifre }] : [];
    }),
  );
}

/** SAP, SAS e altri usi per sub-ambito e proprietario. */
export function disegnaPerUso(piano: PatrimonioDelPiano, posti: Posti): Blocco {
  const voci = righeDegliUsi(piano);
  const prima = primaRiga(posti.usi);
  const sotto = prima + voci.length;
  const intero = sommaDi(voci.map(({ cifre }) => cifre.totale));
  const righe = voci.map(({ di, luogo, cifre }, i): Riga => {
    const numero = prima + i;
    const suo = primaRiga(posti.luoghi) + luoghiDi(piano).indexOf(luogo);
    const colonna = letteraColonna(2 + divisi(piano).indexOf(di));
    return [
      cella(`${luogo}, ${NOMI[di.chi]}`, 'testo'),
      cifre.totale === null ? cella(null, 'numero') : calcolata(`${colonna}${suo}`, cifre.totale, 'numero'),
      ...USI.map((uso) => conta(cifre[uso], formulaDegliEnti(piano, di, posti, uso, `$A$${suo}`))),
      quota(cifre.totale, intero, `B${numero}/B$${sotto}`),
    ];
  });
  const note = voci.flatMap(notaSulTotale);
  const tabella: Riga[] = [
    [cella('Consistenza per sub-ambito e uso', 'titolo')],
    intestazioni([INTESTAZIONI_DERIVATE.patrimonioUsi, ...INTESTAZIONI_CIFRE]),
    ...righe,
    rigaTotale(voci, prima, intero),
  ];
  return {
    righe: [...tabella, ...note.map((nota) => rigaDaUnire(nota, 'nota', COLONNE))],
    unioni: note.map((_, i) => ({ riga: tabella.length + i, colonna: 0, righe: 1, colonne: COLONNE })),
  };
}

function notaSulTotale({ di, luogo, cifre: { totale, ...usi } }: LuogoDi): readonly string[] {
  const somma = sommaDi(USI.map((uso) => usi[uso]));
  if (di.origine === 'enti' || totale === null || totale === somma) return [];
  return [
    `${luogo}, ${NOMI[di.chi]}: il totale scritto è ${numeroItaliano(totale)}, la somma degli usi ${numeroItaliano(somma)}.`,
  ];
}
