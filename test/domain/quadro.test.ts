import { creaQuadro } from '../../src/domain/quadro';
import { contesto, ente, tabella } from '../costruttori/contesto';
import { NOME_CON_JOLLY, ambitoDiProva } from '../costruttori/ambito-di-prova';

describe('creaQuadro', () => {
  const quadro = creaQuadro(ambitoDiProva());
  const righe = new Map(quadro.righe.map((riga) => [riga.ente.nome, riga]));

  it('mette prima ALER, poi i comuni in ordine alfabetico', () => {
    expect(quadro.righe.map(({ ente: { nome } }) => nome)).toEqual([
      'ALER U.O. MANTOVA',
      'COMUNE DI BOZZOLO',
      'COMUNE DI CALVATONE',
      'COMUNE DI DOSOLO',
      'COMUNE DI GAZZUOLO',
      NOME_CON_JOLLY,
      'COMUNE DI TORNATA',
      'COMUNE DI VIADANA',
    ]);
  });

  it.each([
    ['ALER U.O. MANTOVA', [23, 15, 3, 5, 0]],
    ['COMUNE DI BOZZOLO', [4, 1, 3, 0, 0]],
    ['COMUNE DI CALVATONE', [null, null, null, null, null]],
    ['COMUNE DI DOSOLO', [2, 2, null, 0, 'n.r.']],
    ['COMUNE DI GAZZUOLO', [4, 0, null, 4, null]],
    ['COMUNE DI TORNATA', [5, null, null, null, null]],
    [NOME_CON_JOLLY, [1, 1, null, null, null]],
    ['COMUNE DI VIADANA', [3, 3, 0, 0, 0]],
  ])('%s: %j', (nome, attesi) => {
    const valori = righe.get(nome)?.valori;
    expect([valori?.complessivo, valori?.turnOver, valori?.carenza, valori?.nuova, valori?.privati]).toEqual(attesi);
  });

  it('somma le righe, e dichiara l’anno', () => {
    expect(quadro.totale).toEqual({ complessivo: 42, turnOver: 22, carenza: 6, nuova: 9, privati: 0 });
    expect(quadro.anno).toBe(2021);
  });

  it.each([
    ['COMUNE DI BOZZOLO', []],
    ['COMUNE DI CALVATONE', ['senza U.I. SAP']],
    ['COMUNE DI DOSOLO', ['senza risposta: carenza manutentiva']],
    ['COMUNE DI VIADANA', ['complessivo dichiarato 6, somma delle voci 3']],
  ])('note di %s', (nome, attese) => {
    expect(righe.get(nome)?.note).toEqual(attese);
  });
});

describe('creaQuadro, casi limite', () => {
  it('lascia nullo il totale di una voce che nessuno dichiara', () => {
    const solo = creaQuadro(contesto({ tabelle: [tabella('offerta', ['turnOver'], [['COMUNE DI BOZZOLO', 1]])] }));
    expect(solo.totale).toEqual({ complessivo: 1, turnOver: 1, carenza: null, nuova: null, privati: null });
  });

  it('non riporta le U.I. di un ente senza SAP, e lo dice', () => {
    const enti = [ente('COMUNE DI CALVATONE', { senzaSap: true })];
    const tabelle = [tabella('offerta', ['turnOver'], [['COMUNE DI CALVATONE*', 2]])];
    const [riga] = creaQuadro(contesto({ enti, tabelle })).righe;
    expect(riga?.valori.turnOver).toBeNull();
    expect(riga?.note).toEqual(['senza U.I. SAP', 'dichiara comunque delle U.I., non riportate']);
  });

  it('preferisce la colonna unica alle lettere c e d separate', () => {
    const tabelle = [
      tabella('offerta', ['nuova', 'ristrutturazione', 'nuovaEdificazione'], [['COMUNE DI BOZZOLO', 7, 1, 2]]),
    ];
    expect(creaQuadro(contesto({ tabelle })).righe[0]?.valori.nuova).toBe(7);
  });

  it('ordina i nomi vicini come l’alfabeto italiano', () => {
    const enti = [
      'COMUNE DI SAN MARTINO DEL LAGO',
      "COMUNE DI SAN MARTINO DALL'ARGINE",
      'COMUNE DI CANTÙ',
      'COMUNE DI CANZO',
    ];
    const tabelle = [tabella('offerta', ['turnOver'], [['COMUNE DI CANZO', 1]])];
    expect(creaQuadro(contesto({ enti, tabelle })).righe.map((riga) => riga.ente.nome)).toEqual([
      'COMUNE DI CANTÙ',
      'COMUNE DI CANZO',
      "COMUNE DI SAN MARTINO DALL'ARGINE",
      'COMUNE DI SAN MARTINO DEL LAGO',
    ]);
  });

  it('è vuoto se non c’è niente', () => {
    expect(creaQuadro(contesto())).toMatchObject({ righe: [], totale: { complessivo: null } });
  });
});
