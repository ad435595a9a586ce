import type { CellaDraft, WorkbookDraft } from '../../src/domain/fogli/draft';
import type { Area } from '../../src/domain/snapshot';
import { cella, intestazioni as rigaIntestazioni } from '../../src/domain/fogli/celle';
import { cellaStampata, foglioSemplice, isRigaTotale, rigaTotale } from './celle';
import { scomponi } from './come-pubblicato';
import { TABELLE } from './leggi-dati';
import type { DatiPubblicati, NomeTabella, Righe } from './leggi-dati';
import { tabellePatrimonio } from './patrimonio-in-tabella';
import { PRESENTAZIONI, TITOLI_SENZA_TABELLA, TITOLO_PIANO } from './testi';

/** Le tabelle cominciano dalla colonna B, come quando si incolla sotto un elenco rientrato. */
const MARGINE = 1;
const LARGHEZZE = [3, 44, 24, 24, 24, 26];

interface Salto {
  /** Dopo quante righe di dati finisce la pagina. */
  readonly dopo: number;
  readonly vuote: number;
  readonly ripeteIntestazione: boolean;
}

/** Dove le pagine del documento spezzano le tabelle. */
const SALTI: Readonly<Partial<Record<NomeTabella, Salto>>> = {
  '01-popolazione': { dopo: 19, vuote: 2, ripeteIntestazione: false },
  '04-disponibili': { dopo: 11, vuote: 1, ripeteIntestazione: false },
  '05-turn-over': { dopo: 16, vuote: 3, ripeteIntestazione: true },
  '07-nuova': { dopo: 9, vuote: 2, ripeteIntestazione: false },
  '08-transitori': { dopo: 22, vuote: 2, ripeteIntestazione: true },
  '10-privati': { dopo: 28, vuote: 1, ripeteIntestazione: false },
  '11-quadro': { dopo: 14, vuote: 3, ripeteIntestazione: true },
};

const PRIMA_DEL_PATRIMONIO: readonly NomeTabella[] = ['03-elenco-comuni', '01-popolazione'];
const DOPO_IL_PATRIMONIO = TABELLE.filter((nome) => nome !== '02-patrimonio' && !PRIMA_DEL_PATRIMONIO.includes(nome));

/** Le stesse tabelle incollate una sotto l'altra in un foglio solo, con i salti di pagina del documento. */
export function impilato({ tabelle }: DatiPubblicati): WorkbookDraft {
  const pila = new Pila();
  pila.titolo(TITOLO_PIANO, 'titolo', false);
  for (const nome of PRIMA_DEL_PATRIMONIO) pila.tabella(nome, tabelle[nome]);
  pila.titolo(PRESENTAZIONI['02-patrimonio'].titolo, 'sottotitolo', true);
  for (const { titolo, righe } of tabellePatrimonio(tabelle['02-patrimonio'])) {
    pila.titolo(titolo, 'sottotitolo', false);
    pila.corpo(righe, null);
  }
  for (const titolo of TITOLI_SENZA_TABELLA) pila.titolo(titolo, 'sottotitolo', false);
  for (const nome of DOPO_IL_PATRIMONIO) pila.tabella(nome, tabelle[nome]);
  return { titolo: TITOLO_PIANO, fogli: [pila.foglio()] };
}

class Pila {
  private readonly celle: (CellaDraft | null)[][] = [[]];
  private readonly unioni: Area[] = [];

  tabella(nome: NomeTabella, righe: Righe): void {
    const { titolo, note } = PRESENTAZIONI[nome];
    const { titoloStampato, intestazioni, dati } = scomponi(righe);
    this.titolo(titoloStampato ?? titolo, 'sottotitolo', intestazioni.length > 2);
    this.corpo([intestazioni, ...dati], SALTI[nome] ?? null);
    for (const nota of note) this.nota(nota);
  }

  titolo(contenuto: string, stile: 'titolo' | 'sottotitolo', unito: boolean): void {
    if (unito)
      this.unioni.push({ riga: this.celle.length, colonna: MARGINE, righe: 1, colonne: LARGHEZZE.length - MARGINE });
    this.aggiungi([cella(contenuto, stile)]);
    this.aggiungi([]);
  }

  corpo([intestazioni = [], ...dati]: Righe, salto: Salto | null): void {
    const testata = rigaIntestazioni(intestazioni);
    this.aggiungi(testata);
    dati.forEach((riga, indice) => {
      if (salto?.dopo === indice) {
        for (let vuota = 0; vuota < salto.vuote; vuota += 1) this.aggiungi([]);
        if (salto.ripeteIntestazione) this.aggiungi(testata);
      }
      this.aggiungi(
        isRigaTotale(riga) ? rigaTotale(riga) : riga.map((stampato) => cellaStampata(stampato, 'testoACapo')),
      );
    });
    this.aggiungi([]);
  }

  nota(contenuto: string): void {
    this.unioni.push({ riga: this.celle.length, colonna: MARGINE, righe: 1, colonne: 3 });
    this.aggiungi([cella(contenuto, 'nota')]);
    this.aggiungi([]);
  }

  foglio() {
    return foglioSemplice({
      nome: 'Piano 2021',
      celle: this.celle,
      larghezze: LARGHEZZE,
      unioni: this.unioni,
      stampa: {
        orientamento: 'orizzontale',
        righeRipetute: null,
        adattaALarghezza: true,
        piePagina: TITOLO_PIANO,
      },
    });
  }

  private aggiungi(celle: readonly (CellaDraft | null)[]): void {
    this.celle.push(celle.length === 0 ? [] : [...Array.from({ length: MARGINE }, () => null), ...celle]);
  }
}
