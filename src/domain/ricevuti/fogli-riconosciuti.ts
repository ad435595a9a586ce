import type { Contesto } from '../contesto';
import type { WorkbookSnapshot } from '../snapshot';
import { senzaPersone } from './senza-persone';

/** Un foglio di sole note (la legenda, un titolo) è piccolo; uno grande senza tabelle non ci riguarda. */
const RIGHE_DI_NOTE = 200;

/** La cartella con i soli fogli in cui si è riconosciuto qualcosa, senza nomi di persone: il resto non si conserva. */
export function soliFogliRiconosciuti(contesto: Contesto, file: number): WorkbookSnapshot {
  const cartella = contesto.cartelle[file] ?? { nome: '', fogli: [] };
  const conDati = new Set<string>();
  for (const pezzo of [...contesto.tabelle, ...contesto.illeggibili, ...contesto.anagrafiche, ...contesto.elenchi]) {
    if (pezzo.file === file) conDati.add(pezzo.foglio.nome);
  }
  if (conDati.size === 0) return { nome: cartella.nome, fogli: [] };
  const conTesti = new Set(contesto.testi.flatMap((testo) => (testo.file === file ? [testo.foglio] : [])));
  const fogli = cartella.fogli.filter(
    ({ nome, valori }) => conDati.has(nome) || (conTesti.has(nome) && valori.length <= RIGHE_DI_NOTE),
  );
  const suoi = contesto.elenchi.filter((elenco) => elenco.file === file);
  return {
    nome: cartella.nome,
    fogli: fogli.map((foglio) =>
      senzaPersone(
        foglio,
        suoi.filter((elenco) => elenco.foglio.nome === foglio.nome),
      ),
    ),
  };
}
