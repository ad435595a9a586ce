import type { Contesto } from '../contesto';
import { conta, esitoDi } from '../rilievi/esito';
import type { Conteggi, EsitoControllo } from '../rilievi/esito';
import type { Rilievo } from '../rilievi/rilievo';
import { numeroItaliano } from '../testi/numero-italiano';
import { plurale } from '../testi/plurale';
import { rigaDaUnire } from './celle';
import type { Riga } from './celle';
import type { StileCella } from './draft';

/** Come si conta un rilievo: per gravità, o a parte se non si è potuto verificare. */
export type Peso = 'errore' | 'avviso' | 'informazione' | 'nonVerificabile';
export const PAROLE: Readonly<Record<Peso, string>> = {
  errore: 'Errore',
  avviso: 'Avviso',
  informazione: 'Informazione',
  nonVerificabile: 'Non verificabile',
};
const LEGENDA: Readonly<Record<Peso, string>> = {
  errore: 'il dato contraddice una regola: va corretto prima di approvare il piano.',
  avviso: 'va letto e confermato, o corretto.',
  informazione: 'si sappia; non chiede niente.',
  nonVerificabile: 'manca il dato su cui decidere: la regola non è né rispettata né violata.',
};
/** Dal più grave. */
export const PESI: readonly Peso[] = ['errore', 'avviso', 'informazione', 'nonVerificabile'];
const STILE_VERDETTO: Readonly<Record<EsitoControllo, StileCella>> = {
  'non-conforme': 'errore',
  'con-avvisi': 'avviso',
  conforme: 'informazione',
};

/** Ciò che sta sopra i rilievi: verdetto, conteggi, regole applicate e perché, legenda. `colonne`: quante ne occupa ogni riga. */
export function testataEsiti(
  contesto: Contesto,
  rilievi: readonly Rilievo[],
  mostrati: number,
  colonne: number,
): readonly Riga[] {
  const conteggi = conta(rilievi);
  const esito = esitoDi(rilievi);
  const unita = (testo: string, stile: StileCella): Riga => rigaDaUnire(testo, stile, colonne);
  return [
    unita('Esiti dei controlli', 'titolo'),
    unita(verdetto(esito, conteggi), STILE_VERDETTO[esito]),
    unita(inParole(conteggi), 'testo'),
    unita(regoleApplicate(contesto), 'testo'),
    ...(mostrati < rilievi.length
      ? [
          unita(
            `Sono elencati i primi ${numeroItaliano(mostrati)} rilievi su ${numeroItaliano(rilievi.length)}.`,
            'testo',
          ),
        ]
      : []),
    [],
    ...PESI.map((peso) => unita(`${PAROLE[peso]}: ${LEGENDA[peso]}`, 'nota')),
    [],
  ];
}

function verdetto(esito: EsitoControllo, { errori }: Conteggi): string {
  if (esito === 'non-conforme') return `Non conforme: ${plurale(errori, 'errore', 'errori')} da correggere.`;
  if (esito === 'con-avvisi')
    return 'Nessun errore, ma ci sono avvisi da leggere e confermare o controlli che non si sono potuti fare.';
  return 'Conforme: nessun errore e nessun avviso.';
}

function inParole({ errori, avvisi, informazioni, nonVerificabili }: Conteggi): string {
  return [
    plurale(errori, 'errore', 'errori'),
    plurale(avvisi, 'avviso', 'avvisi'),
    plurale(informazioni, 'informazione', 'informazioni'),
    plurale(nonVerificabili, 'controllo non verificabile', 'controlli non verificabili'),
  ].join(', ');
}

function regoleApplicate({ profilo, approvato }: Contesto): string {
  const regole = `Regole applicate: ${profilo.nome}`;
  if (approvato === null)
    return `${regole}, le più recenti, perché non si conosce né l'anno del piano né la data di approvazione.`;
  const data = approvato.data.split('-').reverse().join('/');
  return approvato.dedotta
    ? `${regole}, in vigore il ${data}: la data di approvazione non è indicata e si è preso l'ultimo giorno dell'anno prima del piano.`
    : `${regole}, in vigore il ${data}, data di approvazione del piano.`;
}

export function pesoDi({ esito, gravita }: Rilievo): Peso {
  return esito === 'nonVerificabile' ? 'nonVerificabile' : gravita;
}
