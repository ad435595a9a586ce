import type { Area, SheetSnapshot } from '../../../../domain/snapshot';
import { danneggiato } from '../../file-illeggibile';
import { type ContaCelle, ULTIMA_COLONNA } from '../complementi';
import { CursoreXml } from '../cursore-xml';
import type { FormatiDiStile } from '../formati-predefiniti';
import { GrigliaSparsa } from '../griglia-sparsa';
import { GrigliaValori } from '../griglia-valori';
import { Intervalli } from '../intervalli';
import { nel1900 } from '../passa-al-1900';
import { unioneDaRiferimento } from '../unioni';
import { CellaSvelta } from './cella-svelta';
import { CellaXlsx } from './cella-xlsx';
import type { FoglioDiCelle } from './elenco-fogli';
import { FormuleDelFoglio } from './formule-condivise';
import { PosizioneCella } from './posizione-cella';

export interface AmbienteFoglio {
  readonly stili: FormatiDiStile;
  readonly testi: readonly string[];
  readonly data1904: boolean;
  readonly celle: ContaCelle;
}

type Testata = Pick<FoglioDiCelle, 'nome' | 'visibilita'>;

const C = 0x63;

/** Legge un foglio `.xlsx` in una sola passata sui suoi byte. Delle celle con il solo formato non resta niente. */
export function leggiFoglioXlsx(xml: Uint8Array, testata: Testata, ambiente: AmbienteFoglio): SheetSnapshot {
  return new LettoreFoglio(xml, testata, ambiente).leggi();
}

class LettoreFoglio {
  private readonly cursore: CursoreXml;
  private readonly posizione: PosizioneCella;
  private readonly svelta: CellaSvelta;
  private readonly cella: CellaXlsx;
  private readonly valori = new GrigliaValori();
  private readonly formule = new FormuleDelFoglio();
  private readonly formati = new GrigliaSparsa<string>();
  private readonly righeNascoste = new Intervalli();
  private readonly colonneNascoste = new Intervalli();
  private readonly unioni: Area[] = [];
  private readonly misura = { righe: 0, colonne: 0 };
  private protetto = false;
  private inDati = false;
  private inRiga = false;
  private inCella = false;
  private inUnioni = false;

  constructor(
    xml: Uint8Array,
    private readonly testata: Testata,
    private readonly ambiente: AmbienteFoglio,
  ) {
    this.cursore = new CursoreXml(xml);
    this.posizione = new PosizioneCella(this.cursore);
    this.svelta = new CellaSvelta(xml);
    this.cella = new CellaXlsx(this.cursore);
  }

  leggi(): SheetSnapshot {
    const { cursore, cella } = this;
    for (;;) {
      if (this.inRiga && !this.inCella && this.cellaSvelta()) continue;
      if (!cursore.avanza()) break;
      if (cursore.tipo === 'testo') {
        if (this.inCella) cella.testo();
      } else if (cursore.tipo === 'apre') {
        this.apre();
        if (cursore.vuoto) this.chiude();
      } else this.chiude();
    }
    this.ambiente.celle.chiudi(this.misura);
    return this.snapshot();
  }

  /** Una cella scritta come la scrivono tutti si legge senza dividerla in pezzi. */
  private cellaSvelta(): boolean {
    const { cursore, svelta, cella } = this;
    const dopoAttributi = svelta.leggi(cursore.fine);
    if (dopoAttributi < 0) return false;
    this.posizione.apriCella(svelta);
    cursore.fine = dopoAttributi;
    if (svelta.vuota) return true;
    cella.apri(svelta);
    this.inCella = true;
    const dopoValore = svelta.leggiValore(dopoAttributi);
    if (dopoValore < 0) return true;
    cursore.fine = dopoValore;
    cella.riempi(svelta);
    this.chiudeCella();
    return true;
  }

  private snapshot(): SheetSnapshot {
    const { nome, visibilita } = this.testata;
    const { origine, valori, larghezza } = this.valori.usata();
    return {
      nome,
      visibilita,
      protetto: this.protetto,
      origine,
      valori,
      formule: this.formule.svolte().daOrigine(origine, valori.length),
      formati: this.formati.daOrigine(origine, valori.length),
      formuleNote: true,
      unioni: this.unioni,
      righeNascoste: this.righeNascoste.fra(origine.riga, valori.length),
      colonneNascoste: this.colonneNascoste.fra(origine.colonna, larghezza),
    };
  }

  private apre(): void {
    const { lettera } = this.cursore;
    if (lettera === C) {
      if (this.inRiga) this.apreCella();
    } else if (this.inCella) {
      if (lettera === 0 && this.cursore.si('row')) this.fuoriDallaCella();
      this.cella.apreElemento(lettera);
    } else if (lettera === 0) this.apreAltro();
  }

  private apreAltro(): void {
    const { cursore } = this;
    if (this.inDati && cursore.si('row')) {
      const riga = this.posizione.apriRiga();
      if (cursore.acceso('hidden')) this.righeNascoste.aggiungi(riga, riga);
      this.inRiga = true;
    } else if (cursore.si('sheetData')) this.inDati = true;
    else if (cursore.si('col')) this.apreColonna();
    else if (cursore.si('sheetProtection')) this.protetto ||= cursore.acceso('sheet');
    else if (cursore.si('mergeCells')) this.inUnioni = true;
    else if (this.inUnioni && cursore.si('mergeCell')) {
      const unione = unioneDaRiferimento(cursore.attributo('ref') ?? '');
      if (unione !== null) this.unioni.push(unione);
    }
  }

  private apreColonna(): void {
    const { cursore } = this;
    const [da, a] = [cursore.intero('min'), cursore.intero('max')];
    if (da >= 1 && a <= ULTIMA_COLONNA + 1 && cursore.acceso('hidden')) this.colonneNascoste.aggiungi(da - 1, a - 1);
  }

  private apreCella(): void {
    this.fuoriDallaCella();
    this.svelta.leggiDalCursore(this.cursore);
    this.posizione.apriCella(this.svelta);
    this.cella.apri(this.svelta);
    this.inCella = true;
  }

  /** Una cella non contiene righe né altre celle. */
  private fuoriDallaCella(): void {
    if (this.inCella) throw danneggiato(`${this.testata.nome}: cella non chiusa`);
  }

  private chiude(): void {
    const { cursore } = this;
    const { lettera } = cursore;
    if (lettera === C) {
      if (this.inCella) this.chiudeCella();
      return;
    }
    if (this.inCella) this.cella.chiudeElemento(lettera);
    if (lettera !== 0) return;
    if (cursore.si('row')) {
      this.fuoriDallaCella();
      this.inRiga = false;
    } else if (cursore.si('sheetData')) this.inDati = false;
    else if (cursore.si('mergeCells')) this.inUnioni = false;
  }

  private chiudeCella(): void {
    const { cella, ambiente, testata } = this;
    const { riga, colonna } = this.posizione;
    this.inCella = false;
    if (cella.vuota) return;
    ambiente.celle.comprendi(testata.nome, this.misura, riga, colonna);
    const formato = cella.stile < 0 ? null : ambiente.stili.di(cella.stile);
    if (formato !== null) this.formati.metti(riga, colonna, formato);
    let valore = cella.leggiValore(ambiente.testi);
    // Le date scritte per esteso non dipendono dal sistema della cartella.
    if (ambiente.data1904 && typeof valore === 'number' && cella.tipo !== 'data') valore = nel1900(valore, formato);
    if (this.valori.metti(riga, colonna, valore)) this.formule.dimentica(riga, colonna);
    cella.consegnaFormula(this.formule, riga, colonna);
  }
}
