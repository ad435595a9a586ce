import { entiDellAmbito } from '../../../../scripts/esempi/enti';
import { leggiDati } from '../../../../scripts/esempi/leggi-dati';
import { readWorkbook } from '../../../../src/adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/adapters/xlsx/write-workbook';
import { controlla } from '../../../../src/app/controlla';
import type { Controllo } from '../../../../src/app/controlla';
import { modelloCapofila } from '../../../../src/domain/fogli/modello/capofila';
import type { RichiestaCapofila } from '../../../../src/domain/fogli/modello/capofila';
import type { ValoriEnte } from '../../../../src/domain/fogli/modello/richiesta';
import { conLibreOffice, converti } from '../../../libreoffice';

const ENTI = entiDellAmbito(leggiDati().codici);
const RICHIESTA: RichiestaCapofila = {
  ambito: 'Oglio Po',
  capofila: 'Viadana',
  anno: 2021,
  approvato: '2021-03-31',
  enti: ENTI,
};

/** Cifre che nessuna regola discute: dieci libere, due in carenza, otto nuove. */
const VALIDI: ValoriEnte = {
  turnOver: 10,
  carenza: 2,
  nuova: 8,
  privati: 0,
  transitori: 1,
  assegnate: 3,
  indigenti: 20,
  consistenzaSap: 50,
  consistenzaSas: 4,
  consistenzaAltri: 0,
  popolazioneMaschi: 900,
  popolazioneFemmine: 1000,
};
const COMPILATA: RichiestaCapofila = { ...RICHIESTA, valori: ({ senzaSap }) => (senzaSap ? {} : VALIDI) };

async function controllato(richiesta: RichiestaCapofila): Promise<Controllo> {
  return controlla([await readWorkbook('capofila.xlsx', await writeWorkbook(modelloCapofila(richiesta)))]);
}

