import type { Segnalazione } from '../rilievi/segnalazione';
import { mostraValore } from './cita';
import { numeroItaliano } from './numero-italiano';
import { differenzaAmmessa, ente, quanti, voce } from './parametro';
import { plurale } from './plurale';
import type { TestiRegola } from './testi-regola';

/** Le parole delle regole che guardano anche l'anno prima. */
export const ANNI: Readonly<Record<'A10' | 'A12', TestiRegola>> = {
  A10: {
    titolo: 'Assegnate più alloggi di quanti ce n’erano',
    controllo:
      "Le unità assegnate l'anno prima non superano quelle che il piano di quell'anno dava disponibili, né il patrimonio SAP.",
    messaggi: {
      'oltre-piano': (s) =>
        `${ente(s)}: nell'anno precedente ${risultano(s)}, ma il piano di quell'anno ne dava disponibili ` +
        `${mostraValore(s.atteso)}.${differenzaAmmessa(s)}`,
      'oltre-patrimonio': (s) =>
        `${ente(s)}: nell'anno precedente ${risultano(s)}, ma il patrimonio SAP è di ` +
        `${plurale(Number(s.atteso), 'alloggio', 'alloggi')}.`,
      'oltre-elenco': (s) =>
        `${ente(s)}: nell'anno precedente ${risultano(s)}, ma nel suo elenco gli alloggi SAP sono ${mostraValore(s.atteso)}.`,
    },
    rimedi: {
      'oltre-piano':
        "Verificare le assegnate. Se sono giuste, spiegare perché il piano dell'anno prima ne contava meno.",
      'oltre-patrimonio': 'Correggere il numero sbagliato: le assegnate o il patrimonio.',
      'oltre-elenco': "Correggere il numero, o completare l'elenco se mancano alloggi.",
    },
  },
  A12: {
    titolo: "Un dato molto diverso dall'anno prima",
    controllo: "Una voce che cambia di oltre metà e di più di tre unità rispetto all'anno prima va riletta.",
    messaggi: {
      cambiato: (s) =>
        `${ente(s)}: ${voce(s)} passa da ${numeroItaliano(quanti(s, 'prima'))} a ${mostraValore(s.trovato)}.`,
    },
    rimedi: { cambiato: "Verificare che il dato sia di quest'anno e che non manchi o si ripeta qualcosa." },
  },
};

function risultano(s: Segnalazione): string {
  const quante = Number(s.trovato);
  return `${quante === 1 ? 'risulta assegnato' : 'risultano assegnati'} ${plurale(quante, 'alloggio', 'alloggi')}`;
}
