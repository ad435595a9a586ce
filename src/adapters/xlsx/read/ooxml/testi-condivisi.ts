import { FileIlleggibile, danneggiato } from '../../file-illeggibile';
import { CursoreXml } from '../cursore-xml';
import { PezziDiTesto } from './pezzi-di-testo';
import { GREZZI, conACapo, decifra } from './testi-xml';

/** Gli elementi che contano; gli altri (caratteri, colori) si attraversano. */
type Elemento = 'sst' | 'si' | 'r' | 't';
const ELEMENTI: readonly Elemento[] = ['t', 'si', 'r', 'sst'];

/**
 * `sharedStrings.xml`: i testi delle celle, ognuno con gli a capo di Excel e senza le guide alla pronuncia. Un testo
 * formattato è la somma dei suoi tratti.
 */
export function leggiTestiCondivisi(xml: Uint8Array, limiteElementi: number): readonly string[] {
  return new LettoreTesti(xml, limiteElementi).leggi();
}

class LettoreTesti {
  private readonly cursore: CursoreXml;
  private readonly pezzi: PezziDiTesto;
  private readonly aperti: Elemento[] = [];
  private readonly testi: string[] = [];
  private elementi = 0;
  private inTesto = false;
  /** Il testo semplice del `<si>`, o del tratto aperto: se è scritto due volte vale l'ultimo. */
  private semplice = '';
  private tratto = '';
  private tratti: string | null = null;

  constructor(
    xml: Uint8Array,
    private readonly limiteElementi: number,
  ) {
    this.cursore = new CursoreXml(xml);
    this.pezzi = new PezziDiTesto(this.cursore);
  }

  leggi(): readonly string[] {
    const { cursore } = this;
    let inPronuncia = false;
    while (cursore.avanza()) {
      if (inPronuncia) inPronuncia = cursore.tipo !== 'chiude' || !cursore.si('rPh');
      else if (cursore.tipo === 'testo') {
        if (this.inTesto) this.pezzi.aggiungi();
      } else if (cursore.si('rPh')) inPronuncia = cursore.tipo === 'apre' && !cursore.vuoto;
      else this.elemento();
    }
    if (this.aperti.length > 0 || this.elementi === 0) throw danneggiato('sharedStrings: XML interrotto');
    return this.testi;
  }

  private elemento(): void {
    const { cursore } = this;
    const elemento = ELEMENTI.find((nome) => cursore.si(nome));
    if (elemento === undefined) return;
    if (cursore.tipo === 'apre') {
      this.apre(elemento);
      if (!cursore.vuoto) return;
    }
    this.chiude(elemento);
  }

  private apre(elemento: Elemento): void {
    const { aperti } = this;
    if ((elemento === 'si') !== (aperti.length === 1)) throw danneggiato('sharedStrings: testo fuori posto');
    this.elementi += 1;
    if (this.elementi > this.limiteElementi) {
      const { elementi, limiteElementi: limite } = this;
      throw new FileIlleggibile({ tipo: 'troppiElementi', elementi, limite });
    }
    aperti.push(elemento);
    if (elemento === 'si') {
      this.semplice = '';
      this.tratti = null;
    } else if (elemento === 'r' && aperti.length === 3) this.tratto = '';
    this.inTesto = this.isTestoDelSi();
    if (this.inTesto) this.pezzi.azzera();
  }

  /** Il `<t>` è del `<si>` o di un suo tratto; dentro altro non conta. */
  private isTestoDelSi(): boolean {
    const { aperti } = this;
    if (aperti[aperti.length - 1] !== 't') return false;
    return aperti.length === 3 || (aperti.length === 4 && aperti[2] === 'r');
  }

  private chiude(elemento: Elemento): void {
    const { aperti } = this;
    const suo = this.isTestoDelSi();
    if (aperti.pop() !== elemento) throw danneggiato('sharedStrings: chiusura senza apertura');
    const profondita = aperti.length;
    if (suo) {
      if (profondita === 2) this.semplice = this.pezzi.testo(GREZZI);
      else this.tratto = this.pezzi.testo(GREZZI);
    } else if (elemento === 'r' && profondita === 2) this.tratti = (this.tratti ?? '') + decifra(this.tratto);
    else if (elemento === 'si') this.testi.push(conACapo(this.tratti ?? decifra(this.semplice)));
    this.inTesto = this.isTestoDelSi();
  }
}
