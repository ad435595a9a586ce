import { entiDellAmbito, nomeGiusto } from '../../scripts/esempi/enti';
import { leggiDati } from '../../scripts/esempi/leggi-dati';
import type { NomeTabella } from '../../scripts/esempi/leggi-dati';
import type { Contesto } from '../../src/domain/contesto';
import { normalizzaNome } from '../../src/domain/enti/normalizza-nome';
import type { VoceKey } from '../../src/domain/voci/voce';
import { contestoEsempio, FORME, opzioniDellAmbito } from '../costruttori/esempi';

const dati = leggiDati();
const enti = entiDellAmbito(dati.codici);

/** Le dieci tabelle pubblicate, voce per voce: in quale colonna del CSV sta. */
const COLONNE: readonly (readonly [VoceKey, NomeTabella, number])[] = [
  ['complessivo', '04-disponibili', 1],
  ['turnOver', '05-turn-over', 1],
  ['carenza', '06-carenza', 1],
  ['nuova', '07-nuova', 1],
  ['transitori', '08-transitori', 1],
  ['assegnate', '09-assegnate', 1],
  ['privati', '10-privati', 1],
  ['polizia', '12-forze-polizia-vvf', 1],
  ['altraCategoria', '13-altra-categoria', 1],
  ['complessivo', '11-quadro', 1],
  ['turnOver', '11-quadro', 2],
  ['carenza', '11-quadro', 3],
  ['nuova', '11-quadro', 4],
];

/** Ciò che il documento stampa; niente per gli enti senza U.I. SAP, anche dove si legge uno 0. */
function stampato(nome: string, senzaSap: boolean | null, tabella: NomeTabella, colonna: number): string | null {
  const testo = dati.tabelle[tabella].find(([scritto = '']) => nomeGiusto(scritto) === nome)?.[colonna] ?? '';
  return testo === '' || senzaSap ? null : testo;
}

function dichiarato(contesto: Contesto, enteId: string, voce: VoceKey): string | number | null {
  if (voce !== 'altraCategoria') return contesto.fatti.numero(enteId, voce);
  const valore = contesto.fatti.dato(enteId, voce)?.valore;
  return valore?.tipo === 'testo' ? valore.testo : null;
}

const ATTESI = COLONNE.flatMap(([voce, tabella, colonna]) =>
  enti.map(({ nome, senzaSap }) => {
    const testo = stampato(nome, senzaSap, tabella, colonna);
    return [`${nome} ${voce} ${tabella}`, testo === null || voce === 'altraCategoria' ? testo : Number(testo)] as const;
  }),
);

describe('le tre forme dicono gli stessi dati del piano', () => {
  it('i dati attesi non sono vuoti', () => {
    expect(ATTESI).toHaveLength(29 * COLONNE.length);
    expect(ATTESI.filter(([, valore]) => valore !== null)).toHaveLength(7 * 24 + 6 + 2 + 4 * 24);
    expect(ATTESI).toContainEqual(['COMUNE DI SABBIONETA polizia 12-forze-polizia-vvf', 3.03]);
  });

  it.each(FORME)('%s, con il registro', async (_, file) => {
    const contesto = await contestoEsempio(file, opzioniDellAmbito());
    expect(contesto.anno).toBe(2021);
    expect(leggiTutti(contesto)).toEqual(ATTESI);
  });

  it.each(FORME)('%s, senza sapere niente degli enti', async (_, file) => {
    const contesto = await contestoEsempio(file);
    expect(contesto.registro.enti.map(({ id }) => id).sort()).toEqual(enti.map(({ id }) => id).sort());
    expect(contesto.anno).toBe(2021);
    expect(leggiTutti(contesto)).toEqual(ATTESI);
  });
});

function leggiTutti(contesto: Contesto): (readonly [string, string | number | null])[] {
  return COLONNE.flatMap(([voce, tabella]) =>
    enti.map(({ nome }) => [`${nome} ${voce} ${tabella}`, dichiarato(contesto, normalizzaNome(nome), voce)] as const),
  );
}
