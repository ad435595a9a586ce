import type { Contesto } from '../../../src/domain/contesto';
import { impila } from '../../../src/domain/fogli/blocchi';
import { disegnaAlerPerComune } from '../../../src/domain/fogli/aler-per-comune';
import { disegnaUnitaRiservate } from '../../../src/domain/fogli/unita-riservate';
import { creaContesto } from '../../../src/domain/offerta/crea-contesto';
import { creaQuadro } from '../../../src/domain/quadro';
import { q03 } from '../../../src/domain/regole/quote/q03-unita-indigenti';
import { unitaDestinate } from '../../../src/domain/regole/quote/unita-destinate';
import { datiPerEnte } from '../../../src/domain/regole/quote/dati-ente';
import { riconosci } from '../../../src/domain/tabelle/riconosci';
import { VOCI } from '../../../src/domain/voci/voce';
import { opzioniDellAmbito } from '../../costruttori/esempi';
import { foglio } from '../../costruttori/snapshot';

type Griglia = Parameters<typeof foglio>[1];

const CREMONA = 'ALER BS-CR-MN U.O. CREMONA';
const MANTOVA = 'ALER BS-CR-MN U.O. MANTOVA';
const ENTE = 'Ragione Sociale Ente Proprietario';
const COMPLESSIVO = "Numero complessivo U.I. disponibili nell'anno";

const PER_NOME: Griglia = [
  [ENTE, COMPLESSIVO],
  [`${CREMONA} - COMUNE DI CASALMAGGIORE`, 6],
  [`${CREMONA} - COMUNE DI GUSSOLA`, 3],
  [`${CREMONA} – Piadena Drizzona`, 2],
  ['TOTALE', 11],
];
const PER_COLONNA: Griglia = [
  [ENTE, 'Comune', COMPLESSIVO],
  [CREMONA, 'Casalmaggiore', 6],
  [CREMONA, 'Gussola', 3],
  [CREMONA, 'Piadena Drizzona', 2],
  ['TOTALE', null, 11],
];
const intere = (cremona: number): Griglia => [
  [ENTE, COMPLESSIVO],
  [MANTOVA, 4],
  [CREMONA, cremona],
  ['COMUNE DI VIADANA', 6],
  ['TOTALE', cremona + 10],
];

function contestoDi(griglie: readonly Griglia[], opzioni = opzioniDellAmbito()): Contesto {
  const cartella = { nome: 'piano.xlsx', fogli: griglie.map((griglia, i) => foglio(`Foglio${i + 1}`, griglia)) };
  return creaContesto([cartella], [riconosci(cartella, 0)], opzioni);
}

const disponibili = (contesto: Contesto): unknown[] =>
  creaQuadro(contesto).righe.flatMap(({ ente, valori }) =>
    ente.tipo === 'aler' && valori.complessivo !== null ? [[ente.nome, valori.complessivo]] : [],
  );

describe.each([
  ['il comune nel nome', PER_NOME],
  ['il comune nella colonna accanto', PER_COLONNA],
])('ALER comune per comune: %s', (_, dettaglio) => {
  it('senza la riga intera, ogni comune è una riga del piano', () => {
    const contesto = contestoDi([dettaglio]);
    expect(disponibili(contesto)).toEqual([
      [`${CREMONA} - COMUNE DI CASALMAGGIORE`, 6],
      [`${CREMONA} - COMUNE DI GUSSOLA`, 3],
      [`${CREMONA} - COMUNE DI PIADENA DRIZZONA`, 2],
    ]);
    expect(contesto.registro.enti.find(({ nome }) => nome.endsWith('GUSSOLA'))).toMatchObject({
      tipo: 'aler',
      subAmbito: 'Casalmaggiore',
    });
    expect([...q03.verifica(contesto)].filter(({ codice }) => codice === 'aler-per-unita-operativa')).toEqual([]);
  });

  it.each([
    ['il registro dato', opzioniDellAmbito()],
    ['il registro dedotto', { approvato: '2021-03-31' }],
  ])('con la riga intera è il suo dettaglio, e non si somma due volte: %s', (__, opzioni) => {
    const contesto = contestoDi([intere(11), dettaglio], opzioni);
    expect(disponibili(contesto)).toEqual([
      [MANTOVA, 4],
      [CREMONA, 11],
    ]);
    expect(contesto.alerPerComune.map(({ comune, disponibili: qui }) => [comune, qui])).toEqual([
      ['COMUNE DI CASALMAGGIORE', 6],
      ['COMUNE DI GUSSOLA', 3],
      ['COMUNE DI PIADENA DRIZZONA', 2],
    ]);
  });
});

