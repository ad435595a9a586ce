import { toA1ConFoglio } from '../../src/domain/notazione-a1';
import { applicaRegole } from '../../src/domain/regole/applica';
import { CATALOGO } from '../../src/domain/regole/catalogo';
import type { Rilievo } from '../../src/domain/rilievi/rilievo';
import { COME_PUBBLICATO, contestoEsempio, IMPILATO, opzioniDellAmbito } from '../costruttori/esempi';
import { ANOMALIE, CON_LA_DATA, TOTALI_STAMPATI } from '../costruttori/verita';
import type { Atteso } from '../costruttori/verita';

let pubblicato: readonly Rilievo[];
let senzaRegistro: readonly Rilievo[];
let impilato: readonly Rilievo[];

beforeAll(async () => {
  pubblicato = applicaRegole(CATALOGO, await contestoEsempio(COME_PUBBLICATO, opzioniDellAmbito()));
  senzaRegistro = applicaRegole(CATALOGO, await contestoEsempio(COME_PUBBLICATO));
  impilato = applicaRegole(CATALOGO, await contestoEsempio(IMPILATO, opzioniDellAmbito()));
});

function detto([regola, gravita, cella]: Atteso): string {
  return `${gravita} ${regola} ${cella}`;
}

function trovato({ regola, gravita, celle }: Rilievo): string {
  const prima = celle[0];
  return detto([regola, gravita, prima ? toA1ConFoglio(prima.foglio, prima) : 'nessuna cella']);
}

const DI_ANOMALIE = ANOMALIE.flatMap(({ attesi }) => attesi).map(detto);
const PREVISTI = [...DI_ANOMALIE, ...TOTALI_STAMPATI.map(detto)].sort();

describe('il piano come pubblicato', () => {
  it.each(ANOMALIE.map(({ che, attesi }) => [che, attesi] as const))('%s', (_, attesi) => {
    expect(pubblicato.map(trovato)).toEqual(expect.arrayContaining(attesi.map(detto)));
    expect(attesi.length).toBeGreaterThan(0);
  });

  it('gli unici errori sono due: il patrimonio di Viadana e i transitori di San Martino del Lago', () => {
    expect(pubblicato.filter(({ gravita }) => gravita === 'errore').map(trovato)).toEqual([
      "errore A08 '02 Patrimonio'!B13",
      "errore Q09 '08 Transitori'!B25",
    ]);
  });

  it("ogni rilievo ha la sua ragione: non ce n'è nessun altro", () => {
    expect(pubblicato.map(trovato).sort()).toEqual([...PREVISTI, ...CON_LA_DATA.map(detto)].sort());
  });

  it('il totale del patrimonio di Viadana porta con sé le celle che lo contraddicono', () => {
    const a08 = pubblicato.find(({ regola }) => regola === 'A08');
    expect(a08).toMatchObject({ trovato: 331, atteso: 357, voce: 'consistenza', esito: 'violata' });
    expect(a08?.celle.map((cella) => toA1ConFoglio(cella.foglio, cella)).sort()).toEqual([
      "'02 Patrimonio'!B13",
      "'02 Patrimonio'!B14",
      "'02 Patrimonio'!B15",
      "'02 Patrimonio'!B16",
    ]);
  });

  it('solo la quota di ALER per territorio comunale non è verificabile', () => {
    const sospesi = pubblicato.filter(({ esito }) => esito === 'nonVerificabile');
    expect(sospesi.map(({ regola, ente }) => [regola, ente])).toEqual([
      ['Q03', 'ALER BS-CR-MN U.O. MANTOVA'],
      ['Q03', 'ALER BS-CR-MN U.O. CREMONA'],
    ]);
  });

  it('senza sapere niente degli enti né della data si trovano le stesse cose nelle tabelle', () => {
    expect(senzaRegistro.map(trovato).sort()).toEqual(PREVISTI);
  });
});

/** Un rilievo senza le celle: ciò che non dipende da dove sta la tabella. */
function senzaCelle({ regola, codice, gravita, ente, voce, trovato: scritto, atteso }: Rilievo): string {
  return JSON.stringify([regola, codice, gravita, ente ?? null, voce ?? null, scritto ?? null, atteso ?? null]);
}

describe('il piano in un foglio solo', () => {
  it('dà gli stessi rilievi delle quattordici tabelle', () => {
    const diTabelle = (rilievi: readonly Rilievo[]): string[] =>
      rilievi
        .filter(({ regola }) => regola !== 'S13')
        .map(senzaCelle)
        .sort();
    expect(diTabelle(impilato)).toEqual(diTabelle(pubblicato));
    expect(diTabelle(impilato)).toHaveLength(DI_ANOMALIE.length + CON_LA_DATA.length);
  });
});
