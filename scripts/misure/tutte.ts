/**
 * `npm run misure`: tutte le misure, una dopo l'altra, registrate in `docs/misure`. Si lancia su una macchina che non fa altro.
 * Se una esce dal suo limite si va avanti: alla fine si elencano, e si esce con 1. Con `--senza mutanti` (o il nome di un
 * altro comando, anche più volte) quella si salta.
 */
import { parseArgs } from 'node:util';
import { esegui, eseguiNode } from '../esegui.mjs';
import { COMANDI } from './comandi';

const { values } = parseArgs({ options: { senza: { type: 'string', multiple: true, default: [] } } });
const ignoti = values.senza.filter((nome) => !COMANDI.some(({ script }) => script === nome));
if (ignoti.length > 0) throw new RangeError(`Non c'è nessuna misura che si chiama ${ignoti.join(', ')}`);

const oltre: string[] = [];
for (const { script, argomenti } of COMANDI) {
  if (values.senza.includes(script)) continue;
  process.stdout.write(`\n— npm run ${script}\n`);
  const inizio = performance.now();
  const lancio = ['run', '--silent', script, '--', ...argomenti];
  const npm = process.env.npm_execpath;
  const stato = npm ? eseguiNode([npm, ...lancio]) : esegui('npm', lancio);
  const minuti = ((performance.now() - inizio) / 60_000).toFixed(1).replace('.', ',');
  process.stdout.write(`— ${stato === 0 ? 'nei limiti' : 'OLTRE UN LIMITE, o non finita'}, ${minuti} minuti\n`);
  if (stato !== 0) oltre.push(script);
}
process.stdout.write(oltre.length === 0 ? '\nTutte nei limiti.\n' : `\nOltre un limite: ${oltre.join(', ')}.\n`);
process.exitCode = oltre.length > 0 ? 1 : 0;
