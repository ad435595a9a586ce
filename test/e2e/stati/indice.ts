import { STATI_COMUNI } from './comuni';
import { STATI_CONTROLLO } from './controllo';
import { STATI_GIRO } from './giro';
import { STATI_PIANO } from './piano';
import { STATI_QUADRO } from './quadro';
import { STATI_SENZA_PANNELLO } from './senza-pannello';
import type { Stato } from './stato';

/** Tutti gli stati del pannello: si fotografano con `npm run schermate` e si provano uno per uno. */
export const STATI: readonly Stato[] = [
  ...STATI_CONTROLLO,
  ...STATI_COMUNI,
  ...STATI_QUADRO,
  ...STATI_PIANO,
  ...STATI_GIRO,
  ...STATI_SENZA_PANNELLO,
];
