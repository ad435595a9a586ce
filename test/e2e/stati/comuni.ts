import {
  apriComuni,
  comunicazioni,
  conCellaCambiata,
  conElencoEnti,
  dato,
  fileCon,
  importa,
  leggiFile,
  scegliFile,
  vuota,
} from '../file-dei-comuni';
import type { ComeAprire, PannelloVero } from '../pannello-vero';
import { TESTATE_QUADRO } from '../../costruttori/quadro-scritto';
import { bottone, guasta } from './passi';
import { nelPannello, type Stato } from './stato';

const conElenco = (): ComeAprire => ({ cartella: conElencoEnti() });

/** Quattro file buoni, uno sbagliato, due per lo stesso ente, due che non si leggono, uno che non è un foglio. */
async function diTutto(pannello: PannelloVero): Promise<void> {
  const buoni = comunicazioni().slice(0, 4);
  const [primo] = buoni;
  await apriComuni(pannello);
  await leggiFile(pannello, [
    ...buoni,
    await conCellaCambiata('tornata.xlsx', 'Disponibilita', 'B11', 1.5),
    await conCellaCambiata('bozzolo.xlsx', 'Disponibilita', 'B10', 4).then((uno) => ({
      ...uno,
      name: 'bozzolo2.xlsx',
    })),
    await conCellaCambiata('viadana.xlsx', 'Anagrafica', 'B5', 2020),
    dato('rotto.xlsx', primo?.buffer.subarray(0, 900) ?? new Uint8Array()),
    dato('un-nome-di-file-lunghissimo-che-un-comune-ha-dato-alla-sua-comunicazione-annuale.xlsx', Buffer.from('x')),
  ]);
}

async function importati(pannello: PannelloVero): Promise<void> {
  await apriComuni(pannello);
  await leggiFile(pannello, comunicazioni().slice(0, 3));
  await importa(pannello, 3);
}

/** Un estratto della piattaforma regionale: di Bozzolo dice un numero diverso dal suo file. */
const ESTRATTO = [
  ['Piano annuale 2021'],
  ['Ragione Sociale Ente Proprietario', 'Numero delle unità abitative disponibili per effetto del turn-over'],
  ['COMUNE DI BOZZOLO', 4],
  ['COMUNE DI VIADANA', 2],
];
const SENZA_NOME = [['Quadro riepilogativo anno 2021'], TESTATE_QUADRO, ['Ufficio tecnico', 3, 1, 0, 2, 0]];
const ANNO_PRIMA = [['Quadro riepilogativo anno 2020'], TESTATE_QUADRO, ['COMUNE DI BOZZOLO', 9, 7, 0, 2, 0]];

/** Gli stati della scheda Comuni. */
export const STATI_COMUNI: readonly Stato[] = [
  nelPannello('comuni-senza-file', () => ({ cartella: vuota() }), {
    arriva: apriComuni,
    visibili: ['Scegli i file', /non posso dire chi manca/],
  }),
  nelPannello('comuni-mancano-tutti', conElenco, { arriva: apriComuni, visibili: ['29 mancanti'] }),
  nelPannello('comuni-mentre-legge', conElenco, {
    arriva: async (pannello) => {
      await apriComuni(pannello);
      // Il lavoratore non arriva: resta la barra.
      await pannello.page.route(/lavoratore|worker|\.js$/, () => undefined);
      await scegliFile(pannello, comunicazioni());
    },
    visibili: ['0 di 29', 'Annulla'],
    primari: 0,
  }),
  nelPannello('comuni-letti', conElenco, {
    arriva: diTutto,
    visibili: [/^9 file letti/, /quale conta\?/, /^Aggiorna il piano con/, 'rotto.xlsx'],
  }),
  nelPannello('comuni-riga-aperta', conElenco, {
    arriva: async (pannello) => {
      await diTutto(pannello);
      await bottone(pannello.frame, /^Tornata/).click();
    },
    visibili: [/^Disponibilita · B11/, 'Copia la lettera'],
  }),
  nelPannello('comuni-niente-da-importare', conElenco, {
    arriva: async (pannello) => {
      await apriComuni(pannello);
      await leggiFile(pannello, [dato('rotto.xlsx', Buffer.from('x'))]);
    },
    visibili: [/Nessuno di questi file si può importare/],
    primari: 0,
  }),
  nelPannello('comuni-importati', conElenco, {
    arriva: importati,
    visibili: ['3 file importati nella cartella.', 'Vai al quadro', 'Già nella cartella (3)'],
  }),
  nelPannello('comuni-conferma', conElenco, {
    arriva: async (pannello) => {
      await importati(pannello);
      await bottone(pannello.frame, 'Togli COMUNE DI BOZZOLO').click();
    },
    visibili: [/Non si può annullare/, 'Sì, togli'],
  }),
  nelPannello('comuni-numeri-diversi', conElenco, {
    arriva: async (pannello) => {
      await apriComuni(pannello);
      await leggiFile(pannello, [
        ...comunicazioni().filter(({ name }) => name === 'bozzolo.xlsx'),
        await fileCon('estratto della piattaforma.xlsx', ESTRATTO),
      ]);
      await importa(pannello, 2);
    },
    visibili: ['Numeri diversi fra due file', /quale vale/, /Finché non scegli/],
  }),
  nelPannello('comuni-di-chi-e', conElenco, {
    arriva: async (pannello) => {
      await apriComuni(pannello);
      await leggiFile(pannello, [await fileCon('dal comune.xlsx', SENZA_NOME)]);
      await bottone(pannello.frame, /Di chi è\?/).click();
    },
    visibili: ['Di quale ente è questo file?', 'È di questo ente'],
    primari: 0,
  }),
  nelPannello('comuni-anno-prima', conElenco, {
    arriva: async (pannello) => {
      await importati(pannello);
      await pannello.frame
        .getByLabel('Scegli il quadro dell’anno prima')
        .and(pannello.frame.locator('input'))
        .setInputFiles(await fileCon('quadro del 2020.xlsx', ANNO_PRIMA));
    },
    visibili: [/^Piano 2020, /, 'Togli il piano dell’anno prima'],
  }),
  nelPannello('comuni-scrittura-fallita', conElenco, {
    arriva: async (pannello) => {
      await apriComuni(pannello);
      await leggiFile(pannello, comunicazioni().slice(0, 2));
      guasta(pannello, 2);
      await bottone(pannello.frame, /^Aggiorna il piano/).click();
    },
    visibili: ['Qualcosa è andato storto', 'La cartella è com’era prima.'],
  }),
];
