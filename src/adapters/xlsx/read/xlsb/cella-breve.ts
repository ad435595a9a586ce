import type { ValoreCella } from '../../../../domain/snapshot';
import { danneggiato } from '../../file-illeggibile';
import { erroreDaNumero } from '../errori-excel';
import type { LettoreByte } from '../lettore-byte';
import { testoCella } from '../testo-cella';
import { RECORD, testoXlsb } from './record-xlsb';
import type { TestiXlsb } from './testi-xlsb';

/** Numero in 32 bit (MS-XLSB 2.5.122): intero o la metà alta di un decimale, eventualmente da dividere per cento. */
function numeroCompresso(lettore: LettoreByte): number {
  const bit = lettore.u32();
  const vista = new DataView(new ArrayBuffer(8));
  vista.setUint32(4, bit & ~3, true);
  const numero = (bit & 2) === 0 ? vista.getFloat64(0, true) : (bit | 0) >> 2;
  return (bit & 1) === 0 ? numero : numero / 100;
}

/**
 * Il valore di una cella in forma breve: senza colonna, perché segue la precedente. La libreria le salta, ma ci sono
 * programmi che scrivono così tutte le celle di una riga dopo la prima.
 */
export function valoreBreve(tipo: number, lettore: LettoreByte, testi: TestiXlsb): ValoreCella {
  switch (tipo) {
    case RECORD.breveCompresso:
      return numeroCompresso(lettore);
    case RECORD.breveErrore:
      return erroreDaNumero(lettore.u8());
    case RECORD.breveLogico:
      return lettore.u8() !== 0;
    case RECORD.breveNumero:
      return lettore.f64();
    case RECORD.breveTesto:
      return testoCella(testoXlsb(lettore));
    case RECORD.breveCondiviso: {
      const testo = testi.di(lettore.u32());
      if (testo === null) throw danneggiato('XLSB: testo condiviso oltre la fine');
      return testoCella(testo);
    }
    default:
      throw danneggiato(`XLSB: cella di tipo ${tipo}`);
  }
}
