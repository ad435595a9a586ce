/**
 * Le parole di Jest sopra quelle di Mocha. Le prove sono scritte per Jest, che però per ogni mutante ricarica tutto: due
 * secondi l'uno. Mocha tiene caricate le prove e rifà solo quelle che toccano il mutante. Si carica prima delle prove
 * (`require`) e sostituisce l'interfaccia `bdd`, perché Stryker non ne accetta altre.
 */
const { bind } = require('jest-each');
const { expect } = require('expect');
const { interfaces } = require('mocha');

const { bdd } = interfaces;

interfaces.bdd = function comeJest(radice) {
  bdd(radice);
  radice.on('pre-require', (globali) => {
    const { it, describe, before, after } = globali;
    it.each = bind(it, false);
    describe.each = bind(describe, false);
    Object.assign(globali, { test: it, beforeAll: before, afterAll: after, expect });
  });
};
