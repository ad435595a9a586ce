import type { Ente } from '../../enti/ente';
import { ordinaEnti } from '../../enti/ordina-enti';
import { nomeFoglioInFormula } from '../../notazione-a1';
import { COMPONENTI, VOCI_QUADRO } from '../../voci/voce';
import type { VoceKey } from '../../voci/voce';
import type { SheetDraft, WorkbookDraft } from '../draft';
import { tabelleStampate } from '../tabelle-stampate';
import { MASSIMO_ABITANTI, MASSIMO_PATRIMONIO } from './convalide';
import { quoteInVigore } from './destinazioni';
import { foglioEnti } from './foglio-enti';
import { foglioPerEnte } from './foglio-per-ente';
import type { ColonnaPerEnte, EnteConValori } from './foglio-per-ente';
import type { ValoriEnte } from './richiesta';

/** Per quale ambito e anno si prepara la cartella del capofila. */
export interface RichiestaCapofila {
  readonly ambito: string;
  readonly capofila: string | null;
  readonly anno: number;
  readonly enti: readonly Ente[];
  /** Data di approvazione (ISO), che sceglie le quote; senza, il 31 dicembre dell'anno prima. */
  readonly approvato?: string | null;
  /** Dati già noti di un ente; senza, la cartella è in bianco. */
  readonly valori?: (ente: Ente) => ValoriEnte;
}

/** I fogli delle tabelle della piattaforma, per voce. */
const FOGLI_VOCI = {
  complessivo: 'Disponibili',
  turnOver: 'Turn-over',
  carenza: 'Carenza',
  nuova: 'Nuova edificazione',
  privati: 'Privati',
  transitori: 'Transitori',
  assegnate: 'Assegnate',
} as const satisfies Partial<Record<VoceKey, string>>;
type VoceConFoglio = keyof typeof FOGLI_VOCI;

const FOGLIO_QUADRO = 'Quadro';
const LEGENDA = '* Ente senza unità immobiliari SAP: le sue celle restano vuote.';
const VUOTO = 'Una cella vuota vuol dire che non si è risposto: se non ci sono alloggi si scrive 0.';

/**
 * La cartella che il capofila riempie quando le risposte gli arrivano per lettera: l'elenco degli enti e una tabella per
 * ogni voce, con le intestazioni della piattaforma. Il quadro si calcola da quelle.
 */
export function modelloCapofila(richiesta: RichiestaCapofila): WorkbookDraft {
  const { anno, ambito, capofila } = richiesta;
  const sottotitolo = `Ambito territoriale ${ambito}${capofila === null ? '' : ` – capofila ${capofila}`}`;
  const enti = ordinaEnti(richiesta.enti).map((ente) => ({ ente, valori: richiesta.valori?.(ente) ?? {} }));
  const note = [...(enti.some(({ ente }) => ente.senzaSap) ? [LEGENDA] : []), VUOTO];
  const foglio = (
    nome: string,
    titolo: string,
    colonne: readonly ColonnaPerEnte[],
    resto: { readonly enti?: readonly EnteConValori[]; readonly massimo?: number } = {},
  ): SheetDraft => foglioPerEnte(sottotitolo, { nome, titolo, colonne, enti, note, ...resto });
  const comuni = enti.filter(({ ente }) => ente.tipo === 'comune');
  return {
    titolo: `${sottotitolo} – raccolta ${anno}`,
    fogli: [
      foglioEnti(sottotitolo, anno, richiesta.enti),
      foglio(FOGLIO_QUADRO, `Quadro riepilogativo – anno ${anno}`, VOCI_QUADRO.map(colonnaDelQuadro)),
      ...tabelleStampate(anno).flatMap(({ voce, titolo }) =>
        haFoglio(voce) ? [foglio(FOGLI_VOCI[voce], titolo, [colonnaDelFoglio(voce)])] : [],
      ),
      // Insieme: un ambito in cui nessuno sceglie un'altra categoria non ha una tabella vuota.
      foglio('Destinazioni', `Quote riservate e altra categoria sociale – anno ${anno}`, [
        ...quoteInVigore(richiesta).map(({ voce }) => ({ voce, larghezza: 20 })),
        { voce: 'altraCategoria', larghezza: 34 },
        { voce: 'motivazione', larghezza: 44 },
      ]),
      foglio('Consistenza', `Consistenza del patrimonio – anno ${anno}`, COLONNE_PATRIMONIO, {
        massimo: MASSIMO_PATRIMONIO,
      }),
      ...(comuni.length === 0
        ? []
        : [
            foglio('Popolazione', 'Popolazione residente', COLONNE_POPOLAZIONE, {
              enti: comuni,
              massimo: MASSIMO_ABITANTI,
            }),
          ]),
    ],
  };
}

function haFoglio(voce: VoceKey): voce is VoceConFoglio {
  return voce in FOGLI_VOCI;
}

/** Nel quadro ogni voce viene dalla sua tabella; il complessivo è la loro somma. */
function colonnaDelQuadro(voce: (typeof VOCI_QUADRO)[number]): ColonnaPerEnte {
  if (voce === 'complessivo') {
    return { voce, larghezza: 17, calcola: (riga, valori) => somma(`C${riga}:F${riga}`, valori, COMPONENTI) };
  }
  return {
    voce,
    larghezza: 21,
    calcola: (riga, valori) => ({ formula: riporta(FOGLI_VOCI[voce], riga), valore: numero(valori, voce) }),
  };
}

function colonnaDelFoglio(voce: VoceConFoglio): ColonnaPerEnte {
  if (voce !== 'complessivo') return { voce, larghezza: 30 };
  return {
    voce,
    larghezza: 30,
    calcola: (riga, valori) => ({
      formula: riporta(FOGLIO_QUADRO, riga),
      valore: somma('', valori, COMPONENTI).valore,
    }),
  };
}

const USI = ['consistenzaSap', 'consistenzaSas', 'consistenzaAltri'] as const;
const COLONNE_PATRIMONIO: readonly ColonnaPerEnte[] = [
  ...USI.map((voce) => ({ voce, larghezza: 18 })),
  { voce: 'consistenza', larghezza: 18, calcola: (riga, valori) => somma(`B${riga}:D${riga}`, valori, USI) },
];
const SESSI = ['popolazioneMaschi', 'popolazioneFemmine'] as const;
const COLONNE_POPOLAZIONE: readonly ColonnaPerEnte[] = [
  ...SESSI.map((voce) => ({ voce, larghezza: 18 })),
  { voce: 'popolazione', larghezza: 18, calcola: (riga, valori) => somma(`B${riga}:C${riga}`, valori, SESSI) },
];

/** Il valore della colonna B di un altro foglio, "n.r." compreso; vuoto se è vuoto. */
function riporta(foglio: string, riga: number): string {
  const cella = `${nomeFoglioInFormula(foglio)}!B${riga}`;
  return `IF(${cella}="","",${cella})`;
}

function somma(area: string, valori: ValoriEnte, voci: readonly VoceKey[]): { formula: string; valore: number | null } {
  const noti = voci.map((voce) => numero(valori, voce)).filter((noto) => noto !== null);
  return {
    formula: `IF(COUNT(${area})=0,"",SUM(${area}))`,
    valore: noti.length === 0 ? null : noti.reduce((parziale, noto) => parziale + noto, 0),
  };
}

function numero(valori: ValoriEnte, voce: VoceKey): number | null {
  const valore = valori[voce];
  return typeof valore === 'number' ? valore : null;
}
