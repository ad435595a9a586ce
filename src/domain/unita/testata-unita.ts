import type { ValoreCella } from '../snapshot';
import { isVuota, type Griglia } from '../tabelle/griglia';
import { bloccoDiTesti, dividi, isTesto, senzaTabelleAccanto, type Colonne } from './blocco-testata';
import type { CampoUnita, ColonnaUnita } from './elenco-unita';
import { campoUnita, contaAlloggi, isSuperficieUtile } from './sinonimi-unita';

/** L'intestazione di un elenco di alloggi, di una o due righe. */
export interface TestataUnita {
  readonly prima: number;
  readonly ultima: number;
  readonly da: number;
  readonly a: number;
  readonly colonne: readonly ColonnaUnita[];
}

/** Dicono che la riga è un alloggio; gli altri campi stanno anche negli elenchi di enti, di edifici, di lavori. */
const DI_ALLOGGIO: ReadonlySet<CampoUnita> = new Set([
  'foglio',
  'mappale',
  'subalterno',
  'categoria',
  'vani',
  'superficie',
  'interno',
  'scala',
]);
const FORTI: ReadonlySet<CampoUnita> = new Set([
  ...DI_ALLOGGIO,
  'codice',
  'piano',
  'classificazione',
  'stato',
  'lavori',
  'costo',
  'mesi',
  'rilascio',
  'convenzione',
  'inizio',
  'fine',
  'durata',
]);
const CAMPI_MINIMI = 3;
const FORTI_MINIMI = 2;
/** "Codice" da solo può essere di una misura o di un progetto. */
const CODICE_DI_ALLOGGIO = /alloggi|unit|immobil|appartament|u\.? ?i\b/i;
/** Righe che numerano le colonne: "1 | 2 | 3". */
const NUMERI_MINIMI = 3;

/** Falso se di certo nella riga non comincia un'intestazione: ha poche colonne scritte, o nessuna sua cella nomina un campo. */
export function puoCominciare(griglia: Griglia, riga: number, fra: Colonne): boolean {
  const blocco = bloccoDiTesti(griglia, riga, fra);
  return blocco !== null && bastano(griglia, riga, blocco) && quantiCampi(griglia, riga, blocco) > 0;
}

/** Vero se fra la riga e quella sotto tante colonne hanno un testo quanti campi vuole un'intestazione. Una scheda ne ha due. */
function bastano({ foglio, primaRiga, primaColonna }: Griglia, riga: number, { da, a }: Colonne): boolean {
  const celle = foglio.valori[riga - primaRiga] ?? [];
  const sotto = foglio.valori[riga - primaRiga + 1] ?? [];
  let scritte = 0;
  for (let i = da - primaColonna; i <= a - primaColonna && scritte < CAMPI_MINIMI; i += 1)
    if (isParola(celle[i]) || isParola(sotto[i])) scritte += 1;
  return scritte >= CAMPI_MINIMI;
}

function isParola(valore: ValoreCella | undefined): boolean {
  return typeof valore === 'string' && valore !== '';
}

/**
 * L'intestazione che comincia nella riga, la prima da sinistra fra quelle colonne, o null. Una riga coi numeri in mezzo non lo è:
 * si scarta senza leggerne i testi.
 */
export function leggiTestataUnita(griglia: Griglia, riga: number, fra: Colonne): TestataUnita | null {
  const blocco = bloccoDiTesti(griglia, riga, fra);
  if (!blocco || !bastano(griglia, riga, blocco) || quantiCampi(griglia, riga, blocco) === 0) return null;
  const suo = senzaElenchiAccanto(griglia, riga, senzaTabelleAccanto(griglia, riga, blocco));
  if (suo !== blocco && quantiCampi(griglia, riga, suo) === 0) return null;
  const sola = leggiColonne(griglia, riga, riga, suo);
  const doppia = quantiCampi(griglia, riga + 1, suo) > 0 ? leggiColonne(griglia, riga, riga + 1, suo) : [];
  const due = doppia.length > sola.length && isTestata(griglia, riga, riga + 1, suo, doppia);
  if (!due && !isTestata(griglia, riga, riga, suo, sola)) return null;
  const ultima = due ? riga + 1 : riga;
  const scritte = colonneScritte(griglia, riga, ultima, suo);
  return {
    prima: riga,
    ultima: numeraColonne(griglia, ultima + 1, suo) ? ultima + 1 : ultima,
    da: Math.min(...scritte),
    a: Math.max(...scritte),
    colonne: due ? doppia : sola,
  };
}

/** Fino all'elenco accanto: dopo una colonna vuota ricominciano gli stessi campi, o un altro codice. */
function senzaElenchiAccanto(griglia: Griglia, riga: number, blocco: Colonne): Colonne {
  const visti = new Set<CampoUnita>();
  for (const parte of dividi(griglia, riga, blocco)) {
    const campi = campiDi(griglia, riga, parte);
    const ripetuti = campi.filter((campo) => visti.has(campo));
    if (campi.length >= CAMPI_MINIMI && (ripetuti.includes('codice') || ripetuti.length >= CAMPI_MINIMI))
      return { da: blocco.da, a: parte.da - 1 };
    for (const campo of campi) visti.add(campo);
  }
  return blocco;
}

