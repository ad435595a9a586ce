import type { Visibilita } from '../../../../domain/snapshot';
import { FileIlleggibile, danneggiato } from '../../file-illeggibile';
import { FormatiDiStile } from '../formati-predefiniti';
import type { LettoreByte } from '../lettore-byte';
import { VISIBILITA } from '../ooxml/elenco-fogli';
import { CursoreRecord, RECORD } from './record-xls';

const BIFF8 = 0x0600;

export interface FoglioXls {
  readonly nome: string;
  readonly visibilita: Visibilita;
  /** Dove comincia nel flusso. */
  readonly posizione: number;
}

export interface GlobaliXls {
  readonly fogli: readonly FoglioXls[];
  /** Voci dell'elenco, comprese quelle senza celle. */
  readonly voci: number;
  readonly stili: FormatiDiStile;
  /** Quanti testi condivisi dichiara. */
  readonly testi: number;
  readonly data1904: boolean;
}

/** Testo con la lunghezza data: un byte di opzioni, poi 8 o 16 bit per carattere. */
export function testoXls(lettore: LettoreByte, caratteri: number): string {
  return lettore.testo(caratteri, (lettore.u8() & 1) !== 0);
}

/**
 * La prima parte del flusso `Workbook`. Toglie dalla vista della libreria i fogli senza celle (grafici, macro) e
 * azzera i formati degli stili, così i numeri delle date restano numeri.
 */
export function preparaGlobaliXls(flusso: Uint8Array): GlobaliXls {
  const cursore = new CursoreRecord(flusso);
  if (!cursore.avanzaA(RECORD.inizio)) throw danneggiato('XLS: manca il record iniziale');
  const versione = cursore.lettore().u16();
  if (versione !== BIFF8) throw new FileIlleggibile({ tipo: 'versioneNonLetta', versione: 'excel-5-95' }, versione);
  const fogli: FoglioXls[] = [];
  const stili = new FormatiDiStile();
  let voci = 0;
  let testi = 0;
  let data1904 = false;
  while (cursore.avanza() && cursore.tipo !== RECORD.fine) {
    const lettore = cursore.lettore();
    if (cursore.tipo === RECORD.cifratura) throw new FileIlleggibile({ tipo: 'cifrato' });
    else if (cursore.tipo === RECORD.date1904) data1904 = lettore.u16() === 1;
    else if (cursore.tipo === RECORD.testi) {
      lettore.salta(4);
      testi = lettore.u32();
    } else if (cursore.tipo === RECORD.formato) {
      const numero = lettore.u16();
      stili.definisci(numero, testoXls(lettore, lettore.u16()));
    } else if (cursore.tipo === RECORD.stile) {
      lettore.salta(2);
      stili.aggiungiStile(lettore.u16());
      cursore.scriviU16(2, 0);
    } else if (cursore.tipo === RECORD.foglio) {
      voci += 1;
      const posizione = lettore.u32();
      const visibilita = VISIBILITA[lettore.u8() & 3] ?? 'visibile';
      const diCelle = lettore.u8() === 0;
      if (diCelle) fogli.push({ nome: testoXls(lettore, lettore.u8()), visibilita, posizione });
      else cursore.cancella();
    }
  }
  return { fogli, voci, stili, testi, data1904 };
}
