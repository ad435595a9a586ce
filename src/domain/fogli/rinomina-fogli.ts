import { nomeFoglioInFormula } from '../notazione-a1';
import type { CellaDraft, ConvalidaDraft, SheetDraft, WorkbookDraft } from './draft';

/**
 * La stessa cartella con altri nomi di foglio, seguiti da formule, collegamenti, grafici e pivot. Serve quando un foglio
 * dell'utente ha già il nome di uno dei nostri: il nostro ne prende un altro.
 */
export function rinominaFogli(cartella: WorkbookDraft, nomi: ReadonlyMap<string, string>): WorkbookDraft {
  const cambiati = [...nomi].filter(([prima, dopo]) => prima !== dopo);
  if (cambiati.length === 0) return cartella;
  const nuovi = new Map(cambiati);
  const nomeDi = (foglio: string): string => nuovi.get(foglio) ?? foglio;
  const riscrivi = riscrittore(nuovi);
  const cella = (draft: CellaDraft | null): CellaDraft | null =>
    draft && {
      ...draft,
      ...(draft.formula === undefined ? {} : { formula: riscrivi(draft.formula) }),
      ...(draft.collegamento
        ? { collegamento: { ...draft.collegamento, foglio: nomeDi(draft.collegamento.foglio) } }
        : {}),
    };
  const convalida = (draft: ConvalidaDraft): ConvalidaDraft =>
    draft.ammessi.tipo === 'elencoDaArea'
      ? { ...draft, ammessi: { ...draft.ammessi, origine: riscrivi(draft.ammessi.origine) } }
      : draft;
  return {
    ...cartella,
    fogli: cartella.fogli.map((foglio): SheetDraft => ({
      ...foglio,
      nome: nomeDi(foglio.nome),
      celle: foglio.celle.map((riga) => riga.map(cella)),
      ...(foglio.convalide ? { convalide: foglio.convalide.map(convalida) } : {}),
      pivot: foglio.pivot.map((pivot) => ({ ...pivot, foglioOrigine: nomeDi(pivot.foglioOrigine) })),
      grafici: foglio.grafici.map((grafico) => ({
        ...grafico,
        categorie: riscrivi(grafico.categorie),
        serie: grafico.serie.map((serie) => ({ ...serie, valori: riscrivi(serie.valori) })),
      })),
    })),
  };
}

/** Sostituisce i nomi di foglio nei riferimenti, con o senza apici, fuori dai testi fra virgolette. */
function riscrittore(nomi: ReadonlyMap<string, string>): (formula: string) => string {
  const uno = (nome: string): string =>
    `${protetto(nomeFoglioInFormula(nome))}!|(?<![\\p{L}\\p{N}_.'])${protetto(nome)}!`;
  const cerca = new RegExp(`"(?:[^"]|"")*"|${[...nomi.keys()].map(uno).join('|')}`, 'gu');
  return (formula) =>
    formula.replace(cerca, (trovato) => {
      if (trovato.startsWith('"')) return trovato;
      const scritto = trovato.slice(0, -1);
      const nome = scritto.startsWith("'") ? scritto.slice(1, -1).replaceAll("''", "'") : scritto;
      return `${nomeFoglioInFormula(nomi.get(nome) ?? nome)}!`;
    });
}

function protetto(testo: string): string {
  return testo.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
