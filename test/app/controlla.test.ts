import { controlla } from '../../src/app/controlla';
import { cartella, foglio } from '../costruttori/snapshot';
import { cartellaQuadro, conCella, foglioQuadro, RIGHE_QUADRO } from '../costruttori/quadro-scritto';

describe('controlla', () => {
  it('una cartella pulita non ha errori e dà il quadro', () => {
    const { conteggi, esito, quadro, contesto } = controlla([cartellaQuadro('q.xlsx')]);
    expect(conteggi.errori).toBe(0);
    expect(esito).not.toBe('non-conforme');
    expect(contesto.anno).toBe(2021);
    expect(quadro?.totale).toEqual({ complessivo: 17, turnOver: 9, carenza: 5, nuova: 3, privati: 0 });
    expect(quadro?.righe.map(({ ente }) => ente.nome)).toEqual([
      'ALER BS-CR-MN U.O. CREMONA',
      'COMUNE DI BOZZOLO',
      'COMUNE DI TORNATA',
    ]);
  });

  it('un complessivo diverso dalla somma è un errore nella sua cella', () => {
    const { rilievi, esito, conteggi } = controlla([cartellaQuadro('q.xlsx', conCella(4, 1, 5))]);
    const [a01] = rilievi.filter(({ regola }) => regola === 'A01');
    expect(a01).toMatchObject({ gravita: 'errore', trovato: 5, atteso: 4, ente: 'COMUNE DI TORNATA' });
    expect(a01?.celle[0]).toEqual({ file: 0, foglio: 'Quadro', riga: 4, colonna: 1 });
    expect(esito).toBe('non-conforme');
    expect(conteggi.errori).toBeGreaterThan(0);
  });

  it('senza le voci del quadro non c’è quadro', () => {
    const sat = foglio('SAT', [
      ['Ragione Sociale Ente Proprietario', 'Numero U.I. per servizi abitativi transitori'],
      ['COMUNE DI BOZZOLO', 1],
      ['COMUNE DI TORNATA', 0],
      ['TOTALE', 1],
    ]);
    expect(controlla([cartella(sat)]).quadro).toBeNull();
    expect(controlla([cartella(foglio('Vuoto', []))]).quadro).toBeNull();
  });

  it('la cartella di un ente solo ha la sua riga e non quelle degli altri', () => {
    const [titolo = [], testate = [], , bozzolo = []] = RIGHE_QUADRO;
    const registro = controlla([cartella(foglioQuadro())]).contesto.registro;
    const { quadro } = controlla([cartellaQuadro('bozzolo.xlsx', [titolo, testate, bozzolo])], { registro });
    expect(quadro?.righe.map(({ ente, valori }) => [ente.nome, valori.complessivo])).toEqual([
      ['COMUNE DI BOZZOLO', 3],
    ]);
  });

  it('gli stessi dati danno gli stessi rilievi', () => {
    const dati = cartellaQuadro('q.xlsx', conCella(4, 1, '5 '));
    expect(controlla([dati]).rilievi).toEqual(controlla([dati]).rilievi);
    expect(controlla([dati]).rilievi).not.toEqual([]);
  });

  it('nessuna cartella: nessun guasto', () => {
    expect(controlla([])).toMatchObject({ quadro: null, conteggi: { errori: 0 } });
  });
});
