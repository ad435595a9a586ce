import fc from 'fast-check';

/**
 * Il seme delle prove a caso: fisso, perché la stessa revisione dia sempre lo stesso esito. Con `SEME=caso` (o un
 * altro numero) si cercano casi nuovi; quello che si trova diventa una riga di tabella.
 */
const SEME = process.env['SEME'] ?? '2021';

if (SEME !== 'caso') fc.configureGlobal({ seed: Number(SEME) });
