import type { Gravita } from '../../../domain/rilievi/gravita';
import { GRAVITA_DEI_SEGNI } from '../../../domain/rilievi/segni';

const SIGLA = 'quadro-sap:';

/**
 * La formula che fa da firma ai nostri formati condizionali: sempre vera (N di un testo è 0), e dice di chi è il segno e
 * quanto è grave. È ciò che permette di toglierli tutti e solo loro.
 */
export function formulaSegno(gravita: Gravita): string {
  return `=N("${SIGLA}${gravita}")=0`;
}

const FIRMA = new RegExp(`^=?N\\("${SIGLA}([a-z]+)"\\)=0$`, 'i');

/** La gravità di un nostro segno dalla sua formula; null se il formato condizionale non è nostro. */
export function gravitaDelSegno(formula: string): Gravita | null {
  const scritta = FIRMA.exec(formula.replaceAll(' ', ''))?.[1]?.toLowerCase();
  return GRAVITA_DEI_SEGNI.find((gravita) => gravita === scritta) ?? null;
}
