/** `npm run licenze`: la licenza di ogni pacchetto del lockfile contro quelle ammesse. Esce con 1 se una non lo è. */
import { RADICE } from '../esegui.mjs';
import { controllaLicenze } from './controlla-licenze.mjs';

const { righe, rifiutati } = controllaLicenze(RADICE);
for (const riga of righe) console.log(riga);
for (const { nome, versione, licenza } of rifiutati) console.error(`Non ammessa: ${nome} ${versione}, ${licenza}`);
process.exitCode = rifiutati.length > 0 ? 1 : 0;
