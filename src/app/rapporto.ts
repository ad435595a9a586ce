import type { Contesto, TabellaAbbinata } from '../domain/contesto';
import { areaToA1 } from '../domain/notazione-a1';
import type { Registro } from '../domain/enti/ente';
import type { Quadro } from '../domain/quadro';
import { contestiPerFile } from '../domain/ricevuti/per-file';
import { conta, esitoDi } from '../domain/rilievi/esito';
import type { Conteggi, EsitoControllo } from '../domain/rilievi/esito';
import type { Rilievo } from '../domain/rilievi/rilievo';
import type { VoceKey } from '../domain/voci/voce';
import { valoriDiLeggeSostituiti } from '../domain/testi/profilo-scritto';
import type { Controllo } from './controlla';
import { elenchiVisti } from './elenco-visto';
import type { ElencoVisto } from './elenco-visto';
import { impostazioniInVigore } from './impostazioni-in-vigore';
import type { ImpostazioniInVigore } from './impostazioni-in-vigore';
import type { Importazione } from './importa/importazione';
import type { FileNonLetto } from './lettura';
import { scriviRilievo } from './rilievo-scritto';
import type { RilievoScritto } from './rilievo-scritto';

/** Una tabella riconosciuta: dove sta e che cosa porta. */
export interface TabellaVista {
  readonly foglio: string;
  readonly intervallo: string;
  readonly voci: readonly VoceKey[];
  /** Quanti soggetti diversi nomina. */
  readonly enti: number;
  /** Vero se ha una riga TOTALE. */
  readonly totale: boolean;
}

/** Con quale piano, quali soglie e quali enti si è controllato. */
export interface PianoVisto {
  readonly anno: number | null;
  /** Data ISO; dedotta se nessuno l'ha data e viene dall'anno. */
  readonly approvato: Contesto['approvato'];
  readonly profilo: { readonly id: string; readonly nome: string };
  readonly impostazioni: ImpostazioniInVigore;
  /** Ciò che non è come la norma vuole, in frasi; vuoto di solito. */
  readonly sostituiti: readonly string[];
  readonly ambito: string | null;
  readonly enti: { readonly quanti: number; readonly provenienza: Registro['provenienza'] };
}

/** Ciò che resta di una cartella controllata: niente celle, solo tabelle e rilievi. */
export interface FileControllato {
  readonly nome: string;
  readonly esito: EsitoControllo;
  readonly conteggi: Conteggi;
  readonly tabelle: readonly TabellaVista[];
  readonly elenchi: readonly ElencoVisto[];
  readonly rilievi: readonly RilievoScritto[];
  readonly piano: PianoVisto;
  /** Il quadro della cartella controllata per conto suo; null se non ne ha i dati o se è parte di un ambito. */
  readonly quadro: Quadro | null;
}

export interface FileNonControllato extends FileNonLetto {
  readonly esito: 'illeggibile';
}

export interface Rapporto {
  /** Vero se le cartelle sono state guardate insieme, come un solo ambito. */
  readonly insieme: boolean;
  /** Id del profilo usato per tutti i file; null se nessun file è stato letto o se i profili sono diversi. */
  readonly profilo: string | null;
  /** Le impostazioni di tutti i file; null se nessun file è stato letto, o se sono file controllati ognuno per sé. */
  readonly impostazioni: ImpostazioniInVigore | null;
  readonly file: readonly (FileControllato | FileNonControllato)[];
  /** Rilievi che non sono di un file: un ente che nessuna cartella nomina. */
  readonly ambito: readonly RilievoScritto[];
  /** Il quadro dell'ambito, o dell'unico file controllato. */
  readonly quadro: Quadro | null;
  /** Che cosa è arrivato e da chi, se i file si sono guardati insieme. */
  readonly importazione?: Importazione;
}

export function fileNonControllato({ nome, motivo }: FileNonLetto): FileNonControllato {
  return { nome, motivo, esito: 'illeggibile' };
}

