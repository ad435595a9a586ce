import type { FileNonLetto } from '../app/lettura';
import type { Rapporto } from '../app/rapporto';
import { rapportoJson } from '../app/rapporto-json';
import { STATO } from './ambiente';
import type { Ambiente, Stato } from './ambiente';
import { stampaRapporto } from './stampa-rapporto';
import { pulisci, scriviJson } from './testo-terminale';

/** Stampa il rapporto nella forma chiesta e ne ricava lo stato d'uscita. */
export function consegna(rapporto: Rapporto, json: boolean, ambiente: Ambiente): Stato {
  if (json) {
    ambiente.scrivi(`${scriviJson(rapportoJson(rapporto, ambiente.versione))}\n`);
    for (const file of rapporto.file) if (file.esito === 'illeggibile') annotaNonLetto(file, ambiente);
  } else {
    ambiente.scrivi(stampaRapporto(rapporto, ambiente));
  }
  return statoDi(rapporto);
}

/** Ciò che va saputo ma non è un rilievo: va fra gli avvisi, mai dentro il JSON. */
export function annota(nota: string, ambiente: Ambiente): void {
  ambiente.avvisa(`Nota: ${pulisci(nota)}\n`);
}

function annotaNonLetto({ nome, motivo }: FileNonLetto, ambiente: Ambiente): void {
  ambiente.avvisa(`${pulisci(`${nome}: ${motivo}`)}\n`);
}

function statoDi({ file, ambito }: Rapporto): Stato {
  if (file.some(({ esito }) => esito === 'illeggibile')) return STATO.nonRiuscito;
  const errori =
    file.some(({ esito }) => esito === 'non-conforme') ||
    ambito.some(({ esito, gravita }) => esito === 'violata' && gravita === 'errore');
  return errori ? STATO.erroriNeiDati : STATO.pulito;
}
