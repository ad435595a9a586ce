import { annoPrecedenteDa } from '../../../src/domain/confronto/dichiarati';
import type { AnnoPrecedente, ValoriDichiarati } from '../../../src/domain/confronto/anno-precedente';
import { confronta } from '../../../src/domain/confronto/confronta';
import type { Confronto } from '../../../src/domain/confronto/confronta';
import type { Contesto } from '../../../src/domain/contesto';
import type { Ente } from '../../../src/domain/enti/ente';
import { applicaRegole } from '../../../src/domain/regole/applica';
import { CATALOGO } from '../../../src/domain/regole/catalogo';
import { notaDelConfronto } from '../../../src/domain/testi/confronto';
import { ambitoDiProva } from '../../costruttori/ambito-di-prova';
import { contesto, ente, tabella } from '../../costruttori/contesto';

const prima = (...enti: (readonly [Ente, ValoriDichiarati, boolean?])[]): AnnoPrecedente => ({
  anno: 2025,
  file: ['2025.xlsx'],
  enti: enti.map(([uno, valori, senzaSap = false]) => ({ ente: uno, senzaSap, valori })),
});

function dopo(righe: Parameters<typeof tabella>[2], enti?: readonly (Ente | string)[]): Contesto {
  return contesto({ anno: 2026, tabelle: [tabella('offerta', ['turnOver'], righe)], ...(enti ? { enti } : {}) });
}

/** Ente, voci "prima → dopo" e note, come si leggono. */
const letto = ({ righe }: Confronto): string[] =>
  righe.flatMap((riga) =>
    riga.voci
      .filter(({ voce }) => voce === 'turnOver')
      .map((voce) => {
        const nota = notaDelConfronto(riga, voce);
        return `${riga.ente.nome}: ${voce.prima ?? '–'} → ${voce.dopo ?? '–'} (${voce.differenza ?? '?'})${nota && `: ${nota}`}`;
      }),
  );

const TORNATA = ente('COMUNE DI TORNATA');
const VIADANA = ente('COMUNE DI VIADANA');

