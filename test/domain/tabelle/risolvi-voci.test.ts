import { risolviVoci } from '../../../src/domain/tabelle/risolvi-voci';
import type { Titolo } from '../../../src/domain/tabelle/titolo-sopra';
import { riconosciVoce } from '../../../src/domain/voci/riconosci-voce';

function titoloDi(testo: string | null): Titolo | null {
  const voce = testo === null ? null : riconosciVoce(testo)?.voce;
  return voce ? { di: 'voce', voce } : null;
}

/** Le voci di una fila di intestazioni: la voce, con % se è la sua percentuale, e l'anno. */
function voci(testate: readonly string[], titolo: string | null): readonly string[] {
  const lette = testate.map((testo, colonna) => ({
    testo,
    posizione: { riga: 0, colonna },
    detta: riconosciVoce(testo),
    campo: null,
  }));
  return risolviVoci(lette, titoloDi(titolo)).map(({ voce, percentualeDi, anno }) =>
    [voce ?? '–', ...(percentualeDi ? ['%'] : []), ...(anno === null ? [] : [anno])].join(' '),
  );
}

const TURN_OVER = 'Alloggi di turn-over';
const POLIZIA = 'Percentuale di alloggi alle Forze di Polizia';

describe('da sole', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['dette per nome', ['Turn-over', 'Carenza', 'Privati'], ['turnOver', 'carenza', 'privati']],
    ['che non dicono niente', ['Note', 'Turn-over'], ['–', 'turnOver']],
    ['con la percentuale accanto', ['Turn-over', '%'], ['turnOver', 'turnOver %']],
    ['con la percentuale prima', ['%', 'Turn-over'], ['–', 'turnOver']],
    ['la percentuale di una quota è la quota', [POLIZIA, '%'], ['polizia', 'polizia']],
    [
      'la percentuale è della voce più vicina',
      ['Turn-over', 'Note', 'Carenza', '%'],
      ['turnOver', '–', 'carenza', 'carenza %'],
    ],
    ['un anno solo', ['Turn-over 2021', 'Carenza'], ['turnOver 2021', 'carenza']],
    ['anno per anno', ['Turn-over 2019', 'Turn-over 2020'], ['turnOverAnnuo 2019', 'turnOverAnnuo 2020']],
    ['lo stesso anno due volte', ['Turn-over 2021', 'Turn-over 2021'], ['turnOver 2021', 'turnOver 2021']],
    ['un anno e la media', ['Turn-over 2019', 'Media'], ['turnOverAnnuo 2019', 'turnOverMedio']],
    [
      'un anno e la media detta per nome',
      ['Turn-over 2019', 'Turn-over medio'],
      ['turnOverAnnuo 2019', 'turnOverMedio'],
    ],
    [
      'il turn-over senza anno fra gli anni',
      ['Turn-over', 'Turn-over 2019', 'Turn-over 2020'],
      ['turnOver', 'turnOverAnnuo 2019', 'turnOverAnnuo 2020'],
    ],
    ['la media senza turn-over', ['Carenza', 'Media'], ['carenza', '–']],
    ['la carenza con l’anno', ['Carenza 2020', 'Carenza 2021'], ['carenza 2020', 'carenza 2021']],
  ])('%s', (_, testate, attese) => {
    expect(voci(testate, null)).toEqual(attese);
  });
});

describe('il totale di che cosa', () => {
  it.each<[string, readonly string[], string | null, readonly string[]]>([
    ['delle voci a sinistra', ['Turn-over', 'Carenza', 'Totale'], null, ['turnOver', 'carenza', 'complessivo']],
    ['delle voci a destra', ['Totale', 'Turn-over'], null, ['complessivo', 'turnOver']],
    [
      'della popolazione',
      ['Maschi', 'Femmine', 'Totale'],
      null,
      ['popolazioneMaschi', 'popolazioneFemmine', 'popolazione'],
    ],
    ['non due volte', ['Complessivo', 'Turn-over', 'Totale'], null, ['complessivo', 'turnOver', '–']],
    [
      'della famiglia più vicina a sinistra',
      ['Turn-over', 'Maschi', 'Femmine', 'Totale'],
      null,
      ['turnOver', 'popolazioneMaschi', 'popolazioneFemmine', 'popolazione'],
    ],
    ['di ciò che dice il titolo', ['Totale'], TURN_OVER, ['turnOver']],
    ['di niente', ['Totale'], null, ['–']],
    ['degli stati del patrimonio', ['Occupate', 'Libere', 'Totale'], null, ['–', '–', 'consistenza']],
  ])('%s', (_, testate, titolo, attese) => {
    expect(voci(testate, titolo)).toEqual(attese);
  });
});

