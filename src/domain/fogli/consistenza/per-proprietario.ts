import { letteraColonna } from '../../notazione-a1';
import { INTESTAZIONI_DERIVATE } from '../../tabelle/tabelle-derivate';
import { numeroItaliano } from '../../testi/numero-italiano';
import type { Blocco } from '../blocchi';
import { cella, intestazioni, rigaDaUnire } from '../celle';
import type { Riga } from '../celle';
import { NOMI, conta, primaRiga, quota, tratto } from './celle-consistenza';
import type { Posti } from './celle-consistenza';
import type { Cifre, PatrimonioDelPiano, PatrimonioDi } from './patrimonio-del-piano';
import { CIFRE, INTESTAZIONI_CIFRE, letteraCifra, righeDi } from './per-ente';
import { origini, totaleDeiLuoghi } from './per-sub-ambito';
import { righeDegliUsi } from './per-uso';
import { rigaTotale } from './riga-totale';
import { somma as sommaDi } from '../../somma';

const COLONNE = 6;
const RIGHE_DEL_GRAFICO = 15;
const COLONNE_DEL_GRAFICO = 4;

/** Di chi sono gli alloggi dell'ambito: comuni, ALER, altri, con la quota di ognuno. */
export function disegnaPerProprietario(piano: PatrimonioDelPiano, posti: Posti): Blocco {
  const { proprietari } = piano;
  const prima = primaRiga(posti.proprietari);
  const sotto = prima + proprietari.length;
  const intero = sommaDi(proprietari.map(({ cifre }) => cifre.totale));
  const righe = proprietari.map((di, i): Riga => [
    cella(NOMI[di.chi], 'testo'),
    ...CIFRE.map((quale, j) => conta(di.cifre[quale], formulaDi(piano, di, quale, 1 + j, posti))),
    quota(di.cifre.totale, intero, `B${prima + i}/B$${sotto}`),
  ]);
  const note = [
    ...proprietari.flatMap(notaSulDichiarato),
    ...origini(proprietari.filter(({ origine }) => origine === 'ambito')),
  ];
  const tabella: Riga[] = [
    [cella('Consistenza del patrimonio per proprietario', 'titolo')],
    intestazioni([INTESTAZIONI_DERIVATE.patrimonioProprietari, ...INTESTAZIONI_CIFRE]),
    ...righe,
    rigaTotale(proprietari, prima, intero),
  ];
  const conGrafico = proprietari.filter(({ cifre }) => cifre.totale !== null && cifre.totale > 0).length > 1;
  return {
    suPaginaNuova: piano.proprietari.every(({ luoghi }) => luoghi.size === 0),
    righe: [
      ...tabella,
      ...note.map((nota) => rigaDaUnire(nota, 'nota', COLONNE)),
      ...Array.from({ length: conGrafico ? RIGHE_DEL_GRAFICO + 1 : 0 }, (): Riga => []),
    ],
    unioni: note.map((_, i) => ({ riga: tabella.length + i, colonna: 0, righe: 1, colonne: COLONNE })),
    grafici: conGrafico
      ? [
          {
            titolo: 'Patrimonio per proprietario',
            tipo: 'torta',
            categorie: tratto(0, prima, proprietari.length),
            serie: [{ nome: 'U.I.', valori: tratto(1, prima, proprietari.length) }],
            ancora: {
              riga: tabella.length + note.length + 1,
              colonna: 0,
              righe: RIGHE_DEL_GRAFICO,
              colonne: COLONNE_DEL_GRAFICO,
            },
          },
        ]
      : [],
  };
}

/** La formula che riporta la cifra dalla tabella più minuta; null se è scritta solo per l'ambito intero. */
function formulaDi(
  piano: PatrimonioDelPiano,
  di: PatrimonioDi,
  quale: keyof Cifre,
  colonna: number,
  posti: Posti,
): string | null {
  if (di.origine === 'ambito') return null;
  if (di.origine === 'enti') return `${letteraCifra(quale)}${righeDi(piano, di.chi, posti.enti).totale}`;
  if (quale === 'totale') {
    const totale = totaleDeiLuoghi(piano, di, posti);
    return `${letteraColonna(totale.colonna)}${totale.riga}`;
  }
  const sue = righeDegliUsi(piano).flatMap((riga, i) => (riga.di === di ? [primaRiga(posti.usi) + i] : []));
  return `SUM(${sue.map((riga) => `${letteraColonna(colonna)}${riga}`).join(',')})`;
}

function notaSulDichiarato({ chi, cifre, dichiarato }: PatrimonioDi): readonly string[] {
  if (dichiarato === null || cifre.totale === null || dichiarato === cifre.totale) return [];
  const scritto = numeroItaliano(dichiarato);
  return [`${NOMI[chi]}: il totale scritto per l'ambito è ${scritto}, qui la somma è ${numeroItaliano(cifre.totale)}.`];
}
