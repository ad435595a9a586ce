import type { Contesto, TabellaAbbinata } from '../../contesto';
import { indiceVoce } from '../../tabelle/tabella';
import { comeNumero } from '../../valori/valore';
import type { VoceKey } from '../../voci/voce';
import { memoPerContesto } from '../memo-contesto';
import { MARGINE_CONTEGGI } from './somma-riga';
import type { SommaErrata, SommaIncerta, SommeDiRiga } from './somma-riga';
import { nomeRiga } from '../punto';

interface Somma {
  readonly intero: VoceKey;
  readonly parti: readonly VoceKey[];
  readonly tipi: ReadonlySet<TabellaAbbinata['tipo']>;
}

const POPOLAZIONE: Somma = {
  intero: 'popolazione',
  parti: ['popolazioneMaschi', 'popolazioneFemmine'],
  tipi: new Set(['popolazione', 'offerta', 'scheda']),
};

/** Il patrimonio che sta in una tabella dell'offerta; le tabelle sue hanno relazioni proprie. */
const PATRIMONIO: Somma = {
  intero: 'consistenza',
  parti: ['consistenzaSap', 'consistenzaSas', 'consistenzaAltri'],
  tipi: new Set(['offerta']),
};

/** Maschi + femmine = abitanti, riga per riga, in ogni tabella che ha le tre colonne. */
export const sommePopolazione = memoPerContesto((contesto) => confronta(contesto, POPOLAZIONE));

/** SAP + SAS + altri usi = patrimonio, riga per riga, nelle tabelle dell'offerta che hanno le quattro colonne. */
export const sommePatrimonioOfferta = memoPerContesto((contesto) => confronta(contesto, PATRIMONIO));

function confronta({ tabelle }: Contesto, somma: Somma): SommeDiRiga {
  const errate: SommaErrata[] = [];
  const incerte: SommaIncerta[] = [];
  for (const tabella of tabelle) {
    if (somma.tipi.has(tabella.tipo)) confrontaTabella(tabella, somma, errate, incerte);
  }
  return { errate, incerte };
}

function confrontaTabella(
  tabella: TabellaAbbinata,
  somma: Somma,
  errate: SommaErrata[],
  incerte: SommaIncerta[],
): void {
  const colonnaIntero = indiceVoce(tabella, somma.intero);
  const parti = somma.parti.map((voce) => ({ voce, colonna: indiceVoce(tabella, voce) }));
  if (colonnaIntero < 0 || parti.some(({ colonna }) => colonna < 0)) return;
  for (const riga of tabella.righe) {
    const intero = comeNumero(riga.valori[colonnaIntero]);
    let totale = 0;
    let numeri = intero === null ? 0 : 1;
    for (const { colonna } of parti) {
      const parte = comeNumero(riga.valori[colonna]);
      if (parte === null) continue;
      totale += parte;
      numeri += 1;
    }
    if (numeri === 0) continue;
    const completa = intero !== null && numeri === parti.length + 1;
    if (completa && Math.abs(intero - totale) <= MARGINE_CONTEGGI) continue;
    const dati = {
      ente: riga.ente,
      nome: nomeRiga(riga),
      intero: { tabella, riga, colonna: colonnaIntero },
      addendi: parti.map(({ voce, colonna }) => ({ voce, punto: { tabella, riga, colonna } })),
    };
    if (completa) errate.push({ ...dati, somma: totale, scarto: intero - totale });
    else
      incerte.push({
        ...dati,
        mancanti: dati.addendi.filter(({ punto }) => comeNumero(riga.valori[punto.colonna]) === null),
      });
  }
}
