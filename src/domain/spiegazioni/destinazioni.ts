import type { RegolaId } from '../regole/regola-id';
import type { CellaEsempio, Esempio, Spiegazioni } from './spiegazione';
import { DISPONIBILI, ENTE, esempio } from './tabellina';

const TRANSITORI = 'Servizi abitativi transitori';

/** Le spiegazioni delle regole Q07–Q12 e Q17. */
export const SPIEGAZIONI_DESTINAZIONI: Spiegazioni<RegolaId> = {
  Q07: {
    perche: "Una quota calcolata sugli alloggi di tutto l'ambito riserva un'altra quantità da quella voluta.",
    giusto: base(5, 'Il 5 % di 20 alloggi è 1 alloggio.'),
    sbagliato: base(2.27, 'Il 2,27 % è 1 su 44, gli alloggi di tutti i comuni; su 20 sarebbe il 5 %.'),
    comeCorreggere: ["Ricalcolare la quota sugli alloggi dell'ente."],
    eccezioni: ['È un sospetto: si dice solo se la quota non dà alloggi interi e torna su un’altra base.'],
  },
  Q08: {
    perche: 'I servizi transitori tolgono alloggi alle graduatorie: oltre la soglia la scelta va motivata.',
    giusto: transitori('COMUNE DI CASALMAGGIORE', 11, 1, '1 alloggio su 11 è il 9,1 %.'),
    sbagliato: transitori('COMUNE DI CASALMAGGIORE', 11, 2, '2 alloggi su 11 sono il 18,2 %; la soglia è il 10 %.'),
    comeCorreggere: ['Verificare che la scelta sia voluta.', 'Scriverne la ragione, o ridurre gli alloggi.'],
    eccezioni: [
      'La soglia è indicativa e si può superare: da quando, è dedotto dalla pratica.',
      "Si guarda anche l'ambito intero: se sta entro la soglia lo si dice.",
    ],
  },
  Q09: {
    perche: 'Non si può destinare ai servizi transitori un alloggio che non è disponibile.',
    giusto: transitori('COMUNE DI SAN MARTINO DEL LAGO', 2, 2, 'Due alloggi disponibili, due ai transitori.'),
    sbagliato: transitori(
      'COMUNE DI SAN MARTINO DEL LAGO',
      0,
      2,
      'Due alloggi ai transitori e nessuno disponibile: è successo nel piano 2021.',
    ),
    comeCorreggere: ['Chiedere al comune quale dei due numeri è giusto.'],
    eccezioni: [
      'Se il capofila sceglie di contare i transitori fuori dal complessivo, è un avviso.',
      'Che i transitori stiano nel complessivo è dedotto dalla pratica.',
    ],
  },
  Q10: {
    perche: 'Ogni alloggio ha una destinazione sola: se le riserve sono più degli alloggi, qualcuna resta senza.',
    giusto: transitori('COMUNE DI BOZZOLO', 1, 0, "L'unico alloggio va agli indigenti."),
    sbagliato: transitori('COMUNE DI BOZZOLO', 1, 1, 'Un alloggio agli indigenti e uno ai transitori, ma ce n’è uno.'),
    comeCorreggere: [
      'Si assegna prima agli indigenti, poi alle riserve.',
      'Decidere quali destinazioni restano senza alloggi.',
    ],
    eccezioni: ['Dove la quota per indigenti non è scritta si conta il minimo.'],
  },
  Q11: {
    perche: "Il R.R. 2/2025 permette di riservare una parte delle unità alle categorie dell'art. 14, con un tetto.",
    giusto: esempio('Il 20 % è il tetto.', categorie(20)),
    sbagliato: esempio('Il 25 % supera il tetto del 20 %.', categorie(25)),
    comeCorreggere: ['Sommare le quote di tutte le categorie.', 'Ridurle finché stanno nel tetto.'],
    eccezioni: [
      'Vale per i piani approvati dopo il R.R. 2/2025; il giorno è dedotto dalla pratica.',
      'Le Forze di Polizia hanno una quota propria: vedere Q04.',
    ],
  },
  Q12: {
    perche:
      "L'altra categoria la sceglie un comune e la motiva. Se è la stessa, le famiglie devono leggerla con le stesse parole.",
    giusto: altre('Donne vittime di violenza', 'I due comuni usano le stesse parole.'),
    sbagliato: altre('Donne vittime di violenza con minori', 'Forse è la stessa categoria, detta in due modi.'),
    comeCorreggere: [
      'Chiedere ai comuni se la categoria è la stessa.',
      'Usare le stesse parole e scrivere la motivazione.',
    ],
    eccezioni: [
      'Se le categorie sono davvero diverse resta tutto com’è.',
      'La motivazione si chiede solo dove la tabella ne ha la colonna.',
    ],
  },
  Q17: {
    perche:
      'Chi approva il piano deve sapere se è stato giudicato con soglie diverse da quelle della norma. ' +
      'Un tetto alzato farebbe sparire un errore senza che nessuno lo veda.',
    giusto: tetto(10, 'Il valore scritto è quello della norma: non è cambiato niente.'),
    sbagliato: tetto(30, 'Il tetto della norma è il 10 %: il capofila ne ha scritto un altro, con il motivo.'),
    comeCorreggere: [
      'Aprire la scheda Piano e premere «Torna al valore di legge».',
      'Se la norma è davvero cambiata, conservare con il piano l’atto che lo dice.',
    ],
    eccezioni: [
      'Dove la norma lascia scegliere, come per i servizi transitori dal 2021, è solo un’informazione.',
      'Un valore scritto senza motivo non si accetta.',
    ],
  },
};

/** Come nella scheda Piano, per un piano approvato il 31/03/2021. */
function tetto(valore: number, spiega: string): Esempio {
  return esempio(spiega, [
    ['Valore scelto dal capofila', '%', 'Motivo'],
    ['Forze di Polizia e Vigili del Fuoco', valore, 'Delibera dell’assemblea dei sindaci'],
  ]);
}

function base(quota: number, spiega: string): Esempio {
  return esempio(spiega, [
    [ENTE, DISPONIBILI, '% Forze di Polizia e VVF'],
    ['COMUNE DI CASALMAGGIORE', 24, null],
    ['COMUNE DI VIADANA', 20, quota],
  ]);
}

function transitori(ente: string, disponibili: number, quanti: number, spiega: string): Esempio {
  return esempio(spiega, [
    [ENTE, DISPONIBILI, TRANSITORI],
    [ente, disponibili, quanti],
  ]);
}

function categorie(quota: number): readonly (readonly CellaEsempio[])[] {
  return [
    [ENTE, DISPONIBILI, "% categorie di cui all'art. 14"],
    ['COMUNE DI VIADANA', 20, quota],
  ];
}

function altre(casalmaggiore: string, spiega: string): Esempio {
  return esempio(spiega, [
    [ENTE, 'Altra categoria di particolare rilevanza sociale'],
    ['COMUNE DI CASALMAGGIORE', casalmaggiore],
    ['COMUNE DI SPINEDA', 'Donne vittime di violenza'],
  ]);
}
