import type { RilievoScritto } from '../app/rilievo-scritto';
import { mostraValore } from '../domain/testi/cita';
import { plurale } from '../domain/testi/plurale';
import type { Ambiente } from './ambiente';
import { raggruppa } from './gruppi';
import type { GruppoRilievi } from './gruppi';
import { LIVELLI } from './livello';
import { altreCelle, luoghi } from './luoghi';
import { creaTavolozza } from './tavolozza';
import { aCapo, pulisci } from './testo-terminale';

/** Oltre, i rilievi di una regola con lo stesso rimedio si riducono alle loro celle. */
const MESSAGGI_PER_ESTESO = 12;

const RIENTRO = '      ';
const RIENTRO_SEGUITO = RIENTRO.length + 4;

/** I rilievi di un file, per regola e poi per cella: che cosa c'è, dove, che cosa ci si aspettava, che cosa fare, la fonte. */
export function stampaRilievi(rilievi: readonly RilievoScritto[], ambiente: Ambiente): readonly string[] {
  return raggruppa(rilievi).flatMap((gruppo) => stampaGruppo(gruppo, ambiente));
}

function stampaGruppo(gruppo: GruppoRilievi, ambiente: Ambiente): readonly string[] {
  const { forte, tenue, livello } = creaTavolozza(ambiente.colori);
  const { segno, parola } = LIVELLI[gruppo.livello];
  const quanti = gruppo.quanti > 1 ? ` · ${plurale(gruppo.quanti, 'rilievo', 'rilievi')}` : '';
  return [
    `  ${livello(gruppo.livello, `${segno} ${gruppo.regola} ${parola}`)} · ${forte(pulisci(gruppo.titolo))}${quanti}`,
    ...gruppo.parti.flatMap(({ rilievi, rimedio }) => [
      ...stampaMessaggi(rilievi, ambiente),
      ...aCapo(`${RIENTRO}→ `, pulisci(rimedio), ambiente.larghezza),
    ]),
    ...aCapo(`${RIENTRO}Fonte: `, pulisci(gruppo.fonte), ambiente.larghezza).map(tenue),
    ...gruppo.daConfermare.flatMap((frase) => aCapo(RIENTRO, pulisci(frase), ambiente.larghezza).map(tenue)),
    '',
  ];
}

function stampaMessaggi(rilievi: readonly RilievoScritto[], ambiente: Ambiente): readonly string[] {
  const uguali = unisciUguali(rilievi);
  const altri = uguali.slice(MESSAGGI_PER_ESTESO).flat();
  return [
    ...uguali.slice(0, MESSAGGI_PER_ESTESO).map(scriviMessaggio),
    ...(altri.length === 0 ? [] : [scriviAltri(altri)]),
  ].flatMap((testo) => aCapo(RIENTRO, pulisci(testo), ambiente.larghezza, RIENTRO_SEGUITO));
}

/** I rilievi che si direbbero con le stesse parole, insieme. */
function unisciUguali(rilievi: readonly RilievoScritto[]): readonly (readonly RilievoScritto[])[] {
  const gruppi = new Map<string, RilievoScritto[]>();
  for (const rilievo of rilievi) {
    const chiave = JSON.stringify([rilievo.ente, rilievo.messaggio, rilievo.correzione?.valore]);
    const gruppo = gruppi.get(chiave);
    if (gruppo) gruppo.push(rilievo);
    else gruppi.set(chiave, [rilievo]);
  }
  return [...gruppi.values()];
}

function scriviMessaggio(uguali: readonly RilievoScritto[]): string {
  const [primo] = uguali;
  if (!primo) return '';
  const dove = luoghi(uguali);
  const chi = primo.ente === null || primo.messaggio.includes(primo.ente) ? '' : `${primo.ente}: `;
  const altre = uguali.length === 1 ? altreCelle(primo) : '';
  const parti = [
    ...(dove === '' ? [] : [dove, '–']),
    `${chi}${primo.messaggio}`,
    ...scriviCorrezione(primo),
    ...(altre === '' ? [] : [`(con ${altre})`]),
  ];
  return parti.join(' ');
}

function scriviCorrezione({ correzione, cella }: RilievoScritto): readonly string[] {
  if (!correzione) return [];
  const altrove = correzione.cella === cella ? '' : ` in ${correzione.cella}`;
  return [`Correzione proposta${altrove}: ${mostraValore(correzione.valore)}.`];
}

/** I rilievi in più: i messaggi si somigliano e quelli per esteso bastano a capire; restano le celle, o almeno gli enti. */
function scriviAltri(rilievi: readonly RilievoScritto[]): string {
  const enti = new Set(rilievi.flatMap(({ ente }) => (ente === null ? [] : [ente])));
  const dove = luoghi(rilievi) || [...enti].join(', ');
  const detto = `e altri ${plurale(rilievi.length, 'rilievo', 'rilievi')} come questi`;
  return dove === '' ? detto : `${detto}: ${dove}`;
}
