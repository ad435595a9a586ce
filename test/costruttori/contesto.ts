import type { Contesto } from '../../src/domain/contesto';
import type { Ente, Registro } from '../../src/domain/enti/ente';
import { normalizzaNome } from '../../src/domain/enti/normalizza-nome';
import { creaContesto } from '../../src/domain/offerta/crea-contesto';
import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import { toA1 } from '../../src/domain/notazione-a1';
import type { Regola } from '../../src/domain/regole/regola';
import type { ValoreCella } from '../../src/domain/snapshot';
import type {
  Anagrafica,
  CampoEnte,
  ChiaveAnagrafica,
  ColonnaTabella,
  Illeggibile,
  RigaTabella,
  Tabella,
  TestoLibero,
  TipoTabella,
} from '../../src/domain/tabelle/tabella';
import { leggiValore } from '../../src/domain/valori/leggi-valore';
import { VUOTO } from '../../src/domain/valori/valore';
import { VOCI } from '../../src/domain/voci/voce';
import type { VoceKey } from '../../src/domain/voci/voce';
import { pretendiBenFormata } from './ben-formata';
import { foglio } from './snapshot';
import type { OpzioniFoglio } from './snapshot';

type RigaScritta = readonly [string, ...ValoreCella[]];

export interface OpzioniTabella extends OpzioniFoglio {
  readonly nome?: string;
  readonly file?: number;
  readonly anno?: number | null;
  readonly titolo?: string;
  readonly note?: readonly string[];
  /** Anno scritto nell'intestazione, per colonna. */
  readonly anni?: readonly (number | null)[];
  /** Colonne che stampano la percentuale della voce. */
  readonly percentuali?: readonly boolean[];
}

const CAMPI: ReadonlySet<string> = new Set<CampoEnte>([
  'codiceIstat',
  'codiceCatastale',
  'provincia',
  'tipoEnte',
  'statoSap',
  'subAmbito',
  'alias',
]);

const isTotale = (nome: string): boolean => /^(sub)?totale\b/i.test(nome);
const isVoce = (nome: string): nome is VoceKey => nome in VOCI;

let prossimo = 0;

/**
 * Una tabella già riconosciuta, scritta come si vede: intestazione nella riga 1, enti nella colonna A.
 * `tabella('offerta', ['turnOver'], [['COMUNE DI BOZZOLO', 1], ['TOTALE', 1]])`. Le righe "TOTALE…" vanno nei totali.
 * Col titolo, il titolo sta nella riga 1 e il resto scende di una riga; le note seguono l'ultima riga.
 */
export function tabella(
  tipo: TipoTabella,
  colonne: readonly (VoceKey | CampoEnte | null)[],
  righe: readonly RigaScritta[],
  opzioni: OpzioniTabella = {},
): Tabella {
  const capo = opzioni.titolo === undefined ? 0 : 1;
  const testate = colonne.map((voce) => (voce === null ? 'Altro' : isVoce(voce) ? VOCI[voce].intestazione : voce));
  const griglia: ValoreCella[][] = [
    ...(opzioni.titolo === undefined ? [] : [[opzioni.titolo]]),
    ['Ragione Sociale Ente Proprietario', ...testate],
    ...righe.map((riga) => [...riga]),
    ...(opzioni.note ?? []).map((nota) => [nota]),
  ];
  prossimo += 1;
  const sheet = foglio(opzioni.nome ?? `Foglio${prossimo}`, griglia, opzioni);
  const lette = righe.map(([nome, ...valori], indice): RigaTabella => {
    const riga = capo + 1 + indice;
    return {
      riga,
      nome,
      posizioneNome: { riga, colonna: 0 },
      asterisco: nome.includes('*'),
      valori: colonne.map((voce, i) => {
        const formato = sheet.formati[riga]?.[i + 1] ?? null;
        if (voce === null) return VUOTO;
        const tipoVoce = opzioni.percentuali?.[i] ? 'percentuale' : isVoce(voce) ? VOCI[voce].tipo : 'testo';
        return leggiValore(valori[i] ?? null, formato, tipoVoce);
      }),
    };
  });
  const testi: TestoLibero[] = [
    ...(opzioni.titolo === undefined
      ? []
      : [{ testo: opzioni.titolo, posizione: { riga: 0, colonna: 0 }, ruolo: 'titolo' as const }]),
    ...(opzioni.note ?? []).map((testo, i) => ({
      testo,
      posizione: { riga: capo + 1 + righe.length + i, colonna: 0 },
      ruolo: 'nota' as const,
    })),
  ];
  return {
    tipo,
    file: opzioni.file ?? 0,
    foglio: sheet,
    area: { riga: capo, colonna: 0, righe: righe.length + 1, colonne: colonne.length + 1 },
    intestazione: { prima: capo, ultima: capo },
    colonnaEnte: 0,
    colonne: colonne.map((voce, i): ColonnaTabella => ({
      intestazione: { riga: capo, colonna: i + 1 },
      testo: testate[i] ?? '',
      voce: voce !== null && isVoce(voce) ? voce : null,
      campo: voce !== null && CAMPI.has(voce) ? (voce as CampoEnte) : null,
      percentualeDi: opzioni.percentuali?.[i] ?? false,
      anno: opzioni.anni?.[i] ?? null,
      colonna: i + 1,
      riga: null,
    })),
    righe: lette.filter((riga) => !isTotale(riga.nome)),
    totali: lette.filter((riga) => isTotale(riga.nome)),
    testi,
    anno: opzioni.anno ?? null,
  };
}

