import type { CellaDraft, SheetDraft } from '../draft';
import type { RichiestaModello } from './richiesta';
import { cellaTesto, foglioModello } from './scheda';

const RIGHE = 15;

const ISTRUZIONI = [
  'Una cella vuota vuol dire che non si è risposto: se non ci sono alloggi si scrive 0.',
  'Se un dato non si può avere si scrive «n.r.» e se ne dà la ragione qui sopra.',
  "Se l'ente non possiede alloggi pubblici lo si dice nel foglio Anagrafica e si lascia vuoto il resto.",
  'Le celle grigie in grassetto si calcolano da sole.',
] as const;

/** Foglio Note: ciò che l'ente vuole spiegare, e come si compila. */
export function note(richiesta: RichiestaModello): SheetDraft {
  const libere = Array.from({ length: RIGHE }, (): CellaDraft[] => [cellaTesto(null)]);
  const istruzioni = ISTRUZIONI.map((istruzione): CellaDraft[] => [{ valore: istruzione, stile: 'nota' }]);
  return foglioModello(richiesta, {
    nome: 'Note',
    titolo: 'Note',
    intestazioni: ["Osservazioni dell'ente"],
    larghezze: [100],
    righe: [...libere, [], [{ valore: 'Come si compila', stile: 'sottotitolo' }], ...istruzioni],
  });
}
