import type { CartellaGenerata } from '../cartella-generata';
import { ANNO } from '../enti';
import { Tavola, testo, VUOTA } from '../tavola';
import type { Casella } from '../tavola';
import type { Dimensione, Variante } from '../variante';

const ANNI = [ANNO - 2, ANNO - 1, ANNO] as const;
const NON_CON: readonly Dimensione[] = [
  'enti in colonna',
  'celle unite',
  'seconda riga di intestazione',
  'intestazione ripetuta',
  'parole delle intestazioni',
  'righe e colonne vuote',
  'subtotali',
  'righe in mezzo',
  'colonne in più',
  'righe e colonne nascoste',
  'riga del totale',
  'numeri',
  'valori illeggibili',
];

/** La cifra di un altro anno: diversa, e non è un fatto del piano. */
function diAltroAnno(casella: Casella, scarto: number): Casella {
  const valore = typeof casella.valore === 'number' ? casella.valore + scarto : casella.valore;
  return { valore, ...(casella.formato === undefined ? {} : { formato: casella.formato }) };
}

/** L'anno a cui la voce si riferisce nel piano. */
const annoDi = (voce: string | undefined): number => (voce === 'assegnate' ? ANNO - 1 : ANNO);

/** Una colonna per anno sotto ogni voce; `scrivi` dà l'intestazione su una o due righe. */
function perVoce(nome: string, anni: readonly number[], dueRighe: boolean, numeri = false, unite = true): Variante {
  return {
    dimensione: 'anni affiancati',
    nome,
    nonCon: NON_CON,
    applica: (cartella) => {
      const { tavola, voci } = cartella;
      if (voci.includes('assegnate') && !anni.includes(ANNO - 1)) return false;
      const riga = tavola.testata;
      const nomi = tavola.colonnaNomi;
      const allargata = tavola.celle.map((celle, r) => {
        if (r === riga || !celle.some(({ ruolo }) => ruolo === 'valore')) return celle;
        return celle.flatMap((casella) =>
          casella.ruolo === 'valore'
            ? anni.map((anno) =>
                anno === annoDi(casella.voce) ? casella : diAltroAnno(casella, (ANNO + 1 - anno) * 3),
              )
            : casella,
        );
      });
      const testate = tavola.celle[riga] ?? [];
      const sopra = testate.flatMap((casella): Casella[] => {
        if (casella.ruolo !== 'testata') return [casella];
        const scritta = String(casella.valore).replace(/ (?:nell'anno|l'anno precedente)/, '');
        if (dueRighe) return anni.map((_, i) => (i === 0 ? { ...casella, valore: scritta } : VUOTA));
        return anni.map((anno) => ({ ...casella, valore: `${scritta} ${anno}` }));
      });
      tavola.celle = allargata;
      tavola.celle[riga] = sopra;
      if (!dueRighe) return true;
      const sotto = testate.flatMap((casella): Casella[] =>
        casella.ruolo === 'testata' ? anni.map((anno) => ({ valore: numeri ? anno : String(anno) })) : [VUOTA],
      );
      tavola.inserisciRighe(riga + 1, [sotto]);
      if (!unite) return true;
      voci.forEach((_, i) => tavola.unisci(riga, nomi + 1 + i * anni.length, 1, anni.length));
      tavola.unisci(riga, nomi, 2, 1);
      return true;
    },
  };
}

/** La stessa tabella rifatta per un altro anno. */
function copiaDi({ tavola }: CartellaGenerata, anno: number): Tavola {
  const copia = new Tavola();
  copia.celle = tavola.celle.map((riga) =>
    riga.map((casella) => {
      const altra = diAltroAnno(casella, ANNO + 1 - anno);
      const valore = typeof altra.valore === 'string' ? altra.valore.replace(String(ANNO), String(anno)) : altra.valore;
      return { ...altra, valore };
    }),
  );
  copia.unioni = [...tavola.unioni];
  copia.nome = `Anno ${anno}`;
  return copia;
}

function perBlocchi(nome: string, ordine: 'prima' | 'dopo', inFogli: boolean): Variante {
  return {
    dimensione: 'anni affiancati',
    nome,
    nonCon: [...NON_CON, 'titoli', 'posizione e fogli'],
    applica: (cartella) => {
      const { tavola } = cartella;
      const copie = ANNI.filter((anno) => anno !== ANNO).map((anno) => copiaDi(cartella, anno));
      if (inFogli) {
        tavola.nome = `Anno ${ANNO}`;
        (ordine === 'prima' ? cartella.prima : cartella.dopo).push(...copie);
        return;
      }
      const righe = copie.flatMap((copia) => [...copia.celle, [VUOTA], [VUOTA]]);
      if (ordine === 'prima') tavola.inserisciRighe(0, righe);
      else tavola.inserisciRighe(tavola.celle.length, [[VUOTA], [VUOTA], ...righe]);
    },
  };
}

export const PER_ANNI: readonly Variante[] = [
  perVoce('voce e anno in ogni intestazione', ANNI, false),
  perVoce('anni sotto la voce unita', ANNI, true),
  perVoce('anni come numeri sotto la voce unita', ANNI, true, true),
  perVoce('anni sotto la voce senza unire', ANNI, true, false, false),
  perVoce('dal più recente', [...ANNI].reverse(), true),
  perVoce('due anni', [ANNO - 1, ANNO], true),
  perVoce('con l’anno che segue', [ANNO - 1, ANNO, ANNO + 1], false),
  perBlocchi('un blocco per anno, il piano in fondo', 'prima', false),
  perBlocchi('un blocco per anno, il piano in testa', 'dopo', false),
  perBlocchi('un foglio per anno, il piano in fondo', 'prima', true),
  perBlocchi('un foglio per anno, il piano in testa', 'dopo', true),
  {
    dimensione: 'anni affiancati',
    nome: 'accanto al complessivo quello dell’anno prima',
    nonCon: NON_CON,
    applica: ({ tavola }) => {
      const colonna = tavola.celle[tavola.testata]?.findIndex(({ voce }) => voce === 'complessivo') ?? -1;
      if (colonna < 0) return false;
      const riga = tavola.testata;
      tavola.inserisciColonna(colonna + 1, (r) =>
        r === riga ? testo(`U.I. disponibili nell'anno ${ANNO - 1}`) : diAltroAnno(tavola.casella(r, colonna), 4),
      );
      return true;
    },
  },
];
