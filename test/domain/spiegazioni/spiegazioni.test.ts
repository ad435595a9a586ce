import { descriviCatalogo } from '../../../src/app/catalogo-json';
import { CATALOGO } from '../../../src/domain/regole/catalogo';
import { REGOLE_ID } from '../../../src/domain/regole/regola-id';
import { SPIEGAZIONI } from '../../../src/domain/spiegazioni/indice';
import type { Spiegazione } from '../../../src/domain/spiegazioni/spiegazione';
import { testiRegola } from '../../../src/domain/testi/indice';

const PAROLE_PER_FRASE = 20;

function testiDi({ perche, comeCorreggere, eccezioni, giusto, sbagliato }: Spiegazione): readonly string[] {
  return [perche, giusto.spiega, sbagliato.spiega, ...comeCorreggere, ...eccezioni];
}

const frasi = (testo: string): readonly string[] => testo.split(/(?<=[.:;])\s+/);
const parole = (frase: string): number => frase.split(/\s+/).filter((parola) => /[\p{L}\p{N}]/u.test(parola)).length;

describe('ogni regola si spiega', () => {
  it('una spiegazione per regola, nessuna di una regola che non c’è', () => {
    expect(Object.keys(SPIEGAZIONI).sort()).toEqual(CATALOGO.map(({ id }) => id).sort());
    expect(CATALOGO.map(({ id }) => id).sort()).toEqual([...REGOLE_ID].sort());
  });

  it.each(CATALOGO.map((regola) => [regola.id, regola] as const))(
    '%s ha parole, fonte, passi ed esempi',
    (id, regola) => {
      const { titolo, controllo, messaggi, rimedi } = testiRegola(id);
      const spiegazione = SPIEGAZIONI[id];
      expect(titolo).not.toBe('');
      expect(controllo).toMatch(/\.$/);
      expect(Object.keys(messaggi).filter((codice) => !(rimedi[codice] ?? rimedi['*']))).toEqual([]);
      expect(regola.fonte.atto).not.toBe('');
      // Una norma letta si cita con l'articolo: l'atto da solo non si può controllare.
      if (regola.fonte.confidenza === 'verificata') expect(regola.fonte.articolo).toMatch(/^art\. \d/);
      expect(spiegazione?.comeCorreggere.length).toBeGreaterThan(0);
      expect(spiegazione?.giusto.tabelle).not.toEqual(spiegazione?.sbagliato.tabelle);
    },
  );

  it.each(Object.entries(SPIEGAZIONI))('%s: frasi brevi e intere', (_, spiegazione) => {
    const testi = testiDi(spiegazione);
    expect(testi.filter((testo) => !/[.:]$/.test(testo))).toEqual([]);
    expect(testi.flatMap(frasi).filter((frase) => parole(frase) > PAROLE_PER_FRASE)).toEqual([]);
  });

  it('ciò che è dedotto lo dice', () => {
    const dedotte = descriviCatalogo().flatMap(({ soglie }) =>
      soglie.filter(({ confidenza }) => confidenza === 'dedotta'),
    );
    expect(dedotte.filter(({ nota }) => nota === '').map(({ nome, dal }) => `${nome} ${dal}`)).toEqual([]);
  });
});
