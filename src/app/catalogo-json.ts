import { gravitaNelProfilo, valida } from '../domain/regole/applica';
import { CATALOGO } from '../domain/regole/catalogo';
import { PROFILI } from '../domain/regole/profili/indice';
import type { Fonte, Gravita, Validita } from '../domain/regole/regola';
import { testiRegola } from '../domain/testi/indice';
import type { VoceKey } from '../domain/voci/voce';

export interface RegolaJson {
  readonly id: string;
  readonly famiglia: string;
  readonly gravita: Gravita;
  /** Gravità in ogni profilo, per id; null dove la regola non vale. */
  readonly gravitaPerProfilo: Readonly<Record<string, Gravita | null>>;
  readonly titolo: string;
  readonly controllo: string;
  readonly fonte: Fonte;
  readonly validita: Validita;
  readonly voci: readonly VoceKey[];
  readonly giustificabile: boolean;
}

/** Ciò che `regole --json` stampa. */
export interface CatalogoJson {
  readonly schema: 1;
  readonly versione: string;
  readonly regole: readonly RegolaJson[];
}

/** Il catalogo delle regole con le sue parole. */
export function descriviCatalogo(): readonly RegolaJson[] {
  return CATALOGO.map((regola) => {
    const { id, famiglia, gravita, fonte, validita, voci, giustificabile } = regola;
    const { titolo, controllo } = testiRegola(id);
    const gravitaPerProfilo = Object.fromEntries(
      PROFILI.map((profilo) => [profilo.id, valida(regola, profilo.dal) ? gravitaNelProfilo(regola, profilo) : null]),
    );
    return { id, famiglia, gravita, gravitaPerProfilo, titolo, controllo, fonte, validita, voci, giustificabile };
  });
}

export function catalogoJson(versione: string): CatalogoJson {
  return { schema: 1, versione, regole: descriviCatalogo() };
}
