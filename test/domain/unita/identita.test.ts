import { controlla } from '../../../src/app/controlla';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { ente } from '../../costruttori/contesto';
import { alloggio, cartelle, conFogli, elenco, TESTATA, visti } from '../../costruttori/elenco-unita';

type Colonna = (typeof TESTATA)[number];

/** Gli alloggi senza le colonne dette, e con altre in fondo. */
function senza(
  tolte: readonly Colonna[],
  righe: readonly (readonly ValoreCella[])[],
  altre: Readonly<Record<string, readonly ValoreCella[]>> = {},
) {
  const posti = TESTATA.flatMap((titolo, i) => (tolte.includes(titolo) ? [] : [i]));
  const taglia = (riga: readonly ValoreCella[]): ValoreCella[] => posti.map((i) => riga[i] ?? null);
  return elenco(
    righe.map((riga, i) => [...taglia(riga), ...Object.values(altre).map((valori) => valori[i] ?? null)]),
    [...taglia(TESTATA), ...Object.keys(altre)],
  );
}

/** Tre alloggi di cui il secondo e il terzo hanno gli stessi dati catastali. */
const DOPPI = [alloggio(1), alloggio(2), alloggio(3, { Subalterno: 2 })];
const regole = (...fogli: Parameters<typeof conFogli>[0]): string[] =>
  visti(conFogli(fogli), 'C03', 'S15').map((visto) => visto.split(' ').slice(0, 2).join(' '));

describe('due righe per lo stesso alloggio', () => {
  it.each<[string, readonly Colonna[], readonly string[]]>([
    ['il comune lo dice il codice catastale', [], ['C03 unita-ripetuta']],
    ['il comune lo dice il nome', ['Codice catastale'], ['C03 unita-ripetuta']],
    ['il proprietario non è fra gli enti', ['Codice catastale', 'Comune'], []],
    [
      'del comune non si sa niente: foglio e mappale ci sono dovunque',
      ['Codice catastale', 'Comune', 'Ente proprietario'],
      [],
    ],
    ['senza subalterno non si può dire', ['Subalterno'], []],
    ['senza codice di alloggio si dice lo stesso', ['Codice alloggio'], ['C03 unita-ripetuta']],
  ])('%s', (_, tolte, attesi) => {
    expect(regole(senza(tolte, DOPPI))).toEqual(attesi);
  });

  it('se il proprietario è un ente dell’ambito, il comune è il suo', () => {
    const registro = { ambito: null, capofila: null, provenienza: 'file', enti: [ente('COMUNE DI VIADANA')] } as const;
    const controllo = conFogli([senza(['Codice catastale', 'Comune'], DOPPI)], { registro });
    expect(visti(controllo, 'C03')).toEqual(['C03 unita-ripetuta C4']);
  });

  it.each<[string, readonly ValoreCella[], readonly string[]]>([
    ['nella stessa sezione', ['A', 'A', 'A'], ['C03 unita-ripetuta']],
    ['in due sezioni del catasto', ['A', 'A', 'B'], []],
    ['con la sezione scritta su una riga sola', ['A', null, 'A'], []],
  ])('%s', (_, sezioni, attesi) => {
    expect(regole(senza([], DOPPI, { Sezione: sezioni }))).toEqual(attesi);
  });

  it.each<[string, Partial<Record<Colonna, ValoreCella>>, readonly string[]]>([
    ['un foglio scritto come testo', { Subalterno: 2, Foglio: '12' }, ['C03 unita-ripetuta']],
    ['un mappale graffato è un altro', { Subalterno: 2, Mappale: '345/346' }, []],
    ['un comune che non è lombardo, scritto uguale', { Subalterno: 2, 'Codice catastale': null, Comune: 'Parma' }, []],
    ['il codice catastale minuscolo', { Subalterno: 2, 'Codice catastale': 'l826' }, ['C03 unita-ripetuta']],
    ['lo stesso codice: lo dice già S15', { Subalterno: 2, 'Codice alloggio': 'ui-2' }, ['S15 ripetuto']],
  ])('%s', (_, cambia, attesi) => {
    expect(regole(elenco([alloggio(1), alloggio(2), alloggio(3, cambia)]))).toEqual(attesi);
  });

  it('in due file si nomina il foglio dell’altro', () => {
    const primo = elenco([alloggio(1), alloggio(2), alloggio(4)], TESTATA, 'Elenco');
    const secondo = elenco([alloggio(5), alloggio(6), alloggio(7, { Subalterno: 2 })]);
    const { rilievi } = controlla(cartelle(primo, secondo));
    expect(rilievi.filter(({ regola }) => regola === 'C03').map(({ parametri }) => parametri)).toEqual([
      expect.objectContaining({ riga: 3, foglio: 'Elenco', altroFile: 1 }),
    ]);
  });
});
