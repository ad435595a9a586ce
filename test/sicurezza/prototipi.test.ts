import { AmbitoNonValido, leggiAmbito } from '../../src/domain/enti/registro-da-json';
import { controlla } from '../../src/app/controlla';
import { rapportoDiAmbito } from '../../src/app/rapporto';
import { rapportoJson } from '../../src/app/rapporto-json';
import { sostituzioniDa } from '../../src/domain/regole/profili/sostituzione';
import { TESTATE_QUADRO } from '../costruttori/quadro-scritto';
import { foglio } from '../costruttori/snapshot';
import { PROTOTIPI } from './ostili';

/** Ciò che ogni oggetto ha prima delle prove: dopo dev'essere uguale. */
const PRIMA = Object.getOwnPropertyNames(Object.prototype).sort();
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(PRIMA);
  expect(({} as { anno?: unknown }).anno).toBeUndefined();
});

/** Un quadro col nome dato come ente, foglio, file e intestazione in più; il complessivo di quell'ente è sbagliato. */
function controllaCon(nome: string): ReturnType<typeof rapportoJson> {
  const righe = [
    ['Quadro riepilogativo anno 2021'],
    [...TESTATE_QUADRO, nome],
    [nome, 9, 1, 0, 2, 0, nome],
    ['COMUNE DI BOZZOLO', 3, 1, 0, 2, 0, null],
    ['TOTALE', 12, 2, 0, 4, 0, null],
  ];
  const ente = {
    nome,
    id: nome.toUpperCase(),
    tipo: 'comune' as const,
    codiceIstat: null,
    codiceCatastale: null,
    provincia: null,
    subAmbito: null,
    senzaSap: null,
    alias: [],
  };
  const registro = {
    ambito: nome,
    capofila: nome,
    enti: [ente, { ...ente, nome: 'COMUNE DI BOZZOLO', id: 'BOZZOLO' }],
    provenienza: 'file' as const,
  };
  const controllo = controlla([{ nome: `${nome}.xlsx`, fogli: [foglio(nome, righe)] }], { registro, anno: 2021 });
  return rapportoJson(rapportoDiAmbito(controllo, []), '1');
}

/** Lo stesso rapporto col nome al posto dell'altro: senza impronte, che dipendono dal nome. */
const senzaNome = (rapporto: unknown, nome: string): unknown =>
  JSON.parse(
    JSON.stringify(rapporto, (chiave, valore: unknown) => (chiave === 'impronta' ? '' : valore)).replaceAll(
      nome,
      'NOME',
    ),
  );

describe('un ente, un foglio, un file e un’intestazione', () => {
  it.each(PROTOTIPI)('che si chiamano %s si controllano come gli altri', (nome) => {
    const rapporto = controllaCon(nome);
    expect(rapporto.file[0]?.rilievi.map(({ regola }) => regola)).toContain('A01');
    expect(rapporto.quadro?.righe.map(({ ente }) => ente)).toContain(nome);
    // Un nome qualunque che sta nello stesso posto in ordine alfabetico.
    const qualunque = nome.startsWith('_') ? '__pieve__' : 'zzpieve';
    expect(senzaNome(rapporto, nome)).toEqual(senzaNome(controllaCon(qualunque), qualunque));
  });
});

describe('le chiavi dei file JSON', () => {
  const enti = '"enti": [{ "nome": "COMUNE DI BOZZOLO", "tipo": "comune" }]';

  it.each(PROTOTIPI)('%s in più nel file dell’ambito non cambia niente', (chiave) => {
    const letto = leggiAmbito(JSON.parse(`{ "${chiave}": { "anno": 1999 }, ${enti} }`));
    expect(letto.anno).toBeUndefined();
    expect(letto.enti).toHaveLength(1);
  });

  it.each(PROTOTIPI)('%s fra le scadenze si rifiuta, e il motivo è una frase', (chiave) => {
    const leggi = (): unknown => leggiAmbito(JSON.parse(`{ "scadenze": { "${chiave}": "2021-01-01" }, ${enti} }`));
    expect(leggi).toThrow(AmbitoNonValido);
    expect(leggi).toThrow(/^Nel file dell'ambito, [\w.]+: ci si aspetta (?!function)/);
  });

  it.each(PROTOTIPI)('%s non è una voce da scegliere né una soglia da sostituire', (chiave) => {
    const scelta = { ente: 'A', file: 'a.xlsx', voce: chiave, valore: 1, invece: [2] };
    expect(() => leggiAmbito(JSON.parse(`{ "scelte": [${JSON.stringify(scelta)}], ${enti} }`))).toThrow(
      AmbitoNonValido,
    );
    expect(sostituzioniDa([{ chiave, valore: 1, motivo: 'un motivo lungo abbastanza' }])).toEqual([]);
  });
});
