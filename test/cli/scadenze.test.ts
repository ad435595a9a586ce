import { scriviFoglioDiCalcolo } from '../costruttori/file-xlsx';
import { RIGHE_QUADRO } from '../costruttori/quadro-scritto';
import { FORMA_RAPPORTO } from '../app/forma-json';
import { cartellaTemporanea } from './cartella-temporanea';
import { comandoCostruito } from './comando-costruito';

const ENTI = [
  { nome: 'ALER BS-CR-MN U.O. CREMONA', tipo: 'aler' },
  { nome: 'COMUNE DI BOZZOLO', tipo: 'comune' },
  { nome: 'COMUNE DI TORNATA', tipo: 'comune' },
];
const DATE = {
  approvato: '2020-12-15',
  scadenze: { ricognizione: '2020-11-03', invio: '2020-12-20', pubblicazione: '2021-01-09', avviso: '2021-01-10' },
};
const DETTI = ['D01 31/10/2020', 'D03 30/12/2020'];

describe('le scadenze nel comando', () => {
  const { esegui } = comandoCostruito();
  const { percorso, scrivi } = cartellaTemporanea();
  const [titolo = [], testate = [], ...righe] = RIGHE_QUADRO;
  const scriviEnti = (quanti: number, ambito: object): string => {
    for (const [i, nome] of ['aler', 'bozzolo', 'tornata'].slice(0, quanti).entries()) {
      scriviFoglioDiCalcolo(percorso(`enti/${nome}.xlsx`), [titolo, testate, righe[i] ?? []]);
    }
    return scrivi('enti/ambito.json', JSON.stringify({ nome: 'Prova', anno: 2021, enti: ENTI, ...ambito }));
  };
  const consolida = () => {
    const { uscita } = esegui(['consolida', percorso('enti'), '--uscita', percorso('q.xlsx'), '--json']);
    const json = FORMA_RAPPORTO.parse(JSON.parse(uscita));
    return [...json.file.flatMap(({ rilievi }) => rilievi), ...json.ambito.rilievi].filter(({ regola }) =>
      regola.startsWith('D'),
    );
  };

  it('consolida: una volta sola, per tutto l’ambito', () => {
    scriviEnti(3, DATE);
    expect(consolida().map(({ regola, atteso }) => `${regola} ${String(atteso)}`)).toEqual(DETTI);
    expect(esegui(['consolida', percorso('enti'), '--uscita', percorso('q.xlsx')]).uscita).toContain(
      'La ricognizione è stata avviata il 03/11/2020: il termine era il 31/10/2020, 3 giorni di',
    );
  });

  it('controlla: nella cartella dell’ambito sì, in quella di un ente solo no', () => {
    const ambito = scriviEnti(1, DATE);
    scriviFoglioDiCalcolo(percorso('ambito.xlsx'), [...RIGHE_QUADRO]);
    const detti = (file: string): string[] => {
      const { uscita } = esegui(['controlla', percorso(file), '--ambito', ambito, '--json']);
      const { file: letti } = FORMA_RAPPORTO.parse(JSON.parse(uscita));
      return letti.flatMap(({ rilievi }) => rilievi.map(({ regola }) => regola)).filter((id) => id.startsWith('D'));
    };
    expect(detti('ambito.xlsx')).toEqual(['D01', 'D03']);
    expect(detti('enti/aler.xlsx')).toEqual([]);
  });

  it('chi non ha risposto entro la chiusura si dice; chi arriva al secondo giro arriva tardi', () => {
    scriviEnti(2, { ricognizione: { chiusura: '2021-03-08' } });
    const detti = () =>
      consolida().map(({ ente, messaggio }) => `${String(ente)}: ${/non è arrivata|importata/.exec(messaggio)?.[0]}`);
    expect(detti()).toEqual(['COMUNE DI TORNATA: non è arrivata']);
    // Il registro scritto al primo giro dice che tutti sono stati importati dopo: non si sa quando hanno risposto.
    scriviEnti(3, { ricognizione: { chiusura: '2021-03-08' } });
    expect(consolida().map(({ esito, messaggio }) => [esito, messaggio.split(' (')[0]])).toEqual([
      ['nonVerificabile', 'I file sono stati importati tutti dopo la chiusura della ricognizione'],
    ]);
  });

  it('senza date non si dice niente', () => {
    scriviEnti(2, {});
    expect(consolida()).toEqual([]);
  });
});
