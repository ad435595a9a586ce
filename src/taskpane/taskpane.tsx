import { createRoot } from 'react-dom/client';
import { creaLettoreFile } from '../adapters/browser/lettore-file';
import { creaCartellaExcel } from '../adapters/excel/cartella-excel';
import { associaComandi } from '../commands/associa';
import { App } from '../ui/cornice/App';
import { Regia } from '../ui/stato/regia';
import { mostraAvviso } from './avvisi';
import { tieniIlTabulatore } from './tabulatore';
import { temaOffice } from './tema-office';

/** Ciò che serve dell'API di Excel: lo stesso che chiede il manifesto. */
const EXCEL_API = '1.14';

void avvia();

/** Compone l'add-in: la cartella vera, i comandi della barra e il pannello, sulla stessa cartella. */
async function avvia(): Promise<void> {
  // Senza Office.js la pagina lo dice da sé: vedi senza-office.ts.
  if (!('Office' in globalThis)) return;
  const { host } = await Office.onReady();
  const radice = document.getElementById('quadro-sap');
  if (!radice) throw new Error('La pagina non ha il posto del pannello');
  if (host !== Office.HostType.Excel) return mostraAvviso('fuori-da-excel');
  if (!Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API)) return mostraAvviso('excel-vecchio');
  const cartella = creaCartellaExcel();
  associaComandi(Regia.di(cartella));
  tieniIlTabulatore();
  createRoot(radice).render(<App cartella={cartella} lettore={creaLettoreFile()} temaOffice={temaOffice()} />);
}
