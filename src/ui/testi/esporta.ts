import { plurale } from '../../domain/testi/plurale';

/** Le parole di ciò che si porta fuori dalla cartella. */
export const ESPORTA = {
  titolo: 'Porta fuori',
  esiti: 'Esiti dei controlli',
  copiaEsiti: 'Copia gli esiti',
  scaricaCsv: 'Scarica CSV',
  scaricaJson: 'Scarica JSON',
  tabelle: 'Tabella del piano',
  copiaTabella: 'Copia la tabella',
  spiegaTabella: 'Si incolla in Word o in LibreOffice Writer con la sua forma.',
  copiati: (quanti: number) => `${plurale(quanti, 'esito copiato', 'esiti copiati')}: ora si possono incollare.`,
  copiata: (titolo: string) => `Copiata la tabella «${titolo}»: ora si può incollare.`,
  nonCopiata: 'Excel non lascia copiare da qui. Crea il quadro e copia dal foglio scritto.',
  scaricato: (nome: string) => `File ${nome} pronto. Se Excel non lo salva, usa «Copia gli esiti».`,
} as const;
