import { readFile } from 'node:fs/promises';
import { giornoLocale } from '../app/istante';
import { IMPOSTAZIONI_PREDEFINITE } from '../domain/contesto';
import { AmbitoNonValido, leggiAmbito, registroDaAmbito, scelteDaAmbito } from '../domain/enti/registro-da-json';
import type { AmbitoFile, FileCheVale } from '../domain/enti/registro-da-json';
import type { OpzioniContesto } from '../domain/offerta/crea-contesto';
import { NonRiuscito } from './ambiente';
import type { OpzioniComando } from './argomenti';
import { motivoDiSistema } from './motivo-di-sistema';

export interface OpzioniAmbito extends OpzioniContesto {
  /** Di due risposte dello stesso ente, quali file valgono. */
  readonly valgono: readonly FileCheVale[];
}

/** Mette insieme il registro dell'ambito e ciò che il comando dice, che vale di più. */
export async function leggiOpzioni(comando: Omit<OpzioniComando, 'precedente'>): Promise<OpzioniAmbito> {
  const ambito = comando.ambito === null ? null : await leggiFileAmbito(comando.ambito);
  const { satNelComplessivo: sat, tolleranza, sostituzioni } = { ...IMPOSTAZIONI_PREDEFINITE, ...ambito?.impostazioni };
  const { perDato, perEnte } = scelteDaAmbito(ambito ?? {});
  return {
    scelte: perDato,
    valgono: perEnte,
    registro: ambito && registroDaAmbito(ambito),
    anno: comando.anno ?? ambito?.anno ?? null,
    approvato: comando.approvato ?? ambito?.approvato ?? null,
    procedura: ambito && proceduraDi(ambito),
    impostazioni: {
      satNelComplessivo: comando.satNelComplessivo && sat,
      tolleranza: comando.tolleranza ?? tolleranza,
      ...(sostituzioni ? { sostituzioni } : {}),
    },
  };
}

/** Null se il file non tiene date: senza, nessuno è in ritardo. */
function proceduraDi({ scadenze, ricognizione }: AmbitoFile): OpzioniContesto['procedura'] {
  if (!scadenze && !ricognizione) return null;
  return { fatte: scadenze ?? {}, oggi: giornoLocale(new Date()), finestra: ricognizione ?? {} };
}

/** Il registro dell'ambito; lancia `NonRiuscito` se non si legge o non è fatto come deve. */
export async function leggiFileAmbito(percorso: string): Promise<AmbitoFile> {
  const testo = await leggiTesto(percorso);
  const dato = leggiJson(percorso, testo);
  try {
    return leggiAmbito(dato);
  } catch (errore) {
    if (errore instanceof AmbitoNonValido) throw new NonRiuscito(`${percorso}: ${errore.message}`);
    throw errore;
  }
}

async function leggiTesto(percorso: string): Promise<string> {
  try {
    return await readFile(percorso, 'utf8');
  } catch (errore) {
    const motivo = motivoDiSistema(errore);
    if (motivo === null) throw errore;
    throw new NonRiuscito(`Il registro dell'ambito ${percorso} non si può leggere: ${motivo}.`);
  }
}

function leggiJson(percorso: string, testo: string): unknown {
  try {
    // Alcuni editor mettono in testa un contrassegno invisibile che JSON non ammette.
    return JSON.parse(testo.replace(/^\uFEFF/, ''));
  } catch (errore) {
    if (!(errore instanceof SyntaxError)) throw errore;
    throw new NonRiuscito(
      `Il registro dell'ambito ${percorso} non è un file JSON valido: controllate virgole, virgolette e parentesi.`,
    );
  }
}
