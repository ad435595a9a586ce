import { senzaOrnamenti } from '../../../domain/enti/normalizza-nome';
import { trovato } from '../../../domain/regole/trovato';
import type { Correzione, ValoreMostrato } from '../../../domain/rilievi/segnalazione';
import type { ValoreCella } from '../../../domain/snapshot';
import { leggiValore } from '../../../domain/valori/leggi-valore';
import type { TipoVoce } from '../../../domain/voci/voce';

const TIPI: readonly TipoVoce[] = ['conteggio', 'percentuale', 'importo', 'testo'];

/**
 * Vero se la cella dice ancora ciò che il rilievo ha mostrato. Il rilievo mostra ciò che se n'è letto (0,2 in percento è
 * 20, un nome è senza asterischi), e non si sa come: basta che una delle letture possibili dia la stessa cosa.
 */
export function ancoraTrovato(
  adesso: ValoreCella,
  formato: string | null,
  visto: ValoreMostrato,
  proposto: Correzione['valore'],
): boolean {
  if (adesso === visto) return true;
  // Chi propone solo l'asterisco accanto al nome non dice che cosa ha trovato: il nome è ancora quello.
  if (visto === null && typeof adesso === 'string' && typeof proposto === 'string')
    return stessoTesto(adesso, proposto);
  if (typeof adesso === 'number' && String(adesso) === visto) return true;
  if (typeof adesso === 'string' && typeof visto === 'string' && stessoTesto(adesso, visto)) return true;
  return TIPI.some((tipo) => {
    const letto = leggiValore(adesso, formato, tipo);
    // Nelle somme del patrimonio una risposta che manca conta 0, e così si mostra.
    if (visto === 0 && (letto.tipo === 'vuoto' || letto.tipo === 'nr')) return true;
    return trovato(letto) === visto;
  });
}

function stessoTesto(uno: string, altro: string): boolean {
  return uno.trim() === altro.trim() || senzaOrnamenti(uno) === senzaOrnamenti(altro);
}
