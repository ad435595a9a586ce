import { aggiornaRicevuti } from '../../../src/app/importa/aggiorna-ricevuti';
import { confrontaImportazione } from '../../../src/app/importa/confronta';
import type { ContestoImportazione } from '../../../src/app/importa/confronta';
import { esaminaFile } from '../../../src/app/importa/esamina-file';
import { NIENTE_RICEVUTO } from '../../../src/app/importa/importazione';
import type { FileEsaminato, FileLetto, Ricevuti } from '../../../src/app/importa/importazione';
import { togliEnti } from '../../../src/app/importa/togli-ente';
import { togliFile } from '../../../src/app/importa/togli-file';
import { controlla } from '../../../src/app/controlla';
import type { Ente } from '../../../src/domain/enti/ente';
import type { WorkbookSnapshot } from '../../../src/domain/snapshot';
import { COMUNICAZIONI, leggiEsempio, opzioniDellAmbito } from '../../costruttori/esempi';
import { scrittiERiletti } from '../../costruttori/ricevuti';
import { cartella, foglio } from '../../costruttori/snapshot';

const OPZIONI = opzioniDellAmbito();
const QUANDO = { quando: '2026-11-22T10:15:00', chi: 'Anna' };

let comunicazioni: ReadonlyMap<string, WorkbookSnapshot>;
beforeAll(async () => {
  comunicazioni = new Map(
    await Promise.all(COMUNICAZIONI.map(async (nome) => [nome.slice(5, -5), await leggiEsempio(nome)] as const)),
  );
});

function comunicazione(ente: string): WorkbookSnapshot {
  const trovata = comunicazioni.get(ente);
  if (!trovata) throw new Error(`Manca ${ente}`);
  return trovata;
}

let contatore = 0;
/** Un file arrivato: `sha` uguale vuol dire stessi byte. */
function arrivato(cartellaLetta: WorkbookSnapshot, nome: string, sha = `sha-${(contatore += 1)}`): FileLetto {
  const file = esaminaFile({ tipo: 'letta', cartella: { ...cartellaLetta, nome } }, sha, OPZIONI);
  if (file.tipo !== 'letto') throw new Error('Doveva leggersi');
  return file;
}

function diEnte(ente: string, nome = `${ente}.xlsx`, sha?: string): FileLetto {
  return arrivato(comunicazione(ente), nome, sha);
}

function ambito(fogli: readonly (readonly (string | number | null)[])[], nome: string): FileLetto {
  return arrivato(cartella(foglio('Quadro', fogli)), nome);
}

/** Come un ente risponde in una tabella propria. */
const testata = (anno: number): readonly (readonly (string | null)[])[] => [
  [`Quadro riepilogativo del piano ${anno}`],
  [
    'Ragione Sociale Ente Proprietario',
    "Numero complessivo U.I. disponibili nell'anno",
    'Numero U.I. libere e che si libereranno per effetto del turn-over',
    'Numero U.I. in carenza manutentiva assegnabili nello stato di fatto',
    'Numero U.I. disponibili per nuova edificazione, ristrutturazione, recupero, riqualificazione',
  ],
];

function contesto(scelte: Partial<ContestoImportazione> = {}): ContestoImportazione {
  return { registro: OPZIONI.registro ?? null, anno: 2021, ricevuti: NIENTE_RICEVUTO, ...scelte };
}

function nomi(enti: readonly Ente[]): readonly string[] {
  return enti.map(({ nome }) => nome);
}

