import type { Caso } from './caso';
import { ANNO, ENTI_DEL_CORPUS } from './enti';
import { Tavola, VUOTA } from './tavola';
import type { Casella } from './tavola';
import { COMPONENTI, VOCI, VOCI_QUADRO } from '../../../src/domain/voci/voce';
import type { VoceKey } from '../../../src/domain/voci/voce';

/** Una riga della tabella: l'ente e le sue cifre; nessuna cifra per chi non ha U.I. SAP. */
export interface EnteGenerato {
  readonly nome: string;
  readonly cifre: ReadonlyMap<VoceKey, number> | null;
}

/** Una cartella mentre la si disegna. */
export interface CartellaGenerata {
  readonly caso: Caso;
  readonly enti: readonly EnteGenerato[];
  readonly voci: readonly VoceKey[];
  /** La tabella con i dati; le altre tavole le fanno compagnia. */
  readonly tavola: Tavola;
  readonly prima: Tavola[];
  readonly dopo: Tavola[];
}

const INSIEMI: readonly (readonly VoceKey[])[] = [
  VOCI_QUADRO,
  ['complessivo', 'turnOver', 'carenza', 'nuova'],
  [...VOCI_QUADRO, 'transitori', 'assegnate'],
  ['turnOver', 'carenza', 'nuova', 'privati', 'complessivo', 'assegnate'],
];

function cifreDi(caso: Caso): ReadonlyMap<VoceKey, number> {
  const parti = COMPONENTI.map((voce) => [voce, caso.reale() < 0.35 ? 0 : caso.intero(1, 18)] as const);
  const somma = parti.reduce((totale, [, numero]) => totale + numero, 0);
  return new Map<VoceKey, number>([
    ...parti,
    ['complessivo', somma],
    ['transitori', caso.intero(0, Math.floor(somma / 10))],
    ['assegnate', caso.intero(0, Math.min(9, somma))],
  ]);
}

export function totaleDi(enti: readonly EnteGenerato[], voce: VoceKey): number {
  return enti.reduce((somma, { cifre }) => somma + (cifre?.get(voce) ?? 0), 0);
}

/** Le celle dei valori di una riga. */
export function celleValori(voci: readonly VoceKey[], ente: EnteGenerato): Casella[] {
  return voci.map((voce) => {
    const valore = ente.cifre?.get(voce);
    return valore === undefined
      ? { valore: null, ruolo: 'valore', ente: ente.nome, voce }
      : { valore, ruolo: 'valore', ente: ente.nome, voce, fatto: { ente: ente.nome, voce, valore } };
  });
}

export function celleTotale(voci: readonly VoceKey[], enti: readonly EnteGenerato[]): Casella[] {
  return voci.map((voce) => {
    const valore = totaleDi(enti, voce);
    return { valore, ruolo: 'valore', ente: null, voce, fatto: { ente: null, voce, valore } };
  });
}

/** La tabella di partenza, scritta come la stampa la piattaforma: titolo, intestazione, enti, TOTALE, legenda. */
export function cartellaDiPartenza(caso: Caso): CartellaGenerata {
  const scelti = caso.mescola(ENTI_DEL_CORPUS.comuni).slice(0, caso.intero(5, 11)).sort();
  const aler = ENTI_DEL_CORPUS.aler.slice(0, caso.intero(0, 2));
  const senza = caso.intero(0, scelti.length);
  const enti = [...aler, ...scelti].map((nome): EnteGenerato => {
    return { nome, cifre: nome === scelti[senza] ? null : cifreDi(caso) };
  });
  const voci = caso.fra(INSIEMI);
  const tavola = new Tavola();
  tavola.nome = 'Quadro';
  tavola.celle = [
    [{ valore: `Quadro riepilogativo - anno ${ANNO}`, ruolo: 'titolo' }],
    [
      { valore: 'Ragione Sociale Ente Proprietario', ruolo: 'testataEnte' },
      ...voci.map((voce): Casella => ({ valore: VOCI[voce].intestazione, ruolo: 'testata', voce })),
    ],
    ...enti.map((ente): Casella[] => [
      { valore: ente.cifre ? ente.nome : `${ente.nome}*`, ruolo: 'nome', ente: ente.nome },
      ...celleValori(voci, ente),
    ]),
    [{ valore: 'TOTALE', ruolo: 'totale' }, ...celleTotale(voci, enti)],
    [VUOTA],
    [{ valore: '* Comuni senza unità abitative SAP.' }],
  ];
  return { caso, enti, voci, tavola, prima: [], dopo: [] };
}
