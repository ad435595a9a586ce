/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { creaComandi, type PannelloComandato } from '../../src/commands/comandi';
import { valuta } from '../scripts/valuta';

const BASE = 'https://addin.comune.example.it/quadro-sap';
const VERSIONE = '0.1.0';

const manifesto = valuta('addin/manifesto.mjs', 'compilaManifesto', readFileSync('manifest.xml', 'utf8'), {
  baseUrl: BASE,
  versione: VERSIONE,
}) as string;
const documento = new DOMParser().parseFromString(manifesto, 'application/xml');

const elementi = (nome: string): readonly Element[] => [...documento.getElementsByTagName(nome)];
const attributi = (nome: string, attributo: string): readonly string[] =>
  elementi(nome).map((elemento) => elemento.getAttribute(attributo) ?? '');
const testo = (nome: string): string => elementi(nome)[0]?.textContent ?? '';
const predefinito = (nome: string): string => attributi(nome, 'DefaultValue')[0] ?? '';

const RISORSE = ['bt:Image', 'bt:Url', 'bt:String'] as const;
const definite = RISORSE.flatMap((nome) => elementi(nome).filter((elemento) => elemento.hasAttribute('id'))).map(
  (elemento) => elemento.getAttribute('id') ?? '',
);
const usate = [...documento.getElementsByTagName('*')].flatMap((elemento) => elemento.getAttribute('resid') ?? []);
const indirizzi = [...manifesto.matchAll(/"(https?:[^"]*)"/g)]
  .map(([, indirizzo]) => indirizzo ?? '')
  .filter((indirizzo) => !/schemas\.microsoft|w3\.org/.test(indirizzo));

const doppi = (nomi: readonly string[]): readonly string[] => nomi.filter((nome, i) => nomi.indexOf(nome) !== i);
/** Le risorse di un gruppo, `[nome, testo]`. */
const stringhe = (gruppo: string): readonly (readonly [string, string])[] =>
  [...(elementi(gruppo)[0]?.children ?? [])].map((voce) => [
    voce.getAttribute('id') ?? '',
    voce.getAttribute('DefaultValue') ?? '',
  ]);

