import type { Segnalazione } from '../rilievi/segnalazione';
import { VOCI } from '../voci/voce';
import type { VoceKey } from '../voci/voce';
import { elenco } from './elenco';
import { numeroItaliano } from './numero-italiano';
import { nomi, quanti } from './parametro';

/** "turn-over 2 + carenza manutentiva 0 fa 2": le parti nell'ordine in cui si sommano. */
export function addizione(s: Segnalazione): string {
  const parti = Object.entries(s.parametri ?? {}).flatMap(([chiave, valore]) => {
    const breve = brevePer(chiave.startsWith('voce-') ? chiave.slice('voce-'.length) : '');
    return breve !== null && typeof valore === 'number' ? [`${breve} ${numeroItaliano(valore)}`] : [];
  });
  return `${parti.join(' + ')} fa ${numeroItaliano(quanti(s, 'somma'))}`;
}

/** Le voci che impediscono la somma: "«carenza manutentiva» non è un numero". */
export function mancanti(s: Segnalazione): string {
  const voci = nomi(s, 'mancanti').map((chiave) => `«${brevePer(chiave) ?? chiave}»`);
  return `${elenco(voci)} ${voci.length === 1 ? 'non è un numero' : 'non sono numeri'}`;
}

function brevePer(chiave: string): string | null {
  return isVoce(chiave) ? VOCI[chiave].breve : null;
}

function isVoce(chiave: string): chiave is VoceKey {
  return Object.hasOwn(VOCI, chiave);
}
