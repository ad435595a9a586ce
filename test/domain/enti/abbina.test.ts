import fc from 'fast-check';
import { creaAbbinatore } from '../../../src/domain/enti/abbina';
import type { Abbinamento } from '../../../src/domain/enti/ente';
import { enteDalNome } from '../../../src/domain/enti/ente-da-nome';
import { COMUNI_OGLIO_PO, ENTI_OGLIO_PO, REGISTRO_OGLIO_PO } from './registro-oglio-po';

const abbina = creaAbbinatore(REGISTRO_OGLIO_PO);

/** L'abbinamento come riga di tabella: come, nome, distanza. */
function riga(abbinamento: Abbinamento): readonly (string | number)[] {
  switch (abbinamento.come) {
    case 'sconosciuto':
      return ['sconosciuto'];
    case 'fuoriAmbito':
      return ['fuoriAmbito', abbinamento.nome];
    case 'vicino':
      return ['vicino', abbinamento.ente.nome, abbinamento.distanza];
    default:
      return [abbinamento.come, abbinamento.ente.nome];
  }
}

describe('un nome ricondotto al registro', () => {
  it.each(ENTI_OGLIO_PO.map((nome) => [nome]))('%s è sé stesso', (nome) => {
    expect(riga(abbina(nome))).toEqual(['uguale', nome]);
  });

  it.each(COMUNI_OGLIO_PO.map(([nome]) => [nome]))('%s senza prefisso è lo stesso comune', (nome) => {
    expect(riga(abbina(nome))).toEqual(['uguale', `COMUNE DI ${nome.toUpperCase()}`]);
  });

  it.each([
    ['COMUNE DI CALVATONE*', 'COMUNE DI CALVATONE'],
    ['Comune di Calvatone *', 'COMUNE DI CALVATONE'],
    [' viadana ', 'COMUNE DI VIADANA'],
  ])('%j è uguale: maiuscole, prefisso e asterischi non contano', (scritto, nome) => {
    expect(riga(abbina(scritto))).toEqual(['uguale', nome]);
  });

  it.each([
    ['ALER BS- CR-MN U.O. MANTOVA', 'ALER BS-CR-MN U.O. MANTOVA'],
    ['COMUNE DI CINGIA DE’ BOTTI', "COMUNE DI CINGIA DE' BOTTI"],
    ["CINGIA DE'BOTTI", "COMUNE DI CINGIA DE' BOTTI"],
    ['SAN MARTINO DALL ARGINE', "COMUNE DI SAN MARTINO DALL'ARGINE"],
    ['COMUNE DI  VIADANA', 'COMUNE DI VIADANA'],
    ['COMUNE DI SAN MARTINO\u00A0DEL LAGO', 'COMUNE DI SAN MARTINO DEL LAGO'],
    ['Città di Viadana', 'COMUNE DI VIADANA'],
  ])('%j è uguale dopo la normalizzazione', (scritto, nome) => {
    expect(riga(abbina(scritto))).toEqual(['normalizzato', nome]);
  });

  it.each([
    ['COMUNE DI CASTELIDONE', 'COMUNE DI CASTELDIDONE', 1],
    ['VIADNAA', 'COMUNE DI VIADANA', 1],
    ['COMUNE DI GUSOLLA', 'COMUNE DI GUSSOLA', 2],
    ['S. MARTINO DEL LAGO', 'COMUNE DI SAN MARTINO DEL LAGO', 2],
    ['ALER BS-CR-MN UO CREMONA', 'ALER BS-CR-MN U.O. CREMONA', 2],
    ['ALER U.O. Cremona', 'ALER BS-CR-MN U.O. CREMONA', 9],
    ['ALER CREMONA', 'ALER BS-CR-MN U.O. CREMONA', 14],
    ['COMUNE DI PIADENA E DRIZZONA', 'COMUNE DI PIADENA DRIZZONA', 2],
    ['COMUNE DI PIADENA', 'COMUNE DI PIADENA DRIZZONA', 9],
    ['COMUNE DI RIVAROLO ED UNITI', 'COMUNE DI RIVAROLO DEL RE ED UNITI', 7],
  ])('%j si propone come %s (distanza %d)', (scritto, nome, distanza) => {
    expect(riga(abbina(scritto))).toEqual(['vicino', nome, distanza]);
  });

  it.each([
    ["COMUNE DI SCANDOLARA RIPA D'OGLIO", "COMUNE DI SCANDOLARA RIPA D'OGLIO"],
    ['Castelleone', 'COMUNE DI CASTELLEONE'],
    ['COMUNE DI MANTOVA', 'COMUNE DI MANTOVA'],
    ['ALER BS-CR-MN U.O. BRESCIA', 'ALER BS-CR-MN U.O. BRESCIA'],
    ['Aler Milano', 'ALER MILANO'],
  ])('%j esiste ma non è dell’ambito', (scritto, nome) => {
    expect(riga(abbina(scritto))).toEqual(['fuoriAmbito', nome]);
  });

  it.each([
    [''],
    ['*'],
    ['TOTALE'],
    ['COMUNE DI RIVAROLO'],
    ['COMUNE DI SAN MARTINO'],
    ['COMUNE DI SAN GIOVANNI'],
    ['COMUNE DI PARMA'],
    ['DOL'],
    ['ALER'],
    ['__proto__'],
    ['x'.repeat(100_000)],
  ])('%j è sconosciuto', (scritto) => {
    expect(riga(abbina(scritto))).toEqual(['sconosciuto']);
  });

  it('nomi simili dello stesso ambito restano distinti', () => {
    const simili = [
      'Rivarolo del Re ed Uniti',
      'Rivarolo Mantovano',
      "San Martino dall'Argine",
      'San Martino del Lago',
    ];
    expect(simili.map((nome) => riga(abbina(nome))[1])).toEqual(
      simili.map((nome) => `COMUNE DI ${nome.toUpperCase()}`),
    );
  });

  it('il nome esatto di un altro comune lombardo vince sulla somiglianza', () => {
    const conCorte = creaAbbinatore({ ...REGISTRO_OGLIO_PO, enti: [enteDalNome('Comune di Cenate Sopra')] });
    expect(riga(conCorte('Comune di Cenate Sotto'))).toEqual(['fuoriAmbito', 'COMUNE DI CENATE SOTTO']);
    expect(riga(conCorte('Comune di Cenate Sopr'))).toEqual(['vicino', 'COMUNE DI CENATE SOPRA', 1]);
  });

  it('fra due nomi ugualmente possibili non ne propone nessuno', () => {
    const due = creaAbbinatore({ ...REGISTRO_OGLIO_PO, enti: ['Cenate Sopra', 'Cenate Sotto'].map(enteDalNome) });
    expect(riga(due('Cenate Sopto'))).toEqual(['sconosciuto']);
  });

  it('gli alias del registro valgono per certi', () => {
    const [viadana] = REGISTRO_OGLIO_PO.enti.filter((ente) => ente.nome === 'COMUNE DI VIADANA');
    const conAlias = creaAbbinatore({
      ...REGISTRO_OGLIO_PO,
      enti: viadana ? [{ ...viadana, alias: ['Municipio viadanese'] }] : [],
    });
    expect(riga(conAlias('MUNICIPIO VIADANESE*'))).toEqual(['alias', 'COMUNE DI VIADANA']);
  });

  it('un refuso nel registro non mette fuori ambito il nome giusto, se il codice è il suo', () => {
    const giusto = enteDalNome('COMUNE DI CASTELDIDONE');
    const storpiato = { ...giusto, id: 'CASTELIDONE', nome: 'COMUNE DI CASTELIDONE' };
    const conRefuso = creaAbbinatore({ ...REGISTRO_OGLIO_PO, enti: [storpiato] });
    expect(riga(conRefuso('COMUNE DI CASTELDIDONE'))).toEqual(['alias', 'COMUNE DI CASTELIDONE']);
  });

  it('un codice sbagliato nel registro non fa di un altro comune un alias', () => {
    const sbagliato = { ...enteDalNome('COMUNE DI BOZZOLO'), codiceIstat: '020030' };
    const conCodice = creaAbbinatore({ ...REGISTRO_OGLIO_PO, enti: [sbagliato] });
    expect(riga(conCodice('COMUNE DI MANTOVA'))).toEqual(['fuoriAmbito', 'COMUNE DI MANTOVA']);
  });

  it('qualunque testo ha una risposta, e sempre la stessa', () => {
    const quasi = fc
      .tuple(fc.constantFrom(...ENTI_OGLIO_PO), fc.nat(30), fc.string({ maxLength: 2 }))
      .map(([nome, posto, altro]) => nome.slice(0, posto) + altro + nome.slice(posto + 1));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), quasi), (testo) => {
        expect(riga(creaAbbinatore(REGISTRO_OGLIO_PO)(testo))).toEqual(riga(abbina(testo)));
      }),
    );
  });
});
