import type { Contesto } from '../contesto';
import { toA1 } from '../notazione-a1';
import type { Quadro } from '../quadro';
import type { ValoreMostrato } from '../rilievi/segnalazione';
import type { Rilievo } from '../rilievi/rilievo';
import { fonteDelRilievo } from '../testi/soglie';
import { VOCI } from '../voci/voce';
import { altezzeRighe } from './altezze-righe';
import { cella, intestazioni } from './celle';
import type { Riga } from './celle';
import type { CellaDraft, SheetDraft } from './draft';
import { PAROLE, PESI, pesoDi, testataEsiti } from './esiti-testata';
import type { Peso } from './esiti-testata';
import { FOGLI } from './nomi';
import { PRIMA_RIGA_QUADRO } from './quadro-riepilogativo';
import { nomeDelFile } from '../nome-del-file';

/** Le frasi di un rilievo, fatte dai testi della sua regola. */
export interface FrasiRilievo {
  readonly titolo: string;
  readonly messaggio: string;
  readonly rimedio: string;
}

const COLONNE = [
  'Gravità',
  'Regola',
  'Titolo',
  'Ente',
  'Voce',
  'File',
  'Foglio',
  'Cella',
  'Trovato',
  'Atteso',
  'Messaggio',
  'Che cosa fare',
  'Fonte',
  'Giustificazione',
] as const;
const LARGHEZZE = [15, 8, 18, 32, 14, 16, 12, 10, 14, 14, 40, 30, 16, 24];
/** Oltre, il foglio non si legge più: il totale resta scritto in testa. */
const RILIEVI_MOSTRATI = 10_000;
/** Oltre, un valore trovato si tronca: una cella può contenere 32.767 caratteri. */
const CARATTERI_DEL_VALORE = 200;

/** Perché un rilievo si accetta: il motivo scritto da chi risponde del piano, per impronta del rilievo. */
export type MotiviScritti = ReadonlyMap<string, string>;

const NESSUN_MOTIVO: MotiviScritti = new Map();

/**
 * Il rapporto dei controlli: verdetto, conteggi, regole applicate, legenda, poi un rilievo per riga, dal più grave.
 * L'ente porta alla sua riga del quadro; la cella è un collegamento solo se il suo foglio è in questa cartella.
 * Un rilievo giustificato si elenca col suo motivo, e nel verdetto non conta.
 */
export function disegnaEsiti(
  contesto: Contesto,
  quadro: Quadro,
  rilievi: readonly Rilievo[],
  frasi: (rilievo: Rilievo) => FrasiRilievo,
  fogliPresenti: ReadonlySet<string> = new Set(),
  motivi: MotiviScritti = NESSUN_MOTIVO,
): SheetDraft {
  const peso = pesoConMotivi(motivi);
  const mostrati = inOrdine(rilievi, peso).slice(0, RILIEVI_MOSTRATI);
  const righeQuadro = new Map(quadro.righe.map(({ ente }, i) => [ente.nome, PRIMA_RIGA_QUADRO + i]));
  const righe = mostrati.map((rilievo) => [
    cellaPeso(peso(rilievo)),
    ...rigaDi(contesto, rilievo, frasi(rilievo), righeQuadro, fogliPresenti),
    cella(motivi.get(rilievo.impronta) ?? null, 'testoACapo'),
  ]);
  const testata = testataEsiti(contesto, rilievi, peso, mostrati.length, COLONNE.length);
  const inizio = testata.length;
  const celle = [...testata, intestazioni(COLONNE), ...(righe.length > 0 ? righe : [rigaSenzaRilievi()])];
  const unioni = testata.flatMap((riga, i) =>
    riga.length > 0 ? [{ riga: i, colonna: 0, righe: 1, colonne: COLONNE.length }] : [],
  );
  return {
    nome: FOGLI.esiti,
    celle,
    larghezze: LARGHEZZE,
    altezze: { ...altezzeRighe({ celle, larghezze: LARGHEZZE, unioni }), 0: 24 },
    unioni,
    tabelle: [
      {
        nome: 'tblEsiti',
        area: { riga: inizio, colonna: 0, righe: Math.max(1, righe.length) + 1, colonne: COLONNE.length },
      },
    ],
    pivot: [],
    grafici: [],
    blocca: { righe: inizio + 1, colonne: 0 },
    stampa: {
      orientamento: 'orizzontale',
      righeRipetute: { prima: inizio, ultima: inizio },
      adattaALarghezza: true,
      piePagina: FOGLI.esiti,
    },
  };
}

