import { sembraEnte } from '../enti/sembra-ente';
import { formatoIn } from '../snapshot';
import { leggiValore } from '../valori/leggi-valore';
import { VUOTO, type Valore } from '../valori/valore';
import type { TipoVoce } from '../voci/voce';
import { classifica } from './classifica-testo';
import type { RigaTotale } from './etichette';
import { isVuota, type Griglia } from './griglia';
import { numeraColonne } from './numerazione';
import type { RigaTabella } from './tabella';
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

export interface RigheLette {
  readonly righe: readonly RigaTabella[];
  readonly totali: readonly RigaTabella[];
  readonly ultima: number;
}

type TipoRiga = 'vuota' | 'testo' | 'testata' | 'dati' | RigaTotale;

/** Dopo tante righe vuote la tabella è finita. */
const SALTO_MASSIMO = 100;
/** Quante righe si guardano, dopo un salto, per decidere se la tabella continua. */
const RIGHE_DI_PROVA = 60;
/** Un salto così breve non stacca righe i cui nomi non sono enti. */
const SALTO_BREVE = 2;
/** Un'etichetta di totale senza valori accanto è breve; più lunga è un titolo ("Totale popolazione dell'ambito…"). */
const LETTERE_TOTALE = 40;

const PAROLA = /[\p{L}\d]/u;
/** "di cui in convenzione": una parte della riga di sopra, non un ente. */
const DI_CUI = /^[\s–-]*di cui\b/i;
/** "Sub-ambito di Viadana" in testa ai suoi enti, con le loro somme o da solo. */
const SUB_AMBITO = /^\s*sub[\s-]?ambito\b/i;

class LettoreRighe {
  private readonly lette: readonly number[];
  /** Colonne in cui un testo è un dato: testi e importi ("Risorse erogate: € 1.500"). */
  private readonly conTesti: ReadonlySet<number>;
  readonly righe: RigaTabella[] = [];
  readonly totali: RigaTabella[] = [];
  ultima: number;
  /** Nomi già letti; si raccolgono solo quando un salto obbliga a confrontarli. */
  private readonly visti = new Set<string>();
  private raccolte = 0;
  private misura = '';

  constructor(private readonly piano: PianoRighe) {
    this.lette = piano.colonne.filter(({ tipo }) => tipo !== null).map(({ colonna }) => colonna);
    const testuali = piano.colonne.filter(({ tipo }) => tipo === 'testo' || tipo === 'importo');
    this.conTesti = new Set(testuali.map(({ colonna }) => colonna));
    this.ultima = piano.prima - 1;
  }

  leggi(): void {
    const { griglia, prima } = this.piano;
    let salto = 0;
    let chiusa = false;
    for (let riga = prima; riga <= griglia.ultimaRiga && salto <= SALTO_MASSIMO; riga += 1) {
      const tipo = this.tipoRiga(riga);
      if (tipo === 'testata' && (chiusa || !this.ripeteTestata(riga))) return;
      if (tipo === 'vuota' || tipo === 'testo' || tipo === 'testata') {
        salto += 1;
        continue;
      }
      if (tipo === 'dati') {
        if (chiusa ? salto > 0 || !this.enteNuovo(riga) : salto > 0 && !this.continua(riga, salto)) return;
        this.righe.push(this.leggiRiga(riga));
      } else {
        if (chiusa && salto > SALTO_BREVE) return;
        this.totali.push(this.leggiRiga(riga));
        // Il totale può stare in testa, prima degli enti.
        chiusa ||= tipo === 'generale' && this.righe.length > 0;
      }
      salto = 0;
      this.ultima = riga;
    }
  }

