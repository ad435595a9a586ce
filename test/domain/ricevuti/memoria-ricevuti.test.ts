import { diSeguito } from '../../../src/domain/passi';
import { disegnaRicevuti } from '../../../src/domain/ricevuti/disegna-ricevuti';
import type { MemoriaRicevuti } from '../../../src/domain/ricevuti/memoria-ricevuti';
import type { Ricevuti } from '../../../src/domain/ricevuti/ricevuti';
import { ricevutiDaFogliAPassi } from '../../../src/domain/ricevuti/ricevuti-da-fogli';
import type { ValoreCella, WorkbookSnapshot } from '../../../src/domain/snapshot';
import { daBozza } from '../../costruttori/da-bozza';
import { foglio } from '../../costruttori/snapshot';
import { ricevutiDi } from '../../costruttori/ricevuti';

const file = (nome: string, numero: ValoreCella, altre: readonly ValoreCella[][] = []): WorkbookSnapshot => ({
  nome,
  fogli: [foglio('Quadro', [['Ente', 'U.I.'], ['COMUNE DI VIADANA', numero], ...altre])],
});

describe('i file ricevuti già letti non si ricostruiscono un’altra volta', () => {
  const letti = (ricevuti: Ricevuti, memoria: MemoriaRicevuti): readonly WorkbookSnapshot[] => {
    const disegnati = disegnaRicevuti(ricevuti);
    const { fogli } = daBozza({ titolo: 'Prova', fogli: [disegnati.righe, disegnati.registro] });
    const [righe, registro] = fogli;
    if (!righe || !registro) throw new Error('mancano i fogli');
    return diSeguito(ricevutiDaFogliAPassi(righe, registro, memoria)).cartelle;
  };

  it.each<[string, WorkbookSnapshot, boolean]>([
    ['uguale', file('viadana.xlsx', 3), true],
    ['con un numero cambiato', file('viadana.xlsx', 4), false],
    ['con una riga in più', file('viadana.xlsx', 3, [['TOTALE', 3]]), false],
    ['con un altro nome', file('altro.xlsx', 3), false],
  ])('%s', (_, dopo, stessa) => {
    const memoria: MemoriaRicevuti = new Map();
    const [prima] = letti(ricevutiDi(file('viadana.xlsx', 3)), memoria);
    const [riletta] = letti(ricevutiDi(dopo), memoria);
    expect(riletta === prima).toBe(stessa);
    expect(riletta?.fogli[0]?.valori).toEqual(dopo.fogli[0]?.valori);
  });
});
