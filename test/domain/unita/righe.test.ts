import type { ValoreCella } from '../../../src/domain/snapshot';
import { alloggio, cartelle, conFogli, elenco, messaggi, TESTATA, visti } from '../../costruttori/elenco-unita';
import { controlla } from '../../../src/app/controlla';

const UNITA = ['S14', 'S15', 'C02', 'C03', 'Q13', 'Q14', 'Q15', 'A11', 'S04'] as const;

/** Un elenco di tre righe in cui la seconda ha un valore cambiato. */
const con = (titolo: (typeof TESTATA)[number], valore: ValoreCella): string[] =>
  visti(conFogli([elenco([alloggio(1), alloggio(2, { [titolo]: valore }), alloggio(3)])]), ...UNITA);

describe('le righe di un elenco di alloggi', () => {
  it('senza difetti non danno rilievi', () => {
    expect(visti(conFogli([elenco([alloggio(1), alloggio(2), alloggio(3)])]))).toEqual([]);
  });

  it.each<[string, (typeof TESTATA)[number], ValoreCella]>([
    ['superficie scritta con l’unità', 'Superficie utile (mq)', '68,5 mq'],
    ['superficie non rilevabile', 'Superficie utile (mq)', 'n.r.'],
    ['mezzo vano', 'Vani', 2.5],
    ['vani come testo', 'Vani', '3,5'],
    ['codici catastali come testo', 'Mappale', '00345'],
    ['più mappali graffati', 'Mappale', '345/346'],
    ['subalterno vuoto', 'Subalterno', null],
    ['foglio di quattro cifre', 'Foglio', '1234'],
    ['stato detto in un altro modo', 'Stato', 'Alloggio sfitto in carenza manutentiva'.slice(9)],
    ['classificazione a parole', 'Classificazione', 'Servizio abitativo pubblico'],
    ['classificazione ERP', 'Classificazione', 'E.R.P.'.replaceAll('.', '')],
    ['codice numerico', 'Codice alloggio', 20231],
    ['codice catastale minuscolo', 'Codice catastale', 'l826'],
  ])('si accetta: %s', (_, titolo, valore) => {
    expect(con(titolo, valore).filter((visto) => !visto.startsWith('Q14'))).toEqual([]);
  });

  it.each<[(typeof TESTATA)[number], ValoreCella, string]>([
    ['Superficie utile (mq)', 0, 'S14 superficie I3'],
    ['Superficie utile (mq)', -45, 'S14 superficie I3'],
    ['Superficie utile (mq)', 'ampia', 'S14 superficie I3'],
    ['Superficie utile (mq)', null, 'S14 manca I3'],
    ['Superficie utile (mq)', { errore: '#N/A' }, 'S14 superficie I3'],
    ['Vani', 0, 'S14 vani H3'],
    ['Vani', 3.3, 'S14 vani H3'],
    ['Foglio', 12345, 'S14 foglio E3'],
    ['Foglio', 'A12', 'S14 foglio E3'],
    ['Foglio', null, 'S14 manca E3'],
    ['Mappale', '123456', 'S14 mappale F3'],
    ['Subalterno', 12345, 'S14 subalterno G3'],
    ['Classificazione', 'bilocale', 'S14 classificazione J3'],
    ['Classificazione', '  ', 'S14 manca J3'],
    ['Stato', 'boh', 'S14 stato K3'],
    ['Stato', 7, 'S14 stato K3'],
    ['Codice alloggio', null, 'S15 manca A3'],
    ['Codice alloggio', 'ui-1', 'S15 ripetuto A3'],
    ['Codice catastale', 'B110', 'C02 codiceCatastale D3'],
    ['Subalterno', '1', 'C03 unita-ripetuta E3'],
  ])('%s = %p è %s', (titolo, valore, atteso) => {
    expect(con(titolo, valore)).toEqual([atteso]);
  });

  it('codici ISTAT e province si confrontano col comune', () => {
    const testata = ['Codice alloggio', 'Comune', 'Codice ISTAT', 'Prov.', 'Superficie', 'Vani'];
    const righe = [
      ['U1', 'Viadana', '020066', 'MN', 50, 3],
      ['U2', 'Viadana', '20066', 'Mantova', 50, 3],
      ['U3', 'Viadana', 20066, 'CR', 50, 3],
      ['U4', 'Viadana', '020067', 'MN', 50, 3],
    ];
    const esito = conFogli([elenco(righe, testata)]);
    expect(visti(esito)).toEqual(['C02 provincia D4', 'C02 codiceIstat C5', 'C02 senza-zeri C3']);
    expect(esito.conteggi).toMatchObject({ errori: 2, informazioni: 2 });
  });

  it('il codice di un comune confluito si accetta, e si dice una volta', () => {
    const righe = [1, 2, 3].map((i) => alloggio(i, { Comune: 'Piadena Drizzona', 'Codice catastale': 'G536' }));
    const esito = conFogli([elenco(righe)]);
    expect(visti(esito)).toEqual(['C03 comune-cessato D2']);
    expect(messaggi(esito, 'C03')).toEqual([
      '«G536» è il codice di Piadena, confluito nel 2019 in Piadena Drizzona. Altri 2 casi uguali non elencati.',
    ]);
  });

  it('una colonna tutta vuota si dice una volta, sulla prima cella', () => {
    const esito = conFogli([elenco([1, 2, 3].map((i) => alloggio(i, { 'Superficie utile (mq)': null })))]);
    expect(visti(esito)).toEqual(['S14 colonna-vuota I2']);
    expect(messaggi(esito, 'S14')).toEqual(["La colonna c'è ma è tutta vuota: manca la superficie di 3 alloggi."]);
  });

  it('di moltissime celle vuote si indicano le prime, e si contano tutte', () => {
    const righe = Array.from({ length: 130 }, (_, i) =>
      alloggio(i + 1, { 'Superficie utile (mq)': i === 0 ? 50 : null }),
    );
    const esito = conFogli([elenco(righe)]);
    expect(visti(esito, 'S14')).toHaveLength(100);
    expect(
      esito.rilievi.filter(({ regola }) => regola === 'S14').reduce((somma, { casi = 1 }) => somma + casi, 0),
    ).toBe(129);
  });

  it('codici e dati catastali non si ripetono nemmeno fra un file e l’altro', () => {
    const [primo, secondo] = [elenco([alloggio(1)]), elenco([alloggio(1), alloggio(9, { Subalterno: 1 })])];
    const esito = controlla(cartelle(primo, secondo));
    expect(
      esito.rilievi.map(({ regola, celle }) => [regola, ...celle.map(({ file, riga }) => `${file}:${riga}`)]),
    ).toEqual([
      ['S15', '1:1', '0:1'],
      ['C03', '1:2', '0:1'],
    ]);
    expect(messaggi(esito, 'S15')).toEqual([
      "Il codice «UI-1» c'è già alla riga 2 del foglio «Unita», in un altro file.",
    ]);
  });

  it('un subalterno uguale di un altro comune non è lo stesso alloggio', () => {
    const altro = alloggio(2, { Comune: 'Bozzolo', 'Codice catastale': 'B110', Subalterno: 1 });
    expect(visti(conFogli([elenco([alloggio(1), altro])]))).toEqual([]);
  });

  it.each<[string, ValoreCella, ValoreCella, string[]]>([
    ['nell’anno del piano', 46_100, 'occupata', []],
    ['solo l’anno', 2026, 'occupata', []],
    ['un altro anno', 46_400, 'occupata', ['S14 rilascio E2']],
    ['di un alloggio già libero', 44_000, 'libera', []],
    ['31 febbraio', '31/02/2026', 'occupata', ['S14 data E2']],
    ['vero o falso', true, 'occupata', ['S14 data E2']],
    ['scritta come testo', '15/06/2026', 'occupata', []],
  ])('data di rilascio: %s', (_, data, stato, attesi) => {
    const testata = ['Codice alloggio', 'Superficie', 'Vani', 'Stato', 'Data di rilascio prevista'];
    expect(visti(conFogli([elenco([['U1', 50, 3, stato, data]], testata)], { anno: 2026 }))).toEqual(attesi);
  });

  it('una riga più corta delle altre ha celle vuote, non sbagliate', () => {
    const corta = alloggio(2);
    const testata = [...TESTATA, 'Data di rilascio prevista', 'Costo dei lavori', 'Mesi a scomputo', 'Convenzione al'];
    const lunga = [...alloggio(1), 46_100, null, null, null];
    expect(visti(conFogli([elenco([lunga, corta, alloggio(3)], testata)], { anno: 2026 }))).toEqual([]);
  });

  it('un proprietario fuori dall’ambito si dice una volta per nome', () => {
    const enti = [
      {
        id: 'VIADANA',
        nome: 'COMUNE DI VIADANA',
        tipo: 'comune',
        codiceIstat: null,
        codiceCatastale: null,
        provincia: null,
        subAmbito: null,
        senzaSap: null,
        alias: [],
      },
    ] as const;
    const registro = { ambito: null, capofila: null, provenienza: 'file', enti } as const;
    const righe = [alloggio(1), ...[2, 3].map((i) => alloggio(i, { 'Ente proprietario': 'COMUNE DI CREMA' }))];
    const esito = conFogli([elenco(righe)], { registro });
    expect(visti(esito, 'S04')).toEqual(['S04 fuori-ambito B3']);
    expect(esito.conteggi.errori).toBe(2 + visti(esito, 'S03').length);
  });
});

