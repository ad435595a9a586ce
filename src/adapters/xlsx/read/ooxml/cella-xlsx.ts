import type { ValoreCella } from '../../../../domain/snapshot';
import type { CursoreXml } from '../cursore-xml';
import type { CellaSvelta } from './cella-svelta';
import { FORMULE, type FormuleDelFoglio } from './formule-condivise';
import { PezziDiTesto } from './pezzi-di-testo';
import { TestoScritto } from './testo-scritto';
import { NON_CALCOLATA, type TipoCella, tipoCella, valoreCella } from './valore-cella';

const [F, R, T, V] = [0x66, 0x72, 0x74, 0x76];

/** La cella che si sta leggendo: una sola, riusata per tutto il foglio. */
export class CellaXlsx {
  /** Indice dello stile; -1 se non ne ha. */
  stile = -1;
  tipo: TipoCella = 'numero';
  private inValore = false;
  private inFormula = false;
  private inScritto = false;
  /** C'è un risultato, anche vuoto. */
  private conRisultato = false;
  /** C'è almeno un pezzo di testo nel risultato. */
  private piena = false;
  private conFormula = false;
  private condivisa = false;
  private gruppo = -1;
  private readonly valore: PezziDiTesto;
  private readonly formula: PezziDiTesto;
  private readonly scritto: TestoScritto;

  constructor(private readonly cursore: CursoreXml) {
    this.valore = new PezziDiTesto(cursore);
    this.formula = new PezziDiTesto(cursore);
    this.scritto = new TestoScritto(cursore);
  }

  /** Comincia con gli attributi della sua `<c>`. */
  apri({ stile, tipoDa, tipoA }: CellaSvelta): void {
    this.stile = stile;
    this.tipo = tipoCella(this.cursore.dati, tipoDa, tipoA);
    this.inValore = false;
    this.inFormula = false;
    this.inScritto = false;
    this.conRisultato = false;
    this.piena = false;
    this.conFormula = false;
    this.valore.azzera();
  }

  /** Il risultato è tutto qui, e non c'è altro. */
  riempi({ valoreDa, valoreA }: CellaSvelta): void {
    this.valore.fissa(valoreDa, valoreA);
    this.conRisultato = true;
    this.piena = true;
  }

  apreElemento(lettera: number): void {
    if (lettera === V) {
      this.inValore = true;
      this.conRisultato = true;
    } else if (lettera === F) this.apreFormula();
    else if (this.inScritto) {
      if (lettera === T) this.scritto.apreTesto();
      else if (lettera === R) this.scritto.apreTratto();
      else if (this.cursore.si('rPh')) this.scritto.pronuncia(true);
    } else if (this.cursore.si('is')) {
      this.inScritto = true;
      this.conRisultato = true;
      this.scritto.azzera();
    }
  }

  chiudeElemento(lettera: number): void {
    if (lettera === V) this.inValore = false;
    else if (lettera === F) this.inFormula = false;
    else if (!this.inScritto) return;
    else if (lettera === T) this.scritto.chiudeTesto();
    else if (lettera === R) this.scritto.chiudeTratto();
    else if (this.cursore.si('rPh')) this.scritto.pronuncia(false);
    else if (this.cursore.si('is')) this.inScritto = false;
  }

  testo(): void {
    if (this.inValore) this.valore.aggiungi();
    else if (this.inFormula) {
      this.formula.aggiungi();
      return;
    } else if (this.inScritto) this.scritto.aggiungi();
    else return;
    this.piena = true;
  }

  /** Senza risultato e senza formula: ha solo un formato. */
  get vuota(): boolean {
    return !this.piena && !this.conFormula;
  }

  /** Il valore della cella; una formula senza risultato non è calcolata, un testo vuoto scritto a mano è niente. */
  leggiValore(testi: readonly string[]): ValoreCella {
    if (!this.piena) {
      if (this.tipo !== 'risultatoTesto' || !this.conRisultato) return NON_CALCOLATA;
      return this.haFormula ? '' : null;
    }
    const { scritto } = this;
    const valore = valoreCella(this.tipo, this.valore, scritto, this.cursore.dati, testi);
    if (valore === null) return this.haFormula ? NON_CALCOLATA : null;
    return valore === '' && !this.haFormula ? null : valore;
  }

  /** Dà la formula a chi le raccoglie. */
  consegnaFormula(formule: FormuleDelFoglio, riga: number, colonna: number): void {
    if (!this.conFormula) return;
    const formula = this.formula.testo(FORMULE);
    const inGruppo = this.condivisa && this.gruppo >= 0;
    if (formula !== '') {
      if (inGruppo) formule.condividi(riga, colonna, formula, this.gruppo);
      else formule.metti(riga, colonna, formula);
    } else if (inGruppo) formule.riprendi(riga, colonna, this.gruppo);
  }

  private apreFormula(): void {
    const { cursore } = this;
    if (!this.conFormula) {
      this.formula.azzera();
      this.gruppo = -1;
    }
    this.conFormula = true;
    this.inFormula = true;
    this.condivisa = cursore.attributo('t') === 'shared';
    const gruppo = cursore.attributo('si');
    if (gruppo !== null) this.gruppo = Number(gruppo);
  }

  /** L'elemento `<f>` dice qualcosa: da solo, senza formula, non ne fa una. */
  private get haFormula(): boolean {
    return this.conFormula && (this.formula.scritto || (this.condivisa && this.gruppo >= 0));
  }
}
