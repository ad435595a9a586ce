import type { CartellaAperta, CartellaScritta, ImpostazioniPiano } from '../../app/cartella-aperta';
import { guastoDa } from '../stato/guasto';
import type { Guasto } from '../stato/guasto';
import { giornoLocale } from '../../app/istante';
import { opzioniDa } from '../../app/opzioni-piano';
import { TESTI_QUADRO } from '../testi/quadro';

export type Creazione =
  | { readonly passo: 'ferma' | 'rilegge' | 'scrive' }
  /** `voluti`: i nomi che i fogli avrebbero se l'utente non ne avesse di uguali. */
  | { readonly passo: 'fatta'; readonly scritta: CartellaScritta; readonly voluti: readonly string[] }
  /** `aMeta`: vero se si è fermata mentre scriveva. */
  | { readonly passo: 'fallita'; readonly guasto: Guasto; readonly aMeta: boolean };

/** Rilegge la cartella, descrive il quadro e lo scrive. Vive quanto la cartella: chi cambia scheda ritrova com'è andata. */
export class Creatore {
  private creazione: Creazione = { passo: 'ferma' };
  private readonly ascoltatori = new Set<() => void>();

  private constructor(private readonly cartella: CartellaAperta) {}

  static di(cartella: CartellaAperta): Creatore {
    const noto = CREATORI.get(cartella) ?? new Creatore(cartella);
    CREATORI.set(cartella, noto);
    return noto;
  }

  readonly leggi = (): Creazione => this.creazione;

  readonly abbona = (ascolta: () => void): (() => void) => {
    this.ascoltatori.add(ascolta);
    return () => this.ascoltatori.delete(ascolta);
  };

  /** I guasti restano qui, con causa e rimedio. Finché una creazione è in corso non ne comincia un'altra. */
  async crea(impostazioni: ImpostazioniPiano, annuncia: (testo: string) => void): Promise<void> {
    if (this.creazione.passo === 'rilegge' || this.creazione.passo === 'scrive') return;
    let aMeta = false;
    try {
      this.passa({ passo: 'rilegge' });
      annuncia(TESTI_QUADRO.rilego);
      const consolidato = await this.cartella.consolida(opzioniDa(impostazioni, giornoLocale(new Date())));
      if (consolidato.quadro === null) {
        this.passa({ passo: 'fallita', guasto: { ...TESTI_QUADRO.senzaDati, dettagli: '' }, aMeta: false });
        return;
      }
      this.passa({ passo: 'scrive' });
      annuncia(TESTI_QUADRO.scrivo);
      aMeta = true;
      const scritta = await this.cartella.scriviQuadro(consolidato);
      this.passa({ passo: 'fatta', scritta, voluti: consolidato.cartella.fogli.map(({ nome }) => nome) });
      annuncia(TESTI_QUADRO.fatto);
    } catch (errore) {
      this.passa({ passo: 'fallita', guasto: guastoDa(errore), aMeta });
    }
  }

  private passa(creazione: Creazione): void {
    this.creazione = creazione;
    for (const ascolta of this.ascoltatori) ascolta();
  }
}

const CREATORI = new WeakMap<CartellaAperta, Creatore>();
