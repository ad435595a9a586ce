import { cella, intestazioni } from '../fogli/celle';
import type { Riga } from '../fogli/celle';
import type { CellaDraft, SheetDraft } from '../fogli/draft';
import { FOGLI_RICEVUTI } from '../fogli/nomi';
import { letteraColonna } from '../notazione-a1';
import { diSeguito } from '../passi';
import type { Passi } from '../passi';
import { COLONNE_REGISTRO, COLONNE_RIGHE, ESITI_SCRITTI, TABELLA_REGISTRO } from './colonne';
import type { Ricevuti, Ricevuto } from './ricevuti';
import { controlloDi, righeDi, scriviUnioni } from './righe-conservate';
import type { RigaConservata } from './righe-conservate';
import { testoConservato } from './valore-conservato';

const LARGHEZZE_RIGHE = [30, 22, 7, 9, 14, 34, 14, 14, 14, 14, 14, 14];
const LARGHEZZE_REGISTRO = [20, 30, 20, 46, 14, 8, 8, 20, 8, 19];
/** Oltre, i nomi degli enti continuano nella riga sotto: in una cella non stanno. */
const CARATTERI_DEGLI_ENTI = 30_000;

export interface FogliRicevuti {
  readonly righe: SheetDraft;
  readonly registro: SheetDraft;
}

/** I due fogli con cui la cartella conserva i file ricevuti. I nomi dei file sono quelli del registro. */
export function disegnaRicevuti(ricevuti: Ricevuti): FogliRicevuti {
  return diSeguito(disegnaRicevutiAPassi(ricevuti));
}

/** Come `disegnaRicevuti`, un file per passo. */
export function* disegnaRicevutiAPassi({ registro, cartelle }: Ricevuti): Passi<FogliRicevuti> {
  const celleRighe: Riga[] = [];
  const voci: Riga[] = [];
  for (const [i, ricevuto] of registro.entries()) {
    const righe = righeDi(cartelle[i] ?? { nome: '', fogli: [] });
    for (const riga of righe) celleRighe.push(rigaDi(ricevuto.file, riga));
    voci.push(...righeDelRegistro(ricevuto, righe));
    yield;
  }
  const area = { riga: 0, colonna: 0, righe: voci.length + 1, colonne: COLONNE_REGISTRO.length };
  return {
    righe: foglio(FOGLI_RICEVUTI.righe, [intestazioni(COLONNE_RIGHE), ...celleRighe], LARGHEZZE_RIGHE),
    registro: {
      ...foglio(FOGLI_RICEVUTI.registro, [intestazioni(COLONNE_REGISTRO), ...voci], LARGHEZZE_REGISTRO),
      tabelle: voci.length === 0 ? [] : [{ nome: TABELLA_REGISTRO, area }],
    },
  };
}

function rigaDi(file: string, { foglio: nome, riga, colonna, unioni, valori, formati }: RigaConservata): Riga {
  return [
    testo(file),
    testo(nome),
    cella(riga + 1, 'testo'),
    testo(letteraColonna(colonna)),
    testo(scriviUnioni(unioni)),
    ...valori.map((valore, i): CellaDraft | null => {
      if (valore === null) return null;
      const formato = formati[i] ?? null;
      return { valore, stile: 'testo', ...(formato === null ? {} : { formato }) };
    }),
  ];
}

function righeDelRegistro(ricevuto: Ricevuto, righe: readonly RigaConservata[]): readonly Riga[] {
  return gruppiDiEnti(ricevuto.enti).map((enti): Riga => [
    testo(ricevuto.quando),
    testo(ricevuto.file),
    testo(ricevuto.sha256),
    { valore: enti === '' ? null : enti, stile: 'testoACapo' },
    testo(ESITI_SCRITTI[ricevuto.esito]),
    cella(ricevuto.errori, 'testo'),
    cella(ricevuto.avvisi, 'testo'),
    testo(ricevuto.chi === '' ? null : ricevuto.chi),
    cella(righe.length, 'testo'),
    testo(controlloDi(righe)),
  ]);
}

/** I nomi uno per riga: nessun nome va a capo. */
function gruppiDiEnti(enti: readonly string[]): readonly string[] {
  const gruppi: string[] = [];
  let gruppo = '';
  for (const ente of enti.map((nome) => testoConservato(nome).replace(/\s+/g, ' '))) {
    if (gruppo !== '' && gruppo.length + ente.length > CARATTERI_DEGLI_ENTI) {
      gruppi.push(gruppo);
      gruppo = ente;
    } else gruppo = gruppo === '' ? ente : `${gruppo}\n${ente}`;
  }
  return [...gruppi, gruppo];
}

function testo(valore: string | null): CellaDraft {
  return cella(valore === null ? null : testoConservato(valore), 'testo');
}

function foglio(nome: string, celle: readonly Riga[], larghezze: readonly number[]): SheetDraft {
  return {
    nome,
    celle,
    larghezze,
    unioni: [],
    tabelle: [],
    pivot: [],
    grafici: [],
    blocca: { righe: 1, colonne: 0 },
    stampa: {
      orientamento: 'orizzontale',
      righeRipetute: { prima: 0, ultima: 0 },
      adattaALarghezza: true,
      piePagina: nome,
    },
  };
}
