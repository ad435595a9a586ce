import type { Contesto, RigaAbbinata, TabellaAbbinata } from '../../contesto';
import type { Ente } from '../../enti/ente';
import { indiceVoce } from '../../tabelle/tabella';
import type { Valore } from '../../valori/valore';
import { comeNumero, quanto } from '../../valori/valore';
import type { VoceKey } from '../../voci/voce';
import { memoPerContesto } from '../memo-contesto';
import { numeroDi, nomeRiga } from '../punto';
import type { Punto } from '../punto';
import { colonneComplessivo, vociComplessivo } from './componenti';
import type { ColonneComplessivo } from './componenti';
import { MARGINE_CONTEGGI } from './somma-riga';
import type { Addendo, SommaDiRiga, SommaErrata, SommaIncerta, SommeDiRiga } from './somma-riga';

export interface SommeComplessivo extends SommeDiRiga {
  /** Tabelle come il quadro, ma senza la colonna dei privati. */
  readonly senzaPrivati: readonly TabellaAbbinata[];
}

/**
 * Complessivo = turn-over + carenza + nuova + privati (art. 4 c. 3 lett. b nn. 1–4), per ente: dentro ogni tabella che ha
 * complessivo e parti; per gli enti che nessuna tabella così contiene, fra le tabelle di dettaglio.
 */
export const sommeComplessivo = memoPerContesto((contesto: Contesto): SommeComplessivo => {
  const errate: SommaErrata[] = [];
  const incerte: SommaIncerta[] = [];
  const giudica = (somma: SommaDiRiga): void => {
    const esito = giudicaSomma(somma, somma.ente !== null && contesto.senzaSap.has(somma.ente.id));
    if (esito && 'scarto' in esito) errate.push(esito);
    else if (esito) incerte.push(esito);
  };
  const altrove = datiAltrove(contesto);
  const { conParti, senzaParti } = tabelleConComplessivo(contesto);
  for (const [tabella, colonne] of conParti) {
    for (const riga of tabella.righe) {
      // Un ente che il registro non conosce ha già il suo rilievo: la riga non entra nei conti dell'ambito.
      if (!riga.ente && tabella.tipo !== 'scheda') continue;
      if (!torna(riga, colonne, altrove)) giudica(sommaDiRiga(tabella, riga, colonne, altrove));
    }
  }
  const voci = senzaParti.length > 0 ? vociComplessivo(contesto) : null;
  if (voci) {
    for (const ente of entiScoperti(contesto, [...conParti.keys()], senzaParti)) {
      const intero = altrove(ente, 'complessivo');
      if (!intero) continue;
      giudica({ ente, nome: ente.nome, intero, addendi: voci.map((voce) => ({ voce, punto: altrove(ente, voce) })) });
    }
  }
  const senzaPrivati = [...conParti].flatMap(([tabella, { mancaPrivati, altrove: prese }]) =>
    mancaPrivati && prese.every((voce) => voce === 'privati') ? [tabella] : [],
  );
  return { errate, incerte, senzaPrivati };
});

/** Le tabelle in cui la somma si può fare sulla riga, e quelle che danno il complessivo da solo. */
function tabelleConComplessivo({ tabelle, fatti }: Contesto): {
  readonly conParti: ReadonlyMap<TabellaAbbinata, ColonneComplessivo>;
  readonly senzaParti: readonly TabellaAbbinata[];
} {
  const conParti = new Map<TabellaAbbinata, ColonneComplessivo>();
  const senzaParti: TabellaAbbinata[] = [];
  for (const tabella of tabelle) {
    if (tabella.tipo !== 'offerta' && tabella.tipo !== 'scheda') continue;
    const colonne = colonneComplessivo(tabella, fatti.voci);
    if (colonne) conParti.set(tabella, colonne);
    else if (indiceVoce(tabella, 'complessivo') >= 0) senzaParti.push(tabella);
  }
  return { conParti, senzaParti };
}

/** Gli enti il cui complessivo sta solo in tabelle senza le parti. */
function entiScoperti(
  { registro }: Contesto,
  conParti: readonly TabellaAbbinata[],
  senzaParti: readonly TabellaAbbinata[],
): readonly Ente[] {
  if (senzaParti.length === 0) return [];
  const coperti = new Uint8Array(registro.enti.length);
  for (const { righe } of conParti) for (const { posto } of righe) if (posto >= 0) coperti[posto] = 1;
  const scoperti: Ente[] = [];
  for (const { righe } of senzaParti) {
    for (const { ente, posto } of righe) {
      if (!ente || coperti[posto]) continue;
      coperti[posto] = 1;
      scoperti.push(ente);
    }
  }
  return scoperti;
}

