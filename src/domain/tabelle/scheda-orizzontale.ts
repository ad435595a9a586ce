import type { ColonneBanda } from './colonne-banda';
import { areaFra } from './griglia';
import type { Lettore } from './lettore';
import { enteDellaScheda } from './ente-della-scheda';
import type { ColonnaTabella, Tabella } from './tabella';
import { leggiValoriScheda } from './valori-scheda';

/** Voci in fila con una sola riga di valori sotto e nessun nome: i dati di un ente solo. Null se non è così. */
export function leggiSchedaOrizzontale(
  lettore: Lettore,
  { blocco, banda }: ColonneBanda,
  voci: readonly ColonnaTabella[],
): Tabella | null {
  const { griglia, foglio, file } = lettore;
  const riga = blocco.ultima + 1;
  if (!griglia.rigaVuota(riga + 1, banda.da, banda.a)) return null;
  const colonne = voci.map((colonna) => ({ ...colonna, riga }));
  const valori = leggiValoriScheda(foglio, colonne);
  if (!valori.some(({ tipo }) => tipo === 'numero')) return null;
  const estremi = colonne.map(({ colonna }) => colonna);
  const { nome, posizione } = enteDellaScheda(lettore, blocco.prima, Math.min(...estremi));
  return {
    tipo: 'scheda',
    file,
    foglio,
    area: areaFra(blocco.prima, Math.min(...estremi), riga, Math.max(...estremi)),
    intestazione: { prima: blocco.prima, ultima: blocco.ultima },
    colonnaEnte: null,
    colonne,
    righe: [{ riga, nome, posizioneNome: posizione, asterisco: nome.includes('*'), valori }],
    totali: [],
    testi: [],
    anno: null,
  };
}
