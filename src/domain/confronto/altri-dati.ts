import { normalizzaNome } from '../enti/normalizza-nome';
import { COLONNE_DATI } from '../fogli/dati';
import type { SheetSnapshot } from '../snapshot';
import { VOCI, VOCI_QUADRO } from '../voci/voce';
import { VOCI_A_CONFRONTO } from './anno-precedente';
import type { AnnoPrecedente, ValoriDichiarati, VoceAConfronto } from './anno-precedente';

const PER_NOME: ReadonlyMap<string, VoceAConfronto> = new Map(
  VOCI_A_CONFRONTO.filter((voce) => !VOCI_QUADRO.some((una) => una === voce)).map((voce) => [VOCI[voce].breve, voce]),
);
const COLONNE = (['Ente', 'Voce', 'Valore'] as const).map((nome) => COLONNE_DATI.indexOf(nome));

/**
 * Aggiunge a un anno letto dal nostro quadro ciò che il quadro non ha e il foglio Dati sì: transitori, assegnate,
 * patrimonio. Il foglio è nostro: le sue colonne si conoscono e non c'è niente da riconoscere.
 */
export function conAltriDati(precedente: AnnoPrecedente, dati: SheetSnapshot): AnnoPrecedente {
  const perEnte = new Map<string, Partial<Record<VoceAConfronto, number | 'n.r.'>>>();
  for (const riga of dati.valori) {
    const [ente, nome, valore] = COLONNE.map((colonna) => riga[colonna - dati.origine.colonna]);
    const voce = typeof nome === 'string' ? PER_NOME.get(nome) : undefined;
    if (typeof ente !== 'string' || !voce || (typeof valore !== 'number' && valore !== 'n.r.')) continue;
    const suoi = perEnte.get(normalizzaNome(ente)) ?? {};
    perEnte.set(normalizzaNome(ente), suoi);
    suoi[voce] ??= valore;
  }
  return {
    ...precedente,
    enti: precedente.enti.map((uno) => {
      const altri: ValoriDichiarati = perEnte.get(uno.ente.id) ?? {};
      return { ...uno, valori: { ...altri, ...uno.valori } };
    }),
  };
}