/** Una cartella controllata per conto suo: anche i rilievi senza cella sono suoi. */
export function fileControllato(nome: string, controllo: Controllo): FileControllato {
  return descriviFile(nome, controllo.contesto, controllo.rilievi, [nome], controllo.quadro);
}

/** Rapporto di più cartelle controllate ognuna per conto suo. */
export function rapportoDiFile(file: Rapporto['file']): Rapporto {
  const letti = file.filter((uno) => uno.esito !== 'illeggibile');
  const profili = new Set(letti.map((uno) => uno.piano.profilo.id));
  return {
    insieme: false,
    profilo: profili.size === 1 ? (letti[0]?.piano.profilo.id ?? null) : null,
    impostazioni: file.length === 1 ? (letti[0]?.piano.impostazioni ?? null) : null,
    file,
    ambito: [],
    quadro: file.length === 1 ? (letti[0]?.quadro ?? null) : null,
  };
}

/** Rapporto di più cartelle guardate insieme: ogni rilievo va al file della cella da guardare. */
export function rapportoDiAmbito(controllo: Controllo, nonLetti: readonly FileNonLetto[]): Rapporto {
  const { contesto } = controllo;
  const nomi = contesto.cartelle.map((cartella) => cartella.nome);
  const perFile = raggruppaPerFile(controllo.rilievi);
  const letti = contestiPerFile(contesto).map((suo, file) =>
    descriviFile(nomi[file] ?? '', suo, perFile.get(file) ?? [], nomi, null),
  );
  return {
    insieme: true,
    profilo: nomi.length > 0 ? contesto.profilo.id : null,
    impostazioni: nomi.length > 0 ? impostazioniInVigore(contesto) : null,
    file: [...letti, ...nonLetti.map(fileNonControllato)],
    ambito: (perFile.get(null) ?? []).map((rilievo) => scriviRilievo(rilievo, nomi)),
    quadro: controllo.quadro,
  };
}

function raggruppaPerFile(rilievi: readonly Rilievo[]): ReadonlyMap<number | null, readonly Rilievo[]> {
  const gruppi = new Map<number | null, Rilievo[]>();
  for (const rilievo of rilievi) {
    const file = rilievo.celle[0]?.file ?? rilievo.file ?? null;
    const gruppo = gruppi.get(file);
    if (gruppo) gruppo.push(rilievo);
    else gruppi.set(file, [rilievo]);
  }
  return gruppi;
}

function descriviFile(
  nome: string,
  contesto: Contesto,
  rilievi: readonly Rilievo[],
  nomi: readonly string[],
  quadro: Quadro | null,
): FileControllato {
  return {
    nome,
    esito: esitoDi(rilievi),
    conteggi: conta(rilievi),
    tabelle: contesto.tabelle.map(descriviTabella),
    elenchi: elenchiVisti(contesto),
    rilievi: rilievi.map((rilievo) => scriviRilievo(rilievo, nomi)),
    piano: descriviPiano(contesto),
    quadro,
  };
}

function descriviPiano(contesto: Contesto): PianoVisto {
  const { anno, approvato, profilo, registro } = contesto;
  return {
    anno,
    approvato,
    profilo: { id: profilo.id, nome: profilo.nome },
    impostazioni: impostazioniInVigore(contesto),
    sostituiti: valoriDiLeggeSostituiti(profilo),
    ambito: registro.ambito,
    enti: { quanti: registro.enti.length, provenienza: registro.provenienza },
  };
}

function descriviTabella(tabella: TabellaAbbinata): TabellaVista {
  const voci = tabella.colonne.flatMap((colonna) => (colonna.voce === null ? [] : [colonna.voce]));
  return {
    foglio: tabella.foglio.nome,
    intervallo: areaToA1(tabella.area),
    voci: [...new Set(voci)],
    enti: new Set(tabella.righe.map((riga) => riga.ente?.id ?? riga.nome)).size,
    totale: tabella.totali.length > 0,
  };
}
