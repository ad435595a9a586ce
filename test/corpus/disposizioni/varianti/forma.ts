import { testo, VUOTA } from '../tavola';
import type { Casella } from '../tavola';
import type { Variante } from '../variante';

const vuote: readonly Variante[] = [
  {
    dimensione: 'righe e colonne vuote',
    nome: 'colonna vuota fra nomi e voci',
    applica: ({ tavola }) => tavola.inserisciColonna(tavola.colonnaNomi + 1, () => VUOTA),
  },
  {
    dimensione: 'righe e colonne vuote',
    nome: 'colonna vuota fra le voci',
    applica: ({ tavola }) => tavola.inserisciColonna(tavola.colonnaNomi + 3, () => VUOTA),
  },
  {
    dimensione: 'righe e colonne vuote',
    nome: 'colonna vuota dopo ogni voce',
    applica: ({ tavola, voci }) => {
      const nomi = tavola.colonnaNomi;
      for (let i = voci.length; i >= 1; i -= 1) tavola.inserisciColonna(nomi + i, () => VUOTA);
    },
  },
  {
    dimensione: 'righe e colonne vuote',
    nome: "riga vuota sotto l'intestazione",
    applica: ({ tavola }) => tavola.inserisciRighe(tavola.testata + 1, [[VUOTA]]),
  },
  {
    dimensione: 'righe e colonne vuote',
    nome: 'riga vuota dopo ogni ente',
    applica: ({ tavola }) => {
      for (const riga of tavola.righeCon('nome').toReversed()) tavola.inserisciRighe(riga + 1, [[VUOTA]]);
    },
  },
  {
    dimensione: 'righe e colonne vuote',
    nome: 'tre righe vuote a metà',
    applica: ({ tavola }) => {
      const righe = tavola.righeCon('nome');
      tavola.inserisciRighe(righe[2] ?? 0, [[VUOTA], [VUOTA], [VUOTA]]);
    },
  },
];

/** L'intestazione su due righe: un titolo unito sopra alcune voci, le altre unite in verticale. */
function gruppo(nome: string, titolo: string, unito: boolean): Variante {
  return {
    dimensione: 'celle unite',
    nome,
    nonCon: [
      'seconda riga di intestazione',
      'enti in colonna',
      'intestazione ripetuta',
      'anni affiancati',
      'colonne in più',
      'righe e colonne vuote',
    ],
    applica: ({ tavola, voci }) => {
      const riga = tavola.testata;
      const nomi = tavola.colonnaNomi;
      const prima = Math.max(0, voci.indexOf('turnOver'));
      const quante = voci.filter((voce) => ['turnOver', 'carenza', 'nuova', 'privati'].includes(voce)).length;
      const sopra = (tavola.celle[riga] ?? []).map((casella, colonna): Casella => {
        const dentro = colonna > nomi + prima && colonna <= nomi + prima + quante;
        return dentro ? (colonna === nomi + prima + 1 ? testo(titolo) : VUOTA) : casella;
      });
      const sotto = (tavola.celle[riga] ?? []).map((casella, colonna): Casella => {
        return colonna > nomi + prima && colonna <= nomi + prima + quante ? casella : VUOTA;
      });
      tavola.inserisciRighe(riga, [sopra]);
      tavola.celle[riga + 1] = sotto;
      sopra.forEach((casella, colonna) => {
        if (unito && casella.ruolo) tavola.unisci(riga, colonna, 2, 1);
      });
      if (unito) tavola.unisci(riga, nomi + prima + 1, 1, quante);
    },
  };
}

