import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import { FOGLI_RICEVUTI } from '../../src/domain/fogli/nomi';
import { disegnaRicevuti } from '../../src/domain/ricevuti/disegna-ricevuti';
import type { Ricevuti, RicevutiRiletti, Ricevuto } from '../../src/domain/ricevuti/ricevuti';
import { ricevutiDaFogli } from '../../src/domain/ricevuti/ricevuti-da-fogli';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/domain/snapshot';

/** Una voce di registro qualunque, per quella cartella. */
export function ricevutoDi(cartella: WorkbookSnapshot, scelte: Partial<Ricevuto> = {}): Ricevuto {
  return {
    quando: '2026-11-22T10:15:00',
    file: cartella.nome,
    sha256: 'ab'.repeat(32),
    enti: ['COMUNE DI BOZZOLO'],
    esito: 'con-avvisi',
    errori: 0,
    avvisi: 2,
    chi: '',
    ...scelte,
  };
}

/** Le cartelle come ricevute, ognuna con la sua voce. */
export function ricevutiDi(...cartelle: readonly WorkbookSnapshot[]): Ricevuti {
  return { registro: cartelle.map((cartella) => ricevutoDi(cartella)), cartelle };
}

export interface DueFogli {
  readonly righe: SheetSnapshot;
  readonly registro: SheetSnapshot;
}

/** I due fogli come si rileggono da un file vero. */
export async function scrittiSuFile(ricevuti: Ricevuti): Promise<DueFogli> {
  const { righe, registro } = disegnaRicevuti(ricevuti);
  const riletta = await readWorkbook('q.xlsx', await writeWorkbook({ titolo: 'Prova', fogli: [registro, righe] }));
  const foglio = (nome: string): SheetSnapshot => {
    const trovato = riletta.fogli.find((uno) => uno.nome === nome);
    if (!trovato) throw new Error(`Manca il foglio ${nome}`);
    return trovato;
  };
  return { righe: foglio(FOGLI_RICEVUTI.righe), registro: foglio(FOGLI_RICEVUTI.registro) };
}

/** Scritti in un file vero e riletti. */
export async function scrittiERiletti(ricevuti: Ricevuti): Promise<RicevutiRiletti> {
  const { righe, registro } = await scrittiSuFile(ricevuti);
  return ricevutiDaFogli(righe, registro);
}
