import { controlla } from '../../src/app/controlla';
import { fileControllato, rapportoDiAmbito, rapportoDiFile } from '../../src/app/rapporto';
import type { Rapporto } from '../../src/app/rapporto';
import { rapportoJson } from '../../src/app/rapporto-json';
import type { SheetSnapshot } from '../../src/domain/snapshot';
import { ALLOGGI, carenzaInBianco, elencoLungo, SBAGLIATI } from '../costruttori/elenco-lungo';
import { alloggio, elenco, TESTATA } from '../costruttori/elenco-unita';
import { FORMA_RAPPORTO } from './forma-json';

const cartella = (nome: string, ...fogli: readonly SheetSnapshot[]) => ({ nome, fogli });
const riletto = (rapporto: Rapporto) =>
  FORMA_RAPPORTO.parse(JSON.parse(JSON.stringify(rapportoJson(rapporto, '1.2.3'))));
const solo = (...fogli: readonly SheetSnapshot[]) =>
  riletto(rapportoDiFile([fileControllato('a.xlsx', controlla([cartella('a.xlsx', ...fogli)]))])).file[0];

describe('gli elenchi di alloggi nel rapporto', () => {
  it('ognuno con il suo posto, quanti alloggi ha e che cosa dice; le colonne di persone non si nominano', () => {
    const conPersone = elenco(
      [1, 2].map((numero) => [...alloggio(numero), 'Rossi Mario']),
      [...TESTATA, 'Assegnatario'],
    );
    expect(solo(conPersone, carenzaInBianco())?.elenchi).toEqual([
      {
        foglio: 'Unita',
        intervallo: 'A1:L3',
        genere: 'unita',
        alloggi: 2,
        campi: [
          ...['codice', 'proprietario', 'comune', 'codiceCatastale', 'foglio', 'mappale', 'subalterno'],
          ...['vani', 'superficie', 'classificazione', 'stato'],
        ],
      },
      {
        foglio: 'Carenza',
        intervallo: 'A1:C1',
        genere: 'carenza',
        alloggi: 0,
        campi: ['codice', 'lavori', 'costo'],
      },
    ]);
  });

  it('senza elenchi il campo è vuoto', () => {
    expect(solo()?.elenchi).toEqual([]);
  });

  it('gli sbagli non elencati si contano tutti, e l’ultimo dice quanti ne rappresenta', () => {
    const file = solo(elencoLungo());
    expect(file?.conteggi.errori).toBe(SBAGLIATI);
    expect(file?.rilievi).toHaveLength(100);
    expect(file?.rilievi.map(({ casi = 1 }) => casi).reduce((somma, casi) => somma + casi, 0)).toBe(SBAGLIATI);
    expect(file?.rilievi.filter(({ casi }) => casi !== undefined)).toMatchObject([
      { casi: 51, messaggio: expect.stringMatching(/Altri 50 casi uguali non elencati\.$/) },
    ]);
  });

  it('in un ambito ogni file ha i suoi, con i suoi alloggi', () => {
    const controllo = controlla([
      cartella('a.xlsx', elenco([alloggio(1), alloggio(2)])),
      cartella('b.xlsx', carenzaInBianco(), elencoLungo()),
    ]);
    const { file } = riletto(rapportoDiAmbito(controllo, []));
    expect(file.map(({ elenchi }) => elenchi.map(({ foglio, alloggi }) => `${foglio} ${alloggi}`))).toEqual([
      ['Unita 2'],
      ['Carenza 0', `Unita ${ALLOGGI}`],
    ]);
  });
});
