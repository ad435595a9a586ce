/**
 * `tsx scripts/misure/registra.ts NOME COMANDO TITOLO`: registra le righe lette dallo standard input, un elenco JSON di
 * `{ misura, valore, limite?, dettaglio? }`. Serve ai comandi che non sono scritti in TypeScript.
 */
import { readFileSync } from 'node:fs';
import type { RigaMisura } from './misura-registrata';
import { registraMisura } from './registra-misura';

const [nome, comando, titolo] = process.argv.slice(2);
if (nome === undefined || comando === undefined || titolo === undefined) {
  throw new RangeError('Mancano il nome, il comando o il titolo della misura');
}
registraMisura(nome, JSON.parse(readFileSync(0, 'utf8')) as RigaMisura[], { titolo, comando });
