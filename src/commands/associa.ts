import { creaComandi, type PannelloComandato } from './comandi';

/** Collega i pulsanti della barra alle loro funzioni. Va chiamata quando Office è pronto. */
export function associaComandi(pannello: PannelloComandato): void {
  for (const [nome, comando] of Object.entries(creaComandi(pannello, apriPannello))) {
    Office.actions.associate(nome, comando);
  }
}

/** Il manifesto chiede l'ambiente condiviso: dove manca (il banco di prova) il pannello lo apre chi lavora. */
async function apriPannello(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