describe('il confronto fra due anni', () => {
  it.each<[string, AnnoPrecedente, Contesto, readonly string[]]>([
    ['uguale', prima([TORNATA, { turnOver: 2 }]), dopo([['COMUNE DI TORNATA', 2]]), ['COMUNE DI TORNATA: 2 → 2 (0)']],
    [
      'cresciuto',
      prima([TORNATA, { turnOver: 2 }]),
      dopo([['COMUNE DI TORNATA', 5]]),
      ['COMUNE DI TORNATA: 2 → 5 (3)'],
    ],
    [
      'un ente nuovo e uno uscito, nell’ordine degli enti',
      prima([VIADANA, { turnOver: 1 }]),
      dopo([['COMUNE DI TORNATA', 5]]),
      [
        "COMUNE DI TORNATA: – → 5 (?): L'anno prima non c'era",
        "COMUNE DI VIADANA: 1 → – (?): Quest'anno non è fra gli enti dell'ambito",
      ],
    ],
    [
      'non dichiarato quest’anno',
      prima([TORNATA, { turnOver: 2 }]),
      dopo([['COMUNE DI TORNATA', null]], [TORNATA]),
      ["COMUNE DI TORNATA: 2 → – (?): Non dichiarato quest'anno"],
    ],
    [
      'non dichiarato l’anno prima',
      prima([TORNATA, {}]),
      dopo([['COMUNE DI TORNATA', 2]]),
      ["COMUNE DI TORNATA: – → 2 (?): Non dichiarato l'anno prima"],
    ],
    [
      'non rilevabile non è un numero',
      prima([TORNATA, { turnOver: 'n.r.' }]),
      dopo([['COMUNE DI TORNATA', 2]]),
      ['COMUNE DI TORNATA: n.r. → 2 (?)'],
    ],
    [
      'una fusione somma i comuni di prima',
      prima([ente('COMUNE DI PIADENA'), { turnOver: 2 }], [ente('COMUNE DI DRIZZONA'), { turnOver: 1 }]),
      dopo([['COMUNE DI PIADENA DRIZZONA', 4]]),
      ["COMUNE DI PIADENA DRIZZONA: 3 → 4 (1): L'anno prima: COMUNE DI PIADENA e COMUNE DI DRIZZONA"],
    ],
    [
      'lo stesso codice con un altro nome è lo stesso comune',
      prima([ente('COMUNE DI TORNATE', { codiceIstat: '019106' }), { turnOver: 2 }]),
      dopo([['COMUNE DI TORNATA', 2]], [ente('COMUNE DI TORNATA', { codiceIstat: '019106' })]),
      ["COMUNE DI TORNATA: 2 → 2 (0): L'anno prima: COMUNE DI TORNATE"],
    ],
    [
      'un nome soltanto vicino non si abbina',
      prima([ente('COMUNE DI TORNATE'), { turnOver: 2 }]),
      dopo([['COMUNE DI TORNATA', 2]]),
      [
        "COMUNE DI TORNATA: – → 2 (?): L'anno prima non c'era",
        "COMUNE DI TORNATE: 2 → – (?): Quest'anno non è fra gli enti dell'ambito",
      ],
    ],
    [
      'un altro nome che il registro conosce è lo stesso ente',
      prima([ente('COMUNE DI TORNATA SUL PO'), { turnOver: 2 }]),
      dopo([['COMUNE DI TORNATA', 2]], [ente('COMUNE DI TORNATA', { alias: ['Tornata sul Po', 'TORNATA SUL PO'] })]),
      ["COMUNE DI TORNATA: 2 → 2 (0): L'anno prima: COMUNE DI TORNATA SUL PO"],
    ],
    [
      'un comune cessato, se quello nuovo non è nell’ambito, è uscito',
      prima([ente('COMUNE DI PIADENA'), { turnOver: 2 }]),
      dopo([['COMUNE DI TORNATA', 2]], [TORNATA]),
      [
        "COMUNE DI PIADENA: 2 → – (?): Quest'anno non è fra gli enti dell'ambito",
        "COMUNE DI TORNATA: – → 2 (?): L'anno prima non c'era",
      ],
    ],
    [
      'ora senza SAP',
      prima([TORNATA, { turnOver: 2 }]),
      dopo([['COMUNE DI TORNATA*', null]], [{ ...TORNATA, senzaSap: true }]),
      ["COMUNE DI TORNATA: 2 → – (?): Quest'anno dichiara di non avere U.I. SAP"],
    ],
    [
      'ora con SAP',
      prima([TORNATA, {}, true]),
      dopo([['COMUNE DI TORNATA', 2]]),
      ["COMUNE DI TORNATA: – → 2 (?): L'anno prima dichiarava di non avere U.I. SAP"],
    ],
  ])('%s', (_, precedente, attuale, atteso) => {
    expect(letto(confronta(precedente, attuale))).toEqual(atteso);
  });

  it('i totali sommano ciò che c’è, anche di chi non c’è più', () => {
    const { totali } = confronta(
      prima([TORNATA, { turnOver: 2 }], [VIADANA, { turnOver: 5, assegnate: 'n.r.' }]),
      dopo([['COMUNE DI TORNATA', 4]]),
    );
    expect(totali).toEqual([
      { voce: 'complessivo', prima: null, dopo: 4, differenza: null },
      { voce: 'turnOver', prima: 7, dopo: 4, differenza: -3 },
      { voce: 'assegnate', prima: null, dopo: null, differenza: null },
    ]);
  });

  it('un anno con sé stesso non ha differenze, e A12 tace', () => {
    const base = ambitoDiProva();
    const stesso = annoPrecedenteDa(base);
    const { righe } = confronta(stesso, base);
    expect(righe.flatMap(({ passaggi }) => passaggi)).toEqual([]);
    expect(righe.flatMap(({ voci }) => voci.filter((voce) => voce.prima !== voce.dopo))).toEqual([]);
    const anno = { ...base, precedente: { ...stesso, anno: 2020 } };
    const regole = CATALOGO.filter(({ id }) => id === 'A12');
    expect(applicaRegole(regole, anno)).toEqual([]);
  });

  it('è fatto di dati semplici: passa da un worker e si conserva', () => {
    const anno = annoPrecedenteDa(ambitoDiProva());
    expect(structuredClone(anno)).toEqual(anno);
    expect(JSON.parse(JSON.stringify(anno))).toEqual(anno);
  });
});
