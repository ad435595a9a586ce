import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileJson, RapportoJson } from '../../src/app/rapporto-json';
import type { RilievoScritto } from '../../src/app/rilievo-scritto';
import { conBrowser } from '../chromium';
import { comandoCostruito } from '../cli/comando-costruito';
import { celleDi, controlla, leggiRilievi, verdetto, type RilievoLetto } from './lettura-pannello';
import { BancoDelBrowser, type PannelloVero } from './pannello-vero';
import { segniAttesi, segniVisti } from './segni-attesi';

const ESEMPI = 'assets/esempi/oglio-po-2021';
const FILE = [
  'ambito-come-pubblicato.xlsx',
  'ambito-impilato.xlsx',
  ...readdirSync(`${ESEMPI}/enti`)
    .filter((nome) => nome.endsWith('.xlsx'))
    .map((nome) => `enti/${nome}`),
];

const CATEGORIE = { errore: 'Errore', avviso: 'Avviso', informazione: 'Informazione' } as const;

/** Ciò che si legge nel pannello, nella forma in cui si confronta col comando. */
const letto = ({ impronta, regola, categoria, titolo, ente }: RilievoLetto): object => ({
  impronta,
  regola,
  categoria,
  titolo,
  ente,
});
const scritto = ({ impronta, regola, esito, gravita, titolo, ente }: RilievoScritto): object => ({
  impronta,
  regola,
  categoria: esito === 'nonVerificabile' ? 'Non verificabile' : CATEGORIE[gravita],
  titolo,
  ente,
});

/** Le celle che il pannello nomina, contro quelle del comando; null se dicono lo stesso. */
function celleDiverse({ dove }: RilievoLetto, { foglio, celle }: RilievoScritto): string | null {
  if (dove === null || foglio === null) return dove === foglio ? null : `${dove} invece di ${foglio}`;
  const [qui = '', altrove = ''] = dove.split('; anche in ');
  const sue = new Set(celleDi(celle.filter((cella) => !cella.includes('!'))));
  const [aree = '', altre = ''] = qui.replace(`${foglio} · `, '').split(' e altre ');
  const nominate = celleDi(aree.split(', '));
  const bene =
    nominate.every((cella) => sue.has(cella)) &&
    (altre === '' ? nominate.length === sue.size : nominate.length < sue.size) &&
    (altrove === '') === celle.every((cella) => !cella.includes('!'));
  return bene ? null : `${dove} invece di ${foglio} ${celle.join(' ')}`;
}

const perImpronta = <T extends { readonly impronta: string }>(rilievi: readonly T[]): readonly T[] =>
  [...rilievi].sort((a, b) => a.impronta.localeCompare(b.impronta));

conBrowser('gli esempi, nel pannello e dal comando', () => {
  const { esegui } = comandoCostruito();
  jest.setTimeout(240_000);
  let banco: BancoDelBrowser;
  let rapporto: RapportoJson;
  let pannello: PannelloVero | undefined;

  beforeAll(async () => {
    banco = await BancoDelBrowser.monta();
    rapporto = JSON.parse(
      esegui(['controlla', ...FILE.map((nome) => resolve(ESEMPI, nome)), '--json']).uscita,
    ) as RapportoJson;
  });
  afterEach(() => pannello?.chiudi());
  afterAll(() => banco.smonta());

  it('ci sono tutti: due ambiti e 29 enti', () => {
    expect(rapporto.file).toHaveLength(31);
    expect(rapporto.file.filter(({ rilievi }) => rilievi.length > 0).length).toBeGreaterThan(20);
  });

  it.each(FILE.map((nome, i) => [nome, i] as const))(
    '%s: stessi rilievi, segni in quelle celle e in nessun’altra',
    async (nome, i) => {
      const { rilievi } = rapporto.file[i] as FileJson;
      pannello = await banco.apri({ cartella: `${ESEMPI}/${nome}` });
      await verdetto(pannello);
      expect(segniVisti(pannello.workbook)).toEqual([]);
      await controlla(pannello);
      const [letti, attesi] = [perImpronta(await leggiRilievi(pannello)), perImpronta(rilievi)];
      expect(letti.map(letto)).toEqual(attesi.map(scritto));
      const diversi = letti.flatMap((uno, quale) => {
        const atteso = attesi[quale] as RilievoScritto;
        const frasi = [atteso.messaggio, atteso.rimedio].filter((frase) => !uno.frasi.includes(frase));
        return [...frasi, ...[celleDiverse(uno, atteso)].filter((diversa) => diversa !== null)];
      });
      expect(diversi).toEqual([]);
      expect(segniVisti(pannello.workbook)).toEqual(segniAttesi(rilievi));
      expect(pannello.guasti).toEqual([]);
    },
  );
});
