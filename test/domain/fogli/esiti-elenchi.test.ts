import { controlla } from '../../../src/app/controlla';
import { disegnaEsiti } from '../../../src/domain/fogli/esiti-controlli';
import { creaQuadro } from '../../../src/domain/quadro';
import { frasi } from '../../../src/domain/testi/indice';
import { elencoLungo, SBAGLIATI } from '../../costruttori/elenco-lungo';

describe('gli esiti con un elenco di alloggi', () => {
  const { contesto, rilievi } = controlla([{ nome: 'a.xlsx', fogli: [elencoLungo()] }]);
  const { celle, tabelle } = disegnaEsiti(contesto, creaQuadro(contesto), rilievi, frasi, new Set(['Unita']));
  const inizio = (tabelle[0]?.area.riga ?? 0) + 1;
  const testata = celle.slice(0, inizio - 1).map((riga) => String(riga[0]?.valore ?? ''));

  it('il verdetto conta anche ciò che non si elenca, e lo dice', () => {
    expect(testata[1]).toBe(`Non conforme: ${SBAGLIATI} errori da correggere.`);
    expect(testata[2]).toMatch(/^150 errori, 0 avvisi/);
    expect(testata).toContain(`Sono elencati i primi ${rilievi.length} rilievi su ${rilievi.length + 50}.`);
  });

  it('una riga per ogni cella elencata, con il collegamento; l’ultima dice quante ne restano', () => {
    const righe = celle.slice(inizio).map((riga) => riga.map((una) => una?.valore ?? null));
    expect(righe).toHaveLength(rilievi.length);
    const superfici = righe.filter(([, regola]) => regola === 'S14');
    expect(superfici.map((riga) => `${riga[6]}!${riga[7]}`)).toEqual(
      Array.from({ length: 100 }, (_, i) => `Unita!I${i + 2}`),
    );
    expect(superfici.at(-1)?.[10]).toMatch(/Altri 50 casi uguali non elencati\.$/);
    expect(celle[inizio]?.[7]?.stile).toBe('collegamento');
  });
});
