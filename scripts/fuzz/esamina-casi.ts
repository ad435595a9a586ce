import { FileIlleggibile } from '../../src/adapters/xlsx/file-illeggibile';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { testoFileIlleggibile } from '../../src/adapters/xlsx/testo-file-illeggibile';
import { controlla } from '../../src/app/controlla';
import { fileControllato, rapportoDiFile } from '../../src/app/rapporto';
import { Caso } from './caso';
import { guasta } from './guasta';
import type { Messaggio, Turno } from './messaggi';
import { originali } from './originali';

/** Il processo che esamina: se si blocca o muore, chi lo guarda sa su quale caso. */
const ORIGINALI = originali();

async function esamina(seme: number, numero: number): Promise<Messaggio> {
  const caso = new Caso(seme + numero);
  const originale = caso.uno(ORIGINALI);
  const byte = guasta(originale, caso);
  const inizio = performance.now();
  try {
    const cartella = await readWorkbook('caso.xlsx', byte);
    // Anche ciò che viene dopo la lettura deve reggere: riconoscere, controllare, scrivere le frasi.
    rapportoDiFile([fileControllato('caso.xlsx', controlla([cartella]))]);
    return { tipo: 'letto', numero, millisecondi: performance.now() - inizio };
  } catch (errore) {
    const millisecondi = performance.now() - inizio;
    if (!(errore instanceof FileIlleggibile)) {
      return { tipo: 'difetto', numero, millisecondi, errore: errore instanceof Error ? (errore.stack ?? '') : '?' };
    }
    testoFileIlleggibile(errore);
    return { tipo: 'rifiutato', numero, millisecondi, motivo: errore.motivo.tipo };
  }
}

process.on('message', ({ seme, da, a }: Turno) => {
  void (async () => {
    for (let numero = da; numero < a; numero += 1) {
      const esito = await esamina(seme, numero);
      process.send?.({ ...esito, memoria: process.resourceUsage().maxRSS / 1024 });
    }
    process.disconnect();
  })();
});
