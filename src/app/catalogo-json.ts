import { gravitaNelProfilo, valida } from '../domain/regole/applica';
import { CATALOGO } from '../domain/regole/catalogo';
import { CHIAVI_SOGLIE, PROFILI, SOGLIE } from '../domain/regole/profili/indice';
import type { AttoDatato } from '../domain/regole/profili/atti';
import type { Profilo } from '../domain/regole/profili/profilo';
import type { Confidenza, SogliaNominata } from '../domain/regole/profili/soglia';
import { SOGLIE_DELLE_REGOLE } from '../domain/regole/profili/soglie-delle-regole';
import type { Fonte, Regola, Validita } from '../domain/regole/regola';
import type { Gravita } from '../domain/rilievi/gravita';
import type { RegolaId } from '../domain/regole/regola-id';
import { spiegazioneDi } from '../domain/spiegazioni/indice';
import type { Spiegazione } from '../domain/spiegazioni/spiegazione';
import { testiRegola } from '../domain/testi/indice';
import { fonteDellaSoglia, nomeSoglia, sogliaScritta } from '../domain/testi/soglie';
import type { VoceKey } from '../domain/voci/voce';
import { soglieScritte } from './impostazioni-in-vigore';
import type { SogliaScritta } from './impostazioni-in-vigore';

/** Un valore su cui la regola decide, in un periodo. */
export interface SogliaSpiegata {
  readonly nome: string;
  /** "al più 20 %". */
  readonly valore: string;
  readonly dal: string;
  readonly al: string | null;
  readonly fonte: string;
  readonly confidenza: Confidenza;
  readonly nota: string;
}

export interface RegolaJson {
  readonly id: RegolaId;
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
  readonly soglie: readonly SogliaSpiegata[];
  /** Perché, esempio giusto e sbagliato, come correggere, eccezioni. */
  readonly spiegazione: Spiegazione;
}

/** Ciò che `regole --json` stampa. */
export interface CatalogoJson {
  readonly schema: 1;
  readonly versione: string;
  readonly regole: readonly RegolaJson[];
  readonly profili: readonly ProfiloJson[];
}

/** Le regole di un periodo: che cosa hanno cambiato, e le soglie. */
export interface ProfiloJson extends AttoDatato {
  readonly soglie: readonly SogliaScritta[];
}

/** Il catalogo delle regole con le sue parole. */
export function descriviCatalogo(): readonly RegolaJson[] {
  return CATALOGO.map(descriviRegola);
}

export function descriviRegola(regola: Regola): RegolaJson {
  const { id, famiglia, gravita, fonte, validita, voci, giustificabile } = regola;
  const { titolo, controllo } = testiRegola(id);
  const gravitaPerProfilo = Object.fromEntries(
    PROFILI.map((profilo) => [profilo.id, valida(regola, profilo.dal) ? gravitaNelProfilo(regola, profilo) : null]),
  );
  const spiegazione = spiegazioneDi(id);
  return {
    ...{ id, famiglia, gravita, gravitaPerProfilo, titolo, controllo, fonte, validita, voci, giustificabile },
    soglie: soglieDi(id),
    spiegazione,
  };
}

export function catalogoJson(versione: string): CatalogoJson {
  return { schema: 1, versione, regole: descriviCatalogo(), profili: PROFILI.map(descriviProfilo) };
}

function descriviProfilo(profilo: Profilo): ProfiloJson {
  const { id, nome, atto, pubblicato, dal, al, decorrenza, novita } = profilo;
  return { id, nome, atto, pubblicato, dal, al, decorrenza, novita, soglie: soglieScritte(profilo) };
}

function soglieDi(id: RegolaId): readonly SogliaSpiegata[] {
  const sue = SOGLIE_DELLE_REGOLE[id] ?? [];
  return CHIAVI_SOGLIE.filter((chiave) => sue.includes(chiave)).flatMap((chiave) =>
    SOGLIE[chiave].map((periodo) => {
      const soglia: SogliaNominata = { ...periodo, chiave };
      return {
        nome: nomeSoglia(chiave, chiave === 'poliziaMassimo' && periodo.al === null),
        valore: sogliaScritta(soglia),
        dal: periodo.dal,
        al: periodo.al,
        fonte: fonteDellaSoglia(soglia),
        confidenza: periodo.confidenza,
        nota: periodo.nota,
      };
    }),
  );
}
