import type { ValoreCella } from '../../../../src/domain/snapshot';
import { VOCI } from '../../../../src/domain/voci/voce';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { ente } from '../../../costruttori/contesto';
import { alloggio, conFogli, elenco, messaggi, TESTATA, visti } from '../../../costruttori/elenco-unita';
import { foglio } from '../../../costruttori/snapshot';

const VIADANA = 'COMUNE DI VIADANA';
const registro = { ambito: null, capofila: null, enti: [ente(VIADANA)], provenienza: 'file' } as const;
const LIBERE = 'Numero U.I. già libere';

/** Ciò che l'ente dichiara, una voce per colonna; `libere` con la sua intestazione. */
const dichiara = (dati: Readonly<Partial<Record<VoceKey, ValoreCella>>>) =>
  foglio('Dichiarati', [
    [
      'Ragione Sociale Ente Proprietario',
      ...Object.keys(dati).map((voce) => (voce === 'libere' ? LIBERE : VOCI[voce as VoceKey].intestazione)),
    ],
    [VIADANA, ...Object.values(dati)],
  ]);

/** Cinque alloggi SAP: tre occupati, uno libero, uno in carenza. */
const STATI: readonly ValoreCella[] = ['occupata', 'occupata', 'occupata', 'libera', 'in carenza'];
const CON_RILASCIO = [...TESTATA, 'Data di rilascio prevista'];
const conStati = (stati: readonly ValoreCella[], altro: Parameters<typeof alloggio>[1] = {}) =>
  elenco(
    stati.map((Stato, i) => alloggio(i + 1, { Stato, ...altro })),
    CON_RILASCIO,
  );
const INTERO = conStati(STATI);
const BASE = { libere: 1, carenza: 1 } as const;

type Dati = Parameters<typeof dichiara>[0];
const guarda = (dati: Dati, ...elenchi: Parameters<typeof conFogli>[0]) =>
  conFogli([dichiara(dati), ...elenchi], { registro, anno: 2026 });
const trovati = (dati: Dati, ...elenchi: Parameters<typeof conFogli>[0]): string[] =>
  visti(guarda(dati, ...elenchi), 'A06', 'A10');

describe('il patrimonio contato nell’elenco di un ente che non lo dichiara', () => {
  it.each<[string, Dati]>([
    ['il turn-over arriva al patrimonio', { ...BASE, turnOver: 5 }],
    ['le assegnate arrivano al patrimonio', { ...BASE, assegnate: 5 }],
    ['il complessivo lo supera con alloggi da costruire', { ...BASE, turnOver: 2, nuova: 9, complessivo: 12 }],
    ['niente da confrontare', BASE],
  ])('pulito: %s', (_, dati) => {
    expect(trovati(dati, INTERO)).toEqual([]);
  });

  it('il turn-over oltre gli alloggi contati è un avviso, e dice quanti sono e dove', () => {
    const esito = guarda({ ...BASE, turnOver: 6 }, INTERO);
    expect(visti(esito, 'A06')).toEqual(['A06 oltre-elenco D2']);
    const [rilievo] = esito.rilievi.filter(({ regola }) => regola === 'A06');
    expect(rilievo).toMatchObject({ esito: 'violata', gravita: 'avviso', trovato: 6, atteso: 5 });
    expect(rilievo?.celle.slice(1).map(({ foglio: dove, riga }) => `${dove} ${riga}`)).toEqual(
      STATI.map((__, i) => `Unita ${i + 1}`),
    );
    expect(messaggi(esito, 'A06')).toEqual([`${VIADANA}: «turn-over» è 6, ma nel suo elenco gli alloggi SAP sono 5.`]);
  });

  it('le assegnate oltre gli alloggi contati sono un avviso', () => {
    const esito = guarda({ ...BASE, assegnate: 6 }, INTERO);
    expect(visti(esito, 'A06', 'A10')).toEqual(['A10 oltre-elenco D2']);
    expect(messaggi(esito, 'A10')[0]).toMatch(/6.*ma nel suo elenco gli alloggi SAP sono 5\.$/);
  });

  it('contano gli alloggi SAP e i transitori, non gli altri', () => {
    const misto = elenco(
      [
        ...STATI.map((Stato, i) => alloggio(i + 1, { Stato })),
        alloggio(8, { Classificazione: 'SAT' }),
        alloggio(9, { Classificazione: 'SAS' }),
      ],
      CON_RILASCIO,
    );
    expect([6, 7].map((turnOver) => trovati({ ...BASE, turnOver }, misto))).toEqual([[], ['A06 oltre-elenco D2']]);
  });

  it.each<[string, Dati, Parameters<typeof conFogli>[0]]>([
    ['non c’è elenco', { ...BASE, turnOver: 60, assegnate: 60 }, []],
    [
      'è dei soli alloggi offerti, nessuno abitato',
      { ...BASE, turnOver: 60, assegnate: 60 },
      [conStati(['libera', 'in carenza'])],
    ],
    [
      'gli abitati sono solo quelli che si liberano',
      { ...BASE, turnOver: 60, assegnate: 60 },
      [
        elenco(
          [...STATI.entries()].map(([i, Stato]) => [...alloggio(i + 1, { Stato }), Stato === 'occupata' ? 2026 : null]),
          CON_RILASCIO,
        ),
      ],
    ],
    [
      'meno di metà resta abitata',
      { ...BASE, turnOver: 60, assegnate: 60 },
      [conStati(['occupata', 'occupata', 'libera', 'in carenza'])],
    ],
    [
      'non si dice chi se ne va',
      { ...BASE, turnOver: 60, assegnate: 60 },
      [elenco(STATI.map((Stato, i) => alloggio(i + 1, { Stato })))],
    ],
    ['uno stato manca', { ...BASE, turnOver: 60, assegnate: 60 }, [conStati([...STATI, null])]],
    [
      'la classificazione manca',
      { ...BASE, turnOver: 60, assegnate: 60 },
      [conStati(STATI, { Classificazione: null })],
    ],
    ['i numeri dichiarati non tornano', { libere: 3, carenza: 1, turnOver: 60, assegnate: 60 }, [INTERO]],
    ['niente lo riscontra', { turnOver: 60, assegnate: 60 }, [INTERO]],
    [
      'di un alloggio non si sa di chi è',
      { ...BASE, turnOver: 60, assegnate: 60 },
      [
        elenco(
          [...STATI.map((Stato, i) => alloggio(i + 1, { Stato })), alloggio(9, { 'Ente proprietario': 'BOH' })],
          CON_RILASCIO,
        ),
      ],
    ],
  ])('tace se l’elenco può essere una parte: %s', (_, dati, elenchi) => {
    expect(trovati(dati, ...elenchi)).toEqual([]);
  });

  it('il patrimonio dichiarato vale prima dell’elenco', () => {
    expect(trovati({ ...BASE, turnOver: 6, assegnate: 6, consistenzaSap: 40 }, INTERO)).toEqual([]);
    expect(trovati({ ...BASE, turnOver: 6, assegnate: 6, consistenza: 40 }, INTERO)).toEqual([]);
    expect(trovati({ ...BASE, turnOver: 6, consistenzaSap: 5 }, INTERO)).toEqual(['A06 oltre-patrimonio D2']);
  });
});
