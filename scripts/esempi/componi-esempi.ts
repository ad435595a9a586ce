import { modelloEnte } from '../../src/domain/fogli/modello/ente';
import { nomeFileEnte } from '../../src/domain/fogli/modello/nome-file';
import type { WorkbookDraft } from '../../src/domain/fogli/draft';
import { comePubblicato } from './come-pubblicato';
import { AMBITO, ANNO, APPROVATO, ambitoJson, entiDellAmbito, valoriPubblicati } from './enti';
import { impilato } from './impilato';
import type { DatiPubblicati } from './leggi-dati';

/** I file dell'esempio, per percorso dentro la sua cartella: cartelle da disegnare, o testi. */
export function componiEsempi(dati: DatiPubblicati): ReadonlyMap<string, WorkbookDraft | string> {
  const file = new Map<string, WorkbookDraft | string>([
    ['ambito.json', ambitoJson(dati.codici)],
    ['ambito-come-pubblicato.xlsx', comePubblicato(dati)],
    ['ambito-impilato.xlsx', impilato(dati)],
  ]);
  for (const ente of entiDellAmbito(dati.codici)) {
    const valori = valoriPubblicati(dati, ente);
    file.set(
      `enti/${nomeFileEnte(ente)}`,
      modelloEnte({ ambito: AMBITO, anno: ANNO, approvato: APPROVATO, ente, valori }),
    );
  }
  return file;
}
