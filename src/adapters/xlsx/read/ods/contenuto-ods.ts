import type { ValoreCella, Visibilita } from '../../../../domain/snapshot';
import { FileIlleggibile, danneggiato } from '../../file-illeggibile';
import type { LimitiLettura } from '../../limiti-lettura';
import { type Complementi, ContaCelle, ULTIMA_COLONNA, ULTIMA_RIGA, nuoviComplementi } from '../complementi';
import { CursoreXml } from '../cursore-xml';
import { errore, erroreDaTesto } from '../errori-excel';
import { giorniDaDurata, giorniDaIso } from '../seriale';
import type { FormatiOds } from './formati-ods';

export interface FoglioOds {
  readonly nome: string;
  readonly visibilita: Visibilita;
  readonly complementi: Complementi;
}

/** Il genere scritto nella cella, quando il suo stile non dice il formato. */
const FORMATI_DI_RIPIEGO: ReadonlyMap<string, string> = new Map([
  ['percentage', '0%'],
  ['date', 'yyyy-mm-dd'],
  ['time', '[h]:mm:ss'],
]);

const INVOLUCRI_DI_RIGHE = new Set(['table-header-rows', 'table-rows', 'table-row-group']);

/**
 * Passata su `content.xml` prima della libreria. Toglie dai byte ciò che la libreria leggerebbe male:
 * - gli involucri di righe: le righe d'intestazione ripetute in stampa, e quelle raggruppate, andrebbero perse;
 * - gli stili delle celle: una riga formattata fino in fondo al foglio supererebbe i limiti.
 *
 * Raccoglie ciò che la libreria non dice: fogli, righe e colonne nascosti, protezione, formati anche ereditati dalla
 * colonna. Corregge date e ore (numeri, non `Date` o testi), errori (altrimenti testi) e formule con risultato vuoto.
 */
export function preparaContenutoOds(xml: Uint8Array, formati: FormatiOds, limiti: LimitiLettura): readonly FoglioOds[] {
  return new PassataOds(xml, formati, limiti).esegui();
}

class PassataOds {
  private readonly cursore: CursoreXml;
  private readonly celle: ContaCelle;
  private readonly fogli: FoglioOds[] = [];
  private readonly tabelleNascoste = new Set<string>();
  private stileTabella = '';
  /** Elementi aperti dentro il foglio di calcolo: 1 nella tabella, 2 nella riga, 3 nella cella; -1 fuori. */
  private profondita = -1;
  private elementi = 0;
  private foglio: FoglioOds | null = null;
  private stiliColonna: (string | null)[] = [];
  private riga = 0;
  private colonna = 0;
  private ripetizioniRiga = 1;
  private stileRiga: string | null = null;
  // La cella aperta.
  private stile: string | null = null;
  private genere = '';
  private ripetizioni = 1;
  private conFormula = false;
  private conTesto = false;
  private piena = false;
  private testo: string | null = null;
  private correzione: ValoreCella | undefined = undefined;

  constructor(
    xml: Uint8Array,
    private readonly formati: FormatiOds,
    private readonly limiti: LimitiLettura,
  ) {
    this.cursore = new CursoreXml(xml);
    this.celle = new ContaCelle(limiti.celle);
  }

  esegui(): readonly FoglioOds[] {
    const { cursore } = this;
    while (cursore.avanza()) {
      if (cursore.tipo === 'apre') this.contaElemento();
      if (this.profondita < 0) this.fuoriDalFoglio();
      else if (cursore.tipo === 'testo') {
        if (this.testo !== null && this.profondita > 3) this.testo += cursore.testo;
      } else if (INVOLUCRI_DI_RIGHE.has(cursore.nome)) cursore.cancella();
      else if (cursore.tipo === 'apre') {
        this.apre();
        this.profondita += 1;
        if (cursore.vuoto) this.chiude();
      } else this.chiude();
    }
    return this.fogli;
  }

  private contaElemento(): void {
    this.elementi += 1;
    const limite = this.limiti.elementi;
    if (this.elementi > limite) throw new FileIlleggibile({ tipo: 'troppiElementi', elementi: this.elementi, limite });
  }

  private fuoriDalFoglio(): void {
    const { cursore } = this;
    this.formati.guarda(cursore);
    if (cursore.tipo !== 'apre') return;
    if (cursore.si('spreadsheet') && !cursore.vuoto) this.profondita = 0;
    else if (cursore.si('style')) this.stileTabella = cursore.attributo('style:name') ?? '';
    else if (cursore.si('table-properties') && cursore.attributo('table:display') === 'false') {
      this.tabelleNascoste.add(this.stileTabella);
    }
  }

  private apre(): void {
    const { cursore, profondita } = this;
    if (profondita === 0 && cursore.si('table')) this.apreFoglio();
    else if (this.foglio === null) return;
    else if (profondita === 1 && cursore.si('table-row')) this.apreRiga();
    else if (profondita === 2) this.apreCella();
    else if (profondita === 3 && cursore.si('p')) {
      // Fra un capoverso e l'altro un a capo, come nel testo che dà la libreria.
      if (this.conTesto && this.testo !== null) this.testo += '\n';
      this.conTesto = true;
    } else if (cursore.si('table-column')) this.apreColonna(this.foglio);
  }