/** Il dato di un ente nelle altre tabelle, cercato una volta sola anche se l'ente è ripetuto. */
function datiAltrove({ fatti }: Contesto): (ente: Ente, voce: VoceKey) => Punto | null {
  const noti = new Map<VoceKey, Map<string, Punto | null>>();
  return (ente, voce) => {
    const perEnte = noti.get(voce) ?? new Map<string, Punto | null>();
    noti.set(voce, perEnte);
    const noto = perEnte.get(ente.id);
    if (noto !== undefined) return noto;
    const dato = fatti.dato(ente.id, voce);
    perEnte.set(ente.id, dato);
    return dato;
  };
}

/** Il caso comune, senza creare oggetti: tutti numeri e la somma è esatta. */
function torna(
  { ente, valori }: RigaAbbinata,
  { complessivo, addendi, altrove: prese }: ColonneComplessivo,
  altrove: (ente: Ente, voce: VoceKey) => Punto | null,
): boolean {
  const intero = comeNumero(valori[complessivo]);
  if (intero === null) return false;
  let somma = 0;
  for (const { colonna } of addendi) {
    const parte = comeNumero(valori[colonna]);
    if (parte === null) return false;
    somma += parte;
  }
  for (const voce of prese) {
    const parte = ente ? numeroDi(altrove(ente, voce)) : null;
    if (parte === null) return false;
    somma += parte;
  }
  return Math.abs(intero - somma) <= MARGINE_CONTEGGI;
}

function sommaDiRiga(
  tabella: TabellaAbbinata,
  riga: RigaAbbinata,
  colonne: ColonneComplessivo,
  altrove: (ente: Ente, voce: VoceKey) => Punto | null,
): SommaDiRiga {
  const { ente } = riga;
  return {
    ente,
    nome: nomeRiga(riga),
    intero: { tabella, riga, colonna: colonne.complessivo },
    addendi: [
      ...colonne.addendi.map(({ voce, colonna }) => ({ voce, punto: { tabella, riga, colonna } })),
      ...colonne.altrove.map((voce) => ({ voce, punto: ente ? altrove(ente, voce) : null })),
    ],
  };
}

function giudicaSomma(riga: SommaDiRiga, senzaSap: boolean): SommaErrata | SommaIncerta | null {
  const valori = riga.addendi.map(({ punto }) => valoreDi(punto));
  const intero = valoreDi(riga.intero);
  // Per chi non ha U.I. SAP il vuoto è la risposta giusta.
  if (senzaSap && [intero, ...valori].some((valore) => valore.tipo === 'vuoto')) return null;
  if (intero.tipo === 'nr') return null;
  if (intero.tipo !== 'numero') {
    const niente = intero.tipo === 'vuoto' && valori.every((valore) => valore.tipo !== 'numero');
    return niente ? null : { ...riga, mancanti: [] };
  }
  const somma = valori.reduce((parziale, valore) => parziale + quanto(valore), 0);
  const scarto = intero.numero - somma;
  const torna = Math.abs(scarto) <= tolleranza(riga.addendi);
  const mancanti = riga.addendi.filter((_, i) => impedisce(valori[i], torna));
  if (mancanti.length > 0) return { ...riga, mancanti };
  return torna ? null : { ...riga, somma, scarto };
}

const ASSENTE: Valore = { tipo: 'nr' };

function valoreDi(punto: Punto | null): Valore {
  return punto?.riga.valori[punto.colonna] ?? ASSENTE;
}

/** Un vuoto o un testo impediscono sempre la somma; "n.r." e l'ente assente solo se senza di loro i conti non tornano. */
function impedisce(valore: Valore | undefined, torna: boolean): boolean {
  if (!valore || valore.tipo === 'numero') return false;
  return valore.tipo === 'nr' ? !torna : true;
}

/** Una media con decimali si arrotonda in un senso o nell'altro: entrambi sono buoni. */
function tolleranza(addendi: readonly Addendo[]): number {
  const media = comeNumero(valoreDi(addendi.find(({ voce }) => voce === 'turnOverMedio')?.punto ?? null));
  return media === null || Number.isInteger(media) ? MARGINE_CONTEGGI : 1 - MARGINE_CONTEGGI;
}
