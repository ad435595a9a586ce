import { readXlsx } from 'hucre';
import { entiDellAmbito, valoriPubblicati } from '../../../../scripts/esempi/enti';
import { leggiDati } from '../../../../scripts/esempi/leggi-dati';
import { readWorkbook } from '../../../../src/adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/adapters/xlsx/write-workbook';
import { controlla } from '../../../../src/app/controlla';
import { modelloEnte } from '../../../../src/domain/fogli/modello/ente';
import type { RichiestaModello } from '../../../../src/domain/fogli/modello/richiesta';
import { conLibreOffice, converti } from '../../../libreoffice';

const DATI = leggiDati();
const ENTI = entiDellAmbito(DATI.codici);
const [TORNATA] = ENTI.filter(({ nome }) => nome === 'COMUNE DI TORNATA');
if (!TORNATA) throw new Error("L'ambito non ha Tornata");

const VALIDI: RichiestaModello = {
  ambito: 'Oglio Po',
  anno: 2026,
  ente: TORNATA,
  valori: {
    libere: 2,
    turnOver: 2,
    carenza: 1,
    ristrutturazione: 1,
    nuovaEdificazione: 3,
    privati: 0,
    indigenti: 20,
    polizia: 0,
    transitori: 0,
    consistenzaSap: 40,
    consistenzaSas: 0,
    consistenzaAltri: 2,
  },
};

/** Il modello come lo salva chi l'ha compilato: con le formule ricalcolate. */
const rifatto = async (richiesta: RichiestaModello): Promise<Uint8Array> =>
  converti(await writeWorkbook(modelloEnte(richiesta)), 'xlsx', 'xlsx');

describe('il modello compilato', () => {
  it.each(
    ENTI.filter(({ nome }) => nome !== 'COMUNE DI SAN MARTINO DEL LAGO').map((ente) => [ente.nome, ente] as const),
  )('coi dati pubblicati di %s non ha errori', async (_, ente) => {
    const richiesta = { ambito: 'Oglio Po', anno: 2021, approvato: '2021-03-31', ente };
    const byte = await writeWorkbook(modelloEnte({ ...richiesta, valori: valoriPubblicati(DATI, ente) }));
    const { rilievi } = controlla([await readWorkbook('m.xlsx', byte)]);
    expect(rilievi.filter(({ gravita }) => gravita === 'errore').map(({ regola, codice }) => [regola, codice])).toEqual(
      [],
    );
  });

  conLibreOffice(
    'LibreOffice calcola le somme lasciate in bianco, e il controllo non trova che le assegnate',
    async () => {
      const { contesto, rilievi, quadro } = controlla([await readWorkbook('m.xlsx', await rifatto(VALIDI))]);
      expect(quadro?.totale).toEqual({ complessivo: 7, turnOver: 2, carenza: 1, nuova: 4, privati: 0 });
      expect(contesto.fatti.numero(TORNATA.id, 'consistenza')).toBe(42);
      expect(rilievi.filter(({ gravita }) => gravita === 'errore').map(({ codice, voce }) => [codice, voce])).toEqual([
        ['vuoto', 'assegnate'],
      ]);
    },
  );

  conLibreOffice('gli elenchi di scelta e i limiti restano dopo LibreOffice', async () => {
    const convalide = async (byte: Uint8Array): Promise<unknown> =>
      (await readXlsx(byte)).sheets.map(({ name, dataValidations = [] }) => [
        name,
        dataValidations
          .map(({ type, range, inputMessage }) => `${type} ${range} ${inputMessage?.slice(0, 20) ?? ''}`)
          .sort(),
      ]);
    expect(await convalide(await rifatto(VALIDI))).toEqual(await convalide(await writeWorkbook(modelloEnte(VALIDI))));
  });
});
