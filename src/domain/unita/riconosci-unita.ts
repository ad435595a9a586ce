import { classifica } from '../tabelle/classifica-testo';
import { areaFra, isVuota, type Griglia } from '../tabelle/griglia';
import type { Area } from '../snapshot';
import type { Colonne } from './blocco-testata';
import { colonneDiPersone } from './dati-personali';
import type { CampoUnita, ColonnaUnita, ElencoUnita, GenereElenco } from './elenco-unita';
import { leggiTestataUnita, puoCominciare, type TestataUnita } from './testata-unita';
import { classeUnita, statoUnita } from './parole-unita';
import { isIntestazioneIncerta } from './sinonimi-unita';

/** Dopo tante righe vuote l'elenco è finito. */
const SALTO_MASSIMO = 50;
/** Righe di dati che si guardano per decidere di che cosa parla una colonna. */
const RIGHE_DI_PROVA = 50;

/**
 * Gli elenchi di alloggi del foglio, dall'alto in basso e da sinistra, anche affiancati. Il tempo cresce col numero di righe:
 * quasi tutte si scartano subito.
 */
export function trovaElenchi(griglia: Griglia, file: number): readonly ElencoUnita[] {
  const elenchi: ElencoUnita[] = [];
  const larghezza: Colonne = { da: griglia.primaColonna, a: griglia.ultimaDiTutte };
  let accanto: ElencoUnita[] = [];
  for (let riga = griglia.primaRiga; riga <= griglia.ultimaRiga; riga += 1) {
    if (accanto.length > 0) accanto = accanto.filter(({ area }) => ultimaDi(area) >= riga);
    // Quasi ogni riga di quasi ogni foglio: niente accanto, e niente che qui cominci.
    if (accanto.length === 0 && !puoCominciare(griglia, riga, larghezza)) continue;
    for (let libere = colonneLibere(larghezza, accanto); libere.length > 0;) {
      const trovati = libere.flatMap((fra) => leggiTestataUnita(griglia, riga, fra) ?? []);
      const nuovi = trovati.map((testata) => leggiElenco(griglia, file, testata));
      elenchi.push(...nuovi);
      accanto.push(...nuovi);
      libere = nuovi.length === 0 ? [] : colonneLibere(larghezza, accanto);
    }
    // Dove gli elenchi prendono tutta la larghezza non può cominciarne un altro.
    if (accanto.length > 0 && colonneLibere(larghezza, accanto).length === 0)
      riga = Math.min(...accanto.map(({ area }) => ultimaDi(area)));
  }
  return elenchi.sort((a, b) => a.area.riga - b.area.riga || a.area.colonna - b.area.colonna);
}

/** Una parte più stretta non ha posto per un'intestazione. */
const COLONNE_MINIME = 3;

/** Le parti della larghezza che nessuno di quegli elenchi prende. */
function colonneLibere(tutte: Colonne, elenchi: readonly ElencoUnita[]): readonly Colonne[] {
  if (elenchi.length === 0) return [tutte];
  const libere: Colonne[] = [];
  let da = tutte.da;
  for (const { area } of elenchi.toSorted((a, b) => a.area.colonna - b.area.colonna)) {
    libere.push({ da, a: area.colonna - 1 });
    da = area.colonna + area.colonne;
  }
  libere.push({ da, a: tutte.a });
  return libere.filter((parte) => parte.a - parte.da + 1 >= COLONNE_MINIME);
}

const ultimaDi = ({ riga, righe }: Area): number => riga + righe - 1;

function leggiElenco(griglia: Griglia, file: number, testata: TestataUnita): ElencoUnita {
  const { prima, ultima, da, a } = testata;
  const fine = ultimaRiga(griglia, testata);
  const prove = righeDiProva(griglia, testata, fine);
  const colonne = testata.colonne.filter((colonna) => parlaDavvero(griglia, colonna, prove));
  const persone = colonneDiPersone(griglia, testata, prove, fine);
  return {
    file,
    foglio: griglia.foglio,
    genere: genereDi(colonne),
    area: areaFra(prima, da, fine, a),
    intestazione: { prima, ultima },
    colonne: [...colonne, ...persone],
  };
}

/** Un elenco di soli lavori, o di sole convenzioni, riprende alloggi descritti altrove. */
function genereDi(colonne: readonly ColonnaUnita[]): GenereElenco {
  const ha = (...campi: readonly CampoUnita[]): boolean => colonne.some(({ campo }) => campi.includes(campo));
  if (ha('foglio', 'mappale', 'subalterno', 'superficie', 'vani', 'stato', 'classificazione')) return 'unita';
  if (ha('lavori', 'costo', 'mesi')) return 'carenza';
  return ha('convenzione', 'inizio', 'fine', 'durata') ? 'privati' : 'unita';
}

