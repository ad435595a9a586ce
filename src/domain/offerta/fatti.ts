import type { Dichiarazione, Fatti, RigaAbbinata, TabellaAbbinata } from '../contesto';
import type { Ente } from '../enti/ente';
import type { Valore } from '../valori/valore';
import type { VoceKey } from '../voci/voce';
import type { PostiEnti } from '../enti/posti-enti';
import { normalizzaNome } from '../enti/normalizza-nome';
import { fonteScelta, fontiDelDato } from './fonti';
import type { DoveSiDice } from './fonti';
import type { Fonte } from '../contesto';
import type { SceltaFonte } from './scelta-fonte';
import { righePerEnte } from './righe-per-ente';
import { numeroIn } from '../in-elenco';

const CON_DATI: ReadonlySet<TabellaAbbinata['tipo']> = new Set(['offerta', 'scheda', 'popolazione', 'patrimonio']);

/** Quanto un valore vale come risposta: prima i numeri, poi "n.r.", poi ciò che non si legge, infine il vuoto. */
function peso(valore: Valore): number {
  if (valore.tipo === 'numero') return 0;
  if (valore.tipo === 'nr') return 1;
  return valore.tipo === 'vuoto' ? 3 : 2;
}

/**
 * I dati dichiarati. Di ogni ente si sa in quali righe sta; le dichiarazioni si creano quando qualcuno le chiede,
 * perché un foglio può avere centinaia di migliaia di righe e le regole ne guardano poche.
 */
export function creaFatti(
  tabelle: readonly TabellaAbbinata[],
  posti: PostiEnti,
  senzaSap: ReadonlySet<string>,
  { scelte, ...dove }: DoveSiDice & { readonly scelte: readonly SceltaFonte[] },
): Fatti {
  const conDati = tabelle.filter((tabella) => CON_DATI.has(tabella.tipo));
  const colonne = colonnePerVoce(conDati);
  const righe = righePerEnte(conDati, posti.quanti);
  /** Chiama `guarda` su ogni cella in cui l'ente dichiara la voce, nell'ordine delle tabelle. */
  function percorri(enteId: string, voce: VoceKey, guarda: Guarda): void {
    const perTabella = colonne.get(voce);
    const posto = perTabella ? posti.posto(enteId) : -1;
    if (!perTabella || posto < 0) return;
    const fine = numeroIn(righe.inizio, posto + 1);
    for (let dove = numeroIn(righe.inizio, posto); dove < fine; dove += 1) {
      const quale = numeroIn(righe.tabella, dove);
      const tabella = conDati[quale];
      const riga = tabella?.righe[numeroIn(righe.riga, dove)];
      const sue = perTabella[quale];
      if (!tabella || !riga || !sue) continue;
      for (const colonna of sue) {
        const valore = riga.valori[colonna];
        if (valore) guarda(valore, tabella, riga, colonna);
      }
    }
  }

  const migliore = new Scelta(entiPerFile(conDati));
  const perDato = new Map(scelte.map((una) => [`${normalizzaNome(una.ente)}\n${una.voce}`, una]));
  const note = new Map<string, Fonte | null>();

  function dichiarazioni(enteId: string, voce: VoceKey): readonly Dichiarazione[] {
    const trovate: Dichiarazione[] = [];
    percorri(enteId, voce, (valore, tabella, riga, colonna) => {
      if (riga.ente) trovate.push(dichiarazione(riga.ente, voce, valore, tabella, riga, colonna));
    });
    return trovate;
  }

  function scelta(enteId: string, voce: VoceKey): Fonte | null {
    const chiave = `${enteId}\n${voce}`;
    const detta = perDato.get(chiave);
    if (!detta) return null;
    const nota = note.get(chiave);
    if (nota !== undefined) return nota;
    const fonte = fonteScelta(detta, fontiDelDato(dichiarazioni(enteId, voce), voce, dove), dove.nomi);
    note.set(chiave, fonte);
    return fonte;
  }

  function dato(enteId: string, voce: VoceKey): Dichiarazione | null {
    const scelto = perDato.size > 0 ? scelta(enteId, voce) : null;
    if (scelto) return scelto.dichiarazione;
    migliore.azzera();
    percorri(enteId, voce, migliore.proponi);
    const { valore, tabella, riga, colonna } = migliore;
    return valore && tabella && riga?.ente ? dichiarazione(riga.ente, voce, valore, tabella, riga, colonna) : null;
  }

  function valore(enteId: string, voce: VoceKey): Valore | null {
    const scelto = perDato.size > 0 ? scelta(enteId, voce) : null;
    if (scelto) return scelto.dichiarazione.valore;
    migliore.azzera();
    percorri(enteId, voce, migliore.proponi);
    return migliore.valore;
  }

  function numero(enteId: string, voce: VoceKey): number | null {
    const letto = valore(enteId, voce);
    if (letto?.tipo !== 'numero') return null;
    return letto.numero === 0 && senzaSap.has(enteId) ? null : letto.numero;
  }

  return { dichiarazioni, dato, scelta, valore, numero, voci: new Set(colonne.keys()) };
}

