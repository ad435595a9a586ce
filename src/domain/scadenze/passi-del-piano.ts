import type { Contesto, Procedura } from '../contesto';
import { haQuotaPolizia } from './quota-polizia';
import type { DateFatte, Scadenza } from './scadenza';
import { scadenzeDelPiano } from './scadenze-del-piano';
import { giorniDiRitardo, situazioneDi } from './situazione';
import type { Situazione, Tenuta } from './situazione';

/** Un passo del piano, a che punto è e con quanti giorni di ritardo. */
export interface Passo extends Scadenza {
  readonly situazione: Situazione;
  /** 0 se non è in ritardo. */
  readonly ritardo: number;
}

type DatiDelPiano = Pick<Contesto, 'anno' | 'approvato' | 'procedura' | 'registro' | 'fatti'>;

/**
 * I passi del piano con i loro ritardi: le regole D e il foglio «Scadenze» dicono gli stessi. Senza date tenute si sa solo
 * se il piano è stato approvato tardi; senza nemmeno quella, niente.
 */
export function passiDelPiano(contesto: DatiDelPiano): readonly Passo[] {
  const { anno, procedura } = contesto;
  const approvato = approvazioneNota(contesto);
  const oggi = procedura?.oggi ?? approvato;
  if (anno === null || oggi === null) return [];
  const tenuta: Tenuta = { anno, approvato, oggi, fatte: procedura ? fatteCon(procedura) : {} };
  return scadenzeDelPiano({ ...tenuta, quotaPolizia: haQuotaPolizia(contesto) }).map((scadenza) => ({
    ...scadenza,
    situazione: situazioneDi(scadenza, tenuta),
    ritardo: giorniDiRitardo(scadenza, tenuta),
  }));
}

/** La data di approvazione dichiarata; quella ricavata dall'anno non dice niente. */
function approvazioneNota({ approvato }: Pick<Contesto, 'approvato'>): string | null {
  return approvato && !approvato.dedotta ? approvato.data : null;
}

/** Aprire la ricognizione agli enti è avviarla. */
export function fatteCon({ fatte, finestra }: Pick<Procedura, 'fatte' | 'finestra'>): DateFatte {
  const avvio = fatte.ricognizione ?? finestra?.apertura;
  return avvio === undefined ? fatte : { ...fatte, ricognizione: avvio };
}
