import { PROFILI } from '../domain/regole/profili/indice';
import type { Profilo } from '../domain/regole/profili/profilo';
import { decorrenzaScritta, dataScritta } from '../domain/testi/profilo-scritto';
import { fonteDellaSoglia, nomeSoglia, sogliaScritta } from '../domain/testi/soglie';
import type { Ambiente } from './ambiente';
import { creaTavolozza } from './tavolozza';
import { aCapo } from './testo-terminale';

const RIENTRO = '     ';

/** Le regole di ogni periodo: da quando valgono, che cosa hanno cambiato, le soglie con la loro fonte. */
export function stampaProfili(ambiente: Ambiente): readonly string[] {
  const { forte } = creaTavolozza(ambiente.colori);
  return [
    forte('Le soglie, per giorno di approvazione del piano'),
    '',
    ...PROFILI.flatMap((profilo) => stampaProfilo(profilo, ambiente)),
  ];
}

function stampaProfilo(profilo: Profilo, ambiente: Ambiente): readonly string[] {
  const { forte, tenue } = creaTavolozza(ambiente.colori);
  const { id, nome, dal, al, novita, soglie, poliziaConLocale } = profilo;
  const righe = (capo: string, testo: string): readonly string[] =>
    aCapo(`${RIENTRO}${capo}`, testo, ambiente.larghezza);
  const periodo = `Piani approvati dal ${dataScritta(dal)}${al === null ? '' : ` al ${dataScritta(al)}`}.`;
  return [
    `${forte(nome)} ${tenue(id)}`,
    ...righe('', [periodo, decorrenzaScritta(profilo) ?? ''].join(' ').trim()),
    ...novita.flatMap(({ testo, articolo, confidenza }) =>
      righe('+ ', [testo, ...chiude(articolo, confidenza === 'dedotta')].join(' ')),
    ),
    ...soglie.flatMap((soglia) => [
      ...righe(
        '· ',
        `${nomeSoglia(soglia.chiave, poliziaConLocale)}: ${sogliaScritta(soglia)}. ${fonteDellaSoglia(soglia)}.`,
      ),
      ...(soglia.nota === '' ? [] : righe('  ', soglia.nota).map(tenue)),
    ]),
    '',
  ];
}

function chiude(articolo: string | null, dedotta: boolean): readonly string[] {
  const parti = [...(articolo === null ? [] : [articolo]), ...(dedotta ? ['da confermare'] : [])];
  return parti.length === 0 ? [] : [`(${parti.join('; ')})`];
}
