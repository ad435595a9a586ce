/**
 * `npm run copertura`: quanti rami di `src/domain` le prove del dominio percorrono. Elenca i file sotto il limite con le righe
 * mai provate, ed esce con 1 se tutti insieme ne restano sotto. Con `--solo-rapporto` rilegge l'ultimo giro; con `--registra`
 * scrive i numeri in `docs/misure`. Coi percorsi di alcune prove fa solo quelle, e dice quanto percorrono da sole.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eseguiNode } from '../esegui.mjs';
import type { RigaMisura } from '../misure/misura-registrata';
import { daRegistrare, registraMisura } from '../misure/registra-misura';
import { leggiRapporto, percentuale, perCartella } from './rapporto';
import type { ContoRami } from './rapporto';

const RADICE = fileURLToPath(new URL('../../', import.meta.url));
const SOTTO = 'src/domain';
const LIMITE = 95;

const inCifre = (quanto: number): string =>
  // Per difetto: 94,97 non arriva a 95.
  `${(Math.floor(quanto * 10) / 10).toLocaleString('it-IT', { minimumFractionDigits: 1 })} %`;

if (!process.argv.includes('--solo-rapporto')) {
  const jest = ['node_modules/jest/bin/jest.js', '--config', 'scripts/copertura/jest.config.mjs', '--silent'];
  jest.push(...process.argv.slice(2).filter((argomento) => !argomento.startsWith('--')));
  if (eseguiNode(jest) !== 0) {
    process.stdout.write('Qualche prova fallisce: la copertura non si misura.\n');
    process.exit(1);
  }
}

const conti = leggiRapporto(join(RADICE, 'uscita/copertura/coverage-final.json'), RADICE);
for (const conto of conti) {
  if (percentuale([conto]) >= LIMITE) continue;
  const { file, rami, provati, scoperte } = conto;
  process.stdout.write(
    `${file.padEnd(64)} ${inCifre(percentuale([conto])).padStart(7)}  ${rami - provati} di ${rami}: righe ${scoperte.join(', ')}\n`,
  );
}

const riga = (misura: string, suoi: readonly ContoRami[]): RigaMisura => {
  const rami = suoi.reduce((somma, conto) => somma + conto.rami, 0);
  const provati = suoi.reduce((somma, conto) => somma + conto.provati, 0);
  return { misura, valore: inCifre(percentuale(suoi)), dettaglio: `${provati} rami su ${rami}` };
};
const tutti = { ...riga(SOTTO, conti), limite: `almeno ${LIMITE} %` };
process.stdout.write(`\n${SOTTO}: ${tutti.valore}, ${tutti.dettaglio}; limite ${tutti.limite}\n`);
if (daRegistrare()) {
  const cartelle = [...perCartella(conti, SOTTO)].filter(([nome]) => nome !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  const righe = [tutti, ...cartelle.map(([nome, suoi]) => riga(`${SOTTO}/${nome}`, suoi))];
  registraMisura('copertura', righe, { titolo: 'Rami del dominio percorsi dalle prove', comando: 'npm run copertura' });
}
if (percentuale(conti) < LIMITE) process.exitCode = 1;
