import { normalizzaNome } from '../../domain/enti/normalizza-nome';
import type { WorkbookSnapshot } from '../../domain/snapshot';
import type { Ricevuti, Ricevuto } from './importazione';
import { togliEnti } from './togli-ente';

/** I ricevuti mentre se ne aggiungono molti: chi ha un'impronta, un ente o un nome si trova senza scorrerli tutti. */
export class Schedario {
  /** Nell'ordine in cui sono entrati. */
  private readonly voci = new Map<number, { readonly ricevuto: Ricevuto; readonly cartella: WorkbookSnapshot }>();
  private readonly perImpronta = new Map<string, Set<number>>();
  private readonly perEnte = new Map<string, Set<number>>();
  private readonly perNome = new Map<string, Set<number>>();
  private prossimo = 0;

  constructor({ registro, cartelle }: Ricevuti) {
    registro.forEach((ricevuto, i) => this.metti(ricevuto, cartelle[i] ?? { nome: ricevuto.file, fogli: [] }));
  }

  metti(ricevuto: Ricevuto, cartella: WorkbookSnapshot, posto = (this.prossimo += 1)): void {
    this.voci.set(posto, { ricevuto, cartella });
    for (const [indice, chiave] of this.chiavi(ricevuto)) {
      const posti = indice.get(chiave);
      if (posti) posti.add(posto);
      else indice.set(chiave, new Set([posto]));
    }
  }

  /** Toglie i file con gli stessi byte. */
  togliImpronta(sha256: string): void {
    if (sha256 === '') return;
    for (const posto of [...(this.perImpronta.get(sha256) ?? [])]) this.togli(posto);
  }

  /** Toglie i dati di quegli enti da questi file: il file intero, o le loro righe se è di più enti. */
  togliEnti(nomi: readonly string[], daQuale: (ricevuto: Ricevuto, cartella: WorkbookSnapshot) => boolean): void {
    const posti = new Set(nomi.flatMap((nome) => [...(this.perEnte.get(normalizzaNome(nome)) ?? [])]));
    for (const posto of posti) {
      const voce = this.voci.get(posto);
      if (!voce || !daQuale(voce.ricevuto, voce.cartella)) continue;
      const { registro, cartelle } = togliEnti({ registro: [voce.ricevuto], cartelle: [voce.cartella] }, nomi);
      this.dimentica(posto, voce.ricevuto);
      const [resta] = registro;
      const [cartella] = cartelle;
      // Chi resta con meno enti tiene il suo posto.
      if (resta && cartella) this.metti(resta, cartella, posto);
      else this.voci.delete(posto);
    }
  }

  preso(nome: string): boolean {
    return (this.perNome.get(nome.toLowerCase())?.size ?? 0) > 0;
  }

  ricevuti(): Ricevuti {
    const voci = [...this.voci.values()];
    return { registro: voci.map(({ ricevuto }) => ricevuto), cartelle: voci.map(({ cartella }) => cartella) };
  }

  private togli(posto: number): void {
    const voce = this.voci.get(posto);
    if (!voce) return;
    this.dimentica(posto, voce.ricevuto);
    this.voci.delete(posto);
  }

  private dimentica(posto: number, ricevuto: Ricevuto): void {
    for (const [indice, chiave] of this.chiavi(ricevuto)) indice.get(chiave)?.delete(posto);
  }

  private chiavi({ sha256, file, enti }: Ricevuto): readonly (readonly [Map<string, Set<number>>, string])[] {
    return [
      [this.perImpronta, sha256],
      [this.perNome, file.toLowerCase()],
      ...enti.map((nome) => [this.perEnte, normalizzaNome(nome)] as const),
    ];
  }
}
