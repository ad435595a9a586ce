import { CATALOGO } from '../domain/regole/catalogo';
import type { Fonte, Gravita, Validita } from '../domain/regole/regola';
import { testiRegola } from '../domain/testi/indice';
import type { VoceKey } from '../domain/voci/voce';

export interface RegolaJson {
  readonly id: string;
  readonly famiglia: string;
  readonly gravita: Gravita;
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
  return CATALOGO.map(({ id, famiglia, gravita, fonte, validita, voci, giustificabile }) => {
    const { titolo, controllo } = testiRegola(id);
    return { id, famiglia, gravita, titolo, controllo, fonte, validita, voci, giustificabile };
  });
}

export function catalogoJson(versione: string): CatalogoJson {
  return { schema: 1, versione, regole: descriviCatalogo() };
}
