import { soliFogliRiconosciuti } from '../../../src/domain/ricevuti/fogli-riconosciuti';
import type { SheetSnapshot } from '../../../src/domain/snapshot';
import { alloggio, conFogli, elenco, TESTATA } from '../../costruttori/elenco-unita';
import type { Riga } from '../../costruttori/elenco-unita';

const INVENTATI = ['Rossi Mario', 'RSSMRA80A01E648Y'] as const;

function conservati(fogli: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return soliFogliRiconosciuti(conFogli(fogli).contesto, 0).fogli;
}

describe('i nomi di chi abita gli alloggi non entrano nella cartella che raccoglie i file', () => {
  const conPersone = elenco(
    [1, 2, 3].map((numero) => [...alloggio(numero), ...INVENTATI]),
    [...TESTATA, 'Assegnatario', 'Codice fiscale'],
  );

  it('si tolgono nomi e codici fiscali, e restano le intestazioni e gli altri dati', () => {
    const [foglio] = conservati([conPersone]);
    expect(JSON.stringify(foglio)).not.toMatch(/Rossi|RSSMRA/);
    expect(foglio?.valori[0]?.slice(-2)).toEqual(['Assegnatario', 'Codice fiscale']);
    expect(foglio?.valori[2]?.slice(0, TESTATA.length)).toEqual(alloggio(2));
    expect(foglio?.valori[2]?.slice(-2)).toEqual([null, null]);
  });

  it.each<[string, Riga, boolean]>([
    ['un nome rimasto solo sotto l’ultimo alloggio si toglie', [], false],
    ['una riga che ha anche altro è di un’altra tabella, e resta', ['Referente'], true],
  ])('%s', (_, davanti, resta) => {
    const riga = [...TESTATA, ...INVENTATI].map((_titolo, i) =>
      i < TESTATA.length ? (davanti[i] ?? null) : (['Bianchi Anna', null][i - TESTATA.length] ?? null),
    );
    const vuote = Array.from({ length: 60 }, () => []);
    const foglio = elenco(
      [...[1, 2, 3].map((numero) => [...alloggio(numero), ...INVENTATI]), ...vuote, riga],
      [...TESTATA, 'Assegnatario', 'Codice fiscale'],
    );
    const scritto = JSON.stringify(conservati([foglio]));
    expect(scritto).not.toMatch(/Rossi|RSSMRA/);
    expect(scritto.includes('Bianchi')).toBe(resta);
  });

  it('il foglio letto resta com’è', () => {
    conservati([conPersone]);
    expect(conPersone.valori[1]?.at(-2)).toBe('Rossi Mario');
  });

  it('un elenco senza persone si conserva tale e quale', () => {
    const senza = elenco([alloggio(1), alloggio(2)]);
    expect(conservati([senza])[0]).toEqual(senza);
  });
});
