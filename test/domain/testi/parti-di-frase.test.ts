import type { Segnalazione } from '../../../src/domain/rilievi/segnalazione';
import { anniConfrontati } from '../../../src/domain/testi/confronto';
import { numeroItaliano } from '../../../src/domain/testi/numero-italiano';
import {
  avvertenzaRegistro,
  differenzaAmmessa,
  ente,
  nomi,
  quanti,
  testo,
  voce,
} from '../../../src/domain/testi/parametro';
import { PATRIMONIO } from '../../../src/domain/testi/patrimonio';
import { nomeSoglia, valoreScritto } from '../../../src/domain/testi/soglie';

const segnalazione = (resto: Partial<Segnalazione> = {}): Segnalazione => ({
  codice: 'prova',
  esito: 'violata',
  celle: [],
  ...resto,
});

describe('le parti di una frase', () => {
  it.each([
    [undefined, 'un ente'],
    [null, 'un ente'],
    ['', 'un ente'],
    ['COMUNE DI VIADANA', 'COMUNE DI VIADANA'],
    ['due\nrighe', '«due righe»'],
  ])('l’ente %j si nomina «%s»', (nome, atteso) => {
    expect(ente(segnalazione({ ente: nome }))).toBe(atteso);
  });

  it('un nome lunghissimo si cita, e non occupa tutta la frase', () => {
    expect(ente(segnalazione({ ente: 'x'.repeat(200) }))).toMatch(/^«x+/);
    expect(ente(segnalazione({ ente: 'x'.repeat(200) })).length).toBeLessThan(200);
  });

  it.each([
    [segnalazione({ voce: 'turnOver' }), /^«.+»$/],
    [segnalazione({ voce: null }), /^la voce$/],
    [segnalazione(), /^la voce$/],
  ])('la voce, o «la voce»', (una, attesa) => {
    expect(voce(una)).toMatch(attesa);
  });

  it.each<[Segnalazione['parametri'], string, number, readonly string[]]>([
    [undefined, '', 0, []],
    [{}, '', 0, []],
    [{ x: 3 }, '3', 3, []],
    [{ x: 'tre' }, 'tre', 0, []],
    [{ x: ['uno', 'due'] }, '', 0, ['uno', 'due']],
  ])('il parametro di %j: testo «%s», numero %d, elenco %j', (parametri, comeTesto, comeNumero, comeElenco) => {
    const una = segnalazione({ parametri });
    expect([testo(una, 'x'), quanti(una, 'x'), nomi(una, 'x')]).toEqual([comeTesto, comeNumero, comeElenco]);
  });

  it.each([
    [undefined, 'nessuna'],
    [0, 'nessuna'],
    [1, '1 alloggio'],
    [2, '2 alloggi'],
  ])('la differenza ammessa con tolleranza %p: %s', (tolleranza, attesa) => {
    expect(differenzaAmmessa(segnalazione({ tolleranza }))).toBe(` Differenza ammessa: ${attesa}.`);
  });

  it.each([
    ['dedotto', true],
    ['file', false],
  ])('registro %s: si avverte %p', (provenienza, atteso) => {
    expect(avvertenzaRegistro(segnalazione({ parametri: { provenienza } })) !== '').toBe(atteso);
  });

  it.each<[number | null, number | null, string, string]>([
    [2025, 2026, 'Piano 2025', 'Piano 2026'],
    [null, 2026, 'Piano 2025', 'Piano 2026'],
    [2024, null, 'Piano 2024', "Quest'anno"],
    [null, null, "L'anno prima", "Quest'anno"],
  ])('gli anni %p e %p si intestano «%s» e «%s»', (annoPrima, annoDopo, prima, dopo) => {
    expect(anniConfrontati({ annoPrima, annoDopo })).toEqual({ prima, dopo });
  });

  it.each<[readonly string[], string]>([
    [[], ''],
    [['sap=285'], ' Se è uno solo, dovrebbe essere SAP 285.'],
    [['sap=285', 'altri=4'], ' Se è uno solo, dovrebbe essere SAP 285 oppure altri usi 4.'],
    [['boh=3'], ''],
  ])('le ipotesi %j finiscono la frase con «%s»', (ipotesi, attesa) => {
    const frase = PATRIMONIO.A08.messaggi['totale-confermato'](
      segnalazione({ parametri: { soggetto: 'ambito', ipotesi } }),
    );
    expect(frase.endsWith(`è sbagliato uno degli usi.${attesa}`)).toBe(true);
  });

  it.each([
    [1234.5, '1.234,5'],
    [-3, '-3'],
    [0, '0'],
  ])('%d si scrive %s', (numero, atteso) => {
    expect(numeroItaliano(numero)).toBe(atteso);
  });

  it.each<[Parameters<typeof valoreScritto>[0], Parameters<typeof valoreScritto>[1], string]>([
    ['indigentiMinimo', 20, '20 %'],
    ['lavoriMassimo', 8000, '8.000 €'],
    ['convenzioneAnni', 8, '8 anni'],
    ['poliziaArrotondamento', 'eccesso', "all'unità superiore"],
  ])('la soglia %s vale «%s» scritta «%s»', (chiave, valore, atteso) => {
    expect(valoreScritto(chiave, valore)).toContain(atteso);
  });

  it.each([
    [true, /Polizia Locale/],
    [false, /Vigili del Fuoco$/],
  ])('il tetto per la polizia, con la locale %p', (conLocale, atteso) => {
    expect(nomeSoglia('poliziaMassimo', conLocale)).toMatch(atteso);
  });
});