describe('la quota per indigenti di ALER', () => {
  const contesto = contestoDi([intere(11), PER_NOME]);
  const quadro = creaQuadro(contesto);

  it('si arrotonda comune per comune: 2 + 1 + 1 = 4, non il 20 % di 11 = 3', () => {
    const di = (nome: string): unknown[] =>
      [...q03.verifica(contesto)]
        .filter(({ ente }) => ente === nome)
        .map(({ codice, parametri }) => [codice, parametri?.unita]);
    expect(di(CREMONA)).toEqual([['unita-indigenti', 4]]);
    expect(di(MANTOVA)).toEqual([['aler-per-unita-operativa', 1]]);
    const dati = datiPerEnte(contesto).find(({ ente }) => ente.nome === CREMONA);
    expect(dati && unitaDestinate(dati, 11, contesto).indigenti).toBe(4);
  });

  it('nella tabella del piano, con il totale citato da quella delle U.I. riservate', () => {
    const blocchi = [disegnaUnitaRiservate(contesto, quadro, 50), disegnaAlerPerComune(contesto, quadro)];
    const { celle } = impila(blocchi.filter((uno) => uno !== null));
    const inizio = celle.findIndex(([prima]) => prima?.valore === 'Comune in cui ALER ha gli alloggi');
    expect(celle.slice(inizio + 1, inizio + 6).map((riga) => riga.map((una) => una?.valore ?? null))).toEqual([
      ['COMUNE DI CASALMAGGIORE', 6, 0.2, 2],
      ['COMUNE DI GUSSOLA', 3, 0.2, 1],
      ['COMUNE DI PIADENA DRIZZONA', 2, 0.2, 1],
      [`Totale ${CREMONA}`, 11, null, 4],
      ['TOTALE', 11, null, 4],
    ]);
    const cremona = celle.find(([prima]) => prima?.valore === CREMONA);
    expect(cremona?.[3]).toMatchObject({ valore: 4, formula: `D${inizio + 5}` });
    const mantova = celle.find(([prima]) => prima?.valore === MANTOVA);
    expect(mantova?.[3]?.formula).toMatch(/^ROUNDUP\(/);
  });

  it('un dettaglio che non fa il complessivo non si usa', () => {
    const altro = contestoDi([intere(12), PER_NOME]);
    expect(disegnaAlerPerComune(altro, creaQuadro(altro))).toBeNull();
    expect([...q03.verifica(altro)].find(({ ente }) => ente === CREMONA)?.codice).toBe('aler-per-unita-operativa');
  });
});

describe('righe di ALER meno comode', () => {
  const dettaglioDi = (contesto: Contesto): unknown[] =>
    contesto.alerPerComune.map(({ comune, disponibili: qui }) => [comune, qui]);
  const perComune = (...righe: readonly (readonly [string, number])[]): Griglia => [
    [ENTE, COMPLESSIVO],
    ...righe.map(([comune, numero]) => [`${CREMONA} - ${comune}`, numero]),
    ['TOTALE', righe.reduce((somma, [, numero]) => somma + numero, 0)],
  ];

  it('senza il complessivo, gli alloggi di un comune sono la somma delle parti; una riga vuota non ne dice', () => {
    const contesto = contestoDi([
      intere(9),
      [
        [ENTE, VOCI.turnOver.intestazione, VOCI.carenza.intestazione],
        [`${CREMONA} - COMUNE DI CASALMAGGIORE`, 4, 2],
        [`${CREMONA} - COMUNE DI GUSSOLA`, 3, null],
        [`${CREMONA} - COMUNE DI PIADENA DRIZZONA`, null, null],
        ['TOTALE', 7, 2],
      ],
    ]);
    expect(dettaglioDi(contesto)).toEqual([
      ['COMUNE DI CASALMAGGIORE', 6],
      ['COMUNE DI GUSSOLA', 3],
    ]);
  });

  it.each<[string, string, string[]]>([
    ['di un altro ambito della Lombardia', 'Crema', [`${CREMONA} - COMUNE DI CREMA`, `${CREMONA} - COMUNE DI GUSSOLA`]],
    ['che in Lombardia non c’è: di ALER lì non si sa', 'Parma', [`${CREMONA} - COMUNE DI GUSSOLA`]],
  ])('un comune %s', (_, comune, attesi) => {
    const contesto = contestoDi([perComune([comune, 2], ['COMUNE DI GUSSOLA', 3])]);
    const enti = contesto.registro.enti.map(({ nome }) => nome).filter((nome) => nome.startsWith(CREMONA));
    expect(enti).toEqual(attesi);
  });

  it('le stesse righe in due fogli sono gli stessi enti, e gli altri enti della tabella restano come sono', () => {
    const una = [...perComune(['COMUNE DI GUSSOLA', 3]).slice(0, 2), ['COMUNE DI VIADANA', 6], ['TOTALE', 9]];
    const contesto = contestoDi([una, una]);
    const enti = contesto.registro.enti.map(({ nome }) => nome);
    expect(enti.filter((nome) => nome.startsWith(CREMONA))).toEqual([`${CREMONA} - COMUNE DI GUSSOLA`]);
    expect(contesto.tabelle.map(({ righe }) => righe.map(({ ente }) => ente?.nome))).toEqual([
      [`${CREMONA} - COMUNE DI GUSSOLA`, 'COMUNE DI VIADANA'],
      [`${CREMONA} - COMUNE DI GUSSOLA`, 'COMUNE DI VIADANA'],
    ]);
  });

  const conIndigenti = (indigenti: number | null): Griglia => [
    [ENTE, COMPLESSIVO, VOCI.indigenti.intestazione],
    [MANTOVA, 4, null],
    [CREMONA, 3, indigenti],
    ['TOTALE', 7, null],
  ];
  const disegnate = (griglie: readonly Griglia[], opzioni = opzioniDellAmbito()): unknown[][] => {
    const contesto = contestoDi(griglie, opzioni);
    const blocco = disegnaAlerPerComune(contesto, creaQuadro(contesto));
    return (blocco?.(0).righe ?? [])
      .slice(2)
      .map((riga) => riga.slice(0, 4).map((una) => una?.valore ?? null))
      .filter((riga) => riga[1] !== null);
  };

  it.each<[string, number | null, number, number]>([
    ['dichiarata', 40, 0.4, 2],
    ['non dichiarata: quella di legge', null, 0.2, 1],
    ['negativa: non si usa', -5, 0.2, 1],
  ])('la quota %s', (_, indigenti, quota, unita) => {
    expect(disegnate([conIndigenti(indigenti), perComune(['COMUNE DI GUSSOLA', 3])])[0]).toEqual([
      'COMUNE DI GUSSOLA',
      3,
      quota,
      unita,
    ]);
  });

  it('se il capofila sceglie l’unità più vicina, si arrotonda così anche qui', () => {
    const sostituzioni = [{ chiave: 'indigentiArrotondamento', valore: 'metaInSu', motivo: 'delibera' }] as const;
    const opzioni = { ...opzioniDellAmbito(), impostazioni: { satNelComplessivo: true, tolleranza: 0, sostituzioni } };
    const griglie = [conIndigenti(null), perComune(['COMUNE DI GUSSOLA', 2], ['COMUNE DI CASALMAGGIORE', 1])];
    expect(disegnate(griglie).map(([, , , unita]) => unita)).toEqual([1, 1, 2, 2]);
    expect(disegnate(griglie, opzioni).map(([, , , unita]) => unita)).toEqual([0, 0, 0, 0]);
  });

  it('con due ALER ognuna cita il suo totale', () => {
    const contesto = contestoDi([
      intere(3),
      [
        [ENTE, COMPLESSIVO],
        [`${CREMONA} - COMUNE DI GUSSOLA`, 3],
        [`${MANTOVA} - COMUNE DI VIADANA`, 4],
        ['TOTALE', 7],
      ],
    ]);
    const quadro = creaQuadro(contesto);
    const { celle } = impila(
      [disegnaUnitaRiservate(contesto, quadro, 50), disegnaAlerPerComune(contesto, quadro)].filter(
        (uno) => uno !== null,
      ),
    );
    for (const nome of [CREMONA, MANTOVA]) {
      const riga = celle.findIndex(([prima]) => prima?.valore === `Totale ${nome}`);
      expect(celle.find(([prima]) => prima?.valore === nome)?.[3]?.formula).toBe(`D${riga + 1}`);
    }
  });
});
