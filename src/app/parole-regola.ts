import type { Confidenza } from '../domain/regole/profili/soglia';
import type { Fonte, Validita } from '../domain/regole/regola';
import type { Gravita } from '../domain/rilievi/gravita';
import type { CellaEsempio } from '../domain/spiegazioni/spiegazione';
import { numeroItaliano } from '../domain/testi/numero-italiano';

/** Le parole con cui una regola si racconta: le stesse nel pannello, nel comando e nella pagina del catalogo. */
export const FAMIGLIE: Readonly<Record<string, string>> = {
  S: 'Struttura e valori',
  A: 'Conti',
  Q: 'Quote',
  C: 'Coerenza',
  D: 'Scadenze',
};

export const GRAVITA: Readonly<Record<Gravita, string>> = {
  errore: 'Errore',
  avviso: 'Avviso',
  informazione: 'Informazione',
};

export const CONFIDENZA: Readonly<Record<Fonte['confidenza'], string>> = {
  verificata: 'Il testo della norma è stato letto.',
  dedotta: 'Dedotto dalla pratica: la norma non lo dice con queste parole.',
  logica: 'Nessuna norma lo dice: viene dal confronto dei dati fra loro.',
};

export const CONFIDENZA_SOGLIA: Readonly<Record<Confidenza, string>> = {
  verificata: 'testo letto',
  dedotta: 'dedotto dalla pratica',
};

export function giustificabileScritto(giustificabile: boolean): string {
  return giustificabile
    ? 'Si può giustificare: la ragione resta scritta accanto al rilievo e negli esiti del piano.'
    : 'Non si può giustificare: il dato va corretto.';
}

/** "Vale sempre.", "Vale per i piani approvati dal 13/03/2019." */
export function valeQuando({ dal, al }: Validita): string {
  if (dal === null && al === null) return 'Vale sempre.';
  const periodo = [dal === null ? '' : ` ${articolo('da', dal)}`, al === null ? '' : ` fino ${articolo('a', al)}`].join(
    '',
  );
  return `Vale per i piani approvati${periodo}.`;
}

/** "dal 13/03/2019 al 10/03/2025". */
export function periodoScritto(dal: string, al: string | null): string {
  return al === null ? articolo('da', dal) : `${articolo('da', dal)} ${articolo('a', al)}`;
}

export function cellaScritta(cella: CellaEsempio): string {
  if (cella === null) return '';
  return typeof cella === 'number' ? numeroItaliano(cella) : cella;
}

/** "dal 13/03/2019", "dall'11/03/2025". */
function articolo(preposizione: 'da' | 'a', iso: string): string {
  const giorno = iso.split('-').reverse().join('/');
  return `${preposizione}${/^(?:08|11)/.test(giorno) ? "ll'" : 'l '}${giorno}`;
}
