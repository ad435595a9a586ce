import type {
  CartellaAperta,
  CartellaControllata,
  CorrezioneDaFare,
  ImpostazioniPiano,
} from '../../src/app/cartella-aperta';
import type { Giustificazione } from '../../src/app/giustificati';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import { NIENTE_RICEVUTO, type Ricevuti } from '../../src/app/importa/importazione';
import { consolida } from '../../src/app/consolida';
import { controlla } from '../../src/app/controlla';
import { IMPOSTAZIONI_INIZIALI } from '../../src/app/opzioni-piano';
import { fromA1 } from '../../src/domain/notazione-a1';
import { valoreIn } from '../../src/domain/snapshot';
import type { CellRef, Posizione, ValoreCella, WorkbookSnapshot } from '../../src/domain/snapshot';

/** Come comincia la cartella finta, se non è una cartella qualunque. */
export interface ComeComincia {
  readonly giustificazioni?: readonly Giustificazione[];
  readonly impostazioni?: Partial<ImpostazioniPiano>;
  readonly solaLettura?: boolean;
  readonly ricevuti?: Ricevuti;
  readonly nonSegnati?: readonly string[];
}

/**
 * Una cartella aperta per le prove del pannello: i rilievi sono quelli veri del dominio su una cartella in memoria.
 * `chiamate` dice che cosa il pannello ha chiesto; `guasta` e `trattieni` fanno fallire o aspettare un metodo.
 */
export class CartellaFinta implements CartellaAperta {
  readonly chiamate: string[] = [];
  private readonly guasti = new Map<string, unknown>();
  private readonly attese = new Map<string, Promise<void>>();
  private readonly suModifiche = new Set<() => void>();
  private readonly suSelezioni = new Set<(cella: CellRef) => void>();
  private giustificazioni: readonly Giustificazione[];
  private impostazioni: ImpostazioniPiano;
  private ricevuti: Ricevuti;

  constructor(
    private cartella: WorkbookSnapshot,
    private readonly come: ComeComincia = {},
  ) {
    this.giustificazioni = come.giustificazioni ?? [];
    this.ricevuti = come.ricevuti ?? NIENTE_RICEVUTO;
    this.impostazioni = { ...IMPOSTAZIONI_INIZIALI, ...come.impostazioni };
  }

  controlla: CartellaAperta['controlla'] = async (opzioni) => {
    await this.passa('controlla');
    return this.esito(controlla(this.tutte(), opzioni));
  };

  guarda: CartellaAperta['guarda'] = async (opzioni) => {
    await this.passa('guarda');
    return this.esito(controlla(this.tutte(), opzioni));
  };

  consolida: CartellaAperta['consolida'] = async (opzioni) => {
    await this.passa('consolida');
    return consolida(this.tutte(), [], opzioni);
  };

  pulisci: CartellaAperta['pulisci'] = async () => {
    await this.passa('pulisci');
    return 3;
  };

  vaiAllaCella: CartellaAperta['vaiAllaCella'] = (cella) =>
    this.passa(`vai ${cella.foglio} ${cella.riga},${cella.colonna}`);

  correggi: CartellaAperta['correggi'] = async (correzioni) => {
    await this.passa('correggi');
    const saltate = correzioni.filter((una) => !this.scrivi(una)).map(({ correzione }) => correzione.cella);
    return { fatte: correzioni.length - saltate.length, saltate };
  };

  scriviQuadro: CartellaAperta['scriviQuadro'] = async ({ cartella }) => {
    await this.passa('scriviQuadro');
    return { fogli: cartella.fogli.map(({ nome }) => nome), riscritti: [], pivotMancate: [] };
  };

  aggiungiFogli: CartellaAperta['aggiungiFogli'] = async (draft) => {
    await this.passa('aggiungiFogli');
    const modello = await readWorkbook('modello.xlsx', await writeWorkbook(draft));
    this.cartella = { ...this.cartella, fogli: [...this.cartella.fogli, ...modello.fogli] };
    return modello.fogli.map(({ nome }) => nome);
  };

  leggiGiustificazioni: CartellaAperta['leggiGiustificazioni'] = async () => {
    await this.passa('leggiGiustificazioni');
    return this.giustificazioni;
  };

  giustifica: CartellaAperta['giustifica'] = async (una) => {
    await this.passa('giustifica');
    this.giustificazioni = [...this.giustificazioni.filter(({ impronta }) => impronta !== una.impronta), una];
  };

  ritiraGiustificazione: CartellaAperta['ritiraGiustificazione'] = async (impronta) => {
    await this.passa('ritiraGiustificazione');
    this.giustificazioni = this.giustificazioni.filter((una) => una.impronta !== impronta);
  };