describe('la cartella del capofila', () => {
  it('ha l’elenco degli enti, il quadro e una tabella per voce, con tutti gli enti', async () => {
    const { contesto } = await controllato(RICHIESTA);
    expect(
      contesto.tabelle.map(({ foglio, tipo, colonne, righe }) => [
        `${foglio.nome}: ${tipo}`,
        colonne.map(({ voce, campo }) => voce ?? campo).join(' '),
        righe.length,
      ]),
    ).toEqual([
      ['Enti: enti', 'tipoEnte codiceIstat codiceCatastale provincia statoSap subAmbito alias', 29],
      ['Quadro: offerta', 'complessivo turnOver carenza nuova privati', 29],
      ['Disponibili: offerta', 'complessivo', 29],
      ['Turn-over: offerta', 'turnOver', 29],
      ['Carenza: offerta', 'carenza', 29],
      ['Nuova edificazione: offerta', 'nuova', 29],
      ['Transitori: offerta', 'transitori', 29],
      ['Assegnate: offerta', 'assegnate', 29],
      ['Privati: offerta', 'privati', 29],
      ['Destinazioni: offerta', 'indigenti polizia altraCategoria motivazione', 29],
      ['Consistenza: patrimonio', 'consistenzaSap consistenzaSas consistenzaAltri consistenza', 29],
      ['Popolazione: popolazione', 'popolazioneMaschi popolazioneFemmine popolazione', 27],
    ]);
    expect([contesto.anno, contesto.registro.provenienza]).toEqual([2021, 'foglio']);
    expect(contesto.illeggibili).toEqual([]);
    expect(contesto.registro.enti.map(({ id, senzaSap }) => [id, senzaSap])).toEqual(
      expect.arrayContaining(ENTI.map(({ id, senzaSap }) => [id, senzaSap])),
    );
  });

  it.each([2021, 2026])('in bianco, per il %s, mancano soltanto le risposte', async (anno) => {
    const { rilievi } = await controllato({ ...RICHIESTA, anno, approvato: null });
    const altri = rilievi.filter(({ codice }) => codice !== 'tabella-vuota' && codice !== 'facoltativa-vuota');
    expect(altri).toEqual([]);
    expect(rilievi).not.toEqual([]);
  });

  it('compilata con cifre giuste non ha errori né avvisi, e il quadro si calcola', async () => {
    const { rilievi, quadro } = await controllato(COMPILATA);
    expect(
      rilievi.filter(({ gravita }) => gravita !== 'informazione').map(({ regola, ente }) => [regola, ente]),
    ).toEqual([]);
    const conSap = ENTI.filter(({ senzaSap }) => !senzaSap).length;
    expect(quadro?.totale).toEqual({
      complessivo: 20 * conSap,
      turnOver: 10 * conSap,
      carenza: 2 * conSap,
      nuova: 8 * conSap,
      privati: 0,
    });
  });

  it('ogni formula cita celle che esistono, e il totale somma le righe degli enti', () => {
    const turnOver = modelloCapofila(COMPILATA).fogli.find(({ nome }) => nome === 'Turn-over');
    const totale = turnOver?.celle.find((riga) => riga[0]?.valore === 'TOTALE');
    expect(totale?.[1]?.formula).toBe('IF(COUNT(B5:B33)=0,"",SUM(B5:B33))');
    expect(turnOver?.convalide).toHaveLength(1);
  });

  const fogliDi = (cambia: Partial<RichiestaCapofila>): string[] =>
    modelloCapofila({ ...RICHIESTA, ...cambia }).fogli.map(({ nome }) => nome);
  const scritto = (cambia: Partial<RichiestaCapofila>): string =>
    JSON.stringify(modelloCapofila({ ...RICHIESTA, ...cambia }).fogli.map(({ celle }) => celle));

  it('la popolazione si chiede ai soli comuni: senza comuni il foglio non c’è', () => {
    const aler = ENTI.filter(({ tipo }) => tipo === 'aler');
    expect(fogliDi({})).toContain('Popolazione');
    expect(fogliDi({ enti: aler })).toEqual(fogliDi({}).filter((nome) => nome !== 'Popolazione'));
  });

  it.each<[string, Partial<RichiestaCapofila>, string, boolean]>([
    ['il capofila, se si sa', {}, 'Ambito territoriale Oglio Po – capofila Viadana', true],
    ['il solo ambito, se il capofila non si sa', { capofila: null }, 'capofila', false],
    ['la legenda dell’asterisco', {}, '* Ente senza unità immobiliari SAP', true],
    [
      'nessuna legenda se nessun ente ha l’asterisco',
      { enti: ENTI.filter(({ senzaSap }) => !senzaSap) },
      '* Ente senza unità immobiliari SAP',
      false,
    ],
    [
      'gli altri nomi di un ente',
      { enti: ENTI.map((uno) => ({ ...uno, alias: ['Uno', 'Due'] })) },
      '"valore":"Uno; Due"',
      true,
    ],
    [
      'nessuno stato SAP, se non si sa',
      { enti: ENTI.map((uno) => ({ ...uno, senzaSap: null })) },
      'con U.I. SAP',
      false,
    ],
    [
      'la motivazione già nota',
      { valori: () => ({ altraCategoria: 'studenti', motivazione: 'Delibera 3' }) },
      '"valore":"Delibera 3"',
      true,
    ],
  ])('si legge %s', (_, cambia, testo, atteso) => {
    expect(scritto(cambia).includes(testo)).toBe(atteso);
  });

  conLibreOffice('LibreOffice la ricalcola con le stesse cifre', async () => {
    const byte = await writeWorkbook(modelloCapofila(COMPILATA));
    const [scritta, ricalcolata] = await Promise.all([
      readWorkbook('a.xlsx', byte),
      readWorkbook('a.xlsx', await converti(byte, 'xlsx', 'xlsx')),
    ]);
    for (const [i, foglio] of scritta.fogli.entries()) {
      foglio.valori.forEach((riga, r) => {
        riga.forEach((valore, c) => {
          const riletto = ricalcolata.fogli[i]?.valori[r]?.[c] ?? null;
          expect([foglio.nome, r, c, riletto === '' ? null : riletto]).toEqual([
            foglio.nome,
            r,
            c,
            valore === '' ? null : valore,
          ]);
        });
      });
    }
  });
});
