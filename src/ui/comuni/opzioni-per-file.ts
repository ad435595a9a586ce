import { opzioniDa } from '../../app/opzioni-piano';
import type { Registro } from '../../domain/enti/ente';
import type { OpzioniContesto } from '../../domain/offerta/crea-contesto';
import type { StatoPannello } from '../stato/tipi';

/** L'elenco degli enti dell'ambito, se c'è: quello ricavato dalle tabelle dice solo chi ha già risposto. */
export function registroNoto({ controllata }: StatoPannello): Registro | null {
  const registro = controllata?.controllo.contesto.registro;
  return registro === undefined || registro.provenienza === 'dedotto' ? null : registro;
}

/** Con che cosa si guarda un file che arriva: il piano e gli enti di questa cartella. */
export function opzioniPerFile(stato: StatoPannello): OpzioniContesto {
  return { ...opzioniDa(stato.impostazioni), registro: registroNoto(stato) };
}
