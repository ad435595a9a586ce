import { controlla } from '../../../src/app/controlla';
import type { Controllo } from '../../../src/app/controlla';
import { creaQuadro } from '../../../src/domain/quadro';
import { soliFogliRiconosciuti } from '../../../src/domain/ricevuti/fogli-riconosciuti';
import { toA1ConFoglio } from '../../../src/domain/notazione-a1';
import { VOCI_QUADRO } from '../../../src/domain/voci/voce';
import {
  COME_PUBBLICATO,
  COMUNICAZIONI,
  FORME,
  IMPILATO,
  leggiEsempio,
  opzioniDellAmbito,
} from '../../costruttori/esempi';
import { ricevutiDi, scrittiERiletti } from '../../costruttori/ricevuti';

/** Come la fa `esaminaFile`. */
function daConservare(controllo: Controllo): ReturnType<typeof ricevutiDi> {
  return ricevutiDi(...controllo.contesto.cartelle.map((_, file) => soliFogliRiconosciuti(controllo.contesto, file)));
}

/** I rilievi tranne quelli sulle formule, che non si conservano. */
function rilievi({ rilievi: tutti }: Controllo): readonly object[] {
  return tutti
    .filter(({ regola }) => regola !== 'S13')
    .map(({ regola, gravita, impronta, esito, celle }) => ({
      regola,
      gravita,
      impronta,
      esito,
      celle: celle.map((cella) => `${cella.file} ${toA1ConFoglio(cella.foglio, cella)}`),
    }));
}

function fatti({ contesto }: Controllo): readonly object[] {
  return contesto.registro.enti.flatMap(({ id }) =>
    [...contesto.fatti.voci].map((voce) => ({
      id,
      voce,
      detto: contesto.fatti.dichiarazioni(id, voce).map(({ valore, riga, tabella }) => ({
        valore,
        riga: riga.riga,
        file: tabella.file,
        foglio: tabella.foglio.nome,
      })),
    })),
  );
}

const FILE = [...COMUNICAZIONI, ...COME_PUBBLICATO, ...IMPILATO];

describe('un file conservato e ricostruito dice le stesse cose, alle stesse celle', () => {
  it.each(FILE)('%s', async (nome) => {
    const originale = controlla([await leggiEsempio(nome)], opzioniDellAmbito());
    const riletti = await scrittiERiletti(daConservare(originale));
    expect(riletti.guasti).toEqual([]);
    const ricostruito = controlla(riletti.cartelle, opzioniDellAmbito());
    expect(rilievi(ricostruito)).toEqual(rilievi(originale));
    expect(fatti(ricostruito)).toEqual(fatti(originale));
    expect(ricostruito.contesto.anno).toBe(originale.contesto.anno);
  });

  it.each(FORME)('%s: ricostruito, dà il quadro pubblicato', async (_, file) => {
    const originale = controlla(await Promise.all(file.map(leggiEsempio)), opzioniDellAmbito());
    const riletti = await scrittiERiletti(daConservare(originale));
    const ricostruito = controlla(riletti.cartelle, opzioniDellAmbito());
    const { totale, righe } = creaQuadro(ricostruito.contesto);
    expect(totale).toEqual({ complessivo: 93, turnOver: 49, carenza: 14, nuova: 30, privati: 0 });
    expect(righe).toEqual(creaQuadro(originale.contesto).righe);
    expect(VOCI_QUADRO.every((voce) => ricostruito.contesto.fatti.voci.has(voce))).toBe(true);
    expect(rilievi(ricostruito)).toEqual(rilievi(originale));
  });

  it('le regole sulle formule tacciono: di un file ricostruito le formule non si conoscono', async () => {
    const originale = controlla([await leggiEsempio('ambito-come-pubblicato.xlsx')], opzioniDellAmbito());
    const { cartelle } = await scrittiERiletti(daConservare(originale));
    expect(cartelle[0]?.fogli.map(({ formuleNote, formule }) => ({ formuleNote, formule }))).toContainEqual({
      formuleNote: false,
      formule: [],
    });
    const nuovi = controlla(cartelle, opzioniDellAmbito()).rilievi.filter(({ regola }) => regola === 'S13');
    expect(nuovi).toEqual([]);
  });
});
