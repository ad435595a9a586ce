import { controlla } from '../../src/app/controlla';
import { controlliNonFatti } from '../../src/app/controlli-non-fatti';
import { VOCI_CHE_SERVONO } from '../../src/app/voci-che-servono';
import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import { CATALOGO } from '../../src/domain/regole/catalogo';
import type { RegolaId } from '../../src/domain/regole/regola-id';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { leggiEsempio } from '../costruttori/esempi';
import { cartellaQuadro, RIGHE_QUADRO } from '../costruttori/quadro-scritto';
import { cartella, foglio } from '../costruttori/snapshot';

const mancanze = (snapshot: WorkbookSnapshot, opzioni?: OpzioniContesto): ReadonlyMap<RegolaId, unknown> =>
  new Map(controlliNonFatti(controlla([snapshot], opzioni)).map(({ regola, manca }) => [regola, manca]));

const QUADRO = cartellaQuadro('q.xlsx');
const SENZA_ANNO = cartellaQuadro('q.xlsx', RIGHE_QUADRO.slice(1));
const UN_ENTE = cartellaQuadro('q.xlsx', [...RIGHE_QUADRO.slice(0, 2), ...RIGHE_QUADRO.slice(4, 5)]);
const TRANSITORI_SOLI = cartella(
  foglio('SAT', [
    ['Ragione Sociale Ente Proprietario', 'Numero U.I. per servizi abitativi transitori'],
    ['COMUNE DI BOZZOLO', 2],
    ['COMUNE DI TORNATA', 1],
    ['TOTALE', 3],
  ]),
);

describe('controlliNonFatti', () => {
  it.each<[string, WorkbookSnapshot, OpzioniContesto, RegolaId, unknown]>([
    ['senza la quota indigenti', QUADRO, {}, 'Q01', { tipo: 'voci', voci: ['indigenti'] }],
    ['senza transitori', QUADRO, {}, 'Q09', { tipo: 'voci', voci: ['transitori'] }],
    ['senza la media né gli anni', QUADRO, {}, 'A05', { tipo: 'voci', voci: ['turnOverMedio', 'turnOverAnnuo'] }],
    [
      'prima del tetto per la polizia',
      QUADRO,
      { approvato: '2018-12-31' },
      'Q04',
      { tipo: 'data', validita: { dal: '2019-03-13', al: null } },
    ],
    ['senza l’anno del piano', SENZA_ANNO, {}, 'S12', { tipo: 'anno' }],
    ['con un ente solo', UN_ENTE, {}, 'S03', { tipo: 'piuEnti' }],
    ['senza riga TOTALE', UN_ENTE, {}, 'A02', { tipo: 'totali' }],
    ['con una tabella sola', QUADRO, {}, 'A03', { tipo: 'datiRipetuti' }],
    ['senza patrimonio né fondi', QUADRO, {}, 'A07', { tipo: 'patrimonioEFondi' }],
    ['senza percentuali', QUADRO, {}, 'A09', { tipo: 'percentuali' }],
    ['senza codici', QUADRO, {}, 'C02', { tipo: 'codici' }],
    ['senza codici catastali', QUADRO, {}, 'C03', { tipo: 'codiciCatastali' }],
    ['senza le date dei passi', QUADRO, {}, 'D01', { tipo: 'date' }],
    ['senza la data di approvazione', QUADRO, {}, 'D02', { tipo: 'approvazione' }],
    ['con la data di approvazione', QUADRO, { approvato: '2020-12-15' }, 'D02', undefined],
    [
      'senza il giorno di chiusura',
      QUADRO,
      { procedura: { oggi: '2021-01-01', fatte: {} } },
      'D06',
      { tipo: 'chiusura' },
    ],
  ])('%s', (_, snapshot, opzioni, regola, manca) => {
    expect(mancanze(snapshot, opzioni).get(regola)).toEqual(manca);
  });

  it('una regola che guarda qualcosa non c’è', () => {
    const fatte: readonly RegolaId[] = ['S03', 'S07', 'S12', 'A01', 'A02'];
    expect(fatte.filter((regola) => mancanze(QUADRO).has(regola))).toEqual([]);
  });

  it('ciò che un rilievo dice già non si ripete', () => {
    const { rilievi } = controlla([TRANSITORI_SOLI]);
    expect(rilievi.map(({ regola, codice }) => `${regola} ${codice}`)).toContain('Q09 manca-complessivo');
    expect(mancanze(TRANSITORI_SOLI).has('Q09')).toBe(false);
  });

  it('chi non ha fatto il controllo non ha trovato violazioni', async () => {
    for (const snapshot of [QUADRO, UN_ENTE, await leggiEsempio('ambito-come-pubblicato.xlsx')]) {
      const controllo = controlla([snapshot]);
      const nonFatte = new Set(controlliNonFatti(controllo).map(({ regola }) => regola));
      const smentite = controllo.rilievi.filter(({ regola, esito }) => esito === 'violata' && nonFatte.has(regola));
      expect(smentite.map(({ regola }) => regola)).toEqual([]);
    }
  });

  it('ogni regola che dichiara le sue voci dice anche quali le servono', () => {
    const conVoci = CATALOGO.filter(({ voci }) => voci.length > 0);
    for (const { id, voci } of conVoci) {
      const servono = (VOCI_CHE_SERVONO[id] ?? []).flat();
      expect([id, voci.filter((voce) => !servono.includes(voce))]).toEqual([id, []]);
    }
  });
});
