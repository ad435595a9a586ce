import { rilieviCsv, rilieviTesto } from '../../src/app/esporta/rilievi-csv';
import { tabelleDaCopiare } from '../../src/app/esporta/tabelle-da-copiare';
import { consolida } from '../../src/app/consolida';
import { lettereDi } from '../../src/app/lettere';
import { rapportoDiAmbito } from '../../src/app/rapporto';
import { innocuo } from '../../src/domain/esporta/csv';
import { cita } from '../../src/domain/testi/cita';
import { FORMULE, INVISIBILI, OSTILI, PROGRAMMI } from './ostili';
import { pianoOstile } from './piano-ostile';

/** Ciò che non si vede e cambia ciò che si legge. */
const ROVESCIA = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
/** Un numero resta un numero, anche col segno meno. */
const NUMERO = /^-?\d[\d.]*(,\d+)?( %)?$/;
const piano = pianoOstile(OSTILI);
const consolidato = consolida([piano.cartella], [{ nome: FORMULE[0], motivo: FORMULE[4] }], piano.opzioni);
const rapporto = rapportoDiAmbito(consolidato, [{ nome: FORMULE[0], motivo: FORMULE[4] }]);

it('il piano di prova fa parlare i controlli di ogni testo', () => {
  const csv = rilieviCsv(rapporto);
  expect(consolidato.rilievi.length).toBeGreaterThan(OSTILI.length);
  expect(csv).toContain('<script>');
  expect(csv).toContain('cmd|');
});

describe('CSV e testo da incollare', () => {
  it.each(FORMULE)('%j ha davanti un apostrofo', (testo) => {
    expect(innocuo(testo)).toBe(`'${testo}`);
  });

  it.each(['COMUNE DI BOZZOLO', '3', 'a=1', 'a-1', '', 'è + facile'])('%j resta com’è', (testo) => {
    expect(innocuo(testo)).toBe(testo);
  });

  it('nessun campo del CSV comincia come una formula, salvo i numeri', () => {
    const campi = campiDi(rilieviCsv(rapporto));
    expect(campi.length).toBeGreaterThan(1000);
    expect(campi.filter((campo) => innocuo(campo) !== campo && !NUMERO.test(campo))).toEqual([]);
  });

  it('nemmeno fra quelli da incollare, e nessuno va a capo da sé', () => {
    const righe = rilieviTesto(rapporto).split('\n');
    const colonne = righe.map((riga) => riga.split('\t'));
    expect(new Set(colonne.map(({ length }) => length)).size).toBe(1);
    expect(colonne.flat().filter((campo) => innocuo(campo) !== campo && !NUMERO.test(campo))).toEqual([]);
  });
});

describe('tabelle da copiare', () => {
  const tabelle = tabelleDaCopiare(consolidato);

  it('nell’HTML ci sono solo i nostri elementi, e nessun segno che rovescia il testo', () => {
    const html = tabelle.map((una) => una.html()).join('\n');
    const elementi = new Set(Array.from(html.matchAll(/<\/?([a-z]+)/gi), ([, nome]) => nome));
    const NOSTRI = 'html head meta body p b i br table colgroup col thead tbody tr th td'.split(' ');
    expect([...elementi].filter((nome) => !NOSTRI.includes(nome ?? ''))).toEqual([]);
    expect(html).not.toMatch(/<[^>]* on\w+=|javascript:[^<]*"|srcdoc="/i);
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(ROVESCIA);
    // Incollata in Excel, ogni cella di testo è dichiarata testo.
    const celle = html.match(/<t[hd][^>]*>(?:<[bi]>)*[=+@＝＋＠-][^<]*/g) ?? [];
    const scritte = celle.filter((cella) => !NUMERO.test(cella.replace(/^.*>/, '')));
    expect(scritte.length).toBeGreaterThan(20);
    expect(scritte.filter((cella) => !cella.includes("mso-number-format:'\\@'"))).toEqual([]);
  });

  it('nel testo nessun campo comincia come una formula', () => {
    const campi = tabelle.flatMap((una) => una.testo().split('\n')).flatMap((riga) => riga.split('\t'));
    expect(campi.filter((campo) => innocuo(campo) !== campo && !NUMERO.test(campo))).toEqual([]);
  });
});

describe('lettere', () => {
  const testi = lettereDi(consolidato).map(({ testo }) => testo);

  it('una per ente, e nessuna riga che un foglio di calcolo prenderebbe per formula', () => {
    expect(testi.length).toBeGreaterThan(20);
    const righe = testi.flatMap((testo) => testo.split('\n'));
    expect(righe.filter((riga) => innocuo(riga) !== riga)).toEqual([]);
  });

  it('niente comandi né testo rovesciato', () => {
    expect(
      testi.filter((testo) => ROVESCIA.test(testo) || /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/.test(testo)),
    ).toEqual([]);
  });
});

describe('nelle frasi', () => {
  it.each([...INVISIBILI])('%j citato non cambia il resto della frase', (testo) => {
    expect(cita(testo)).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
  });

  it.each([...PROGRAMMI])('%j si cita come testo', (testo) => {
    expect(cita(testo).slice(1, 10)).toBe(testo.slice(0, 9));
  });
});

/** I campi di un CSV, riletti per conto nostro. */
function campiDi(csv: string): readonly string[] {
  return Array.from(csv.slice(1).matchAll(/("(?:[^"]|"")*"|[^;\r\n"]*)(?:;|\r\n)/g), ([, campo = '']) =>
    campo.startsWith('"') ? campo.slice(1, -1).replaceAll('""', '"') : campo,
  );
}