/** Di ogni file: se si importa, e le avvertenze in breve. */
function detto(file: readonly FileEsaminato[], scelte: Partial<ContestoImportazione> = {}): readonly string[] {
  return confrontaImportazione(file, contesto(scelte)).righe.map(({ file: uno, avvertenze, importabile }) => {
    const brevi = avvertenze.map((una) => {
      switch (una.tipo) {
        case 'enteRipetuto':
          return `ripetuto con ${una.altri.join('+')}`;
        case 'stessoFile':
          return `uguale a ${una.altro}`;
        case 'altroAnno':
          return `del ${una.anno} e non del ${una.atteso}`;
        case 'altroAmbito':
          return `di ${una.enti.join('+')}`;
        case 'sostituisce':
          return `sostituisce ${una.ente.nome} di ${una.file}`;
        case 'inBianco':
          return 'in bianco';
        case 'enteSconosciuto':
          return 'di chi?';
      }
    });
    return `${importabile ? 'sì' : 'no'} ${uno.nome}${brevi.map((breve) => `; ${breve}`).join('')}`;
  });
}

function ricevuti(...file: readonly FileLetto[]): Ricevuti {
  return aggiornaRicevuti(NIENTE_RICEVUTO, file, QUANDO);
}

function registro({ registro: voci }: Ricevuti): readonly string[] {
  return voci.map(({ file, enti }) => `${file}: ${enti.join(', ')}`);
}

describe('l’ente si riconosce da ciò che c’è scritto', () => {
  it('i 29 file con nomi a caso: ognuno il suo ente, nessuno manca, tutti si importano', () => {
    const file = [...comunicazioni.values()].map((una, i) => arrivato(una, `documento (${29 - i}).xlsx`));
    expect(file.map(({ enti }) => enti.length)).toEqual(Array.from({ length: 29 }, () => 1));
    const trovati = new Set(file.flatMap(({ enti }) => nomi(enti)));
    expect(trovati).toEqual(new Set(nomi(OPZIONI.registro?.enti ?? [])));
    const { righe, mancanti } = confrontaImportazione(file, contesto());
    expect(mancanti).toEqual([]);
    expect(righe.filter(({ importabile, avvertenze }) => !importabile || avvertenze.length > 0)).toEqual([]);
    expect(new Set(file.map(({ anno }) => anno))).toEqual(new Set([2021]));
  });

  it('un nome di file che dice un altro ente non inganna', () => {
    expect(nomi(diEnte('viadana', 'bozzolo.xlsx').enti)).toEqual(['COMUNE DI VIADANA']);
  });

  it('chi manda la tabella dell’ambito con la sua sola riga compilata risponde per sé', () => {
    const file = ambito(
      [...testata(2021), ['COMUNE DI BOZZOLO', null, null, null, null], ['COMUNE DI DOSOLO', 1, 1, 0, 0]],
      'tabella.xlsx',
    );
    expect(nomi(file.enti)).toEqual(['COMUNE DI DOSOLO']);
  });

  it('tutto vuoto: gli enti sono quelli nominati', () => {
    const file = ambito([...testata(2021), ['COMUNE DI BOZZOLO', null, null, null, null]], 'vuota.xlsx');
    expect(nomi(file.enti)).toEqual(['COMUNE DI BOZZOLO']);
  });

  it('il file di più enti li ha tutti', async () => {
    const file = arrivato(await leggiEsempio('ambito-come-pubblicato.xlsx'), 'piano.xlsx');
    expect(file.enti).toHaveLength(29);
    expect(detto([file])).toEqual(['sì piano.xlsx']);
  });
});

