import { consolida } from '../../../src/app/consolida';
import { controlla } from '../../../src/app/controlla';
import { annoPrecedenteDa } from '../../../src/domain/confronto/dichiarati';
import type { Registro } from '../../../src/domain/enti/ente';
import { foglioEnti } from '../../../src/domain/fogli/modello/foglio-enti';
import { modelloEnte } from '../../../src/domain/fogli/modello/ente';
import type { OpzioniContesto } from '../../../src/domain/offerta/crea-contesto';
import type { WorkbookSnapshot } from '../../../src/domain/snapshot';
import { daBozza } from '../../costruttori/da-bozza';
import { disponi } from '../../guasti/disposizioni';
import { comeSnapshot } from '../../guasti/modello';
import type { FoglioPiantato } from '../../guasti/modello';
import { ALTRE_DISPOSIZIONI } from './altre-disposizioni';
import { conElenchi } from './con-elenchi';
import { grafiaPer } from './grafie';
import type { Grafia } from './grafie';
import { PIANI_PUBBLICATI, pianoVero } from './piani-veri';
import { pianoInventato } from './piani-inventati';
import type { PianoValido } from './piano-valido';

/** Una o più cartelle da controllare insieme, in cui non c'è niente di sbagliato. */
export interface CartellaValida {
  readonly nome: string;
  readonly piano: PianoValido;
  readonly cartelle: readonly WorkbookSnapshot[];
  readonly opzioni: OpzioniContesto;
  /** Avvisi che è giusto vedere: `Q08/ente-oltre-soglia`. */
  readonly avvisi: readonly string[];
}

/** Quanti piani inventati, e quante divisioni di ogni piano pubblicato. */
const INVENTATI = 26;
const DIVISIONI = 1;
/** Oltre questi enti il modello per ente si compila per pochi: sono tutti uguali. */
const MODELLI = 12;

function registroDi({ ambito, enti }: PianoValido): Registro {
  return { ambito, capofila: null, enti: enti.map(({ ente }) => ente), provenienza: 'file' };
}

/** Lo stesso piano in ogni disposizione. `seme` sceglie come si scrivono nomi e percentuali. */
export function* inOgniDisposizione(piano: PianoValido, seme: number): Iterable<CartellaValida> {
  const { anno, approvato, enti } = piano;
  const grafia = grafiaPer(seme);
  const pulito = { anno, enti, ...grafia };
  const avvisi = [...avvisiDi(piano), ...grafia.avvisi];
  const conRegistro: OpzioniContesto = { anno, approvato, registro: registroDi(piano) };
  // Un operatore accreditato si riconosce solo col registro: nessun elenco ne dice il nome.
  const soloColRegistro = enti.some(({ ente }) => ente.tipo === 'operatore');
  const una = (nome: string, fogli: readonly FoglioPiantato[], dedotto: boolean): CartellaValida => ({
    nome: `${piano.nome}: ${nome}`,
    piano,
    cartelle: [comeSnapshot(fogli)],
    opzioni: dedotto && !soloColRegistro ? { approvato } : conRegistro,
    avvisi,
  });
  for (const [nome, { fogli, conRegistro: dato }] of disponi(pulito)) yield una(nome, fogli, !dato);
  for (const [nome, uno] of ALTRE_DISPOSIZIONI) yield una(nome, uno.disponi(pulito, piano), !uno.conRegistro);
  const tabelle = disponi({ anno, enti }).get('un foglio per tabella')?.fogli ?? [];
  for (const [nome, fogli] of conElenchi(piano, tabelle)) {
    yield { ...una(nome, fogli, false), avvisi: avvisiDi(piano) };
  }
  yield* dalModello(piano, conRegistro);
  yield* conAnnoPrima(piano, conRegistro, grafia);
}

/** Le cartelle che scrive il programma: il modello compilato da ogni ente, il foglio Enti, il quadro consolidato. */
function* dalModello(piano: PianoValido, conRegistro: OpzioniContesto): Iterable<CartellaValida> {
  const { nome, ambito, anno, approvato, enti } = piano;
  const avvisi = avvisiDi(piano);
  const primi = enti.slice(0, MODELLI);
  const compilati = primi.map(({ ente, valori }) =>
    daBozza(modelloEnte({ ambito, anno, approvato, ente, valori }), `${ente.id}.xlsx`),
  );
  const registro = { ...registroDi(piano), enti: primi.map(({ ente }) => ente) };
  const insieme = { ...conRegistro, registro };
  yield { nome: `${nome}: modelli compilati`, piano, cartelle: compilati, opzioni: insieme, avvisi };
  const [primo] = compilati;
  if (primo) yield { nome: `${nome}: modello di un ente`, piano, cartelle: [primo], opzioni: { approvato }, avvisi };
  const nostra = daBozza(consolida(compilati, [], insieme).cartella, 'ambito.xlsx');
  yield { nome: `${nome}: quadro consolidato`, piano, cartelle: [nostra], opzioni: insieme, avvisi };
  const elenco = daBozza({
    titolo: 'Enti',
    fogli: [
      foglioEnti(
        ambito,
        anno,
        enti.map(({ ente }) => ente),
      ),
    ],
  });
  const tabelle = comeSnapshot([...(disponi({ anno, enti }).get('un foglio per tabella')?.fogli ?? [])]);
  const conEnti = { nome: 'piano.xlsx', fogli: [...elenco.fogli, ...tabelle.fogli] };
  yield { nome: `${nome}: foglio Enti e tabelle`, piano, cartelle: [conEnti], opzioni: { approvato }, avvisi };
}

/** Gli estratti in file diversi, con accanto lo stesso piano dell'anno prima. */
function* conAnnoPrima(piano: PianoValido, conRegistro: OpzioniContesto, grafia: Grafia): Iterable<CartellaValida> {
  const { anno, enti } = piano;
  const fogli = disponi({ anno, enti, ...grafia }).get('un foglio per tabella')?.fogli ?? [];
  const cartelle = fogli.map((foglio) => comeSnapshot([foglio], `${foglio.nome}.xlsx`));
  const { contesto } = controlla(cartelle, conRegistro);
  const precedente = { ...annoPrecedenteDa(contesto), anno: anno - 1 };
  const avvisi = [...avvisiDi(piano), ...grafia.avvisi];
  yield {
    nome: `${piano.nome}: estratti e anno prima`,
    piano,
    cartelle,
    opzioni: { ...conRegistro, precedente },
    avvisi,
  };
}

/** Gli avvisi che il piano merita comunque sia scritto: i suoi, e quello di un'approvazione tardiva. */
function avvisiDi({ anno, approvato, avvisi }: PianoValido): readonly string[] {
  return approvato !== null && approvato > `${anno - 1}-12-31` ? [...avvisi, 'D02/approvato-tardi'] : avvisi;
}

/** Tutto il corpus. Ogni piano si costruisce quando serve: nessuno li tiene in memoria insieme. */
export function* corpusValido(inventati = INVENTATI, divisioni = DIVISIONI): Iterable<CartellaValida> {
  for (let seme = 0; seme < inventati; seme += 1) yield* inOgniDisposizione(pianoInventato(seme), seme);
  for (const pubblicato of PIANI_PUBBLICATI) {
    for (let seme = 0; seme < divisioni; seme += 1) yield* inOgniDisposizione(pianoVero(pubblicato, seme), seme);
  }
}