describe('chiarite dal titolo', () => {
  it.each<[string, readonly string[], string | null, readonly string[]]>([
    ['il numero', ['N.'], TURN_OVER, ['turnOver']],
    ['il numero senza titolo', ['N.'], null, ['–']],
    ['il numero accanto a una voce', ['N.', 'Carenza'], TURN_OVER, ['–', 'carenza']],
    ['gli anni del turn-over', ['2019', '2020'], TURN_OVER, ['turnOverAnnuo 2019', 'turnOverAnnuo 2020']],
    [
      'gli anni e la media',
      ['2019', '2020', 'Media'],
      TURN_OVER,
      ['turnOverAnnuo 2019', 'turnOverAnnuo 2020', 'turnOverMedio'],
    ],
    ['la media senza turn-over nel titolo', ['2019', 'Media'], 'Alloggi in carenza manutentiva', ['carenza 2019', '–']],
    ['gli anni di un’altra voce', ['2019', '2020'], 'Alloggi in carenza manutentiva', ['carenza 2019', 'carenza 2020']],
    ['gli anni senza titolo', ['2019', '2020'], null, ['– 2019', '– 2020']],
    ['la quota', ['%'], POLIZIA, ['polizia']],
    ['la quota accanto al numero di alloggi', ['N.', '%'], POLIZIA, ['–', 'polizia']],
    ['il numero di una quota, da solo', ['N.'], POLIZIA, ['polizia']],
    ['una percentuale di ciò che non è una quota', ['%'], TURN_OVER, ['–']],
    ['una percentuale senza titolo', ['%'], null, ['–']],
    ['il numero e la sua percentuale', ['N.', '%'], TURN_OVER, ['turnOver', 'turnOver %']],
  ])('%s', (_, testate, titolo, attese) => {
    expect(voci(testate, titolo)).toEqual(attese);
  });
});

describe('maschi e femmine', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['insieme', ['M', 'F'], ['popolazioneMaschi', 'popolazioneFemmine']],
    ['accanto alla popolazione', ['M', 'Popolazione'], ['popolazioneMaschi', 'popolazione']],
    ['le femmine accanto alla popolazione', ['Popolazione', 'F'], ['popolazione', 'popolazioneFemmine']],
    ['una lettera sola non dice niente', ['M'], ['–']],
    ['né l’altra', ['F', 'Turn-over'], ['–', 'turnOver']],
  ])('%s', (_, testate, attese) => {
    expect(voci(testate, null)).toEqual(attese);
  });
});

describe('gli stati del patrimonio', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'accanto agli occupati non sono l’offerta',
      ['Alloggi occupati', 'Libere', 'In carenza manutentiva', 'In ristrutturazione'],
      ['–', '–', '–', '–'],
    ],
    [
      'se c’è il turn-over lo sono',
      ['Alloggi occupati', 'Turn-over', 'In carenza manutentiva'],
      ['–', 'turnOver', 'carenza'],
    ],
    [
      'se ci sono i privati lo sono',
      ['Alloggi occupati', 'In carenza manutentiva', 'Privati'],
      ['–', 'carenza', 'privati'],
    ],
    ['senza gli occupati lo sono', ['Libere', 'In carenza manutentiva'], ['libere', 'carenza']],
  ])('%s', (_, testate, attese) => {
    expect(voci(testate, null)).toEqual(attese);
  });
});