  private chiude(): void {
    this.profondita -= 1;
    const { cursore, profondita, foglio } = this;
    if (profondita === 2 && (cursore.si('table-cell') || cursore.si('covered-table-cell'))) this.chiudeCella();
    else if (profondita === 1 && cursore.si('table-row')) this.riga += this.ripetizioniRiga;
    else if (profondita === 0 && foglio !== null && cursore.si('table')) {
      this.celle.chiudi(foglio.complementi);
      this.foglio = null;
    }
  }

  private apreFoglio(): void {
    const { cursore } = this;
    const nascosto = this.tabelleNascoste.has(cursore.attributo('table:style-name') ?? '');
    this.foglio = {
      nome: cursore.attributo('table:name') ?? `Foglio${this.fogli.length + 1}`,
      visibilita: nascosto ? 'nascosto' : 'visibile',
      complementi: nuoviComplementi(),
    };
    this.foglio.complementi.protetto = cursore.attributo('table:protected') === 'true';
    this.fogli.push(this.foglio);
    this.stiliColonna = [];
    this.riga = 0;
  }

  private apreColonna({ complementi }: FoglioOds): void {
    const { cursore, stiliColonna } = this;
    const da = stiliColonna.length;
    const a = Math.min(da + this.quante('table:number-columns-repeated'), ULTIMA_COLONNA + 1);
    const stile = cursore.attributo('table:default-cell-style-name');
    while (stiliColonna.length < a) stiliColonna.push(stile);
    if (this.nascosta()) complementi.colonneNascoste.aggiungi(da, a - 1);
  }

  private apreRiga(): void {
    this.ripetizioniRiga = this.quante('table:number-rows-repeated');
    this.stileRiga = this.cursore.attributo('table:default-cell-style-name');
    this.colonna = 0;
    if (this.nascosta()) {
      this.foglio?.complementi.righeNascoste.aggiungi(this.riga, this.riga + this.ripetizioniRiga - 1);
    }
  }

  private apreCella(): void {
    const { cursore } = this;
    const coperta = !cursore.si('table-cell');
    this.ripetizioni = this.quante('table:number-columns-repeated');
    this.stile = cursore.attributo('table:style-name');
    this.genere = (
      cursore.attributo('office:value-type') ??
      cursore.attributo('calcext:value-type') ??
      ''
    ).toLowerCase();
    this.conFormula = cursore.trova('table:formula');
    this.conTesto = false;
    this.correzione = undefined;
    this.piena = !coperta && (this.genere !== '' || this.conFormula || this.quante('table:number-columns-spanned') > 1);
    this.piena ||= !coperta && this.quante('table:number-rows-spanned') > 1;
    const isErrore = cursore.attributo('calcext:value-type') === 'error';
    this.testo = isErrore || this.conFormula ? '' : null;
    if (isErrore) this.genere = 'error';
    else if (this.genere === 'date') this.correggiCon(giorniDaIso(cursore.attributo('office:date-value') ?? ''));
    else if (this.genere === 'time') this.correggiCon(giorniDaDurata(cursore.attributo('office:time-value') ?? ''));
    cursore.cancellaAttributo('table:style-name');
  }

  /** Una data che non si legge resta il testo che la cella mostra. */
  private correggiCon(numero: number | null): void {
    if (numero !== null) this.correzione = numero;
    else {
      this.cursore.cancellaAttributo('office:value-type');
      this.cursore.cancellaAttributo('calcext:value-type');
    }
  }

  private chiudeCella(): void {
    const { foglio, ripetizioni, colonna } = this;
    this.colonna += ripetizioni;
    if (foglio === null || (!this.piena && !this.conTesto)) return;
    const [riga, ultima] = [this.riga + this.ripetizioniRiga - 1, colonna + ripetizioni - 1];
    if (riga > ULTIMA_RIGA || ultima > ULTIMA_COLONNA) throw danneggiato(`${foglio.nome}: cella fuori dal foglio`);
    this.celle.comprendi(foglio.nome, foglio.complementi, riga, ultima);
    if (this.testo !== null) this.correggiTesto(this.testo);
    this.testo = null;
    for (let c = colonna; c <= ultima; c += 1) this.registra(foglio.complementi, c);
  }

  private correggiTesto(testo: string): void {
    if (this.genere === 'error') this.correzione = erroreDaTesto(testo) ?? errore(testo === '' ? '#N/A' : testo);
    else if (this.genere === 'string') this.correzione = erroreDaTesto(testo) ?? undefined;
    // LibreOffice scrive così una formula il cui risultato è il testo vuoto.
    else if (this.genere === '' && this.conTesto && testo === '') this.correzione = '';
  }

  private registra({ formati, correzioni }: Complementi, colonna: number): void {
    const stile = this.stile ?? this.stileRiga ?? this.stiliColonna[colonna] ?? null;
    const formato = this.formati.di(stile) ?? FORMATI_DI_RIPIEGO.get(this.genere) ?? null;
    for (let riga = this.riga; riga < this.riga + this.ripetizioniRiga; riga += 1) {
      if (formato !== null) formati.metti(riga, colonna, formato);
      if (this.correzione !== undefined) correzioni.metti(riga, colonna, this.correzione);
    }
  }

  private nascosta(): boolean {
    const visibilita = this.cursore.attributo('table:visibility');
    return visibilita === 'collapse' || visibilita === 'filter';
  }

  /** Una ripetizione o un'estensione: 1 se non è scritta. */
  private quante(attributo: string): number {
    if (!this.cursore.trova(attributo)) return 1;
    const quante = this.cursore.intero(attributo);
    if (quante < 1) throw danneggiato(`${attributo}: ${this.cursore.attributo(attributo) ?? ''}`);
    return quante;
  }
}
