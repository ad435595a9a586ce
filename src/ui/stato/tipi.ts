import type {
  CartellaAperta,
  CartellaControllata,
  CorrezioneDaFare,
  ImpostazioniPiano,
} from '../../app/cartella-aperta';
import type { Giustificazione } from '../../app/giustificati';
import type { RichiestaModello } from '../../domain/fogli/modello/richiesta';
import type { Rilievo } from '../../domain/rilievi/rilievo';
import type { CellRef } from '../../domain/snapshot';
import type { Guasto } from './guasto';

/** `prima`: la prima lettura, non ancora finita; `fallita`: è andata male e non c'è niente da mostrare. */
export type Fase = 'prima' | 'lavoro' | 'pronta' | 'fallita';

/** Che cosa si sta facendo, chiesto da chi lavora. Solo il controllo si può annullare: gli altri scrivono. */
export type Lavoro =
  'controllo' | 'modello' | 'pulizia' | 'correzione' | 'giustificazione' | 'impostazioni' | 'ricevuti';

export type Scheda = 'controllo' | 'comuni' | 'quadro' | 'piano';

export interface StatoPannello {
  /** La scheda che si vede. */
  readonly scheda: Scheda;
  readonly fase: Fase;
  readonly lavoro: Lavoro | null;
  /** L'ultimo controllo riuscito: resta anche mentre se ne fa un altro e se il nuovo fallisce. */
  readonly controllata: CartellaControllata | null;
  /** Quando è finito l'ultimo controllo, in millisecondi. */
  readonly ora: number | null;
  /** Vero se le celle sono state segnate da questo pannello: la prima occhiata non segna. */
  readonly segnata: boolean;
  /** Vero se i segni nelle celle sono quelli di un controllo di prima e adesso sarebbero altri. */
  readonly segniVecchi: boolean;
  /** Vero se i dati sono cambiati dopo l'ultimo controllo. */
  readonly superata: boolean;
  /** Vero se il ricontrollo parte da sé fra poco. */
  readonly inAttesa: boolean;
  readonly impostazioni: ImpostazioniPiano;
  readonly giustificazioni: readonly Giustificazione[];
  readonly guasto: Guasto | null;
  /** La cella scelta nel foglio, finché interessa. */
  readonly selezione: CellRef | null;
  /** Che cosa ha fatto l'ultima scrittura; vuota se non ce n'è. */
  readonly nota: string;
  /** Ciò che il lettore di schermo deve dire. */
  readonly annuncio: string;
}

/** Nessuna di queste funzioni fallisce: un guasto finisce in `stato.guasto`. */
export interface AzioniPannello {
  /** La cartella stessa, per chi tiene altro stato su di lei (`Creatore`). */
  readonly cartella: CartellaAperta;
  /** Controlla e segna le celle. */
  controlla(): Promise<void>;
  /** Il risultato in arrivo non interessa più: si torna a ciò che c'era. */
  annulla(): void;
  /** Toglie i segni dalle celle. */
  pulisci(): Promise<void>;
  /** Rilegge la cartella e scrive il quadro; com'è andata lo tiene `Creatore`. */
  creaQuadro(): Promise<void>;
  vaiAllaCella(cella: CellRef): Promise<void>;
  /** Scrive i valori e ricontrolla; vero se almeno uno è stato scritto. */
  correggi(correzioni: readonly CorrezioneDaFare[]): Promise<boolean>;
  /** Vero se la giustificazione è stata scritta nella cartella. */
  giustifica(rilievo: Rilievo, motivo: string): Promise<boolean>;
  ritira(impronta: string): Promise<boolean>;
  /** Aggiunge i fogli da compilare e guarda di nuovo. */
  aggiungiModello(modello: RichiestaModello): Promise<boolean>;
  /** Aggiunge il foglio Enti con gli enti ricavati dalle tabelle: chi lavora lo corregge, e da lì in poi vale lui. */
  scriviElencoEnti(): Promise<boolean>;
  /** Cambia i file conservati e guarda di nuovo. `scrivi` tiene per sé i suoi guasti e dice se ha scritto. */
  conRicevuti(scrivi: () => Promise<boolean>): Promise<boolean>;
  /** Salva le impostazioni nella cartella e guarda di nuovo. */
  imposta(impostazioni: ImpostazioniPiano): Promise<boolean>;
  /** Chi lavora ha finito con la cella scelta. */
  lasciaSelezione(): void;
  chiudiGuasto(): void;
  apri(scheda: Scheda): void;
  annuncia(testo: string): void;
}

/** Ciò che ricevono tutte le schede. */
export interface PropScheda {
  readonly stato: StatoPannello;
  readonly azioni: AzioniPannello;
}
