import { conMemoria } from '../con-memoria';
import { creaCercaAler } from './cerca-aler';
import { creaCercaPerParole } from './cerca-per-parole';
import { creaCercaVicini, limiteVicinanza, NOMI_MASSIMI } from './cerca-vicini';
import { comunePerChiave, comunePerIstat } from './comuni-lombardia';
import { distanza } from './distanza';
import type { Abbinamento, Ente, Registro } from './ente';
import { isNomeAler, nomeUfficialeComune } from './ente-da-nome';
import { normalizzaNome, senzaOrnamenti } from './normalizza-nome';
import { postiDegliEnti, type PostiEnti } from './posti-enti';
import { quandoServe } from './quando-serve';

const MASSIMO_IN_CACHE = 250_000;
/** Un nome non è mai così lungo: è una frase, e non si cerca a chi somiglia. */
const LUNGHEZZA_MASSIMA = 100;
const SCONOSCIUTO: Abbinamento = { come: 'sconosciuto' };

/** Il nome senza asterischi, maiuscole e "COMUNE DI": ciò che deve coincidere perché sia lo stesso. */
const nomeStretto = conMemoria({ testi: 20_000 }, (testo) =>
  senzaOrnamenti(testo)
    .toUpperCase()
    .replace(/^COMUNE DI /, ''),
);

/**
 * Gli alias del registro, e il nome ufficiale del comune di quel codice quando differisce per poche lettere:
 * il refuso può stare nel registro. Un nome del tutto diverso dice invece che è sbagliato il codice (regola C02).
 */
function altriNomi(ente: Ente): readonly string[] {
  const comune = ente.codiceIstat === null ? null : comunePerIstat(ente.codiceIstat);
  if (!comune) return ente.alias;
  const scritto = normalizzaNome(ente.nome);
  const ufficiale = normalizzaNome(comune.nome);
  if (scritto === ufficiale) return ente.alias;
  const limite = limiteVicinanza(scritto);
  const vicino = distanza(scritto, ufficiale, limite) <= limite;
  return vicino ? [...ente.alias, comune.nome] : ente.alias;
}

/** Gli enti per gli altri nomi che si accettano, normalizzati; il primo tiene il nome. */
function perAltroNome(enti: readonly Ente[]): ReadonlyMap<string, Ente> {
  const mappa = new Map<string, Ente>();
  for (const ente of enti) {
    for (const scritto of altriNomi(ente)) {
      const nome = normalizzaNome(scritto);
      if (!mappa.has(nome)) mappa.set(nome, ente);
    }
  }
  return mappa;
}

/** L'abbinamento di un nome che, normalizzato, è quello dell'ente. */
export function stessoNome(testo: string, ente: Ente): Abbinamento {
  const uguale = testo === ente.nome || nomeStretto(testo) === nomeStretto(ente.nome);
  return { come: uguale ? 'uguale' : 'normalizzato', ente };
}

function creaCercaNome({ enti }: Registro, posti: PostiEnti): (nome: string) => Abbinamento {
  const perNome = (nome: string): Ente | undefined => enti[posti.posto(nome)];
  const alias = perAltroNome(enti);
  const somiglianti = (aler: boolean): [string, Ente][] =>
    enti.length > NOMI_MASSIMI
      ? []
      : enti.filter((ente) => (ente.tipo === 'aler') === aler).map((ente) => [ente.id, ente]);
  const aler = quandoServe(() => creaCercaVicini(somiglianti(true)));
  const altri = quandoServe(() => creaCercaVicini(somiglianti(false)));
  const cercaAler = quandoServe(() => creaCercaAler(enti));
  const cercaPerParole = quandoServe(() => creaCercaPerParole(enti));

  function fuoriAmbito(nome: string): Abbinamento | null {
    const comune = comunePerChiave(nome);
    if (!comune) return null;
    // "COMUNE DI PIADENA" è confluito in Piadena Drizzona: se quello è dell'ambito, si propone.
    const successore = comune.successore === null ? undefined : perNome(normalizzaNome(comune.successore));
    if (successore) return proposta(successore, nome);
    return { come: 'fuoriAmbito', nome: nomeUfficialeComune(comune) };
  }

  function proposta(ente: Ente, nome: string): Abbinamento {
    return { come: 'vicino', ente, distanza: distanza(ente.id, nome, Math.max(ente.id.length, nome.length)) };
  }

  function vicino(nome: string): Abbinamento {
    const isAler = isNomeAler(nome);
    const [solo, altro] = isAler ? aler()(nome) : altri()(nome);
    if (solo && !altro) return { come: 'vicino', ente: solo.dato, distanza: solo.distanza };
    if (isAler || altro) return SCONOSCIUTO;
    const perParole = cercaPerParole()(nome);
    return perParole ? proposta(perParole, nome) : SCONOSCIUTO;
  }

  return (nome) => {
    const conAlias = alias.get(nome);
    if (conAlias) return { come: 'alias', ente: conAlias };
    if (nome === '' || nome.length > LUNGHEZZA_MASSIMA) return SCONOSCIUTO;
    const fuori = fuoriAmbito(nome);
    if (fuori) return fuori;
    const unitaAler = cercaAler()(nome);
    if (unitaAler?.come === 'fuoriAmbito') return { come: 'fuoriAmbito', nome };
    return unitaAler ?? vicino(nome);
  };
}

/**
 * Riconduce un nome scritto in una riga a un ente del registro. Nell'ordine: stesso nome; stesso nome normalizzato; alias;
 * nome esatto di un altro comune lombardo o di un'altra unità ALER (che vince su qualunque somiglianza); un solo
 * ente a poche lettere o con le stesse parole, come proposta; altrimenti sconosciuto. Ciò che non ha lo stesso nome si cerca
 * una volta sola. `chiave` è `normalizzaNome(testo)`, per chi lo ha già.
 */
export function creaAbbinatore(
  registro: Registro,
  posti = postiDegliEnti(registro),
): (testo: string, chiave?: string) => Abbinamento {
  const cerca = creaCercaNome(registro, posti);
  const noti = new Map<string, Abbinamento>();
  return (testo, chiave = normalizzaNome(testo)) => {
    const stesso = registro.enti[posti.posto(chiave)];
    if (stesso) return stessoNome(testo, stesso);
    const noto = noti.get(chiave);
    if (noto) return noto;
    const abbinamento = cerca(chiave);
    if (noti.size >= MASSIMO_IN_CACHE) noti.clear();
    noti.set(chiave, abbinamento);
    return abbinamento;
  };
}
