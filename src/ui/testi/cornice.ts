/** Le parole attorno alle schede. */
export const CORNICE = {
  nome: 'Quadro SAP',
  piano: (anno: number) => `Piano ${anno}`,
  schede: 'Parti di Quadro SAP',
  controllo: 'Controllo',
  quadro: 'Quadro',
  scheda: { controllo: 'Controllo', comuni: 'Comuni', quadro: 'Quadro', piano: 'Piano' },
  guasto: 'Qualcosa è andato storto',
  dettagli: 'Dettagli per chi assiste',
  copia: 'Copia i dettagli',
  copiati: 'Dettagli copiati',
  nonCopiati: 'Seleziona il testo e copialo',
  chiudi: 'Chiudi',
  difetto: {
    causa: 'Il pannello si è fermato per un difetto nostro. I dati della cartella non sono cambiati.',
    rimedio: 'Riparti. Se succede ancora, copia i dettagli e mandali a chi ti assiste.',
  },
  riparti: 'Riparti',
  carico: 'Apro la scheda…',
  riprova: 'Riprova',
} as const;
