import { formatoIn, valoreIn, type CellRef } from '../snapshot';
import { classeFormato } from '../valori/formato-numerico';
import type { Valore } from '../valori/valore';
import type { VoceKey } from '../voci/voce';
import { classifica } from './classifica-testo';
import { leggiProprietario, leggiSoggetto, type Proprietario, type Soggetto, type UsoPatrimonio } from './soggetto';
import { cellaValore, type RigaTabella, type Tabella } from './tabella';

/** Una cifra della consistenza del patrimonio, comunque sia scritta nel foglio. */
export interface DatoPatrimonio {
  readonly soggetto: Soggetto;
  /** Di chi sono gli alloggi contati; `tutti` = comuni e ALER insieme. */
  readonly proprietario: Proprietario;
  readonly uso: UsoPatrimonio;
  readonly forma: 'numero' | 'percentuale';
  /** Una percentuale va da 0 a 100. */
  readonly valore: Valore;
  readonly cella: CellRef;
  /** Il numero come si vede nella cella: "65,4%". */
  readonly stampato: string;
  /** Cifre decimali stampate: danno la tolleranza del confronto. */
  readonly decimali: number;
  readonly tabella: Tabella;
}

const USO_DI: Partial<Readonly<Record<VoceKey, UsoPatrimonio>>> = {
  consistenzaSap: 'sap',
  consistenzaSas: 'sas',
  consistenzaAltri: 'altri',
  consistenza: 'totale',
};

/** Quanti decimali mostra un formato numerico: "0.0%" ne mostra uno. */
function decimaliDelFormato(formato: string): number {
  return /\.(0+)/.exec(formato)?.[1]?.length ?? 0;
}

function comeSiVede(tabella: Tabella, riga: number, colonna: number): { stampato: string; decimali: number } {
  const grezzo = valoreIn(tabella.foglio, riga, colonna);
  if (typeof grezzo === 'string') {
    const stampato = grezzo.trim();
    return { stampato, decimali: /[.,](\d+)\s*%?$/.exec(stampato)?.[1]?.length ?? 0 };
  }
  if (typeof grezzo !== 'number') return { stampato: '', decimali: 0 };
  const formato = formatoIn(tabella.foglio, riga, colonna);
  const classe = classeFormato(formato);
  if (classe === 'generale' || formato === null) {
    const scritto = String(grezzo);
    return { stampato: scritto.replace('.', ','), decimali: scritto.split('.')[1]?.length ?? 0 };
  }
  const decimali = decimaliDelFormato(formato);
  const numero = classe === 'percentuale' ? grezzo * 100 : grezzo;
  const stampato = numero.toFixed(decimali).replace('.', ',');
  return { stampato: classe === 'percentuale' ? `${stampato}%` : stampato, decimali };
}

/** "Sub-ambito", "Territorio" in testa ai nomi: allora "Viadana" è un territorio e non il comune. */
function haTerritori({ foglio, intestazione, colonnaEnte }: Tabella): boolean {
  if (colonnaEnte === null) return false;
  for (let riga = intestazione.prima; riga <= intestazione.ultima; riga += 1) {
    const testo = valoreIn(foglio, riga, colonnaEnte);
    if (typeof testo === 'string' && classifica(testo).territorio) return true;
  }
  return false;
}

/** Di chi è il totale in fondo: dei soli comuni se sopra ci sono solo comuni, e così per ALER. */
function proprietarioDelTotale(righe: readonly RigaTabella[], diTerritori: boolean): Proprietario {
  const proprietari = new Set(righe.map(({ nome }) => leggiSoggetto(nome, diTerritori).proprietario ?? 'comuni'));
  const [unico] = proprietari;
  return proprietari.size === 1 && unico !== undefined ? unico : 'tutti';
}

function datiDiTabella(tabella: Tabella): readonly DatoPatrimonio[] {
  if (!tabella.colonne.some(({ voce }) => voce !== null && USO_DI[voce] !== undefined)) return [];
  const diTerritori = haTerritori(tabella);
  const delTotale = proprietarioDelTotale(tabella.righe, diTerritori);
  const deiTitoli = proprietarioDeiTitoli(tabella);
  const dati: DatoPatrimonio[] = [];
  for (const riga of [...tabella.righe, ...tabella.totali]) {
    const isTotale = tabella.totali.includes(riga);
    const { soggetto, proprietario } = leggiSoggetto(riga.nome, diTerritori);
    tabella.colonne.forEach(({ voce, percentualeDi, testo }, indice) => {
      const uso = voce === null ? undefined : USO_DI[voce];
      const valore = riga.valori[indice];
      if (uso === undefined || !valore || valore.tipo === 'vuoto') return;
      const cella = cellaValore(tabella, riga, indice);
      dati.push({
        soggetto,
        proprietario:
          proprietario ?? leggiProprietario(testo) ?? deiTitoli ?? (isTotale ? delTotale : predefinito(soggetto)),
        uso,
        forma: percentualeDi ? 'percentuale' : 'numero',
        valore,
        cella,
        ...comeSiVede(tabella, cella.riga, cella.colonna),
        tabella,
      });
    });
  }
  return dati;
}

/** Il piano conta per sub-ambito gli alloggi dei comuni; quelli di ALER li nomina. L'ambito intero è di tutti. */
function predefinito({ tipo }: Soggetto): Proprietario {
  return tipo === 'ambito' ? 'tutti' : 'comuni';
}

/** "Alloggi comunali per sub-ambito": il titolo può dire di chi sono le cifre che le righe non attribuiscono. */
function proprietarioDeiTitoli({ testi }: Tabella): Proprietario | null {
  for (const { testo, ruolo } of testi.toReversed()) {
    if (ruolo !== 'titolo') continue;
    const proprietario = leggiProprietario(testo);
    if (proprietario === 'aler' || proprietario === 'comuni') return proprietario;
  }
  return null;
}

const noti = new WeakMap<readonly Tabella[], readonly DatoPatrimonio[]>();

/**
 * Le cifre della consistenza in una forma sola, da qualunque tabella: una riga per soggetto con una colonna per uso,
 * una cifra per riga, la scheda di un ente. Le celle vuote non danno cifre. Le stesse tabelle si leggono una volta sola: le
 * chiedono le regole, la consistenza e i grafici.
 */
export function leggiPatrimonio(tabelle: readonly Tabella[]): readonly DatoPatrimonio[] {
  const gia = noti.get(tabelle);
  if (gia) return gia;
  const dati = tabelle.flatMap((tabella) =>
    tabella.tipo === 'patrimonio' || tabella.tipo === 'scheda' ? datiDiTabella(tabella) : [],
  );
  noti.set(tabelle, dati);
  return dati;
}