/** "Uso: abitazione", "stato: buono": se nessuna parola è nota la colonna parla d'altro. */
function parlaDavvero(griglia: Griglia, { campo, testo, colonna }: ColonnaUnita, prove: readonly number[]): boolean {
  if (!isIntestazioneIncerta(campo, testo)) return true;
  const leggi = campo === 'stato' ? statoUnita : classeUnita;
  const scritti = prove.flatMap((riga) => griglia.testo(riga, colonna) ?? []);
  return scritti.length === 0 || scritti.some((scritto) => leggi(scritto) !== null);
}

function righeDiProva(griglia: Griglia, { ultima, da, a }: TestataUnita, fine: number): readonly number[] {
  const righe: number[] = [];
  for (let riga = ultima + 1; riga <= fine && righe.length < RIGHE_DI_PROVA; riga += 1) {
    if (!griglia.rigaVuota(riga, da, a)) righe.push(riga);
  }
  return righe;
}

/**
 * L'ultima riga con almeno due celle scritte, o col solo codice, scritto come quello di prima; le note e i titoli di gruppo, da
 * soli nella riga, non contano.
 */
function ultimaRiga(griglia: Griglia, testata: TestataUnita): number {
  let fine = testata.ultima;
  let vuote = 0;
  for (let riga = testata.ultima + 1; riga <= griglia.ultimaRiga && vuote <= SALTO_MASSIMO; riga += 1) {
    const scritte = quanteScritte(griglia, riga, testata);
    if (scritte < 2 && !(scritte === 1 && conCodiceUguale(griglia, riga, fine, testata))) {
      vuote += 1;
      continue;
    }
    if (vuote > 0 && cominciaAltro(griglia, riga, testata)) break;
    vuote = 0;
    fine = riga;
  }
  return fine;
}

/** "UI-9" sotto "UI-12" è un alloggio di cui manca tutto. Un numero da solo può essere un conto. */
function conCodiceUguale(
  griglia: Griglia,
  riga: number,
  precedente: number,
  { ultima, colonne }: TestataUnita,
): boolean {
  const codice = colonne.find(({ campo }) => campo === 'codice');
  if (!codice || precedente <= ultima) return false;
  const testo = griglia.testo(riga, codice.colonna);
  const prima = griglia.testo(precedente, codice.colonna);
  if (testo === null || prima === null || testo.length > CODICE_LUNGO) return false;
  const forma = formaDi(testo);
  return forma.includes('9') && forma !== '9' && forma === formaDi(prima);
}
const CODICE_LUNGO = 30;

/** Come è fatto un codice: "UI-0123" è "A-9". */
function formaDi(codice: string): string {
  return codice
    .trim()
    .replace(/\p{L}+/gu, 'A')
    .replace(/\d+/g, '9');
}

/** 0, 1, o 2 per due e più. */
function quanteScritte({ foglio, primaRiga, primaColonna }: Griglia, riga: number, { da, a }: TestataUnita): number {
  const celle = foglio.valori[riga - primaRiga];
  if (!celle) return 0;
  let scritte = 0;
  const fine = Math.min(a - primaColonna, celle.length - 1);
  for (let i = da - primaColonna; i <= fine && scritte < 2; i += 1) if (!isVuota(celle[i])) scritte += 1;
  return scritte;
}

/** Dopo un salto: un'altra intestazione di alloggi, o quella di una tabella del piano. La stessa ripetuta continua. */
function cominciaAltro(griglia: Griglia, riga: number, testata: TestataUnita): boolean {
  if (ripeteTestata(griglia, riga, testata)) return false;
  if (leggiTestataUnita(griglia, riga, testata) !== null) return true;
  let indizi = 0;
  for (let colonna = testata.da; colonna <= testata.a; colonna += 1) {
    const valore = griglia.valore(riga, colonna);
    if (typeof valore === 'number') return false;
    if (typeof valore !== 'string') continue;
    const classe = classifica(valore);
    if (classe.ente || classe.detta?.voce) indizi += 1;
  }
  return indizi >= 2;
}

function ripeteTestata(griglia: Griglia, riga: number, { colonne }: TestataUnita): boolean {
  return colonne.every(({ colonna, intestazione }) => {
    const testo = griglia.testo(riga, colonna);
    return testo === null || testo === griglia.testo(intestazione.riga, intestazione.colonna);
  });
}