function pesoConMotivi(motivi: MotiviScritti): (rilievo: Rilievo) => Peso {
  return (rilievo) => (rilievo.giustificabile && motivi.has(rilievo.impronta) ? 'giustificato' : pesoDi(rilievo));
}

function inOrdine(rilievi: readonly Rilievo[], peso: (rilievo: Rilievo) => Peso): readonly Rilievo[] {
  return [...rilievi].sort((a, b) => PESI.indexOf(peso(a)) - PESI.indexOf(peso(b)) || confronta(a.regola, b.regola));
}

function cellaPeso(peso: Peso): CellaDraft {
  const piano = peso === 'nonVerificabile' || peso === 'giustificato';
  return cella(PAROLE[peso], piano ? 'informazione' : peso);
}

function confronta(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rigaDi(
  contesto: Contesto,
  rilievo: Rilievo,
  { titolo, messaggio, rimedio }: FrasiRilievo,
  righeQuadro: ReadonlyMap<string, number>,
  fogliPresenti: ReadonlySet<string>,
): Riga {
  const prima = rilievo.celle[0];
  const file = prima?.file ?? rilievo.file;
  return [
    cella(rilievo.regola, 'testo'),
    cella(titolo, 'testoACapo'),
    cellaEnte(rilievo.ente ?? null, righeQuadro),
    cella(rilievo.voce ? VOCI[rilievo.voce].breve : null, 'testoACapo'),
    cella(file === undefined ? "tutto l'ambito" : nomeDelFile(contesto, file), 'testoACapo'),
    cella(prima?.foglio ?? null, 'testoACapo'),
    cellaIndirizzo(rilievo, fogliPresenti),
    cella(mostrato(rilievo.trovato), 'testoACapo'),
    cella(mostrato(rilievo.atteso), 'testoACapo'),
    cella(messaggio, 'testoACapo'),
    cella(rimedio, 'testoACapo'),
    cella(fonteDelRilievo(rilievo), 'testoACapo'),
  ];
}

function cellaEnte(ente: string | null, righeQuadro: ReadonlyMap<string, number>): CellaDraft {
  const riga = ente === null ? undefined : righeQuadro.get(ente);
  if (riga === undefined) return cella(ente, 'testoACapo');
  const collegamento = { foglio: FOGLI.quadro, cella: toA1({ riga, colonna: 0 }) };
  return { valore: ente, stile: 'collegamento', collegamento };
}

function cellaIndirizzo({ celle }: Rilievo, fogliPresenti: ReadonlySet<string>): CellaDraft {
  const prima = celle[0];
  if (!prima) return cella(null, 'testoACapo');
  const indirizzo = toA1(prima);
  const testo = celle.length > 1 ? `${indirizzo} (+${celle.length - 1})` : indirizzo;
  if (!fogliPresenti.has(prima.foglio)) return cella(testo, 'testoACapo');
  return { valore: testo, stile: 'collegamento', collegamento: { foglio: prima.foglio, cella: indirizzo } };
}

function mostrato(valore: ValoreMostrato | undefined): string | number | null {
  if (valore === undefined) return null;
  if (valore === null) return 'vuoto';
  if (typeof valore === 'number' || valore.length <= CARATTERI_DEL_VALORE) return valore;
  return `${valore.slice(0, CARATTERI_DEL_VALORE)}…`;
}

function rigaSenzaRilievi(): Riga {
  return COLONNE.map((_, i) => cella(i === 0 ? 'Nessun rilievo' : null, 'testo'));
}
