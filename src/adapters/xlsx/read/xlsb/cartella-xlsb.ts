import { FormatiDiStile } from '../formati-predefiniti';
import { VISIBILITA, type VoceFoglio } from '../ooxml/elenco-fogli';
import { CursoreXlsb, RECORD, testoXlsb } from './record-xlsb';

/** `xl/workbook.bin`: l'elenco dei fogli e il sistema delle date. */
export function leggiCartellaXlsb(parte: Uint8Array): { voci: readonly VoceFoglio[]; data1904: boolean } {
  const voci: VoceFoglio[] = [];
  let data1904 = false;
  const cursore = new CursoreXlsb(parte);
  while (cursore.avanza()) {
    const lettore = cursore.lettore();
    if (cursore.tipo === RECORD.cartella) data1904 = (lettore.u32() & 1) !== 0;
    else if (cursore.tipo === RECORD.foglio) {
      const visibilita = VISIBILITA[lettore.u32()] ?? 'visibile';
      lettore.salta(4);
      const id = testoXlsb(lettore);
      voci.push({ nome: testoXlsb(lettore), visibilita, id });
    }
  }
  return { voci, data1904 };
}

/** Una cartella che elenca solo fogli chiamati `f0`, `f1`, …: quella da dare alla libreria. */
export function scriviCartellaXlsb(fogli: number): Uint8Array {
  const byte: number[] = [];
  const u32 = (n: number): void => {
    byte.push(n & 0xff, (n >> 8) & 0xff, (n >> 16) & 0xff, n >>> 24);
  };
  for (let i = 0; i < fogli; i += 1) {
    const nome = `f${i}`;
    const testo = Array.from(nome).flatMap((lettera) => [lettera.charCodeAt(0), 0]);
    byte.push((RECORD.foglio & 0x7f) | 0x80, RECORD.foglio >> 7, 16 + 2 * testo.length);
    u32(0);
    u32(i + 1);
    // Relazione e nome coincidono.
    for (let volte = 0; volte < 2; volte += 1) {
      u32(nome.length);
      byte.push(...testo);
    }
  }
  return Uint8Array.from(byte);
}

/** `xl/styles.bin`: dei formati delle celle serve solo quello numerico. */
export function leggiStiliXlsb(parte: Uint8Array): FormatiDiStile {
  const formati = new FormatiDiStile();
  const cursore = new CursoreXlsb(parte);
  let inStili = false;
  while (cursore.avanza()) {
    const { tipo } = cursore;
    if (tipo === RECORD.inizioStili) inStili = true;
    else if (tipo === RECORD.fineStili) inStili = false;
    else if (tipo === RECORD.formato) {
      const lettore = cursore.lettore();
      const numero = lettore.u16();
      formati.definisci(numero, testoXlsb(lettore));
    } else if (tipo === RECORD.stile && inStili) {
      const lettore = cursore.lettore();
      lettore.salta(2);
      formati.aggiungiStile(lettore.u16());
    }
  }
  return formati;
}
