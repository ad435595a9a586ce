import type { Contesto } from '../../contesto';
import { areaToA1, toA1ConFoglio } from '../../notazione-a1';
import { leggiPatrimonio } from '../../tabelle/patrimonio';
import type { DatoPatrimonio } from '../../tabelle/patrimonio';
import type { Tabella } from '../../tabelle/tabella';
import { numeroItaliano } from '../../testi/numero-italiano';
import { comeNumero } from '../../valori/valore';
import { cella } from '../celle';
import type { GraficoConTabella } from './blocco-grafico';
import { patrimonioDegliEnti, USI } from './patrimonio-degli-enti';
import type { GruppoPatrimonio } from './patrimonio-degli-enti';
import { somma as sommaDi } from '../../somma';

type Proprietario = DatoPatrimonio['proprietario'];
type Uso = DatoPatrimonio['uso'];

const SERIE = [
  { nome: 'SAP', intestazione: 'SAP' },
  { nome: 'SAS', intestazione: 'SAS' },
  { nome: 'altri usi', intestazione: 'Altri usi' },
] as const;
const DI_CHI: Readonly<Record<Proprietario, string>> = { comuni: 'Comuni', aler: 'ALER', tutti: 'Comuni e ALER' };
const TABELLE_CITATE = 3;

/** Il patrimonio per uso, dai gruppi più minuti che le tabelle danno; null se nessuna tabella distingue gli usi. */
export function patrimonioPerUso(contesto: Contesto): GraficoConTabella | null {
  const dati = leggiPatrimonio(contesto.tabelle).filter(({ forma }) => forma === 'numero');
  const degliEnti = patrimonioDegliEnti(contesto);
  const diParte = (['comuni', 'aler'] as const).map((chi) => {
    const territori = gruppiDi(dati, chi, 'subAmbito');
    const enti = degliEnti.gruppi.filter(({ proprietario }) => proprietario === chi);
    if (territori.length > 0) return { chi, gruppi: territori, daEnti: false };
    if (enti.length > 0) return { chi, gruppi: enti, daEnti: true };
    return { chi, gruppi: gruppiDi(dati, chi, 'ambito'), daEnti: false };
  });
  const trovati = diParte.flatMap(({ gruppi }) => gruppi);
  const gruppi = trovati.length > 0 ? trovati : gruppiDi(dati, 'tutti', 'ambito');
  if (!gruppi.some(({ usi }) => sommaDi(USI.map((uso) => usi[uso])) > 0)) return null;
  return {
    titolo: 'Patrimonio per uso: SAP, SAS e altri usi',
    intestazioneSomma: 'Somma degli usi',
    serie: SERIE,
    righe: () => gruppi.map(({ etichetta, usi }) => ({ etichetta, celle: USI.map((u) => cella(usi[u], 'numero')) })),
    note: [
      ...gruppi.flatMap(notaSulTotale),
      ...(trovati.length === 0 ? [] : diParte.flatMap(({ chi, gruppi: suoi }) => notaSenzaUso(dati, chi, suoi))),
      ...(diParte.some(({ daEnti }) => daEnti) && degliEnti.mancanti > 0 ? [notaMancanti(degliEnti.mancanti)] : []),
      notaOrigine(gruppi),
    ],
  };
}

/** Un gruppo per luogo, con la prima cifra scritta di ogni uso: se altrove ce n'è un'altra, lo dice un rilievo. */
function gruppiDi(
  dati: readonly DatoPatrimonio[],
  chi: Proprietario,
  livello: 'ambito' | 'subAmbito',
): readonly GruppoPatrimonio[] {
  const suoi = dati.filter(({ proprietario, soggetto }) => proprietario === chi && soggetto.tipo === livello);
  const luoghi = [...new Set(suoi.filter(({ uso }) => uso !== 'totale').map(({ soggetto }) => soggetto.nome))];
  return luoghi.map((luogo) => {
    const qui = suoi.filter(({ soggetto }) => soggetto.nome === luogo);
    const cifra = (uso: Uso): number | null => comeNumero(qui.find((dato) => dato.uso === uso)?.valore ?? null);
    return {
      etichetta: livello === 'ambito' || luogo === null ? DI_CHI[chi] : `${DI_CHI[chi]}, sub-ambito ${luogo}`,
      usi: { sap: cifra('sap'), sas: cifra('sas'), altri: cifra('altri') },
      dichiarato: cifra('totale'),
      tabelle: [...new Set(qui.filter(({ uso }) => uso !== 'totale').map(({ tabella }) => tabella))],
    };
  });
}

function notaSulTotale({ etichetta, usi, dichiarato }: GruppoPatrimonio): readonly string[] {
  const somma = sommaDi(USI.map((uso) => usi[uso]));
  if (dichiarato === null || dichiarato === somma) return [];
  return [
    `${etichetta}: il totale scritto è ${numeroItaliano(dichiarato)}, la somma degli usi ${numeroItaliano(somma)}.`,
  ];
}

/** Gli alloggi di cui si sa quanti sono ma non a che uso. */
function notaSenzaUso(
  dati: readonly DatoPatrimonio[],
  chi: Proprietario,
  gruppi: readonly GruppoPatrimonio[],
): readonly string[] {
  if (gruppi.length > 0) return [];
  const totale = dati.find((d) => d.proprietario === chi && d.uso === 'totale' && d.soggetto.tipo === 'ambito');
  const quanti = comeNumero(totale?.valore ?? null);
  if (quanti === null || quanti <= 0) return [];
  return [`${DI_CHI[chi]}: ${numeroItaliano(quanti)} alloggi, di cui le tabelle non dicono l'uso. Qui non ci sono.`];
}

/** Dove stanno le tabelle da cui vengono le cifre. */
export function notaOrigine(gruppi: readonly { readonly tabelle: readonly Tabella[] }[]): string {
  const tabelle = [...new Set(gruppi.flatMap((gruppo) => gruppo.tabelle))];
  const citate = tabelle.slice(0, TABELLE_CITATE).map(({ foglio, area }) => {
    const [da, a] = areaToA1(area).split(':');
    const inizio = toA1ConFoglio(foglio.nome, area);
    return a === undefined || a === da ? inizio : `${inizio}:${a}`;
  });
  const altre = tabelle.length - citate.length;
  return `Cifre da: ${citate.join(', ')}${altre > 0 ? ` e altre ${altre} tabelle` : ''}.`;
}

function notaMancanti(quanti: number): string {
  return quanti === 1
    ? "Manca il patrimonio di 1 ente, che non l'ha comunicato."
    : `Manca il patrimonio di ${quanti} enti, che non l'hanno comunicato.`;
}
