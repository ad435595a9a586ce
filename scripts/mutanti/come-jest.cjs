/**
 * Le parole di Jest sopra quelle di Mocha. Le prove sono scritte per Jest, che però per ogni mutante ricarica tutto: due
 * secondi l'uno. Mocha tiene caricate le prove e rifà solo quelle che toccano il mutante. Si carica prima delle prove
 * (`require`) e sostituisce l'interfaccia `bdd`, perché Stryker non ne accetta altre.
 */
const { createHash } = require('node:crypto');
const { bind } = require('jest-each');
const { expect } = require('expect');
const { interfaces } = require('mocha');
const { dimenticaTutto } = require('../../src/domain/con-memoria');

const { bdd } = interfaces;

/** Stryker cerca le prove con un'espressione che ne elenca i titoli: interi, a centinaia, la fanno troppo lunga. */
const breve = (titolo) => createHash('sha256').update(titolo).digest('hex').slice(0, 8);

/** Chi sopravvive rifà ogni prova che lo tocca: delle tabelle più lunghe se ne tengono tante, prese a distanze uguali. */
const RIGHE_AL_MASSIMO = 200;

const aCampione =
  (ogni) =>
  (tabella, ...resto) => {
    const passo = Math.ceil(tabella.length / RIGHE_AL_MASSIMO);
    return ogni(passo > 1 ? tabella.filter((_, i) => i % passo === 0) : tabella, ...resto);
  };

interfaces.bdd = function comeJest(radice) {
  bdd(radice);
  // Ciò che si è letto col programma sano non deve rispondere per quello guasto.
  radice.beforeEach(dimenticaTutto);
  radice.on('pre-require', (globali) => {
    const { it: prova, describe: gruppo, before, after } = globali;
    const it = (titolo, fatto) => prova(breve(titolo), fatto);
    const describe = (titolo, fatto) => gruppo(breve(titolo), fatto);
    it.each = aCampione(bind(it, false));
    describe.each = bind(describe, false);
    Object.assign(globali, { it, describe, test: it, beforeAll: before, afterAll: after, expect });
  });
};
