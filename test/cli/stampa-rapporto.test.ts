import { impostazioniInVigore } from '../../src/app/impostazioni-in-vigore';
import type { FileControllato, PianoVisto, Rapporto } from '../../src/app/rapporto';
import type { RilievoScritto } from '../../src/app/rilievo-scritto';
import type { Ambiente } from '../../src/cli/ambiente';
import { stampaRapporto } from '../../src/cli/stampa-rapporto';
import { contesto } from '../costruttori/contesto';

const AMBIENTE: Ambiente = {
  versione: '0.1.0',
  colori: false,
  larghezza: 90,
  avvisaSuTerminale: false,
  scrivi: () => undefined,
  avvisa: () => undefined,
};

const PIANO: PianoVisto = {
  anno: 2021,
  approvato: { data: '2020-12-31', dedotta: true },
  profilo: { id: 'rr-3-2019', nome: 'R.R. 4/2017 dopo il R.R. 3/2019' },
  impostazioni: impostazioniInVigore(contesto({ approvato: '2020-12-31' })),
  sostituiti: [],
  ambito: null,
  enti: { quanti: 3, provenienza: 'dedotto' },
};

function rilievo(resto: Partial<RilievoScritto> = {}): RilievoScritto {
  const cella = resto.cella ?? 'B5';
  return {
    regola: 'A01',
    gravita: 'errore',
    foglio: 'Quadro',
    cella,
    celle: [cella],
    ente: 'COMUNE DI TORNATA',
    voce: 'complessivo',
    trovato: 5,
    atteso: 4,
    messaggio: 'COMUNE DI TORNATA: il complessivo è 5, la somma delle voci è 4.',
    fonte: 'R.R. 4/2017, art. 4, c. 3, lett. b',
    impronta: '0'.repeat(16),
    correzione: null,
    esito: 'violata',
    titolo: 'Complessivo e sue parti',
    rimedio: 'Correggere il complessivo o la voce sbagliata.',
    ...resto,
  };
}

function file(rilievi: readonly RilievoScritto[], resto: Partial<FileControllato> = {}): FileControllato {
  const quanti = (gravita: string): number =>
    rilievi.filter((r) => r.esito === 'violata' && r.gravita === gravita).length;
  return {
    nome: 'quadro.xlsx',
    esito: rilievi.length === 0 ? 'conforme' : 'non-conforme',
    conteggi: {
      errori: quanti('errore'),
      avvisi: quanti('avviso'),
      informazioni: quanti('informazione'),
      nonVerificabili: rilievi.filter((r) => r.esito === 'nonVerificabile').length,
      giustificati: 0,
    },
    tabelle: [{ foglio: 'Quadro', intervallo: 'A2:F6', voci: ['complessivo'], enti: 3, totale: true }],
    elenchi: [],
    rilievi,
    piano: PIANO,
    quadro: null,
    ...resto,
  };
}

function stampa(rapporto: Partial<Rapporto>, ambiente: Partial<Ambiente> = {}): string {
  const intero: Rapporto = {
    insieme: false,
    profilo: 'rr-3-2019',
    impostazioni: null,
    file: [],
    ambito: [],
    quadro: null,
    ...rapporto,
  };
  return stampaRapporto(intero, { ...AMBIENTE, ...ambiente });
}

