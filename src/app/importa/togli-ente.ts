import { normalizzaNome } from '../../domain/enti/normalizza-nome';
import { senzaEnti } from '../../domain/ricevuti/senza-enti';
import type { WorkbookSnapshot } from '../../domain/snapshot';
import type { Ricevuti, Ricevuto } from './importazione';

/** I ricevuti senza i dati di alcuni enti: il file intero, o le loro righe se il file è anche di altri. */
export function togliEnti({ registro, cartelle }: Ricevuti, nomi: readonly string[]): Ricevuti {
  const tolti = new Set(nomi.map(normalizzaNome));
  const coppie = registro.flatMap((ricevuto, i): readonly (readonly [Ricevuto, WorkbookSnapshot])[] => {
    const cartella = cartelle[i] ?? { nome: ricevuto.file, fogli: [] };
    const restano = ricevuto.enti.filter((nome) => !tolti.has(normalizzaNome(nome)));
    if (restano.length === ricevuto.enti.length) return [[ricevuto, cartella]];
    if (restano.length === 0) return [];
    return [[{ ...ricevuto, enti: restano }, senzaEnti(cartella, ricevuto.enti, tolti)]];
  });
  return { registro: coppie.map(([ricevuto]) => ricevuto), cartelle: coppie.map(([, cartella]) => cartella) };
}
