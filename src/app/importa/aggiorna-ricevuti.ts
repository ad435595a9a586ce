import { normalizzaNome } from '../../domain/enti/normalizza-nome';
import { testoConservato } from '../../domain/ricevuti/valore-conservato';
import type { FileLetto, Ricevuti, Ricevuto } from './importazione';
import { Schedario } from './schedario';
import { isStessaFonte } from './stessa-fonte';

/** Quando si importa e chi. */
export interface Importatore {
  /** ISO con ora locale. */
  readonly quando: string;
  readonly chi: string;
}

/**
 * I ricevuti con i file nuovi. Di ogni ente vale l'ultima sua risposta, e l'ultimo estratto con le stesse voci; il resto
 * rimane com'è. Fra i nuovi, un file di meno enti viene dopo uno che ne ha di più.
 */
export function aggiornaRicevuti(ricevuti: Ricevuti, nuovi: readonly FileLetto[], importatore: Importatore): Ricevuti {
  const schedario = new Schedario(ricevuti);
  for (const file of nuovi.toSorted((a, b) => b.enti.length - a.enti.length)) {
    // Gli stessi byte importati di nuovo prendono il posto di quelli di prima.
    schedario.togliImpronta(file.sha256);
    const nomi = file.enti.map(({ nome }) => nome);
    schedario.togliEnti(nomi, ({ enti }, cartella) => isStessaFonte(file, { enti, cartella }));
    const nome = libero(testoConservato(file.nome), (uno) => schedario.preso(uno));
    schedario.metti(ricevutoDa(file, nome, importatore), { ...file.cartella, nome });
  }
  return schedario.ricevuti();
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
  return libero(nome, (uno) => presi.has(uno.toLowerCase()));
}

function libero(nome: string, preso: (nome: string) => boolean): string {
  const punto = nome.lastIndexOf('.');
  const [base, estensione] = punto > 0 ? [nome.slice(0, punto), nome.slice(punto)] : [nome || 'senza nome', ''];
  let provato = base + estensione;
  for (let n = 2; preso(provato); n += 1) provato = `${base} (${n})${estensione}`;
  return provato;
}
