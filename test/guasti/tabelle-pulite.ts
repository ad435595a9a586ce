import { letteraColonna } from '../../src/domain/notazione-a1';
import { VOCI } from '../../src/domain/voci/voce';
import type { VoceKey } from '../../src/domain/voci/voce';
import { totale } from './ambito-pulito';
import type { EntePulito } from './ambito-pulito';
import { cella } from './modello';
import type { CellaPiantata, Contenuto } from './modello';

/** Ciò che si dispone nei fogli: gli enti con le loro cifre, e l'anno scritto nei titoli. */
export interface PianoPulito {
  readonly anno: number;
  readonly enti: readonly EntePulito[];
  /** Come si scrive una percentuale (da 0 a 100) in una cella; di solito come frazione col formato di percentuale. */
  readonly percento?: (etichetta: string, quanto: number) => CellaPiantata;
  /** Come si scrive il nome di un ente; di solito com'è. */
  readonly scrivi?: (nome: string) => string;
}

export interface OpzioniTabellaPulita {
  /** Nome della tabella nelle etichette delle celle. */
  readonly id: string;
  readonly voci: readonly VoceKey[];
  readonly intestazioni?: Readonly<Partial<Record<VoceKey, string>>>;
  readonly testataEnte?: string;
  readonly nomeTotale?: string;
  /** Colonna prima della quale sta il nome (0 = nome a sinistra di tutto). */
  readonly colonnaNome?: number;
  /** Prima riga e colonna del foglio, per le formule dei totali. */
  readonly formule?: { readonly riga: number; readonly colonna: number };
}

/** Le righe di una tabella pulita: intestazione, enti, totale; ogni cella porta la sua etichetta. */
export function righePulite(piano: PianoPulito, opzioni: OpzioniTabellaPulita): Contenuto[][] {
  const { id, voci } = opzioni;
  const { enti, scrivi = (nome) => nome } = piano;
  const metti = (nome: Contenuto, valori: Contenuto[]): Contenuto[] => {
    const dove = opzioni.colonnaNome ?? 0;
    return [...valori.slice(0, dove), nome, ...valori.slice(dove)];
  };
  const testata = metti(
    cella(`${id}/testata/ente`, opzioni.testataEnte ?? 'Ragione Sociale Ente Proprietario'),
    voci.map((voce) => cella(`${id}/testata/${voce}`, opzioni.intestazioni?.[voce] ?? VOCI[voce].intestazione)),
  );
  const corpo = enti.map((ente) =>
    metti(
      cella(`${id}/nome/${ente.nome}`, ente.senzaSap ? `${scrivi(ente.nome)}*` : scrivi(ente.nome)),
      voci.map((voce) => cella(`${id}/${voce}/${ente.nome}`, ente.valori[voce] ?? null)),
    ),
  );
  const colonnaDi = (indice: number): number => indice + (indice >= (opzioni.colonnaNome ?? 0) ? 1 : 0);
  const fondo = metti(
    cella(`${id}/nome/TOTALE`, opzioni.nomeTotale ?? 'TOTALE'),
    voci.map((voce, indice) => {
      const inizio = opzioni.formule;
      const lettera = inizio ? letteraColonna(inizio.colonna + colonnaDi(indice)) : '';
      const formula = inizio
        ? { formula: `=SUM(${lettera}${inizio.riga + 2}:${lettera}${inizio.riga + 1 + enti.length})` }
        : {};
      return cella(`${id}/${voce}/TOTALE`, totale(voce, enti), formula);
    }),
  );
  return [testata, ...corpo, fondo];
}

const VOCI_DELLE_QUOTE = ['indigenti', 'polizia', 'poliziaLocale', 'categorie'] as const satisfies readonly VoceKey[];

const comeFrazione = (etichetta: string, quanto: number): CellaPiantata =>
  cella(etichetta, Number((quanto / 100).toPrecision(12)), { formato: '0.00%' });

/** La tabella delle quote: solo gli enti che ne hanno definita una, e le sole quote che qualcuno ha; senza totale. */
export function quotePulite({ enti, scrivi = (nome) => nome, percento = comeFrazione }: PianoPulito): Contenuto[][] {
  const conQuota = enti.filter(({ valori }) => valori.polizia !== undefined || valori.indigenti !== undefined);
  const voci = VOCI_DELLE_QUOTE.filter(
    (voce) => voce === 'indigenti' || conQuota.some(({ valori }) => valori[voce] !== undefined),
  );
  if (conQuota.length === 0) return [];
  return [
    [
      cella('quote/testata/ente', 'Ragione Sociale Ente Proprietario'),
      ...voci.map((voce) => cella(`quote/testata/${voce}`, VOCI[voce].intestazione)),
    ],
    ...conQuota.map(({ nome, valori }) => [
      cella(`quote/nome/${nome}`, scrivi(nome)),
      ...voci.map((voce) => {
        const quanto = valori[voce] ?? (voce === 'indigenti' ? MINIMO_INDIGENTI : null);
        return quanto === null ? null : percento(`quote/${voce}/${nome}`, quanto);
      }),
    ]),
  ];
}
const MINIMO_INDIGENTI = 20;

export function titoloPulito({ anno }: PianoPulito, id: string, testo: string): Contenuto[] {
  return [cella(`${id}/titolo`, `${testo} - anno ${anno}`)];
}

/** La legenda dell'asterisco; nessuna riga se tutti gli enti hanno U.I. SAP. */
export function legenda({ enti, scrivi = (nome) => nome }: PianoPulito): Contenuto[][] {
  const senza = enti.filter(({ senzaSap }) => senzaSap).map(({ nome }) => senzaPrefisso(scrivi(nome)));
  return senza.length === 0 ? [] : [[`* Comuni senza unità abitative SAP: ${senza.join(', ')}.`]];
}

/** "COMUNE DI SOLAROLO RAINERIO" → "Solarolo Rainerio". */
function senzaPrefisso(nome: string): string {
  return nome
    .replace(/^comune di /i, '')
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, prima: string, lettera: string) => prima + lettera.toUpperCase());
}
