import { CATALOGO } from '../../../src/domain/regole/catalogo';
import type { RegolaId } from '../../../src/domain/regole/regola-id';
import { spiegazioneDi } from '../../../src/domain/spiegazioni/indice';
import type { Esempio } from '../../../src/domain/spiegazioni/spiegazione';
import { ente } from '../../costruttori/contesto';
import { rilieviDellEsempio } from '../../costruttori/esempio-spiegato';
import type { Attorno } from '../../costruttori/esempio-spiegato';

const ambito = (...nomi: readonly string[]): Attorno => ({
  registro: { ambito: null, capofila: null, enti: nomi.map((nome) => ente(`COMUNE DI ${nome}`)), provenienza: 'file' },
});
const conSenzaSap = (nomi: readonly string[], senza: readonly string[]): Attorno => ({
  registro: {
    ambito: null,
    capofila: null,
    enti: [
      ...nomi.map((nome) => ente(`COMUNE DI ${nome}`)),
      ...senza.map((nome) => ente(`COMUNE DI ${nome}`, { senzaSap: true })),
    ],
    provenienza: 'file',
  },
});
const PRIMA_DEL_2025: Attorno = { approvato: '2021-03-31' };
const DOPO_IL_2025: Attorno = { approvato: '2025-12-15' };

/**
 * Regola, codice che l'esempio sbagliato deve dare e quello giusto no, ciò che la tabellina non dice. L'ultima colonna è
 * per le regole che di una cosa giusta danno comunque una informazione: il codice che l'esempio giusto dà.
 */
const ESEMPI: readonly (readonly [RegolaId, string, Attorno?, string?])[] = [
  ['S01', 'tabella-vuota'],
  ['S02', 'colonna-senza-intestazione'],
  ['S03', 'riga-mancante', ambito('BOZZOLO', 'DOSOLO', 'MARCARIA')],
  ['S04', 'fuori-ambito', ambito('BOZZOLO', 'CASTELDIDONE')],
  ['S05', 'vicino', ambito('CASTELDIDONE', 'SABBIONETA')],
  ['S06', 'riga-ripetuta'],
  ['S07', 'manca'],
  ['S08', 'decimale'],
  ['S09', 'punto'],
  ['S10', 'vuoto'],
  ['S11', 'manca', conSenzaSap(['SABBIONETA'], ['SAN GIOVANNI IN CROCE', 'SOLAROLO RAINERIO'])],
  ['S12', 'tabella', { anno: 2021 }],
  ['S13', 'scritto'],
  ['S14', 'superficie'],
  ['S15', 'ripetuto'],
  ['A11', 'conto-diverso'],
  ['Q13', 'oltre-limite'],
  ['Q14', 'senza-costo'],
  ['Q15', 'troppo-breve'],
  ['A01', 'somma-diversa'],
  ['A02', 'totale-diverso'],
  ['A03', 'valori-diversi'],
  ['A04', 'somma-diversa', ambito('BOZZOLO', 'DOSOLO')],
  ['A05', 'turn-over-diverso'],
  ['A06', 'oltre-patrimonio'],
  ['A07', 'sub-ambiti-diversi'],
  ['A08', 'totale-diverso'],
  ['A09', 'percentuale-diversa'],
  ['A10', 'oltre-piano', { annoPrima: true, anno: 2021 }],
  ['A12', 'cambiato', { annoPrima: true }],
  ['Q01', 'sotto-minimo'],
  ['Q02', 'aler-diversa'],
  ['Q03', 'aler-per-unita-operativa', {}, 'unita-indigenti'],
  ['Q04', 'oltre-tetto', PRIMA_DEL_2025],
  ['Q05', 'unita-oltre-tetto', PRIMA_DEL_2025, 'unita-polizia'],
  ['Q06', 'quota-senza-unita', PRIMA_DEL_2025],
  ['Q07', 'base-comuni', PRIMA_DEL_2025],
  ['Q08', 'ente-oltre-soglia'],
  ['Q09', 'oltre-disponibili'],
  ['Q10', 'riserve-oltre-disponibili'],
  ['Q11', 'oltre-tetto', DOPO_IL_2025],
  ['Q12', 'diciture-vicine', PRIMA_DEL_2025],
  ['Q17', 'valore-di-legge', PRIMA_DEL_2025],
  ['C01', 'senza-sap-con-dati', conSenzaSap(['BOZZOLO'], ['CALVATONE'])],
  ['C02', 'codiceIstat'],
  ['C03', 'comune-cessato'],
  ['C04', 'zero-per-non-rilevabile'],
  ['C05', 'totale-diverso'],
  ['C06', 'grafie-diverse'],
  ['D01', 'avviata-tardi'],
  ['D02', 'approvato-tardi'],
  ['D03', 'inviato-tardi'],
  ['D04', 'avviso-tardi'],
  ['D05', 'comunicato-tardi'],
  ['D06', 'compilato-tardi', { procedura: { oggi: '2021-03-15', fatte: {}, finestra: { chiusura: '2021-03-08' } } }],
];

/** Ciò che si direbbe perché la tabellina è un ritaglio: senza TOTALE, senza le altre tabelle del piano. */
const DEL_RITAGLIO: ReadonlySet<string> = new Set(['S07 manca', 'S01 nessuna-tabella', 'Q09 manca-complessivo']);

const CASI = ESEMPI.map(([id, codice, attorno = {}, ammesso]) => ({
  id,
  codice,
  attorno,
  ammessi: ammesso === undefined ? [] : [ammesso],
}));

describe('gli esempi delle spiegazioni, controllati davvero', () => {
  it('ci sono per ogni regola del catalogo', () => {
    expect(ESEMPI.map(([id]) => id).sort()).toEqual(CATALOGO.map(({ id }) => id).sort());
  });

  it.each(CASI)('$id: quello sbagliato dà $codice, quello giusto no', ({ id, codice, attorno, ammessi }) => {
    const { giusto, sbagliato } = spiegazioneDi(id);
    const codiciDi = (esempio: Esempio): readonly string[] =>
      rilieviDellEsempio(esempio, attorno).flatMap((rilievo) => (rilievo.regola === id ? [rilievo.codice] : []));
    expect(codiciDi(sbagliato)).toContain(codice);
    expect([...new Set(codiciDi(giusto))]).toEqual(ammessi);
  });

  // Chi legge l'esempio giusto non deve trovarci un altro sbaglio.
  it.each(CASI)('$id: quello giusto non ha errori di nessuna regola', ({ id, attorno }) => {
    const errori = rilieviDellEsempio(spiegazioneDi(id).giusto, attorno)
      .filter(({ gravita }) => gravita === 'errore')
      .map(({ regola, codice }) => `${regola} ${codice}`);
    expect(errori.filter((errore) => !DEL_RITAGLIO.has(errore))).toEqual([]);
  });
});
