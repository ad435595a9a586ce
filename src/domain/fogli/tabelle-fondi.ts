import { INTESTAZIONI_DERIVATE } from '../tabelle/tabelle-derivate';
import type { Contesto, RigaAbbinata, TabellaAbbinata } from '../contesto';
import { isRigaComplessiva, misura as misuraDella, misuraDellaParte } from '../regole/aritmetica/fondi';
import { indiceVoce } from '../tabelle/tabella';
import { numeroItaliano } from '../testi/numero-italiano';
import type { Valore } from '../valori/valore';
import type { Blocco } from './blocchi';
import { cella, intestazioni, rigaDaUnire } from './celle';
import type { Riga } from './celle';
import type { CellaDraft } from './draft';
import { testoIn } from '../in-elenco';

const EURO = '#,##0.00';
const MEZZO_CENTESIMO = 0.005;

interface Misura {
  readonly nome: string;
  readonly complessive: readonly Importo[];
  readonly parti: readonly Importo[];
}

interface Importo {
  readonly nome: string;
  readonly valore: Valore;
  /** Vero se il numero sta in fondo a una frase, nella cella dell'importo. */
  readonly daTesto: boolean;
}

/** "Risorse erogate per la Misura 1: € 2.679,22": un importo solo, in fondo. Il resto dice di che cosa. */
const IMPORTO_IN_FONDO = /^([^€]{1,200}?)[:\s]*€\s*(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(\d{1,2}))?\s*$/u;

/** I fondi misura per misura: le risorse dichiarate, le parti e la loro somma; null se nessuna tabella li dà. */
export function disegnaFondi({ tabelle }: Contesto): ((inizio: number) => Blocco) | null {
  const misure = tabelle.filter(({ tipo }) => tipo === 'fondi').flatMap(misureDi);
  if (misure.length === 0) return null;
  return (inizio) => {
    const righe: Riga[] = [];
    const note: string[] = [];
    for (const { nome, complessive, parti } of misure) {
      righe.push(...complessive.map(rigaDi));
      const prima = inizio + 3 + righe.length;
      righe.push(...parti.map(rigaDi));
      const somma = parti.reduce(
        (parziale, { valore }) => parziale + (valore.tipo === 'numero' ? valore.numero : 0),
        0,
      );
      if (parti.length > 1) righe.push(rigaSomma(nome, somma, prima, parti.length));
      note.push(...noteSu(nome, complessive, parti, somma));
    }
    const dopo = 2 + righe.length;
    return {
      suPaginaNuova: true,
      righe: [
        [cella('Fondi per misura', 'titolo')],
        intestazioni([INTESTAZIONI_DERIVATE.fondi, 'Importo (euro)']),
        ...righe,
        ...note.map((nota) => rigaDaUnire(nota, 'nota', 2)),
      ],
      unioni: note.map((_, i) => ({ riga: dopo + i, colonna: 0, righe: 1, colonne: 2 })),
    };
  };
}

function misureDi(tabella: TabellaAbbinata): readonly Misura[] {
  const colonna = indiceVoce(tabella, 'fondi');
  if (colonna < 0) return [];
  const intere = new Set(tabella.righe.filter(isRigaComplessiva).map(misuraDella));
  const misure = new Map<string, { nome: string; complessive: Importo[]; parti: Importo[] }>();
  for (const riga of tabella.righe) {
    const nome = nomeMisura(riga);
    const intera = isRigaComplessiva(riga);
    const chiave = (intera ? misuraDella(riga) : misuraDellaParte(riga, intere)) ?? nome.toLowerCase();
    const misura = misure.get(chiave) ?? { nome, complessive: [], parti: [] };
    misure.set(chiave, misura);
    const importo = importoDi(riga.nome, riga.valori[colonna] ?? { tipo: 'vuoto' });
    (intera ? misura.complessive : misura.parti).push(importo);
  }
  return [...misure.values()];
}

function importoDi(nome: string, valore: Valore): Importo {
  const scritto = valore.tipo === 'testo' ? IMPORTO_IN_FONDO.exec(valore.testo) : null;
  if (!scritto) return { nome, valore, daTesto: false };
  const numero = Number(`${testoIn(scritto, 2).replaceAll('.', '')}.${testoIn(scritto, 3).padEnd(2, '0')}`);
  return { nome: `${nome}: ${testoIn(scritto, 1).trim()}`, valore: { tipo: 'numero', numero }, daTesto: true };
}

/** La misura senza il sub-ambito in coda e senza ciò che dice l'intero. */
function nomeMisura({ nome, valori }: RigaAbbinata): string {
  const coda = valori.find((valore) => valore.tipo === 'testo' && nome.endsWith(` - ${valore.testo}`));
  const senzaCoda = coda?.tipo === 'testo' ? nome.slice(0, -(coda.testo.length + 3)) : nome;
  const duePunti = senzaCoda.indexOf(':');
  return (duePunti < 0 ? senzaCoda : senzaCoda.slice(0, duePunti)).replace(/\s+/g, ' ').trim();
}

function rigaDi({ nome, valore }: Importo): Riga {
  return [cella(nome, 'testoACapo'), cellaImporto(valore)];
}

function cellaImporto(valore: Valore): CellaDraft {
  if (valore.tipo === 'numero') return { valore: valore.numero, stile: 'numero', formato: EURO };
  if (valore.tipo === 'testo' || valore.tipo === 'ambiguo') return cella(valore.testo, 'testoACapo');
  return cella(valore.tipo === 'nr' ? 'n.r.' : null, 'numero');
}

function rigaSomma(nome: string, somma: number, prima: number, quante: number): Riga {
  const formula = `SUM(B${prima}:B${prima + quante - 1})`;
  return [
    cella(`Somma: ${nome}`, 'totaleEtichetta'),
    { valore: Math.round(somma * 100) / 100, formula, stile: 'totaleNumero', formato: EURO },
  ];
}

function noteSu(
  nome: string,
  complessive: readonly Importo[],
  parti: readonly Importo[],
  somma: number,
): readonly string[] {
  const testi = parti.filter(({ valore }) => valore.tipo === 'testo' || valore.tipo === 'ambiguo').length;
  const daTesto = parti.filter((parte) => parte.daTesto).length;
  const dichiarato = complessive[0]?.valore;
  const diverso =
    dichiarato?.tipo === 'numero' && parti.length > 1 && Math.abs(dichiarato.numero - somma) > MEZZO_CENTESIMO;
  return [
    ...(daTesto > 0 ? [`${nome}: importi letti in fondo a una frase: ${daTesto}.`] : []),
    ...(testi > 0 ? [`${nome}: importi scritti come testo, non sommati: ${testi}.`] : []),
    ...(diverso
      ? [`${nome}: le risorse dichiarate sono ${numeroItaliano(dichiarato.numero)}, la somma ${numeroItaliano(somma)}.`]
      : []),
  ];
}