const unite: readonly Variante[] = [
  gruppo('titolo di gruppo unito: di cui', 'di cui', true),
  gruppo('titolo di gruppo unito: U.I. disponibili', 'Numero U.I. disponibili', true),
  gruppo('titolo di gruppo unito: Provenienza', 'Provenienza degli alloggi', true),
  gruppo('titolo di gruppo senza unire', 'di cui', false),
  gruppo('titolo di gruppo: art. 4', 'Disponibilità (art. 4, comma 3, lett. b)', true),
  {
    dimensione: 'celle unite',
    nome: 'intestazioni alte due righe',
    nonCon: ['seconda riga di intestazione', 'enti in colonna', 'intestazione ripetuta', 'righe e colonne vuote'],
    applica: ({ tavola }) => {
      const riga = tavola.testata;
      tavola.inserisciRighe(riga + 1, [[VUOTA]]);
      (tavola.celle[riga] ?? []).forEach((casella, colonna) => {
        if (casella.ruolo) tavola.unisci(riga, colonna, 2, 1);
      });
    },
  },
  {
    dimensione: 'celle unite',
    nome: 'titolo unito su tutta la tabella',
    applica: ({ tavola }) => tavola.unisci(0, 0, 1, tavola.larghezza),
  },
  {
    dimensione: 'celle unite',
    nome: 'nomi su due colonne unite',
    nonCon: ['enti in colonna'],
    applica: ({ tavola }) => {
      const nomi = tavola.colonnaNomi;
      tavola.inserisciColonna(nomi + 1, () => VUOTA);
      tavola.celle.forEach((riga, r) => {
        if (riga[nomi]?.ruolo && riga[nomi].ruolo !== 'titolo') tavola.unisci(r, nomi, 1, 2);
      });
    },
  },
  {
    dimensione: 'celle unite',
    nome: 'ogni ente alto due righe',
    nonCon: ['enti in colonna', 'righe e colonne vuote', 'righe in mezzo'],
    applica: ({ tavola }) => {
      for (const riga of tavola.righeCon('nome').toReversed()) {
        tavola.inserisciRighe(riga + 1, [[VUOTA]]);
        (tavola.celle[riga] ?? []).forEach((_, colonna) => tavola.unisci(riga, colonna, 2, 1));
      }
    },
  },
  {
    dimensione: 'celle unite',
    nome: 'solo il nome alto due righe',
    nonCon: ['enti in colonna', 'righe e colonne vuote', 'righe in mezzo'],
    applica: ({ tavola }) => {
      const nomi = tavola.colonnaNomi;
      for (const riga of tavola.righeCon('nome').toReversed()) {
        tavola.inserisciRighe(riga + 1, [[VUOTA]]);
        tavola.unisci(riga, nomi, 2, 1);
      }
    },
  },
  {
    dimensione: 'celle unite',
    nome: 'sub-ambito unito su più enti',
    nonCon: ['enti in colonna', 'subtotali', 'righe in mezzo', 'intestazione ripetuta', 'colonne in più'],
    applica: ({ tavola }) => {
      const righe = tavola.righeCon('nome');
      const testata = tavola.testata;
      const nomi = tavola.colonnaNomi;
      const meta = righe[3] ?? 0;
      tavola.inserisciColonna(nomi, (riga) => {
        if (riga === testata) return testo('Sub-ambito');
        if (riga === righe[0]) return testo('Casalmaggiore');
        return riga === meta ? testo('Viadana') : VUOTA;
      });
      tavola.unisci(righe[0] ?? 0, nomi, 3, 1);
      tavola.unisci(meta, nomi, (righe.at(-1) ?? 0) - meta + 1, 1);
    },
  },
  {
    dimensione: 'celle unite',
    nome: 'intestazione della voce su due colonne',
    nonCon: ['enti in colonna', 'seconda riga di intestazione', 'anni affiancati', 'colonne in più'],
    applica: ({ tavola, voci }) => {
      const nomi = tavola.colonnaNomi;
      for (let i = voci.length; i >= 1; i -= 1) {
        tavola.inserisciColonna(nomi + i + 1, () => VUOTA);
        tavola.unisci(tavola.testata, nomi + i, 1, 2);
      }
    },
  },
];

/** Enti in colonna e voci in riga: titolo e coda restano dove stanno. */
function girata(nome: string, angolo: string | null, senzaTotale = false): Variante {
  return {
    dimensione: 'enti in colonna',
    nome,
    nonCon: ['subtotali', 'righe in mezzo', 'celle unite', 'anni affiancati'],
    applica: ({ tavola }) => {
      const [titolo] = tavola.righeCon('titolo');
      const testa = titolo === undefined ? [] : tavola.celle.splice(titolo, 1);
      const ultima = tavola.righeCon('totale')[0] ?? tavola.righeCon('nome').at(-1) ?? 0;
      const coda = tavola.celle.splice(ultima + 1);
      if (senzaTotale) for (const riga of tavola.righeCon('totale')) tavola.togliRiga(riga);
      tavola.ritocca((casella) => (casella.ruolo === 'testataEnte' ? { ...casella, valore: angolo } : null));
      tavola.gira();
      tavola.righeNascoste.splice(0);
      tavola.colonneNascoste.splice(0);
      tavola.celle = [...testa, ...tavola.celle, ...coda];
    },
  };
}

const girate: readonly Variante[] = [
  girata('angolo Voce', 'Voce'),
  girata('angolo vuoto', null),
  girata('angolo Voci / Enti', 'Voci / Enti'),
  girata('angolo Ente', 'Ente'),
  girata('angolo Descrizione', 'Descrizione'),
  girata('senza totale', 'Voce', true),
];

export const FORMA: readonly Variante[] = [...vuote, ...unite, ...girate];
