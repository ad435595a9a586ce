import type { Segnalazione } from '../rilievi/segnalazione';
import type { RegolaId } from '../regole/regola-id';
import { cita, mostraValore } from './cita';
import { numeroItaliano } from './numero-italiano';
import { ente, quanti, testo, voce } from './parametro';
import { plurale } from './plurale';
import type { TestiRegola } from './testi-regola';
import { LAVORI_UNITA } from './unita';

const SENZA_BASE = {
  'manca-complessivo': (s: Segnalazione) =>
    `Nessuna tabella dà il numero complessivo di unità disponibili: ${voce(s)} non si può verificare.`,
  'disponibili-ignote': (s: Segnalazione) =>
    `${ente(s)}: le unità disponibili non sono un numero, ${voce(s)} non si può verificare.`,
};
const RIMEDI_SENZA_BASE = {
  'manca-complessivo': 'Aggiungere la tabella delle unità complessivamente disponibili.',
  'disponibili-ignote': "Scrivere il numero di unità disponibili dell'ente, anche se è 0.",
};

/** Le parole delle regole delle quote. */
export const TESTI_QUOTE: Readonly<Record<Extract<RegolaId, `Q${string}`>, TestiRegola>> = {
  ...LAVORI_UNITA,
  Q01: {
    titolo: 'Quota per indigenti sotto il minimo',
    controllo: 'La quota per nuclei indigenti di un comune non è inferiore al minimo di legge.',
    messaggi: {
      'sotto-minimo': (s) =>
        `${ente(s)}: la quota per indigenti è ${percento(s.trovato)}; il minimo è ${percento(s.atteso)}.`,
    },
    rimedi: { '*': 'Scrivere almeno il minimo.' },
  },
  Q02: {
    titolo: 'Quota per indigenti diversa dal minimo',
    controllo: 'Oltre il minimo può andare solo un comune, per i suoi alloggi; per ALER la quota è fissa.',
    messaggi: {
      'aler-diversa': (s) =>
        `${ente(s)}: la quota per indigenti è ${percento(s.trovato)}; per ALER è sempre ${percento(s.atteso)}.`,
      'oltre-minimo': (s) =>
        `${ente(s)}: la quota per indigenti è ${percento(s.trovato)}, oltre il minimo di ${percento(s.atteso)}.`,
    },
    rimedi: {
      'aler-diversa': 'Scrivere la quota fissa.',
      'oltre-minimo': 'È ammesso per gli alloggi comunali, se il comune copre i costi: verificare che sia deliberato.',
    },
  },
  Q03: {
    titolo: 'Unità per indigenti',
    controllo: "La quota per indigenti in unità si arrotonda all'unità superiore, ente per ente; per ALER per comune.",
    messaggi: {
      ...SENZA_BASE,
      'unita-indigenti': (s) =>
        `${ente(s)}: ${percento(s.trovato)} di ${disponibili(s)} riserva agli indigenti ${unita(quanti(s, 'unita'))}.`,
      'aler-per-unita-operativa': (s) =>
        `${ente(s)}: la quota va calcolata per territorio comunale, ma le ${numeroItaliano(quanti(s, 'disponibili'))} ` +
        `unità sono date per unità operativa. Sul totale sarebbero ${numeroItaliano(quanti(s, 'unita'))}, solo indicative.`,
    },
    rimedi: {
      ...RIMEDI_SENZA_BASE,
      'unita-indigenti': "Riportare le unità nell'avviso.",
      'aler-per-unita-operativa': 'Chiedere ad ALER le unità disponibili comune per comune.',
    },
  },
  Q04: {
    titolo: 'Quota per la polizia oltre il tetto',
    controllo: 'La quota per Forze di Polizia e Vigili del Fuoco non supera il tetto in vigore alla data del piano.',
    messaggi: {
      'oltre-tetto': (s) =>
        `${ente(s)}: la quota per Forze di Polizia e VVF è ${percento(s.trovato)}; il tetto è ${percento(s.atteso)}. ${vigenza(s)}`,
      'oltre-tetto-con-locale': (s) =>
        `${ente(s)}: le quote per Forze di Polizia, VVF, Forze Armate e Polizia Locale sommano ${percento(s.trovato)}; ` +
        `il tetto è ${percento(s.atteso)}. ${vigenza(s)}`,
    },
    rimedi: { '*': 'Ridurre la quota entro il tetto, o indicare la data di approvazione giusta.' },
  },
  Q05: {
    titolo: 'Unità per la polizia',
    controllo: "La quota per la polizia in unità si arrotonda all'unità superiore.",
    messaggi: {
      ...SENZA_BASE,
      'unita-polizia': (s) => `${unitaPolizia(s)}.`,
      'unita-oltre-tetto': (s) =>
        `${unitaPolizia(s)}, cioè il ${percento(quanti(s, 'effettiva'))}: più del tetto del ${percento(quanti(s, 'tetto'))}.`,
    },
    rimedi: {
      ...RIMEDI_SENZA_BASE,
      'unita-polizia': "Comunicare le unità alla Prefettura all'approvazione del piano.",
      'unita-oltre-tetto': 'Verificare se il comune intende davvero riservare quelle unità.',
    },
  },
  Q06: {
    titolo: 'Quote senza unità disponibili',
    controllo: 'Un ente che riserva una quota ha unità disponibili.',
    messaggi: {
      ...SENZA_BASE,
      'quota-senza-unita': (s) => `${ente(s)}: ${voce(s)} è ${percento(s.trovato)}, ma le unità disponibili sono 0.`,
      'quota-senza-unita-dichiarata': (s) =>
        `${ente(s)}: ${voce(s)} è ${percento(s.trovato)} con 0 unità disponibili, come dichiara l'asterisco.`,
    },
    rimedi: {
      ...RIMEDI_SENZA_BASE,
      'quota-senza-unita': 'Togliere la quota, o aggiungere asterisco e nota se è definita per le unità future.',
      'quota-senza-unita-dichiarata': 'Niente da correggere, se la nota è ancora valida.',
    },
  },
  Q07: {
    titolo: 'Quota calcolata su una base sbagliata',
    controllo: "Una quota che non dà unità intere non è una frazione di un'altra base.",
    messaggi: {
      'base-comuni': (s) => altraBase(s, 'le unità disponibili di tutti i comuni'),
      'base-aler': (s) => altraBase(s, 'le unità disponibili di ALER'),
      'base-ambito': (s) => altraBase(s, "le unità disponibili dell'ambito"),
    },
    rimedi: { '*': "Ricalcolare la quota sulle unità disponibili dell'ente." },
  },
  Q08: {
    titolo: 'Servizi transitori oltre la soglia',
    controllo: 'I servizi transitori non superano la soglia sulle unità disponibili, per ente e per ambito.',
    messaggi: {
      ...SENZA_BASE,
      'ente-oltre-soglia': (s) =>
        `${ente(s)}: ai servizi transitori ${va(quanti(s, 'transitori'))} su ${disponibili(s)}, ` +
        `il ${percento(s.trovato)}; la soglia è ${percento(s.atteso)}.`,
      'ambito-oltre-soglia': (s) => `${ambito(s)}, oltre la soglia del ${percento(s.atteso)}.${soliComuni(s)}`,
      'ambito-entro-soglia': (s) => `${ambito(s)}, entro la soglia del ${percento(s.atteso)}.${soliComuni(s)}`,
    },
    rimedi: {
      ...RIMEDI_SENZA_BASE,
      'ambito-entro-soglia': 'Niente da correggere.',
      '*': 'La soglia da sola non ferma il piano: verificare che la scelta sia voluta e motivarla.',
    },
  },
  Q09: {
    titolo: 'Servizi transitori oltre le unità disponibili',
    controllo: 'Un ente non destina ai servizi transitori più unità di quante ne ha disponibili.',
    messaggi: {
      ...SENZA_BASE,
      'oltre-disponibili': (s) =>
        `${ente(s)}: ai servizi transitori ${va(Number(s.trovato))}, ma le disponibili sono ${mostraValore(s.atteso)}.`,
      'oltre-disponibili-fuori': (s) =>
        `${ente(s)}: ai servizi transitori ${va(Number(s.trovato))}, più delle ${mostraValore(s.atteso)} disponibili. ` +
        'Si è scelto di contare i transitori fuori dal complessivo.',
    },
    rimedi: {
      ...RIMEDI_SENZA_BASE,
      'oltre-disponibili':
        'Correggere uno dei due numeri; se i transitori sono fuori dal complessivo, chiedere conferma al comune.',
      'oltre-disponibili-fuori': 'Chiedere conferma al comune.',
    },
  },
  Q10: {
    titolo: 'Riserve oltre le unità disponibili',
    controllo: 'Indigenti, polizia, categorie e transitori, in unità, non superano le unità disponibili.',
    messaggi: {
      ...SENZA_BASE,
      'riserve-oltre-disponibili': (s) =>
        `${ente(s)}: le destinazioni impegnano ${unita(Number(s.trovato))} (${destinazioni(s)}), ` +
        `ma le disponibili sono ${mostraValore(s.atteso)}.`,
    },
    rimedi: {
      ...RIMEDI_SENZA_BASE,
      '*': 'Si assegna prima agli indigenti, poi alle riserve: decidere quali destinazioni restano senza unità.',
    },
  },
  Q11: {
    titolo: "Quote per le categorie dell'art. 14 oltre il tetto",
    controllo: "Le quote per le categorie dell'art. 14 non superano insieme il tetto.",
    messaggi: {
      'oltre-tetto': (s) =>
        `${ente(s)}: la quota per le categorie dell'art. 14 è ${percento(s.trovato)}; il tetto è ${percento(s.atteso)}.`,
      'somma-oltre-tetto': (s) =>
        `${ente(s)}: le ${numeroItaliano(quanti(s, 'categorie'))} quote per le categorie dell'art. 14 sommano ` +
        `${percento(s.trovato)}; il tetto è ${percento(s.atteso)}.`,
    },
    rimedi: { '*': 'Ridurre le quote entro il tetto.' },
  },
  Q12: {
    titolo: 'Altra categoria di rilevanza sociale',
    controllo: "L'altra categoria la sceglie un comune, con una motivazione, con le stesse parole degli altri comuni.",
    messaggi: {
      aler: (s) =>
        `${ente(s)} indica ${cita(testo(s, 'categoria'))}, ma solo un comune può scegliere un'altra categoria.`,
      'senza-motivazione': (s) => `${ente(s)}: manca la motivazione di ${cita(testo(s, 'categoria'))}.`,
      'diciture-vicine': (s) =>
        `${ente(s)} scrive ${mostraValore(s.trovato)}, ${testo(s, 'altro')} ${mostraValore(s.atteso)}: ` +
        'forse è la stessa categoria.',
    },
    rimedi: {
      aler: 'Togliere la categoria dalla riga di ALER o spostarla in quella del comune.',
      'senza-motivazione': 'Scrivere la motivazione: la norma la chiede.',
      'diciture-vicine': 'Se la categoria è la stessa, scriverla con le stesse parole.',
    },
  },
  Q17: {
    titolo: 'Valori cambiati dal capofila',
    controllo: 'Le soglie sono quelle che la norma vuole alla data del piano, o si dice quali sono cambiate e perché.',
    messaggi: {
      'valore-di-legge': (s) =>
        `VALORE DI LEGGE SOSTITUITO. ${testo(s, 'nome')}: la norma dice ${testo(s, 'diLegge')} (${testo(s, 'fonte')}); ` +
        `il capofila ha scritto ${testo(s, 'nuovo')}. ${testo(s, 'motivo')}`,
      'valore-aperto': (s) =>
        `${testo(s, 'nome')}: di norma ${testo(s, 'diLegge')}, il capofila ha scelto ${testo(s, 'nuovo')}. ` +
        testo(s, 'motivo'),
      'regole-a-mano': (s) =>
        `REGOLE DI UN'ALTRA DATA. Alla data del piano valgono ${mostraValore(s.atteso)}; ` +
        `il capofila ha scelto ${mostraValore(s.trovato)}. ${testo(s, 'motivo')}`,
      'senza-effetto': (s) =>
        `${testo(s, 'nome')}: il valore scritto dal capofila non ha effetto, perché queste regole non hanno quella soglia.`,
    },
    rimedi: {
      'valore-di-legge': 'Tornare al valore di legge, o conservare con il piano la norma che lo cambia.',
      'regole-a-mano': 'Tornare alle regole della data, o conservare con il piano la prova che valgono le altre.',
      'valore-aperto': 'Niente da correggere: la scelta si legge nel piano.',
      'senza-effetto': 'Togliere il valore scritto.',
    },
  },
};

