import { normalizzaNome } from '../../enti/normalizza-nome';
import type { DatoPatrimonio } from '../../tabelle/patrimonio';
import { leggiPatrimonio } from '../../tabelle/patrimonio';
import type { Tabella } from '../../tabelle/tabella';
import { quanto } from '../../valori/valore';
import { memoPerContesto } from '../memo-contesto';
import { MARGINE_CONTEGGI } from './somma-riga';
import { nomeDelFile } from '../../nome-del-file';

type Soggetto = DatoPatrimonio['soggetto'];
type Proprietario = DatoPatrimonio['proprietario'];
type Uso = DatoPatrimonio['uso'];

export const USI = ['sap', 'sas', 'altri'] as const satisfies readonly Uso[];
/**
 * Un intero si scrive poche volte e un ambito ha pochi sub-ambiti. Oltre non è più un piano, e un foglio di soli totali
 * e sub-ambiti non deve moltiplicare gli uni per gli altri.
 */
const INTERI_MASSIMI = 50;
const CONFRONTI_MASSIMI = 100_000;
const TUTTI_GLI_USI = [...USI, 'totale'] as const satisfies readonly Uso[];
const PROPRIETARI = ['comuni', 'aler', 'tutti'] as const satisfies readonly Proprietario[];

/** Un intero e le sue parti, fra i numeri del patrimonio. `scarto` = intero − somma delle parti. */
export interface EquazionePatrimonio {
  readonly tipo: 'usi' | 'proprietari' | 'subAmbiti';
  readonly intero: DatoPatrimonio;
  readonly parti: readonly DatoPatrimonio[];
  readonly somma: number;
  readonly scarto: number;
}

/** Una somma che non si può fare: qualche cifra c'è ma non si legge come numero. */
export interface EquazioneIncerta {
  readonly tipo: EquazionePatrimonio['tipo'];
  readonly intero: DatoPatrimonio;
  readonly mancanti: readonly DatoPatrimonio[];
}

export interface Patrimonio {
  readonly dati: readonly DatoPatrimonio[];
  readonly equazioni: readonly EquazionePatrimonio[];
  readonly incerte: readonly EquazioneIncerta[];
  /** Le relazioni in cui entra un numero. */
  relazioni(dato: DatoPatrimonio): readonly EquazionePatrimonio[];
  /** Tutte le volte che un numero è scritto; vuoto se mai. */
  cerca(soggetto: Soggetto, proprietario: Proprietario, uso: Uso): readonly DatoPatrimonio[];
}

/** I numeri del patrimonio e le relazioni che devono valere fra loro. */
export const patrimonio = memoPerContesto((contesto): Patrimonio => {
  const enti = new Map(
    contesto.tabelle.map((tabella): [Tabella, string | undefined] => [tabella, tabella.righe[0]?.ente?.nome]),
  );
  const dati = leggiPatrimonio(contesto.tabelle).map((dato): DatoPatrimonio => {
    if (dato.soggetto.tipo !== 'ente' || dato.soggetto.nome !== null) return dato;
    // La scheda di un ente non ne ripete il nome: lo dà la sua cartella.
    const nome = enti.get(dato.tabella) ?? nomeDelFile(contesto, dato.cella.file);
    return { ...dato, soggetto: { tipo: 'ente', nome } };
  });
  return ricavaEquazioni(dati);
});