  private tipoRiga(riga: number): TipoRiga {
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
    if (this.righe.length === 0 && (testo === null || testo.length <= 8) && numeraColonne(griglia, riga, da, a)) {
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

  private ripeteTestata(riga: number): boolean {
    const { griglia, testate, da, a } = this.piano;
    for (let colonna = da; colonna <= a; colonna += 1) {
      const testo = griglia.testo(riga, colonna);
      if (testo !== null && !testate.get(colonna)?.has(testo.trim())) return false;
    }
    return true;
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

  /** Il nome della riga; in una colonna di celle unite vale quello dell'angolo. */
  private nomeIn(riga: number): string | null {
    const { griglia, nome, prima } = this.piano;
    const valore = griglia.valore(riga, nome);
    if (typeof valore === 'string') return isVuota(valore) ? null : valore;
    if (valore !== null) return typeof valore === 'number' ? String(valore) : null;
    const ancora = griglia.ancora(riga, nome);
    return ancora.riga < riga && ancora.riga >= prima ? griglia.testo(ancora.riga, ancora.colonna) : null;
  }

  private giaVisto(nome: string): boolean {
    for (; this.raccolte < this.righe.length; this.raccolte += 1) {
      const griglia = this.piano.griglia;
      const letto = griglia.testo(this.righe[this.raccolte]?.riga ?? 0, this.piano.nome);
      if (letto !== null) this.visti.add(chiave(letto));
    }
    return this.visti.has(chiave(nome));
  }

  private enteNuovo(riga: number): boolean {
    const nome = this.nomeIn(riga);
    return nome !== null && sembraEnte(nome) && !this.giaVisto(nome);
  }

  /**
   * Dopo un salto (righe vuote, testi, intestazione ripetuta) la tabella continua se il pezzo che segue
   * porta enti nuovi; se li ripete è un'altra tabella rimasta senza intestazione.
   */
  private continua(riga: number, salto: number): boolean {
    let righe = 0;
    let enti = 0;
    let ripetuti = 0;
    let fine = riga;
    let tipo: TipoRiga = 'dati';
    for (; tipo === 'dati' && righe < RIGHE_DI_PROVA; fine += 1, tipo = this.tipoRiga(fine)) {
      const nome = this.nomeIn(fine);
      righe += 1;
      if (nome === null) continue;
      if (sembraEnte(nome)) enti += 1;
      if (this.giaVisto(nome)) ripetuti += 1;
    }
    if (ripetuti >= 2 && ripetuti * 2 > righe) return false;
    if (enti > 0 || tipo === 'generale' || tipo === 'parziale') return true;
    return salto <= SALTO_BREVE && (this.piano.nomiLiberi || this.righe.length === 0);
  }

  private leggiRiga(riga: number): RigaTabella {
    const { griglia, nome, secondoNome, colonne } = this.piano;
    const { foglio } = griglia;
    const scritto = this.nomeIn(riga) ?? '';
    const valori = colonne.map(({ colonna, tipo }): Valore => {
      if (tipo === null) return VUOTO;
      const valore = griglia.valore(riga, colonna);
      if (valore === null) return VUOTO;
      return leggiValore(valore, formatoIn(foglio, riga, colonna), tipo);
    });
    return {
      riga,
      nome: secondoNome === null ? scritto : this.nomeDoppio(scritto, griglia.testo(riga, secondoNome)),
      posizioneNome: { riga, colonna: nome },
      asterisco: scritto.includes('*'),
      valori,
    };
  }

  /** Misura e sub-ambito; la misura scritta una volta sola vale anche per le righe sotto. */
  private nomeDoppio(misura: string, territorio: string | null): string {
    if (misura !== '') this.misura = misura;
    if (territorio === null) return misura;
    return this.misura === '' ? territorio : `${this.misura} - ${territorio}`;
  }
}

function chiave(nome: string): string {
  return nome.replace('*', '').trim().toUpperCase();
}

/** Legge le righe sotto un'intestazione, attraverso salti pagina e note, fino al totale o alla tabella che segue. */
export function leggiRighe(piano: PianoRighe): RigheLette {
  const lettore = new LettoreRighe(piano);
  lettore.leggi();
  return promuoviSenzaNome(lettore);
}

/** Un'ultima riga senza nome che somma le altre è il totale a cui manca l'etichetta. */
function promuoviSenzaNome({ righe, totali, ultima }: LettoreRighe): RigheLette {
  const fondo = righe.at(-1);
  const sopra = righe.slice(0, -1);
  if (!fondo || fondo.nome !== '' || fondo.riga !== ultima || sopra.length < 2) return { righe, totali, ultima };
  const somme = fondo.valori.map((valore, i) => {
    if (valore.tipo !== 'numero') return null;
    let somma = 0;
    for (const riga of sopra) {
      const altro = riga.valori[i];
      if (altro?.tipo === 'numero') somma += altro.numero;
    }
    return somma === valore.numero;
  });
  const confronti = somme.filter((esito) => esito !== null);
  if (confronti.length === 0 || confronti.includes(false)) return { righe, totali, ultima };
  return { righe: sopra, totali: [...totali, fondo], ultima };
}
