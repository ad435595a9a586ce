import { danneggiato } from '../../file-illeggibile';
import { type Complementi, type ContaCelle, ULTIMA_COLONNA, nuoviComplementi } from '../complementi';
import { CursoreXml } from '../cursore-xml';
import type { FormatiDiStile } from '../formati-predefiniti';
import { serialeDaIso } from '../seriale';
import { interoDaByte } from '../valori-xml';
import { PosizioneCella } from './posizione-cella';

export interface AmbienteFoglio {
  readonly nome: string;
  readonly stili: FormatiDiStile;
  /** Quanti testi condivisi ha la cartella. */
  readonly testi: number;
  readonly celle: ContaCelle;
}

const [C, F, V] = [0x63, 0x66, 0x76];

/** I tipi di cella che la libreria legge diversamente da come serve; gli altri sono «numero». */
type TipoCella = 'numero' | 'condiviso' | 'risultatoTesto' | 'data';

function tipoCella(cursore: CursoreXml): TipoCella {
  if (!cursore.trova('t')) return 'numero';
  const { dati, valoreDa, valoreA } = cursore;
  if (valoreA - valoreDa === 1)
    return dati[valoreDa] === 115 ? 'condiviso' : dati[valoreDa] === 100 ? 'data' : 'numero';
  return cursore.attributo('t') === 'str' ? 'risultatoTesto' : 'numero';
}

/**
 * Passata su un foglio `.xlsx` prima della libreria. Raccoglie formati, righe e colonne nascoste, protezione, e misura
 * l'area usata; toglie dai byte ciò che la libreria pagherebbe caro o leggerebbe male:
 * - celle con il solo formato: allargano l'area fino in fondo al foglio (e `t="s"` senza valore vi diventa il primo testo);
 * - `<col>`: la libreria ne svolge ogni colonna, per quante volte è ripetuto.
 *
 * Corregge le formule senza risultato di tipo testo, logico o errore (la libreria dà `''`, `false`, errore vuoto) e le
 * date ISO (`t="d"`), che la libreria dà come testo.
 */
export function preparaFoglioXlsx(xml: Uint8Array, ambiente: AmbienteFoglio): Complementi {
  return new PassataFoglio(xml, ambiente).esegui();
}

class PassataFoglio {
  private readonly esito = nuoviComplementi();
  private readonly cursore: CursoreXml;
  private readonly posizione: PosizioneCella;
  private inDati = false;
  private inRiga = false;
  /** Celle senza contenuto della riga, a quattro a quattro: primo byte, ultimo, riga, colonna. */
  private readonly daTogliere: number[] = [];
  private posizioniScritte = true;
  private inCella = false;
  private inizioCella = 0;
  private tipo: TipoCella = 'numero';
  private stile = -1;
  private inValore = false;
  private valoreScritto = false;
  private valoreDa = 0;
  private valoreA = 0;
  private conFormula = false;

  constructor(
    private readonly xml: Uint8Array,
    private readonly ambiente: AmbienteFoglio,
  ) {
    this.cursore = new CursoreXml(xml);
    this.posizione = new PosizioneCella(this.cursore);
  }

  esegui(): Complementi {
    const { cursore } = this;
    while (cursore.avanza()) {
      if (cursore.tipo === 'testo') {
        if (this.inValore) this.segnaValore();
      } else if (cursore.tipo === 'apre') {
        this.apre();
        if (cursore.vuoto) this.chiude();
      } else this.chiude();
    }
    // Una riga lasciata aperta: le sue celle vuote non devono arrivare alla libreria.
    this.chiudeRiga();
    this.ambiente.celle.chiudi(this.esito);
    return this.esito;
  }

  private segnaValore(): void {
    if (this.valoreA === this.valoreDa) this.valoreDa = this.cursore.inizio;
    this.valoreA = this.cursore.fine;
  }

  private apre(): void {
    const { cursore } = this;
    const { lettera } = cursore;
    if (lettera !== 0) this.apreLettera(lettera);
    else if (this.inCella && cursore.si('is')) this.apreValore();
    else if (this.inDati && cursore.si('row')) {
      this.fuoriDallaCella();
      const riga = this.posizione.apriRiga();
      if (cursore.acceso('hidden')) this.esito.righeNascoste.aggiungi(riga, riga);
      this.inRiga = true;
    } else if (cursore.si('sheetData')) this.inDati = true;
    else if (cursore.si('col')) this.apreColonna();
    else if (cursore.si('sheetProtection')) this.esito.protetto ||= cursore.acceso('sheet');
  }

