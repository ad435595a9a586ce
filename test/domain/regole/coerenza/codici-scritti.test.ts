import { codiceNormale, comuneCessato } from '../../../../src/domain/regole/coerenza/codice-giusto';
import { codiciScritti } from '../../../../src/domain/regole/coerenza/codici-scritti';
import type { CampoCodice } from '../../../../src/domain/regole/coerenza/codici-scritti';
import { comunePerNome } from '../../../../src/domain/enti/comuni-lombardia';
import { toA1 } from '../../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import { anagrafica, contesto, ente, tabella } from '../../../costruttori/contesto';
import type { PezziContesto } from '../../../costruttori/contesto';

/** I codici scritti, uno per riga: campo, testo, cella, ente, tipo, comune. */
const letti = (pezzi: PezziContesto): (string | null)[][] =>
  [...codiciScritti(contesto(pezzi))].map((uno) => [
    uno.campo,
    uno.testo,
    uno.cella && toA1(uno.cella),
    uno.ente,
    uno.tipo,
    uno.comune?.nome ?? null,
  ]);

describe('i codici scritti accanto agli enti', () => {
  it.each<[string, string, ValoreCella, (string | null)[][]]>([
    [
      'un comune, col nome ufficiale',
      'viadana',
      'L826',
      [['codiceCatastale', 'L826', 'C2', 'COMUNE DI VIADANA', 'comune', 'Viadana']],
    ],
    [
      'spazi attorno',
      'Viadana',
      ' L826 ',
      [['codiceCatastale', 'L826', 'C2', 'COMUNE DI VIADANA', 'comune', 'Viadana']],
    ],
    ['un numero', 'Viadana', 20066, [['codiceCatastale', '20066', 'C2', 'COMUNE DI VIADANA', 'comune', 'Viadana']]],
    ['una cella vuota', 'Viadana', null, []],
    ['soli spazi', 'Viadana', '  ', []],
    ['VERO, che non è un codice', 'Viadana', true, []],
    ['ALER', 'ALER U.O. MANTOVA', 'E897', [['codiceCatastale', 'E897', 'C2', 'ALER U.O. MANTOVA', 'aler', null]]],
  ])('nel foglio degli enti: %s', (_, nome, valore, attesi) => {
    const tabelle = [tabella('enti', ['alias', 'codiceCatastale', 'subAmbito'], [[nome, 'boh', valore, 'Nord']])];
    expect(letti({ tabelle })).toEqual(attesi);
  });

  it('in una tabella del piano una colonna di codici non si guarda', () => {
    expect(letti({ tabelle: [tabella('offerta', ['codiceIstat', 'turnOver'], [['Viadana', '020066', 1]])] })).toEqual(
      [],
    );
  });

  it('nel registro dato a parte: i tre codici, senza celle', () => {
    const enti = [
      ente('COMUNE DI VIADANA', { codiceIstat: ' 020066', codiceCatastale: 'L826', provincia: 'MN ' }),
      ente('Viadana', { tipo: 'operatore', codiceCatastale: 'L826' }),
      ente('Cooperativa Casa', { tipo: 'operatore', codiceIstat: '  ', provincia: 'CR' }),
    ];
    expect(letti({ enti })).toEqual([
      ['codiceIstat', '020066', null, 'COMUNE DI VIADANA', 'comune', 'Viadana'],
      ['codiceCatastale', 'L826', null, 'COMUNE DI VIADANA', 'comune', 'Viadana'],
      ['provincia', 'MN', null, 'COMUNE DI VIADANA', 'comune', 'Viadana'],
      ['codiceCatastale', 'L826', null, 'Viadana', 'operatore', null],
      ['provincia', 'CR', null, 'Cooperativa Casa', 'operatore', null],
    ]);
  });

  it.each<[string, Parameters<typeof anagrafica>[0], (string | null)[][]]>([
    [
      'i tre codici, anche prima del nome',
      { anno: '2021', codiceIstat: '020066', codiceCatastale: 'L826', provincia: 'MN', ente: 'Comune di Viadana' },
      [
        ['codiceIstat', '020066', 'B2', 'Comune di Viadana', 'comune', 'Viadana'],
        ['codiceCatastale', 'L826', 'B3', 'Comune di Viadana', 'comune', 'Viadana'],
        ['provincia', 'MN', 'B4', 'Comune di Viadana', 'comune', 'Viadana'],
      ],
    ],
    ['un codice non scritto', { ente: 'Comune di Viadana', codiceIstat: '' }, []],
    ['senza il nome', { codiceIstat: '020066' }, [['codiceIstat', '020066', 'B1', '', null, null]]],
    [
      'un comune che non c’è più',
      { ente: 'Comune di Piadena', codiceCatastale: 'G536' },
      [['codiceCatastale', 'G536', 'B2', 'Comune di Piadena', null, null]],
    ],
  ])('nell’anagrafica: %s', (_, campi, attesi) => {
    expect(letti({ anagrafiche: [anagrafica(campi)] })).toEqual(attesi);
  });
});

describe('il codice come si confronta', () => {
  it.each<[CampoCodice, string, string]>([
    ['codiceIstat', '20066', '020066'],
    ['codiceIstat', ' 020 066 ', '020066'],
    ['codiceCatastale', ' l826 ', 'L826'],
    ['codiceCatastale', '(L826)', 'L826'],
    ['provincia', '(mn)', 'MN'],
    ['provincia', 'Mantova', 'MN'],
    ['provincia', 'Provincia di Mantova', 'MN'],
    ['provincia', 'provincia Cremona', 'CR'],
    ['provincia', 'Monza e della Brianza', 'MB'],
    ['provincia', 'Parma', 'PARMA'],
  ])('%s «%s» → %s', (campo, testo, atteso) => {
    expect(codiceNormale(campo, testo)).toBe(atteso);
  });

  it.each<[string, CampoCodice, string, string | null, string | null]>([
    ['il codice del comune confluito', 'codiceCatastale', 'g536', 'Piadena Drizzona', 'Piadena'],
    ['il codice di un comune confluito altrove', 'codiceCatastale', 'G536', 'Viadana', null],
    ['il codice di un altro comune in essere', 'codiceCatastale', 'L826', 'Piadena Drizzona', null],
    ['un codice che non è di nessuno', 'codiceCatastale', 'Z999', 'Piadena Drizzona', null],
    ['un altro campo', 'provincia', 'G536', 'Piadena Drizzona', null],
    ['un ente che non è un comune', 'codiceCatastale', 'G536', null, null],
  ])('comune cessato: %s', (_, campo, testo, nome, atteso) => {
    const comune = nome === null ? null : comunePerNome(nome);
    const cessato = comuneCessato({ campo, testo, comune, cella: null, ente: nome ?? 'Casa', tipo: null });
    expect(cessato?.nome ?? null).toBe(atteso);
  });
});
