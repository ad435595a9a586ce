import { registroDaAmbito } from '../domain/enti/registro-da-json';
import type { AmbitoFile } from '../domain/enti/registro-da-json';
import type { WorkbookDraft } from '../domain/fogli/draft';
import { modelloCapofila } from '../domain/fogli/modello/capofila';
import { modelloEnte } from '../domain/fogli/modello/ente';
import { nomeFileCapofila, nomiFileEnti } from '../domain/fogli/modello/nome-file';

export interface ModelloDaScrivere {
  /** Nome del file, senza cartella. */
  readonly nome: string;
  readonly cartella: WorkbookDraft;
}

/** Le cartelle in bianco di un anno: una per ente, nell'ordine del registro, e per ultima quella del capofila. */
export function modelliDellAmbito(file: AmbitoFile, anno: number, approvato: string | null): ModelloDaScrivere[] {
  const { ambito: nome, capofila, enti } = registroDaAmbito(file);
  const ambito = nome ?? '';
  const delCapofila = nomeFileCapofila(ambito);
  const nomi = nomiFileEnti(enti, [delCapofila]);
  // La data scritta nel registro vale per il piano del suo anno, non per un altro.
  const data = approvato ?? (file.anno === anno ? (file.approvato ?? null) : null);
  return [
    ...enti.map((ente, i) => ({
      nome: nomi[i] ?? '',
      cartella: modelloEnte({ ambito, anno, ente, approvato: data }),
    })),
    { nome: delCapofila, cartella: modelloCapofila({ ambito, capofila, anno, enti, approvato: data }) },
  ];
}
