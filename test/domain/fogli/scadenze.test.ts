import { disegnaCartellaAmbito } from '../../../src/domain/fogli/cartella-ambito';
import { disegnaScadenze } from '../../../src/domain/fogli/scadenze';
import { frasi } from '../../../src/domain/testi/indice';
import { contesto } from '../../costruttori/contesto';

const PROCEDURA = { fatte: { ricognizione: '2020-11-03', invio: '2021-01-02' }, oggi: '2021-01-10' };
const piano = (approvato?: string) => contesto({ anno: 2021, ...(approvato === undefined ? {} : { approvato }) });

/** Passo, ritardo, formula del ritardo, situazione. */
const righe = (approvato?: string): unknown[][] =>
  (disegnaScadenze(piano(approvato), PROCEDURA)[0]?.celle ?? [])
    .slice(4)
    .filter((riga) => riga[5]?.stile === 'numero')
    .map((riga) => [riga[0]?.valore, riga[5]?.valore, riga[5]?.formula, riga[6]?.valore]);

it('ogni passo con i giorni di ritardo, che si ricalcolano dalle date', () => {
  expect(righe('2020-12-15')).toEqual([
    [expect.stringMatching(/^Avviare la ricognizione/), 3, 'MAX(0,IF(E5="",$B$2,E5)-D5)', 'fatto in ritardo'],
    ['Approvare il piano annuale', 0, 'MAX(0,IF(E6="",$B$2,E6)-D6)', 'fatto in tempo'],
    ['Inviare il piano alla Regione', 3, 'MAX(0,IF(E7="",$B$2,E7)-D7)', 'fatto in ritardo'],
    [expect.stringMatching(/^Pubblicare il piano/), 11, 'MAX(0,IF(E8="",$B$2,E8)-D8)', 'non risulta fatto: in ritardo'],
    [expect.stringMatching(/^Pubblicare l’avviso/), 0, 'MAX(0,IF(E9="",$B$2,E9)-D9)', 'da fare entro il 14/01/2021'],
  ]);
});

it('senza data di approvazione i termini che ne dipendono non hanno ritardo', () => {
  expect(righe().map(([, ritardo, , situazione]) => [ritardo, situazione])).toEqual([
    [3, 'fatto in ritardo'],
    // L'invio è fatto: il piano è approvato, ma non è scritto quando.
    [null, 'la data non è scritta'],
    [null, "si conta dall'approvazione"],
    [null, "si conta dall'approvazione"],
    [null, "si conta dall'approvazione"],
  ]);
});

it('senza l’anno non c’è niente; nella cartella dell’ambito il foglio c’è se le date si tengono', () => {
  expect(disegnaScadenze(contesto({}), PROCEDURA)).toEqual([]);
  const nomi = (procedura: typeof PROCEDURA | null) =>
    disegnaCartellaAmbito({ ...piano(), procedura }, [], frasi).fogli.map(({ nome }) => nome);
  expect(nomi(PROCEDURA)).toContain('Scadenze');
  expect(nomi(null)).not.toContain('Scadenze');
});
