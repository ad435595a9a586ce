import { danneggiato } from '../../file-illeggibile';
import { conUguale } from '../formule-del-foglio';
import { GrigliaSparsa } from '../griglia-sparsa';
import { TestiDaByte } from '../testi-da-byte';
import { spostaFormula } from './formula-condivisa';

/** Limite di Excel: una formula più lunga non l'ha scritta un foglio di calcolo, e non si svolge. */
const CARATTERI_FORMULA = 8192;
/** Quanto può crescere un foglio svolgendo le formule condivise, in caratteri. */
const CARATTERI_SVOLTI = 200_000_000;

/** Il contenuto degli elementi `<f>`, già con l'uguale. */
export const FORMULE = new TestiDaByte(conUguale);

interface Prima {
  readonly riga: number;
  readonly colonna: number;
  /** Senza uguale. */
  readonly formula: string;
}

/** Le formule di un foglio; quelle condivise, scritte una volta sola, si svolgono in ogni cella. */
export class FormuleDelFoglio {
  private readonly formule = new GrigliaSparsa<string>();
  private readonly prime = new Map<number, Prima>();
  /** Il gruppo di ogni cella che riprende una formula: la prima può venire dopo. */
  private readonly riprese = new GrigliaSparsa<number>();

  /** @param formula con l'uguale. */
  metti(riga: number, colonna: number, formula: string): void {
    this.formule.metti(riga, colonna, formula);
  }

  /** La cella che scrive la formula del gruppo. */
  condividi(riga: number, colonna: number, formula: string, gruppo: number): void {
    const senzaUguale = formula.slice(1);
    if (senzaUguale.length <= CARATTERI_FORMULA) this.prime.set(gruppo, { riga, colonna, formula: senzaUguale });
    this.metti(riga, colonna, formula);
  }

  riprendi(riga: number, colonna: number, gruppo: number): void {
    this.riprese.metti(riga, colonna, gruppo);
  }

  /** La cella è scritta due volte nel file: vale la seconda, che non ha formula o ne ha un'altra. */
  dimentica(riga: number, colonna: number): void {
    this.formule.togli(riga, colonna);
    this.riprese.togli(riga, colonna);
  }

  /** @throws {FileIlleggibile} se svolgerle darebbe più testo di qualunque foglio vero. */
  svolte(): GrigliaSparsa<string> {
    let svolti = 0;
    this.riprese.perOgni((riga, colonna, gruppo) => {
      const prima = this.prime.get(gruppo);
      if (prima === undefined) return;
      const testo = spostaFormula(prima.formula, riga - prima.riga, colonna - prima.colonna);
      svolti += testo.length;
      if (svolti > CARATTERI_SVOLTI) throw danneggiato('troppe formule condivise');
      this.formule.metti(riga, colonna, conUguale(testo));
    });
    return this.formule;
  }
}