  private apreLettera(lettera: number): void {
    if (lettera === C) {
      if (this.inRiga) this.apreCella();
    } else if (!this.inCella) return;
    else if (lettera === V) this.apreValore();
    else if (lettera === F) this.conFormula = true;
  }

  private apreValore(): void {
    this.inValore = true;
    this.valoreScritto = true;
  }

  private apreCella(): void {
    const { cursore } = this;
    this.fuoriDallaCella();
    if (!this.posizione.apriCella()) this.posizioniScritte = false;
    this.inCella = true;
    this.inizioCella = cursore.inizio;
    this.stile = cursore.intero('s');
    this.tipo = tipoCella(cursore);
    this.inValore = false;
    this.valoreScritto = false;
    this.valoreDa = 0;
    this.valoreA = 0;
    this.conFormula = false;
  }

  /** Una cella non contiene righe né altre celle: togliendone una vuota, la libreria darebbe la sua chiusura all'altra. */
  private fuoriDallaCella(): void {
    if (this.inCella) throw danneggiato(`${this.ambiente.nome}: cella non chiusa`);
  }

  private apreColonna(): void {
    const { cursore, esito } = this;
    const [da, a] = [cursore.intero('min'), cursore.intero('max')];
    if (da >= 1 && a <= ULTIMA_COLONNA + 1 && cursore.acceso('hidden')) esito.colonneNascoste.aggiungi(da - 1, a - 1);
    cursore.cancella();
  }

  private chiude(): void {
    const { cursore } = this;
    const { lettera } = cursore;
    if (lettera === V) this.inValore = false;
    else if (lettera === C) {
      if (this.inCella) this.chiudeCella();
    } else if (lettera !== 0) return;
    else if (cursore.si('is')) this.inValore = false;
    else if (cursore.si('row')) {
      this.fuoriDallaCella();
      this.chiudeRiga();
    } else if (cursore.si('sheetData')) this.inDati = false;
  }

  private chiudeCella(): void {
    const { esito, ambiente, cursore } = this;
    const { riga, colonna } = this.posizione;
    this.inCella = false;
    if (!this.conFormula && this.valoreA === this.valoreDa) {
      this.daTogliere.push(this.inizioCella, cursore.fine, riga, colonna);
      return;
    }
    ambiente.celle.comprendi(ambiente.nome, esito, riga, colonna);
    const formato = this.stile < 0 ? null : ambiente.stili.di(this.stile);
    if (formato !== null) esito.formati.metti(riga, colonna, formato);
    this.correggi(riga, colonna);
  }

  private correggi(riga: number, colonna: number): void {
    const { correzioni } = this.esito;
    if (this.valoreA === this.valoreDa) {
      // C'è una formula: il solo risultato vuoto è un testo vuoto scritto per intero.
      if (this.tipo !== 'risultatoTesto' || !this.valoreScritto)
        correzioni.metti(riga, colonna, { nonCalcolata: true });
    } else if (this.tipo === 'condiviso') {
      const indice = interoDaByte(this.xml, this.valoreDa, this.valoreA);
      if (indice < 0 || indice >= this.ambiente.testi) throw danneggiato(`testo condiviso ${indice}`);
    } else if (this.tipo === 'data') {
      const seriale = serialeDaIso(new TextDecoder().decode(this.xml.subarray(this.valoreDa, this.valoreA)));
      if (seriale !== null) correzioni.metti(riga, colonna, seriale);
    }
  }

  private chiudeRiga(): void {
    const { daTogliere, esito, ambiente } = this;
    for (let i = 0; i < daTogliere.length; i += 4) {
      if (this.posizioniScritte) this.xml.fill(32, daTogliere[i], daTogliere[i + 1]);
      else {
        // Qui la posizione viene dal conto: la cella resta, ma la libreria non deve darle un valore.
        const [riga = 0, colonna = 0] = [daTogliere[i + 2], daTogliere[i + 3]];
        ambiente.celle.comprendi(ambiente.nome, esito, riga, colonna);
        esito.correzioni.metti(riga, colonna, null);
      }
    }
    daTogliere.length = 0;
    this.posizioniScritte = true;
    this.inRiga = false;
  }
}
