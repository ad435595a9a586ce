import { ricevutiDaFogli } from '../../../src/domain/ricevuti/ricevuti-da-fogli';
import { fraseGuasto, RicevutiIlleggibili } from '../../../src/domain/ricevuti/ricevuti';
import type { SheetSnapshot, ValoreCella } from '../../../src/domain/snapshot';
import { cartella, foglio } from '../../costruttori/snapshot';
import { ricevutiDi, scrittiSuFile } from '../../costruttori/ricevuti';
import type { DueFogli } from '../../costruttori/ricevuti';

type Griglia = ValoreCella[][];
type Tocco = (griglia: Griglia) => void;

const VIADANA = {
  ...cartella(
    foglio('Quadro', [
      ['Ente', 'U.I.'],
      ['COMUNE DI VIADANA', 3],
      ['TOTALE', 3],
    ]),
  ),
};
const DOSOLO = cartella(
  foglio('Quadro', [
    ['Ente', 'U.I.'],
    ['COMUNE DI DOSOLO', 5],
  ]),
);

let scritti: DueFogli;
beforeAll(async () => {
  scritti = await scrittiSuFile(ricevutiDi({ ...VIADANA, nome: 'viadana.xlsx' }, { ...DOSOLO, nome: 'dosolo.xlsx' }));
});

function toccato(originale: SheetSnapshot, tocco: Tocco): SheetSnapshot {
  const valori = originale.valori.map((riga) => [...riga]);
  tocco(valori);
  return { ...originale, valori };
}

function metti(riga: number, colonna: number, valore: ValoreCella): Tocco {
  return (griglia) => {
    const celle = griglia[riga];
    if (!celle) throw new RangeError(`Non c'è la riga ${riga}`);
    celle[colonna] = valore;
  };
}

/** Le righe: 0 intestazione, 1-3 Viadana, 4-5 Dosolo. */
const SULLE_RIGHE: readonly (readonly [come: string, tocco: Tocco])[] = [
  ['una riga tolta', (g) => g.splice(2, 1)],
  ['una riga ripetuta', (g) => g.splice(2, 0, [...(g[2] ?? [])])],
  ['un valore cambiato', metti(2, 6, 4)],
  ['un valore diventato testo', metti(2, 6, '3')],
  ['un valore tolto', metti(2, 6, null)],
  ['un valore aggiunto', metti(2, 7, 1)],
  ['un valore logico scritto a mano', metti(2, 6, true)],
  ['un errore di Excel al posto del valore', metti(2, 6, { errore: '#REF!' })],
  ['il numero di riga cambiato', metti(2, 2, 9)],
  ['il numero di riga senza senso', metti(2, 2, 'due')],
  ['il numero di riga oltre il foglio', metti(2, 2, 9e9)],
  ['la colonna senza senso', metti(2, 3, 'ZZZZ')],
  ['il foglio senza nome', metti(2, 1, null)],
  ['le unioni senza senso', metti(2, 4, 'A1:')],
  ['le unioni al contrario', metti(2, 4, 'B2:A1')],
];

describe('se qualcuno ha messo mano alle righe di un file, quel file non si usa e si dice', () => {
  it.each(SULLE_RIGHE)('%s', (_, tocco) => {
    const riletti = ricevutiDaFogli(toccato(scritti.righe, tocco), scritti.registro);
    expect(riletti.guasti).toContainEqual({ file: 'viadana.xlsx', motivo: 'righe-cambiate' });
    expect(riletti.registro.map(({ file }) => file)).toEqual(['dosolo.xlsx']);
    expect(riletti.cartelle.map(({ nome }) => nome)).toEqual(['dosolo.xlsx']);
  });

  it('il nome del file cambiato in una riga: mancano a uno e avanzano a un altro', () => {
    const riletti = ricevutiDaFogli(toccato(scritti.righe, metti(2, 0, 'altro.xlsx')), scritti.registro);
    expect(riletti.guasti).toEqual([
      { file: 'viadana.xlsx', motivo: 'righe-cambiate' },
      { file: 'altro.xlsx', motivo: 'fuori-registro' },
    ]);
  });

  it('il foglio tagliato a metà', () => {
    const riletti = ricevutiDaFogli({ ...scritti.righe, valori: scritti.righe.valori.slice(0, 5) }, scritti.registro);
    expect(riletti.guasti).toEqual([{ file: 'dosolo.xlsx', motivo: 'righe-cambiate' }]);
  });
});

const SUL_REGISTRO: readonly (readonly [come: string, tocco: Tocco, motivo: string])[] = [
  ['la voce tolta', (g) => g.splice(1, 1), 'fuori-registro'],
  ['la voce ripetuta con un’altra impronta', (g) => g.push((g[1] ?? []).with(2, 'altra')), 'registro-non-chiaro'],
  ['l’esito scritto a mano', metti(1, 4, 'va bene'), 'registro-non-chiaro'],
  ['gli errori scritti a mano', metti(1, 5, 'tre'), 'registro-non-chiaro'],
  ['le righe contate male', metti(1, 8, 2), 'righe-cambiate'],
  ['il controllo tolto', metti(1, 9, null), 'righe-cambiate'],
];

describe('se qualcuno ha messo mano al registro', () => {
  it.each(SUL_REGISTRO)('%s', (_, tocco, motivo) => {
    const riletti = ricevutiDaFogli(scritti.righe, toccato(scritti.registro, tocco));
    expect(riletti.guasti).toEqual([{ file: 'viadana.xlsx', motivo }]);
    expect(riletti.registro.map(({ file }) => file)).toEqual(['dosolo.xlsx']);
  });
});

describe('ciò che non cambia i dati non dà noia', () => {
  it.each<readonly [string, Tocco]>([
    ['righe riordinate', (g) => g.splice(1, 5, ...g.slice(1).reverse())],
    ['una riga vuota in mezzo', (g) => g.splice(3, 0, [])],
    ['righe aggiunte sopra l’intestazione', (g) => g.unshift(['Non toccare'], [])],
  ])('%s', (_, tocco) => {
    const riletti = ricevutiDaFogli(toccato(scritti.righe, tocco), scritti.registro);
    expect(riletti.guasti).toEqual([]);
    expect(riletti.cartelle[0]?.fogli[0]?.valori).toEqual(VIADANA.fogli[0]?.valori);
  });
});

describe('se un foglio ha perso la sua forma non si legge niente, e si dice quale', () => {
  it.each<readonly [string, Tocco]>([
    ['intestazione rinominata', metti(0, 2, 'Numero')],
    ['intestazione tolta', (g) => g.shift()],
    ['colonna inserita', (g) => g.forEach((riga) => riga.splice(2, 0, null))],
    ['foglio vuoto', (g) => g.splice(0)],
  ])('%s', (_, tocco) => {
    expect(() => ricevutiDaFogli(toccato(scritti.righe, tocco), scritti.registro)).toThrow(RicevutiIlleggibili);
    expect(() => ricevutiDaFogli(toccato(scritti.righe, tocco), scritti.registro)).toThrow('«Dati ricevuti»');
    expect(() => ricevutiDaFogli(scritti.righe, toccato(scritti.registro, tocco))).toThrow('«Registro»');
  });

  it('la frase di un guasto', () => {
    expect(fraseGuasto({ file: 'viadana.xlsx', motivo: 'righe-cambiate' })).toBe(
      'viadana.xlsx: le sue righe sono state cambiate dopo l’importazione. Importatelo di nuovo.',
    );
  });
});
