import { REGOLE_ID } from '../../src/domain/regole/regola-id';
import type { RegolaId } from '../../src/domain/regole/regola-id';
import { DISPOSIZIONI } from './disposizioni';
import { breve, CASI, esamina, rilieviDi } from './esamina';
import { GUASTI } from './guasti';

/** Le regole che qui non si piantano, e dove si provano. */
const ELENCO = 'guarda l’elenco degli alloggi: i suoi guasti stanno in test/domain/unita';
const SENZA_GUASTO: Readonly<Partial<Record<RegolaId, string>>> = {
  A11: ELENCO,
  Q13: ELENCO,
  Q14: ELENCO,
  Q15: ELENCO,
  S14: ELENCO,
  S15: ELENCO,
  Q17: 'dice un valore scelto dal capofila, non un dato dei fogli: test/domain/regole/profili',
  D06: 'guarda quando sono arrivate le risposte, che i fogli di un piano non dicono: test/domain/regole/scadenze',
};

describe('guasti piantati uno alla volta', () => {
  it.each([...DISPOSIZIONI])('la cartella pulita non ha errori né avvisi: %s', (_, disposizione) => {
    const gravi = rilieviDi(disposizione).filter((r) => r.gravita !== 'informazione');
    expect(gravi.map(breve)).toEqual([]);
  });

  it('ogni guasto si pianta in almeno una disposizione', () => {
    const piantati = new Set(CASI.map((caso) => caso.nome));
    expect(GUASTI.map((guasto) => guasto.nome).filter((nome) => !piantati.has(nome))).toEqual([]);
    expect(DISPOSIZIONI.size).toBeGreaterThanOrEqual(6);
    expect(GUASTI.length).toBeGreaterThanOrEqual(50);
  });

  it('ogni regola ha almeno un guasto, o una ragione per non averlo', () => {
    const conGuasto = new Set(GUASTI.flatMap(({ regole }) => regole));
    const senza = REGOLE_ID.filter((id) => !conGuasto.has(id));
    expect(senza.filter((id) => !(id in SENZA_GUASTO))).toEqual([]);
    expect(Object.keys(SENZA_GUASTO).filter((id) => !senza.some((una) => una === id))).toEqual([]);
  });

  it.each(CASI)('$nome, $dove: trovato nella sua cella e nessun altro errore', (caso) => {
    const { attesa, portati, giusti, estranei } = esamina(caso);
    if (giusti.length === 0)
      throw new Error(
        `${attesa ?? 'il rilievo senza cella'} non indicata da ${caso.guasto.regole.join(', ')}: ${portati.join('; ')}`,
      );
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