/** Una scheda riconosciuta: una riga per voce, etichetta in A e valore in B, da A2 in giù. */
export function scheda(
  voci: readonly (readonly [VoceKey, ValoreCella] | readonly [VoceKey, ValoreCella, number])[],
  opzioni: OpzioniTabella = {},
): Tabella {
  prossimo += 1;
  const griglia: ValoreCella[][] = [
    ['Voce', 'Valore'],
    ...voci.map(([voce, valore]) => [VOCI[voce].intestazione, valore]),
  ];
  const sheet = foglio(opzioni.nome ?? `Scheda${prossimo}`, griglia, opzioni);
  return {
    tipo: 'scheda',
    file: opzioni.file ?? 0,
    foglio: sheet,
    area: { riga: 0, colonna: 0, righe: griglia.length, colonne: 2 },
    intestazione: { prima: 0, ultima: 0 },
    colonnaEnte: null,
    colonne: voci.map(([voce, , anno], i): ColonnaTabella => ({
      intestazione: { riga: i + 1, colonna: 0 },
      testo: VOCI[voce].intestazione,
      voce,
      campo: null,
      percentualeDi: false,
      anno: anno ?? null,
      colonna: 1,
      riga: i + 1,
    })),
    righe: [
      {
        riga: 1,
        nome: '',
        posizioneNome: { riga: 0, colonna: 0 },
        asterisco: false,
        valori: voci.map(([voce, valore], i) =>
          leggiValore(valore, sheet.formati[i + 1]?.[1] ?? null, VOCI[voce].tipo),
        ),
      },
    ],
    totali: [],
    testi: [],
    anno: opzioni.anno ?? null,
  };
}

/** L'anagrafica di una cartella: etichette in A, valori in B, da A1 in giù. */
export function anagrafica(
  campi: Readonly<Partial<Record<ChiaveAnagrafica, string>>>,
  opzioni: { readonly file?: number } = {},
): Anagrafica {
  const voci = Object.entries(campi) as [ChiaveAnagrafica, string][];
  return {
    file: opzioni.file ?? 0,
    foglio: foglio(
      'Anagrafica',
      voci.map(([chiave, testo]) => [chiave, testo]),
    ),
    campi: voci.map(([chiave, testo], riga) => ({
      chiave,
      testo,
      etichetta: { riga, colonna: 0 },
      posizione: { riga, colonna: 1 },
    })),
  };
}

/** Un ente del registro a partire dal nome: `COMUNE DI …` è un comune, `ALER …` è ALER. */
export function ente(nome: string, resto: Partial<Ente> = {}): Ente {
  return {
    id: normalizzaNome(nome),
    nome,
    tipo: nome.startsWith('ALER') ? 'aler' : 'comune',
    codiceIstat: null,
    codiceCatastale: null,
    provincia: null,
    subAmbito: null,
    senzaSap: null,
    alias: [],
    ...resto,
  };
}

export interface PezziContesto extends Omit<OpzioniContesto, 'registro'> {
  readonly tabelle?: readonly Tabella[];
  readonly illeggibili?: readonly Illeggibile[];
  readonly anagrafiche?: readonly Anagrafica[];
  readonly testi?: readonly (TestoLibero & { readonly foglio: string })[];
  /** Enti del registro dato; senza, il registro si deduce dalle tabelle. */
  readonly enti?: readonly (Ente | string)[];
  /** Quante cartelle: di solito una. */
  readonly file?: number;
}

/** Un contesto dai suoi pezzi; ciò che non si dice è vuoto. */
export function contesto(pezzi: PezziContesto = {}): Contesto {
  const quanti = pezzi.file ?? Math.max(0, ...(pezzi.tabelle ?? []).map((t) => t.file)) + 1;
  const indici = Array.from({ length: quanti }, (_, file) => file);
  const registro: Registro | null = pezzi.enti
    ? {
        ambito: null,
        capofila: null,
        provenienza: 'file',
        enti: pezzi.enti.map((e) => (typeof e === 'string' ? ente(e) : e)),
      }
    : null;
  return creaContesto(
    indici.map((file) => ({
      nome: `file${file + 1}.xlsx`,
      fogli: (pezzi.tabelle ?? []).filter((t) => t.file === file).map((t) => t.foglio),
    })),
    indici.map((file) => ({
      tabelle: (pezzi.tabelle ?? []).filter((t) => t.file === file),
      illeggibili: (pezzi.illeggibili ?? []).filter((i) => i.file === file),
      anagrafiche: (pezzi.anagrafiche ?? []).filter((a) => a.file === file),
      elenchi: [],
      testi: file === 0 ? (pezzi.testi ?? []) : [],
    })),
    { ...pezzi, registro },
  );
}

/** Ciò che una regola dice di un contesto, come tabella: cella da guardare, codice, gravità o "nonVerificabile". Ogni segnalazione si pretende ben formata. */
export function esito(regola: Regola, dove: Contesto): [string, string, string][] {
  return [...regola.verifica(dove)].map((s) => {
    pretendiBenFormata(regola, dove, s);
    return [
      s.celle[0] ? toA1(s.celle[0]) : '-',
      s.codice,
      s.esito === 'nonVerificabile' ? s.esito : (s.gravita ?? regola.gravita),
    ];
  });
}
