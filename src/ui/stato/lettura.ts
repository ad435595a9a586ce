import type { CartellaAperta, CartellaControllata } from '../../app/cartella-aperta';
import { giornoLocale } from '../../app/istante';
import { opzioniDa } from '../../app/opzioni-piano';
import { segniDa } from '../../domain/rilievi/segni';
import type { Deposito } from './deposito';
import { guastoDa } from './guasto';
import { verdettoDi } from './verdetto';

/** Quanto si aspetta dopo l'ultima modifica prima di ricontrollare da sé. */
export const PAUSA = 1500;

/** Legge e ricontrolla la cartella. Un risultato che arriva tardi si lascia cadere. */
export class Lettura {
  /** Cresce a ogni lettura e a ogni annullamento: un risultato di un turno passato non vale. */
  private turno = 0;
  private modifiche = 0;
  private pianoNoto = false;
  private attesa: ReturnType<typeof setTimeout> | undefined;
  /** Com'erano i segni quando si sono messi nelle celle. */
  private segniMessi = '';

  constructor(
    private readonly cartella: CartellaAperta,
    private readonly deposito: Deposito,
    private readonly adesso: () => Date,
  ) {}

  /** Che cosa c'è nella cartella, prima che chi lavora chieda qualcosa. */
  async primaOcchiata(): Promise<void> {
    this.deposito.invia({ tipo: 'primaOcchiata' });
    const turno = (this.turno += 1);
    try {
      if (!this.pianoNoto) await this.conoscePiano();
      // Chi intanto ha premuto Controlla avrà il suo risultato.
      if (turno !== this.turno || this.deposito.leggi().lavoro !== null) return;
      if (await this.rileggi('guarda')) this.annunciaVerdetto();
    } catch (errore) {
      this.deposito.invia({ tipo: 'guasto', guasto: guastoDa(errore) });
    }
  }

  /** Le impostazioni salvate nella cartella si leggono una volta, prima del primo controllo. */
  async prepara(): Promise<void> {
    if (!this.pianoNoto) await this.conoscePiano();
  }

  /** Le impostazioni le ha appena scritte chi lavora: quelle della cartella sono queste. */
  pianoSalvato(): void {
    this.pianoNoto = true;
  }

  /** Falso se intanto il risultato ha smesso d'interessare. */
  async rileggi(modo: 'controlla' | 'guarda'): Promise<boolean> {
    clearTimeout(this.attesa);
    const turno = (this.turno += 1);
    const modifiche = this.modifiche;
    try {
      if (!this.pianoNoto) await this.conoscePiano();
      const oggi = giornoLocale(this.adesso());
      const controllata = await this.cartella[modo](opzioniDa(this.deposito.leggi().impostazioni, oggi));
      const giustificazioni = await this.cartella.leggiGiustificazioni();
      if (turno !== this.turno) return false;
      const segni = this.statoDeiSegni(modo, controllata);
      const superata = modifiche !== this.modifiche;
      const ora = this.adesso().getTime();
      this.deposito.invia({ tipo: 'controllata', controllata, giustificazioni, ora, superata, ...segni });
      if (superata) this.programma();
      return true;
    } catch (errore) {
      if (turno !== this.turno) return false;
      throw errore;
    }
  }

  /** Ciò che si sta leggendo non interessa più. */
  annulla(): void {
    this.turno += 1;
  }

  ferma(): void {
    this.turno += 1;
    clearTimeout(this.attesa);
  }

  /** Qualcuno ha cambiato le celle. */
  readonly modificata = (): void => {
    this.modifiche += 1;
    this.programma();
  };

  private async conoscePiano(): Promise<void> {
    const impostazioni = await this.cartella.leggiImpostazioni();
    this.pianoNoto = true;
    this.deposito.invia({ tipo: 'impostazioni', impostazioni });
  }

  /** I segni si scrivono solo a richiesta: chi corregge a mano deve sapere che quelli nelle celle sono di prima. */
  private statoDeiSegni(
    modo: 'controlla' | 'guarda',
    { controllo, solaLettura }: CartellaControllata,
  ): { readonly segnata: boolean; readonly segniVecchi: boolean } {
    const segni = JSON.stringify(segniDa(controllo.rilievi));
    if (modo === 'controlla') this.segniMessi = segni;
    const segnata = modo === 'controlla' ? !solaLettura : this.deposito.leggi().segnata;
    return { segnata, segniVecchi: segnata && segni !== this.segniMessi };
  }

  private programma(): void {
    clearTimeout(this.attesa);
    const { impostazioni, controllata } = this.deposito.leggi();
    this.deposito.invia({ tipo: 'modificata', inAttesa: impostazioni.dalVivo && controllata !== null });
    if (impostazioni.dalVivo) this.attesa = setTimeout(() => void this.ricontrolla(), PAUSA);
  }

  /** Senza disturbare: se non riesce, resta scritto che i dati sono cambiati. */
  private async ricontrolla(): Promise<void> {
    if (this.deposito.leggi().fase !== 'pronta') {
      this.programma();
      return;
    }
    const prima = this.verdetto();
    try {
      const fatto = await this.rileggi('guarda');
      if (fatto && this.verdetto() !== prima) this.annunciaVerdetto();
    } catch {
      this.deposito.invia({ tipo: 'modificata', inAttesa: false });
    }
  }

  private annunciaVerdetto(): void {
    this.deposito.invia({ tipo: 'annuncio', testo: this.verdetto() });
  }

  private verdetto(): string {
    return verdettoDi(this.deposito.leggi())?.frase ?? '';
  }
}
