import { precedenteDelPiano } from '../confronto/dichiarati';
import { confronta } from '../confronto/confronta';
import type { Contesto } from '../contesto';
import { creaQuadro } from '../quadro';
import type { Rilievo } from '../rilievi/rilievo';
import { disegnaConfronto } from './confronto-annuale';
import { disegnaDati } from './dati';
import type { WorkbookDraft } from './draft';
import { disegnaEsiti } from './esiti-controlli';
import type { FrasiRilievo, MotiviScritti } from './esiti-controlli';
import { disegnaPivot } from './pivot';
import { disegnaQuadro } from './quadro-riepilogativo';
import { righeDeiDati } from './righe-dei-dati';
import { disegnaScadenze } from './scadenze';
import { disegnaTabelleDelPiano } from './tabelle-del-piano';

/** La cartella dell'ambito: quadro, pivot, dati con le loro origini, esiti dei controlli, tabelle del piano. */
export function disegnaCartellaAmbito(
  contesto: Contesto,
  rilievi: readonly Rilievo[],
  frasi: (rilievo: Rilievo) => FrasiRilievo,
  motivi?: MotiviScritti,
): WorkbookDraft {
  const quadro = creaQuadro(contesto);
  const precedente = precedenteDelPiano(contesto);
  const fatti = righeDeiDati(contesto);
  const dati = disegnaDati(contesto, fatti);
  const righeDati = dati.celle.length;
  const titolo = contesto.anno === null ? 'Quadro riepilogativo' : `Quadro riepilogativo ${contesto.anno}`;
  return {
    titolo: contesto.registro.ambito === null ? titolo : `${titolo} – ambito ${contesto.registro.ambito}`,
    fogli: [
      disegnaQuadro(contesto, quadro, righeDati),
      disegnaPivot(fatti.disponibili.length > 0),
      dati,
      disegnaEsiti(contesto, quadro, rilievi, frasi, undefined, motivi),
      disegnaTabelleDelPiano(contesto, quadro, righeDati),
      ...(contesto.procedura ? disegnaScadenze(contesto, contesto.procedura) : []),
      ...(precedente ? [disegnaConfronto(confronta(precedente, contesto), contesto.registro.ambito)] : []),
    ],
  };
}
