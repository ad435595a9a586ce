import type { Ente, Registro } from './ente';
import { indiceNomi, type IndiceNomi, type NomeNoto } from './indice-nomi';
import { isParolaLegata } from './parole-del-nome';
import { paroleDelTesto, type ParolaDelTesto } from './parole-del-testo';

/** Un ente nominato in una frase. */
export interface NomeNelTesto {
  /** Come sta nel testo: "Rivarolo ed Uniti". */
  readonly scritto: string;
  readonly ente: Ente;
  /** Falso se il nome è storpiato o abbreviato: è una proposta. */
  readonly esatto: boolean;
}

/** Oltre questa lunghezza una parola isolata a una lettera da un nome è quasi certamente quel nome. */
const LETTERE_DI_UN_NOME_SOLO = 8;
/** Più di così non è un nome: è un titolo tutto maiuscolo. */
const PAROLE_DI_UN_NOME = 7;

/** Il nome noto più lungo che comincia alla parola `da`. */
function nomeEsatto(indice: IndiceNomi, parole: readonly ParolaDelTesto[], da: number): NomeNoto | null {
  const prima = parole[da];
  // "nella tornata precedente": un nome proprio comincia con la maiuscola.
  if (!prima?.maiuscola) return null;
  const candidati = indice.perPrimaParola.get(prima.chiave) ?? [];
  return (
    candidati.find((noto) =>
      noto.parole.every((chiave, i) => {
        const parola = parole[da + i];
        return parola?.chiave === chiave && (i === 0 || !parola.staccata);
      }),
    ) ?? null
  );
}

/** Quante parole, da `da`, possono fare un nome: maiuscole, con articoli e congiunzioni in mezzo. */
function lunghezzaNome(parole: readonly ParolaDelTesto[], da: number): number {
  let ultima = -1;
  for (let i = da; i < parole.length && i - da < PAROLE_DI_UN_NOME; i += 1) {
    const parola = parole[i];
    if (!parola || (i > da && parola.staccata)) break;
    if (parola.maiuscola && !isParolaLegata(parola.chiave)) ultima = i;
    else if (i === da || !isParolaLegata(parola.chiave)) break;
  }
  return ultima - da + 1;
}

/** Vero se la parola `da` continua un elenco di enti: "Bozzolo, Dosolo e …", dove l'ultimo finiva alla parola `fine`. */
function continuaElenco(parole: readonly ParolaDelTesto[], fine: number, da: number): boolean {
  if (da === fine) return true;
  return da === fine + 1 && /^ED?$/.test(parole[fine]?.chiave ?? '');
}

function dopoComuneDi(parole: readonly ParolaDelTesto[], da: number): boolean {
  const legame = parole[da - 1]?.chiave;
  return (legame === 'DI' || legame === 'D') && /^COMUN[EI]$/.test(parole[da - 2]?.chiave ?? '');
}

/**
 * Un nome storpiato o abbreviato che comincia alla parola `da`, con quante parole occupa. Dove il nome di un ente è
 * atteso (dopo "comune di", in un elenco) basta che sia vicino; altrove una parola sola dev'essere lunga e quasi uguale.
 */
function nomeProposto(
  indice: IndiceNomi,
  parole: readonly ParolaDelTesto[],
  da: number,
  atteso: boolean,
): { readonly ente: Ente; readonly quante: number } | null {
  for (let quante = lunghezzaNome(parole, da); quante > 0; quante -= 1) {
    const gruppo = parole.slice(da, da + quante);
    if (isParolaLegata(gruppo.at(-1)?.chiave ?? '')) continue;
    const nome = gruppo.map((parola) => parola.chiave).join(' ');
    const perParole = quante > 1 ? indice.cercaPerParole(nome) : null;
    if (perParole) return { ente: perParole, quante };
    const [solo, altro] = indice.cercaVicini(nome);
    if (!solo || altro) continue;
    if (quante > 1 || atteso || (nome.length >= LETTERE_DI_UN_NOME_SOLO && solo.distanza === 1))
      return { ente: solo.dato, quante };
  }
  return null;
}

/**
 * Gli enti del registro nominati in una frase (titolo, nota, legenda), nell'ordine. Oltre ai nomi esatti propone quelli
 * storpiati o abbreviati: "Rivarolo ed Uniti", "Piadena e Drizzona", "Casteldione". Le parole comuni e i nomi di altri
 * comuni lombardi non danno mai una proposta.
 */
export function trovaNomiNelTesto(testo: string, registro: Registro): readonly NomeNelTesto[] {
  const indice = indiceNomi(registro);
  const parole = paroleDelTesto(testo);
  const trovati: NomeNelTesto[] = [];
  const scritto = (da: number, quante: number): string =>
    testo.slice(parole[da]?.inizio, parole[da + quante - 1]?.fine);
  let fine = -1;
  for (let i = 0; i < parole.length;) {
    const esatto = nomeEsatto(indice, parole, i);
    if (esatto) {
      const quante = esatto.parole.length;
      if (esatto.ente) trovati.push({ scritto: scritto(i, quante), ente: esatto.ente, esatto: true });
      i += quante;
      fine = i;
      continue;
    }
    const proposto = nomeProposto(indice, parole, i, dopoComuneDi(parole, i) || continuaElenco(parole, fine, i));
    i += proposto?.quante ?? 1;
    if (!proposto) continue;
    trovati.push({ scritto: scritto(i - proposto.quante, proposto.quante), ente: proposto.ente, esatto: false });
    fine = i;
  }
  return trovati;
}
