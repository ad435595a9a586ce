import { REGOLE_ID } from '../../src/domain/regole/regola-id';
import { DISPOSIZIONI } from './disposizioni';
import { breve, CASI, esamina, rilieviDi } from './esamina';
import { GUASTI } from './guasti';

describe('guasti piantati uno alla volta', () => {
  let trovati = 0;

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

  it('ogni regola ha almeno un guasto, piantato', () => {
    const conGuasto = new Set(CASI.flatMap(({ guasto }) => guasto.regole));
    expect(REGOLE_ID.filter((id) => !conGuasto.has(id))).toEqual([]);
  });

  it.each(CASI)('$nome, $dove: trovato nella sua cella e nessun altro errore', (caso) => {
    const { attesa, portati, giusti, estranei } = esamina(caso);
    if (giusti.length > 0) trovati += 1;
    if (giusti.length === 0)
      throw new Error(
        `${attesa ?? 'il rilievo senza cella'} non indicata da ${caso.guasto.regole.join(', ')}: ${portati.join('; ')}`,
      );
    expect(estranei).toEqual([]);
  });

  afterAll(() => {
    process.stdout.write(
      `Guasti piantati: ${trovati} di ${CASI.length} trovati nella cella giusta ` +
        `(${GUASTI.length} tipi, ${DISPOSIZIONI.size} disposizioni)\n`,
    );
  });
});
