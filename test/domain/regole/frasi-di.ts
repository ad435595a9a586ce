import type { Contesto } from '../../../src/domain/contesto';
import type { Regola } from '../../../src/domain/regole/regola';
import { testiRegola } from '../../../src/domain/testi/indice';

/** Le frasi di tutto ciò che una regola dice di un contesto; un codice senza frase o senza rimedio è uno sbaglio. */
export function frasiDi(regola: Regola, dove: Contesto): string[] {
  const testi = testiRegola(regola.id);
  return [...regola.verifica(dove)].map((segnalazione) => {
    const frase = testi.messaggi[segnalazione.codice]?.(segnalazione);
    const rimedio = testi.rimedi[segnalazione.codice] ?? testi.rimedi['*'];
    if (!frase || !rimedio) throw new Error(`${regola.id} non ha parole per ${segnalazione.codice}`);
    return frase;
  });
}
