/** Stampa quanti membri dell'API pubblica l'emulatore ha, classe per classe: `npm run copertura-api [-- --mancano]`. */
import { fileURLToPath } from 'node:url';
import { EVENT_TYPES } from '../events/event-types';
import { implementedMembers } from './implemented';
import { MEMBERS } from './members';

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const implemented = implementedMembers([folder('objects'), folder('events'), folder('protocol')]);
const showMissing = process.argv.includes('--mancano');

let has = 0;
let known = 0;
const rows = [...implemented]
  .filter(([name]) => name in MEMBERS)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([name, members]) => {
    // Gli eventi si contano a parte: l'emulatore li riconosce per tipo, non per classe.
    const api = Object.entries(MEMBERS[name] ?? {}).filter(([, [kind]]) => kind !== 'event');
    const missing = api.map(([member]) => member).filter((member) => !members.has(member));
    has += api.length - missing.length;
    known += api.length;
    const count = `${String(api.length - missing.length).padStart(3)} di ${String(api.length).padStart(3)}`;
    return `${name.padEnd(36)} ${count}${showMissing && missing.length > 0 ? `  mancano: ${missing.join(', ')}` : ''}`;
  });

const all = Object.values(MEMBERS).reduce((sum, members) => sum + Object.keys(members).length, 0);
process.stdout.write(
  `${rows.join('\n')}\n\n${rows.length} classi su ${Object.keys(MEMBERS).length}; in esse ${has} membri su ${known} (in tutta l'API ${all}), e ${EVENT_TYPES.length} tipi di avvenimento\n`,
);
