import type { Riga } from '../../src/domain/fogli/celle';
import type { SheetDraft, WorkbookDraft } from '../../src/domain/fogli/draft';
import type { Area } from '../../src/domain/snapshot';
import { cella, intestazioni as rigaIntestazioni } from '../../src/domain/fogli/celle';
import { cellaStampata, foglioSemplice, isRigaTotale, rigaTotale } from './celle';
import { TABELLE } from './leggi-dati';
import type { DatiPubblicati, NomeTabella, Righe } from './leggi-dati';
import { PRESENTAZIONI, TITOLO_PIANO } from './testi';

/** Righe prima dei dati: titolo del piano, titolo della tabella, intestazione. */
const RIGA_INTESTAZIONE = 2;

interface Aspetto {
  readonly larghezze: readonly number[];
  readonly orizzontale: boolean;
}

const DUE_COLONNE: Aspetto = { larghezze: [48, 34], orizzontale: false };

const ASPETTI: Readonly<Partial<Record<NomeTabella, Aspetto>>> = {
  '01-popolazione': { larghezze: [6, 34, 18, 18, 18], orizzontale: false },
  '02-patrimonio': { larghezze: [72, 12], orizzontale: false },
  '03-elenco-comuni': { larghezze: [8, 48], orizzontale: false },
  '11-quadro': { larghezze: [42, 22, 22, 22, 26], orizzontale: true },
  '13-altra-categoria': { larghezze: [44, 44], orizzontale: false },
  '14-misure': { larghezze: [66, 14, 50, 48], orizzontale: true },
};

/** Il piano come pubblicato: un foglio per tabella, refusi compresi. */
export function comePubblicato({ tabelle }: DatiPubblicati): WorkbookDraft {
  return { titolo: TITOLO_PIANO, fogli: TABELLE.map((nome) => foglioDi(nome, tabelle[nome])) };
}

function foglioDi(nome: NomeTabella, righe: Righe): SheetDraft {
  const { larghezze, orizzontale } = ASPETTI[nome] ?? DUE_COLONNE;
  const { foglio, titolo, note } = PRESENTAZIONI[nome];
  const { titoloStampato, intestazioni, dati } = scomponi(righe);
  const celle: Riga[] = [
    [cella(TITOLO_PIANO, 'titolo')],
    [cella(titoloStampato ?? titolo, 'sottotitolo')],
    rigaIntestazioni(intestazioni),
    ...dati.map((riga) =>
      isRigaTotale(riga) ? rigaTotale(riga) : riga.map((stampato) => cellaStampata(stampato, 'testoACapo')),
    ),
  ];
  const unioni: Area[] = [];
  for (const nota of note) {
    celle.push([]);
    unioni.push({ riga: celle.length, colonna: 0, righe: 1, colonne: larghezze.length });
    celle.push([cella(nota, 'nota')]);
  }
  return foglioSemplice({
    nome: foglio,
    celle,
    larghezze,
    unioni,
    blocca: { righe: RIGA_INTESTAZIONE + 1, colonne: 0 },
    stampa: {
      orientamento: orizzontale ? 'orizzontale' : 'verticale',
      righeRipetute: { prima: RIGA_INTESTAZIONE, ultima: RIGA_INTESTAZIONE },
      adattaALarghezza: true,
      piePagina: TITOLO_PIANO,
    },
  });
}

/** Stacca il titolo dalle tabelle che lo hanno stampato nella prima riga. */
export function scomponi(righe: Righe): {
  titoloStampato: string | null;
  intestazioni: readonly string[];
  dati: Righe;
} {
  const [prima = [], ...altre] = righe;
  if (prima.slice(1).some((cella) => cella !== '')) return { titoloStampato: null, intestazioni: prima, dati: altre };
  const [intestazioni = [], ...dati] = altre;
  return { titoloStampato: prima[0] ?? '', intestazioni, dati };
}