function percento(valore: Segnalazione['trovato']): string {
  return `${mostraValore(valore)} %`;
}

function unita(quante: number): string {
  return `${numeroItaliano(quante)} unità`;
}

function disponibili(s: Segnalazione): string {
  return plurale(quanti(s, 'disponibili'), 'unità disponibile', 'unità disponibili');
}

/** "va 1 unità", "vanno 2 unità". */
function va(quante: number): string {
  return `${quante === 1 ? 'va' : 'vanno'} ${unita(quante)}`;
}

/** Sotto quale norma si è giudicato, e perché: "Piano approvato il 31/03/2021: R.R. 4/2017 dopo il R.R. 3/2019." */
function vigenza(s: Segnalazione): string {
  const data = testo(s, 'approvato').split('-').reverse().join('/');
  if (data === '') return `Regole in vigore: ${testo(s, 'profilo')}.`;
  const come = quanti(s, 'dedotta') > 0 ? "data dedotta dall'anno, " : '';
  return `Piano del ${data} (${come}${testo(s, 'profilo')}).`;
}

function unitaPolizia(s: Segnalazione): string {
  const esatte = quanti(s, 'esatte');
  const tonde = quanti(s, 'unita');
  return (
    `${ente(s)}: ${percento(s.trovato)} di ${disponibili(s)} è ${numeroItaliano(esatte)}` +
    (esatte === tonde
      ? ' unità'
      : `; all'unità ${tonde > esatte ? 'superiore' : 'inferiore'} ${tonde === 1 ? 'è' : 'sono'} ${unita(tonde)}`)
  );
}