describe('lavori e convenzioni', () => {
  const CARENZA = [
    'Codice alloggio',
    'Lavori necessari',
    'Costo stimato (€, IVA compresa)',
    'Mesi di canone a scomputo',
  ];
  it.each<[string, ValoreCella[], string[]]>([
    ['nei limiti', ['U1', 'Bagno', 8000, 36], []],
    ['costo scritto con i punti', ['U1', 'Bagno', '7.500', 36], []],
    ['un centesimo oltre', ['U1', 'Bagno', 8000.01, 36], ['Q13 oltre-limite C2']],
    ['oltre, scritto con i punti', ['U1', 'Bagno', '8.500', 36], ['Q13 oltre-limite C2']],
    ['senza lavori', ['U1', null, 5000, 12], ['Q14 senza-lavori B2']],
    ['senza costo', ['U1', 'Bagno', null, 12], ['Q14 senza-costo C2']],
    ['costo a parole', ['U1', 'Bagno', 'molto', 12], ['S14 costo C2']],
    ['37 mesi', ['U1', 'Bagno', 5000, 37], ['Q14 oltre-mesi D2']],
  ])('carenza: %s', (_, riga, attesi) => {
    expect(visti(conFogli([elenco([riga], CARENZA, 'Carenza')]))).toEqual(attesi);
  });

  const PRIVATI = ['Codice alloggio', 'Numero della convenzione', 'Data di inizio', 'Data di fine'];
  it.each<[string, ValoreCella[], string[]]>([
    ['otto anni giusti', ['U1', '12/2020', '01/01/2020', '31/12/2027'], []],
    ['un giorno di meno', ['U1', '12/2020', '01/01/2020', '30/12/2027'], ['Q15 troppo-breve D2']],
    ['finisce prima di cominciare', ['U1', '12/2020', '01/01/2020', '01/01/2019'], ['Q15 finisce-prima D2']],
    ['senza fine', ['U1', '12/2020', '01/01/2020', null], ['Q15 senza-fine D2']],
    ['data impossibile', ['U1', '12/2020', '30/02/2020', '31/12/2027'], ['S14 data C2']],
  ])('convenzione: %s', (_, riga, attesi) => {
    expect(visti(conFogli([elenco([riga], PRIVATI, 'Privati')]))).toEqual(attesi);
  });

  it('una convenzione con l’inizio e senza durata: la cella da guardare è la durata', () => {
    const testata = ['Codice alloggio', 'Numero della convenzione', 'Data di inizio', 'Durata convenzione (anni)'];
    const esito = conFogli([elenco([['U1', '12/2020', '01/01/2020', null]], testata, 'Privati')]);
    expect(visti(esito)).toEqual(['Q15 senza-fine D2']);
  });

  it.each<[string, ValoreCella, string[]]>([
    ['Durata convenzione (anni)', 8, []],
    ['Durata convenzione (anni)', 7, ['Q15 durata-breve C2']],
    ['Durata convenzione (mesi)', 96, []],
    ['Durata convenzione (mesi)', 95, ['Q15 durata-breve C2']],
    ['Durata convenzione', '10 anni', []],
    ['Durata convenzione', '60 mesi', ['Q15 durata-breve C2']],
  ])('%s: %p', (titolo, durata, attesi) => {
    expect(visti(conFogli([elenco([['U1', 'Conv. 3', durata]], ['Codice alloggio', 'Convenzione', titolo])]))).toEqual(
      attesi,
    );
  });

  it('il limite di spesa non riguarda gli alloggi che ristruttura il proprietario', () => {
    const testata = ['Codice alloggio', 'Superficie', 'Stato', 'Costo stimato lavori'];
    const righe = [
      ['U1', 50, 'in ristrutturazione', 60_000],
      ['U2', 50, 'carenza manutentiva', 9_000],
      ['U3', 50, 'occupata', null],
    ];
    expect(visti(conFogli([elenco(righe, testata)]))).toEqual(['Q13 oltre-limite D3']);
  });

  it('senza colonne per i lavori si guarda il foglio Carenza, o si dice che non si sa', () => {
    const principale = elenco([alloggio(1, { Stato: 'in carenza' }), alloggio(2, { Stato: 'in carenza' })]);
    expect(visti(conFogli([principale]))).toEqual(['Q14 senza-colonne K2']);
    expect(conFogli([principale]).conteggi.nonVerificabili).toBe(2);
    const carenza = elenco([['UI-1', 'Tetto', 3000, 12]], CARENZA, 'Carenza');
    expect(visti(conFogli([principale, carenza]))).toEqual(['Q14 non-descritta K3']);
  });
});

