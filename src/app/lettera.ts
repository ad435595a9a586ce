import type { Ente } from '../domain/enti/ente';
import { nomeBreve } from '../domain/enti/nome-breve';
import { mostraValore } from '../domain/testi/cita';
import {
  apertura,
  ETICHETTE_LETTERA as ETICHETTE,
  firma,
  NIENTE_DA_FARE,
  nonPervenuto,
  oggetto,
  RIGA_SCADENZA,
  riassunto,
  RINVIO,
  SALUTI,
  SPIEGAZIONI_LETTERA,
  TITOLI_LETTERA,
} from '../domain/testi/lettera';
import type { Richiesta } from '../domain/testi/lettera';
import { VOCI } from '../domain/voci/voce';
import type { RilievoScritto } from './rilievo-scritto';

export interface DatiLettera {
  readonly ente: Ente;
  readonly ambito: string | null;
  readonly anno: number | null;
  /** Il file ricevuto; null se l'ente non ha mandato niente: la lettera lo sollecita. */
  readonly file: string | null;
  /** I rilievi di quel file, o quelli dell'ente. */
  readonly rilievi: readonly RilievoScritto[];
  readonly capofila?: string | null;
}

const RICHIESTE: readonly Richiesta[] = ['correggere', 'completare', 'confermare'];
/** Le regole che chiedono una parte, un'intestazione, una riga o una risposta che non c'è. */
const DI_COMPLETEZZA: ReadonlySet<string> = new Set(['S01', 'S02', 'S03', 'S10']);

/**
 * La lettera all'ente, pronta da incollare in una e-mail: che cosa correggere, completare e confermare, cella per cella.
 * Nessun elenco è accorciato e nessuna riga comincia con un segno che un foglio di calcolo prenderebbe per formula.
 */
export function letteraPerEnte({ ente, ambito, anno, file, rilievi, capofila = null }: DatiLettera): string {
  const chi = enteScritto(ente);
  const dove = ambito === null ? null : inRiga(ambito);
  const richieste = file === null ? [] : richiesteDi(rilievi);
  const daFare = file === null || richieste.length > 0;
  return [
    oggetto(anno, chi, file === null ? null : richieste.map(({ richiesta }) => richiesta)),
    '',
    `Spett.le ${chi},`,
    ...(file === null ? nonPervenuto(anno, dove) : [apertura(anno, dove, `«${inRiga(file)}»`), riassuntoDi(richieste)]),
    '',
    ...corpo(richieste),
    ...(daFare ? [RIGA_SCADENZA] : []),
    ...(richieste.length > 0 ? [RINVIO] : []),
    ...(daFare ? [''] : []),
    SALUTI,
    firma(capofila === null ? null : inRiga(capofila), dove),
    '',
  ].join('\n');
}

/** «Comune di Bozzolo» e non «COMUNE DI BOZZOLO». */
export function enteScritto(ente: Ente): string {
  const breve = inRiga(nomeBreve(ente));
  return ente.tipo === 'comune' ? `Comune di ${breve}` : breve;
}

/** I rilievi per cui si chiede all'ente la stessa cosa. */
export interface RichiestaAllEnte {
  readonly richiesta: Richiesta;
  readonly rilievi: readonly RilievoScritto[];
}

export function richiesteDi(rilievi: readonly RilievoScritto[]): readonly RichiestaAllEnte[] {
  return RICHIESTE.flatMap((richiesta) => {
    const suoi = rilievi.filter((rilievo) => richiestaDi(rilievo) === richiesta);
    return suoi.length === 0 ? [] : [{ richiesta, rilievi: suoi }];
  });
}

function riassuntoDi(richieste: readonly RichiestaAllEnte[]): string {
  if (richieste.length === 0) return NIENTE_DA_FARE;
  return riassunto(new Map(richieste.map(({ richiesta, rilievi }) => [richiesta, rilievi.length])));
}

/** Un'informazione non chiede niente: null. */
function richiestaDi({ esito, gravita, regola, trovato }: RilievoScritto): Richiesta | null {
  if (gravita === 'informazione') return null;
  if (esito === 'nonVerificabile' || (DI_COMPLETEZZA.has(regola) && trovato === null)) return 'completare';
  return gravita === 'errore' ? 'correggere' : 'confermare';
}

function corpo(richieste: readonly RichiestaAllEnte[]): readonly string[] {
  let punto = 0;
  return richieste.flatMap(({ richiesta, rilievi }) => [
    `${TITOLI_LETTERA[richiesta]} (${rilievi.length})`,
    SPIEGAZIONI_LETTERA[richiesta],
    '',
    ...rilievi.flatMap((rilievo) => {
      punto += 1;
      return [`${punto}) ${luogo(rilievo)}`, ...dettagli(rilievo).map((riga) => `   ${riga}`), ''];
    }),
  ]);
}

export function luogo({ foglio, cella, voce, titolo }: RilievoScritto): string {
  const dove =
    foglio === null || cella === null ? ETICHETTE.tuttaLaCartella : `Foglio «${inRiga(foglio)}», cella ${cella}`;
  return `${dove} – ${inRiga(voce === null ? titolo : VOCI[voce].breve)}`;
}

function dettagli(rilievo: RilievoScritto): readonly string[] {
  const { celle, trovato, atteso, messaggio, rimedio, fonte } = rilievo;
  const altre = celle.slice(1).map(inRiga);
  return [
    ...(celle.length > 0 ? [`${ETICHETTE.trovato}: ${inRiga(mostraValore(trovato))}`] : []),
    ...(atteso === null ? [] : [`${ETICHETTE.atteso}: ${inRiga(mostraValore(atteso))}`]),
    `${ETICHETTE.perche}: ${inRiga(messaggio)}`,
    `${ETICHETTE.norma}: ${inRiga(fonte)}`,
    `${ETICHETTE.cheFare}: ${inRiga(rimedio)}`,
    ...(altre.length > 0 ? [`${ETICHETTE.altreCelle}: ${altre.join(', ')}`] : []),
  ];
}

/** Su una riga sola, senza i caratteri che non si vedono ma cambiano ciò che si legge. */
export function inRiga(testo: string): string {
  return testo.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
