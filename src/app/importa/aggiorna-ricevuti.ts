import { normalizzaNome } from '../../domain/enti/normalizza-nome';
import { testoConservato } from '../../domain/ricevuti/valore-conservato';
import type { FileLetto, Ricevuti, Ricevuto } from './importazione';
import { togliEnti } from './togli-ente';

/** Quando si importa e chi. */
export interface Importatore {
  /** ISO con ora locale. */
  readonly quando: string;
  readonly chi: string;
}

/**
 * I ricevuti con i file nuovi. Di ogni ente vale l'ultimo file: gli altri enti restano come sono. Fra i nuovi, un file di
 * meno enti viene dopo uno che ne ha di più: chi risponde per sé corregge chi ha risposto per tutti.
 */
export function aggiornaRicevuti(ricevuti: Ricevuti, nuovi: readonly FileLetto[], importatore: Importatore): Ricevuti {
  return nuovi
    .toSorted((a, b) => b.enti.length - a.enti.length)
    .reduce((prima, file) => {
      const liberati = togliEnti(
        senzaQuesto(prima, file),
        file.enti.map(({ nome }) => nome),
      );
      const nome = nomeLibero(testoConservato(file.nome), liberati.registro);
      return {
        registro: [...liberati.registro, ricevutoDa(file, nome, importatore)],
        cartelle: [...liberati.cartelle, { ...file.cartella, nome }],
      };
    }, ricevuti);
}

/** Gli stessi byte importati di nuovo prendono il posto di quelli di prima. */
function senzaQuesto({ registro, cartelle }: Ricevuti, { sha256 }: FileLetto): Ricevuti {
  const resta = (i: number): boolean => sha256 === '' || registro[i]?.sha256 !== sha256;
  return { registro: registro.filter((_, i) => resta(i)), cartelle: cartelle.filter((_, i) => resta(i)) };
}

export function ricevutoDa(file: FileLetto, nome: string, { quando, chi }: Importatore): Ricevuto {
  return {
    quando,
    file: nome,
    sha256: file.sha256,
    enti: [...new Map(file.enti.map((ente) => [normalizzaNome(ente.nome), ente.nome])).values()],
    esito: file.esito,
    errori: file.conteggi.errori,
    avvisi: file.conteggi.avvisi,
    chi,
  };
}

/** "dati.xlsx" di un altro comune diventa "dati (2).xlsx": il nome dice di quale file si parla. */
export function nomeLibero(nome: string, registro: readonly Ricevuto[]): string {
  const presi = new Set(registro.map(({ file }) => file.toLowerCase()));
  const punto = nome.lastIndexOf('.');
  const [base, estensione] = punto > 0 ? [nome.slice(0, punto), nome.slice(punto)] : [nome || 'senza nome', ''];
  let libero = base + estensione;
  for (let n = 2; presi.has(libero.toLowerCase()); n += 1) libero = `${base} (${n})${estensione}`;
  return libero;
}
