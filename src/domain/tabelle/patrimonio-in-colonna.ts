import { formatoIn } from '../snapshot';
import { classeFormato } from '../valori/formato-numerico';
import { leggiValore } from '../valori/leggi-valore';
import { VUOTO } from '../valori/valore';
import { PERCENTO } from '../voci/sinonimi';
import { parole } from '../voci/parole';
import type { VoceKey } from '../voci/voce';
import { classifica } from './classifica-testo';
import { areaFra, type Griglia } from './griglia';
import type { Indizio } from './indizi';
import type { Lettore } from './lettore';
import { leggiUso, type UsoPatrimonio } from './soggetto';
import type { ColonnaTabella, RigaTabella } from './tabella';
import { isRisposta, primaPiena } from './valori-accanto';

const VUOTE_MASSIME = 2;
/** Con meno cifre di così è una frase, non il patrimonio scritto in colonna. */
const RIGHE_MINIME = 2;

const VOCE_DI: Readonly<Record<UsoPatrimonio, VoceKey>> = {
  sap: 'consistenzaSap',
  sas: 'consistenzaSas',
  altri: 'consistenzaAltri',
  totale: 'consistenza',
};

/** Un'etichetta che parla solo di patrimonio: "ALER" e "Comuni" da soli possono dire altro. */
const SOLO_PATRIMONIO = /\bsubambito\b|\bpatrimonio\b|\bappartengono\b|\bcomunali\b/;

interface Cifra {
  readonly riga: number;
  readonly colonna: number;
  readonly testo: string;
  readonly voce: VoceKey;
  readonly percento: boolean;
}

function leggiCifra(griglia: Griglia, riga: number, etichetta: number): Cifra | null {
  const testo = griglia.testo(riga, etichetta);
  const colonna = primaPiena(griglia, riga, etichetta + 1);
  if (testo === null || colonna === null || !classifica(testo).soggetto) return null;
  const valore = griglia.valore(riga, colonna);
  // Due numeri accanto: è una tabella con una colonna per uso, senza la sua intestazione.
  if (!isRisposta(valore) || isRisposta(griglia.valore(riga, colonna + 1))) return null;
  const percento =
    parole(testo).some((parola) => PERCENTO.has(parola)) ||
    (typeof valore === 'string' && valore.includes('%')) ||
    classeFormato(formatoIn(griglia.foglio, riga, colonna)) === 'percentuale';
  return { riga, colonna, testo, voce: VOCE_DI[leggiUso(testo)], percento };
}

function leggiCifre(griglia: Griglia, prima: number, etichetta: number): readonly Cifra[] {
  const cifre: Cifra[] = [];
  let vuote = 0;
  for (let riga = prima; riga <= griglia.ultimaRiga && vuote <= VUOTE_MASSIME; riga += 1) {
    if (griglia.vuota(riga, etichetta)) {
      vuote += 1;
      continue;
    }
    const cifra = leggiCifra(griglia, riga, etichetta);
    if (!cifra) break;
    vuote = 0;
    cifre.push(cifra);
  }
  return cifre;
}

/**
 * Il patrimonio scritto una cifra per riga ("sub-Ambito di Viadana - SAP | 311"), come lo stampa il testo del piano.
 * Le colonne della tabella sono le voci, tutte nella stessa colonna del foglio: ogni riga ne riempie una.
 */
export function leggiPatrimonioInColonna(lettore: Lettore, { riga: prima, colonna: etichetta }: Indizio): void {
  const { griglia, foglio, file } = lettore;
  if (lettore.scartata('patrimonio', prima, etichetta)) return;
  const cifre = leggiCifre(griglia, prima, etichetta);
  if (cifre.length < RIGHE_MINIME || !cifre.some(({ testo }) => SOLO_PATRIMONIO.test(parole(testo).join(' ')))) {
    lettore.scarta('patrimonio', etichetta, cifre.at(-1)?.riga ?? prima);
    return;
  }
  const destra = Math.max(...cifre.map(({ colonna }) => colonna));
  const testata = griglia.testo(prima - 1, destra) === null ? prima : prima - 1;
  const colonne: ColonnaTabella[] = [];
  for (const { voce, percento, colonna } of cifre) {
    if (colonne.some((altra) => altra.voce === voce && altra.percentualeDi === percento && altra.colonna === colonna))
      continue;
    colonne.push({
      intestazione: { riga: testata, colonna },
      testo: testata < prima ? (griglia.testo(testata, colonna)?.trim() ?? '') : '',
      voce,
      campo: null,
      percentualeDi: percento,
      anno: null,
      colonna,
      riga: null,
    });
  }
  const righe = cifre.map((cifra): RigaTabella => ({
    riga: cifra.riga,
    nome: cifra.testo,
    posizioneNome: { riga: cifra.riga, colonna: etichetta },
    asterisco: cifra.testo.includes('*'),
    valori: colonne.map(({ voce, percentualeDi, colonna }) => {
      if (voce !== cifra.voce || percentualeDi !== cifra.percento || colonna !== cifra.colonna) return VUOTO;
      const formato = formatoIn(foglio, cifra.riga, colonna);
      const tipo = percentualeDi ? 'percentuale' : 'conteggio';
      return leggiValore(griglia.valore(cifra.riga, colonna), formato, tipo);
    }),
  }));
  lettore.aggiungi({
    tipo: 'patrimonio',
    file,
    foglio,
    area: areaFra(testata, etichetta, cifre.at(-1)?.riga ?? prima, destra),
    intestazione: { prima: testata, ultima: testata },
    colonnaEnte: etichetta,
    colonne,
    righe,
    totali: [],
    testi: [],
    anno: null,
  });
}
