import { hostWith } from '../../dev/excel-host/host';
import { creaCartellaExcel } from '../../src/adapters/excel/cartella-excel';
import { IMPOSTAZIONI_INIZIALI } from '../../src/app/opzioni-piano';
import type { RapportoJson } from '../../src/app/rapporto-json';
import { esegui } from '../../src/cli/esegui';
import { frasi } from '../../src/domain/testi/indice';
import { VOCI } from '../../src/domain/voci/voce';
import { Regia } from '../../src/ui/stato/regia';
import { scriviFoglioDiCalcolo } from '../costruttori/file-xlsx';
import { cartellaTemporanea } from './cartella-temporanea';

const FOGLIO = 'Disponibilita';
/** Nelle quattro righe il turn-over si scosta di 0, 1, 2 e 4 da libere e media; il TOTALE è sbagliato di uno. */
const RIGHE: readonly (readonly (string | number)[])[] = [
  ['Disponibilità anno 2021'],
  ['Ragione Sociale Ente Proprietario', ...(['turnOver', 'libere', 'turnOverMedio'] as const).map(intestazione)],
  ['COMUNE DI BOZZOLO', 5, 3, 2],
  ['COMUNE DI DOSOLO', 6, 3, 2],
  ['COMUNE DI TORNATA', 7, 3, 2],
  ['COMUNE DI VIADANA', 9, 3, 2],
  ['TOTALE', 28, 12, 8],
];

function intestazione(voce: keyof typeof VOCI): string {
  return VOCI[voce].intestazione;
}

/** Regola, impronta e frase di ogni rilievo. */
type Detto = readonly (readonly [string, string, string])[];

async function dalComando(percorso: string, tolleranza: number): Promise<Detto> {
  let scritto = '';
  await esegui(['controlla', percorso, '--tolleranza', String(tolleranza), '--json'], {
    versione: '1.0.0',
    colori: false,
    larghezza: 80,
    avvisaSuTerminale: false,
    scrivi: (testo) => (scritto += testo),
    avvisa: (testo) => {
      throw new Error(testo);
    },
  });
  const [file] = (JSON.parse(scritto) as RapportoJson).file;
  if (!file || file.esito === 'illeggibile') throw new Error('Il file non si legge');
  return file.rilievi.map(({ regola, impronta, messaggio }) => [regola, impronta, messaggio]);
}

async function dalPannello(tolleranza: number): Promise<Detto> {
  const host = hostWith([FOGLIO]);
  host.sheet(FOGLIO).fill('A1', RIGHE);
  const regia = Regia.di(creaCartellaExcel());
  const ferma = regia.avvia();
  await regia.imposta({ ...IMPOSTAZIONI_INIZIALI, tolleranza });
  ferma();
  const { controllata } = regia.leggi();
  if (!controllata) throw new Error('Il pannello non ha controllato');
  return controllata.controllo.rilievi.map((rilievo) => [rilievo.regola, rilievo.impronta, frasi(rilievo).messaggio]);
}

describe('la differenza ammessa', () => {
  const { percorso } = cartellaTemporanea();

  it.each([
    [0, ['DOSOLO', 'TORNATA', 'VIADANA']],
    [1, ['TORNATA', 'VIADANA']],
    [3, ['VIADANA']],
    [10, []],
  ])('di %d: pannello e comando dicono lo stesso, e le somme non si allentano', async (tolleranza, enti) => {
    const comando = await dalComando(scriviFoglioDiCalcolo(percorso('d.xlsx'), RIGHE, FOGLIO), tolleranza);
    expect(await dalPannello(tolleranza)).toEqual(comando);
    const frasiDi = (quale: string): readonly string[] =>
      comando.flatMap(([regola, , frase]) => (regola === quale ? [frase] : []));
    expect(frasiDi('A05').map((frase) => /^COMUNE DI (\w+)/.exec(frase)?.[1])).toEqual(enti);
    expect(frasiDi('A02')).toHaveLength(1);
  });
});
