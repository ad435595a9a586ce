import { sembraEnte } from '../enti/sembra-ente';
import { formatoIn } from '../snapshot';
import { leggiValore } from '../valori/leggi-valore';
import { VUOTO, type Valore } from '../valori/valore';
import type { RigaTabella } from './tabella';
import { TipiRiga, type PianoRighe, type TipoRiga } from './tipo-riga';

export interface RigheLette {
  readonly righe: readonly RigaTabella[];
  readonly totali: readonly RigaTabella[];
  readonly ultima: number;
}

/** Dopo tante righe vuote la tabella è finita. */
const SALTO_MASSIMO = 100;
/** Quante righe si guardano, dopo un salto, per decidere se la tabella continua. */
const RIGHE_DI_PROVA = 60;
/** Un salto così breve non stacca righe i cui nomi non sono enti. */
const SALTO_BREVE = 2;

class LettoreRighe {
  private readonly tipi: TipiRiga;
  readonly righe: RigaTabella[] = [];
  readonly totali: RigaTabella[] = [];
  ultima: number;
  /** Nomi già letti; si raccolgono solo quando un salto obbliga a confrontarli. */
  private readonly visti = new Set<string>();
  private raccolte = 0;
  private misura = '';

  constructor(private readonly piano: PianoRighe) {
    this.tipi = new TipiRiga(piano);
    this.ultima = piano.prima - 1;
  }

  leggi(): void {
    const { griglia, prima } = this.piano;
    let salto = 0;
    let chiusa = false;
    for (let riga = prima; riga <= griglia.ultimaRiga && salto <= SALTO_MASSIMO; riga += 1) {
      const tipo = this.tipoDi(riga);
      if (tipo === 'testata' && (chiusa || !this.tipi.ripeteTestata(riga))) return;
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

  private tipoDi(riga: number): TipoRiga {
    return this.tipi.tipo(riga, this.righe.length === 0);
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
    const nome = this.tipi.nomeIn(riga);
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
    for (; tipo === 'dati' && righe < RIGHE_DI_PROVA; fine += 1, tipo = this.tipoDi(fine)) {
      const nome = this.tipi.nomeIn(fine);
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
    const scritto = this.tipi.nomeIn(riga) ?? '';
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
