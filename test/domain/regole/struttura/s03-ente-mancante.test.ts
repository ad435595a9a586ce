import { s03 } from '../../../../src/domain/regole/struttura/s03-ente-mancante';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { anagrafica, contesto, esito, scheda, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const ENTI = ['ALER U.O. MANTOVA', 'COMUNE DI BOZZOLO', 'COMUNE DI DOSOLO', 'COMUNE DI VIADANA'];

function con(nomi: readonly string[], voce: VoceKey = 'turnOver', file = 0): Tabella {
  return tabella('offerta', [voce], [...nomi.map((nome) => [nome, 1] as const), ['TOTALE', nomi.length]], { file });
}

const senza = (...assenti: string[]): string[] => ENTI.filter((nome) => !assenti.includes(nome));

describe('S03: enti mancanti', () => {
  it('tutti gli enti in tutte le tabelle', () => {
    expect(esito(s03, contesto({ enti: ENTI, tabelle: [con(ENTI), con(ENTI, 'carenza')] }))).toEqual([]);
  });

  it('un rilievo per tabella ed ente, sull’intestazione degli enti', () => {
    const dove = contesto({ enti: ENTI, tabelle: [con(ENTI), con(senza('COMUNE DI DOSOLO'), 'carenza')] });
    expect(esito(s03, dove)).toEqual([['A1', 'riga-mancante', 'errore']]);
    expect([...s03.verifica(dove)][0]).toMatchObject({ ente: 'COMUNE DI DOSOLO' });
    expect(frasiDi(s03, dove)).toEqual(['COMUNE DI DOSOLO non ha una riga in questa tabella.']);
  });

  it('un nome vicino conta come presente: lo dice S05', () => {
    const dove = contesto({ enti: ENTI, tabelle: [con([...senza('COMUNE DI VIADANA'), 'COMUNE DI VIADNA'])] });
    expect(esito(s03, dove)).toEqual([]);
  });

  it('se manca più della metà degli enti il rilievo è uno, con l’elenco', () => {
    const dove = contesto({
      enti: ENTI,
      tabelle: [con(ENTI), con(['COMUNE DI DOSOLO', 'COMUNE DI PARMA'], 'carenza')],
    });
    expect(esito(s03, dove)).toEqual([['A1', 'molti-mancanti', 'errore']]);
    expect(frasiDi(s03, dove)).toEqual([
      'In questa tabella mancano 3 enti su 4: ALER U.O. MANTOVA, COMUNE DI BOZZOLO e COMUNE DI VIADANA.',
    ]);
  });

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['la metà', ENTI, ENTI.slice(0, 2), ['riga-mancante', 'riga-mancante']],
    ['meno della metà', [...ENTI, 'COMUNE DI COMMESSAGGIO'], ENTI.slice(0, 3), ['riga-mancante', 'riga-mancante']],
    ['più della metà', ENTI, ['COMUNE DI DOSOLO', 'COMUNE DI PARMA'], ['molti-mancanti']],
    ['l’unico', ['COMUNE DI BOZZOLO'], ['COMUNE DI PARMA', 'COMUNE DI LODI'], ['riga-mancante']],
  ])('se manca %s', (_, enti, presenti, attesi) => {
    expect(esito(s03, contesto({ enti, tabelle: [con(presenti)] })).map(([, codice]) => codice)).toEqual(attesi);
  });

  it('l’elenco di chi manca è in ordine alfabetico, comunque stia nel registro', () => {
    const [rilievo] = s03.verifica(
      contesto({ enti: [...ENTI].reverse(), tabelle: [con(['COMUNE DI DOSOLO', 'COMUNE DI PARMA'])] }),
    );
    expect(rilievo?.parametri?.mancanti).toEqual(['ALER U.O. MANTOVA', 'COMUNE DI BOZZOLO', 'COMUNE DI VIADANA']);
  });

  it.each<[string, Tabella]>([
    ['quote di polizia', con(['COMUNE DI BOZZOLO', 'COMUNE DI DOSOLO'], 'polizia')],
    [
      'popolazione',
      tabella(
        'popolazione',
        ['popolazione'],
        [
          ['Bozzolo', 4066],
          ['Dosolo', 3353],
        ],
      ),
    ],
    ['scheda di un ente', scheda([['turnOver', 1]])],
    ['tabella di una riga sola', con(['COMUNE DI BOZZOLO'])],
  ])('non riguarda %s', (_, tabella) => {
    expect(esito(s03, contesto({ enti: ENTI, tabelle: [tabella] }))).toEqual([]);
  });

  it('il registro dedotto lo dice nella frase', () => {
    const dove = contesto({
      tabelle: [con(ENTI), con(ENTI, 'nuova'), con(senza('COMUNE DI BOZZOLO'), 'carenza')],
    });
    expect(frasiDi(s03, dove)).toEqual([
      'COMUNE DI BOZZOLO non ha una riga in questa tabella. ' +
        "L'elenco degli enti è dedotto dalle tabelle, perché non è stato dato un registro dell'ambito.",
    ]);
  });

  it('ALER e comuni in due tabelle uguali, una sotto l’altra, si completano', () => {
    const aler = con(['ALER U.O. MANTOVA', 'ALER U.O. CREMONA']);
    const enti = [...ENTI, 'ALER U.O. CREMONA'];
    expect(esito(s03, contesto({ enti, tabelle: [aler, con(senza('ALER U.O. MANTOVA'))] }))).toEqual([]);
  });

  it('due copie della stessa tabella si guardano ciascuna per sé', () => {
    const dove = contesto({ enti: ENTI, tabelle: [con(ENTI), con(senza('COMUNE DI DOSOLO'))] });
    expect(esito(s03, dove)).toEqual([['A1', 'riga-mancante', 'errore']]);
  });

  describe('con più cartelle', () => {
    const cartellaDi = (nome: string, file: number) => ({
      tabelle: [scheda([['turnOver', 1]], { file })],
      anagrafiche: [anagrafica({ ente: nome }, { file })],
    });

    it('chi non ha risposto in nessuna è un rilievo senza cella né file', () => {
      const bozzolo = cartellaDi('COMUNE DI BOZZOLO', 0);
      const dosolo = cartellaDi('COMUNE DI DOSOLO', 1);
      const aler = con(['ALER U.O. MANTOVA'], 'turnOver', 2);
      const dove = contesto({
        enti: ENTI,
        tabelle: [...bozzolo.tabelle, ...dosolo.tabelle, aler],
        anagrafiche: [...bozzolo.anagrafiche, ...dosolo.anagrafiche],
      });
      expect([...s03.verifica(dove)]).toMatchObject([
        { codice: 'nessuna-risposta', ente: 'COMUNE DI VIADANA', celle: [] },
      ]);
      expect(frasiDi(s03, dove)).toEqual(['COMUNE DI VIADANA non ha risposto: nessuno dei file contiene i suoi dati.']);
    });

    it('la tabella di due soli enti non deve avere chi ha risposto con la propria cartella', () => {
      const viadana = cartellaDi('COMUNE DI VIADANA', 1);
      const altri = con(senza('COMUNE DI VIADANA'), 'turnOver', 0);
      expect(
        esito(s03, contesto({ enti: ENTI, tabelle: [altri, ...viadana.tabelle], anagrafiche: viadana.anagrafiche })),
      ).toEqual([]);
    });

    it('stare nella sola popolazione non è una risposta', () => {
      const abitanti = tabella('popolazione', ['popolazione'], [['Viadana', 20_000] as const], { file: 1 });
      const dove = contesto({ enti: ENTI, tabelle: [con([...senza('COMUNE DI VIADANA'), 'Pinco']), abitanti] });
      expect(esito(s03, dove)).toEqual([['-', 'nessuna-risposta', 'errore']]);
      expect([...s03.verifica(dove)]).toMatchObject([
        { ente: 'COMUNE DI VIADANA', parametri: { provenienza: 'file' } },
      ]);
    });

    it('chi risponde in due cartelle non manca da nessuna', () => {
      const propria = con(['COMUNE DI DOSOLO'], 'turnOver', 0);
      const insieme = [con(ENTI, 'turnOver', 1), con(senza('COMUNE DI DOSOLO'), 'carenza', 1)];
      expect(esito(s03, contesto({ enti: ENTI, tabelle: [propria, ...insieme] }))).toEqual([]);
    });

    it('chi manca da una tabella ma sta in un’altra della stessa cartella si segnala lì', () => {
      const dove = contesto({
        enti: ENTI,
        tabelle: [con(ENTI), con(senza('COMUNE DI DOSOLO'), 'carenza'), con(['COMUNE DI BOZZOLO'], 'turnOver', 1)],
      });
      expect(esito(s03, dove)).toEqual([['A1', 'riga-mancante', 'errore']]);
    });
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(s03, foglioVuoto())).toEqual([]);
  });
});
