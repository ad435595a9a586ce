import { FileIlleggibile, type MotivoIlleggibile } from '../../src/adapters/xlsx/file-illeggibile';
import { LIMITI_LETTURA } from '../../src/adapters/xlsx/limiti-lettura';
import { testoFileIlleggibile } from '../../src/adapters/xlsx/testo-file-illeggibile';
import type { CheFare } from './che-fare-dal-terminale';

type Tipo = MotivoIlleggibile['tipo'];
type Esempio<T extends Tipo> = CheFare & { readonly casi: readonly Extract<MotivoIlleggibile, { tipo: T }>[] };

const MIB = 1024 * 1024;
const TROPPO: CheFare = {
  perche: 'Oltre questa misura il computer potrebbe non farcela. Di solito ci sono immagini o fogli estranei.',
  cheFare: 'Lasciate i soli fogli della comunicazione, e salvate.',
};
const OSTILE: CheFare = {
  perche: 'Un file fatto da un programma d’ufficio non è così.',
  cheFare: 'Non apritelo. Chiedete al comune di rimandarlo, e se torna avvisate chi cura la sicurezza.',
};

/** Ogni motivo per cui un file non si legge. Il tipo li vuole tutti: un motivo nuovo senza riga non compila. */
const MOTIVI: { readonly [T in Tipo]: Esempio<T> } = {
  vuoto: {
    casi: [{ tipo: 'vuoto' }],
    perche: 'La copia o l’invio non sono riusciti.',
    cheFare: 'Fatevelo mandare di nuovo.',
  },
  troppoGrande: {
    casi: [{ tipo: 'troppoGrande', byte: 80 * MIB, limite: LIMITI_LETTURA.byte }],
    ...TROPPO,
  },
  nonFoglio: {
    casi: [
      { tipo: 'nonFoglio', aspetto: 'pdf' },
      { tipo: 'nonFoglio', aspetto: 'csv' },
      { tipo: 'nonFoglio', aspetto: 'firma' },
      { tipo: 'nonFoglio', aspetto: 'zip' },
    ],
    perche: 'Il file è di un altro tipo, anche se il nome finisce in .xlsx.',
    cheFare: 'Fate come dice il messaggio, o chiedete il foglio di calcolo. Un PDF non si può controllare.',
  },
  versioneNonLetta: {
    casi: [
      { tipo: 'versioneNonLetta', versione: 'excel-5-95' },
      { tipo: 'versioneNonLetta', versione: 'numbers' },
    ],
    perche: 'È un foglio di calcolo, ma di una specie che non si legge.',
    cheFare: 'Apritelo con il suo programma, o con LibreOffice, e salvatelo come .xlsx.',
  },
  cifrato: {
    casi: [{ tipo: 'cifrato' }],
    perche: 'Chi lo ha salvato ha messo una password per aprirlo.',
    cheFare: 'Apritelo con la password e salvatelo senza.',
  },
  segnaposto: {
    casi: [{ tipo: 'segnaposto' }],
    perche: 'Il suo nome comincia con «~$»: Excel lo crea mentre un file è aperto.',
    cheFare: 'Chiudete il file in Excel. Usate quello senza «~$».',
  },
  troncato: {
    casi: [{ tipo: 'troncato' }],
    perche: 'Il file si sta ancora copiando, o la copia si è interrotta.',
    cheFare: 'Aspettate che la copia finisca. Se non basta, fatevelo rimandare.',
  },
  danneggiato: {
    casi: [{ tipo: 'danneggiato' }],
    perche: 'Il contenuto non è come un foglio di calcolo dev’essere.',
    cheFare: 'Provate ad aprirlo e a salvarlo di nuovo. Se Excel non lo apre, fatevelo rimandare.',
  },
  senzaFogli: {
    casi: [{ tipo: 'senzaFogli' }],
    perche: 'Ci sono solo grafici, o niente.',
    cheFare: 'Chiedete il file con i dati.',
  },
  troppiFogli: {
    casi: [{ tipo: 'troppiFogli', fogli: 400, limite: LIMITI_LETTURA.fogli }],
    ...TROPPO,
  },
  troppeCelle: {
    casi: [{ tipo: 'troppeCelle', foglio: 'Foglio1', celle: 17_000_000, limite: LIMITI_LETTURA.celle }],
    perche: 'Spesso una cella scritta per sbaglio in fondo al foglio lo allunga fino a lì.',
    cheFare: 'Premete Ctrl+Fine per trovarla, eliminate le righe vuote e salvate.',
  },
  troppiElementi: {
    casi: [{ tipo: 'troppiElementi', elementi: 5_000_000, limite: LIMITI_LETTURA.elementi }],
    ...TROPPO,
  },
  bombaZip: {
    casi: [
      { tipo: 'bombaZip', misura: 'byte', valore: 900 * MIB, limite: LIMITI_LETTURA.byteEstratti },
      { tipo: 'bombaZip', misura: 'rapporto', valore: 900, limite: LIMITI_LETTURA.rapporto },
      { tipo: 'bombaZip', misura: 'dichiarati', valore: 1, limite: 1 },
    ],
    ...OSTILE,
  },
  xmlOstile: { casi: [{ tipo: 'xmlOstile' }], ...OSTILE },
};

/** Una riga per motivo: il messaggio com'è, perché succede, che cosa fare. */
export const FILE_CHE_NON_SI_LEGGONO: readonly (readonly [string, string, string])[] = Object.values(MOTIVI).flatMap(
  ({ casi, perche, cheFare }) =>
    casi.map((motivo) => [testoFileIlleggibile(new FileIlleggibile(motivo)), perche, cheFare] as const),
);
