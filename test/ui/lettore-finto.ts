import { createHash } from 'node:crypto';
import { esaminaFile } from '../../src/app/importa/esamina-file';
import type { LettoreFile } from '../../src/app/importa/lettore-file';
import type { Lettura } from '../../src/app/lettura';
import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';

/** Un lettore per le prove del pannello: sa già che cosa c'è in ogni file, per nome; un testo è il motivo per cui non si legge. */
export class LettoreFinto implements LettoreFile {
  /** Le opzioni con cui è stato chiamato, una per volta. */
  readonly chiamate: OpzioniContesto[] = [];
  private trattenuto: Promise<void> | null = null;
  private dopo = 0;
  private errore: unknown = null;

  constructor(private readonly contenuti: Readonly<Record<string, WorkbookSnapshot | string>>) {}

  esamina: LettoreFile['esamina'] = async (file, opzioni, arrivato, segnale) => {
    this.chiamate.push(opzioni);
    if (this.errore !== null) throw this.errore;
    for (const [indice, { nome }] of file.entries()) {
      if (indice === this.dopo) await this.trattenuto;
      if (segnale.aborted) return;
      const contenuto = this.contenuti[nome];
      if (contenuto === undefined) throw new Error(`La prova non dice che cosa c'è in ${nome}`);
      const sha256 = createHash('sha256').update(JSON.stringify(contenuto)).digest('hex');
      const lettura: Lettura =
        typeof contenuto === 'string'
          ? { tipo: 'illeggibile', nome, motivo: contenuto }
          : { tipo: 'letta', cartella: { ...contenuto, nome } };
      arrivato(indice, esaminaFile(lettura, sha256, opzioni));
    }
  };

  /** Si ferma dopo tanti file, finché non si chiama la funzione resa. */
  trattieni(dopo: number): () => void {
    let libera: () => void = () => undefined;
    this.dopo = dopo;
    this.trattenuto = new Promise((resolve) => (libera = resolve));
    return libera;
  }

  guasta(errore: unknown): void {
    this.errore = errore;
  }
}
