import { nomeGiusto } from '../../scripts/esempi/enti';
import { leggiDati } from '../../scripts/esempi/leggi-dati';
import { creaQuadro } from '../../src/domain/quadro';
import { contestoEsempio, FORME, opzioniDellAmbito } from '../costruttori/esempi';

/** La tabella 11 del piano: nome e quattro cifre; l'asterisco dice che l'ente è senza U.I. SAP. */
const PUBBLICATO = leggiDati()
  .tabelle['11-quadro'].slice(1)
  .filter(([nome]) => nome !== 'TOTALE')
  .map(([nome = '', ...cifre]) => {
    const [complessivo, turnOver, carenza, nuova] = cifre.map((cifra) => (cifra === '' ? null : Number(cifra)));
    const senzaSap = nome.endsWith('*');
    // Il quadro stampato non ha la colonna dei privati: la tabella 10 dà 0 a tutti.
    return {
      nome: nomeGiusto(nome),
      senzaSap,
      valori: { complessivo, turnOver, carenza, nuova, privati: senzaSap ? null : 0 },
    };
  });

describe('il quadro riepilogativo è quello pubblicato', () => {
  it('il confronto ha 29 righe, cinque senza U.I. SAP', () => {
    expect(PUBBLICATO).toHaveLength(29);
    expect(PUBBLICATO.filter(({ senzaSap }) => senzaSap)).toHaveLength(5);
    expect(PUBBLICATO).toContainEqual({
      nome: 'COMUNE DI TORNATA',
      senzaSap: false,
      valori: { complessivo: 4, turnOver: 2, carenza: 0, nuova: 2, privati: 0 },
    });
  });

  it.each(FORME)('%s', async (_, file) => {
    const quadro = creaQuadro(await contestoEsempio(file, opzioniDellAmbito()));
    const righe = quadro.righe.map(({ ente, senzaSap, valori }) => ({ nome: ente.nome, senzaSap, valori }));
    expect(quadro.anno).toBe(2021);
    expect(righe).toEqual(PUBBLICATO);
    expect(quadro.totale).toEqual({ complessivo: 93, turnOver: 49, carenza: 14, nuova: 30, privati: 0 });
  });

  it.each(FORME)('%s, senza sapere niente degli enti', async (_, file) => {
    const quadro = creaQuadro(await contestoEsempio(file));
    const perNome = new Map(quadro.righe.map(({ ente, valori }) => [ente.nome, valori]));
    expect(perNome).toEqual(new Map(PUBBLICATO.map(({ nome, valori }) => [nome, valori])));
    expect(quadro.totale).toEqual({ complessivo: 93, turnOver: 49, carenza: 14, nuova: 30, privati: 0 });
  });
});