export function ricavaEquazioni(dati: readonly DatoPatrimonio[]): Patrimonio {
  const indice = new Map<string, DatoPatrimonio[]>();
  const soggetti = new Map<string, Soggetto>();
  for (const dato of dati) {
    if (dato.forma !== 'numero') continue;
    soggetti.set(chiaveSoggetto(dato.soggetto), dato.soggetto);
    const chiave = chiaveDi(dato.soggetto, dato.proprietario, dato.uso);
    const gia = indice.get(chiave);
    if (gia) gia.push(dato);
    else indice.set(chiave, [dato]);
  }
  const cerca: Patrimonio['cerca'] = (soggetto, proprietario, uso) =>
    indice.get(chiaveDi(soggetto, proprietario, uso)) ?? [];
  const equazioni: EquazionePatrimonio[] = [];
  const incerte: EquazioneIncerta[] = [];
  const uguaglia = (
    tipo: EquazionePatrimonio['tipo'],
    interi: readonly DatoPatrimonio[],
    parti: readonly DatoPatrimonio[],
  ): void => {
    const quanti = interi.length * parti.length > CONFRONTI_MASSIMI ? 1 : INTERI_MASSIMI;
    for (const intero of interi.slice(0, quanti)) {
      const esito = confronta(tipo, intero, parti);
      if (esito && 'scarto' in esito) equazioni.push(esito);
      else if (esito) incerte.push(esito);
    }
  };

  for (const soggetto of soggetti.values()) {
    for (const proprietario of PROPRIETARI) {
      const parti = USI.map((uso) => primo(cerca(soggetto, proprietario, uso)));
      if (parti.every((parte) => parte !== null)) uguaglia('usi', cerca(soggetto, proprietario, 'totale'), parti);
    }
    for (const uso of TUTTI_GLI_USI) {
      const comuni = primo(cerca(soggetto, 'comuni', uso));
      const aler = primo(cerca(soggetto, 'aler', uso));
      if (comuni && aler) uguaglia('proprietari', cerca(soggetto, 'tutti', uso), [comuni, aler]);
    }
  }
  const subAmbiti = [...soggetti.values()].filter(({ tipo }) => tipo === 'subAmbito');
  // Con un sub-ambito solo non si sa se gli altri esistono e non sono scritti.
  if (subAmbiti.length >= 2) {
    for (const proprietario of PROPRIETARI) {
      for (const uso of TUTTI_GLI_USI) {
        const parti = subAmbiti.map((soggetto) => primo(cerca(soggetto, proprietario, uso)));
        if (!parti.every((parte) => parte !== null)) continue;
        uguaglia('subAmbiti', cerca({ tipo: 'ambito', nome: null }, proprietario, uso), parti);
      }
    }
  }
  const perDato = new Map<DatoPatrimonio, EquazionePatrimonio[]>();
  for (const equazione of equazioni) {
    for (const dato of [equazione.intero, ...equazione.parti]) {
      const gia = perDato.get(dato);
      if (gia) gia.push(equazione);
      else perDato.set(dato, [equazione]);
    }
  }
  return { dati, equazioni, incerte, cerca, relazioni: (dato) => perDato.get(dato) ?? [] };
}

function confronta(
  tipo: EquazionePatrimonio['tipo'],
  intero: DatoPatrimonio,
  parti: readonly DatoPatrimonio[],
): EquazionePatrimonio | EquazioneIncerta | null {
  const membri = [intero, ...parti];
  if (membri.every(({ valore }) => valore.tipo === 'numero')) {
    const somma = parti.reduce((parziale, { valore }) => parziale + quanto(valore), 0);
    const scarto = quanto(intero.valore) - somma;
    return { tipo, intero, parti, somma, scarto };
  }
  const mancanti = membri.filter(({ valore }) => valore.tipo !== 'numero');
  return mancanti.some(({ valore }) => valore.tipo === 'nr') || mancanti.length === membri.length
    ? null
    : { tipo, intero, mancanti };
}

/** Il numero da usare fra più dichiarazioni uguali: quello nel foglio che viene prima per nome, in qualunque ordine siano i fogli. */
function primo(dati: readonly DatoPatrimonio[]): DatoPatrimonio | null {
  return dati.reduce<DatoPatrimonio | null>(
    (scelto, dato) =>
      !scelto ||
      dato.cella.file < scelto.cella.file ||
      (dato.cella.file === scelto.cella.file && dato.cella.foglio < scelto.cella.foglio)
        ? dato
        : scelto,
    null,
  );
}

function chiaveSoggetto({ tipo, nome }: Soggetto): string {
  return tipo === 'ambito' ? tipo : `${tipo} ${normalizzaNome(nome ?? '')}`;
}

function chiaveDi(soggetto: Soggetto, proprietario: Proprietario, uso: Uso): string {
  return `${chiaveSoggetto(soggetto)} ${proprietario} ${uso}`;
}

export function torna({ scarto }: EquazionePatrimonio): boolean {
  return Math.abs(scarto) <= MARGINE_CONTEGGI;
}

/** La cella da guardare: l'unica che anche un'altra relazione accusa dello stesso errore; null se nessuna o più d'una. */
export function accusato(equazione: EquazionePatrimonio, { relazioni }: Patrimonio): DatoPatrimonio | null {
  const candidati = [equazione.intero, ...equazione.parti].filter((dato) => {
    const errore = erroreDi(dato, equazione);
    return relazioni(dato).some((altra) => altra !== equazione && !torna(altra) && erroreDi(dato, altra) === errore);
  });
  return candidati.length === 1 ? (candidati[0] ?? null) : null;
}

/** Di quanto il dato supererebbe il giusto, se l'errore fosse tutto suo. */
function erroreDi(dato: DatoPatrimonio, { intero, scarto }: EquazionePatrimonio): number {
  return dato === intero ? scarto : -scarto;
}
