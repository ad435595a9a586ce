import { sembraEnte } from '../enti/sembra-ente';
import type { TipoVoce } from '../voci/voce';
import { classifica } from './classifica-testo';
import type { RigaTotale } from './etichette';
import { isVuota, type Griglia } from './griglia';
import { numeraColonne } from './numerazione';
import { isRisposta } from './valori-accanto';

/** Dove leggere le righe di una tabella di cui si conosce già l'intestazione. */
export interface PianoRighe {
  readonly griglia: Griglia;
  /** Colonna dei nomi, e quella che li completa (il sub-ambito accanto alla misura). */
  readonly nome: number;
  readonly secondoNome: number | null;
  /** Nell'ordine delle colonne della tabella; tipo null = non si legge. */
  readonly colonne: readonly { readonly colonna: number; readonly tipo: TipoVoce | null }[];
  /** Colonne che numerano le righe: un numero lì dice che la riga è di dati anche se i valori sono vuoti. */
  readonly ordinali: readonly number[];
  /** Estremi della tabella, compresi. */
  readonly da: number;
  readonly a: number;
  readonly prima: number;
  /** Testi dell'intestazione per colonna: se tornano dopo un salto pagina, la tabella continua. */
  readonly testate: ReadonlyMap<number, ReadonlySet<string>>;
  /** Vero se i nomi non sono enti (patrimonio, fondi). */
  readonly nomiLiberi: boolean;
}

/** Che cosa è una riga sotto un'intestazione. */
export type TipoRiga = 'vuota' | 'testo' | 'testata' | 'dati' | RigaTotale;

/** Un'etichetta di totale senza valori accanto è breve; più lunga è un titolo ("Totale popolazione dell'ambito…"). */
const LETTERE_TOTALE = 40;

const PAROLA = /[\p{L}\d]/u;
/** "di cui in convenzione": una parte della riga di sopra, non un ente. */
const DI_CUI = /^[\s–-]*di cui\b/i;
/** "Sub-ambito di Viadana" in testa ai suoi enti, con le loro somme o da solo. */
const SUB_AMBITO = /^\s*sub[\s-]?ambito\b/i;

/** Dice che cosa è ogni riga di una tabella di cui si conosce l'intestazione. */
export class TipiRiga {
  private readonly lette: readonly number[];
  /** Colonne in cui un testo è un dato: testi e importi ("Risorse erogate: € 1.500"). */
  private readonly conTesti: ReadonlySet<number>;

  constructor(private readonly piano: PianoRighe) {
    this.lette = piano.colonne.filter(({ tipo }) => tipo !== null).map(({ colonna }) => colonna);
    const testuali = piano.colonne.filter(({ tipo }) => tipo === 'testo' || tipo === 'importo');
    this.conTesti = new Set(testuali.map(({ colonna }) => colonna));
  }

  /** `inTesta`: non si è ancora letta nessuna riga di dati. */
  tipo(riga: number, inTesta: boolean): TipoRiga {
    const { griglia, da, a } = this.piano;
    let piena = false;
    let testataVoce = false;
    let numeri = false;
    for (const colonna of this.lette) {
      const valore = griglia.valore(riga, colonna);
      if (isVuota(valore)) continue;
      piena = true;
      if (typeof valore !== 'string') numeri = true;
      else if (!testataVoce) testataVoce = this.sembraTestata(colonna, valore);
    }
    const testo = this.nomeIn(riga);
    // Una frase o una lineetta al posto dei valori, o una lineetta al posto del nome, non è una riga di nessuno.
    if (piena && !numeri && (testo === null || !PAROLA.test(testo)) && !this.haRisposte(riga)) {
      return testataVoce ? 'testata' : 'testo';
    }
    // I numeri delle colonne, staccati dall'intestazione da una riga vuota.
    if (inTesta && (testo === null || testo.length <= 8) && numeraColonne(griglia, riga, da, a)) {
      return 'testo';
    }
    if (testo === null) {
      const totale = piena || !griglia.rigaVuota(riga, da, a) ? this.totaleAccanto(riga) : null;
      if (totale !== null) return totale;
      if (testataVoce && !numeri) return 'testata';
      if (piena) return 'dati';
      return griglia.rigaVuota(riga, da, a) ? 'vuota' : 'testo';
    }
    const classe = classifica(testo);
    if (!this.piano.nomiLiberi && !sembraEnte(testo)) {
      if (DI_CUI.test(testo)) return 'testo';
      if (classe.soggetto && SUB_AMBITO.test(testo)) return numeri ? 'parziale' : 'testo';
    }
    const nomeDiTestata = classe.ente || classe.detta !== null || classe.misura || classe.territorio;
    // "Comune | Classe demografica": l'intestazione di un'altra tabella, anche sotto una colonna di testi.
    if (!numeri && piena && classe.ente && !sembraEnte(testo) && !this.haRisposte(riga)) return 'testata';
    if (!numeri && !sembraEnte(testo) && (testataVoce || (nomeDiTestata && this.testiAccanto(riga)))) return 'testata';
    if (classe.totale !== null && (piena || testo.length < LETTERE_TOTALE)) return classe.totale;
    if (piena || sembraEnte(testo) || this.numerata(riga)) return 'dati';
    return 'testo';
  }

