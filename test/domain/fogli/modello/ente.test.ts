import type { Ente } from '../../../../src/domain/enti/ente';
import type { CellaDraft, SheetDraft } from '../../../../src/domain/fogli/draft';
import { modelloEnte } from '../../../../src/domain/fogli/modello/ente';
import type { RichiestaModello } from '../../../../src/domain/fogli/modello/richiesta';
import { fromA1 } from '../../../../src/domain/notazione-a1';

const TORNATA: Ente = {
  id: 'TORNATA',
  nome: 'COMUNE DI TORNATA',
  tipo: 'comune',
  codiceIstat: '019106',
  codiceCatastale: 'L225',
  provincia: 'CR',
  subAmbito: 'Casalmaggiore',
  senzaSap: false,
  alias: [],
};

function foglio(nome: string, parti: Partial<RichiestaModello> = {}): SheetDraft {
  const cartella = modelloEnte({ ambito: 'Oglio Po', anno: 2021, ente: TORNATA, ...parti });
  const trovato = cartella.fogli.find((candidato) => candidato.nome === nome);
  if (!trovato) throw new Error(`Il modello non ha il foglio ${nome}`);
  return trovato;
}

function cella({ celle }: SheetDraft, indirizzo: string): CellaDraft | null {
  const posizione = fromA1(indirizzo);
  return (posizione && celle[posizione.riga]?.[posizione.colonna]) ?? null;
}

/** La colonna dei dati, senza la nota in fondo. */
function colonna({ celle }: SheetDraft, indice: number): (string | number | null)[] {
  const sotto = celle.findIndex((riga, numero) => numero > 4 && riga.length === 0);
  return celle.slice(4, sotto < 0 ? undefined : sotto).map((riga) => riga[indice]?.valore ?? null);
}

