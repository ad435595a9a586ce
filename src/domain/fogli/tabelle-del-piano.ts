import type { Contesto } from '../contesto';
import type { Quadro } from '../quadro';
import { disegnaAlerPerComune } from './aler-per-comune';
import { altezzeRighe } from './altezze-righe';
import { impila } from './blocchi';
import { disegnaConsistenza } from './consistenza/disegna-consistenza';
import type { SheetDraft } from './draft';
import { COLONNE_DEI_GRAFICI } from './grafici/blocco-grafico';
import { graficiDelPiano } from './grafici/grafici-del-piano';
import { FOGLI } from './nomi';
import { disegnaFondi } from './tabelle-fondi';
import { disegnaPopolazione } from './tabelle-popolazione';
import { VOCI_DESTINAZIONE, disegnaTabellaDestinazione } from './tabelle-quote';
import { LARGHEZZE_STAMPATE, disegnaTabellaStampata, tabelleStampate } from './tabelle-stampate';
import { disegnaUnitaRiservate, larghezzeUnitaRiservate } from './unita-riservate';

/** Caratteri che stanno, a grandezza naturale, nella larghezza di un A4 verticale, anche con un carattere largo. */
const CARATTERI_IN_PAGINA = 80;

/**
 * Le tabelle da copiare nel piano: le sette per ente, una per pagina, poi le destinazioni, le U.I. riservate, la consistenza
 * del patrimonio, la popolazione, i fondi e i grafici.
 * Le cifre sono formule sul quadro e sul foglio Dati, così che non possano contraddirli.
 */
export function disegnaTabelleDelPiano(contesto: Contesto, quadro: Quadro, righeDati: number): SheetDraft {
  const destinazioni = VOCI_DESTINAZIONE.map((voce) => disegnaTabellaDestinazione(contesto, quadro, voce)).filter(
    (blocco) => blocco !== null,
  );
  const dopo = larghezzeUnitaRiservate(contesto);
  const larghezze = [...LARGHEZZE_STAMPATE, ...dopo];
  const consistenza = disegnaConsistenza(contesto, righeDati);
  while (larghezze.length < Math.max(COLONNE_DEI_GRAFICI, consistenza.colonne)) larghezze.push(dopo[0] ?? 10);
  const { celle, unioni, grafici, titoli, iniziPagina } = impila([
    ...tabelleStampate(quadro.anno).map((tabella) => disegnaTabellaStampata(contesto, quadro, tabella, righeDati)),
    ...destinazioni.map((disegna, i) => () => ({ ...disegna(), suPaginaNuova: i === 0 })),
    disegnaUnitaRiservate(contesto, quadro, righeDati),
    ...[disegnaAlerPerComune(contesto, quadro)].filter((uno) => uno !== null),
    ...consistenza.blocchi,
    ...[disegnaPopolazione(contesto, quadro.righe, righeDati), disegnaFondi(contesto)].filter((uno) => uno !== null),
    ...graficiDelPiano(contesto, quadro, larghezze.length),
  ]);
  const caratteri = larghezze.reduce((somma, larghezza) => somma + larghezza, 0);
  return {
    nome: FOGLI.tabelle,
    celle,
    larghezze,
    altezze: { ...altezzeRighe({ celle, larghezze, unioni }), ...Object.fromEntries(titoli.map((riga) => [riga, 24])) },
    unioni,
    tabelle: [],
    pivot: [],
    grafici,
    blocca: null,
    stampa: {
      orientamento: 'verticale',
      righeRipetute: null,
      adattaALarghezza: false,
      scala: Math.min(100, Math.floor((100 * CARATTERI_IN_PAGINA) / caratteri)),
      iniziPagina,
      piePagina: FOGLI.tabelle,
    },
  };
}
