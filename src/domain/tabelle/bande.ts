import { classifica } from './classifica-testo';
import { colonneConTestataEnte, contaEnti, righeDiProva, type Banda } from './colonna-nomi';
import type { Copertura } from './copertura';
import type { Griglia } from './griglia';
import type { RigaIndizi } from './indizi';

/** Righe sotto l'intestazione in cui una colonna senza intestazione può mostrare che cosa porta. */
const RIGHE_SOTTO = 8;
/** Colonne vuote che si saltano al più cercando i nomi lontani dalle voci. */
const DISTACCO = 3;

/**
 * Divide una riga d'intestazione in bande, una per tabella: le tabelle affiancate stanno di solito ai lati
 * di una colonna vuota, o ripetono la colonna degli enti.
 */
export function trovaBande(griglia: Griglia, copertura: Copertura, indizi: RigaIndizi): readonly Banda[] {
  const { riga } = indizi;
  const usata = (colonna: number): boolean => {
    if (colonna < griglia.primaColonna || copertura.coperta(riga, colonna)) return false;
    const ancora = griglia.ancora(riga, colonna);
    for (let r = ancora.riga; r <= riga + RIGHE_SOTTO; r += 1) {
      if (!griglia.vuota(r, r === ancora.riga ? ancora.colonna : colonna)) return true;
    }
    return false;
  };
  const colonne = indizi.celle.map((cella) => cella.colonna);
  const prima = Math.min(...colonne);
  const ultima = Math.max(...colonne);
  const bande: Banda[] = [];
  let da = prima;
  while (usata(da - 1)) da -= 1;
  for (let colonna = prima; ; colonna += 1) {
    if (usata(colonna + 1)) continue;
    bande.push({ da, a: colonna });
    if (colonna >= ultima) break;
    da = colonna + 1;
    while (da < ultima && !usata(da)) da += 1;
    if (!usata(da)) break;
    colonna = da - 1;
  }
  return unisciSenzaNomi(griglia, riga, conNomiLontani(griglia, riga, bande, usata)).flatMap((banda) =>
    dividiPerEnti(griglia, riga, banda),
  );
}

function haNomi(griglia: Griglia, riga: number, banda: Banda): boolean {
  if (colonneConTestataEnte(griglia, riga, banda).length > 0) return true;
  const righe = righeDiProva(griglia, riga, banda);
  for (let colonna = banda.da; colonna <= banda.a; colonna += 1) {
    if (contaEnti(griglia, righe, colonna) > 0) return true;
  }
  return false;
}

/** I nomi possono stare oltre una colonna vuota, a sinistra della prima intestazione. */
function conNomiLontani(
  griglia: Griglia,
  riga: number,
  bande: readonly Banda[],
  usata: (colonna: number) => boolean,
): readonly Banda[] {
  const [prima, ...altre] = bande;
  if (!prima || haNomi(griglia, riga, prima)) return bande;
  for (let colonna = prima.da - 2; colonna >= prima.da - 1 - DISTACCO; colonna -= 1) {
    if (!usata(colonna)) continue;
    const righe = righeDiProva(griglia, riga, { da: colonna, a: colonna });
    return contaEnti(griglia, righe, colonna) > 0 ? [{ da: colonna, a: prima.a }, ...altre] : bande;
  }
  return bande;
}

/** Una banda senza colonna di nomi continua la tabella alla sua sinistra, o quella alla sua destra. */
function unisciSenzaNomi(griglia: Griglia, riga: number, bande: readonly Banda[]): readonly Banda[] {
  if (bande.length < 2) return bande;
  const unite: { da: number; a: number; nomi: boolean }[] = [];
  for (const banda of bande) {
    const nomi = haNomi(griglia, riga, banda);
    const sinistra = unite.at(-1);
    if (sinistra && (!nomi || !sinistra.nomi)) {
      sinistra.a = banda.a;
      sinistra.nomi ||= nomi;
    } else unite.push({ ...banda, nomi });
  }
  return unite;
}

/** "Ente | A | Ente | B": due tabelle senza colonna vuota in mezzo. "Ente | Comune | A" è una sola. */
function dividiPerEnti(griglia: Griglia, riga: number, banda: Banda): readonly Banda[] {
  const enti = colonneConTestataEnte(griglia, riga, banda);
  if (enti.length < 2) return [banda];
  const nomiDavanti = !haVoci(griglia, riga, banda.da, (enti[0] ?? banda.da) - 1);
  const bande: Banda[] = [];
  let da = banda.da;
  for (const [i, ente] of enti.entries()) {
    const seguente = enti[i + 1];
    if (seguente === undefined) continue;
    const fine = nomiDavanti ? seguente - 1 : ente;
    const resto = nomiDavanti ? seguente : ente + 1;
    if (!haVoci(griglia, riga, da, fine) || !haVoci(griglia, riga, resto, banda.a)) continue;
    bande.push({ da, a: fine });
    da = resto;
  }
  return [...bande, { da, a: banda.a }];
}

function haVoci(griglia: Griglia, riga: number, da: number, a: number): boolean {
  for (let colonna = da; colonna <= a; colonna += 1) {
    const testo = griglia.testo(riga, colonna);
    if (testo !== null && classifica(testo).detta?.voce) return true;
  }
  return false;
}
