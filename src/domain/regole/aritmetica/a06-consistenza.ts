import type { Contesto, Dichiarazione } from '../../contesto';
import type { Ente } from '../../enti/ente';
import { comeNumero, quanto } from '../../valori/valore';
import type { VoceKey } from '../../voci/voce';
import { cellaDi } from '../punto';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { patrimonioDallElenco } from './patrimonio-dall-elenco';

/** Non possono superare il patrimonio: contano alloggi che esistono. */
const DA_CONFRONTARE = ['complessivo', 'carenza', 'turnOver'] as const satisfies readonly VoceKey[];
const CONSISTENZE = ['consistenzaSap', 'consistenzaSas', 'consistenzaAltri', 'consistenza'] as const;

/**
 * Complessivo, carenza e turn-over di un ente non superano le sue U.I. SAP. Se non le dichiara si contano nel suo elenco:
 * allora si guarda il solo turn-over, perché il complessivo ha anche alloggi da costruire, e si avverte.
 */
export const a06: Regola = {
  id: 'A06',
  famiglia: 'A',
  gravita: 'errore',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 3, lett. a', confidenza: 'dedotta' },
  validita: SEMPRE,
  voci: ['consistenzaSap', 'consistenza'],
  giustificabile: false,
  *verifica(contesto) {
    if (!CONSISTENZE.some((voce) => contesto.fatti.voci.has(voce)) && contesto.unita.conti.size === 0) return;
    for (const ente of contesto.registro.enti) yield* verificaEnte(contesto, ente);
  },
};

function* verificaEnte(contesto: Contesto, ente: Ente): Iterable<Segnalazione> {
  const { fatti } = contesto;
  const dati = DA_CONFRONTARE.flatMap((voce) => {
    const dato = fatti.dato(ente.id, voce);
    const numero = comeNumero(dato?.valore);
    return dato && numero !== null && numero > 0 ? [{ voce, dato, numero }] : [];
  });
  if (dati.length === 0) return;
  const patrimonio = patrimonioSap(fatti, ente);
  if (!patrimonio) {
    const altro = consistenzeDichiarate(fatti, ente)[0];
    const [primo] = dati;
    if (!altro) yield* conElenco(contesto, ente);
    if (!altro || !primo) return;
    yield {
      codice: 'manca-sap',
      esito: 'nonVerificabile',
      celle: [cellaDi(primo.dato), cellaDi(altro)],
      ente: ente.nome,
      voce: 'consistenzaSap',
      trovato: null,
    };
    return;
  }
  const disponibili = quanto(patrimonio.valore);
  for (const { voce, dato, numero } of dati) {
    if (numero <= disponibili) continue;
    yield {
      codice: 'oltre-patrimonio',
      esito: 'violata',
      celle: [cellaDi(dato), cellaDi(patrimonio)],
      ente: ente.nome,
      voce,
      trovato: numero,
      atteso: disponibili,
    };
  }
}

function* conElenco(contesto: Contesto, ente: Ente): Iterable<Segnalazione> {
  const dato = contesto.fatti.dato(ente.id, 'turnOver');
  const numero = comeNumero(dato?.valore);
  if (!dato || numero === null) return;
  const contato = patrimonioDallElenco(contesto, ente);
  if (!contato || numero <= contato.alloggi) return;
  yield {
    codice: 'oltre-elenco',
    esito: 'violata',
    gravita: 'avviso',
    celle: [cellaDi(dato), ...contato.celle],
    ente: ente.nome,
    voce: 'turnOver',
    trovato: numero,
    atteso: contato.alloggi,
  };
}

/** Le U.I. SAP; senza, il patrimonio intero, che non può essere più piccolo. */
function patrimonioSap(fatti: Contesto['fatti'], ente: Ente): Dichiarazione | null {
  const dichiarate = consistenzeDichiarate(fatti, ente);
  return dichiarate.find(({ voce }) => voce === 'consistenzaSap' || voce === 'consistenza') ?? null;
}

/**
 * Le consistenze con un numero, la SAP per prima e il totale per ultimo. Un totale 0 senza nessuna parte
 * è la somma calcolata di celle vuote: non dice niente (dove le formule non si leggono, come in `.xls`, è solo uno 0).
 */
function consistenzeDichiarate(fatti: Contesto['fatti'], ente: Ente): readonly Dichiarazione[] {
  const dichiarate = CONSISTENZE.flatMap((voce) => {
    const dato = fatti.dato(ente.id, voce);
    return dato && comeNumero(dato.valore) !== null ? [dato] : [];
  });
  const [prima] = dichiarate;
  return prima?.voce === 'consistenza' && comeNumero(prima.valore) === 0 ? [] : dichiarate;
}