/** I campi nominati nella riga o, se è di titoli di gruppo, in quella sotto. Se lì la riga è vuota l'intestazione non è sua. */
function campiDi(griglia: Griglia, riga: number, { da, a }: Colonne): readonly CampoUnita[] {
  if (griglia.rigaVuota(riga, da, a)) return [];
  const campi = new Set<CampoUnita>();
  for (let colonna = da; colonna <= a; colonna += 1) {
    for (const una of [riga, riga + 1]) {
      const campo = campoUnita(griglia.testo(una, colonna) ?? '');
      if (campo !== null && campo !== 'persona') campi.add(campo);
    }
  }
  return [...campi];
}

/** Quanti campi nominano le celle della riga; 0 se fra loro c'è un valore che in un'intestazione non sta. */
function quantiCampi({ foglio, primaRiga, primaColonna }: Griglia, riga: number, { da, a }: Colonne): number {
  const celle = foglio.valori[riga - primaRiga];
  if (!celle) return 0;
  const fine = Math.min(a - primaColonna, celle.length - 1);
  for (let i = da - primaColonna; i <= fine; i += 1) if (!isTesto(celle[i])) return 0;
  let campi = 0;
  for (let i = da - primaColonna; i <= fine; i += 1) {
    const valore = celle[i];
    if (typeof valore === 'string' && campoUnita(valore) !== null) campi += 1;
  }
  return campi;
}

function leggiColonne(griglia: Griglia, prima: number, ultima: number, { da, a }: Colonne): readonly ColonnaUnita[] {
  const perCampo = new Map<CampoUnita, ColonnaUnita>();
  let gruppo = '';
  for (let colonna = da; colonna <= a; colonna += 1) {
    const sopra = griglia.testo(prima, colonna)?.trim() ?? null;
    const sotto = ultima > prima ? (griglia.testo(ultima, colonna)?.trim() ?? null) : null;
    // Un titolo di gruppo, unito o no, vale per le colonne alla sua destra che sotto hanno la loro intestazione.
    if (sopra !== null) gruppo = sopra;
    const proprio = sotto ?? sopra;
    if (proprio === null) continue;
    const insieme = sotto === null ? proprio : `${gruppo} ${sotto}`.trim();
    const campo = campoUnita(insieme) ?? campoUnita(proprio);
    if (campo === null || campo === 'persona') continue;
    const nuova = { campo, colonna, intestazione: { riga: sotto === null ? prima : ultima, colonna }, testo: insieme };
    const vecchia = perCampo.get(campo);
    const migliore = campo === 'superficie' && isSuperficieUtile(insieme) && !isSuperficieUtile(vecchia?.testo ?? '');
    if (!vecchia || migliore) perCampo.set(campo, nuova);
  }
  return senzaDateIncerte([...perCampo.values()]);
}

/** "Data di inizio" e "scadenza" senza una convenzione accanto sono di un contratto d'affitto. */
function senzaDateIncerte(colonne: readonly ColonnaUnita[]): readonly ColonnaUnita[] {
  const diConvenzione = colonne.some(({ campo, testo }) => campo === 'convenzione' || /convenzion/i.test(testo));
  if (diConvenzione) return colonne;
  return colonne.filter(({ campo }) => campo !== 'inizio' && campo !== 'fine' && campo !== 'durata');
}

function isTestata(
  griglia: Griglia,
  prima: number,
  ultima: number,
  { da, a }: Colonne,
  colonne: readonly ColonnaUnita[],
): boolean {
  if (colonne.length < CAMPI_MINIMI || colonne.filter(({ campo }) => FORTI.has(campo)).length < FORTI_MINIMI) {
    return false;
  }
  const diAlloggio = colonne.some(
    ({ campo, testo }) => DI_ALLOGGIO.has(campo) || (campo === 'codice' && CODICE_DI_ALLOGGIO.test(testo)),
  );
  if (!diAlloggio) return false;
  for (let riga = prima; riga <= ultima; riga += 1) {
    for (let colonna = da; colonna <= a; colonna += 1) {
      if (contaAlloggi(griglia.testo(riga, colonna) ?? '')) return false;
    }
  }
  return true;
}

function colonneScritte(griglia: Griglia, prima: number, ultima: number, { da, a }: Colonne): readonly number[] {
  const scritte: number[] = [];
  for (let colonna = da; colonna <= a; colonna += 1) {
    for (let riga = prima; riga <= ultima; riga += 1) if (!griglia.vuota(riga, colonna)) scritte.push(colonna);
  }
  return scritte;
}

function numeraColonne({ foglio, primaRiga, primaColonna }: Griglia, riga: number, { da, a }: Colonne): boolean {
  const celle = (foglio.valori[riga - primaRiga] ?? [])
    .slice(da - primaColonna, a - primaColonna + 1)
    .filter((valore) => !isVuota(valore));
  return celle.length >= NUMERI_MINIMI && celle.every((valore, i) => valore === i + 1);
}
