import { a03 } from '../../../../src/domain/regole/aritmetica/a03-dettaglio-quadro';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import { VOCI_QUADRO } from '../../../../src/domain/voci/voce';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { anagrafica, contesto, ente, esito, scheda, tabella } from '../../../costruttori/contesto';
import type { OpzioniTabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

type Righe = Parameters<typeof tabella>[2];

const quadro = (righe: Righe, opzioni: OpzioniTabella = {}): Tabella =>
  tabella('offerta', VOCI_QUADRO, righe, { nome: 'Quadro', ...opzioni });
const dettaglio = (voce: VoceKey, righe: Righe, opzioni: OpzioniTabella = {}): Tabella =>
  tabella('offerta', [voce], righe, { nome: voce, ...opzioni });

const dove = (...tabelle: Tabella[]): ReturnType<typeof contesto> =>
  contesto({
    enti: ['COMUNE DI TORNATA', 'COMUNE DI DOSOLO', ente('COMUNE DI CALVATONE', { senzaSap: true })],
    tabelle,
  });

/** Foglio e cella da guardare, codice, gravità. */
const dice = (c: ReturnType<typeof contesto>): string[] =>
  [...a03.verifica(c)].map((s, i) => `${s.celle[0]?.foglio}!${esito(a03, c)[i]?.join(' ')}`);

describe('A03: lo stesso dato è uguale ovunque', () => {
  it.each([
    ['uguali', 2, 2],
    ['vuoto contro numero: è di S10', null, 2],
    ['illeggibile contro numero: è di S08', 'boh', 2],
    ['vuoto contro n.r.', null, 'n.r.'],
    ['scritto come testo, ma lo stesso', '2 ', 2],
  ])('pulito: %s', (_, nelDettaglio, nelQuadro) => {
    expect(
      dice(
        dove(
          dettaglio('turnOver', [['COMUNE DI TORNATA', nelDettaglio]]),
          quadro([['COMUNE DI TORNATA', null, nelQuadro, null, null, null]]),
        ),
      ),
    ).toEqual([]);
  });

  it('pulito: 0 contro vuoto di chi non ha SAP', () => {
    expect(
      dice(
        dove(
          dettaglio('carenza', [['COMUNE DI CALVATONE', 0]]),
          quadro([['COMUNE DI CALVATONE*', null, null, null, null, null]]),
        ),
      ),
    ).toEqual([]);
  });

  it('pulito: anni diversi, voci di testo, colonne di percentuali, nomi che non si conoscono', () => {
    expect(
      dice(
        dove(
          dettaglio('turnOverAnnuo', [['COMUNE DI TORNATA', 1]], { anni: [2019] }),
          dettaglio('turnOverAnnuo', [['COMUNE DI TORNATA', 2]], { nome: 'altro', anni: [2020] }),
          dettaglio('assegnate', [['COMUNE DI TORNATA', 1]], { anno: 2020 }),
          dettaglio('assegnate', [['COMUNE DI TORNATA', 3]], { nome: 'nuove', anno: 2021 }),
          dettaglio('altraCategoria', [['COMUNE DI TORNATA', 'Anziani']]),
          dettaglio('altraCategoria', [['COMUNE DI TORNATA', 'Giovani']], { nome: 'altra' }),
          dettaglio('turnOver', [['Pinco', 1]]),
          dettaglio('turnOver', [['Pinco', 3]], { nome: 'turno' }),
        ),
      ),
    ).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(a03, foglioVuoto())).toEqual([]);
  });

  it('se niente dice chi ha torto si guarda il quadro, senza correzione', () => {
    const c = dove(dettaglio('turnOver', [['COMUNE DI TORNATA', 2]]), quadro([['COMUNE DI TORNATA', 5, 3, 0, 2, 0]]));
    expect(dice(c)).toEqual(['Quadro!C2 valori-diversi errore']);
    const [rilievo] = a03.verifica(c);
    expect(rilievo).toMatchObject({ ente: 'COMUNE DI TORNATA', voce: 'turnOver', trovato: 3, atteso: 2 });
    expect(rilievo?.celle.map(({ foglio }) => foglio)).toEqual(['Quadro', 'turnOver']);
    expect(rilievo?.correzione).toBeUndefined();
    expect(frasiDi(a03, c)).toEqual([
      'COMUNE DI TORNATA: «turn-over» è 3 nel foglio «Quadro» e 2 nel foglio «turnOver».',
    ]);
  });

  it('il totale di colonna accusa il dettaglio', () => {
    const c = dove(
      dettaglio('turnOver', [
        ['COMUNE DI TORNATA', 3],
        ['COMUNE DI DOSOLO', 1],
        ['TOTALE', 3],
      ]),
      quadro([
        ['COMUNE DI TORNATA', 4, 2, 0, 2, 0],
        ['COMUNE DI DOSOLO', 1, 1, 0, 0, 0],
      ]),
    );
    expect(dice(c)).toEqual(['turnOver!B2 valore-sbagliato errore']);
    expect([...a03.verifica(c)][0]).toMatchObject({ trovato: 3, atteso: 2, correzione: { valore: 2 } });
    expect(frasiDi(a03, c)[0]).toMatch(/e 2 nel foglio «Quadro»\. Gli altri conti indicano 2\.$/);
  });

  it('la somma di riga accusa il quadro', () => {
    const c = dove(dettaglio('turnOver', [['COMUNE DI TORNATA', 2]]), quadro([['COMUNE DI TORNATA', 4, 3, 0, 2, 0]]));
    expect(dice(c)).toEqual(['Quadro!C2 valore-sbagliato errore']);
    expect([...a03.verifica(c)][0]).toMatchObject({ trovato: 3, atteso: 2, correzione: { valore: 2 } });
  });

  it('di tre ha torto la minoranza', () => {
    const c = dove(
      dettaglio('carenza', [['COMUNE DI TORNATA', 1]]),
      dettaglio('carenza', [['COMUNE DI TORNATA', 4]], { nome: 'copia' }),
      quadro([['COMUNE DI TORNATA', null, null, 1, null, null]]),
    );
    expect(dice(c)).toEqual(['copia!B2 valore-sbagliato errore']);
    expect([...a03.verifica(c)][0]?.celle).toHaveLength(3);
  });

  it('il complessivo che differisce perché differisce una parte non si ripete', () => {
    const c = dove(
      dettaglio('turnOver', [['COMUNE DI TORNATA', 2]]),
      dettaglio('complessivo', [['COMUNE DI TORNATA', 4]]),
      quadro([['COMUNE DI TORNATA', 6, 4, 0, 2, 0]]),
    );
    expect(dice(c)).toEqual(['Quadro!C2 valori-diversi errore']);
    expect([...a03.verifica(c)][0]?.celle).toHaveLength(4);
    expect(frasiDi(a03, c)[0]).toMatch(/Anche il complessivo differisce, di altrettanto\.$/);
  });

  it('il complessivo che differisce da solo si dice', () => {
    const c = dove(
      dettaglio('complessivo', [['COMUNE DI TORNATA', 4]]),
      quadro([['COMUNE DI TORNATA', 6, 4, 0, 2, 0]]),
    );
    expect(dice(c)).toEqual(['Quadro!B2 valori-diversi errore']);
  });

  it('un numero contro "non rilevabile" è un avviso', () => {
    const c = dove(
      dettaglio('privati', [['COMUNE DI TORNATA', 'n.r.']]),
      quadro([['COMUNE DI TORNATA', 2, 0, 0, 2, 0]]),
    );
    expect(dice(c)).toEqual(['privati!B2 numero-e-nr avviso']);
    expect(frasiDi(a03, c)).toEqual([
      'COMUNE DI TORNATA: «conferite da privati» è non rilevabile nel foglio «privati» e 0 nel foglio «Quadro».',
    ]);
  });

  it('due tabelle dello stesso foglio', () => {
    const a = dettaglio('carenza', [['COMUNE DI TORNATA', 1]]);
    const b = {
      ...dettaglio('carenza', [
        ['COMUNE DI DOSOLO', 0],
        ['COMUNE DI TORNATA', 2],
      ]),
      foglio: a.foglio,
    };
    expect(frasiDi(a03, dove(a, b))).toEqual([
      "COMUNE DI TORNATA: «carenza manutentiva» è 1 in una tabella e 2 in un'altra dello stesso foglio.",
    ]);
  });

  it('un file che si contraddice da solo va corretto: non c’è da scegliere', () => {
    const c = contesto({
      enti: ['COMUNE DI TORNATA'],
      tabelle: [
        dettaglio('turnOver', [['COMUNE DI TORNATA', 2]]),
        quadro([['COMUNE DI TORNATA', null, 4, null, null, null]]),
        scheda([['turnOver', 3]], { file: 1, nome: 'Disponibilita' }),
      ],
      anagrafiche: [anagrafica({ ente: 'COMUNE DI TORNATA' }, { file: 1 })],
    });
    expect(dice(c)).toEqual(['Quadro!C2 valori-diversi errore']);
  });

  it('l’ente ripetuto nella stessa tabella non si confronta: non si sa quale riga valga', () => {
    const c = dove(
      dettaglio('carenza', [
        ['COMUNE DI TORNATA', 1],
        ['COMUNE DI TORNATA', 2],
      ]),
      quadro([['COMUNE DI TORNATA', null, null, 1, null, null]]),
    );
    expect(dice(c)).toEqual([]);
  });

  it('non dipende dall’ordine dei fogli', () => {
    const fogli = [
      dettaglio('carenza', [['COMUNE DI TORNATA', 1]], { nome: 'a' }),
      dettaglio('carenza', [['COMUNE DI TORNATA', 2]], { nome: 'b' }),
    ];
    expect(dice(dove(...fogli))).toEqual(dice(dove(...fogli.toReversed())));
    expect(dice(dove(...fogli))).toEqual(['a!B2 valori-diversi errore']);
  });
});