  leggiRicevuti: CartellaAperta['leggiRicevuti'] = async () => {
    await this.passa('leggiRicevuti');
    return { guasti: [], ...this.ricevuti };
  };

  scriviRicevuti: CartellaAperta['scriviRicevuti'] = async (ricevuti) => {
    await this.passa('scriviRicevuti');
    this.ricevuti = ricevuti;
  };

  leggiImpostazioni: CartellaAperta['leggiImpostazioni'] = async () => {
    await this.passa('leggiImpostazioni');
    return this.impostazioni;
  };

  scriviImpostazioni: CartellaAperta['scriviImpostazioni'] = async (impostazioni) => {
    await this.passa('scriviImpostazioni');
    this.impostazioni = impostazioni;
  };

  suModifica: CartellaAperta['suModifica'] = (ascolta) => abbona(this.suModifiche, ascolta);
  suSelezione: CartellaAperta['suSelezione'] = (ascolta) => abbona(this.suSelezioni, ascolta);

  /** Chi lavora scrive in una cella. */
  modifica(foglio: string, cella: string, valore: ValoreCella): void {
    this.cartella = conValore(this.cartella, foglio, posizione(cella), valore);
    for (const ascolta of this.suModifiche) ascolta();
  }

  /** Chi lavora sceglie una cella. */
  seleziona(foglio: string, cella: string): void {
    for (const ascolta of this.suSelezioni) ascolta({ file: 0, foglio, ...posizione(cella) });
  }

  valore(foglio: string, cella: string): ValoreCella {
    const trovato = this.cartella.fogli.find(({ nome }) => nome === foglio);
    const { riga, colonna } = posizione(cella);
    return trovato ? valoreIn(trovato, riga, colonna) : null;
  }

  /** Da qui in poi il metodo fallisce con questo errore; senza errore torna a funzionare. */
  guasta(metodo: keyof CartellaAperta, errore?: unknown): void {
    if (errore === undefined) this.guasti.delete(metodo);
    else this.guasti.set(metodo, errore);
  }

  /** Il metodo non risponde finché non si chiama la funzione resa. */
  trattieni(metodo: keyof CartellaAperta): () => void {
    let libera: () => void = () => undefined;
    this.attese.set(metodo, new Promise((resolve) => (libera = resolve)));
    return () => {
      this.attese.delete(metodo);
      libera();
    };
  }

  /** La cartella aperta e i file ricevuti che conserva: si guardano insieme. */
  private tutte(): readonly WorkbookSnapshot[] {
    return [this.cartella, ...this.ricevuti.cartelle];
  }

  private async passa(chiamata: string): Promise<void> {
    this.chiamate.push(chiamata);
    const [metodo = ''] = chiamata.split(' ');
    const nome = metodo === 'vai' ? 'vaiAllaCella' : metodo;
    await this.attese.get(nome);
    if (this.guasti.has(nome)) throw this.guasti.get(nome);
  }

  private esito(controllo: CartellaControllata['controllo']): CartellaControllata {
    return { controllo, nonSegnati: this.come.nonSegnati ?? [], solaLettura: this.come.solaLettura ?? false };
  }

  private scrivi({ correzione: { cella, valore }, trovato }: CorrezioneDaFare): boolean {
    const foglio = this.cartella.fogli.find(({ nome }) => nome === cella.foglio);
    if (!foglio || valoreIn(foglio, cella.riga, cella.colonna) !== trovato) return false;
    this.cartella = conValore(this.cartella, cella.foglio, cella, valore);
    return true;
  }
}

function abbona<T>(ascoltatori: Set<T>, ascolta: T): Promise<() => Promise<void>> {
  ascoltatori.add(ascolta);
  return Promise.resolve(() => {
    ascoltatori.delete(ascolta);
    return Promise.resolve();
  });
}

function posizione(cella: string): Posizione {
  const trovata = fromA1(cella);
  if (!trovata) throw new RangeError(`«${cella}» non è una cella`);
  return trovata;
}

function conValore(
  cartella: WorkbookSnapshot,
  nome: string,
  { riga, colonna }: Posizione,
  valore: ValoreCella,
): WorkbookSnapshot {
  const fogli = cartella.fogli.map((foglio) => {
    if (foglio.nome !== nome) return foglio;
    const valori = foglio.valori.map((celle) => [...celle]);
    const celle = valori[riga - foglio.origine.riga];
    if (celle) celle[colonna - foglio.origine.colonna] = valore;
    return { ...foglio, valori };
  });
  return { ...cartella, fogli };
}
