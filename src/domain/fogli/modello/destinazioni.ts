import { VOCI } from '../../voci/voce';
import type { VoceKey } from '../../voci/voce';
import type { Arrotondamento } from '../../quote';
import { unitaRiservate } from '../../quote';
import { arrotondamentoDi } from '../../regole/profili/arrotondamento';
import type { Soglia } from '../../regole/profili/soglia';
import type { CellaDraft, SheetDraft } from '../draft';
import { convalidaPercentuale } from './convalide';
import { CELLA_COMPLESSIVO, complessivoNoto } from './disponibilita';
import { numeroNoto, profiloDelModello, testoNoto } from './richiesta';
import type { RichiestaModello } from './richiesta';
import {
  cellaCalcolata,
  cellaConteggio,
  cellaPercentuale,
  cellaTesto,
  foglioScheda,
  indirizzoValore,
  PRIMA_RIGA,
} from './scheda';
import type { RigaScheda } from './scheda';

/** Una quota in percentuale, con le U.I. che ne derivano. */
export interface Quota {
  readonly voce: 'indigenti' | 'polizia' | 'poliziaLocale' | 'categorie';
  readonly nota: string;
  readonly arrotonda: Arrotondamento;
}

const SENZA_UNITA: CellaDraft = { valore: null, stile: 'testo' };

/** Foglio Destinazioni: quote riservate, servizi transitori e altra categoria sociale. */
export function destinazioni(richiesta: RichiestaModello): SheetDraft {
  const quote = quoteInVigore(richiesta);
  const righe: readonly RigaScheda[] = [
    ...quote.map((quota, indice) => rigaQuota(richiesta, quota, indirizzoValore(indice))),
    {
      etichetta: VOCI.transitori.intestazione,
      valore: cellaConteggio(numeroNoto(richiesta, 'transitori')),
      altre: [SENZA_UNITA],
      nota: notaTransitori(profiloDelModello(richiesta).transitoriMassimo),
    },
    rigaTesto(richiesta, 'altraCategoria'),
    rigaTesto(richiesta, 'motivazione'),
  ];
  return foglioScheda(richiesta, {
    nome: 'Destinazioni',
    titolo: `Destinazione delle U.I. – anno ${richiesta.anno}`,
    intestazioni: ['Dato', 'Valore', 'Alloggi che ne derivano', 'Norma e chiarimenti'],
    larghezze: [44, 30, 12, 44],
    righe,
    sotto:
      'Le ultime due righe le compilano solo i comuni. R.R. 4/2017, art. 4, c. 3, lett. d e art. 14, c. 1, lett. f.',
    convalide: [convalidaPercentuale({ riga: PRIMA_RIGA, colonna: 1, righe: quote.length, colonne: 1 })],
  });
}

/** Le quote che la norma prevede alla data del piano. */
export function quoteInVigore(richiesta: Pick<RichiestaModello, 'anno' | 'approvato'>): readonly Quota[] {
  const profilo = profiloDelModello(richiesta);
  const { indigentiMinimo, poliziaMassimo, poliziaConLocale, categorieMassimo } = profilo;
  const quote: Quota[] = [
    {
      voce: 'indigenti',
      arrotonda: arrotondamentoDi(profilo, 'indigenti'),
      nota: `Almeno il ${percento(indigentiMinimo)}, arrotondato per eccesso. L.R. 16/2016, art. 23, c. 3; R.R. 4/2017, art. 13, c. 3.`,
    },
  ];
  if (poliziaMassimo) {
    const tetto = `${poliziaConLocale ? 'Insieme alla quota seguente' : 'Solo i comuni,'} al massimo il ${percento(poliziaMassimo)}`;
    quote.push({
      voce: 'polizia',
      arrotonda: arrotondamentoDi(profilo, 'polizia'),
      nota: `${tetto}, arrotondato per eccesso. R.R. 4/2017, art. 4, c. 3, lett. d bis e art. 7 bis.`,
    });
  }
  if (poliziaConLocale) {
    quote.push({
      voce: 'poliziaLocale',
      arrotonda: arrotondamentoDi(profilo, 'poliziaLocale'),
      nota: 'Si somma alla quota precedente nel tetto comune. R.R. 4/2017, art. 4, c. 3, lett. d bis.',
    });
  }
  if (categorieMassimo) {
    quote.push({
      voce: 'categorie',
      arrotonda: arrotondamentoDi(profilo, 'categorie'),
      nota: `In tutto al massimo il ${percento(categorieMassimo)}. R.R. 4/2017, art. 4, c. 3, lett. c bis e art. 15, c. 1 ter.`,
    });
  }
  return quote;
}

function rigaQuota(richiesta: RichiestaModello, { voce, nota, arrotonda }: Quota, cella: string): RigaScheda {
  const percentuale = numeroNoto(richiesta, voce);
  const disponibili = complessivoNoto(richiesta);
  const prodotto = `ROUND(${CELLA_COMPLESSIVO}*${cella},9)`;
  const intere = arrotonda === 'eccesso' ? `ROUNDUP(${prodotto},0)` : `ROUND(${prodotto},0)`;
  const formula = `IF(OR(${cella}="",${CELLA_COMPLESSIVO}=""),"",${intere})`;
  const risultato =
    percentuale === null || disponibili === null ? null : unitaRiservate(percentuale, disponibili, arrotonda);
  return {
    etichetta: VOCI[voce].intestazione,
    valore: cellaPercentuale(percentuale),
    altre: [cellaCalcolata(formula, risultato)],
    nota,
  };
}

function notaTransitori(soglia: Soglia<number>): string {
  const quanto = soglia.natura === 'aperta' ? 'In via indicativa non' : 'Non';
  return `${quanto} oltre il ${percento(soglia)}. L.R. 16/2016, art. 23, c. 13.`;
}

function rigaTesto(richiesta: RichiestaModello, voce: VoceKey): RigaScheda {
  return {
    etichetta: VOCI[voce].intestazione,
    valore: cellaTesto(testoNoto(richiesta, voce)),
    altre: [SENZA_UNITA],
    nota: '',
  };
}

function percento({ valore }: Soglia<number>): string {
  return `${String(valore).replace('.', ',')} %`;
}
