import type { Contesto, Dichiarazione } from '../../contesto';
import type { Ente } from '../../enti/ente';
import type { Conto, ContiUnita } from '../../unita/conti-unita';
import { comeNumero } from '../../valori/valore';
import type { VoceKey } from '../../voci/voce';
import { cellaDi } from '../punto';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';

/** Le voci che si ritrovano contando le righe per stato. */
const PER_STATO: readonly (readonly [VoceKey, readonly Conto[]])[] = [
  ['libere', ['stato-libera']],
  ['carenza', ['stato-carenza']],
  ['ristrutturazione', ['stato-ristrutturazione']],
  ['nuovaEdificazione', ['stato-nuova']],
  ['nuova', ['stato-ristrutturazione', 'stato-nuova']],
];
/** Gli alloggi da costruire non hanno ancora una riga: dichiararne di più di quanti se ne contano non è uno sbaglio. */
const DA_COSTRUIRE: ReadonlySet<VoceKey> = new Set(['nuova', 'nuovaEdificazione']);
const PER_CLASSE: readonly (readonly [VoceKey, Conto])[] = [
  ['consistenzaSap', 'classe-sap'],
  ['consistenzaSas', 'classe-sas'],
  ['consistenzaAltri', 'classe-altri'],
];

/**
 * Gli alloggi contati nell'elenco di un ente sono quelli che dichiara. Si confronta solo ciò che l'elenco dice per tutte le
 * sue righe: un elenco di soli alloggi liberi non dice quanti ne ha l'ente.
 */
export const a11: Regola = {
  id: 'A11',
  famiglia: 'A',
  gravita: 'errore',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 3, lett. a', confidenza: 'dedotta' },
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    const { conti } = contesto.unita;
    if (conti.size === 0) return;
    for (const ente of contesto.registro.enti) {
      const suoi = conti.get(ente.id);
      if (!suoi) continue;
      if (suoi.righe > 0) {
        yield* perStato(contesto, ente, suoi);
        yield* perClasse(contesto, ente, suoi);
      }
      if (suoi.conto('privati') > 0) yield* confronta(contesto, ente, 'privati', ['privati'], suoi);
    }
  },
};

function* perStato(contesto: Contesto, ente: Ente, suoi: ContiUnita): Iterable<Segnalazione> {
  for (const [voce, quali] of PER_STATO) {
    const dato = dichiarato(contesto, ente, voce);
    if (!dato) continue;
    const contati = somma(suoi, quali);
    const daCostruire = DA_COSTRUIRE.has(voce) && dato.numero > contati;
    const certo = suoi.conStati && (contati > 0 || suoi.intero) && !daCostruire;
    if (certo) yield* confronta(contesto, ente, voce, quali, suoi);
    else if (dato.numero !== contati) yield incerto(dato.dichiarazione, ente, voce, contati, suoi, quali);
  }
  yield* libereNelTurnOver(contesto, ente, suoi);
}

/** Senza la voce delle libere, almeno non possono essere più di quelle libere o che si libereranno. */
function* libereNelTurnOver(contesto: Contesto, ente: Ente, suoi: ContiUnita): Iterable<Segnalazione> {
  const dato = dichiarato(contesto, ente, 'libere') ? null : dichiarato(contesto, ente, 'turnOver');
  const libere = suoi.conto('stato-libera');
  if (!dato || dato.numero >= libere) return;
  const celle = [cellaDi(dato.dichiarazione), ...suoi.celle('stato-libera')];
  const codice = 'libere-oltre-turn-over';
  yield { codice, esito: 'violata', celle, ente: ente.nome, voce: 'turnOver', trovato: dato.numero, atteso: libere };
}

function* perClasse(contesto: Contesto, ente: Ente, suoi: ContiUnita): Iterable<Segnalazione> {
  for (const [voce, quale] of PER_CLASSE) {
    const dato = dichiarato(contesto, ente, voce);
    if (!dato) continue;
    const contati = suoi.conto(quale);
    // I transitori escono dai SAP per un tempo: c'è chi li conta ancora lì.
    if (voce === 'consistenzaSap' && dato.numero === contati + suoi.conto('classe-sat')) continue;
    // Più di quanti se ne dichiarano lo si vede anche in una parte.
    const certo = suoi.conClassi && (contati > dato.numero || isIntero(contesto, ente, suoi));
    if (certo) yield* confronta(contesto, ente, voce, [quale], suoi);
    else if (dato.numero !== contati) yield incerto(dato.dichiarazione, ente, voce, contati, suoi, [quale]);
  }
}

/** Chi elenca i soli alloggi offerti può scrivere occupati quelli che si libereranno, senza dire quando. */
function isIntero(contesto: Contesto, ente: Ente, suoi: ContiUnita): boolean {
  const siLibereranno = (dichiarato(contesto, ente, 'turnOver')?.numero ?? 0) - suoi.conto('stato-libera');
  return suoi.intero && suoi.restanoAbitati + suoi.rilasci > siLibereranno;
}

function* confronta(
  contesto: Contesto,
  ente: Ente,
  voce: VoceKey,
  quali: readonly Conto[],
  suoi: ContiUnita,
): Iterable<Segnalazione> {
  const dato = dichiarato(contesto, ente, voce);
  const contati = somma(suoi, quali);
  if (!dato || dato.numero === contati) return;
  // Un alloggio col nome dell'ente scritto male può essere suo: lo sbaglio è quello, e lo dice S04.
  const forseSuoi = contesto.unita.senzaEnte.get(voce === 'privati' ? 'privati' : 'unita') ?? 0;
  if (dato.numero > contati && dato.numero <= contati + forseSuoi) {
    yield incerto(dato.dichiarazione, ente, voce, contati, suoi, quali);
    return;
  }
  const celle = [cellaDi(dato.dichiarazione), ...celleDi(suoi, quali)];
  yield {
    codice: 'conto-diverso',
    esito: 'violata',
    celle,
    ente: ente.nome,
    voce,
    trovato: dato.numero,
    atteso: contati,
  };
}

function incerto(
  dichiarazione: Dichiarazione,
  ente: Ente,
  voce: VoceKey,
  contati: number,
  suoi: ContiUnita,
  quali: readonly Conto[],
): Segnalazione {
  return {
    codice: 'elenco-parziale',
    esito: 'nonVerificabile',
    gravita: 'informazione',
    celle: [cellaDi(dichiarazione), ...celleDi(suoi, quali)],
    ente: ente.nome,
    voce,
    trovato: comeNumero(dichiarazione.valore),
    atteso: contati,
  };
}

function dichiarato(
  { fatti }: Contesto,
  ente: Ente,
  voce: VoceKey,
): { readonly dichiarazione: Dichiarazione; readonly numero: number } | null {
  const dichiarazione = fatti.dato(ente.id, voce);
  const numero = comeNumero(dichiarazione?.valore);
  return dichiarazione && numero !== null ? { dichiarazione, numero } : null;
}

function somma(suoi: ContiUnita, quali: readonly Conto[]): number {
  return quali.reduce((parziale, quale) => parziale + suoi.conto(quale), 0);
}

function celleDi(suoi: ContiUnita, quali: readonly Conto[]): ReturnType<ContiUnita['celle']> {
  const piene = quali.filter((quale) => suoi.conto(quale) > 0);
  return (piene.length > 0 ? piene : quali.slice(0, 1)).flatMap((quale) => suoi.celle(quale));
}
