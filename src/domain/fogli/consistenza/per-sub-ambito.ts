import { letteraColonna } from '../../notazione-a1';
import { INTESTAZIONI_DERIVATE } from '../../tabelle/tabelle-derivate';
import type { Blocco } from '../blocchi';
import { calcolata, cella, intestazioni, rigaDaUnire } from '../celle';
import type { Riga } from '../celle';
import { COLONNE_DEI_GRAFICI } from '../grafici/blocco-grafico';
import { notaOrigine } from '../grafici/patrimonio-per-uso';
import { NOMI, conta, primaRiga, quota, quotaTotale, totaleColonna, tratto } from './celle-consistenza';
import type { Posti } from './celle-consistenza';
import { LUOGO_IGNOTO } from './patrimonio-del-piano';
import type { Cifre, PatrimonioDelPiano, PatrimonioDi } from './patrimonio-del-piano';
import { LETTERA_LUOGO, letteraCifra, righeDi } from './per-ente';
import { somma as sommaDi } from '../../somma';

/** Due righe di barre più titolo, assi e legenda. */
const RIGHE_DI_CORNICE = 9;
const RIGHE_PER_BARRA = 1.4;

/** I proprietari di cui si sa in quale sub-ambito stanno gli alloggi. */
export function divisi({ proprietari }: PatrimonioDelPiano): readonly PatrimonioDi[] {
  return proprietari.filter(({ luoghi }) => luoghi.size > 0);
}

/** I sub-ambiti in ordine alfabetico; chi non si sa dove stia, in fondo. */
export function luoghiDi(piano: PatrimonioDelPiano): readonly string[] {
  const luoghi = new Set(divisi(piano).flatMap((uno) => [...uno.luoghi.keys()]));
  const noti = [...luoghi].filter((luogo) => luogo !== LUOGO_IGNOTO).sort((a, b) => a.localeCompare(b, 'it'));
  return luoghi.has(LUOGO_IGNOTO) ? [...noti, LUOGO_IGNOTO] : noti;
}

/** Quante colonne occupa la tabella dei sub-ambiti. */
export function colonneDeiLuoghi(piano: PatrimonioDelPiano): number {
  return 3 + divisi(piano).length * 2;
}

/** La riga (da 1) del totale dei sub-ambiti, e la colonna (da 0) di un proprietario. */
export function totaleDeiLuoghi(
  piano: PatrimonioDelPiano,
  chi: PatrimonioDi,
  { luoghi }: Posti,
): { readonly riga: number; readonly colonna: number } {
  const riga = primaRiga(luoghi) + luoghiDi(piano).length;
  return { riga, colonna: 2 + divisi(piano).indexOf(chi) };
}

