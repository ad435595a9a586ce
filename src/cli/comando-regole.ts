import { catalogoJson, descriviCatalogo } from '../app/catalogo-json';
import type { RegolaJson } from '../app/catalogo-json';
import { scriviFonte } from '../app/rilievo-scritto';
import type { RegolaId } from '../domain/regole/regola-id';
import { STATO } from './ambiente';
import type { Ambiente, Stato } from './ambiente';
import { LIVELLI } from './livello';
import { stampaProfili } from './stampa-profili';
import { spiegaRegola } from './spiega-regola';
import { creaTavolozza } from './tavolozza';
import { aCapo, scriviJson } from './testo-terminale';

interface SceltaRegole {
  readonly json: boolean;
  /** Solo questa, per intero. */
  readonly regola?: RegolaId;
}

/** `regole`: il catalogo e le soglie di ogni periodo, come testo o JSON. */
export function eseguiRegole({ json, regola: sola }: SceltaRegole, ambiente: Ambiente): Stato {
  const catalogo = catalogoJson(ambiente.versione);
  const regola = sola === undefined ? undefined : catalogo.regole.find(({ id }) => id === sola);
  if (json) ambiente.scrivi(`${scriviJson(regola ? { ...catalogo, regole: [regola] } : catalogo)}\n`);
  else if (regola) ambiente.scrivi(`${spiegaRegola(regola, ambiente).join('\n')}\n`);
  else
    ambiente.scrivi(
      `${[...descriviCatalogo().flatMap((regola) => stampaRegola(regola, ambiente)), ...stampaProfili(ambiente)].join(
        '\n',
      )}\n`,
    );
  return STATO.pulito;
}

const RIENTRO = '     ';

function stampaRegola(regola: RegolaJson, ambiente: Ambiente): readonly string[] {
  const { forte, tenue, livello } = creaTavolozza(ambiente.colori);
  const { segno, parola } = LIVELLI[regola.gravita];
  return [
    `${forte(regola.id)}  ${forte(regola.titolo)} ${livello(regola.gravita, `${segno} ${parola}`)}`,
    ...aCapo(RIENTRO, regola.controllo, ambiente.larghezza),
    ...aCapo(`${RIENTRO}Fonte: `, `${scriviFonte(regola.fonte)}${valeQuando(regola)}`, ambiente.larghezza).map(tenue),
    '',
  ];
}

/** In quale periodo vale, per data di approvazione del piano. */
function valeQuando({ validita: { dal, al } }: RegolaJson): string {
  if (dal === null && al === null) return '';
  return ` (piani approvati${dal === null ? '' : ` dal ${dal}`}${al === null ? '' : ` fino al ${al}`})`;
}
