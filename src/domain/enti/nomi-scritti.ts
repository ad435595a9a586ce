import { numeroIn, testoIn } from '../in-elenco';

/** Un nome normalizzato e quante volte compare. */
export interface NomeScritto {
  readonly chiave: string;
  readonly volte: number;
}

/**
 * I nomi distinti di più tabelle, ognuno con un numero da 0. Dopo si confrontano numeri: con centinaia di migliaia di
 * righe ogni ricerca per testo in più, e ogni oggetto per nome, si misura.
 */
export class NomiScritti {
  /** Dice se un nome è nuovo con una ricerca sola; il suo numero serve solo se non lo è. */
  private readonly noti = new Set<string>();
  private numeri: Map<string, number> | null = null;
  private readonly chiavi: string[] = [];
  private readonly grafie: string[] = [];
  private readonly volte: number[] = [];
  private ultimo = -1;

  get quanti(): number {
    return this.chiavi.length;
  }

  /** Conta un nome, scritto così e con quella chiave (`normalizzaNome`), e ne restituisce il numero. */
  conta(nome: string, chiave: string): number {
    const numero = this.numeroDi(chiave, nome);
    this.volte[numero] = numeroIn(this.volte, numero) + 1;
    if (nome < this.grafia(numero)) this.grafie[numero] = nome;
    return numero;
  }

  /** Il numero di una chiave, nuova se non si è mai vista. */
  numeroDi(chiave: string, grafia: string): number {
    // Le tabelle di un piano hanno quasi sempre gli stessi nomi nello stesso ordine.
    if (this.chiavi[this.ultimo + 1] === chiave) return (this.ultimo += 1);
    const prima = this.noti.size;
    this.noti.add(chiave);
    const nuovo = this.noti.size > prima;
    return (this.ultimo = nuovo ? this.aggiungi(chiave, grafia) : this.cerca(chiave));
  }

  chiave(numero: number): string {
    return testoIn(this.chiavi, numero);
  }

  /** Com'è scritto: fra più grafie la prima in ordine di codice, perché l'ordine dei fogli non deve contare. */
  grafia(numero: number): string {
    return testoIn(this.grafie, numero);
  }

  tutti(): readonly NomeScritto[] {
    return this.chiavi.map((chiave, numero) => ({ chiave, volte: numeroIn(this.volte, numero) }));
  }

  private aggiungi(chiave: string, grafia: string): number {
    const numero = this.chiavi.length;
    this.numeri?.set(chiave, numero);
    this.chiavi.push(chiave);
    this.grafie.push(grafia);
    this.volte.push(0);
    return numero;
  }

  private cerca(chiave: string): number {
    this.numeri ??= new Map(this.chiavi.map((nota, numero) => [nota, numero]));
    return this.numeri.get(chiave) ?? -1;
  }
}
