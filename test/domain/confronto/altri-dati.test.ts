import { conAltriDati } from '../../../src/domain/confronto/altri-dati';
import type { AnnoPrecedente, ValoriDichiarati } from '../../../src/domain/confronto/anno-precedente';
import { COLONNE_DATI } from '../../../src/domain/fogli/dati';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { VOCI } from '../../../src/domain/voci/voce';
import { ente } from '../../costruttori/contesto';
import { foglio } from '../../costruttori/snapshot';

const ASSEGNATE = VOCI.assegnate.breve;

/** Il foglio Dati con quelle righe: ente, voce, valore. */
function letti(
  righe: readonly (readonly [ValoreCella, ValoreCella, ValoreCella])[],
  gia: ValoriDichiarati = {},
): ValoriDichiarati | undefined {
  const anno: AnnoPrecedente = {
    anno: 2025,
    file: ['2025.xlsx'],
    enti: [{ ente: ente('COMUNE DI TORNATA'), senzaSap: false, valori: gia }],
  };
  const celle = righe.map(([suo, voce, valore]) =>
    COLONNE_DATI.map((nome) => ({ Ente: suo, Voce: voce, Valore: valore })[String(nome)] ?? null),
  );
  return conAltriDati(anno, foglio('Dati', [[...COLONNE_DATI], ...celle])).enti[0]?.valori;
}

describe('ciò che dell’anno prima dice il foglio Dati', () => {
  it.each<[string, ValoreCella, ValoreCella, ValoreCella, ValoriDichiarati]>([
    ['un numero', 'COMUNE DI TORNATA', ASSEGNATE, 3, { assegnate: 3 }],
    ['un dato non rilevabile', 'COMUNE DI TORNATA', ASSEGNATE, 'n.r.', { assegnate: 'n.r.' }],
    ['il nome scritto in un altro modo', 'Tornata', ASSEGNATE, 3, { assegnate: 3 }],
    ['un testo qualunque non è un dato', 'COMUNE DI TORNATA', ASSEGNATE, 'boh', {}],
    ['una cella vuota non è un dato', 'COMUNE DI TORNATA', ASSEGNATE, null, {}],
    ['una voce che non si conosce', 'COMUNE DI TORNATA', 'abitanti di Marte', 3, {}],
    ['una voce che ha già il quadro', 'COMUNE DI TORNATA', VOCI.turnOver.breve, 3, {}],
    ['una voce che non è un testo', 'COMUNE DI TORNATA', 7, 3, {}],
    ['un altro ente', 'COMUNE DI BOZZOLO', ASSEGNATE, 3, {}],
    ['nessun ente', null, ASSEGNATE, 3, {}],
  ])('%s', (_, suo, voce, valore, attesi) => {
    expect(letti([[suo, voce, valore]])).toEqual(attesi);
  });

  it('di due righe uguali vale la prima, e ciò che dice il quadro vale di più', () => {
    const due = [
      ['COMUNE DI TORNATA', ASSEGNATE, 3],
      ['COMUNE DI TORNATA', ASSEGNATE, 4],
    ] as const;
    expect(letti(due)).toEqual({ assegnate: 3 });
    expect(letti(due, { assegnate: 9 })).toEqual({ assegnate: 9 });
  });
});
