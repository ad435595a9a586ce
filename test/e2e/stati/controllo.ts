import type { Session } from '../../../dev/excel-host/session';
import type { ComeAprire } from '../pannello-vero';
import { milleErrori, nomiLunghi, OGLIO_PO, pulita, senzaPiano, unErrore } from './cartelle';
import { apriGruppo, bottone, controllata, ferma, guasta, letta, scegliCella } from './passi';
import { nelPannello, type Stato } from './stato';

const oglioPo = (): ComeAprire => ({ cartella: OGLIO_PO });
const NUMERI_SCRITTI_MALE = /^Avviso: Numeri scritti male/;

const impostazioni =
  (valori: object) =>
  ({ workbook }: Session): void => {
    workbook.settings.set('quadro-sap:impostazioni', valori);
  };

/** Gli stati della scheda Controllo. */
export const STATI_CONTROLLO: readonly Stato[] = [
  nelPannello(
    'prima-lettura',
    () => ({
      cartella: OGLIO_PO,
      prepara: ({ switches }) => {
        switches.latency = 600_000;
      },
    }),
    { visibili: ['Guardo la cartella…'], primari: 0 },
  ),
  nelPannello(
    'lettura-fallita',
    () => ({
      cartella: OGLIO_PO,
      prepara: ({ switches }) => {
        switches.cellEditing = true;
      },
    }),
    { visibili: ['Una cella è ancora in modifica.', 'Riprova'] },
  ),
  nelPannello('niente-riconosciuto', () => ({ cartella: senzaPiano() }), {
    arriva: letta,
    visibili: ['Nessuna tabella del piano riconosciuta', /Ho cercato tabelle/],
  }),
  nelPannello('prima-occhiata', oglioPo, {
    arriva: letta,
    visibili: [/14 tabelle.*29 enti.*2021/, '2 errori da correggere'],
  }),
  nelPannello('controllo-in-corso', oglioPo, {
    arriva: async (pannello) => {
      await letta(pannello);
      ferma(pannello);
      await bottone(pannello.frame, /^Controlla/).click();
    },
    visibili: [/Controllo le tabelle/, 'Annulla'],
    primari: 0,
  }),
  nelPannello('pronto', () => ({ cartella: pulita() }), {
    arriva: controllata,
    visibili: ['Pronto per il consolidamento'],
  }),
  nelPannello('con-rilievi', oglioPo, { arriva: controllata, visibili: ['2 errori da correggere', /^Trovato/] }),
  nelPannello('un-rilievo', () => ({ cartella: unErrore() }), {
    arriva: controllata,
    visibili: ['1 errore da correggere'],
  }),
  nelPannello('mille-rilievi', () => ({ cartella: milleErrori() }), {
    arriva: controllata,
    visibili: [/1\.001 errori da correggere/, /^Trovato/],
  }),
  nelPannello('mille-rilievi-a-meta', () => ({ cartella: milleErrori() }), {
    arriva: async (pannello) => {
      await controllata(pannello);
      await pannello.frame.evaluate('scrollTo(0, document.documentElement.scrollHeight / 2)');
    },
    visibili: [/^Trovato/],
  }),
  nelPannello('rilievo-spiegato', () => ({ cartella: unErrore() }), {
    arriva: async (pannello) => {
      await controllata(pannello);
      await pannello.frame.locator('li[data-rilievo] summary').first().click();
    },
    visibili: [/Regola A01/],
  }),
  nelPannello('aiuto-elenco', oglioPo, {
    arriva: async (pannello) => {
      await letta(pannello);
      await bottone(pannello.frame, 'Aiuto').click();
    },
    visibili: ['Cerca una regola', /A01 · Il complessivo/],
  }),
  nelPannello('aiuto-regola', () => ({ cartella: unErrore() }), {
    arriva: async (pannello) => {
      await controllata(pannello);
      await pannello.frame.locator('li[data-rilievo] summary').first().click();
      await bottone(pannello.frame, 'Spiegazione della regola A01').click();
    },
    visibili: ['Come si corregge', 'Sbagliato'],
  }),
  nelPannello('correzione-di-una-cella', oglioPo, {
    arriva: async (pannello) => {
      await controllata(pannello);
      await apriGruppo(pannello, NUMERI_SCRITTI_MALE);
      await bottone(pannello.frame, 'Correggi…').first().click();
    },
    visibili: [/Adesso/, /Diventa/, 'Correggi questa cella'],
  }),
  nelPannello('correzione-di-tutte', oglioPo, {
    arriva: async (pannello) => {
      await controllata(pannello);
      await apriGruppo(pannello, NUMERI_SCRITTI_MALE);
      await bottone(pannello.frame, 'Correggi…').first().click();
      await bottone(pannello.frame, 'Guarda tutte le celle').click();
    },
    visibili: [/Correggi tutte le \d+ celle/],
  }),
  nelPannello('giustificazione', oglioPo, {
    arriva: async (pannello) => {
      await controllata(pannello);
      await apriGruppo(pannello, NUMERI_SCRITTI_MALE);
      await bottone(pannello.frame, 'Giustifica…').first().click();
    },
    visibili: [/Perché il dato resta/, 'Giustifica il rilievo'],
  }),
  nelPannello('giustificazione-senza-motivo', oglioPo, {
    arriva: async (pannello) => {
      await controllata(pannello);
      await apriGruppo(pannello, NUMERI_SCRITTI_MALE);
      await bottone(pannello.frame, 'Giustifica…').first().click();
      await bottone(pannello.frame, 'Giustifica il rilievo').click();
    },
    visibili: [/Scrivi il motivo/],
  }),
  nelPannello('giustificati', oglioPo, {
    arriva: async (pannello) => {
      const { frame } = pannello;
      await controllata(pannello);
      await apriGruppo(pannello, NUMERI_SCRITTI_MALE);
      await bottone(frame, 'Giustifica…').first().click();
      await frame.getByRole('textbox', { name: /Perché il dato/ }).fill('Cifra riportata dal modello regionale.');
      await bottone(frame, 'Giustifica il rilievo').click();
      await bottone(frame, '1 giustificato').click();
    },
    visibili: [/Cifra riportata dal modello regionale/, 'Ritira la giustificazione'],
  }),
  nelPannello(
    'dati-cambiati-da-ricontrollare',
    () => ({ cartella: unErrore(), prepara: impostazioni({ dalVivo: false }) }),
    {
      arriva: async (pannello) => {
        await controllata(pannello);
        pannello.utente.type('Quadro', 'B4', 7);
      },
      visibili: [/Dati modificati dopo il controllo/],
    },
  ),
  nelPannello('dati-cambiati-in-attesa', () => ({ cartella: unErrore() }), {
    arriva: async (pannello) => {
      await controllata(pannello);
      // Il ricontrollo da sé parte dopo 1,5 secondi: qui non deve partire.
      await pannello.frame.evaluate(
        'const vero = setTimeout; globalThis.setTimeout = (f, ms, ...resto) => vero(f, ms === 1500 ? 600000 : ms, ...resto)',
      );
      pannello.utente.type('Quadro', 'B4', 7);
    },
    visibili: [/ricontrollo fra poco/],
  }),
  nelPannello(
    'foglio-protetto',
    () => ({
      cartella: unErrore(),
      prepara: ({ workbook }) => {
        workbook.activeSheet.protection = { protected: true, options: {}, password: null, hash: null };
      },
    }),
    { arriva: controllata, visibili: [/Foglio protetto, non segnato/] },
  ),
  nelPannello(
    'sola-lettura',
    () => ({
      cartella: OGLIO_PO,
      prepara: ({ workbook }) => {
        workbook.readOnly = true;
      },
    }),
    { arriva: letta, visibili: [/La cartella è in sola lettura/] },
  ),
  nelPannello('cella-scelta', oglioPo, {
    arriva: async (pannello) => {
      await controllata(pannello);
      // B13: il patrimonio che non torna.
      scegliCella(pannello, '02 Patrimonio', 12, 1);
    },
    visibili: [/Rilievi della cella/, 'Mostra tutti i rilievi'],
  }),
  nelPannello('nessun-rilievo-coi-filtri', oglioPo, {
    arriva: async (pannello) => {
      await controllata(pannello);
      await pannello.frame.getByRole('searchbox').fill('zzz');
    },
    visibili: ['Nessun rilievo con questi filtri.', 'Togli i filtri'],
  }),
  nelPannello('nomi-lunghissimi', () => ({ cartella: nomiLunghi() }), {
    arriva: async (pannello) => {
      await controllata(pannello);
      await bottone(pannello.frame, 'Correggi…').first().click();
    },
    visibili: [/errori? da correggere/],
  }),
  nelPannello('guasto-di-excel', oglioPo, {
    arriva: async (pannello) => {
      await letta(pannello);
      guasta(pannello, 0);
      await bottone(pannello.frame, /^Controlla/).click();
      await pannello.frame.getByText('Dettagli per chi assiste').first().click();
    },
    visibili: ['Qualcosa è andato storto', 'Copia i dettagli'],
  }),
  nelPannello('guasto-nostro', oglioPo, {
    arriva: async (pannello) => {
      await letta(pannello);
      await pannello.frame.evaluate(
        'Date.prototype.toLocaleTimeString = () => { throw new Error("Difetto provocato dalla prova") }',
      );
      await bottone(pannello.frame, /^Controlla/).click();
      await pannello.frame.getByText('Dettagli per chi assiste').first().click();
    },
    visibili: [/difetto nostro/, 'Riparti'],
  }),
];
