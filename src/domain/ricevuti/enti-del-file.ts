import type { Contesto, TabellaAbbinata } from '../contesto';
import { creaAbbinatore } from '../enti/abbina';
import { enteDi } from '../enti/ente';
import type { Ente, Registro } from '../enti/ente';
import { nomeEnte } from '../enti/nomi-delle-tabelle';

/** Di chi sono i dati di un file, da ciò che c'è scritto dentro. */
export interface EntiDelFile {
  readonly enti: readonly Ente[];
  /** I nomi di enti di altri ambiti, come sono scritti. */
  readonly estranei: readonly string[];
}

/**
 * Gli enti di cui il file dichiara qualcosa. Chi manda la tabella dell'ambito con la sua sola riga compilata risponde per
 * sé: le righe vuote contano solo se lo sono tutte. Le tabelle che elencano tutti (popolazione, enti) contano per ultime.
 */
export function entiDelFile(contesto: Contesto, file: number): EntiDelFile {
  const sue = contesto.tabelle.filter((tabella) => tabella.file === file);
  const dichiarano = sue.filter(({ tipo }) => tipo === 'offerta' || tipo === 'scheda');
  const altre = sue.filter(({ tipo }) => tipo !== 'offerta' && tipo !== 'scheda' && tipo !== 'enti');
  const intestato = dellAnagrafica(contesto, file);
  const candidati = [enti(dichiarano, true), intestato.enti, enti(dichiarano, false), enti(altre, false)];
  return {
    enti: candidati.find((trovati) => trovati.length > 0) ?? [],
    estranei: [...new Set([...estraneiDi(dichiarano), ...intestato.estranei])],
  };
}

function enti(tabelle: readonly TabellaAbbinata[], compilate: boolean): readonly Ente[] {
  const trovati = new Map<string, Ente>();
  for (const { righe } of tabelle) {
    for (const { ente, asterisco, valori } of righe) {
      if (!ente || trovati.has(ente.id)) continue;
      if (!compilate || asterisco || valori.some(({ tipo }) => tipo !== 'vuoto')) trovati.set(ente.id, ente);
    }
  }
  return [...trovati.values()];
}

function estraneiDi(tabelle: readonly TabellaAbbinata[]): readonly string[] {
  return tabelle.flatMap(({ righe }) =>
    righe.flatMap(({ abbinamento, nome }) => (abbinamento.come === 'fuoriAmbito' ? [nome || abbinamento.nome] : [])),
  );
}

function dellAnagrafica({ anagrafiche, registro }: Contesto, file: number): EntiDelFile {
  const nomi = anagrafiche.flatMap((una) => (una.file === file ? [nomeEnte(una)] : [])).filter((nome) => nome !== '');
  if (nomi.length === 0) return { enti: [], estranei: [] };
  const abbina = abbinatoreDi(registro);
  const trovati = nomi.map((nome) => ({ nome, abbinamento: abbina(nome) }));
  return {
    enti: trovati.flatMap(({ abbinamento }) => enteDi(abbinamento) ?? []),
    estranei: trovati.flatMap(({ nome, abbinamento }) => (abbinamento.come === 'fuoriAmbito' ? [nome] : [])),
  };
}

type Abbinatore = ReturnType<typeof creaAbbinatore>;

/** Con mille file lo stesso registro: il suo indice si fa una volta. */
const ABBINATORI = new WeakMap<Registro, Abbinatore>();

function abbinatoreDi(registro: Registro): Abbinatore {
  const abbina = ABBINATORI.get(registro) ?? creaAbbinatore(registro);
  ABBINATORI.set(registro, abbina);
  return abbina;
}
