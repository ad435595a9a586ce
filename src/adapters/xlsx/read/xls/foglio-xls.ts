import { danneggiato } from '../../file-illeggibile';
import { type Complementi, type ContaCelle, nuoviComplementi } from '../complementi';
import { erroreDaNumero } from '../errori-excel';
import type { LettoreByte } from '../lettore-byte';
import type { FoglioXls, GlobaliXls } from './globali-xls';
import { CursoreRecord, RECORD } from './record-xls';

/** Record di una cella sola: riga, colonna e stile stanno sempre in testa. */
const CELLE: ReadonlySet<number> = new Set([
  RECORD.formula,
  RECORD.testoCondiviso,
  RECORD.numero,
  RECORD.testo,
  RECORD.logicoOErrore,
  RECORD.numeroCompresso,
]);
/** Stanno fra una formula e il suo risultato di testo. */
const FRA_FORMULA_E_RISULTATO: ReadonlySet<number> = new Set([
  RECORD.formulaCondivisa,
  RECORD.matrice,
  RECORD.tabellaDati,
]);

/**
 * Passata su un foglio del flusso `Workbook`: raccoglie formati, nascosti, protezione ed errori (che la libreria dà
 * come testi), e sistema due cose che la libreria leggerebbe male: il testo di una formula condivisa, separato dalla
 * sua cella, e ciò che segue un grafico incorporato, la cui fine sembra quella del foglio.
 */
export function preparaFoglioXls(
  flusso: Uint8Array,
  foglio: FoglioXls,
  { stili, testi }: Pick<GlobaliXls, 'stili' | 'testi'>,
  celle: ContaCelle,
): Complementi {
  const esito = nuoviComplementi();
  const cursore = new CursoreRecord(flusso, foglio.posizione);
  if (!cursore.avanzaA(RECORD.inizio)) throw danneggiato(`XLS: il foglio ${foglio.nome} non comincia`);
  const cella = (riga: number, colonna: number, stile: number): void => {
    celle.comprendi(foglio.nome, esito, riga, colonna);
    const formato = stili.di(stile);
    if (formato !== null) esito.formati.metti(riga, colonna, formato);
  };
  let annidati = 0;
  while (cursore.avanza()) {
    const { tipo } = cursore;
    if (tipo === RECORD.inizio) annidati += 1;
    if (annidati > 0) {
      if (tipo === RECORD.fine) annidati -= 1;
      cursore.cancella();
    } else if (tipo === RECORD.fine) break;
    else if (CELLE.has(tipo)) {
      const lettore = cursore.lettore();
      const [riga, colonna] = [lettore.u16(), lettore.u16()];
      cella(riga, colonna, lettore.u16());
      if (tipo === RECORD.logicoOErrore) leggiErrore(lettore, riga, colonna, esito);
      else if (tipo === RECORD.testoCondiviso) {
        if (lettore.u32() >= testi) throw danneggiato('XLS: testo condiviso oltre la fine');
      } else if (tipo === RECORD.formula) leggiRisultato(cursore, lettore, riga, colonna, esito);
    } else if (tipo === RECORD.numeriCompressi) {
      const lettore = cursore.lettore();
      const [riga, prima] = [lettore.u16(), lettore.u16()];
      const quante = Math.floor((cursore.a - cursore.da - 6) / 6);
      for (let i = 0; i < quante; i += 1) {
        cella(riga, prima + i, lettore.u16());
        lettore.salta(4);
      }
    } else leggiAspetto(tipo, cursore, esito);
  }
  celle.chiudi(esito);
  return esito;
}

function leggiErrore(lettore: LettoreByte, riga: number, colonna: number, { correzioni }: Complementi): void {
  const codice = lettore.u8();
  if (lettore.u8() === 1) correzioni.metti(riga, colonna, erroreDaNumero(codice));
}

/** Il risultato di una formula, se non è un numero: 0 testo (nel record dopo), 2 errore, 3 testo vuoto. */
function leggiRisultato(
  cursore: CursoreRecord,
  lettore: LettoreByte,
  riga: number,
  colonna: number,
  { correzioni }: Complementi,
): void {
  const risultato = lettore.byte(8);
  if (risultato[6] !== 0xff || risultato[7] !== 0xff) return;
  const [genere, , valore = 0] = risultato;
  if (genere === 2) correzioni.metti(riga, colonna, erroreDaNumero(valore));
  else if (genere === 3) correzioni.metti(riga, colonna, '');
  else if (genere === 0) avvicinaRisultato(cursore);
}

/** Scambia di posto il testo e ciò che lo separa dalla formula: la libreria lo cerca subito dopo. */
function avvicinaRisultato({ flusso, a }: CursoreRecord): void {
  const fra = new CursoreRecord(flusso, a);
  if (!fra.avanza() || !FRA_FORMULA_E_RISULTATO.has(fra.tipo)) return;
  const testo = new CursoreRecord(flusso, fra.a);
  if (!testo.avanzaA(RECORD.risultatoTesto) || testo.a > flusso.length) return;
  const primo = flusso.slice(fra.inizio, fra.a);
  flusso.copyWithin(fra.inizio, testo.inizio, testo.a);
  flusso.set(primo, fra.inizio + testo.a - testo.inizio);
}

function leggiAspetto(tipo: number, cursore: CursoreRecord, esito: Complementi): void {
  if (tipo === RECORD.riga) {
    const lettore = cursore.lettore();
    const riga = lettore.u16();
    lettore.salta(10);
    if ((lettore.u16() & 0x20) !== 0) esito.righeNascoste.aggiungi(riga, riga);
  } else if (tipo === RECORD.colonne) {
    const lettore = cursore.lettore();
    const [da, a] = [lettore.u16(), lettore.u16()];
    lettore.salta(4);
    if ((lettore.u16() & 1) !== 0) esito.colonneNascoste.aggiungi(da, a);
  } else if (tipo === RECORD.protezione) esito.protetto = cursore.lettore().u16() === 1;
}
