import type { NomeTabella } from './leggi-dati';

export const TITOLO_PIANO = 'Ambito territoriale Oglio Po – Piano annuale 2021';

/** Come si presenta una tabella: foglio, titolo che la precede, note che la seguono. */
export interface Presentazione {
  readonly foglio: string;
  readonly titolo: string;
  readonly note: readonly string[];
}

// Il piano chiama «Piadena e Drizzona» il comune unico di Piadena Drizzona: lo si lascia com'è stampato.
const LEGENDA =
  '* Nei comuni di Calvatone, Martignana di Po, Piadena e Drizzona, San Giovanni in Croce e Solarolo Rainerio non ci sono U.I. destinate a servizi abitativi pubblici.';

// Anche «Rivarolo ed Uniti» è la dicitura stampata.
const NOTA_RIVAROLO =
  '* Il comune di Rivarolo ed Uniti indica la percentuale anche se al momento non ha U.I. disponibili.';

/** Titoli stampati sopra due immagini: le tabelle che annunciano non sono nel testo del piano. */
export const TITOLI_SENZA_TABELLA = [
  'Alloggi ALER presenti nei comuni del sub-ambito di Casalmaggiore',
  'Alloggi ALER presenti nei comuni del sub-ambito di Viadana',
] as const;

export const PRESENTAZIONI: Readonly<Record<NomeTabella, Presentazione>> = {
  '01-popolazione': { foglio: '01 Popolazione', titolo: '', note: [] },
  '02-patrimonio': {
    foglio: '02 Patrimonio',
    titolo: 'Consistenza del patrimonio abitativo pubblico',
    note: TITOLI_SENZA_TABELLA,
  },
  '03-elenco-comuni': { foglio: '03 Elenco comuni', titolo: "I comuni dell'ambito", note: [] },
  '04-disponibili': {
    foglio: '04 Disponibili',
    titolo: 'U.I. complessivamente disponibili nel 2021',
    note: [LEGENDA],
  },
  '05-turn-over': {
    foglio: '05 Turn-over',
    titolo: 'U.I. libere e da turn-over nel 2021 (media 2018-2020)',
    note: [],
  },
  '06-carenza': {
    foglio: '06 Carenza',
    titolo: 'U.I. in carenza manutentiva assegnabili nello stato di fatto nel 2021',
    note: [],
  },
  '07-nuova': {
    foglio: '07 Nuova e ristrutturazione',
    titolo: 'U.I. disponibili nel 2021 per nuova edificazione o ristrutturazione',
    note: [],
  },
  '08-transitori': {
    foglio: '08 Transitori',
    titolo: 'U.I. destinate nel 2021 a servizi abitativi transitori',
    note: [],
  },
  '09-assegnate': {
    foglio: '09 Assegnate',
    titolo: "U.I. assegnate nell'anno precedente (2020)",
    note: [],
  },
  '10-privati': {
    foglio: '10 Privati',
    titolo: 'U.I. conferite da privati: dato non inserito in quanto «non rilevabile»',
    note: [],
  },
  '11-quadro': {
    foglio: '11 Quadro',
    titolo: 'Quadro riepilogativo delle U.I. destinate a SAP disponibili nel 2021',
    note: [],
  },
  '12-forze-polizia-vvf': {
    foglio: '12 Forze di Polizia',
    titolo: 'Enti che destinano U.I. a Forze di Polizia e Vigili del Fuoco nel 2021',
    note: [NOTA_RIVAROLO],
  },
  '13-altra-categoria': {
    foglio: '13 Altra categoria',
    titolo: "Enti che indicano un'altra categoria sociale nel 2021",
    note: [],
  },
  '14-misure': {
    foglio: '14 Misure',
    titolo: "Fondi per l'emergenza abitativa",
    note: [],
  },
};
