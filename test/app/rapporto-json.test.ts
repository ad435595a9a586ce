import { controlla } from '../../src/app/controlla';
import { fileControllato, fileNonControllato, rapportoDiAmbito, rapportoDiFile } from '../../src/app/rapporto';
import type { Rapporto } from '../../src/app/rapporto';
import { rapportoJson } from '../../src/app/rapporto-json';
import { cartellaQuadro, conCella, RIGHE_QUADRO } from '../costruttori/quadro-scritto';
import { FORMA_RAPPORTO } from './forma-json';
import type { RapportoLetto } from './forma-json';

/** Il JSON come lo legge un altro programma, già controllato contro la forma. */
function riletto(rapporto: Rapporto): RapportoLetto {
  const testo: unknown = JSON.parse(JSON.stringify(rapportoJson(rapporto, '0.1.0')));
  return FORMA_RAPPORTO.parse(testo);
}

const pulito = cartellaQuadro('pulito.xlsx');
const sbagliato = cartellaQuadro('sbagliato.xlsx', conCella(4, 1, 5));
const controllato = (cartella: typeof pulito) => fileControllato(cartella.nome, controlla([cartella]));

describe('rapporto in JSON', () => {
  it('un file solo: profilo e quadro stanno in testa', () => {
    const json = riletto(rapportoDiFile([controllato(sbagliato)]));
    expect(json).toMatchObject({ schema: 1, versione: '0.1.0', profilo: 'rr-3-2019', ambito: { rilievi: [] } });
    expect(json.file).toHaveLength(1);
    expect(json.file[0]).toMatchObject({ nome: 'sbagliato.xlsx', esito: 'non-conforme' });
    expect(json.file[0]).not.toHaveProperty('quadro');
    expect(json.file[0]?.tabelle).toEqual([
      {
        foglio: 'Quadro',
        intervallo: 'A2:F6',
        voci: ['complessivo', 'turnOver', 'carenza', 'nuova', 'privati'],
        enti: 3,
        totale: true,
      },
    ]);
    expect(json.quadro?.anno).toBe(2021);
    expect(json.quadro?.righe[1]).toEqual({
      ente: 'COMUNE DI BOZZOLO',
      complessivo: 3,
      turnOver: 1,
      carenza: 0,
      nuova: 2,
      privati: 0,
      note: [],
    });
  });

  it('il rilievo dice regola, celle, trovato e atteso', () => {
    const json = riletto(rapportoDiFile([controllato(sbagliato)]));
    expect(json.file[0]?.rilievi.find(({ regola }) => regola === 'A01')).toMatchObject({
      gravita: 'errore',
      foglio: 'Quadro',
      cella: 'B5',
      ente: 'COMUNE DI TORNATA',
      voce: 'complessivo',
      trovato: 5,
      atteso: 4,
      esito: 'violata',
    });
  });

  it('più file: ognuno ha il suo profilo e il suo quadro', () => {
    const file = [controllato(pulito), controllato(sbagliato)];
    const json = riletto(
      rapportoDiFile([...file, fileNonControllato({ nome: 'rotto.xlsx', motivo: 'Il file è vuoto.' })]),
    );
    expect(json).not.toHaveProperty('quadro');
    expect(json.profilo).toBe('rr-3-2019');
    expect(json.file.map(({ nome, profilo, quadro }) => [nome, profilo, quadro?.totale.complessivo])).toEqual([
      ['pulito.xlsx', 'rr-3-2019', 17],
      ['sbagliato.xlsx', 'rr-3-2019', 17],
      ['rotto.xlsx', undefined, undefined],
    ]);
    expect(json.file[2]).toEqual({
      nome: 'rotto.xlsx',
      esito: 'illeggibile',
      motivo: 'Il file è vuoto.',
      conteggi: { errori: 0, avvisi: 0, informazioni: 0, nonVerificabili: 0, giustificati: 0 },
      tabelle: [],
      elenchi: [],
      rilievi: [],
    });
  });

  it('profili diversi: in testa non ce n’è uno', () => {
    const recente = fileControllato('q.xlsx', controlla([pulito], { approvato: '2025-12-18' }));
    expect(riletto(rapportoDiFile([controllato(pulito), recente])).profilo).toBeNull();
  });

  it('nessun file letto', () => {
    const json = riletto(rapportoDiFile([fileNonControllato({ nome: 'rotto.xlsx', motivo: 'Il file è vuoto.' })]));
    expect(json.profilo).toBeNull();
    expect(json).not.toHaveProperty('quadro');
  });

  it('un ambito: ogni rilievo al suo file, quelli di nessuno a parte, il quadro in testa', () => {
    const [titolo = [], testate = [], aler = [], bozzolo = [], tornata = []] = RIGHE_QUADRO;
    const parti = [
      cartellaQuadro('aler.xlsx', [titolo, testate, aler]),
      cartellaQuadro('bozzolo.xlsx', [titolo, testate, bozzolo.with(1, 7)]),
    ];
    const registro = controlla([cartellaQuadro('q', [titolo, testate, aler, bozzolo, tornata])]).contesto.registro;
    const controllo = controlla(parti, { registro: { ...registro, provenienza: 'file' } });
    const json = riletto(rapportoDiAmbito(controllo, [{ nome: 'tornata.xlsx', motivo: 'Il file è vuoto.' }]));
    expect(json.file.map(({ nome, esito }) => [nome, esito])).toEqual([
      ['aler.xlsx', expect.not.stringMatching('non-conforme')],
      ['bozzolo.xlsx', 'non-conforme'],
      ['tornata.xlsx', 'illeggibile'],
    ]);
    expect(json.file[1]?.rilievi.map(({ regola }) => regola)).toContain('A01');
    expect(json.ambito.rilievi.map(({ regola, ente }) => [regola, ente])).toContainEqual(['S03', 'COMUNE DI TORNATA']);
    expect(json.quadro?.righe.map(({ ente, complessivo }) => [ente, complessivo])).toEqual([
      ['ALER BS-CR-MN U.O. CREMONA', 10],
      ['COMUNE DI BOZZOLO', 3],
      ['COMUNE DI TORNATA', null],
    ]);
    expect(json.file.some((file) => 'quadro' in file)).toBe(false);
  });
});
