import type { CursoreXml } from '../cursore-xml';

/** Quali elementi definiscono un formato numerico. */
const DEFINIZIONI = new Set([
  'number-style',
  'percentage-style',
  'currency-style',
  'date-style',
  'time-style',
  'boolean-style',
  'text-style',
]);
const DECIMALI_MASSIMI = 30;

/** Pezzi di una data o di un'ora: il codice breve e quello lungo. */
const PEZZI: ReadonlyMap<string, readonly [breve: string, lungo: string]> = new Map([
  ['year', ['yy', 'yyyy']],
  ['month', ['m', 'mm']],
  ['day', ['d', 'dd']],
  ['day-of-week', ['ddd', 'dddd']],
  ['hours', ['h', 'hh']],
  ['minutes', ['m', 'mm']],
  ['seconds', ['s', 'ss']],
  ['am-pm', ['AM/PM', 'AM/PM']],
]);

interface StileCella {
  readonly genitore: string | null;
  readonly formato: string | null;
}

/**
 * I formati numerici di un `.ods`, tradotti nei codici di Excel. La libreria guarda solo gli stili automatici di
 * `content.xml`; quelli con nome, in `styles.xml`, e quelli ereditati li risolve questa raccolta.
 */
export class FormatiOds {
  private readonly codici = new Map<string, string>();
  private readonly stili = new Map<string, StileCella>();
  private readonly risolti = new Map<string, string | null>();
  private nome = '';
  private codice = '';
  private positivo = '';
  private aperta = false;
  private trascorso = false;
  private inTesto = false;

  /** Guarda un pezzo di `styles.xml` o di `content.xml`. */
  guarda(cursore: CursoreXml): void {
    if (cursore.tipo === 'testo') {
      if (this.inTesto) this.codice += letterale(cursore.testo);
      return;
    }
    if (cursore.tipo === 'apre') this.apre(cursore);
    if (cursore.tipo === 'chiude' || cursore.vuoto) this.chiude(cursore);
  }

  private apre(cursore: CursoreXml): void {
    const { nome } = cursore;
    if (nome === 'style' && cursore.attributo('style:family') === 'table-cell') {
      this.stili.set(cursore.attributo('style:name') ?? '', {
        genitore: cursore.attributo('style:parent-style-name'),
        formato: cursore.attributo('style:data-style-name'),
      });
    } else if (DEFINIZIONI.has(nome)) {
      this.nome = cursore.attributo('style:name') ?? '';
      this.codice = '';
      this.positivo = '';
      this.aperta = true;
      this.trascorso = cursore.attributo('number:truncate-on-overflow') === 'false';
    } else if (this.aperta) this.aggiungi(nome, cursore);
  }

  private aggiungi(nome: string, cursore: CursoreXml): void {
    const pezzo = PEZZI.get(nome);
    if (pezzo !== undefined) {
      const lungo = cursore.attributo('number:style') === 'long';
      let codice = lungo ? pezzo[1] : pezzo[0];
      if (nome === 'month' && cursore.attributo('number:textual') === 'true') codice = lungo ? 'mmmm' : 'mmm';
      // Un'ora che può superare le 24: fra quadre il primo pezzo.
      this.codice += this.trascorso && this.codice === '' ? `[${codice}]` : codice;
    } else if (nome === 'number' || nome === 'scientific-number') {
      this.codice += codiceNumero(cursore) + (nome === 'number' ? '' : 'E+00');
    } else if (nome === 'map') {
      const positivo = this.codici.get(cursore.attributo('style:apply-style-name') ?? '');
      if (positivo !== undefined && cursore.attributo('style:condition')?.includes('>')) this.positivo = positivo;
    } else if (nome === 'text-content') this.codice += '@';
    else if (nome === 'text' || nome === 'currency-symbol') this.inTesto = !cursore.vuoto;
  }

  private chiude(cursore: CursoreXml): void {
    if (cursore.si('text') || cursore.si('currency-symbol')) this.inTesto = false;
    else if (this.aperta && DEFINIZIONI.has(cursore.nome)) {
      this.aperta = false;
      this.codici.set(this.nome, this.positivo === '' ? this.codice : `${this.positivo};${this.codice}`);
    }
  }

  /** Il formato di uno stile di cella, suo o ereditato; null se è Generale o se lo stile non c'è. */
  di(stile: string | null): string | null {
    if (stile === null) return null;
    const noto = this.risolti.get(stile);
    if (noto !== undefined) return noto;
    const codice = this.risolvi(stile);
    this.risolti.set(stile, codice);
    return codice;
  }

  private risolvi(stile: string): string | null {
    const visti = new Set<string>();
    for (let nome: string | null = stile; nome !== null && !visti.has(nome);) {
      visti.add(nome);
      const definizione: StileCella | undefined = this.stili.get(nome);
      if (definizione?.formato) {
        const codice = this.codici.get(definizione.formato) ?? '';
        return codice === '' || codice === 'General' ? null : codice;
      }
      nome = definizione?.genitore ?? null;
    }
    return null;
  }
}

function codiceNumero(cursore: CursoreXml): string {
  const migliaia = cursore.attributo('number:grouping') === 'true';
  const decimali = cursore.attributo('number:decimal-places');
  // Senza il numero di decimali è il formato generale.
  if (decimali === null && !migliaia) return 'General';
  const quanti = Math.min(Math.max(Number(decimali) || 0, 0), DECIMALI_MASSIMI);
  return (migliaia ? '#,##0' : '0') + (quanti > 0 ? `.${'0'.repeat(quanti)}` : '');
}

/** Un testo dentro un formato: i segni che Excel accetta nudi restano nudi, il resto va fra virgolette. */
function letterale(testo: string): string {
  return /^[\s\-/:.,()%€]*$/.test(testo) ? testo : `"${testo.replaceAll('"', '')}"`;
}
