import type { CartellaControllata } from '../app/cartella-aperta';
import { GRAVITA_DEI_SEGNI } from '../domain/rilievi/segni';
import type { Rilievo } from '../domain/rilievi/rilievo';
import type { CellRef } from '../domain/snapshot';

/** I pulsanti della barra che lavorano senza il pannello, coi nomi che hanno nel manifesto. */
export type NomeComando = 'controlla' | 'creaQuadro' | 'pulisci';

/** Ciò che Excel passa a un comando, e si aspetta che alla fine si chiami. */
export interface Premuto {
  completed(): void;
}

/** Il pannello, anche mentre non si vede: fa il lavoro e ne tiene l'esito. Nessuna di queste funzioni fallisce. */
export interface PannelloComandato {
  controlla(): Promise<void>;
  creaQuadro(): Promise<void>;
  pulisci(): Promise<void>;
  vaiAllaCella(cella: CellRef): Promise<void>;
  /** Prepara la scheda che si vedrà aprendo il pannello. */
  apri(scheda: 'controllo' | 'quadro'): void;
  leggi(): { readonly controllata: CartellaControllata | null; readonly guasto: object | null };
}

/**
 * I comandi fanno il lavoro del loro pulsante e mostrano il risultato dove sta: la prima cella da guardare, il quadro. Il
 * messaggio è il pannello, che si apre e dice com'è andata, anche quando è andata male: lavorano sullo stesso stato.
 * Pulisci lo apre solo per un guasto: che i segni non ci sono più si vede da sé.
 */
export function creaComandi(
  pannello: PannelloComandato,
  apriPannello: () => Promise<void>,
): Readonly<Record<NomeComando, (premuto: Premuto) => Promise<void>>> {
  const comando =
    (lavoro: () => Promise<void>) =>
    async (premuto: Premuto): Promise<void> => {
      try {
        await lavoro();
      } catch {
        // Nemmeno il pannello si apre: resta solo da lasciar libero il pulsante. L'esito lo troverà chi lo apre.
      } finally {
        premuto.completed();
      }
    };
  return {
    controlla: comando(async () => {
      pannello.apri('controllo');
      await pannello.controlla();
      const { controllata, guasto } = pannello.leggi();
      const prima = controllata && !guasto ? primaDaGuardare(controllata.controllo.rilievi) : null;
      if (prima) await pannello.vaiAllaCella(prima);
      await apriPannello();
    }),
    creaQuadro: comando(async () => {
      pannello.apri('quadro');
      await pannello.creaQuadro();
      await apriPannello();
    }),
    pulisci: comando(async () => {
      await pannello.pulisci();
      if (!pannello.leggi().guasto) return;
      pannello.apri('controllo');
      await apriPannello();
    }),
  };
}

/** La cella del rilievo più grave; a pari gravità, del primo. */
function primaDaGuardare(rilievi: readonly Rilievo[]): CellRef | null {
  // Le celle dei file ricevuti non sono nella cartella aperta.
  const violati = rilievi.filter(({ esito, celle }) => esito === 'violata' && celle[0]?.file === 0);
  for (const voluta of GRAVITA_DEI_SEGNI) {
    const cella = violati.find(({ gravita }) => gravita === voluta)?.celle[0];
    if (cella) return cella;
  }
  return null;
}
