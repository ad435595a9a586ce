import { sembraEnte } from '../enti/sembra-ente';
import { leggiValore } from '../valori/leggi-valore';
import { VOCI } from '../voci/voce';
import { trovaBande } from './bande';
import { isAnno } from './blocco-testata';
import { classifica } from './classifica-testo';
import type { Banda } from './colonna-nomi';
import type { Griglia } from './griglia';
import type { Indizio } from './indizi';
import type { Lettore } from './lettore';
import { numeroDiColonna } from './numerazione';
import { leggiTabella } from './tabella-da-testata';

/** Quante righe più sotto un'altra intestazione fa di questa un titolo. */
const RIGHE_DI_TITOLO = 3;

function isVoce({ classe }: Indizio): boolean {
  return Boolean(classe.detta?.voce) && !classe.soggetto;
}

/** "Alloggi ALER" è un soggetto in una riga, una voce accanto a un'intestazione dei nomi. */
function isVoceAccantoAiNomi({ classe }: Indizio): boolean {
  return Boolean(classe.detta?.voce);
}

/** Vero se sotto l'intestazione, entro poche righe, c'è un valore o niente: sotto un titolo c'è altro testo. */
function sottoCiSonoValori(griglia: Griglia, { riga, colonna, classe }: Indizio): boolean {
  const voce = classe.detta?.voce;
  if (voce && VOCI[voce].tipo === 'testo') return true;
  for (let r = riga + 1; r <= riga + RIGHE_DI_TITOLO; r += 1) {
    if (griglia.vuota(r, colonna)) continue;
    const valore = griglia.valore(r, colonna);
    if (typeof valore === 'string' && numeroDiColonna(valore) !== null) continue;
    return typeof valore !== 'string' || leggiValore(valore, null, 'conteggio').tipo !== 'testo';
  }
  return true;
}

function haNumeriOEnti(griglia: Griglia, riga: number, da: number, a: number): boolean {
  for (let colonna = da; colonna <= a; colonna += 1) {
    const valore = griglia.valore(riga, colonna);
    if (typeof valore === 'number' || (typeof valore === 'string' && sembraEnte(valore))) return true;
  }
  return false;
}

/**
 * Vero se la riga è un titolo o un titolo di gruppo: l'intestazione vera sta appena sotto.
 * Una riga completa, con i nomi e le voci, cede solo a quella attaccata, se i nomi vi continuano o mancano.
 *
 * @param nome colonna dei nomi di una riga completa, o null.
 */
function seguitaDaTestata(lettore: Lettore, riga: number, indizi: readonly Indizio[], nome: number | null): boolean {
  const { griglia } = lettore;
  const colonne = indizi.map(({ colonna }) => colonna);
  const da = Math.min(...colonne) - 1;
  const a = Math.max(...colonne) + 1;
  for (let sotto = riga + 1; sotto <= riga + RIGHE_DI_TITOLO; sotto += 1) {
    const vicini = lettore.liberi(sotto).filter(({ colonna }) => colonna >= da && colonna <= a);
    if (haNumeriOEnti(griglia, sotto, da, a)) return false;
    if (nome === null && vicini.some(({ classe }) => classe.ente)) return true;
    if (!vicini.some(isVoce)) continue;
    if (nome === null) return true;
    const sottoNome = griglia.testo(sotto, nome);
    return sotto === riga + 1 && (sottoNome === null || classifica(sottoNome).ente);
  }
  return false;
}

/** Cerca nella riga l'intestazione di una o più tabelle, e le legge. */
export function provaTestata(lettore: Lettore, riga: number): void {
  const { griglia } = lettore;
  const indizi = lettore.liberi(riga);
  const nomi = indizi.find(({ classe }) => classe.ente || classe.territorio || classe.misura);
  const voci = indizi.filter(nomi ? isVoceAccantoAiNomi : isVoce);
  const enti = indizi.filter(({ classe }) => classe.ente);
  if (voci.length === 0 && enti.length === 0) return;
  if (!nomi && !voci.some((voce) => sottoCiSonoValori(griglia, voce))) return;
  if (seguitaDaTestata(lettore, riga, indizi, voci.length > 0 && nomi ? nomi.colonna : null)) return;
  for (const banda of trovaBande(griglia, lettore.copertura, { riga, celle: indizi })) {
    if (!haDati(griglia, riga, banda)) leggiTabella(lettore, riga, banda);
  }
}

/** Vero se nella riga c'è un ente o un numero: è di dati. Gli anni in testa ("Ente | 2019 | 2020") non sono dati. */
function haDati(griglia: Griglia, riga: number, { da, a }: Banda): boolean {
  for (let colonna = da; colonna <= a; colonna += 1) {
    const valore = griglia.valore(riga, colonna);
    if (typeof valore === 'number' && !isAnno(valore)) return true;
    if (typeof valore === 'string' && sembraEnte(valore)) return true;
  }
  return false;
}