describe('che cosa si può importare', () => {
  it('un file con errori si importa: decide il capofila', () => {
    const file = ambito([...testata(2021), ['COMUNE DI DOSOLO', 9, 1, 0, 0]], 'dosolo.xlsx');
    expect(file.esito).toBe('non-conforme');
    expect(detto([file])).toEqual(['sì dosolo.xlsx']);
  });

  it('due file per un ente: nessuno, finché non si dice quale conta', () => {
    const [primo, secondo] = [diEnte('viadana', 'a.xlsx'), diEnte('viadana', 'b.xlsx')];
    expect(detto([primo, secondo])).toEqual(['no a.xlsx; ripetuto con b.xlsx', 'no b.xlsx; ripetuto con a.xlsx']);
    const contano = new Map([['VIADANA', secondo]]);
    expect(detto([primo, secondo], { contano })).toEqual([
      'no a.xlsx; ripetuto con b.xlsx',
      'sì b.xlsx; ripetuto con a.xlsx',
    ]);
  });

  it('gli stessi byte due volte: il primo basta', () => {
    const file = [diEnte('viadana', 'a.xlsx', 'x'), diEnte('viadana', 'copia.xlsx', 'x')];
    expect(detto(file)).toEqual(['sì a.xlsx', 'no copia.xlsx; uguale a a.xlsx']);
  });

  it('il file dell’anno prima non si importa, se non lo si sceglie; e l’ente manca', () => {
    const vecchio = ambito([...testata(2020), ['COMUNE DI DOSOLO', 1, 1, 0, 0]], 'vecchio.xlsx');
    expect(detto([vecchio])).toEqual(['no vecchio.xlsx; del 2020 e non del 2021']);
    expect(nomi(confrontaImportazione([vecchio], contesto()).mancanti)).toContain('COMUNE DI DOSOLO');
    expect(detto([vecchio], { scelti: new Set([vecchio]) })).toEqual(['sì vecchio.xlsx; del 2020 e non del 2021']);
  });

  it('il file dell’anno prima non mette in dubbio quello buono', () => {
    const vecchio = ambito([...testata(2020), ['COMUNE DI DOSOLO', 1, 1, 0, 0]], 'vecchio.xlsx');
    expect(detto([vecchio, diEnte('dosolo')])).toEqual(['no vecchio.xlsx; del 2020 e non del 2021', 'sì dosolo.xlsx']);
  });

  it('un altro ambito, in tutto o in parte', () => {
    const altro = ambito([...testata(2021), ['COMUNE DI PAVIA', 1, 1, 0, 0]], 'pavia.xlsx');
    const misto = ambito(
      [...testata(2021), ['COMUNE DI PAVIA', 1, 1, 0, 0], ['COMUNE DI DOSOLO', 1, 1, 0, 0]],
      'misto.xlsx',
    );
    expect(detto([altro, misto])).toEqual(['no pavia.xlsx; di COMUNE DI PAVIA', 'sì misto.xlsx; di COMUNE DI PAVIA']);
  });

  it('un file guardato senza conoscere l’ambito si confronta lo stesso con l’ambito', () => {
    const pavia = cartella(foglio('Quadro', [...testata(2021), ['COMUNE DI PAVIA', 1, 1, 0, 0]]));
    const file = esaminaFile({ tipo: 'letta', cartella: pavia }, 'p');
    expect(detto([file])).toEqual(['no prova.xlsx; di COMUNE DI PAVIA']);
    expect(detto([file], { registro: null })).toEqual(['sì prova.xlsx']);
  });

  it('di chi non si capisce, e illeggibile', () => {
    const ignoto = arrivato(cartella(foglio('Foglio1', [['Lista della spesa'], ['pane', 2]])), 'spesa.xlsx');
    const rotto = esaminaFile({ tipo: 'illeggibile', nome: 'rotto.xlsx', motivo: 'È vuoto.' }, null, OPZIONI);
    expect(rotto).toEqual({ tipo: 'illeggibile', nome: 'rotto.xlsx', sha256: null, motivo: 'È vuoto.' });
    expect(detto([ignoto, rotto])).toEqual(['no spesa.xlsx; di chi?', 'no rotto.xlsx']);
    expect(ignoto.cartella.fogli).toEqual([]);
  });

  it('chi manca: senza file e senza dati già ricevuti', () => {
    const senza = ['dosolo', 'viadana', 'bozzolo'];
    const file = [...comunicazioni.keys()].filter((ente) => !senza.includes(ente)).map((ente) => diEnte(ente));
    const { mancanti } = confrontaImportazione(file, contesto({ ricevuti: ricevuti(diEnte('dosolo')) }));
    expect(nomi(mancanti).toSorted()).toEqual(['COMUNE DI BOZZOLO', 'COMUNE DI VIADANA']);
    expect(confrontaImportazione(file, contesto({ registro: null })).mancanti).toEqual([]);
  });

  it('ciò che è già ricevuto: lo stesso file, o uno che lo sostituisce', () => {
    const prima = ricevuti(diEnte('viadana', 'v1.xlsx', 'x'));
    expect(detto([diEnte('viadana', 'v2.xlsx')], { ricevuti: prima })).toEqual([
      'sì v2.xlsx; sostituisce COMUNE DI VIADANA di v1.xlsx',
    ]);
    expect(detto([diEnte('viadana', 'v2.xlsx', 'x')], { ricevuti: prima })).toEqual(['sì v2.xlsx; uguale a v1.xlsx']);
  });

  it('la risposta di un ente e l’estratto di tutti: si importano tutti e due, e fra un dato e l’altro si sceglie poi', async () => {
    const tutti = arrivato(await leggiEsempio('ambito-come-pubblicato.xlsx'), 'piano.xlsx');
    expect(detto([diEnte('viadana'), tutti])).toEqual(['sì viadana.xlsx', 'sì piano.xlsx']);
    expect(detto([diEnte('viadana')], { ricevuti: ricevuti(tutti) })).toEqual(['sì viadana.xlsx']);
  });

  it('due estratti: con voci diverse si completano, con le stesse ne vale uno', () => {
    const estratto = (voce: string, nome: string): FileLetto =>
      ambito(
        [
          ['Piano annuale 2021'],
          ['Ragione Sociale Ente Proprietario', voce],
          ['COMUNE DI DOSOLO', 1],
          ['COMUNE DI BOZZOLO', 2],
        ],
        nome,
      );
    const turno = estratto('Numero U.I. libere e che si libereranno per effetto del turn-over', 'turno.xlsx');
    const carenza = estratto('Numero U.I. in carenza manutentiva assegnabili nello stato di fatto', 'carenza.xlsx');
    const ancora = estratto('Numero U.I. libere e che si libereranno per effetto del turn-over', 'turno2.xlsx');
    expect(detto([turno, carenza])).toEqual(['sì turno.xlsx', 'sì carenza.xlsx']);
    expect(detto([turno, ancora])[0]).toMatch(/^no turno\.xlsx; ripetuto con turno2\.xlsx/);
    const insieme = aggiornaRicevuti(ricevuti(turno, carenza), [ancora], QUANDO);
    expect(insieme.registro.map(({ file }) => file)).toEqual(['carenza.xlsx', 'turno2.xlsx']);
  });
});