function altraBase(s: Segnalazione, base: string): string {
  return (
    `${ente(s)}: ${percento(s.trovato)} di ${disponibili(s)} è ${numeroItaliano(quanti(s, 'esatte'))}, non un'unità intera. ` +
    `È ${numeroItaliano(quanti(s, 'parti'))} su ${numeroItaliano(quanti(s, 'intero'))}, ${base}; ` +
    `sulle proprie sarebbe ${percento(s.atteso)}.`
  );
}

function ambito(s: Segnalazione): string {
  return `Nell'ambito ai servizi transitori ${va(quanti(s, 'transitori'))} su ${disponibili(s)}, il ${percento(s.trovato)}`;
}

function soliComuni(s: Segnalazione): string {
  if (quanti(s, 'percentualeComuni') === 0) return '';
  return (
    ` Per i soli comuni: ${numeroItaliano(quanti(s, 'transitoriComuni'))} su ` +
    `${numeroItaliano(quanti(s, 'disponibiliComuni'))}, il ${percento(quanti(s, 'percentualeComuni'))}.`
  );
}

function destinazioni(s: Segnalazione): string {
  return [
    ['indigenti', quanti(s, 'indigenti')] as const,
    ['polizia', quanti(s, 'polizia')] as const,
    ['categorie', quanti(s, 'categorie')] as const,
    ['transitori', quanti(s, 'transitori')] as const,
  ]
    .filter(([, quante]) => quante > 0)
    .map(([nome, quante]) => `${nome} ${numeroItaliano(quante)}`)
    .join(' + ');
}
