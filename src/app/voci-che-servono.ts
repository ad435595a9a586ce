import { VOCI_A_CONFRONTO } from '../domain/confronto/anno-precedente';
import type { RegolaId } from '../domain/regole/regola-id';
import type { VoceKey } from '../domain/voci/voce';

/** Voci di cui almeno una deve avere una colonna. */
type Alternative = readonly VoceKey[];

const COMPLESSIVO: Alternative = ['complessivo'];
const POLIZIA: Alternative = ['polizia', 'poliziaLocale'];
const QUOTE: Alternative = [...POLIZIA, 'categorie'];
const DISPONIBILITA: Alternative = ['turnOver', 'carenza', 'nuova', 'ristrutturazione', 'nuovaEdificazione', 'privati'];

/**
 * Ciò che una regola confronta: senza uno di questi gruppi non guarda niente e non dice niente. Le regole che mancano
 * guardano come sono fatte le tabelle, non le voci.
 */
export const VOCI_CHE_SERVONO: Readonly<Partial<Record<RegolaId, readonly Alternative[]>>> = {
  A01: [COMPLESSIVO, DISPONIBILITA],
  A04: [['popolazione'], ['popolazioneMaschi'], ['popolazioneFemmine']],
  // La media coi suoi anni, oppure il turn-over con le libere e l'una o gli altri.
  A05: [
    ['turnOverMedio', 'turnOverAnnuo'],
    ['turnOverMedio', 'libere'],
    ['turnOverAnnuo', 'libere'],
  ],
  A06: [
    ['complessivo', 'carenza', 'turnOver'],
    ['consistenzaSap', 'consistenza'],
  ],
  A10: [['assegnate']],
  A12: [[...VOCI_A_CONFRONTO]],
  A08: [['consistenza'], ['consistenzaSap', 'consistenzaSas', 'consistenzaAltri']],
  Q01: [['indigenti']],
  Q02: [['indigenti']],
  Q03: [COMPLESSIVO, ['indigenti']],
  Q04: [POLIZIA],
  Q05: [POLIZIA, COMPLESSIVO],
  Q06: [QUOTE, COMPLESSIVO],
  Q07: [QUOTE, COMPLESSIVO],
  Q08: [['transitori'], COMPLESSIVO],
  Q09: [['transitori'], COMPLESSIVO],
  Q10: [COMPLESSIVO, ['transitori', ...QUOTE, 'indigenti']],
  Q11: [['categorie']],
  Q12: [['altraCategoria']],
  D05: [['polizia']],
};
