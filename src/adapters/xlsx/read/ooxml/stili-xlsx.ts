import { CursoreXml } from '../cursore-xml';
import { FormatiDiStile } from '../formati-predefiniti';

/** `xl/styles.xml`: dei formati delle celle serve solo quello numerico. */
export function leggiStiliXlsx(xml: Uint8Array): FormatiDiStile {
  const formati = new FormatiDiStile();
  const cursore = new CursoreXml(xml);
  // Anche i formati condizionali hanno numFmt, e gli stili con nome hanno xf: contano solo questi due elenchi.
  let elenco: 'numFmts' | 'cellXfs' | null = null;
  while (cursore.avanza()) {
    if (cursore.tipo === 'testo') continue;
    if (cursore.si('numFmts') || cursore.si('cellXfs')) {
      const aperto = cursore.tipo === 'apre' && !cursore.vuoto;
      elenco = !aperto ? null : cursore.si('numFmts') ? 'numFmts' : 'cellXfs';
    } else if (elenco === null || cursore.tipo === 'chiude') continue;
    else if (elenco === 'cellXfs' && cursore.si('xf')) formati.aggiungiStile(numeroFormato(cursore));
    else if (elenco === 'numFmts' && cursore.si('numFmt'))
      formati.definisci(numeroFormato(cursore), cursore.attributo('formatCode') ?? '');
  }
  return formati;
}

function numeroFormato(cursore: CursoreXml): number {
  return Number(cursore.attributo('numFmtId') ?? '0');
}