describe('importare di nuovo un ente sostituisce i suoi dati e nient’altro', () => {
  it('un file al posto di un altro', () => {
    const prima = ricevuti(diEnte('viadana', 'v1.xlsx'), diEnte('dosolo'));
    const dopo = aggiornaRicevuti(prima, [diEnte('viadana', 'v2.xlsx')], { quando: 'poi', chi: '' });
    expect(registro(dopo)).toEqual(['dosolo.xlsx: COMUNE DI DOSOLO', 'v2.xlsx: COMUNE DI VIADANA']);
    expect(dopo.cartelle.map(({ nome }) => nome)).toEqual(['dosolo.xlsx', 'v2.xlsx']);
    expect(dopo.registro[0]).toBe(prima.registro[1]);
    expect(dopo.registro[1]).toMatchObject({ quando: 'poi', chi: '', sha256: dopo.registro[1]?.sha256 });
  });

  it('file di enti diversi con lo stesso nome restano tutti', async () => {
    const insieme = ricevuti(diEnte('viadana', 'dati.xlsx'), diEnte('dosolo', 'DATI.xlsx'), diEnte('bozzolo', 'dati'));
    expect(registro(insieme)).toEqual([
      'dati.xlsx: COMUNE DI VIADANA',
      'DATI (2).xlsx: COMUNE DI DOSOLO',
      'dati: COMUNE DI BOZZOLO',
    ]);
    const riletti = await scrittiERiletti(insieme);
    expect(riletti).toEqual({ ...insieme, cartelle: riletti.cartelle, guasti: [] });
  });

  it('lo stesso file due volte resta uno', () => {
    const file = diEnte('viadana', 'v1.xlsx', 'x');
    expect(registro(aggiornaRicevuti(ricevuti(file), [file], QUANDO))).toEqual(['v1.xlsx: COMUNE DI VIADANA']);
  });

  it('un ente esce dal file di tutti: gli altri 28 restano com’erano, e i totali tornano', async () => {
    const tutti = arrivato(await leggiEsempio('ambito-come-pubblicato.xlsx'), 'piano.xlsx');
    const senzaViadana = togliEnti(ricevuti(tutti), ['COMUNE DI VIADANA']);
    const dopo = aggiornaRicevuti(senzaViadana, [diEnte('viadana')], QUANDO);
    expect(dopo.registro.map(({ file, enti }) => [file, enti.length])).toEqual([
      ['piano.xlsx', 28],
      ['viadana.xlsx', 1],
    ]);
    const { contesto: insieme, quadro } = controlla(dopo.cartelle, OPZIONI);
    expect(quadro?.totale).toEqual({ complessivo: 93, turnOver: 49, carenza: 14, nuova: 30, privati: 0 });
    const viadana = insieme.fatti.dichiarazioni('VIADANA', 'complessivo').map(({ tabella }) => tabella.file);
    expect(new Set(viadana)).toEqual(new Set([1]));
    const senza = controlla(dopo.cartelle.slice(0, 1), OPZIONI).rilievi.filter(({ regola }) => regola === 'A02');
    const prima = controlla([tutti.cartella], OPZIONI).rilievi.filter(({ regola }) => regola === 'A02');
    expect(senza.filter(({ esito }) => esito === 'violata')).toEqual(prima.filter(({ esito }) => esito === 'violata'));
  });

  it('il file di tutti sta accanto a quelli di ognuno, e niente si somma due volte', async () => {
    const prima = ricevuti(diEnte('viadana'), diEnte('dosolo'));
    const tutti = arrivato(await leggiEsempio('ambito-come-pubblicato.xlsx'), 'piano.xlsx');
    const dopo = aggiornaRicevuti(prima, [tutti], QUANDO);
    expect(dopo.registro.map(({ file }) => file)).toEqual(['viadana.xlsx', 'dosolo.xlsx', 'piano.xlsx']);
    const { quadro, rilievi } = controlla(dopo.cartelle, OPZIONI);
    expect(quadro?.totale).toEqual({ complessivo: 93, turnOver: 49, carenza: 14, nuova: 30, privati: 0 });
    expect(rilievi.filter(({ codice }) => codice === 'fonti-diverse')).toEqual([]);
  });

  it('togliere un ente toglie il suo file, o le sue righe', async () => {
    const tutti = arrivato(await leggiEsempio('ambito-come-pubblicato.xlsx'), 'piano.xlsx');
    const solo = ricevuti(diEnte('viadana'), diEnte('dosolo'));
    expect(registro(togliFile(solo, 'viadana.xlsx'))).toEqual(['dosolo.xlsx: COMUNE DI DOSOLO']);
    expect(registro(togliEnti(solo, ['Comune di Sabbioneta']))).toEqual(registro(solo));
    const senza = togliEnti(ricevuti(tutti), ['COMUNE DI VIADANA']);
    expect(senza.registro[0]?.enti).toHaveLength(28);
    expect(controlla(senza.cartelle, OPZIONI).contesto.fatti.dichiarazioni('VIADANA', 'complessivo')).toEqual([]);
  });
});
