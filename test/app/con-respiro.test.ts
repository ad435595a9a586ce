import { conRespiro } from '../../src/app/con-respiro';
import { controlla, controllaAPassi } from '../../src/app/controlla';
import type { Riconosciute } from '../../src/app/controlla';
import { diSeguito } from '../../src/domain/passi';
import type { Passi } from '../../src/domain/passi';
import { COMUNICAZIONI, leggiEsempio, opzioniDellAmbito } from '../costruttori/esempi';

/** Passi che tengono occupati due millesimi di secondo ciascuno. */
function* lento(quanti: number): Passi<number> {
  for (let i = 0; i < quanti; i += 1) {
    const fine = performance.now() + 2;
    while (performance.now() < fine);
    yield;
  }
  return quanti;
}

describe('un lavoro a passi', () => {
  it('dà lo stesso risultato, e intanto altri lavorano', async () => {
    let altri = 0;
    const battito = setInterval(() => (altri += 1), 1);
    await expect(conRespiro(lento(100))).resolves.toBe(diSeguito(lento(3)) + 97);
    clearInterval(battito);
    expect(altri).toBeGreaterThan(5);
  });

  it('un errore esce come da un lavoro solo', async () => {
    function* rotto(): Passi<number> {
      yield;
      throw new Error('rotto');
    }
    await expect(conRespiro(rotto())).rejects.toThrow('rotto');
  });
});

it('il controllo a passi, anche con cartelle già riconosciute, dice le stesse cose', async () => {
  const cartelle = await Promise.all(COMUNICAZIONI.slice(0, 4).map(leggiEsempio));
  const note: Riconosciute = new WeakMap();
  const atteso = controlla(cartelle, opzioniDellAmbito());
  for (const giro of [1, 2]) {
    const { rilievi, quadro } = await conRespiro(controllaAPassi(cartelle, opzioniDellAmbito(), note));
    expect([giro, rilievi, quadro]).toEqual([giro, atteso.rilievi, atteso.quadro]);
  }
  // Al contrario ogni cartella ha un altro posto: ciò che si era riconosciuto diceva le celle di quello di prima.
  const altrove = await conRespiro(controllaAPassi(cartelle.toReversed(), opzioniDellAmbito(), note));
  expect(altrove.rilievi).toEqual(controlla(cartelle.toReversed(), opzioniDellAmbito()).rilievi);
});