/** Quanti alloggi ha ogni sub-ambito, di chi, e con quale quota dell'ambito e di ogni proprietario. */
export function disegnaPerSubAmbito(piano: PatrimonioDelPiano, posti: Posti): Blocco {
  const di = divisi(piano);
  const luoghi = luoghiDi(piano);
  const prima = primaRiga(posti.luoghi);
  const sotto = prima + luoghi.length;
  const alloggi = (luogo: string, uno: PatrimonioDi): number | null => uno.luoghi.get(luogo)?.totale ?? null;
  const somme = luoghi.map((luogo) => sommaDi(di.map((uno) => alloggi(luogo, uno))));
  const intero = sommaDi(somme);
  const interoDi = (uno: PatrimonioDi): number => sommaDi(luoghi.map((luogo) => alloggi(luogo, uno)));
  const ultima = letteraColonna(1 + di.length);
  const quotaIn = letteraColonna(2 + di.length);
  const righe = luoghi.map((luogo, i): Riga => {
    const numero = prima + i;
    const suoi = sommaDi(di.map((uno) => alloggi(luogo, uno)));
    return [
      cella(luogo, 'testo'),
      calcolata(`SUM(C${numero}:${ultima}${numero})`, suoi, 'numero'),
      ...di.map((uno) => conta(alloggi(luogo, uno), formulaDegliEnti(piano, uno, posti, 'totale', `$A${numero}`))),
      quota(suoi, intero, `B${numero}/B$${sotto}`),
      ...di.map((uno, j) => {
        const lettera = letteraColonna(2 + j);
        return quota(alloggi(luogo, uno), interoDi(uno), `${lettera}${numero}/${lettera}$${sotto}`);
      }),
    ];
  });
  const spazio = Math.ceil(luoghi.length * RIGHE_PER_BARRA) + RIGHE_DI_CORNICE;
  const note = [...assenti(piano), ...origini(di)];
  const tabella: Riga[] = [
    [cella('Consistenza del patrimonio per sub-ambito', 'titolo')],
    intestazioni([
      INTESTAZIONI_DERIVATE.patrimonioLuoghi,
      'U.I.',
      ...di.map(({ chi }) => NOMI[chi]),
      'Quota',
      ...di.map(({ chi }) => `${NOMI[chi]}: quota`),
    ]),
    ...righe,
    [
      cella('TOTALE', 'totaleEtichetta'),
      totaleColonna(1, prima, somme),
      ...di.map((uno, j) =>
        totaleColonna(
          2 + j,
          prima,
          luoghi.map((luogo) => alloggi(luogo, uno)),
        ),
      ),
      quotaTotale(intero, `SUM(${quotaIn}${prima}:${quotaIn}${sotto - 1})`),
      ...di.map((uno, j) => {
        const lettera = letteraColonna(3 + di.length + j);
        return quotaTotale(interoDi(uno), `SUM(${lettera}${prima}:${lettera}${sotto - 1})`);
      }),
    ],
  ];
  const colonne = colonneDeiLuoghi(piano);
  return {
    suPaginaNuova: true,
    righe: [
      ...tabella,
      ...note.map((nota) => rigaDaUnire(nota, 'nota', colonne)),
      ...Array.from({ length: spazio }, (): Riga => []),
    ],
    unioni: note.map((_, i) => ({ riga: tabella.length + i, colonna: 0, righe: 1, colonne })),
    grafici: [
      {
        titolo: 'Patrimonio per sub-ambito e proprietario',
        tipo: 'barre-impilate',
        categorie: tratto(0, prima, luoghi.length),
        serie: di.map(({ chi }, j) => ({ nome: NOMI[chi], valori: tratto(2 + j, prima, luoghi.length) })),
        ancora: {
          riga: tabella.length + note.length + 1,
          colonna: 0,
          righe: spazio - 1,
          colonne: COLONNE_DEI_GRAFICI,
        },
        asseValori: 'Unità immobiliari',
      },
    ],
  };
}

/** La somma degli enti di un proprietario in un luogo; null se le cifre non vengono dagli enti. */
export function formulaDegliEnti(
  piano: PatrimonioDelPiano,
  { chi, origine }: PatrimonioDi,
  { enti }: Posti,
  quale: keyof Cifre,
  luogo: string,
): string | null {
  if (origine !== 'enti') return null;
  const { prima, ultima } = righeDi(piano, chi, enti);
  const colonna = letteraCifra(quale);
  const dove = `$${LETTERA_LUOGO}$${prima}:$${LETTERA_LUOGO}$${ultima}`;
  return `SUMPRODUCT((${dove}=${luogo})*1,$${colonna}$${prima}:$${colonna}$${ultima})`;
}

function assenti({ proprietari }: PatrimonioDelPiano): readonly string[] {
  return proprietari
    .filter(({ luoghi }) => luoghi.size === 0)
    .map(
      ({ chi, cifre }) => `${NOMI[chi]}: ${cifre.totale ?? 0} alloggi, non distinti per sub-ambito. Qui non ci sono.`,
    );
}

export function origini(di: readonly PatrimonioDi[]): readonly string[] {
  const conTabelle = di.filter(({ tabelle }) => tabelle.length > 0);
  return conTabelle.length > 0 ? [notaOrigine(conTabelle)] : [];
}
