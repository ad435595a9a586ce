import { nomeFoglioInFormula } from '../../notazione-a1';
import type { Quadro, RigaQuadro } from '../../quadro';
import { VOCI_QUADRO } from '../../voci/voce';
import { calcolata, cella } from '../celle';
import type { CellaDraft } from '../draft';
import { FOGLI } from '../nomi';
import { PRIMA_RIGA_QUADRO, colonnaQuadro } from '../quadro-riepilogativo';
import { formulaDalQuadro } from '../tabelle-stampate';
import { letteraColonna } from '../../notazione-a1';
import { sommaDi } from './blocco-grafico';
import type { GraficoConTabella, RigaDelGrafico } from './blocco-grafico';
import { nomeBreve } from '../../enti/nome-breve';
import { partiDellOfferta, valoreDellaParte } from './serie-offerta';
import type { ParteOfferta } from './serie-offerta';

/** Oltre, le barre non starebbero in una pagina: gli altri enti si sommano in una. */
const BARRE_MASSIME = 60;

interface Barra {
  readonly riga: RigaQuadro;
  /** Posto dell'ente nel quadro. */
  readonly indice: number;
  readonly disponibili: number;
}

/** L'offerta ente per ente, dalla barra più lunga; null se nessuno ha U.I. disponibili. */
export function offertaPerEnte(quadro: Quadro): GraficoConTabella | null {
  const barre = quadro.righe
    .map((riga, indice): Barra => ({ riga, indice, disponibili: Number(riga.valori.complessivo) || 0 }))
    .filter(({ disponibili }) => disponibili > 0)
    .sort((una, altra) => altra.disponibili - una.disponibili);
  if (barre.length === 0) return null;
  const parti = partiDellOfferta(quadro);
  const mostrate = barre.length > BARRE_MASSIME ? barre.slice(0, BARRE_MASSIME - 1) : barre;
  const altre = barre.slice(mostrate.length);
  return {
    titolo: `Offerta per ente${quadro.anno === null ? '' : `, anno ${quadro.anno}`}`,
    intestazioneSomma: 'Disponibili',
    serie: parti,
    righe: (prima) => [
      ...mostrate.map((barra) => rigaDi(barra, parti)),
      ...(altre.length > 0 ? [rigaDegliAltri(quadro, altre, parti, prima, mostrate.length)] : []),
    ],
    note: note(quadro),
    suPaginaNuova: true,
  };
}

function rigaDi({ riga, indice }: Barra, parti: readonly ParteOfferta[]): RigaDelGrafico {
  return {
    etichetta: nomeBreve(riga.ente),
    celle: parti.map(({ voce }): CellaDraft => {
      const valore = valoreDellaParte(riga, voce);
      if (valore !== null) return calcolata(formulaDalQuadro(voce ?? 'complessivo', indice), valore, 'numero');
      return cella(voce !== null && riga.valori[voce] === 'n.r.' ? 'n.r.' : null, 'numero');
    }),
  };
}

/** Ciò che resta del totale del quadro, tolti gli enti mostrati; il senza dettaglio, che il quadro non somma, è la cifra. */
function rigaDegliAltri(
  quadro: Quadro,
  altre: readonly Barra[],
  parti: readonly ParteOfferta[],
  prima: number,
  mostrate: number,
): RigaDelGrafico {
  const rigaTotale = PRIMA_RIGA_QUADRO + quadro.righe.length + 1;
  return {
    etichetta: `Altri ${altre.length} enti`,
    celle: parti.map(({ voce }, i): CellaDraft => {
      const resto = sommaDi(altre.map((barra) => cella(valoreDellaParte(barra.riga, voce), 'numero')));
      if (voce === null) return cella(resto, 'numero');
      const colonna = letteraColonna(2 + i);
      const totale = `${nomeFoglioInFormula(FOGLI.quadro)}!${colonnaQuadro(voce)}${rigaTotale}`;
      return calcolata(`${totale}-SUM(${colonna}${prima}:${colonna}${prima + mostrate - 1})`, resto, 'numero');
    }),
  };
}

/** Chi non ha una barra, e perché: nessun ente sparisce in silenzio. */
function note({ righe }: Quadro): readonly string[] {
  const conSap = righe.filter(({ senzaSap }) => !senzaSap);
  const elenco = (titolo: string, enti: readonly RigaQuadro[]): readonly string[] =>
    enti.length > 0 ? [`${titolo}: ${enti.map(({ ente }) => nomeBreve(ente)).join(', ')}.`] : [];
  const con = (valore: unknown): readonly RigaQuadro[] => conSap.filter(({ valori }) => valori.complessivo === valore);
  return [
    ...elenco('Senza barra, con 0 U.I. disponibili', con(0)),
    ...elenco('Senza barra, dato non comunicato', con(null)),
    ...elenco('Senza barra, dato non rilevabile', con('n.r.')),
    ...elenco(
      'Senza barra, senza U.I. SAP',
      righe.filter(({ senzaSap }) => senzaSap),
    ),
    ...(righe.some(({ valori }) => VOCI_QUADRO.some((voce) => Number(valori[voce]) < 0))
      ? ['Qualche ente ha un numero negativo: le barre non sono attendibili, si vedano gli esiti.']
      : []),
  ];
}