describe('il modello di un ente', () => {
  it('ha i fogli della comunicazione annuale, nessuno protetto', () => {
    const { fogli } = modelloEnte({ ambito: 'Oglio Po', anno: 2021, ente: TORNATA });
    expect(fogli.map(({ nome }) => nome)).toEqual([
      'Anagrafica',
      'Consistenza',
      'Unita',
      'Disponibilita',
      'Destinazioni',
      'Assegnate',
      'Carenza',
      'Privati',
      'Note',
    ]);
    expect(fogli.filter(({ protetto }) => protetto)).toEqual([]);
    expect(fogli.map(({ stampa }) => stampa.adattaALarghezza)).not.toContain(false);
  });

  it("scrive nell'anagrafica ciò che il registro sa dell'ente, i codici come testo", () => {
    expect(
      foglio('Anagrafica')
        .celle.slice(4)
        .map((riga) => riga.slice(0, 2).map((c) => c?.valore)),
    ).toEqual([
      ['Anno del piano', 2021],
      ['Ambito territoriale', 'Oglio Po'],
      ['Ente proprietario', 'COMUNE DI TORNATA'],
      ['Tipo di ente', 'comune'],
      ['Codice ISTAT', '019106'],
      ['Codice catastale', 'L225'],
      ['Provincia', 'CR'],
      ['Stato SAP', 'con U.I. SAP'],
      ['Patrimonio gestito da', null],
      ['Referente', null],
      ['E-mail o PEC', null],
      ['Data di compilazione', null],
    ]);
  });

  it.each([
    [true, 'senza U.I. SAP'],
    [false, 'con U.I. SAP'],
    [null, null],
  ])('senzaSap %s: lo stato SAP è %s', (senzaSap, atteso) => {
    expect(cella(foglio('Anagrafica', { ente: { ...TORNATA, senzaSap } }), 'B12')?.valore).toBe(atteso);
  });

  it('senza valori è in bianco, e le formule non danno zeri', () => {
    expect(colonna(foglio('Disponibilita'), 1)).toEqual([
      null,
      null,
      null,
      null,
      '',
      null,
      null,
      null,
      null,
      '',
      null,
      '',
    ]);
    expect(colonna(foglio('Destinazioni'), 1)).toEqual([null, null, null, null, null]);
    expect(colonna(foglio('Destinazioni'), 2)).toEqual(['', '', null, null, null]);
    expect(colonna(foglio('Assegnate'), 1)).toEqual(['', null, null, null]);
    expect(colonna(foglio('Consistenza'), 1)).toEqual([null, null, null, '']);
  });

  it("il nome dell'ente in testa a ogni foglio viene dall'anagrafica", () => {
    const { fogli } = modelloEnte({ ambito: 'Oglio Po', anno: 2021, ente: TORNATA });
    expect(cella(foglio('Anagrafica'), 'B7')?.valore).toBe(TORNATA.nome);
    for (const uno of fogli) {
      expect(cella(uno, 'A2')).toEqual({ valore: TORNATA.nome, formula: 'Anagrafica!B7&""', stile: 'sottotitolo' });
    }
  });

  it('con i valori somma le parti nel complessivo, con una formula', () => {
    const disponibilita = foglio('Disponibilita', { valori: { turnOver: 2, carenza: 0, nuova: 2, privati: 0 } });
    expect(cella(disponibilita, 'A16')?.valore).toBe("Numero complessivo U.I. disponibili nell'anno");
    expect(cella(disponibilita, 'B16')).toMatchObject({
      valore: 4,
      formula: 'IF(COUNT(B10,B11,B14,B15)=0,"",SUM(B10,B11,B14,B15))',
    });
  });

  it('la media del turn-over guarda i tre anni prima del piano', () => {
    const disponibilita = foglio('Disponibilita', { anno: 2024 });
    expect(colonna(disponibilita, 0).slice(1, 4)).toEqual([
      "Numero U.I. liberate per turn-over nell'anno 2021",
      "Numero U.I. liberate per turn-over nell'anno 2022",
      "Numero U.I. liberate per turn-over nell'anno 2023",
    ]);
    expect(cella(disponibilita, 'B9')?.formula).toBe('IF(COUNT(B6:B8)<3,"",ROUND(AVERAGE(B6:B8),0))');
  });

  it.each([
    // percentuale, disponibili, cella, alloggi
    [20, 11, 0.2, 3],
    [20, 0, 0.2, 0],
    [3.03, 3, 0.0303, 1],
    [10, 1, 0.1, 1],
    [7, 100, 0.07, 7],
  ])('%s %% di %s U.I.: la cella vale %s e gli alloggi sono %s', (polizia, turnOver, frazione, alloggi) => {
    const destinazioni = foglio('Destinazioni', { valori: { turnOver, polizia } });
    expect(cella(destinazioni, 'B6')).toMatchObject({ valore: frazione, stile: 'percentuale', formato: '0.00%' });
    expect(cella(destinazioni, 'C6')).toMatchObject({
      valore: alloggi,
      formula: 'IF(OR(B6="",Disponibilita!B16=""),"",ROUNDUP(ROUND(Disponibilita!B16*B6,9),0))',
    });
  });

  const NOMI_QUOTE: readonly (readonly [string, string, readonly string[]])[] = [
    ['prima del R.R. 3/2019', '2018-12-31', ['indigenza']],
    ['piano 2021', '2021-03-31', ['indigenza', 'Vigili del Fuoco']],
    ['dopo il R.R. 2/2025', '2025-12-31', ['indigenza', 'Vigili del Fuoco', 'Polizia Locale', 'art. 14']],
  ];

  it.each(NOMI_QUOTE)('%s: le quote sono quelle in vigore', (_, approvato, fini) => {
    const etichette = colonna(foglio('Destinazioni', { approvato }), 0).filter((testo) =>
      String(testo).startsWith('%'),
    );
    expect(etichette).toHaveLength(fini.length);
    fini.forEach((fine, indice) => {
      expect(etichette[indice]).toMatch(new RegExp(`${fine}$`));
    });
  });

  it('un testo che sembra una formula resta nella sua cella, come testo', () => {
    const valori = { altraCategoria: '=1+1', motivazione: '<script>' };
    const destinazioni = foglio('Destinazioni', { valori });
    expect(cella(destinazioni, 'B8')).toEqual({ valore: '=1+1', stile: 'testoACapo', sbloccata: true });
    expect(cella(destinazioni, 'B9')).toEqual({ valore: '<script>', stile: 'testoACapo', sbloccata: true });
  });

  it.each([
    ['Disponibilita', 'B14', 'IF(COUNT(B12:B13)=0,"",SUM(B12:B13))'],
    ['Assegnate', 'B5', 'IF(COUNT(B6:B8)=0,"",SUM(B6:B8))'],
  ])('%s %s si calcola dalle sue parti, e ci si può scrivere sopra', (nome, indirizzo, formula) => {
    expect(cella(foglio(nome), indirizzo)).toMatchObject({ valore: '', formula, sbloccata: true });
  });

  it('un totale già noto resta un numero, perché le sue parti possono non esserlo', () => {
    const nuova = cella(foglio('Disponibilita', { valori: { nuova: 2 } }), 'B14');
    expect(nuova).toEqual({ valore: 2, stile: 'numero', formato: '0', sbloccata: true });
  });

  it('ogni cella da compilare, tranne i testi liberi, dice che cosa ci va e rifiuta il resto', () => {
    const LIBERI =
      /Ambito|Ente prop|Codice|Indirizzo|Comune|Provincia|Referente|E-mail|categoria|Motivazione|Lavori|convenzione|Osservazioni/;
    const scoperte = modelloEnte({ ambito: 'Oglio Po', anno: 2026, ente: TORNATA }).fogli.flatMap((uno) =>
      uno.celle.flatMap((riga, r) =>
        riga.flatMap((c, colonna) => {
          const etichetta = `${String(riga[0]?.valore ?? '')}${String(uno.celle[3]?.[colonna]?.valore ?? '')}`;
          if (!c?.sbloccata || LIBERI.test(etichetta)) return [];
          const coperta = uno.convalide?.some(
            ({ area, consiglio }) =>
              consiglio !== undefined &&
              r >= area.riga &&
              r < area.riga + area.righe &&
              colonna >= area.colonna &&
              colonna < area.colonna + area.colonne,
          );
          return coperta ? [] : [`${uno.nome} ${r + 1} ${colonna} ${etichetta}`];
        }),
      ),
    );
    expect(scoperte).toEqual([]);
  });

  it('le scelte obbligate stanno accanto alla loro etichetta', () => {
    const anagrafica = foglio('Anagrafica');
    const scelte = anagrafica.convalide
      ?.filter(({ ammessi }) => ammessi.tipo === 'elenco')
      .map(({ area, ammessi }) => [
        anagrafica.celle[area.riga]?.[0]?.valore,
        ammessi.tipo === 'elenco' ? ammessi.valori : null,
      ]);
    expect(scelte).toEqual([
      ['Tipo di ente', ['comune', 'ALER', 'operatore accreditato']],
      ['Stato SAP', ['con U.I. SAP', 'senza U.I. SAP']],
      ['Patrimonio gestito da', ['in proprio', 'ALER', 'altro']],
    ]);
  });
});
