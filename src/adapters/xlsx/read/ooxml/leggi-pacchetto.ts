import type { Workbook } from 'hucre';
import type { SheetSnapshot } from '../../../../domain/snapshot';
import { danneggiato } from '../../file-illeggibile';
import type { Complementi } from '../complementi';
import { conLibreria } from '../con-libreria';
import { passaAl1900 } from '../passa-al-1900';
import { traduciFoglio } from '../traduci-foglio';
import type { Archivio } from '../zip/archivio';
import { creaPacco } from '../zip/crea-pacco';
import type { FoglioDiCelle } from './elenco-fogli';

const TIPI = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Le differenze fra `.xlsx` e `.xlsb`, che per il resto sono lo stesso pacchetto. */
export interface Pacchetto {
  readonly estensione: 'xml' | 'bin';
  readonly fogli: readonly FoglioDiCelle[];
  readonly testi: Uint8Array | null;
  readonly data1904: boolean;
  readonly formuleNote: boolean;
  /** La cartella ridotta all'elenco dei fogli: l'id di ciascuno è `f` e il suo indice. */
  readonly cartella: Uint8Array;
  /** Passata sulla parte di un foglio, che può cambiarla sul posto. */
  prepara(parte: Uint8Array, nome: string): Complementi;
  leggi(pacco: Uint8Array): Promise<Workbook>;
}

/**
 * Alla libreria si dà un pacchetto rifatto, con i soli fogli di celle e i soli testi, senza stili: così non apre
 * disegni, commenti e pivot, non si ferma su un foglio grafico, e dà i numeri come sono nel file invece di date
 * arrotondate (il seriale 60 diventerebbe 59). Formati e nascosti li raccoglie la passata su ogni foglio.
 */
export async function leggiPacchetto(archivio: Archivio, pacchetto: Pacchetto): Promise<readonly SheetSnapshot[]> {
  const { estensione, fogli, data1904, formuleNote } = pacchetto;
  const parti = scheletro(pacchetto);
  const complementi: Complementi[] = [];
  for (const [indice, { nome, parte }] of fogli.entries()) {
    const dati = await archivio.estrai(parte);
    if (dati === null) throw danneggiato(`manca ${parte}`);
    complementi.push(pacchetto.prepara(dati, nome));
    parti.set(`f${indice}.${estensione}`, dati);
  }
  const pacco = creaPacco(parti);
  parti.clear();
  const letti = await conLibreria(() => pacchetto.leggi(pacco));
  return fogli.map(({ nome, visibilita }, indice) => {
    const [foglio, complemento] = [letti.sheets[indice], complementi[indice]];
    if (foglio === undefined || complemento === undefined)
      throw danneggiato(`foglio ${indice} non reso dalla libreria`);
    if (data1904) passaAl1900(foglio.rows, complemento);
    return traduciFoglio(foglio, { nome, visibilita, formuleNote }, complemento);
  });
}

function scheletro({ estensione, fogli, testi, cartella }: Pacchetto): Map<string, Uint8Array> {
  const utf8 = new TextEncoder();
  const relazione = (id: string, tipo: string, parte: string): string =>
    `<Relationship Id="${id}" Type="${TIPI}/${tipo}" Target="${parte}.${estensione}"/>`;
  const legami = [
    ...fogli.map((_, i) => relazione(`f${i}`, 'worksheet', `f${i}`)),
    relazione('t', 'sharedStrings', 't'),
  ];
  const parti = new Map([
    ['[Content_Types].xml', utf8.encode('<Types/>')],
    ['_rels/.rels', utf8.encode(`<R>${relazione('c', 'officeDocument', 'c')}</R>`)],
    [`_rels/c.${estensione}.rels`, utf8.encode(`<R>${legami.join('')}</R>`)],
    [`c.${estensione}`, cartella],
  ]);
  if (testi !== null) parti.set(`t.${estensione}`, testi);
  return parti;
}
