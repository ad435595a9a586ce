import type { CartellaAperta } from '../app/cartella-aperta';
import { opzioniDa } from '../app/opzioni-piano';
import type { OpzioniContesto } from '../domain/offerta/crea-contesto';
import { GRAVITA_DEI_SEGNI } from '../domain/rilievi/segni';
import type { Rilievo } from '../domain/rilievi/rilievo';
import type { CellRef } from '../domain/snapshot';

/** I pulsanti della barra che lavorano senza il pannello, coi nomi che hanno nel manifesto. */
export type NomeComando = 'controlla' | 'creaQuadro' | 'pulisci';

/** Ciò che Excel passa a un comando, e si aspetta che alla fine si chiami. */
export interface Premuto {
  completed(): void;
}

/**
 * I comandi fanno il lavoro del loro pulsante e mostrano il risultato dove sta: la prima cella da guardare, il quadro. Non
 * scrivono messaggi nella cartella. Quando nelle celle non c'è niente da vedere (nessun rilievo segnato, nessuna tabella, un
 * guasto) si apre il pannello, che ricontrolla e lo dice; `apriPannello` non fa niente dove Excel non lo permette.
 */
export function creaComandi(
  cartella: CartellaAperta,
  apriPannello: () => Promise<void>,
): Readonly<Record<NomeComando, (premuto: Premuto) => Promise<void>>> {
  const comando =
    (lavoro: () => Promise<void>) =>
    async (premuto: Premuto): Promise<void> => {
      try {
        await lavoro().catch(apriPannello);
      } catch {
        // Nemmeno il pannello si apre: resta solo da lasciar libero il pulsante.
      } finally {
        premuto.completed();
      }
    };
  const opzioni = async (): Promise<OpzioniContesto> => opzioniDa(await cartella.leggiImpostazioni());
  return {
    controlla: comando(async () => {
      const { controllo, nonSegnati, solaLettura } = await cartella.controlla(await opzioni());
      const prima = primaDaGuardare(controllo.rilievi);
      if (prima) await cartella.vaiAllaCella(prima);
      if (!prima || solaLettura || nonSegnati.length > 0) await apriPannello();
    }),
    creaQuadro: comando(async () => {
      const consolidato = await cartella.consolida(await opzioni());
      if (consolidato.quadro === null) return apriPannello();
      const { pivotMancate } = await cartella.scriviQuadro(consolidato);
      if (pivotMancate.length > 0) await apriPannello();
    }),
    pulisci: comando(async () => {
      await cartella.pulisci();
    }),
  };
}

/** La cella del rilievo più grave; a pari gravità, del primo. */
function primaDaGuardare(rilievi: readonly Rilievo[]): CellRef | null {
  const violati = rilievi.filter(({ esito, celle }) => esito === 'violata' && celle.length > 0);
  for (const voluta of GRAVITA_DEI_SEGNI) {
    const cella = violati.find(({ gravita }) => gravita === voluta)?.celle[0];
    if (cella) return cella;
  }
  return null;
}
