import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWorkbook } from '../../../src/adapters/xlsx/write-workbook';
import { comuniLombardi } from '../../../src/domain/enti/comuni-lombardia';
import { enteDalNome } from '../../../src/domain/enti/ente-da-nome';
import type { Ente } from '../../../src/domain/enti/ente';
import { modelloEnte } from '../../../src/domain/fogli/modello/ente';
import type { ValoriEnte } from '../../../src/domain/fogli/modello/richiesta';

const ANNO = 2026;
/** Le aziende regionali, una unità operativa per sede. */
const ALER = ['MILANO', 'BRESCIA', 'BERGAMO', 'VARESE', 'PAVIA', 'CREMONA'].map((sede) =>
  enteDalNome(`ALER LOMBARDIA U.O. ${sede}`),
);

/** Un file per ognuno dei 1.507 enti, o per i primi, e il registro: la cartella da consolidare. Sempre gli stessi, da un seme. */
export async function creaCartelle(
  dove: string,
  quanti: number,
): Promise<{ readonly enti: number; readonly complessivo: number }> {
  await mkdir(dove, { recursive: true });
  const tutti: readonly Ente[] = [...ALER, ...comuniLombardi().map(({ nome }) => enteDalNome(`COMUNE DI ${nome}`))];
  const enti = tutti.slice(0, quanti);
  const caso = generatore(20_261_122);
  let complessivo = 0;
  for (const [i, ente] of enti.entries()) {
    const valori = valoriDi(ente, caso);
    complessivo += Number(valori.complessivo ?? 0);
    const modello = modelloEnte({ ambito: 'Lombardia', anno: ANNO, ente, approvato: '2025-12-18', valori });
    await writeFile(join(dove, `${String(i).padStart(4, '0')}.xlsx`), await writeWorkbook(modello));
  }
  const registro = enti.map(({ nome, tipo, codiceIstat, codiceCatastale, provincia }) => ({
    nome,
    tipo,
    ...(codiceIstat === null ? {} : { codiceIstat, codiceCatastale, provincia }),
    senzaSap: false,
  }));
  const ambito = { nome: 'Lombardia', capofila: 'Milano', anno: ANNO, approvato: '2025-12-18', enti: registro };
  await writeFile(join(dove, 'ambito.json'), JSON.stringify(ambito));
  return { enti: enti.length, complessivo };
}

/** Pochi alloggi quasi ovunque, molti in pochi posti, come nei piani veri. */
function valoriDi(ente: Ente, caso: () => number): ValoriEnte {
  const grande = ente.tipo === 'aler' ? 40 : caso() < 0.03 ? 12 : 2;
  const fino = (massimo: number): number => Math.floor(caso() * caso() * (massimo + 1));
  const [turnOver, carenza, nuova, privati] = [fino(grande * 2), fino(grande), fino(grande), caso() < 0.02 ? 1 : 0];
  return {
    consistenzaSap: 20 * grande + fino(200),
    consistenzaSas: fino(20),
    consistenzaAltri: fino(10),
    turnOver,
    carenza,
    nuova,
    privati,
    complessivo: turnOver + carenza + nuova + privati,
    transitori: 0,
    assegnate: fino(grande),
    indigenti: 20,
    polizia: 0,
  };
}

/** Numeri fra 0 e 1, gli stessi a ogni giro (mulberry32). */
function generatore(seme: number): () => number {
  let stato = seme;
  return () => {
    stato = (stato + 0x6d2b79f5) | 0;
    let t = Math.imul(stato ^ (stato >>> 15), 1 | stato);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