describe('molti casi uguali', () => {
  const tanti = conFogli([elenco(Array.from({ length: 250 }, (_, i) => alloggio(i + 1, { Vani: 0 })))]);
  it('se ne elencano cento e si contano tutti', () => {
    expect(tanti.rilievi).toHaveLength(100);
    expect(tanti.conteggi.errori).toBe(250);
    expect(messaggi(tanti, 'S14').at(-1)).toContain('Altri 150 casi uguali non elencati.');
    expect(messaggi(tanti, 'S14')[0]).not.toContain('uguali');
  });
  it('l’ultimo, che ne rappresenta altri, non si giustifica', () => {
    const avvisi = Array.from({ length: 102 }, (_, i) => alloggio(i + 1, { Subalterno: 1 }));
    const { rilievi } = conFogli([elenco(avvisi)]);
    expect(rilievi.filter(({ giustificabile }) => giustificabile)).toHaveLength(99);
    expect(rilievi.at(-1)?.casi).toBe(2);
  });
});

describe('dati personali', () => {
  const testata = [...TESTATA, 'Assegnatario', 'Note', 'Altro'];
  const esito = conFogli([
    elenco(
      [1, 2, 3].map((i) => [...alloggio(i), 'ROSSI MARIA', 'RSSMRA80A41L826Q', 'x']),
      testata,
    ),
  ]);
  it('si dice di togliere la colonna, dall’intestazione o da ciò che porta', () => {
    expect(visti(esito)).toEqual(['S14 dati-personali L1', 'S14 dati-personali M1']);
    expect(esito.esito).toBe('conforme');
  });
  it('i valori non escono in nessun rilievo', () => {
    expect(JSON.stringify([esito.rilievi, messaggi(esito, 'S14')])).not.toMatch(/ROSSI|RSSMRA/);
  });
});
