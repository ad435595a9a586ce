import type { Contesto } from '../contesto';
import { conta, esitoDi, quantiCasi } from '../rilievi/esito';
import type { Conteggi, EsitoControllo } from '../rilievi/esito';
import type { SogliaNominata } from '../regole/profili/soglia';
import type { Rilievo } from '../rilievi/rilievo';
import { numeroItaliano } from '../testi/numero-italiano';
import { plurale } from '../testi/plurale';
import { soglieDaConfermare, valoriDiLeggeSostituiti, valoriScelti } from '../testi/profilo-scritto';
import { rigaDaUnire } from './celle';
import type { Riga } from './celle';
import type { StileCella } from './draft';

/** Come si conta un rilievo: per gravità, o a parte se non si è potuto verificare o se qualcuno ne ha scritto il motivo. */
export type Peso = 'errore' | 'avviso' | 'informazione' | 'nonVerificabile' | 'giustificato';
export const PAROLE: Readonly<Record<Peso, string>> = {
  errore: 'Errore',
  avviso: 'Avviso',
  informazione: 'Informazione',
  nonVerificabile: 'Non verificabile',
  giustificato: 'Giustificato',
};
const LEGENDA: Readonly<Record<Peso, string>> = {
  errore: 'il dato contraddice una regola: va corretto prima di approvare il piano.',
  avviso: 'va letto e confermato, o corretto.',
  informazione: 'si sappia; non chiede niente.',
  nonVerificabile: 'manca il dato su cui decidere: la regola non è né rispettata né violata.',
  giustificato: 'il comune o il capofila ne ha scritto il motivo, nell’ultima colonna.',
};
/** Dal più grave. */
export const PESI: readonly Peso[] = ['errore', 'avviso', 'giustificato', 'informazione', 'nonVerificabile'];
const STILE_VERDETTO: Readonly<Record<EsitoControllo, StileCella>> = {
  'non-conforme': 'errore',
  'con-avvisi': 'avviso',
  conforme: 'informazione',
};

/** Ciò che sta sopra i rilievi: verdetto, conteggi, regole applicate e perché, legenda. `colonne`: quante ne occupa ogni riga. */
export function testataEsiti(
  contesto: Contesto,
  rilievi: readonly Rilievo[],
  peso: (rilievo: Rilievo) => Peso,
  mostrati: number,
  colonne: number,
): readonly Riga[] {
  const attivi = rilievi.filter((rilievo) => peso(rilievo) !== 'giustificato');
  const giustificati = rilievi.length - attivi.length;
  const conteggi = conta(attivi);
  const esito = esitoDi(attivi);
  const unita = (testo: string, stile: StileCella): Riga => rigaDaUnire(testo, stile, colonne);
  return [
    unita('Esiti dei controlli', 'titolo'),
    unita(verdetto(esito, conteggi), STILE_VERDETTO[esito]),
    unita(inParole(conteggi, giustificati), 'testo'),
    unita(regoleApplicate(contesto), 'testo'),
    ...valoriDiLeggeSostituiti(contesto.profilo).map((frase) => unita(`ATTENZIONE. ${frase}`, 'errore')),
    ...valoriScelti(contesto.profilo).map((frase) => unita(frase, 'avviso')),
    ...daConfermare(rilievi).map((frase) => unita(`Da confermare. ${frase}`, 'testo')),
    ...(mostrati < quantiCasi(rilievi)
      ? [
          unita(
            `Sono elencati i primi ${numeroItaliano(mostrati)} rilievi su ${numeroItaliano(quantiCasi(rilievi))}.`,
            'testo',
          ),
        ]
      : []),
    [],
    ...PESI.filter((uno) => uno !== 'giustificato' || giustificati > 0).map((uno) =>
      unita(`${PAROLE[uno]}: ${LEGENDA[uno]}`, 'nota'),
    ),
    [],
  ];
}

function verdetto(esito: EsitoControllo, { errori }: Conteggi): string {
  if (esito === 'non-conforme') return `Non conforme: ${plurale(errori, 'errore', 'errori')} da correggere.`;
  if (esito === 'con-avvisi')
    return 'Nessun errore, ma ci sono avvisi da leggere e confermare o controlli che non si sono potuti fare.';
  return 'Conforme: nessun errore e nessun avviso.';
}

function inParole({ errori, avvisi, informazioni, nonVerificabili }: Conteggi, giustificati: number): string {
  return [
    plurale(errori, 'errore', 'errori'),
    plurale(avvisi, 'avviso', 'avvisi'),
    plurale(informazioni, 'informazione', 'informazioni'),
    plurale(nonVerificabili, 'controllo non verificabile', 'controlli non verificabili'),
    ...(giustificati > 0 ? [plurale(giustificati, 'rilievo giustificato', 'rilievi giustificati')] : []),
  ].join(', ');
}

function regoleApplicate({ profilo, approvato }: Contesto): string {
  const regole = `Regole applicate: ${profilo.nome}`;
  if (profilo.sceltoAMano) return `${regole}, scelte dal capofila: non sono quelle della data di approvazione.`;
  if (approvato === null)
    return `${regole}, le più recenti, perché non si conosce né l'anno del piano né la data di approvazione.`;
  const data = approvato.data.split('-').reverse().join('/');
  return approvato.dedotta
    ? `${regole}, in vigore il ${data}: la data di approvazione non è indicata e si è preso l'ultimo giorno dell'anno prima del piano.`
    : `${regole}, in vigore il ${data}, data di approvazione del piano.`;
}

/** Solo le soglie con cui si è deciso qualcosa che si legge sotto. */
function daConfermare(rilievi: readonly Rilievo[]): readonly string[] {
  const usate = new Map<string, SogliaNominata>();
  for (const { soglie = [] } of rilievi) for (const soglia of soglie) usate.set(soglia.chiave, soglia);
  return soglieDaConfermare([...usate.values()]);
}

export function pesoDi({ esito, gravita }: Rilievo): Peso {
  return esito === 'nonVerificabile' ? 'nonVerificabile' : gravita;
}
