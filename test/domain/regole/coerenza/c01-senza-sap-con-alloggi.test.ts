import { c01 } from '../../../../src/domain/regole/coerenza/c01-senza-sap-con-alloggi';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { anagrafica, contesto, ente, esito, scheda, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const ENTI = ['COMUNE DI BOZZOLO', ente('COMUNE DI CALVATONE', { senzaSap: true })];

function con(voce: VoceKey, valore: ValoreCella) {
  const righe = [['COMUNE DI BOZZOLO', 1] as const, ['COMUNE DI CALVATONE*', valore] as const];
  return contesto({ enti: ENTI, tabelle: [tabella('offerta', [voce], righe)] });
}

describe('C01: enti senza U.I. SAP', () => {
  it.each<[VoceKey, ValoreCella]>([
    ['transitori', null],
    ['transitori', 0],
    ['transitori', 'n.r.'],
    ['transitori', 'boh'],
    ['altraCategoria', null],
    ['altraCategoria', 'Nessuna'],
    ['indigenti', 20],
    ['turnOverAnnuo', 1],
    ['consistenzaSas', 4],
  ])('%s = %p non contraddice', (voce, valore) => {
    expect(esito(c01, con(voce, valore))).toEqual([]);
  });

  it.each<[VoceKey, ValoreCella]>([
    ['transitori', 1],
    ['assegnate', 2],
    ['polizia', 5],
    ['poliziaLocale', 5],
    ['categorie', 5],
    ['altraCategoria', 'Donne vittime di violenza'],
    ['complessivo', 1],
    ['turnOver', 1],
    ['carenza', 1],
    ['nuova', 1],
    ['privati', 1],
    ['consistenzaSap', 12],
  ])('%s = %p contraddice', (voce, valore) => {
    const dove = con(voce, valore);
    expect(esito(c01, dove)).toEqual([['B3', 'senza-sap-con-dati', 'errore']]);
    expect([...c01.verifica(dove)][0]).toMatchObject({
      ente: 'COMUNE DI CALVATONE',
      voce,
      trovato: valore,
      atteso: null,
    });
  });

  it('una riga con più dati è un rilievo solo', () => {
    const righe = [['COMUNE DI CALVATONE*', 2, 0, 1, 3]] as const;
    const tabelle = [tabella('offerta', ['nuova', 'turnOver', 'carenza', 'complessivo'], righe)];
    const dove = contesto({ enti: ENTI, tabelle });
    expect([...c01.verifica(dove)]).toMatchObject([
      { voce: 'complessivo', trovato: 3, celle: [{ colonna: 4 }, { colonna: 3 }, { colonna: 1 }] },
    ]);
    expect(frasiDi(c01, dove)).toEqual(["COMUNE DI CALVATONE è senza U.I. SAP, ma in «disponibili» c'è 3."]);
  });

  it('vale anche nella cartella dell’ente', () => {
    const dove = contesto({
      tabelle: [scheda([['transitori', 1]])],
      anagrafiche: [anagrafica({ ente: 'COMUNE DI CALVATONE', statoSap: 'senza U.I. SAP' })],
    });
    expect(esito(c01, dove)).toEqual([['B2', 'senza-sap-con-dati', 'errore']]);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(c01, foglioVuoto())).toEqual([]);
  });
});
