import type { Anagrafica, RigaTabella, Tabella } from '../tabelle/tabella';
import { normalizzaNome } from './normalizza-nome';

/** Di chi parlano le righe di una tabella. */
export interface NomiTabella {
  /** Vale per le righe senza nome: la scheda di un ente solo ha il nome nella sua anagrafica. */
  readonly proprio: string;
  /** `normalizzaNome` del nome di ogni riga, parallelo a `Tabella.righe`. */
  readonly chiavi: readonly string[];
}

/** I nomi di ogni tabella; le chiavi si calcolano qui una volta per tutte: servono al registro e all'abbinamento. */
export function nomiDelleTabelle(
  tabelle: readonly Tabella[],
  anagrafiche: readonly Anagrafica[],
): readonly NomiTabella[] {
  const entePerFile = new Map(anagrafiche.map((anagrafica) => [anagrafica.file, nomeEnte(anagrafica)]));
  return tabelle.map(({ file, righe }) => {
    const proprio = entePerFile.get(file) ?? '';
    return { proprio, chiavi: righe.map((riga) => normalizzaNome(nomeDi(riga, proprio))) };
  });
}

/** Il nome del soggetto di una riga. */
export function nomeDi(riga: RigaTabella | undefined, proprio: string): string {
  return riga?.nome || proprio;
}

/** Il nome dell'ente scritto nell'anagrafica, o niente. */
export function nomeEnte(anagrafica: Anagrafica): string {
  return anagrafica.campi.find((campo) => campo.chiave === 'ente')?.testo ?? '';
}
