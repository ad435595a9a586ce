import { FileIlleggibile, danneggiato } from '../file-illeggibile';
import { interoDaByte, isEntitaPropria, sciogliEntita } from './valori-xml';

const MINORE = 60;
const MAGGIORE = 62;
const E_COMMERCIALE = 38;
const BARRA = 47;
const UGUALE = 61;
const DUE_PUNTI = 58;
const ESCLAMATIVO = 33;
const INTERROGATIVO = 63;
const COMMENTO = [MINORE, ESCLAMATIVO, 45, 45];
const FINE_COMMENTO = [45, 45, MAGGIORE];
const CDATA = Array.from('<![CDATA[', (c) => c.charCodeAt(0));
const FINE_CDATA = [93, 93, MAGGIORE];
const FINE_ISTRUZIONE = [INTERROGATIVO, MAGGIORE];

// Un BOM in mezzo al file è un carattere come gli altri.
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

function isSpazio(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/**
 * Scorre i byte di una parte XML, un pezzo alla volta, senza costruire niente in memoria.
 * Divide il testo esattamente come la libreria che poi lo legge: quello che qui si conta o si toglie è quello che
 * la libreria vedrà. Rifiuta DOCTYPE ed entità proprie, che nessun programma d'ufficio scrive.
 */
export class CursoreXml {
  tipo: 'apre' | 'chiude' | 'testo' = 'testo';
  /** Estremi del pezzo, parentesi angolari comprese. */
  inizio = 0;
  fine = 0;
  /** Vero per `<c/>`, che non avrà una chiusura. */
  vuoto = false;
  /** Vero per un testo scritto come sezione CDATA. */
  cdata = false;
  /** Estremi dell'ultimo valore trovato da `trova`. */
  valoreDa = 0;
  valoreA = 0;
  private nomeDa = 0;
  private nomeA = 0;
  private corpoA = 0;
  private attributiLetti = false;
  /** Quattro posizioni per attributo: nome da, nome a, valore da, valore a. */
  private readonly attributi: number[] = [];
  private finePosizioni = 0;
  /** La prima `&` da `inizio` in poi; -1 se non si è ancora cercata. */
  private prossimaE = -1;

  constructor(readonly dati: Uint8Array) {
    const [primo, secondo] = dati;
    if ((primo === 0xff && secondo === 0xfe) || (primo === 0xfe && secondo === 0xff))
      throw danneggiato('XML in UTF-16');
  }

  /** Passa al pezzo seguente; falso alla fine. */
  avanza(): boolean {
    const { dati } = this;
    while (this.fine < dati.length) {
      this.inizio = this.fine;
      if (dati[this.inizio] !== MINORE) return this.leggiTesto();
      switch (dati[this.inizio + 1]) {
        case ESCLAMATIVO:
          if (this.leggiDichiarazione()) return true;
          break;
        case INTERROGATIVO:
          this.fine = this.dopo(FINE_ISTRUZIONE, this.inizio + 2);
          break;
        case BARRA:
          return this.leggiChiusura();
        default:
          return this.leggiApertura();
      }
    }
    return false;
  }

  /** Il nome locale (senza prefisso) è questo? */
  si(nome: string): boolean {
    if (this.nomeA - this.nomeDa !== nome.length) return false;
    for (let i = 0; i < nome.length; i += 1) if (this.dati[this.nomeDa + i] !== nome.charCodeAt(i)) return false;
    return true;
  }

  /** La lettera del nome, se ne ha una sola; altrimenti 0. Evita un confronto per ogni nome possibile. */
  get lettera(): number {
    return this.nomeA - this.nomeDa === 1 ? (this.dati[this.nomeDa] ?? 0) : 0;
  }

  /** Nome locale del pezzo. */
  get nome(): string {
    return UTF8.decode(this.dati.subarray(this.nomeDa, this.nomeA));
  }

  /** Il testo del pezzo, o della sezione CDATA, con le entità sciolte. */
  get testo(): string {
    if (this.cdata) return UTF8.decode(this.dati.subarray(this.inizio + CDATA.length, this.fine - FINE_CDATA.length));
    return this.testoFra(this.inizio, this.fine);
  }

  /** Un altro testo della parte, con le entità sciolte. */
  testoFra(da: number, a: number): string {
    return sciogliEntita(UTF8.decode(this.dati.subarray(da, a)));
  }

  /** Cerca un attributo e ne lascia gli estremi in `valoreDa` e `valoreA`, senza crearne il testo. */
  trova(nome: string): boolean {
    const indice = this.cerca(nome, false);
    if (indice < 0) return false;
    this.valoreDa = this.attributi[indice + 2] ?? 0;
    this.valoreA = this.attributi[indice + 3] ?? 0;
    return true;
  }

  /** Valore intero di un attributo; -1 se manca o non è fatto di sole cifre. */
  intero(nome: string): number {
    return this.trova(nome) ? interoDaByte(this.dati, this.valoreDa, this.valoreA) : -1;
  }

  /** Valore di un attributo, col prefisso se ce l'ha; null se manca. Se è scritto due volte vale l'ultimo. */
  attributo(nome: string): string | null {
    const indice = this.cerca(nome, false);
    return indice < 0 ? null : this.valore(indice);
  }

  /** Come `attributo`, ma con un prefisso qualsiasi: `r:id`, `rel:id`. */
  attributoConPrefisso(locale: string): string | null {
    const indice = this.cerca(locale, true);
    return indice < 0 ? null : this.valore(indice);
  }

  /** Vero se l'attributo vale `1` o `true`. */
  acceso(nome: string): boolean {
    const valore = this.attributo(nome);
    return valore === '1' || valore === 'true';
  }

  /** Copre il pezzo di spazi: la libreria non lo vedrà. */
  cancella(): void {
    this.dati.fill(32, this.inizio, this.fine);
  }

  /** Copre di spazi un attributo, se c'è. */
  cancellaAttributo(nome: string): void {
    const indice = this.cerca(nome, false);
    if (indice < 0) return;
    const dopo = this.attributi[indice + 3] ?? this.corpoA;
    // Con le virgolette: il valore finisce un byte prima.
    this.dati.fill(32, this.attributi[indice] ?? this.corpoA, Math.min(dopo + 1, this.corpoA));
  }

  private valore(indice: number): string {
    const { attributi } = this;
    return this.testoFra(attributi[indice + 2] ?? 0, attributi[indice + 3] ?? 0);
  }

  private cerca(nome: string, prefisso: boolean): number {
    if (!this.attributiLetti) this.leggiAttributi();
    const { attributi, dati } = this;
    for (let i = this.finePosizioni - 4; i >= 0; i -= 4) {
      const a = attributi[i + 1] ?? 0;
      const da = prefisso ? a - nome.length : (attributi[i] ?? 0);
      if (a - da !== nome.length || (prefisso && dati[da - 1] !== DUE_PUNTI)) continue;
      let uguali = 0;
      while (uguali < nome.length && dati[da + uguali] === nome.charCodeAt(uguali)) uguali += 1;
      if (uguali === nome.length) return i;
    }
    return -1;
  }

  private leggiAttributi(): void {
    const { dati, corpoA } = this;
    this.finePosizioni = 0;
    this.attributiLetti = true;
    let i = this.nomeA;
    for (;;) {
      while (i < corpoA && isSpazio(dati[i])) i += 1;
      const nomeDa = i;
      while (i < corpoA && dati[i] !== UGUALE && !isSpazio(dati[i])) i += 1;
      const nomeA = i;
      while (i < corpoA && isSpazio(dati[i])) i += 1;
      if (nomeA === nomeDa) return;
      if (i >= corpoA || dati[i] !== UGUALE) {
        this.segnaAttributo(nomeDa, nomeA, nomeA, nomeA);
        continue;
      }
      i += 1;
      while (i < corpoA && isSpazio(dati[i])) i += 1;
      if (i >= corpoA) return;
      const virgolette = dati[i];
      const fraVirgolette = virgolette === 34 || virgolette === 39;
      if (fraVirgolette) i += 1;
      const valoreDa = i;
      while (i < corpoA && (fraVirgolette ? dati[i] !== virgolette : !isSpazio(dati[i]))) i += 1;
      this.segnaAttributo(nomeDa, nomeA, valoreDa, i);
      if (fraVirgolette) i += 1;
    }
  }

  private segnaAttributo(nomeDa: number, nomeA: number, valoreDa: number, valoreA: number): void {
    const { attributi, finePosizioni: i } = this;
    attributi[i] = nomeDa;
    attributi[i + 1] = nomeA;
    attributi[i + 2] = valoreDa;
    attributi[i + 3] = valoreA;
    this.finePosizioni = i + 4;
  }

  private leggiTesto(): boolean {
    const { dati } = this;
    // I testi sono quasi tutti brevi: un ciclo costa meno di una ricerca.
    let fine = this.inizio + 1;
    while (fine < dati.length && dati[fine] !== MINORE) fine += 1;
    this.segnaTesto();
    this.fine = fine;
    this.rifiutaEntita();
    return true;
  }

  /** Un'entità che nessuno ha dichiarato non è XML, e la libreria la cercherebbe fra i nomi che ogni oggetto ha già. */
  private rifiutaEntita(): void {
    const { dati, fine } = this;
    if (this.prossimaE < this.inizio) this.prossimaE = this.dopoE(this.inizio);
    for (; this.prossimaE < fine; this.prossimaE = this.dopoE(this.prossimaE + 1))
      if (isEntitaPropria(dati, this.prossimaE)) throw new FileIlleggibile({ tipo: 'xmlOstile' });
  }

  private dopoE(da: number): number {
    const trovata = this.dati.indexOf(E_COMMERCIALE, da);
    return trovata < 0 ? this.dati.length : trovata;
  }

  /** Un testo non ha nome: `si` risponde sempre di no. */
  private segnaTesto(): void {
    this.tipo = 'testo';
    this.vuoto = false;
    this.cdata = false;
    this.nomeDa = this.inizio;
    this.nomeA = this.inizio;
  }

  /** Commenti saltati, CDATA come testo; ogni altra dichiarazione è rifiutata. */
  private leggiDichiarazione(): boolean {
    if (this.comincia(COMMENTO)) {
      this.fine = this.dopo(FINE_COMMENTO, this.inizio + COMMENTO.length);
      return false;
    }
    if (!this.comincia(CDATA)) throw new FileIlleggibile({ tipo: 'xmlOstile' });
    this.segnaTesto();
    this.cdata = true;
    this.fine = this.dopo(FINE_CDATA, this.inizio + CDATA.length);
    return true;
  }

  private leggiChiusura(): boolean {
    const { dati } = this;
    let fine = this.inizio + 2;
    while (fine < dati.length && dati[fine] !== MAGGIORE) fine += 1;
    if (fine >= dati.length) throw danneggiato('XML: chiusura interrotta');
    this.tipo = 'chiude';
    this.vuoto = false;
    this.fine = fine + 1;
    let a = fine;
    while (isSpazio(dati[a - 1])) a -= 1;
    let da = this.inizio + 2;
    while (da < a && isSpazio(dati[da])) da += 1;
    this.fissaNome(da, a);
    return true;
  }

  private leggiApertura(): boolean {
    const { dati } = this;
    let virgolette = 0;
    let i = this.inizio + 1;
    for (; i < dati.length; i += 1) {
      const byte = dati[i] ?? 0;
      if (virgolette !== 0) {
        if (byte === virgolette) virgolette = 0;
      } else if (byte === 34 || byte === 39) virgolette = byte;
      else if (byte === MAGGIORE) break;
    }
    if (i >= dati.length) throw danneggiato('XML: apertura interrotta');
    this.tipo = 'apre';
    this.fine = i + 1;
    this.vuoto = dati[i - 1] === BARRA;
    this.corpoA = this.vuoto ? i - 1 : i;
    let a = this.inizio + 1;
    while (a < this.corpoA && !isSpazio(dati[a])) a += 1;
    this.fissaNome(this.inizio + 1, a);
    this.rifiutaEntita();
    this.attributiLetti = false;
    return true;
  }

  private fissaNome(da: number, a: number): void {
    this.nomeA = a;
    this.nomeDa = da;
    for (let i = da; i < a; i += 1) {
      if (this.dati[i] !== DUE_PUNTI) continue;
      this.nomeDa = i + 1;
      return;
    }
  }

  private comincia(firma: readonly number[]): boolean {
    return firma.every((byte, i) => this.dati[this.inizio + i] === byte);
  }

  /** La posizione dopo la prima occorrenza della firma. */
  private dopo(firma: readonly number[], da: number): number {
    const [primo = 0] = firma;
    for (let i = this.dati.indexOf(primo, da); i >= 0; i = this.dati.indexOf(primo, i + 1)) {
      if (firma.every((byte, k) => this.dati[i + k] === byte)) return i + firma.length;
    }
    throw danneggiato('XML: commento o istruzione interrotti');
  }
}
