import { conMemoria } from '../../con-memoria';
import { annoScritto } from '../../voci/anni-scritti';

/** Titoli che parlano di un altro anno a ragion veduta: dati storici, atti, piano triennale. */
const DI_ALTRI_ANNI =
  /assegnat|precedent|turn|\bmedia\b|popolazion|residenti|triennal|\bfond[io]\b|deliber|d\.?\s?g\.?\s?r|bando|avviso/i;
const DEL_PIANO =
  /\b(?:piano|anno|annualit[àa]|offerta|ricognizione|quadro riepilogativo|comunicazione annuale)(?![\p{L}])/iu;
const MEDIA = /\bmedia\b[^0-9]{0,60}\b(20\d\d)\s*(?:[-–/]|al|e)\s*(20\d\d)\b/i;

/** I titoli dei modelli sono gli stessi in ogni file. */
const MEMORIA = { testi: 5_000, caratteri: 300 } as const;

export interface Triennio {
  readonly primo: number;
  readonly ultimo: number;
}

/** L'anno del piano detto da un titolo ("Piano annuale dell'offerta … 2021"), o null se non lo dice chiaramente. */
export const annoDelTitolo = conMemoria(MEMORIA, (testo): number | null =>
  DEL_PIANO.test(testo) && !DI_ALTRI_ANNI.test(testo) ? annoScritto(testo) : null,
);

/** Il triennio di cui un testo dice la media ("media 2018-2020"), o null. */
export const triennioDellaMedia = conMemoria(MEMORIA, (testo): Triennio | null => {
  const trovato = MEDIA.exec(testo);
  return trovato?.[1] && trovato[2] ? { primo: Number(trovato[1]), ultimo: Number(trovato[2]) } : null;
});
