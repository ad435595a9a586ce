import { c04 } from '../../../../src/domain/regole/coerenza/c04-non-rilevabile';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const TITOLO = 'Unità conferite da privati (dato non inserito in quanto non rilevabile)';

function con(titolo: string, valore: ValoreCella = 0, voci: readonly VoceKey[] = ['privati']) {
  const righe = ['COMUNE DI BOZZOLO', 'COMUNE DI DOSOLO', 'TOTALE'].map(
    (nome) => [nome, ...voci.map(() => valore)] as const,
  );
  return contesto({ tabelle: [tabella('offerta', voci, righe, { titolo })] });
}

describe('C04: dati non rilevabili', () => {
  it('gli zeri di una tabella che si dice non rilevabile sono un rilievo solo (AN-05)', () => {
    const dove = con(TITOLO);
    expect(esito(c04, dove)).toEqual([['B3', 'zero-per-non-rilevabile', 'avviso']]);
    expect([...c04.verifica(dove)][0]).toMatchObject({
      voce: 'privati',
      trovato: 0,
      atteso: 'n.r.',
      celle: [{ riga: 2 }, { riga: 3 }, { riga: 4 }],
    });
    expect(frasiDi(c04, dove)).toEqual([
      'Il testo della tabella dice che il dato non è rilevabile, ma 3 celle contengono 0.',
    ]);
  });

  it.each(['Il dato non è rilevabile.', 'Dati non rilevati', "Il numero non e' stato rilevato", 'dato n.r.'])(
    '%s',
    (titolo) => {
      expect(esito(c04, con(titolo))).toHaveLength(1);
    },
  );

  it.each<[string, string, ValoreCella]>([
    ['celle con n.r.', TITOLO, 'n.r.'],
    ['celle vuote', TITOLO, null],
    ['un numero misurato', TITOLO, 3],
    ['nessuna nota', 'Unità conferite da privati', 0],
    ['la legenda della sigla', 'n.r. = non rilevabile', 0],
    ['la nota di un’altra voce', 'I servizi abitativi transitori non sono rilevabili', 0],
  ])('pulito: %s', (_, titolo, valore) => {
    expect(esito(c04, con(titolo, valore))).toEqual([]);
  });

  it('in una tabella con più voci vale per quella nominata', () => {
    const dove = con('Le unità conferite da privati non sono rilevabili', 0, ['turnOver', 'privati']);
    expect([...c04.verifica(dove)][0]?.celle.map(({ colonna }) => colonna)).toEqual([2, 2, 2]);
    expect(esito(c04, con('Dato non rilevabile', 0, ['turnOver', 'privati']))).toEqual([]);
  });

  it.each<[string, readonly (VoceKey | null)[], readonly boolean[], readonly number[]]>([
    ['con la percentuale della stessa voce', ['privati', 'privati'], [false, true], [1]],
    ['con una quota', ['polizia', 'privati'], [], [2]],
    ['con una colonna qualunque', [null, 'privati'], [], [2]],
    ['con un’altra voce: non si sa di quale si parla', ['carenza', 'privati'], [], []],
    ['con la sola quota', ['polizia'], [], []],
  ])('il testo non nomina la voce e la tabella ne ha una sola, %s', (_, voci, percentuali, colonne) => {
    const righe = [['COMUNE DI BOZZOLO', ...voci.map(() => 0)] as const];
    const dati = tabella('offerta', voci, righe, { titolo: 'Dato non rilevabile', percentuali });
    const celle = [...c04.verifica(contesto({ tabelle: [dati] }))].flatMap((segnalazione) => segnalazione.celle);
    expect(celle.map(({ colonna }) => colonna)).toEqual(colonne);
  });

  it('se nomina un ente vale per la sua riga', () => {
    const dove = con('Per il comune di Dosolo il dato non è rilevabile');
    expect([...c04.verifica(dove)][0]?.celle.map(({ riga }) => riga)).toEqual([3]);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(c04, foglioVuoto())).toEqual([]);
  });
});
