import { creaCercaPerParole } from './cerca-per-parole';
import { creaCercaVicini, NOMI_MASSIMI, type Vicino } from './cerca-vicini';
import { comuniLombardi } from './comuni-lombardia';
import type { Ente, Registro } from './ente';
import { normalizzaNome } from './normalizza-nome';
import { testoIn } from '../in-elenco';

/** Un nome da riconoscere dentro una frase. */
export interface NomeNoto {
  readonly parole: readonly string[];
  /** Null per un comune che esiste ma non è del registro: si riconosce per non scambiarlo con un vicino. */
  readonly ente: Ente | null;
}

/** I nomi di un registro pronti per essere cercati in una frase. */
export interface IndiceNomi {
  /** Nomi noti per prima parola, i più lunghi davanti. */
  readonly perPrimaParola: ReadonlyMap<string, readonly NomeNoto[]>;
  /** Vero se il testo intero è il nome di un ente del registro, e non nomina altri. */
  readonly isNomeIntero: (testo: string) => boolean;
  readonly cercaPerParole: (nome: string) => Ente | null;
  readonly cercaVicini: (nome: string) => readonly Vicino<Ente>[];
}

const INDICI = new WeakMap<Registro, IndiceNomi>();

function creaIndice(registro: Registro): IndiceNomi {
  const enti = registro.enti.length > NOMI_MASSIMI ? [] : registro.enti;
  const noti = new Map<string, NomeNoto>();
  for (const ente of enti) {
    for (const nome of [ente.nome, ...ente.alias].map(normalizzaNome)) noti.set(nome, { parole: spezza(nome), ente });
  }
  for (const comune of comuniLombardi()) {
    const nome = normalizzaNome(comune.nome);
    if (!noti.has(nome)) noti.set(nome, { parole: spezza(nome), ente: null });
  }
  const perPrimaParola = new Map<string, NomeNoto[]>();
  for (const noto of noti.values()) {
    const prima = testoIn(noto.parole, 0);
    const stessi = perPrimaParola.get(prima);
    if (stessi) stessi.push(noto);
    else perPrimaParola.set(prima, [noto]);
  }
  for (const nomi of perPrimaParola.values()) nomi.sort((a, b) => b.parole.length - a.parole.length);
  const comuni = enti.filter((ente) => ente.tipo === 'comune');
  return {
    perPrimaParola,
    isNomeIntero: (testo) => Boolean(noti.get(normalizzaNome(testo))?.ente),
    cercaPerParole: creaCercaPerParole(comuni),
    cercaVicini: creaCercaVicini(comuni.map((ente) => [normalizzaNome(ente.nome), ente])),
  };
}

/** L'indice di un registro, fatto una volta sola. */
export function indiceNomi(registro: Registro): IndiceNomi {
  const noto = INDICI.get(registro);
  if (noto) return noto;
  const indice = creaIndice(registro);
  INDICI.set(registro, indice);
  return indice;
}

/** Le parole di un nome come le vede `paroleDelTesto`: il punto finale di una sigla non conta. */
function spezza(nomeNormalizzato: string): string[] {
  return nomeNormalizzato
    .split(/[ -]/)
    .map((parola) => parola.replace(/\.$/, ''))
    .filter((parola) => parola !== '');
}
