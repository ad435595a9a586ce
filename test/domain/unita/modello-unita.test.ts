import { modelloEnte } from '../../../src/domain/fogli/modello/ente';
import type { SheetDraft } from '../../../src/domain/fogli/draft';
import type { SheetSnapshot, ValoreCella } from '../../../src/domain/snapshot';
import { ente } from '../../costruttori/contesto';
import { conFogli, visti } from '../../costruttori/elenco-unita';
import { foglio } from '../../costruttori/snapshot';

const UNITA = ['S14', 'S15', 'C02', 'C03', 'Q13', 'Q14', 'Q15', 'A11'] as const;
const modello = modelloEnte({ ambito: 'Oglio Po', anno: 2026, ente: ente('COMUNE DI VIADANA') });

/** Il foglio del modello come lo si salva, con queste righe al posto di quelle in bianco. */
function compilato({ nome, celle }: SheetDraft, righe: readonly (readonly ValoreCella[])[] = []): SheetSnapshot {
  const valori = celle.map((riga) => riga.map((una) => una?.valore ?? null));
  return foglio(nome, [...valori.slice(0, 4), ...righe, ...valori.slice(4 + righe.length)]);
}

const BUONE: Readonly<Record<string, readonly (readonly ValoreCella[])[]>> = {
  Unita: [
    ['U1', 'Via Roma 1', 'Viadana', 'L826', '12', '345', '1', 4.5, 68.5, 'SAP', 'Occupata', 46_100],
    ['U2', 'Via Roma 1', 'Viadana', 'L826', '12', '345', '2', 3, 50, 'SAP', 'In carenza manutentiva', null],
    ['U3', 'Via Roma 2', 'Viadana', 'L826', '12', '346', '1', 3, 50, 'SAS', 'Libera', null],
  ],
  Carenza: [['U2', 'Rifare il bagno', 7_500, 24]],
  Privati: [['U9', 'Conv. 3/2020', 43_831, 46_752]],
};

function cartella(cambia: (nome: string, righe: ValoreCella[][]) => void = () => undefined): SheetSnapshot[] {
  return modello.fogli.map((draft) => {
    const righe = (BUONE[draft.nome] ?? []).map((riga) => [...riga]);
    cambia(draft.nome, righe);
    return compilato(draft, righe);
  });
}

describe('gli elenchi del modello di un ente', () => {
  it('in bianco si riconoscono e non danno rilievi', () => {
    const esito = conFogli(modello.fogli.map((draft) => compilato(draft)));
    expect(esito.contesto.elenchi.map(({ foglio: { nome }, genere }) => `${nome} ${genere}`)).toEqual([
      'Unita unita',
      'Carenza carenza',
      'Privati privati',
    ]);
    expect(visti(esito, ...UNITA)).toEqual([]);
  });

  it('compilati bene non danno rilievi', () => {
    const esito = conFogli(cartella());
    expect(esito.contesto.unita.righe).toEqual([3, 1, 1]);
    expect(visti(esito, ...UNITA)).toEqual([]);
  });

  it.each<[string, string, number, number, ValoreCella, string]>([
    ['superficie', 'Unita', 0, 8, 0, 'S14 superficie I5'],
    ['codice ripetuto', 'Unita', 2, 0, 'U1', 'S15 ripetuto A7'],
    ['codice di un altro comune', 'Unita', 1, 3, 'B110', 'C02 codiceCatastale D6'],
    ['rilascio in un altro anno', 'Unita', 0, 11, 46_500, 'S14 rilascio L5'],
    ['costo', 'Carenza', 0, 2, 9_000, 'Q13 oltre-limite C5'],
    ['mesi', 'Carenza', 0, 3, 48, 'Q14 oltre-mesi D5'],
    ['convenzione', 'Privati', 0, 3, 45_000, 'Q15 troppo-breve D5'],
  ])('uno sbaglio dà solo la sua cella: %s', (_, nome, riga, colonna, valore, atteso) => {
    const esito = conFogli(
      cartella((quale, righe) => {
        const sua = quale === nome ? righe[riga] : undefined;
        if (sua) sua[colonna] = valore;
      }),
    );
    expect(visti(esito, ...UNITA)).toEqual([atteso]);
  });
});