type Guarda = (valore: Valore, tabella: TabellaAbbinata, riga: RigaAbbinata, colonna: number) => void;

/** La cella che vale fra quelle proposte. Una sola per tutte le domande: su un foglio lungo sono un milione. */
class Scelta {
  valore: Valore | null = null;
  tabella: TabellaAbbinata | null = null;
  riga: RigaAbbinata | null = null;
  colonna = 0;

  constructor(private readonly entiDelFile: (file: number) => number) {}

  azzera(): void {
    this.valore = null;
  }

  readonly proponi: Guarda = (valore, tabella, riga, colonna) => {
    if (this.valore && this.tabella && !this.precede(valore, tabella, this.valore, this.tabella)) return;
    this.valore = valore;
    this.tabella = tabella;
    this.riga = riga;
    this.colonna = colonna;
  };

  /** Prima la risposta che vale di più; poi il file di meno enti; poi la tabella con meno voci: la propria prima del quadro. */
  private precede(una: Valore, suaTabella: TabellaAbbinata, altra: Valore, altraTabella: TabellaAbbinata): boolean {
    const differenza = peso(una) - peso(altra);
    if (differenza !== 0) return differenza < 0;
    if (suaTabella === altraTabella) return false;
    const enti =
      suaTabella.file === altraTabella.file
        ? 0
        : this.entiDelFile(suaTabella.file) - this.entiDelFile(altraTabella.file);
    return enti !== 0 ? enti < 0 : contaVoci(suaTabella) < contaVoci(altraTabella);
  }
}

/** In quante righe diverse, per ente, ogni file risponde; si conta solo se due file dicono lo stesso dato. */
function entiPerFile(tabelle: readonly TabellaAbbinata[]): (file: number) => number {
  let noti: Map<number, Set<number>> | null = null;
  return (file) => {
    noti ??= contaEnti(tabelle);
    return noti.get(file)?.size ?? 0;
  };
}

function contaEnti(tabelle: readonly TabellaAbbinata[]): Map<number, Set<number>> {
  const perFile = new Map<number, Set<number>>();
  for (const { file, righe } of tabelle) {
    const suoi = perFile.get(file) ?? new Set<number>();
    perFile.set(file, suoi);
    for (const { posto, valori } of righe) {
      if (posto >= 0 && valori.some(({ tipo }) => tipo !== 'vuoto')) suoi.add(posto);
    }
  }
  return perFile;
}

function contaVoci(tabella: TabellaAbbinata): number {
  let quante = 0;
  for (const colonna of tabella.colonne) if (colonna.voce !== null) quante += 1;
  return quante;
}

function dichiarazione(
  ente: Ente,
  voce: VoceKey,
  valore: Valore,
  tabella: TabellaAbbinata,
  riga: RigaAbbinata,
  colonna: number,
): Dichiarazione {
  return { ente, voce, anno: tabella.colonne[colonna]?.anno ?? null, valore, tabella, riga, colonna };
}

/** Per ogni voce, le colonne di ogni tabella (nell'ordine dato) che la portano; le percentuali stampate non contano. */
function colonnePerVoce(
  tabelle: readonly TabellaAbbinata[],
): ReadonlyMap<VoceKey, readonly (readonly number[] | undefined)[]> {
  const perVoce = new Map<VoceKey, (number[] | undefined)[]>();
  tabelle.forEach(({ colonne }, quale) => {
    colonne.forEach(({ voce, percentualeDi }, colonna) => {
      if (voce === null || percentualeDi) return;
      let perTabella = perVoce.get(voce);
      if (!perTabella) perVoce.set(voce, (perTabella = new Array<number[] | undefined>(tabelle.length)));
      const sue = perTabella[quale];
      if (sue) sue.push(colonna);
      else perTabella[quale] = [colonna];
    });
  });
  return perVoce;
}
