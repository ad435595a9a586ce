import type { Griglia } from '../tabelle/griglia';
import type { ColonnaUnita } from './elenco-unita';
import { campoUnita } from './sinonimi-unita';
import type { TestataUnita } from './testata-unita';

const CODICE_FISCALE = /^\s*[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\s*$/i;
/** Codici fiscali fra le righe di prova che fanno di una colonna senza nome una colonna di persone. */
const CODICI_MINIMI = 2;

/**
 * Le colonne con nomi o codici fiscali di chi abita gli alloggi, dall'intestazione o da ciò che portano. Il piano conta
 * alloggi: quei dati non servono, e i loro valori non si mostrano né si conservano da nessuna parte.
 */
export function colonneDiPersone(
  griglia: Griglia,
  { prima, ultima, da, a, colonne }: TestataUnita,
  prove: readonly number[],
  fine: number,
): readonly ColonnaUnita[] {
  const lette = new Set(colonne.map(({ colonna }) => colonna));
  const persone: ColonnaUnita[] = [];
  for (let colonna = da; colonna <= a; colonna += 1) {
    if (lette.has(colonna)) continue;
    const riga = griglia.testo(ultima, colonna) === null ? prima : ultima;
    const testo = griglia.testo(riga, colonna)?.trim() ?? '';
    const nominata = campoUnita(testo) === 'persona';
    if (nominata ? !scritta(griglia, colonna, ultima + 1, fine) : codiciFra(griglia, colonna, prove) < CODICI_MINIMI)
      continue;
    persone.push({ campo: 'persona', colonna, intestazione: { riga, colonna }, testo });
  }
  return persone;
}

/** I nomi possono cominciare dopo molte righe di alloggi liberi. */
function scritta(griglia: Griglia, colonna: number, da: number, a: number): boolean {
  for (let riga = da; riga <= a; riga += 1) if (!griglia.vuota(riga, colonna)) return true;
  return false;
}

function codiciFra(griglia: Griglia, colonna: number, prove: readonly number[]): number {
  return prove.filter((una) => CODICE_FISCALE.test(griglia.testo(una, colonna) ?? '')).length;
}
