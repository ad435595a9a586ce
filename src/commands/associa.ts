import type { CartellaAperta } from '../app/cartella-aperta';
import { creaComandi } from './comandi';

/** Collega i pulsanti della barra alle loro funzioni. Va chiamata quando Office è pronto. */
export function associaComandi(cartella: CartellaAperta): void {
  for (const [nome, comando] of Object.entries(creaComandi(cartella, apriPannello))) {
    Office.actions.associate(nome, comando);
  }
}

/** Si può solo dove comandi e pannello girano insieme; altrove il pannello lo apre chi lavora. */
async function apriPannello(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
