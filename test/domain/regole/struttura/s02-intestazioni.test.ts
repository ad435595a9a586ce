import { s02 } from '../../../../src/domain/regole/struttura/s02-intestazioni';
import type { Posizione, ValoreCella } from '../../../../src/domain/snapshot';
import type { Illeggibile, Tabella } from '../../../../src/domain/tabelle/tabella';
import { VOCI } from '../../../../src/domain/voci/voce';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { contesto, esito, scheda, tabella } from '../../../costruttori/contesto';
import { foglio } from '../../../costruttori/snapshot';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

function quadro(voci: readonly VoceKey[]): Tabella {
  return tabella('offerta', voci, [
    ['COMUNE DI BOZZOLO', ...voci.map(() => 1)],
    ['COMUNE DI VIADANA', ...voci.map(() => 2)],
  ]);
}

const DOVUTE = Object.values(VOCI).flatMap(({ key, perOgniEnte }) => (perOgniEnte ? [key] : []));

function senzaIntestazione(
  codice: 'senza-intestazione-ente' | 'colonna-senza-intestazione',
  sheet: Tabella['foglio'],
): Illeggibile {
  const cella = { riga: 0, colonna: codice === 'senza-intestazione-ente' ? 0 : 3 };
  return { file: 0, foglio: sheet, area: { riga: 0, colonna: 0, righe: 3, colonne: 4 }, motivo: { codice, cella } };
}

