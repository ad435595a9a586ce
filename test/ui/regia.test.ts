import { PAUSA } from '../../src/ui/stato/lettura';
import { Regia } from '../../src/ui/stato/regia';
import { cartellaQuadro } from '../costruttori/quadro-scritto';
import { CartellaFinta } from './cartella-finta';
import type { ComeComincia } from './cartella-finta';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function avviata(come?: ComeComincia): Promise<{ cartella: CartellaFinta; regia: Regia; ferma: () => void }> {
  const cartella = new CartellaFinta(cartellaQuadro('q.xlsx'), come);
  const regia = new Regia(cartella, () => new Date(2026, 10, 22, 9, 5));
  const ferma = regia.avvia();
  await jest.advanceTimersByTimeAsync(0);
  return { cartella, regia, ferma };
}

const quante = (cartella: CartellaFinta, nome: string): number =>
  cartella.chiamate.filter((una) => una === nome).length;

describe('il ricontrollo mentre si scrive', () => {
  it('aspetta una pausa dopo l’ultima modifica, e guarda senza segnare', async () => {
    const { cartella, regia } = await avviata();
    cartella.modifica('Quadro', 'B5', 99);
    await jest.advanceTimersByTimeAsync(PAUSA - 1);
    cartella.modifica('Quadro', 'B5', 98);
    await jest.advanceTimersByTimeAsync(PAUSA - 1);
    expect(quante(cartella, 'guarda')).toBe(1);
    expect(regia.leggi()).toMatchObject({ superata: true, inAttesa: true });
    await jest.advanceTimersByTimeAsync(1);
    expect(quante(cartella, 'guarda')).toBe(2);
    expect(quante(cartella, 'controlla')).toBe(0);
    expect(regia.leggi()).toMatchObject({ superata: false, inAttesa: false });
    expect(regia.leggi().controllata?.controllo.conteggi.errori).toBeGreaterThan(0);
  });

  it('se i segni nelle celle non sono più quelli giusti lo sa, finché si controlla di nuovo o si puliscono', async () => {
    const { cartella, regia } = await avviata();
    await regia.controlla();
    expect(regia.leggi()).toMatchObject({ segnata: true, segniVecchi: false });
    cartella.modifica('Quadro', 'B5', 99);
    await jest.advanceTimersByTimeAsync(PAUSA);
    expect(regia.leggi()).toMatchObject({ segnata: true, segniVecchi: true, superata: false });
    await regia.controlla();
    expect(regia.leggi()).toMatchObject({ segnata: true, segniVecchi: false });
    cartella.modifica('Quadro', 'B5', 98);
    await jest.advanceTimersByTimeAsync(PAUSA);
    await regia.pulisci();
    expect(regia.leggi()).toMatchObject({ segnata: false, segniVecchi: false });
  });

  it('spento, dice solo che i dati sono cambiati', async () => {
    const { cartella, regia } = await avviata({ impostazioni: { dalVivo: false } });
    cartella.modifica('Quadro', 'B5', 99);
    await jest.advanceTimersByTimeAsync(PAUSA * 2);
    expect(quante(cartella, 'guarda')).toBe(1);
    expect(regia.leggi()).toMatchObject({ superata: true, inAttesa: false });
  });

  it('se non riesce, resta scritto che i dati sono cambiati, senza allarmi', async () => {
    const { cartella, regia } = await avviata();
    cartella.guasta('guarda', new Error('occupato'));
    cartella.modifica('Quadro', 'B5', 99);
    await jest.advanceTimersByTimeAsync(PAUSA);
    expect(regia.leggi()).toMatchObject({ superata: true, inAttesa: false, guasto: null, fase: 'pronta' });
  });

  it('dopo la chiusura non ascolta più', async () => {
    const { cartella, ferma } = await avviata();
    ferma();
    cartella.modifica('Quadro', 'B5', 99);
    await jest.advanceTimersByTimeAsync(PAUSA);
    expect(quante(cartella, 'guarda')).toBe(1);
  });
});

describe('i risultati tardivi', () => {
  it('una modifica durante il controllo lascia il risultato superato e ne chiede un altro', async () => {
    const { cartella, regia } = await avviata();
    const libera = cartella.trattieni('controlla');
    const fine = regia.controlla();
    cartella.modifica('Quadro', 'B5', 99);
    libera();
    await fine;
    expect(regia.leggi()).toMatchObject({ fase: 'pronta', superata: true, inAttesa: true, segnata: true });
  });

  it('un guasto dopo l’annullamento non si mostra', async () => {
    const { cartella, regia } = await avviata();
    const libera = cartella.trattieni('controlla');
    cartella.guasta('controlla', new Error('tardi'));
    const fine = regia.controlla();
    regia.annulla();
    libera();
    await fine;
    expect(regia.leggi()).toMatchObject({ fase: 'pronta', lavoro: null, guasto: null });
  });
});
