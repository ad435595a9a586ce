import { danneggiato } from '../../file-illeggibile';
import { CursoreXml } from '../cursore-xml';
import type { Archivio } from '../zip/archivio';

/** Un legame fra due parti del pacchetto. */
export interface Relazione {
  readonly id: string;
  /** Ultima parte del tipo: `worksheet`, `sharedStrings`, … uguale nelle due edizioni della norma. */
  readonly tipo: string;
  /** Percorso della parte nello zip, senza barra iniziale. */
  readonly parte: string;
}

/** Risolve il bersaglio, assoluto o relativo alla cartella di chi lo nomina. */
function risolvi(cartella: string, bersaglio: string): string {
  const pezzi = bersaglio.startsWith('/') ? [] : cartella.split('/').filter((pezzo) => pezzo !== '');
  for (const pezzo of bersaglio.replaceAll('\\', '/').split('/')) {
    if (pezzo === '..') pezzi.pop();
    else if (pezzo !== '' && pezzo !== '.') pezzi.push(pezzo);
  }
  return pezzi.join('/');
}

/** Le relazioni di una parte (`''` per il pacchetto intero); nessuna se il file non ne ha. */
export async function leggiRelazioni(archivio: Archivio, parte: string): Promise<readonly Relazione[]> {
  const barra = parte.lastIndexOf('/') + 1;
  const cartella = parte.slice(0, barra);
  const xml = await archivio.estrai(`${cartella}_rels/${parte.slice(barra)}.rels`);
  if (xml === null) return [];
  const relazioni: Relazione[] = [];
  const cursore = new CursoreXml(xml);
  while (cursore.avanza()) {
    if (cursore.tipo !== 'apre' || !cursore.si('Relationship') || cursore.attributo('TargetMode') === 'External')
      continue;
    const [id, tipo, bersaglio] = [cursore.attributo('Id'), cursore.attributo('Type'), cursore.attributo('Target')];
    if (id === null || tipo === null || bersaglio === null) continue;
    relazioni.push({ id, tipo: tipo.slice(tipo.lastIndexOf('/') + 1), parte: risolvi(cartella, bersaglio) });
  }
  return relazioni;
}

/** La parte principale del pacchetto. */
export async function partePrincipale(archivio: Archivio): Promise<string> {
  const relazioni = await leggiRelazioni(archivio, '');
  const principale = relazioni.find(({ tipo }) => tipo === 'officeDocument');
  if (principale === undefined) throw danneggiato('manca la relazione con la cartella di lavoro');
  return principale.parte;
}

/** La parte legata da una relazione di quel tipo, se c'è. */
export async function estraiPerTipo(
  archivio: Archivio,
  relazioni: readonly Relazione[],
  tipo: string,
): Promise<Uint8Array | null> {
  const relazione = relazioni.find((r) => r.tipo === tipo);
  return relazione === undefined ? null : archivio.estrai(relazione.parte);
}
