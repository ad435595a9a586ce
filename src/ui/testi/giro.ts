/** Le parole del giro guidato. */
export const GIRO = {
  nome: 'Giro guidato',
  passo: (quale: number, quanti: number) => `Passo ${quale} di ${quanti}`,
  esci: 'Esci dal giro',
  indietro: 'Indietro',
  dove: 'Mostrami dove',
  avanti: 'Avanti',
  fine: 'Fine',
  daQui: (passo: string) => `Adesso le tabelle ci sono: si parte da qui. ${passo}.`,
  fatto: (frase: string) => `Fatto. ${frase}`,
  altrove: (scheda: string) => `Questo passo è nella scheda ${scheda}.`,
} as const;

const APRI_GRUPPO = 'Premi un titolo: il gruppo si apre.';

/** Ciò che ogni passo chiede di fare, secondo che cosa si vede, e che cosa dice quando è fatto. */
export const PASSI = {
  attesa: {
    titolo: 'Si comincia fra poco',
    senza:
      'Il giro si fa sulla cartella aperta, che non è ancora letta. Se il pannello mostra un messaggio, segui quello.',
  },
  vuota: {
    titolo: 'Qui non ci sono tabelle del piano',
    verdetto:
      'Il giro si fa sulla cartella aperta: apri la tua comunicazione, oppure la cartella d’esempio. ' +
      'La guida dice dove si trova.',
  },
  modello: {
    titolo: 'Oppure parti dal modello',
    modulo:
      'Scrivi l’ente e l’anno, poi premi «Aggiungi il modello». Arrivano fogli nuovi da compilare: i tuoi non cambiano.',
  },
  letto: {
    titolo: 'Che cosa ha letto',
    riga: 'Quadro SAP ha già letto la cartella, senza cambiare niente. Premi la riga: dice quali tabelle e quali regole.',
    fatto: 'Se qui manca una tabella, guarda le sue intestazioni.',
  },
  controlla: {
    titolo: 'Controlla',
    bottone: 'Premi il bottone. Le celle con errori o avvisi prendono bordo e colore: i valori non cambiano.',
    solaLettura: 'Premi il bottone. La cartella è in sola lettura: le celle non si segnano, i rilievi si leggono qui.',
    fatto: 'In alto c’è il giudizio, sotto i rilievi. «Togli i segni» rimette le celle com’erano.',
    fattoSolaLettura: 'In alto c’è il giudizio, sotto i rilievi.',
  },
  rilievo: {
    titolo: 'Leggi un rilievo',
    cella: 'Ogni rilievo dice che cosa non va e perché. Premi il nome della cella: Excel va proprio lì.',
    gruppo: `I rilievi sono raggruppati per regola. ${APRI_GRUPPO}`,
    senza: 'Qui adesso non c’è nessun rilievo da leggere.',
    fatto: 'Excel va a quella cella, e l’elenco resta dov’è.',
  },
  rimedio: {
    titolo: 'Correggi, o scrivi perché',
    conferma: 'Guarda bene: questo bottone scrive nella cartella. «Lascia stare» chiude senza scrivere.',
    bottoni:
      '«Correggi…» mostra prima il valore nuovo, «Giustifica…» chiede perché il dato resta. ' +
      'Se la cartella è quella vera, fallo solo se serve.',
    gruppo: `Sotto i rilievi ci sono «Correggi…» e «Giustifica…». ${APRI_GRUPPO}`,
    cella: 'Qui il valore giusto lo sai solo tu: scrivilo nella cella. Il controllo si ripete da sé.',
    senza: 'Qui non c’è niente da correggere. Altrimenti sotto i rilievi trovi «Correggi…» e «Giustifica…».',
    fatto: 'C’è un rilievo aperto in meno.',
  },
  comuni: {
    titolo: 'I file dei comuni',
    scegli:
      'È il lavoro del capofila. Scegli i file arrivati: si leggono e basta, la cartella non cambia. ' +
      'Se non ne hai, vai avanti.',
    importa: 'L’elenco dice chi è a posto e chi manca. Questo bottone mette i file nella cartella.',
    senza: 'Qui si leggono i file arrivati dai comuni.',
    fatto: 'Si scrive solo quando premi «Aggiorna il piano».',
  },
  quadro: {
    titolo: 'Il quadro riepilogativo',
    crea: 'Qui vedi le somme ente per ente. «Crea il quadro» scrive i fogli elencati sotto: i tuoi non si toccano.',
    solaLettura: 'Qui vedi le somme ente per ente. Per creare il quadro salva una copia: questa è in sola lettura.',
    senza: 'Qui compare l’anteprima del quadro, quando la cartella ha le tabelle delle unità disponibili.',
    fatto: 'Il quadro è scritto. Il messaggio dice in quali fogli.',
  },
  aiuto: {
    titolo: 'Dove trovi aiuto',
    bottone:
      'In «Aiuto» cerchi una regola: perché c’è, un esempio, come si corregge. ' +
      'Sotto ogni rilievo ci porta la riga «Perché». Da lì si rifà anche questo giro.',
    fatto: 'Il giro finisce qui.',
  },
} as const;
