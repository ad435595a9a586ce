import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import { consolida } from '../../src/app/consolida';
import { leggiAnnoPrecedente } from '../../src/app/leggi-anno-precedente';
import { annoPrecedenteDa } from '../../src/domain/confronto/dichiarati';
import type { AnnoPrecedente } from '../../src/domain/confronto/anno-precedente';
import { FOGLIO_CONFRONTO } from '../../src/domain/fogli/nomi';
import type { WorkbookDraft } from '../../src/domain/fogli/draft';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { COMUNICAZIONI, FORME, contestoEsempio, leggiEsempio, opzioniDellAmbito } from '../costruttori/esempi';
import { conLibreOffice, converti } from '../libreoffice';

/** Che cosa dichiara ogni ente, senza ciò che dipende da dove lo si è letto. */
const detto = ({ enti }: AnnoPrecedente): unknown =>
  enti.map(({ ente, senzaSap, valori }) => [
    ente.nome,
    senzaSap,
    Object.entries(valori).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

const scritta = async (draft: WorkbookDraft): Promise<WorkbookSnapshot> =>
  readWorkbook('quadro.xlsx', await writeWorkbook(draft));

const comunicazioni = (): Promise<readonly WorkbookSnapshot[]> => Promise.all(COMUNICAZIONI.map(leggiEsempio));

describe('l’anno prima letto da un file', () => {
  it('il quadro scritto da noi dice ciò che dicevano le comunicazioni', async () => {
    const { cartella, contesto } = consolida(await comunicazioni(), [], opzioniDellAmbito());
    const letto = leggiAnnoPrecedente(await scritta(cartella));
    expect(letto.anno).toBe(2021);
    expect(detto(letto)).toEqual(detto(annoPrecedenteDa(contesto)));
  });

  it('anche se a sua volta porta l’anno ancora prima', async () => {
    const cartelle = await comunicazioni();
    const prima = annoPrecedenteDa(await contestoEsempio(COMUNICAZIONI, opzioniDellAmbito()));
    const doppie = { ...prima, anno: 2020, enti: prima.enti.map((uno) => ({ ...uno, valori: { complessivo: 500 } })) };
    const { cartella, contesto } = consolida(cartelle, [], { ...opzioniDellAmbito(), precedente: doppie });
    expect(cartella.fogli.map(({ nome }) => nome)).toContain(FOGLIO_CONFRONTO);
    const letto = leggiAnnoPrecedente(await scritta(cartella));
    expect(letto.anno).toBe(2021);
    expect(detto(letto)).toEqual(detto(annoPrecedenteDa(contesto)));
  });

  it.each(FORME)('%s: le cartelle pubblicate danno gli stessi complessivi', async (_, file) => {
    const anno = annoPrecedenteDa(await contestoEsempio(file, opzioniDellAmbito()));
    const somma = anno.enti.reduce((parziale, { valori }) => parziale + Number(valori.complessivo ?? 0), 0);
    expect([anno.anno, anno.enti.length, somma]).toEqual([2021, 29, 93]);
  });
});

describe('la cartella dell’ambito con l’anno prima', () => {
  async function conAnnoPrima(): Promise<WorkbookDraft> {
    const prima = annoPrecedenteDa(await contestoEsempio(COMUNICAZIONI, opzioniDellAmbito()));
    const precedente = {
      ...prima,
      anno: 2020,
      enti: prima.enti.slice(1).map((uno) => ({ ...uno, valori: { ...uno.valori, complessivo: 7 } })),
    };
    return consolida(await comunicazioni(), [], { ...opzioniDellAmbito(), precedente }).cartella;
  }

  it('il quadro ha una colonna in più, le altre cifre sono le stesse', async () => {
    const [quadro] = (await conAnnoPrima()).fogli;
    const [senza] = consolida(await comunicazioni(), [], opzioniDellAmbito()).cartella.fogli;
    expect(quadro?.celle[3]?.at(-1)?.valore).toBe('Per confronto: piano 2020');
    const totale = quadro?.celle.find((riga) => riga[0]?.valore === 'TOTALE');
    expect(totale?.at(-1)).toMatchObject({ valore: 28 * 7, formula: 'SUM(G5:G33)' });
    const cifre = (righe: typeof quadro): unknown =>
      righe?.celle.slice(4, 34).map((riga) => riga.slice(0, 6).map((una) => una?.valore));
    expect(cifre(quadro)).toEqual(cifre(senza));
  });

  it('senza anno prima, o con quello di due anni fa, i fogli sono quelli soliti', async () => {
    const prima = annoPrecedenteDa(await contestoEsempio(COMUNICAZIONI, opzioniDellAmbito()));
    const opzioni = { ...opzioniDellAmbito(), precedente: { ...prima, anno: 2019 } };
    const conAltro = consolida(await comunicazioni(), [], opzioni).cartella;
    expect(conAltro).toEqual(consolida(await comunicazioni(), [], opzioniDellAmbito()).cartella);
  });

  conLibreOffice('LibreOffice ricalcola il quadro e il confronto con le stesse cifre', async () => {
    const byte = await writeWorkbook(await conAnnoPrima());
    const nostra = await readWorkbook('a.xlsx', byte);
    const ricalcolata = await readWorkbook('a.xlsx', await converti(byte, 'xlsx', 'xlsx'));
    for (const nome of ['Quadro riepilogativo', FOGLIO_CONFRONTO]) {
      const [a, b] = [nostra, ricalcolata].map(({ fogli }) => fogli.find((foglio) => foglio.nome === nome));
      const piene = (foglio: typeof a): unknown =>
        foglio?.valori.flatMap((riga, r) => riga.flatMap((v, c) => (v === null || v === '' ? [] : [[r, c, v]])));
      expect(piene(b)).toEqual(piene(a));
    }
  });
});
