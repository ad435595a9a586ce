import type { Contesto } from '../contesto';
import { nomeFoglioInFormula } from '../notazione-a1';
import type { Quadro, RigaQuadro, ValoreQuadro, VoceQuadro } from '../quadro';
import { VOCI, VOCI_QUADRO } from '../voci/voce';
import type { VoceKey } from '../voci/voce';
import type { Blocco } from './blocchi';
import { calcolata, cella, intestazioni, rigaDaUnire } from './celle';
import type { Riga } from './celle';
import { formulaFatto } from './dati';
import type { CellaDraft } from './draft';
import { FOGLI } from './nomi';
import { INTESTAZIONE_ENTE, PRIMA_RIGA_QUADRO, colonnaQuadro, nomeStampato } from './quadro-riepilogativo';

/** Larghezza in caratteri delle due colonne di ogni tabella stampata. */
export const LARGHEZZE_STAMPATE = [44, 24] as const;

export interface TabellaStampata {
  readonly voce: VoceKey;
  readonly titolo: string;
}

/** Le tabelle per ente del piano, nell'ordine in cui si pubblicano. */
export function tabelleStampate(anno: number | null): readonly TabellaStampata[] {
  const corrente = anno === null ? "nell'anno del piano" : `nell'anno ${anno}`;
  const precedente = anno === null ? "nell'anno precedente" : `nell'anno ${anno - 1}`;
  return [
    { voce: 'complessivo', titolo: `Unità immobiliari disponibili ${corrente}` },
    { voce: 'turnOver', titolo: 'Unità immobiliari libere e da turn-over' },
    { voce: 'carenza', titolo: 'Unità immobiliari in carenza manutentiva, nello stato di fatto' },
    { voce: 'nuova', titolo: 'Unità immobiliari da nuova edificazione, ristrutturazione, recupero, riqualificazione' },
    { voce: 'transitori', titolo: 'Unità immobiliari per servizi abitativi transitori' },
    { voce: 'assegnate', titolo: `Unità immobiliari assegnate ${precedente}` },
    { voce: 'privati', titolo: 'Unità immobiliari conferite da privati' },
  ];
}

/** Una tabella del piano: titolo, intestazione, una riga per ente, totale, legenda. */
export function disegnaTabellaStampata(
  contesto: Contesto,
  quadro: Quadro,
  { voce, titolo }: TabellaStampata,
  righeDati: number,
): (inizio: number) => Blocco {
  return (inizio) => {
    const prima = inizio + 3;
    const valori = quadro.righe.map((riga) => valoreStampato(contesto, riga, voce));
    const righe = quadro.righe.map((riga, i): Riga => {
      const valore = valori[i] ?? null;
      return [cella(nomeStampato(riga), 'testo'), casella(riga, i, voce, valore, prima + i, righeDati)];
    });
    const note = legenda(quadro, valori);
    const dopo = 3 + righe.length;
    return {
      suPaginaNuova: true,
      righe: [
        [cella(titolo, 'titolo')],
        intestazioni([INTESTAZIONE_ENTE, VOCI[voce].intestazione]),
        ...righe,
        totale(valori, prima),
        ...note.map((nota) => rigaDaUnire(nota, 'nota', 2)),
      ],
      unioni: note.map((_, i) => ({ riga: dopo + i, colonna: 0, righe: 1, colonne: 2 })),
    };
  };
}

/** Il valore di una voce per l'ente: quello del quadro se ne fa parte, altrimenti il fatto dichiarato. */
export function valoreStampato(contesto: Contesto, riga: RigaQuadro, voce: VoceKey): ValoreQuadro {
  if (isVoceQuadro(voce)) return riga.valori[voce];
  if (riga.senzaSap) return null;
  const valore = contesto.fatti.dato(riga.ente.id, voce)?.valore;
  return valore?.tipo === 'numero' ? valore.numero : valore?.tipo === 'nr' ? 'n.r.' : null;
}

/** La formula che riporta il valore di una voce del quadro (riga da 0 fra gli enti) in un altro foglio. */
export function formulaDalQuadro(voce: VoceQuadro, indice: number): string {
  return `${nomeFoglioInFormula(FOGLI.quadro)}!${colonnaQuadro(voce)}${PRIMA_RIGA_QUADRO + indice + 1}`;
}

function isVoceQuadro(voce: VoceKey): voce is VoceQuadro {
  return VOCI_QUADRO.some((nome) => nome === voce);
}

function casella(
  riga: RigaQuadro,
  indice: number,
  voce: VoceKey,
  valore: ValoreQuadro,
  numero: number,
  righeDati: number,
): CellaDraft {
  if (typeof valore !== 'number') return cella(valore, 'numero');
  const formula = isVoceQuadro(voce)
    ? formulaDalQuadro(voce, indice)
    : formulaFatto(`$A${numero}`, riga.ente, VOCI[voce].breve, righeDati);
  return calcolata(formula, valore, 'numero');
}

function totale(valori: readonly ValoreQuadro[], prima: number): Riga {
  const numeri = valori.filter((valore) => typeof valore === 'number');
  const somma = numeri.reduce((parziale, valore) => parziale + valore, 0);
  return [
    cella('TOTALE', 'totaleEtichetta'),
    numeri.length === 0
      ? cella(null, 'totaleNumero')
      : calcolata(`SUM(B${prima}:B${prima + valori.length - 1})`, somma, 'totaleNumero'),
  ];
}

function legenda(quadro: Quadro, valori: readonly ValoreQuadro[]): readonly string[] {
  const vuoti = quadro.righe.some(({ senzaSap }, i) => !senzaSap && valori[i] === null);
  return [
    ...(quadro.righe.some(({ senzaSap }) => senzaSap) ? ['* Ente senza unità immobiliari SAP.'] : []),
    ...(valori.includes('n.r.') ? ['n.r. = dato dichiarato non rilevabile.'] : []),
    ...(vuoti ? ['Cella vuota = dato non comunicato.'] : []),
  ];
}
