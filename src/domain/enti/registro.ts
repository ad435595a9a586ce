/** Da dove si conoscono gli enti dell'ambito: dal file, dal foglio Enti, o dalle tabelle stesse. */
export { AmbitoNonValido, leggiAmbito, registroDaAmbito, registroDaJson, type AmbitoFile } from './registro-da-json';
export { registroDaTabella } from './registro-da-tabella';
export { registroDedotto } from './registro-dedotto';