describe('rapporto stampato', () => {
  it('un valore di legge sostituito si legge sotto il piano, prima dei rilievi', () => {
    const testo = stampa({
      file: [file([rilievo()], { piano: { ...PIANO, sostituiti: ['Polizia. 30 % invece di 20 %.'] } })],
    });
    expect(testo).toContain('ATTENZIONE. Polizia. 30 % invece di 20 %.');
    expect(testo.indexOf('ATTENZIONE')).toBeLessThan(testo.indexOf('COMUNE DI TORNATA'));
  });

  it('una soglia da confermare dice perché sotto la fonte', () => {
    const daConfermare = ['Soglia da confermare. Il giorno non è verificato.'];
    expect(stampa({ file: [file([rilievo({ daConfermare })])] })).toMatch(
      /Fonte: .*\n +Soglia da confermare\. Il giorno/,
    );
  });

  it('un file: regola, celle con la frase, che cosa fare, fonte, verdetto', () => {
    const altro = rilievo({
      cella: 'B4',
      celle: ['B4', 'C4', 'D4', 'E4', 'F4'],
      ente: 'COMUNE DI BOZZOLO',
      messaggio: 'Il complessivo è 9.',
    });
    const avviso = rilievo({
      regola: 'S05',
      gravita: 'avviso',
      cella: 'A4',
      titolo: 'Nome dell’ente',
      messaggio: 'Si propone un nome.',
      rimedio: 'Scrivere il nome ufficiale.',
      ente: null,
      fonte: 'prassi',
      correzione: { cella: 'A4', valore: 'COMUNE DI CASTELDIDONE' },
    });
    expect(stampa({ file: [file([avviso, rilievo(), altro])] })).toBe(
      `quadro.xlsx
  Piano 2021 · approvazione: non data, si suppone 31/12/2020 · soglie: R.R. 4/2017 dopo il
  R.R. 3/2019 · 3 enti dalle tabelle
  1 tabella riconosciuta

  ✗ A01 errore · Complessivo e sue parti · 2 rilievi
      Quadro!B5 – COMUNE DI TORNATA: il complessivo è 5, la somma delle voci è 4.
      Quadro!B4 – COMUNE DI BOZZOLO: Il complessivo è 9. (con C4:F4)
      → Correggere il complessivo o la voce sbagliata.
      Fonte: R.R. 4/2017, art. 4, c. 3, lett. b

  ! S05 avviso · Nome dell’ente
      Quadro!A4 – Si propone un nome. Correzione proposta: «COMUNE DI CASTELDIDONE».
      → Scrivere il nome ufficiale.
      Fonte: prassi

✗ quadro.xlsx – non conforme: 2 errori, 1 avviso
`,
    );
  });

  it('i non verificabili stanno per ultimi e si contano a parte', () => {
    const quota = rilievo({ regola: 'Q04', esito: 'nonVerificabile', titolo: 'Tetto per la polizia' });
    const testo = stampa({ file: [file([quota, rilievo({ gravita: 'informazione' })])] });
    expect(testo.split('\n').filter((riga) => /^ {2}[✗!i?] /.test(riga))).toEqual([
      '  i A01 informazione · Complessivo e sue parti',
      '  ? Q04 non verificabile · Tetto per la polizia',
    ]);
    expect(testo).toContain('1 informazione, 1 non verificabile');
  });

  it('i rilievi con le stesse parole stanno su una riga, con le celle in intervalli', () => {
    const celle = ['B3', 'B4', 'B5', 'D9'].map((cella) => rilievo({ cella, celle: [cella] }));
    const altroFoglio = rilievo({ foglio: 'Piano 2021', cella: 'B3', celle: ['B3', 'B4'] });
    const testo = stampa({ file: [file([...celle, altroFoglio])] });
    expect(testo).toContain(`A01 errore · Complessivo e sue parti · 5 rilievi
      Quadro!B3:B5, Quadro!D9, 'Piano 2021'!B3 – COMUNE DI TORNATA: il complessivo è 5, la
          somma delle voci è 4.
      →`);
  });

  it('oltre dodici messaggi diversi restano le celle', () => {
    const molti = Array.from({ length: 40 }, (_, i) =>
      rilievo({ cella: `B${i + 3}`, celle: [`B${i + 3}`], messaggio: `Trovato ${i}.` }),
    );
    const testo = stampa({ file: [file(molti)] });
    expect(testo.match(/Quadro!B\d+ – /g)).toHaveLength(12);
    expect(testo).toContain('      e altri 28 rilievi come questi: Quadro!B15:B42\n');
    expect(testo).toContain('· 40 rilievi');
  });

  it('oltre dodici rilievi senza celle restano gli enti', () => {
    const senza = { foglio: null, cella: null, celle: [] } as const;
    const molti = Array.from({ length: 14 }, (_, i) => ({
      ...rilievo({ ente: `COMUNE DI ${String.fromCharCode(65 + i)}`, messaggio: 'Manca.' }),
      ...senza,
    }));
    expect(stampa({ file: [file(molti)] })).toContain('e altri 2 rilievi come questi: COMUNE DI M, COMUNE DI N\n');
  });

  it('più file: verdetti, conteggi e da rivedere', () => {
    const testo = stampa({
      file: [
        file([], { nome: 'a.xlsx' }),
        file([rilievo()], { nome: 'b.xlsx' }),
        { nome: 'c.xlsx', esito: 'illeggibile', motivo: 'Il file è vuoto.' },
      ],
    });
    expect(testo.slice(testo.indexOf('3 file'))).toBe(
      `3 file: 1 conforme, 1 non conforme, 1 illeggibile
In tutto: 1 errore
✗ b.xlsx – non conforme: 1 errore
✗ c.xlsx – illeggibile: Il file è vuoto.
`,
    );
    expect(testo).toContain('✓ a.xlsx – conforme: nessun rilievo');
  });

  it('un ambito: rilievi di nessun file a parte, quadro in fondo', () => {
    const nessunFile = { regola: 'S03', foglio: null, cella: null, celle: [], messaggio: 'Manca.' } as const;
    const testo = stampa({
      insieme: true,
      file: [file([], { nome: 'a.xlsx', piano: { ...PIANO, ambito: 'Oglio Po' } })],
      ambito: [{ ...rilievo(), ...nessunFile }],
      quadro: {
        anno: 2021,
        righe: [],
        totale: { complessivo: 1093, turnOver: 49, carenza: 14, nuova: 1030, privati: null },
      },
    });
    expect(testo.split('\n')[0]).toMatch(/^Ambito Oglio Po · Piano 2021/);
    expect(testo).toContain("Tutto l'ambito\n\n  ✗ S03 errore");
    expect(testo).toContain('      COMUNE DI TORNATA: Manca.\n');
    expect(testo).toContain(
      `Quadro riepilogativo 2021: 0 enti
  disponibili 1.093: turn-over 49, carenza manutentiva 14, nuova edificazione e
  ristrutturazione 1.030, conferite da privati –

1 file: 1 conforme`,
    );
    expect(testo).toContain('In tutto: 1 errore');
  });

  it('ciò che viene dai file non comanda il terminale', () => {
    const ostile = '\u001b[31m\u001b]0;titolo\u0007';
    const testo = stampa({
      file: [
        file(
          [rilievo({ foglio: ostile, messaggio: `${ostile}\nriga`, ente: ostile, celle: [`'${ostile}'!A1`, 'B2'] })],
          {
            nome: ostile,
          },
        ),
        { nome: ostile, esito: 'illeggibile', motivo: ostile },
      ],
      ambito: [rilievo({ messaggio: ostile })],
    });
    expect(testo).toContain('␛[31m');
    expect(testo).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('i colori ci sono solo se ammessi, e segni e parole restano', () => {
    const ambito = { file: [file([rilievo()])] };
    const colorato = stampa(ambito, { colori: true });
    expect(colorato).toContain('\u001b[31m✗ A01 errore\u001b[0m');
    expect(colorato.replace(/\u001b\[\d+m/g, '')).toBe(stampa(ambito));
  });

  it.each([60, 80, 100])('a %i colonne nessuna riga di testo esce dal margine', (larghezza) => {
    const lungo = rilievo({ messaggio: 'parola '.repeat(60).trim(), rimedio: 'rimedio '.repeat(40).trim() });
    const righe = stampa({ file: [file([lungo])] }, { larghezza }).split('\n');
    expect(righe.length).toBeGreaterThan(10);
    expect(righe.filter((riga) => riga.length > larghezza)).toEqual([]);
  });
});
