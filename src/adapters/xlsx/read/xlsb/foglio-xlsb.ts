import { danneggiato } from '../../file-illeggibile';
import { type Complementi, type ContaCelle, ULTIMA_COLONNA, ULTIMA_RIGA, nuoviComplementi } from '../complementi';
import { erroreDaNumero } from '../errori-excel';
import type { FormatiDiStile } from '../formati-predefiniti';
import type { LettoreByte } from '../lettore-byte';
import { nel1900 } from '../passa-al-1900';
import { valoreBreve } from './cella-breve';
import { CursoreXlsb, RECORD } from './record-xlsb';
import type { TestiXlsb } from './testi-xlsb';

export interface AmbienteXlsb {
  readonly nome: string;
  readonly stili: FormatiDiStile;
  readonly testi: TestiXlsb;
  readonly celle: ContaCelle;
  readonly data1904: boolean;
}

/**
 * Passata su un foglio `.xlsb`: formati, nascosti, protezione, errori (che la libreria dà come testi) e celle in forma
 * breve (che la libreria salta).
 */
export function preparaFoglioXlsb(parte: Uint8Array, ambiente: AmbienteXlsb): Complementi {
  const { nome, stili, celle } = ambiente;
  const esito = nuoviComplementi();
  const cursore = new CursoreXlsb(parte);
  let riga = 0;
  let colonna = -1;
  while (cursore.avanza()) {
    const { tipo } = cursore;
    if (tipo === RECORD.riga) {
      riga = leggiRiga(cursore.lettore(), esito);
      colonna = -1;
    } else if (tipo >= RECORD.prima && tipo <= RECORD.breveCondiviso) {
      const lettore = cursore.lettore();
      const isBreve = tipo >= RECORD.breveVuota;
      colonna = isBreve ? colonna + 1 : lettore.u32();
      const stile = lettore.u32() & 0xffffff;
      if (tipo === RECORD.prima || tipo === RECORD.breveVuota) continue;
      if (colonna > ULTIMA_COLONNA) throw danneggiato(`XLSB: colonna ${colonna}`);
      celle.comprendi(nome, esito, riga, colonna);
      const formato = stili.di(stile);
      if (formato !== null) esito.formati.metti(riga, colonna, formato);
      if (isBreve) {
        const valore = valoreBreve(tipo, lettore, ambiente.testi);
        const daSpostare = ambiente.data1904 && typeof valore === 'number';
        esito.correzioni.metti(riga, colonna, daSpostare ? nel1900(valore, formato) : valore);
      } else correggi(tipo, lettore, { riga, colonna, esito, testi: ambiente.testi.quanti });
    } else leggiAspetto(tipo, cursore, esito);
  }
  celle.chiudi(esito);
  return esito;
}

function leggiRiga(lettore: LettoreByte, { righeNascoste }: Complementi): number {
  const riga = lettore.u32();
  if (riga > ULTIMA_RIGA) throw danneggiato(`XLSB: riga ${riga}`);
  lettore.salta(7);
  if ((lettore.u8() & 0x10) !== 0) righeNascoste.aggiungi(riga, riga);
  return riga;
}

function correggi(
  tipo: number,
  lettore: LettoreByte,
  { riga, colonna, esito, testi }: { riga: number; colonna: number; esito: Complementi; testi: number },
): void {
  if (tipo === RECORD.errore || tipo === RECORD.formulaErrore) {
    esito.correzioni.metti(riga, colonna, erroreDaNumero(lettore.u8()));
  } else if (tipo === RECORD.condiviso) {
    if (lettore.u32() >= testi) throw danneggiato('XLSB: testo condiviso oltre la fine');
  } else if (tipo === RECORD.formulaTesto && lettore.u32() === 0) esito.correzioni.metti(riga, colonna, '');
}

function leggiAspetto(tipo: number, cursore: CursoreXlsb, esito: Complementi): void {
  if (tipo === RECORD.colonne) {
    const lettore = cursore.lettore();
    const [da, a] = [lettore.u32(), lettore.u32()];
    lettore.salta(8);
    if ((lettore.u16() & 1) !== 0 && a <= ULTIMA_COLONNA) esito.colonneNascoste.aggiungi(da, a);
  } else if (tipo === RECORD.protezione) {
    const lettore = cursore.lettore();
    lettore.salta(2);
    esito.protetto = lettore.u32() !== 0;
  }
}
