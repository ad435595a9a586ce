import { read, utils, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { hostWith } from '../../dev/excel-host/host';
import { creaCartellaExcel } from '../../src/adapters/excel/cartella-excel';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import { nomiDiFoglio } from '../../src/adapters/xlsx/write-testo';
import { consolida } from '../../src/app/consolida';
import { conFoglioLettere } from '../../src/app/foglio-lettere';
import { innocuo } from '../../src/domain/esporta/csv';
import type { CellaDraft, SheetDraft, WorkbookDraft } from '../../src/domain/fogli/draft';
import { disegnaRicevuti } from '../../src/domain/ricevuti/disegna-ricevuti';
import { testoConservato } from '../../src/domain/ricevuti/valore-conservato';
import { FORMULE, INVISIBILI, PROGRAMMI, PROTOTIPI } from './ostili';
import { pianoOstile, type PianoOstile } from './piano-ostile';

jest.setTimeout(120_000);

const GENERI = [
  ['ciò che pare una formula', FORMULE],
  ['ciò che pare un programma', PROGRAMMI],
  ['i nomi che ogni oggetto ha già', PROTOTIPI],
  ['ciò che non si vede', INVISIBILI],
] as const;
/** Le sole funzioni che le nostre formule usano: nessuna apre indirizzi o altri file. */
const NOSTRE = new Set([
  'SUM',
  'SUMIFS',
  'COUNTIFS',
  'COUNTIF',
  'IF',
  'IFERROR',
  'ROUND',
  'ROUNDUP',
  'AND',
  'OR',
  'SUBSTITUTE',
  'N',
]);

function ambitoDi({ cartella, opzioni }: PianoOstile): ReturnType<typeof consolida> {
  return conFoglioLettere(consolida([cartella], [{ nome: cartella.nome, motivo: cartella.nome }], opzioni));
}

/** Le celle che devono restare com'erano: non formule nel disegno. */
function* celleDi(draft: SheetDraft): Generator<readonly [riga: number, colonna: number, cella: CellaDraft]> {
  for (const [r, riga] of draft.celle.entries()) {
    for (const [c, cella] of riga.entries()) if (cella) yield [r, c, cella];
  }
}

const funzioniDi = (formula: string): readonly string[] =>
  formula.replace(/"[^"]*"|'[^']*'/g, '').match(/[A-Z.]+(?=\()/g) ?? [];

describe.each(GENERI)('%s resta un testo', (_, testi) => {
  const piano = pianoOstile(testi);

  it('nel file scritto, riletto da un’altra libreria', async () => {
    const { righe, registro } = disegnaRicevuti(piano.ricevuti);
    const draft: WorkbookDraft = {
      titolo: testi[0] ?? '',
      fogli: [...ambitoDi(piano).cartella.fogli, righe, registro],
    };
    const byte = await writeWorkbook(draft);
    const riletto = read(byte, { type: 'buffer', cellFormula: true });
    const nomi = nomiDiFoglio(draft.fogli.map(({ nome }) => nome));
    let confrontate = 0;
    for (const [i, foglio] of draft.fogli.entries()) {
      const scritto: WorkSheet = riletto.Sheets[nomi[i] ?? ''] ?? {};
      for (const [r, c, { valore, formula }] of celleDi(foglio)) {
        const cella = scritto[utils.encode_cell({ r, c })] as { t: string; f?: string } | undefined;
        if (formula === undefined) expect(cella?.f).toBeUndefined();
        if (formula !== undefined || typeof valore !== 'string' || valore === '') continue;
        expect(cella?.t).toBe('s');
        confrontate += 1;
      }
    }
    expect(confrontate).toBeGreaterThan(100);
    // Niente che rimandi fuori dal file: né indirizzi, né immagini, né programmi.
    const parti = Object.entries(unzipSync(byte));
    const rimandi = parti.filter(([nome, dati]) => nome.endsWith('.rels') && strFromU8(dati).includes('External'));
    expect(rimandi.map(([nome]) => nome)).toEqual([]);
    expect(parti.filter(([nome]) => /vba|externalLink|activeX|oleObject|connections/i.test(nome))).toEqual([]);
  });

  it('nella cartella aperta in Excel, e le formule sono solo le nostre', async () => {
    const host = hostWith(['Mio']);
    const excel = creaCartellaExcel();
    const { cartella } = ambitoDi(piano);
    await excel.scriviRicevuti(piano.ricevuti);
    const { fogli } = await excel.scriviQuadro({ ...ambitoDi(piano), cartella });
    for (const testo of testi) {
      const una = { regola: 'A01', ente: testo, foglio: testo, cella: 'B3', motivo: testo, data: testo };
      await excel.giustifica({ ...una, impronta: testo });
    }
    // Il quadro riletto dalla cartella ha i testi del disegno, uno per uno.
    for (const [i, foglio] of cartella.fogli.entries()) {
      const vista = host.sheet(fogli[i] ?? foglio.nome);
      for (const [r, c, { formula, valore }] of celleDi(foglio)) {
        expect(vista.model.formulaAt(r, c) === null).toBe(formula === undefined);
        if (formula !== undefined || typeof valore !== 'string' || valore === '') continue;
        expect(vista.model.valueAt(r, c)).toBe(testoConservato(valore));
      }
    }
    // Il testo di un collegamento Excel lo prende come battuto: uno che pare una formula non ne ha.
    const collegati = host.workbook.sheets.flatMap((foglio) =>
      foglio.hyperlinks.map(({ row, column, address }) => [address, foglio.valueAt(row, column)] as const),
    );
    expect(collegati.length).toBeGreaterThan(0);
    expect(collegati.filter(([address, testo]) => address !== null || innocuo(String(testo)) !== testo)).toEqual([]);
    const formule = host.workbook.sheets.flatMap(({ cells }) =>
      [...cells.unordered()].flatMap(([, , cella]) => (cella.formula === null ? [] : [cella.formula])),
    );
    expect(formule.length).toBeGreaterThan(20);
    expect([...new Set(formule.flatMap(funzioniDi))].filter((nome) => !NOSTRE.has(nome))).toEqual([]);
    expect(formule.filter((formula) => /1\+1|http|cmd|eseguito/.test(formula.replace(/'[^']*'/g, '')))).toEqual([]);
  });

  it('i file ricevuti si rileggono dalla cartella coi loro testi', async () => {
    const host = hostWith(['Mio']);
    const excel = creaCartellaExcel();
    await excel.scriviRicevuti(piano.ricevuti);
    const { cartelle, registro, guasti } = await excel.leggiRicevuti();
    expect(guasti).toEqual([]);
    expect(registro).toHaveLength(1);
    expect(cartelle[0]?.fogli).toHaveLength(new Set(testi.map(testoConservato)).size);
    expect(host.sheetNames).toHaveLength(3);
  });
});
