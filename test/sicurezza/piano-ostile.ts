import type { Ente } from '../../src/domain/enti/ente';
import { normalizzaNome } from '../../src/domain/enti/normalizza-nome';
import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import type { Ricevuti } from '../../src/domain/ricevuti/ricevuti';
import type { ValoreCella, WorkbookSnapshot } from '../../src/domain/snapshot';
import { TESTATE_QUADRO } from '../costruttori/quadro-scritto';
import { foglio } from '../costruttori/snapshot';

export interface PianoOstile {
  readonly cartella: WorkbookSnapshot;
  readonly opzioni: OpzioniContesto;
  readonly ricevuti: Ricevuti;
}

/**
 * Un piano in cui i testi stanno dovunque chi compila può scriverli: un foglio per testo, con quel nome, e dentro titolo,
 * intestazioni, enti, valori e note; poi alias, sub-ambito, ambito, capofila, nome del file, chi importa. I conti non
 * tornano, perché i rilievi citino ciò che trovano.
 */
export function pianoOstile(testi: readonly string[]): PianoOstile {
  const [primo = ''] = testi;
  const cartella = { nome: `${primo}.xlsx`, fogli: testi.map((testo) => foglio(testo, righe(testo))) };
  const enti = testi.flatMap((testo) => [enteDi(testo), enteDi(`COMUNE DI ${testo}`)]);
  const registrati = new Map([...enti, enteDi('COMUNE DI BOZZOLO', primo)].map((ente) => [ente.id, ente]));
  return {
    cartella,
    opzioni: {
      anno: 2021,
      registro: { ambito: primo, capofila: primo, enti: [...registrati.values()], provenienza: 'file' },
    },
    ricevuti: {
      registro: [
        {
          quando: '2026-11-22T10:15:00',
          sha256: '0'.repeat(64),
          esito: 'conforme',
          errori: 0,
          avvisi: 0,
          file: cartella.nome,
          enti: [...testi],
          chi: primo,
        },
      ],
      cartelle: [cartella],
    },
  };
}

function righe(testo: string): readonly (readonly ValoreCella[])[] {
  return [
    ['Quadro riepilogativo anno 2021', testo],
    [...TESTATE_QUADRO, '% U.I. destinate ad altra categoria', testo],
    [testo, 9, 1, 0, 2, 0, testo, testo],
    [`COMUNE DI ${testo}`, testo, 1, testo, 2, 0, testo, 3],
    ['COMUNE DI BOZZOLO', 4, 2, 1, 1, testo, testo, null],
    ['TOTALE', 17, 9, 5, 3, 0, null, testo],
    [testo],
  ];
}

function enteDi(nome: string, subAmbito: string | null = null): Ente {
  return {
    id: normalizzaNome(nome),
    nome,
    tipo: 'comune',
    codiceIstat: null,
    codiceCatastale: null,
    provincia: null,
    subAmbito,
    senzaSap: null,
    alias: subAmbito === null ? [] : [subAmbito],
  };
}
