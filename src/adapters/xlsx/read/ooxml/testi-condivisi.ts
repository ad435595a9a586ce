import { FileIlleggibile, danneggiato } from '../../file-illeggibile';
import { CursoreXml } from '../cursore-xml';

/**
 * Riduce `sharedStrings.xml` ai soli testi, sul posto: caratteri, colori e guide alla pronuncia costerebbero memoria
 * nella libreria e nessuno li usa.
 * @returns quanti testi ci sono: una cella che ne indica uno oltre la fine è un danno, non una cella vuota.
 */
export function riduciTestiCondivisi(xml: Uint8Array, limiteElementi: number): number {
  const cursore = new CursoreXml(xml);
  let testi = 0;
  let elementi = 0;
  let profondita = 0;
  let inPronuncia = false;
  while (cursore.avanza()) {
    if (inPronuncia || cursore.si('rPh')) {
      inPronuncia = cursore.tipo === 'chiude' ? !cursore.si('rPh') : inPronuncia || !cursore.vuoto;
      cursore.cancella();
    } else if (cursore.tipo !== 'testo') {
      const isTesto = cursore.si('si');
      if (!isTesto && !cursore.si('t') && !cursore.si('r') && !cursore.si('sst')) cursore.cancella();
      else if (cursore.tipo === 'chiude') profondita -= 1;
      else {
        if (isTesto !== (profondita === 1)) throw danneggiato('sharedStrings: testo fuori posto');
        cursore.cancellaAttributi();
        elementi += 1;
        if (isTesto) testi += 1;
        if (!cursore.vuoto) profondita += 1;
        if (elementi > limiteElementi) {
          throw new FileIlleggibile({ tipo: 'troppiElementi', elementi, limite: limiteElementi });
        }
      }
    }
  }
  return testi;
}
