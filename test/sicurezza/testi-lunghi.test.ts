import { read } from '@e965/xlsx';
import { hostWith } from '../../dev/excel-host/host';
import { creaCartellaExcel } from '../../src/adapters/excel/cartella-excel';
import { scriviCartella } from '../../src/adapters/excel/sheets/scrivi-cartella';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import { consolida } from '../../src/app/consolida';
import type { SheetDraft } from '../../src/domain/fogli/draft';
import { FOGLI } from '../../src/domain/fogli/nomi';
import { pianoOstile } from './piano-ostile';

jest.setTimeout(120_000);

/** Quanto sta in una cella di Excel. */
const MASSIMO = 32_767;
const LUNGHI = [MASSIMO, MASSIMO + 1, 100_000];

const foglioCon = (valore: string): SheetDraft => ({
  nome: FOGLI.tabelle,
  celle: [[{ valore: 'titolo', stile: 'titolo' }], [{ valore, stile: 'testo' }]],
  larghezze: [20],
  unioni: [],
  tabelle: [],
  pivot: [],
  grafici: [],
  blocca: null,
  stampa: { orientamento: 'verticale', righeRipetute: null, adattaALarghezza: false },
});

describe.each(LUNGHI)('un testo di %i caratteri', (quanti) => {
  const lungo = '=x'.repeat(quanti).slice(0, quanti);

  it('sta nella cella del file, tagliato con i puntini se non ci sta', async () => {
    const file = read(await writeWorkbook({ titolo: lungo, fogli: [foglioCon(lungo)] }), { type: 'buffer' });
    const scritto = String((file.Sheets[FOGLI.tabelle]?.['A2'] as { v?: unknown } | undefined)?.v);
    expect(scritto).toHaveLength(MASSIMO);
    expect(scritto.endsWith('…')).toBe(quanti > MASSIMO);
  });

  it('sta nella cella della cartella aperta', async () => {
    const host = hostWith(['Mio']);
    await scriviCartella({ titolo: 'Prova', fogli: [foglioCon(lungo)] });
    const scritto = String(host.sheet(FOGLI.tabelle).value('A2'));
    expect(scritto.length).toBeLessThanOrEqual(MASSIMO);
    expect(scritto.startsWith('=x=x')).toBe(true);
  });

  it('si controlla, si cita breve e non rallenta', () => {
    const { cartella, opzioni } = pianoOstile([lungo]);
    const inizio = performance.now();
    const { rilievi, cartella: disegnata } = consolida([cartella], [], opzioni);
    expect(performance.now() - inizio).toBeLessThan(20_000);
    expect(rilievi.length).toBeGreaterThan(0);
    const esiti = disegnata.fogli.find(({ nome }) => nome === FOGLI.esiti);
    expect(esiti?.celle.length).toBeGreaterThan(0);
  });
});

it('un motivo lungo, con segni che un file non può contenere, si salva lo stesso', async () => {
  const host = hostWith(['Mio']);
  const una = { impronta: 'a1', regola: 'A01', ente: null, foglio: 'Mio', cella: 'B3', data: '2021-03-01' };
  await creaCartellaExcel().giustifica({ ...una, motivo: `=1\u0000\u0001${'x'.repeat(50_000)}` });
  const scritto = String(host.sheet('Giustificazioni').value('E5'));
  expect(scritto.length).toBeLessThanOrEqual(MASSIMO);
  expect(scritto).toMatch(/^=1x+…$/);
});
