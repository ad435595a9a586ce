import type { RegolaId } from '../regole/regola-id';
import type { CellaEsempio, Esempio, Spiegazioni } from './spiegazione';
import { DISPONIBILI, ENTE, esempio } from './tabellina';

/** Le spiegazioni delle regole C01–C06. */
export const SPIEGAZIONI_COERENZA: Spiegazioni<RegolaId> = {
  C01: {
    perche: 'Un ente senza alloggi SAP non può offrirne né assegnarne: o il dato o lo stato è sbagliato.',
    giusto: senzaSap(null, 'Calvatone è senza U.I. SAP e la cella è vuota.'),
    sbagliato: senzaSap(1, 'Calvatone è senza U.I. SAP, ma ha un alloggio ai transitori.'),
    comeCorreggere: ["Chiedere all'ente se ha alloggi SAP.", "Vuotare la cella, o togliere l'asterisco."],
    eccezioni: ['Lo 0 qui non conta: ne parla la regola S10.'],
  },
  C02: {
    perche: 'Con il codice la Regione riconosce il comune: se è di un altro, i dati finiscono a un altro comune.',
    giusto: esempio('Il codice è quello di Viadana.', codici('Codice ISTAT', '020066')),
    sbagliato: esempio('019009 è il codice di Calvatone.', codici('Codice ISTAT', '019009')),
    comeCorreggere: ['Applicare la correzione proposta.', 'Se il codice è giusto, correggere il nome.'],
    eccezioni: ['Se manca solo lo zero davanti è una informazione: Excel lo toglie dai numeri.'],
  },
  C03: {
    perche: 'Il codice catastale lega gli alloggi al comune: uno cessato o ripetuto porta al comune sbagliato.',
    giusto: esempio('M418 è il codice di Piadena Drizzona.', piadena('M418')),
    sbagliato: esempio('G536 era di Piadena, confluita in Piadena Drizzona.', piadena('G536')),
    comeCorreggere: ['Scrivere il codice in uso.', "Se è ripetuto, correggerlo all'ente a cui non appartiene."],
    eccezioni: ['Il codice di un comune confluito in un altro si accetta: è una informazione.'],
  },
  C04: {
    perche: 'Lo 0 dice che non ce ne sono. Se il dato non si può rilevare, lo 0 è falso e abbassa il totale.',
    giusto: nonRilevabile('n.r.', 'La cella dice ciò che dice la nota.'),
    sbagliato: nonRilevabile(0, 'La nota dice non rilevabile, ma la cella dice 0.'),
    comeCorreggere: ['Scrivere n.r. nella cella.', 'Se il dato vale davvero 0, correggere la nota.'],
    eccezioni: ['Se la nota nomina degli enti si guardano solo le loro righe.'],
  },
  C05: {
    perche: 'Chi legge si fida della frase prima che della tabella: le due cifre devono essere uguali.',
    giusto: detto(10, 'La frase e il totale dicono 10.'),
    sbagliato: detto(12, 'La frase dice 12, il totale 10.'),
    comeCorreggere: ['Verificare quale cifra è giusta.', 'Correggere la frase o le righe della tabella.'],
    eccezioni: ['Si guardano solo le frasi che dicono un totale senza dubbi.'],
  },
  C06: {
    perche: 'La stessa ALER scritta in due modi sembra due enti a chi cerca o filtra.',
    giusto: aler('ALER BS-CR-MN U.O. MANTOVA', 'Le due righe scrivono il nome allo stesso modo.'),
    sbagliato: aler('ALER BS- CR-MN U.O. MANTOVA', "In una riga c'è uno spazio di troppo: così nel piano 2021."),
    comeCorreggere: ['Usare ovunque la grafia ufficiale.'],
    eccezioni: [],
  },
};

function senzaSap(transitori: CellaEsempio, spiega: string): Esempio {
  const righe = [
    [ENTE, 'Servizi abitativi transitori'],
    ['COMUNE DI BOZZOLO', 1],
    ['COMUNE DI CALVATONE*', transitori],
  ];
  return esempio(spiega, righe, { nota: '* Comuni senza U.I. SAP' });
}

function codici(campo: string, viadana: string): readonly (readonly CellaEsempio[])[] {
  return [
    [ENTE, campo],
    ['COMUNE DI BOZZOLO', '020007'],
    ['COMUNE DI VIADANA', viadana],
  ];
}

function piadena(codice: string): readonly (readonly CellaEsempio[])[] {
  return [
    [ENTE, 'Codice catastale'],
    ['COMUNE DI BOZZOLO', 'B110'],
    ['COMUNE DI PIADENA DRIZZONA', codice],
  ];
}

function nonRilevabile(valore: CellaEsempio, spiega: string): Esempio {
  const righe = [
    [ENTE, "Assegnate l'anno precedente"],
    ['COMUNE DI SABBIONETA', 1],
    ['COMUNE DI VIADANA', valore],
  ];
  return esempio(spiega, righe, { nota: 'Per il Comune di Viadana il dato non è rilevabile.' });
}

function detto(scritto: number, spiega: string): Esempio {
  const righe = [
    [ENTE, DISPONIBILI],
    ['COMUNE DI BOZZOLO', 1],
    ['COMUNE DI SABBIONETA', 3],
    ['COMUNE DI VIADANA', 6],
    ['TOTALE', 10],
  ];
  return esempio(spiega, righe, { nota: `Sono disponibili complessivamente ${scritto} alloggi.` });
}

function aler(mantova: string, spiega: string): Esempio {
  return esempio(spiega, [
    [ENTE, DISPONIBILI],
    [mantova, 23],
    ['ALER BS-CR-MN U.O. CREMONA', 37],
  ]);
}