describe('S02: intestazioni', () => {
  it.each<[string, VoceKey[]]>([
    ['quadro intero', ['complessivo', 'turnOver', 'carenza', 'nuova', 'privati']],
    ['quadro senza privati, che guarda A01', ['complessivo', 'turnOver', 'carenza', 'nuova']],
    [
      'ristrutturazione e nuova edificazione divise',
      ['complessivo', 'turnOver', 'carenza', 'ristrutturazione', 'nuovaEdificazione'],
    ],
    ['libere e media al posto del turn-over', ['complessivo', 'libere', 'turnOverMedio', 'carenza', 'nuova']],
    ['tabella di una voce', ['complessivo']],
    ['tabella di due voci', ['complessivo', 'turnOver']],
  ])('pulito: %s', (_, voci) => {
    expect(esito(s02, contesto({ tabelle: [quadro(voci)] }))).toEqual([]);
  });

  it.each<[VoceKey, VoceKey[]]>([
    ['turnOver', ['complessivo', 'carenza', 'nuova']],
    ['carenza', ['complessivo', 'turnOver', 'nuova']],
    ['nuova', ['complessivo', 'turnOver', 'carenza', 'ristrutturazione']],
  ])('quadro senza %s', (voce, voci) => {
    const dove = contesto({ tabelle: [quadro(voci)] });
    expect([...s02.verifica(dove)]).toMatchObject([
      { codice: 'voce-mancante', voce, celle: [{ riga: 0, colonna: 0 }] },
    ]);
  });

  it('vale anche per la scheda di un ente', () => {
    const dove = contesto({
      tabelle: [
        scheda([
          ['complessivo', 1],
          ['turnOver', 1],
          ['nuova', 0],
        ]),
      ],
    });
    expect(esito(s02, dove)).toEqual([['A1', 'voce-mancante', 'errore']]);
    expect(frasiDi(s02, dove)).toEqual(['Nel quadro manca la colonna «carenza manutentiva».']);
  });

  it('ciò che non si legge è un rilievo solo, dove l’intestazione dovrebbe stare', () => {
    const sheet = foglio('Dati', []);
    const illeggibili = [
      senzaIntestazione('senza-intestazione-ente', sheet),
      senzaIntestazione('colonna-senza-intestazione', sheet),
    ];
    const dove = contesto({ illeggibili });
    expect(esito(s02, dove)).toEqual([
      ['A1', 'senza-intestazione-ente', 'errore'],
      ['D1', 'colonna-senza-intestazione', 'errore'],
    ]);
    expect(frasiDi(s02, dove)).toEqual([
      'Sembra una tabella del piano, ma la colonna dei nomi non ha intestazione: la tabella non si può leggere.',
      'La colonna contiene numeri ma non ha intestazione: non si sa di quale voce sono.',
    ]);
  });

  it.each<[string, ValoreCella, readonly VoceKey[], boolean]>([
    ['alloggi, e non quali', 'Alloggi', DOVUTE, true],
    ['un anno', 2020, DOVUTE, true],
    ['una sigla, quando ogni voce dovuta sta altrove', 'T.O.', DOVUTE, false],
    ['una sigla, quando una voce dovuta manca', 'T.O.', DOVUTE.slice(1), true],
  ])('una tabella di enti che conta %s si dice, e non è un errore', (_, testo, voci, attesa) => {
    const sheet = foglio('Dati', [['Nome', testo]]);
    const ignota: Illeggibile = {
      ...senzaIntestazione('colonna-senza-intestazione', sheet),
      motivo: { codice: 'voce-sconosciuta', cella: { riga: 0, colonna: 1 } },
    };
    const piano = tabella('offerta', [...voci], [['COMUNE DI BOZZOLO', ...voci.map(() => 1)]]);
    const dove = contesto({ tabelle: [piano], illeggibili: [ignota] });
    const sue = esito(s02, dove).filter(([, codice]) => codice === 'voce-sconosciuta');
    expect(sue).toEqual(attesa ? [['B1', 'voce-sconosciuta', 'informazione']] : []);
    if (attesa)
      expect(frasiDi(s02, dove)).toContain(
        `Ci sono dei numeri di enti, ma «${testo}» non dice di quale voce sono: ` +
          'non si sono letti e non sono controllati.',
      );
  });

  it('la colonna senza nome nel quadro non si segnala anche come voce mancante', () => {
    const letta = quadro(['complessivo', 'turnOver', 'nuova']);
    const illeggibili = [senzaIntestazione('colonna-senza-intestazione', letta.foglio)];
    expect(esito(s02, contesto({ tabelle: [letta], illeggibili }))).toEqual([
      ['D1', 'colonna-senza-intestazione', 'errore'],
    ]);
  });

  it.each<[string, Posizione, boolean]>([
    ['dentro la tabella', { riga: 6, colonna: 5 }, true],
    ['nella prima riga', { riga: 5, colonna: 5 }, true],
    ['nell’ultima riga', { riga: 7, colonna: 5 }, true],
    ['sopra', { riga: 4, colonna: 5 }, false],
    ['sotto', { riga: 8, colonna: 5 }, false],
    ['appena a sinistra', { riga: 5, colonna: 2 }, true],
    ['più a sinistra', { riga: 5, colonna: 1 }, false],
    ['a destra', { riga: 5, colonna: 30 }, true],
  ])('la colonna senza nome %s spiega la voce che manca?', (_, cella, spiega) => {
    const letta = {
      ...quadro(['complessivo', 'turnOver', 'nuova']),
      area: { riga: 5, colonna: 3, righe: 3, colonne: 4 },
    };
    const nel = (posizione: Posizione): Illeggibile => ({
      ...senzaIntestazione('colonna-senza-intestazione', letta.foglio),
      motivo: { codice: 'colonna-senza-intestazione', cella: posizione },
    });
    const mancanti = (illeggibili: readonly Illeggibile[]) =>
      esito(s02, contesto({ tabelle: [letta], illeggibili })).filter(([, codice]) => codice === 'voce-mancante');
    expect(mancanti([nel(cella)])).toHaveLength(spiega ? 0 : 1);
    expect(mancanti([nel(cella), nel({ riga: 100, colonna: 100 })])).toHaveLength(spiega ? 0 : 1);
  });

  it.each<[Illeggibile['motivo']['codice'], readonly string[]]>([
    ['senza-intestazione-ente', ['senza-intestazione-ente', 'voce-mancante']],
    ['voci-senza-righe', ['voce-mancante']],
  ])('un’altra parte che non si legge (%s) non spiega la voce che manca', (codice, attesi) => {
    const letta = quadro(['complessivo', 'turnOver', 'nuova']);
    const motivo = { codice, cella: { riga: 0, colonna: 2 } } as Illeggibile['motivo'];
    const illeggibili = [{ ...senzaIntestazione('colonna-senza-intestazione', letta.foglio), motivo }];
    expect(esito(s02, contesto({ tabelle: [letta], illeggibili })).map((uno) => uno[1])).toEqual(attesi);
  });

  it('una colonna stampata in percentuale non è la voce', () => {
    const voci: VoceKey[] = ['complessivo', 'turnOver', 'nuova', 'carenza'];
    const righe = [['COMUNE DI BOZZOLO', 1, 1, 0, 0] as const];
    const letta = tabella('offerta', voci, righe, { percentuali: [false, false, false, true] });
    expect(esito(s02, contesto({ tabelle: [letta] }))).toEqual([['A1', 'voce-mancante', 'errore']]);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(s02, foglioVuoto())).toEqual([]);
  });
});
