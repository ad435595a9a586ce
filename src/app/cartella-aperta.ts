import type { AnnoPrecedente } from '../domain/confronto/anno-precedente';
import type { WorkbookDraft } from '../domain/fogli/draft';
import type { OpzioniContesto } from '../domain/offerta/crea-contesto';
import type { SceltaFonte } from '../domain/offerta/scelta-fonte';
import type { Sostituzione } from '../domain/regole/profili/sostituzione';
import type { Correzione } from '../domain/rilievi/segnalazione';
import type { CellRef } from '../domain/snapshot';
import type { Consolidato } from './consolida';
import type { Controllo } from './controlla';
import type { DateFatte, Finestra } from '../domain/scadenze/scadenza';
import type { Ricevuti, RicevutiRiletti } from './importa/importazione';
import type { Giustificazione } from './giustificati';

/** Ciò che il pannello chiede alla cartella aperta in Excel. La realizza `adapters/excel`; nelle prove, una finta. */
export interface CartellaAperta {
  /** Legge tutto, applica le regole e segna le celle. */
  controlla(opzioni?: OpzioniContesto): Promise<CartellaControllata>;
  /** Come `controlla`, senza toccare la cartella: la prima apertura e i ricontrolli mentre si scrive. */
  guarda(opzioni?: OpzioniContesto): Promise<CartellaControllata>;
  /** Toglie tutti i segni nostri; dice quanti erano. */
  pulisci(): Promise<number>;
  vaiAllaCella(cella: CellRef): Promise<void>;
  /** Scrive i valori proposti. Una cella che intanto è cambiata si lascia stare e si dice. */
  correggi(correzioni: readonly CorrezioneDaFare[]): Promise<EsitoCorrezioni>;
  /** Quadro, pivot, dati, esiti e tabelle del piano dentro la cartella. */
  scriviQuadro(consolidato: Consolidato): Promise<CartellaScritta>;
  /** Aggiunge fogli da compilare, che da lì in poi sono dell'utente; dà i loro nomi. */
  aggiungiFogli(draft: WorkbookDraft): Promise<readonly string[]>;
  /** Legge la cartella e descrive il quadro, senza scrivere niente. */
  consolida(opzioni?: OpzioniContesto): Promise<Consolidato>;
  leggiGiustificazioni(): Promise<readonly Giustificazione[]>;
  /** Aggiunge o sostituisce la giustificazione di un rilievo, nella tabella visibile `Giustificazioni`. */
  giustifica(giustificazione: Giustificazione): Promise<void>;
  /** Toglie la giustificazione del rilievo con quell'impronta. */
  ritiraGiustificazione(impronta: string): Promise<void>;
  /** Ciò che la cartella conserva dei file ricevuti dai comuni, e quali qualcuno ha guastato. */
  leggiRicevuti(): Promise<RicevutiRiletti>;
  /** Sostituisce tutto ciò che è conservato dei file ricevuti; se si ferma a metà resta quello di prima. */
  scriviRicevuti(ricevuti: Ricevuti): Promise<void>;
  leggiImpostazioni(): Promise<ImpostazioniPiano>;
  scriviImpostazioni(impostazioni: ImpostazioniPiano): Promise<void>;
  /** Chiama `ascolta` quando qualcuno cambia le celle, non quando le scriviamo noi; dà la funzione per smettere. */
  suModifica(ascolta: () => void): Promise<() => Promise<void>>;
  /** Chiama `ascolta` quando l'utente sceglie una cella. */
  suSelezione(ascolta: (cella: CellRef) => void): Promise<() => Promise<void>>;
}

export interface CartellaControllata {
  readonly controllo: Controllo;
  /** Fogli con rilievi che non si sono potuti segnare perché protetti. */
  readonly nonSegnati: readonly string[];
  /** Vero se la cartella è in sola lettura: nessun segno, il controllo vale lo stesso. */
  readonly solaLettura: boolean;
}

export interface CorrezioneDaFare {
  readonly correzione: Correzione;
  /** Ciò che c'era quando si è controllato: se intanto è cambiato, la correzione non si fa. */
  readonly trovato: string | number | null;
}

export interface EsitoCorrezioni {
  readonly fatte: number;
  /** Celle cambiate nel frattempo, o che Excel non lascia scrivere. */
  readonly saltate: readonly CellRef[];
}

export interface CartellaScritta {
  /** I fogli scritti, coi nomi che hanno davvero. */
  readonly fogli: readonly string[];
  /** Quelli che c'erano già e sono stati riscritti al loro posto. */
  readonly riscritti: readonly string[];
  /** Le pivot che Excel non ha voluto; il resto c'è. */
  readonly pivotMancate: readonly string[];
}

/** Ciò che il piano ha di suo e le tabelle non dicono; null = vale ciò che le tabelle dicono. */
export interface ImpostazioniPiano {
  readonly anno: number | null;
  /** Data di approvazione, ISO. */
  readonly approvato: string | null;
  readonly satNelComplessivo: boolean;
  /** Alloggi di differenza ammessi dove la legge non dice come si conta. */
  readonly tolleranza: number;
  /** Ciò che il capofila ha scritto al posto delle soglie della norma, col motivo. */
  readonly sostituzioni?: readonly Sostituzione[];
  /** Ricontrollare da sé mentre si scrive. */
  readonly dalVivo: boolean;
  /** Quale file vale, dove due file dicono lo stesso dato con numeri diversi. */
  readonly scelte?: readonly SceltaFonte[];
  /** I dati del piano dell'anno prima: si conservano con la cartella, perché il quadro si possa rifare anche domani. */
  readonly precedente?: AnnoPrecedente | null;
  /** Quando sono stati fatti i passi del piano. */
  readonly fatte?: DateFatte;
  /** I giorni in cui gli enti rispondono alla ricognizione. */
  readonly finestra?: Finestra;
  /** Chi importa i file, come vuole essere scritto nel registro: Excel non lo dice. */
  readonly chi?: string;
}