  /** Il nome della riga; in una colonna di celle unite vale quello dell'angolo. */
  nomeIn(riga: number): string | null {
    const { griglia, nome, prima } = this.piano;
    const valore = griglia.valore(riga, nome);
    if (typeof valore === 'string') return isVuota(valore) ? null : valore;
    if (valore !== null) return typeof valore === 'number' ? String(valore) : null;
    const ancora = griglia.ancora(riga, nome);
    return ancora.riga < riga && ancora.riga >= prima ? griglia.testo(ancora.riga, ancora.colonna) : null;
  }

  /** Vero se la riga ripete l'intestazione, e niente altro. */
  ripeteTestata(riga: number): boolean {
    const { griglia, testate, da, a } = this.piano;
    for (let colonna = da; colonna <= a; colonna += 1) {
      const testo = griglia.testo(riga, colonna);
      if (testo !== null && !testate.get(colonna)?.has(testo.trim())) return false;
    }
    return true;
  }

  /** Vero se fra i testi della riga ce n'è uno che risponde: un numero scritto come testo, "n.r.", una lettera sola no. */
  private haRisposte(riga: number): boolean {
    const { griglia } = this.piano;
    const nome = this.nomeIn(riga);
    return this.lette.some((colonna) => {
      const valore = griglia.valore(riga, colonna);
      if (typeof valore !== 'string') return valore !== null;
      return nome === null ? isRisposta(valore) : PAROLA.test(valore) && isRisposta(valore);
    });
  }

  private numerata(riga: number): boolean {
    const { griglia, ordinali } = this.piano;
    return ordinali.some((colonna) => typeof griglia.valore(riga, colonna) === 'number');
  }

  /** Un testo di voce dove stanno i valori è un'altra intestazione, o la stessa ripetuta. */
  private sembraTestata(colonna: number, testo: string): boolean {
    if (this.piano.testate.get(colonna)?.has(testo.trim())) return true;
    if (this.conTesti.has(colonna)) return false;
    const { detta } = classifica(testo);
    return detta !== null && detta.voce !== null && !isRisposta(testo);
  }

  /** Altri testi nella riga, oltre al nome: la riga di un'altra intestazione. */
  private testiAccanto(riga: number): boolean {
    const { griglia, nome, da, a } = this.piano;
    for (let colonna = da; colonna <= a; colonna += 1) {
      if (colonna === nome) continue;
      const testo = griglia.testo(riga, colonna);
      if (testo === null || isRisposta(testo)) continue;
      const classe = classifica(testo);
      if (classe.detta !== null || classe.ente || classe.campo !== null) return true;
    }
    return false;
  }

  private totaleAccanto(riga: number): RigaTotale | null {
    const { griglia, nome, da, a } = this.piano;
    for (let colonna = Math.max(0, da - 1); colonna <= a; colonna += 1) {
      if (colonna === nome || this.lette.includes(colonna)) continue;
      const testo = griglia.testo(riga, colonna);
      const totale = testo === null ? null : classifica(testo).totale;
      if (totale !== null) return totale;
    }
    return null;
  }
}
