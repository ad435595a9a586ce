import { controlla } from '../../src/app/controlla';
import { toA1 } from '../../src/domain/notazione-a1';
import type { Rilievo } from '../../src/domain/rilievi/rilievo';
import { DISPOSIZIONI, opzioniDi } from './disposizioni';
import type { Disposizione } from './disposizioni';
import { GUASTI } from './guasti';
import type { Guastata, Guasto } from './guasti';
import { comeSnapshot } from './modello';
import type { FoglioPiantato, Trovata } from './modello';

function rilievi(disposizione: Disposizione, fogli = disposizione.fogli): readonly Rilievo[] {
  return controlla([comeSnapshot(fogli)], opzioniDi(disposizione)).rilievi;
}

function indirizzo(fogli: readonly FoglioPiantato[], { foglio, riga, colonna }: Trovata): string {
  const dove = fogli[foglio];
  if (!dove) throw new Error('foglio inesistente');
  const origine = dove.origine ?? { riga: 0, colonna: 0 };
  return `${dove.nome}!${toA1({ riga: riga + origine.riga, colonna: colonna + origine.colonna })}`;
}

const celle = (rilievo: Rilievo): string[] => rilievo.celle.map((cella) => `${cella.foglio}!${toA1(cella)}`);

const breve = (r: Rilievo): string => `${r.regola}/${r.codice} ${celle(r)[0] ?? '-'}`;

/** Ciò che il guasto ha portato: i rilievi la cui impronta non c'era. */
function nuovi(prima: readonly Rilievo[], dopo: readonly Rilievo[]): readonly Rilievo[] {
  const note = new Set(prima.map((r) => r.impronta));
  return dopo.filter((r) => !note.has(r.impronta));
}

interface Caso {
  readonly nome: string;
  readonly dove: string;
  readonly disposizione: Disposizione;
  readonly guasto: Guasto;
  readonly guastata: Guastata;
}

const CASI: readonly Caso[] = [...DISPOSIZIONI].flatMap(([dove, disposizione]) =>
  GUASTI.flatMap((guasto) => {
    const guastata = guasto.pianta(disposizione.fogli);
    return guastata ? [{ nome: guasto.nome, dove, disposizione, guasto, guastata }] : [];
  }),
);

/** Ciò che il controllo dice del guasto: i rilievi giusti nella cella giusta, e gli errori che non c'entrano. */
function esamina({ disposizione, guasto, guastata }: Caso): {
  attesa: string;
  portati: string[];
  giusti: string[];
  estranei: string[];
} {
  const attesa = indirizzo(guastata.fogli, guastata.attesa);
  const portati = nuovi(rilievi(disposizione), rilievi(disposizione, guastata.fogli));
  return {
    attesa,
    portati: portati.map(breve),
    giusti: portati.filter((r) => guasto.regole.includes(r.regola) && celle(r)[0] === attesa).map(breve),
    estranei: portati.filter((r) => r.gravita === 'errore' && !celle(r).includes(attesa)).map(breve),
  };
}

describe('guasti piantati uno alla volta', () => {
  it.each([...DISPOSIZIONI])('la cartella pulita non ha errori né avvisi: %s', (_, disposizione) => {
    const gravi = rilievi(disposizione).filter((r) => r.gravita !== 'informazione');
    expect(gravi.map(breve)).toEqual([]);
  });

  it('ogni guasto si pianta in almeno una disposizione', () => {
    const piantati = new Set(CASI.map((caso) => caso.nome));
    expect(GUASTI.map((guasto) => guasto.nome).filter((nome) => !piantati.has(nome))).toEqual([]);
    expect(DISPOSIZIONI.size).toBeGreaterThanOrEqual(6);
    expect(GUASTI.length).toBeGreaterThanOrEqual(16);
  });

  it.each(CASI)('$nome, $dove: trovato nella sua cella e nessun altro errore', (caso) => {
    const { attesa, portati, giusti, estranei } = esamina(caso);
    if (giusti.length === 0)
      throw new Error(`${attesa} non indicata da ${caso.guasto.regole.join(', ')}: ${portati.join('; ')}`);
    expect(estranei).toEqual([]);
  });

  afterAll(() => {
    const trovati = CASI.filter((caso) => esamina(caso).giusti.length > 0).length;
    process.stdout.write(
      `Guasti piantati: ${trovati} di ${CASI.length} trovati nella cella giusta ` +
        `(${GUASTI.length} tipi, ${DISPOSIZIONI.size} disposizioni)\n`,
    );
  });
});
