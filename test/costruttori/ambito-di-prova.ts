import type { Contesto } from '../../src/domain/contesto';
import { contesto, ente, tabella } from './contesto';

/** Un nome che SUMIFS leggerebbe come criterio con jolly. */
export const NOME_CON_JOLLY = 'COMUNE DI PROVA ?~';

/**
 * Un ambito piccolo con tutti i casi del quadro: ALER, un comune con tutte le voci, uno senza U.I. SAP, uno con
 * "n.r.", uno senza risposta a una voce, uno con ristrutturazione e nuova edificazione separate, uno con il solo
 * complessivo, uno dal nome ostile. Disponibili 23 + 4 + 3 + 2 + 4 + 5 + 1 = 42.
 */
export function ambitoDiProva(): Contesto {
  const base = contesto({
    anno: 2021,
    approvato: '2021-03-31',
    enti: [
      'COMUNE DI VIADANA',
      'ALER U.O. MANTOVA',
      ente('COMUNE DI BOZZOLO', { codiceIstat: '020007' }),
      ente('COMUNE DI CALVATONE', { senzaSap: true }),
      'COMUNE DI DOSOLO',
      'COMUNE DI GAZZUOLO',
      'COMUNE DI TORNATA',
      NOME_CON_JOLLY,
    ],
    tabelle: [
      tabella(
        'offerta',
        ['turnOver'],
        [
          ['ALER U.O. MANTOVA', 15],
          ['COMUNE DI BOZZOLO', 1],
          ['COMUNE DI CALVATONE*', null],
          ['COMUNE DI DOSOLO', 2],
          ['COMUNE DI GAZZUOLO', 0],
          [NOME_CON_JOLLY, 1],
          ['COMUNE DI VIADANA', 3],
          ['TOTALE', 22],
        ],
        { nome: 'Turn over' },
      ),
      tabella(
        'offerta',
        ['carenza', 'nuova', 'privati'],
        [
          ['ALER U.O. MANTOVA', 3, 5, 0],
          ['COMUNE DI BOZZOLO', 3, 0, 0],
          ['COMUNE DI CALVATONE*', null, null, 0],
          ['COMUNE DI DOSOLO', null, 0, 'n.r.'],
          ['COMUNE DI VIADANA', 0, 0, 0],
        ],
        { nome: "Altre d'anno" },
      ),
      tabella('offerta', ['ristrutturazione', 'nuovaEdificazione'], [['COMUNE DI GAZZUOLO', 3, 1]], { nome: 'Lavori' }),
      tabella(
        'offerta',
        ['complessivo', 'turnOver'],
        [
          ['ALER U.O. MANTOVA', 23, 15],
          ['COMUNE DI BOZZOLO', 4, 2],
          ['COMUNE DI TORNATA', 5, null],
          ['COMUNE DI VIADANA', 6, 3],
        ],
        { nome: 'Quadro' },
      ),
      tabella(
        'offerta',
        ['transitori', 'assegnate'],
        [
          ['ALER U.O. MANTOVA', 0, 3],
          ['COMUNE DI BOZZOLO', 1, 0],
          ['COMUNE DI VIADANA', 1, 'n.r.'],
        ],
        { nome: 'SAT' },
      ),
      tabella(
        'offerta',
        ['polizia', 'altraCategoria'],
        [
          ['COMUNE DI BOZZOLO', 3.03, null],
          ['COMUNE DI VIADANA', 10, '=Donne vittime di violenza'],
        ],
        { nome: 'Destinazioni' },
      ),
    ],
  });
  return { ...base, registro: { ...base.registro, ambito: 'Prova & Po', capofila: 'Viadana' } };
}