describe('manifesto', () => {
  it('si legge, e non ha segnaposti rimasti', () => {
    expect(elementi('parsererror')).toEqual([]);
    expect(documento.documentElement.tagName).toBe('OfficeApp');
    expect(manifesto).not.toMatch(/\{\{|\}\}/);
  });

  it.each([
    ['la versione è quella del pacchetto, in quattro numeri', () => testo('Version'), '0.1.0.0'],
    ['in italiano', () => testo('DefaultLocale'), 'it-IT'],
    ['solo per Excel', () => attributi('Host', 'Name').filter((nome) => nome !== ''), ['Workbook']],
    ['con ExcelApi e pannello condiviso', () => attributi('Set', 'Name'), ['ExcelApi', 'SharedRuntime']],
    ['dalla 1.14 e dalla 1.1', () => attributi('Set', 'MinVersion'), ['1.14', '1.1']],
    ['legge e scrive la sola cartella', () => testo('Permissions'), 'ReadWriteDocument'],
    ['icona piccola di 32 pixel', () => predefinito('IconUrl'), `${BASE}/icone/quadro-32.png`],
    ['icona grande di 64 pixel', () => predefinito('HighResolutionIconUrl'), `${BASE}/icone/quadro-64.png`],
    ['nella scheda Home', () => attributi('OfficeTab', 'id'), ['TabHome']],
  ])('%s', (_, letto, atteso) => {
    expect(letto()).toEqual(atteso);
  });

  it('una versione con un suffisso perde il suffisso: Excel vuole solo numeri', () => {
    const scelte = { baseUrl: BASE, versione: '1.2.3-prova.1' };
    expect(valuta('addin/manifesto.mjs', 'compilaManifesto', '{{VERSIONE}}', scelte)).toBe('1.2.3.0');
  });

  it('ogni risorsa usata è definita, ogni risorsa definita è usata', () => {
    expect(usate.filter((nome) => !definite.includes(nome))).toEqual([]);
    expect(definite.filter((nome) => !usate.includes(nome))).toEqual([]);
  });

  it('i nomi delle risorse sono unici e di non più di 32 caratteri', () => {
    expect(doppi(definite)).toEqual([]);
    expect(definite.filter((nome) => nome.length > 32)).toEqual([]);
  });

  it('i nomi di gruppi e bottoni sono unici', () => {
    expect(doppi([...attributi('Group', 'id'), ...attributi('Control', 'id')])).toEqual([]);
  });

  it.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('%s: non più di %i caratteri', (gruppo, massimo) => {
    expect(stringhe(gruppo).length).toBeGreaterThan(0);
    expect(stringhe(gruppo).filter(([, valore]) => valore === '' || valore.length > massimo)).toEqual([]);
  });

  it.each([
    ['DisplayName', 125],
    ['Description', 250],
  ])('%s: non più di %i caratteri', (nome, massimo) => {
    expect(predefinito(nome).length).toBeGreaterThan(0);
    expect(predefinito(nome).length).toBeLessThanOrEqual(massimo);
  });

  it('etichette e titoli sono testi brevi, descrizioni testi lunghi', () => {
    const brevi = stringhe('bt:ShortStrings').map(([nome]) => nome);
    const lunghi = stringhe('bt:LongStrings').map(([nome]) => nome);
    const conRisorsa = (nome: string): readonly string[] => attributi(nome, 'resid').filter((resid) => resid !== '');
    expect([...conRisorsa('Label'), ...conRisorsa('Title')].filter((nome) => !brevi.includes(nome))).toEqual([]);
    expect(conRisorsa('Description').filter((nome) => !lunghi.includes(nome))).toEqual([]);
  });

  it('ogni indirizzo è https e sta sotto quello di base', () => {
    expect(indirizzi.length).toBeGreaterThan(20);
    expect(indirizzi.filter((indirizzo) => !indirizzo.startsWith(`${BASE}/`))).toEqual([]);
  });

  it('gruppo e bottoni hanno le icone di 16, 32 e 80 pixel, e ciascuna porta alla sua misura', () => {
    for (const icona of elementi('Icon')) {
      const immagini = [...icona.children].map((immagine) => [
        Number(immagine.getAttribute('size')),
        immagine.getAttribute('resid') ?? '',
      ]);
      expect(immagini.map(([lato]) => lato)).toEqual(expect.arrayContaining([16, 32, 80]));
      expect(immagini.filter(([lato, risorsa]) => !String(risorsa).endsWith(`.${lato}`))).toEqual([]);
    }
    for (const immagine of elementi('bt:Image').filter((voce) => voce.hasAttribute('id'))) {
      const lato = immagine.getAttribute('id')?.split('.').at(-1);
      expect(immagine.getAttribute('DefaultValue')).toMatch(new RegExp(`-${lato}\\.png$`));
    }
  });

  it('le immagini ci sono, e sono grandi quanto il nome dice', () => {
    const cartella = 'assets/icone/png';
    const chieste = indirizzi.filter((url) => url.endsWith('.png')).map((url) => url.slice(`${BASE}/icone/`.length));
    expect(chieste.filter((nome) => !existsSync(join(cartella, nome)))).toEqual([]);
    for (const nome of readdirSync(cartella)) {
      const png = readFileSync(join(cartella, nome));
      const lato = Number(/-(\d+)\.png$/.exec(nome)?.[1]);
      expect([nome, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([nome, lato, lato]);
    }
  });

  it('il gruppo ha i quattro bottoni, nell’ordine del lavoro', () => {
    const nomi = new Map(stringhe('bt:ShortStrings'));
    const etichette = elementi('Control').map((bottone) =>
      nomi.get(bottone.getElementsByTagName('Label')[0]?.getAttribute('resid') ?? ''),
    );
    expect(etichette).toEqual(['Controlla', 'Quadro riepilogativo', 'Pulisci evidenziazioni', 'Apri pannello']);
  });

  it('i bottoni senza pannello chiamano proprio le funzioni che ci sono', () => {
    const chiamate = elementi('FunctionName').map(({ textContent }) => textContent);
    const comandi = creaComandi({} as PannelloComandato, () => Promise.resolve());
    expect(chiamate.toSorted()).toEqual(Object.keys(comandi).toSorted());
  });

  it('pannello, comandi e vita in comune sono la stessa pagina', () => {
    const pagine = ['Runtime', 'FunctionFile', 'SourceLocation'].flatMap((nome) => attributi(nome, 'resid'));
    expect(new Set(pagine.filter((resid) => resid !== ''))).toEqual(new Set(['Url.Pannello']));
  });
});
