import type { RegolaJson } from '../app/catalogo-json';
import {
  cellaScritta,
  CONFIDENZA,
  CONFIDENZA_SOGLIA,
  giustificabileScritto,
  periodoScritto,
  valeQuando,
} from '../app/parole-regola';
import { scriviFonte } from '../app/rilievo-scritto';
import type { Esempio } from '../domain/spiegazioni/spiegazione';
import type { Ambiente } from './ambiente';
import { LIVELLI } from './livello';
import { creaTavolozza } from './tavolozza';
import { aCapo } from './testo-terminale';

const RIENTRO = '  ';

/** Una regola per intero: perché, fonte, esempi, come si corregge, eccezioni. */
export function spiegaRegola(regola: RegolaJson, ambiente: Ambiente): readonly string[] {
  const { forte, livello } = creaTavolozza(ambiente.colori);
  const { id, titolo, controllo, gravita, fonte, validita, giustificabile, soglie, spiegazione } = regola;
  const { segno, parola } = LIVELLI[gravita];
  const righe = (capo: string, testo: string): readonly string[] =>
    aCapo(`${RIENTRO}${capo}`, testo, ambiente.larghezza);
  const parte = (nome: string, ...corpo: readonly (readonly string[])[]): readonly string[] =>
    corpo.length === 0 ? [] : ['', forte(nome), ...corpo.flat()];
  return [
    `${forte(id)}  ${forte(titolo)} ${livello(gravita, `${segno} ${parola}`)}`,
    ...righe('', controllo),
    ...parte('Perché', righe('', spiegazione.perche)),
    ...parte('Fonte', righe('', `${scriviFonte(fonte)}. ${CONFIDENZA[fonte.confidenza]} ${valeQuando(validita)}`)),
    ...parte(
      'Valori',
      ...soglie.map(({ nome, valore, dal, al, confidenza, nota }) =>
        righe(
          '· ',
          `${nome}: ${valore}, ${periodoScritto(dal, al)} (${CONFIDENZA_SOGLIA[confidenza]}). ${nota}`.trim(),
        ),
      ),
    ),
    ...parte('Giusto', esempio(spiegazione.giusto, ambiente)),
    ...parte('Sbagliato', esempio(spiegazione.sbagliato, ambiente)),
    ...parte('Come si corregge', ...spiegazione.comeCorreggere.map((passo, i) => righe(`${i + 1}. `, passo))),
    ...parte('Eccezioni', ...spiegazione.eccezioni.map((una) => righe('· ', una))),
    ...parte('Giustificazione', righe('', giustificabileScritto(giustificabile))),
  ];
}

function esempio({ tabelle, spiega }: Esempio, ambiente: Ambiente): readonly string[] {
  return [
    ...tabelle.flatMap(({ titolo, righe, nota }) => [
      ...(titolo === undefined ? [] : [`${RIENTRO}${titolo}`]),
      // Una riga della tabella per riga del terminale: le colonne allineate non ci starebbero.
      ...righe.map((riga) => `${RIENTRO}${riga.map((cella) => cellaScritta(cella) || '(vuota)').join(' | ')}`),
      ...(nota === undefined ? [] : [`${RIENTRO}${nota}`]),
    ]),
    ...aCapo(`${RIENTRO}→ `, spiega, ambiente.larghezza),
  ];
}
