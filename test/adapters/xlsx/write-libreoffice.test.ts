import * as XLSX from '@e965/xlsx';
import { writeWorkbook } from '../../../src/adapters/xlsx/write-workbook';
import { disegnaCartellaAmbito } from '../../../src/domain/fogli/cartella-ambito';
import type { WorkbookDraft } from '../../../src/domain/fogli/draft';
import { toA1 } from '../../../src/domain/notazione-a1';
import { creaQuadro } from '../../../src/domain/quadro';
import { VOCI_QUADRO } from '../../../src/domain/voci/voce';
import { ambitoDiProva } from '../../costruttori/ambito-di-prova';
import { COMUNICAZIONI, contestoEsempio, opzioniDellAmbito } from '../../costruttori/esempi';
import { conLibreOffice, converti } from '../../libreoffice';
import type { Contesto } from '../../../src/domain/contesto';

async function ricalcolata(draft: WorkbookDraft): Promise<XLSX.WorkBook> {
  return XLSX.read(await converti(await writeWorkbook(draft), 'xlsx', 'xlsx'));
}

/** Lo stesso draft con un risultato sbagliato accanto a ogni formula: se resta, nessuno ha ricalcolato. */
function conRisultatiSbagliati(draft: WorkbookDraft): WorkbookDraft {
  return {
    ...draft,
    fogli: draft.fogli.map((foglio) => ({
      ...foglio,
      celle: foglio.celle.map((riga) =>
        riga.map((cella) => (cella?.formula === undefined ? cella : { ...cella, valore: -999 })),
      ),
    })),
  };
}

type Ambito = readonly [nome: string, crea: () => Contesto | Promise<Contesto>, totali: readonly number[]];

const AMBITI: readonly Ambito[] = [
  ['ambito di prova', ambitoDiProva, [42, 22, 6, 9, 0]],
  ['29 comunicazioni Oglio Po 2021', () => contestoEsempio(COMUNICAZIONI, opzioniDellAmbito()), [93, 49, 14, 30, 0]],
];

const disegna = (ambito: Contesto): WorkbookDraft =>
  disegnaCartellaAmbito(ambito, [], () => ({ titolo: '', messaggio: '', rimedio: '' }));

describe.each(AMBITI)('la cartella dell’ambito aperta e ricalcolata da LibreOffice: %s', (_, crea, totali) => {
  conLibreOffice('ogni formula dà la cifra del dominio', async () => {
    const draft = disegna(await crea());
    const libro = await ricalcolata(conRisultatiSbagliati(draft));
    const diverse: string[] = [];
    let formule = 0;
    for (const { nome, celle } of draft.fogli) {
      celle.forEach((riga, r) => {
        riga.forEach((cella, c) => {
          if (cella?.formula === undefined) return;
          formule += 1;
          const letto: unknown = libro.Sheets[nome]?.[toA1({ riga: r, colonna: c })]?.v;
          if (letto !== cella.valore)
            diverse.push(`${nome}!${toA1({ riga: r, colonna: c })}: ${letto} ≠ ${cella.valore}`);
        });
      });
    }
    expect(diverse).toEqual([]);
    expect(formule).toBeGreaterThan(90);
  });

  conLibreOffice('la pivot ha gli stessi totali del quadro', async () => {
    const ambito = await crea();
    const libro = await ricalcolata(disegna(ambito));
    const pivot = libro.Sheets['Pivot'];
    if (!pivot) throw new Error('manca il foglio Pivot');
    const righe = XLSX.utils.sheet_to_json<(string | number)[]>(pivot, { header: 1, defval: '' });
    const voci = righe.find((riga) => riga.includes('turn-over')) ?? [];
    const fondo = righe.findLast((riga) => riga.some((valore) => typeof valore === 'number')) ?? [];
    const { totale } = creaQuadro(ambito);
    expect(fondo[voci.indexOf('turn-over')]).toBe(totale.turnOver);
    expect(fondo[voci.indexOf('carenza manutentiva')]).toBe(totale.carenza);
    expect(fondo[voci.indexOf('nuova edificazione e ristrutturazione')]).toBe(totale.nuova);
    expect(fondo[voci.indexOf('conferite da privati')]).toBe(totale.privati);
    expect(fondo.findLast((valore) => typeof valore === 'number')).toBe(totale.complessivo);
    expect(VOCI_QUADRO.map((voce) => totale[voce])).toEqual(totali);
  });
});

describe('un foglio ostile aperto da LibreOffice', () => {
  conLibreOffice('testi ostili e nomi di foglio difficili arrivano come sono scritti', async () => {
    const ostili = [
      '=1+1',
      '+39',
      '-3',
      '@SUM(A1)',
      '#REF!',
      '_x0041_',
      '<b>&amp;</b>',
      'a capo\nqui',
      '\u0007campana',
    ];
    const libro = await ricalcolata({
      titolo: 'Ostile',
      fogli: [
        {
          nome: 'a[b]:c*?/\\d',
          celle: ostili.map((valore) => [{ valore, stile: 'testo' }]),
          larghezze: [20],
          unioni: [],
          tabelle: [],
          pivot: [],
          grafici: [],
          blocca: null,
          stampa: { orientamento: 'verticale', righeRipetute: null, adattaALarghezza: false },
        },
      ],
    });
    const primo = libro.Sheets['a b c d'];
    expect(ostili.map((_, i) => primo?.[`A${i + 1}`]?.v)).toEqual([...ostili.slice(0, -1), 'campana']);
  });
});
