import { readOds as leggiConHucre } from 'hucre/ods';
import type { SheetSnapshot } from '../../../../domain/snapshot';
import { FileIlleggibile, danneggiato } from '../../file-illeggibile';
import type { LimitiLettura } from '../../limiti-lettura';
import { conLibreria } from '../con-libreria';
import { CursoreXml } from '../cursore-xml';
import { traduciFoglio } from '../traduci-foglio';
import type { Archivio } from '../zip/archivio';
import { creaPacco } from '../zip/crea-pacco';
import { preparaContenutoOds } from './contenuto-ods';
import { FormatiOds } from './formati-ods';
import { formulaDaOds } from './formula-ods';

const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** Le parti cifrate di un `.ods` sembrano solo danneggiate: lo dice il manifesto. */
async function rifiutaCifrato(archivio: Archivio): Promise<void> {
  const manifesto = await archivio.estrai('META-INF/manifest.xml');
  const cifrato = manifesto !== null && new TextDecoder().decode(manifesto).includes('encryption-data');
  if (cifrato || archivio.contiene('encrypted-package')) throw new FileIlleggibile({ tipo: 'cifrato' });
}

/**
 * Legge `.ods`. Alla libreria si danno solo i contenuti, preparati da `preparaContenutoOds`; i formati vengono dai
 * nostri `FormatiOds`. «Molto nascosto» in `.ods` non esiste: quei fogli risultano nascosti.
 */
export async function readOds(archivio: Archivio, limiti: LimitiLettura): Promise<readonly SheetSnapshot[]> {
  await rifiutaCifrato(archivio);
  const formati = new FormatiOds();
  const stili = await archivio.estrai('styles.xml');
  if (stili !== null) {
    const cursore = new CursoreXml(stili);
    while (cursore.avanza()) formati.guarda(cursore);
  }
  const contenuto = await archivio.estrai('content.xml');
  if (contenuto === null) throw danneggiato('manca content.xml');
  const fogli = preparaContenutoOds(contenuto, formati, limiti);
  if (fogli.length === 0) throw new FileIlleggibile({ tipo: 'senzaFogli' });
  if (fogli.length > limiti.fogli) {
    throw new FileIlleggibile({ tipo: 'troppiFogli', fogli: fogli.length, limite: limiti.fogli });
  }
  const pacco = creaPacco(
    new Map([
      ['mimetype', new TextEncoder().encode(MIMETYPE)],
      ['content.xml', contenuto],
    ]),
  );
  const letti = await conLibreria(() => leggiConHucre(pacco));
  return fogli.map(({ nome, visibilita, complementi }, indice) => {
    const foglio = letti.sheets[indice];
    if (foglio === undefined) throw danneggiato(`foglio ${indice} non reso dalla libreria`);
    for (const cella of foglio.cells?.values() ?? []) {
      if (cella.formula !== undefined) cella.formula = formulaDaOds(cella.formula);
    }
    return traduciFoglio(foglio, { nome, visibilita, formuleNote: true }, complementi);
  });
}
