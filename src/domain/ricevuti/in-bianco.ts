import type { Contesto, TabellaAbbinata } from '../contesto';
import { posizioneValore } from '../tabelle/tabella';
import { formulaIn } from '../snapshot';

/**
 * Vero se il file è un modello di più enti che nessuno ha compilato: la cartella in bianco del capofila, finita fra quelle
 * dei comuni. Le formule che sommano celle vuote danno 0 e non sono risposte. Il modello di un ente solo è un'altra cosa:
 * chi lo manda vuoto non ha risposto.
 */
export function isInBianco({ tabelle }: Contesto, file: number): boolean {
  const sue = tabelle.filter(
    (tabella) => tabella.file === file && (tabella.tipo === 'offerta' || tabella.tipo === 'scheda'),
  );
  const enti = new Set(sue.flatMap(({ righe }) => righe.flatMap(({ ente }) => ente?.id ?? [])));
  return enti.size > 1 && sue.every(senzaRisposte);
}

function senzaRisposte(tabella: TabellaAbbinata): boolean {
  return tabella.righe.every((riga) =>
    riga.valori.every((valore, i) => {
      if (valore.tipo === 'vuoto' || valore.tipo === 'nonCalcolata') return true;
      const { riga: r, colonna } = posizioneValore(tabella, riga, i);
      return valore.tipo === 'numero' && valore.numero === 0 && formulaIn(tabella.foglio, r, colonna) !== null;
    }),
  );
}
