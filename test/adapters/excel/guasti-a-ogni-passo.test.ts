import type { ExcelHost } from '../../../dev/excel-host/host';
import { describe as fotografia, type Description } from '../../../dev/excel-host/model/describe';
import type { PlannedFailure } from '../../../dev/excel-host/switches';
import { creaCartellaExcel } from '../../../src/adapters/excel/cartella-excel';
import { GuastoExcel } from '../../../src/adapters/excel/guasto-excel';
import { INCOMPLETO } from '../../../src/adapters/excel/sheets/disegna-foglio';
import type { Consolidato } from '../../../src/app/consolida';
import type { CartellaScritta, CorrezioneDaFare } from '../../../src/app/cartella-aperta';
import type { Giustificazione } from '../../../src/app/giustificati';
import { IMPOSTAZIONI_INIZIALI } from '../../../src/app/opzioni-piano';
import type { GraficoDraft } from '../../../src/domain/fogli/draft';
import { FOGLI } from '../../../src/domain/fogli/nomi';
import { cartellaSbagliata, FOGLIO } from './quadro-sbagliato';

jest.setTimeout(60_000);

const cartella = creaCartellaExcel();

const corretta = (riga: number, valore: number, trovato: number): CorrezioneDaFare => ({
  correzione: { cella: { file: 0, foglio: FOGLIO, riga, colonna: 1 }, valore },
  trovato,
});
const CORREZIONI = [corretta(3, 4, 5), corretta(4, 7, 8)];

const GIUSTIFICAZIONE: Giustificazione = {
  impronta: '0011223344556677',
  regola: 'Q08',
  ente: null,
  foglio: FOGLIO,
  cella: 'B2',
  motivo: '=motivo',
  data: '2021-03-05',
};
const DI_PRIMA = { ...GIUSTIFICAZIONE, impronta: 'aaaabbbbccccdddd' };

/** Un'operazione da interrompere, e lo stato in cui la cartella può restare se si interrompe. */
interface Operazione {
  readonly prepara?: () => Promise<unknown>;
  readonly fai: () => Promise<unknown>;
  /** Vero se ciò che c'è dopo il guasto è ammesso. */
  readonly ammesso: (stato: {
    readonly host: ExcelHost;
    readonly prima: Description;
    readonly fine: Description;
    readonly guasto: GuastoExcel;
  }) => boolean;
}

const senzaSegni = ({ sheets, ...resto }: Description): Description => ({
  ...resto,
  sheets: (sheets as readonly { readonly conditionalFormats: readonly unknown[] }[]).map((foglio) => ({
    ...foglio,
    conditionalFormats: foglio.conditionalFormats.filter((formato) => !JSON.stringify(formato).includes('quadro-sap:')),
  })),
});

const fogliDi = ({ sheets }: Description): readonly { readonly name: string }[] =>
  sheets as readonly { readonly name: string }[];
const uguali = (una: unknown, altra: unknown): boolean => JSON.stringify(una) === JSON.stringify(altra);
const comePrima: Operazione['ammesso'] = ({ host, prima }) => uguali(fotografia(host.workbook), prima);
/** I segni si possono perdere, se si dice; il resto no. */
const soloSegni: Operazione['ammesso'] = (stato) =>
  comePrima(stato) ||
  (stato.guasto.causa.includes('I segni nelle celle mancano o sono incompleti') &&
    uguali(senzaSegni(fotografia(stato.host.workbook)), senzaSegni(stato.prima)));

/** Dei nostri fogli, quelli che non sono com'erano né come saranno lo dicono in A1; quello dell'utente è com'era. */
const completiOIncompleti: Operazione['ammesso'] = (stato) => {
  if (comePrima(stato)) return true;
  const { host, prima, fine } = stato;
  const [utente] = fogliDi(prima);
  const [adesso, ...nostri] = fogliDi(fotografia(host.workbook));
  const aPosto = [...fogliDi(prima), ...fogliDi(fine)];
  return (
    uguali(adesso, utente) &&
    nostri.some(({ name }) => host.sheet(name).value('A1') === INCOMPLETO) &&
    nostri.every(
      (foglio) => host.sheet(foglio.name).value('A1') === INCOMPLETO || aPosto.some((altro) => uguali(foglio, altro)),
    )
  );
};

const OPERAZIONI: Readonly<Record<string, Operazione>> = {
  controlla: { fai: () => cartella.controlla(), ammesso: soloSegni },
  'controlla di nuovo': { prepara: () => cartella.controlla(), fai: () => cartella.controlla(), ammesso: soloSegni },
  pulisci: { prepara: () => cartella.controlla(), fai: () => cartella.pulisci(), ammesso: soloSegni },
  correggi: { fai: () => cartella.correggi(CORREZIONI), ammesso: comePrima },
  'la prima giustificazione': { fai: () => cartella.giustifica(GIUSTIFICAZIONE), ammesso: comePrima },
  'ritirare una giustificazione': {
    prepara: () => cartella.giustifica(GIUSTIFICAZIONE),
    fai: () => cartella.ritiraGiustificazione(GIUSTIFICAZIONE.impronta),
    ammesso: comePrima,
  },
  'le impostazioni': {
    fai: () => cartella.scriviImpostazioni({ ...IMPOSTAZIONI_INIZIALI, anno: 2021 }),
    ammesso: comePrima,
  },
};

const quieto = (): Promise<void> => new Promise((fatto) => setTimeout(fatto, 5));

/** Una cartella pronta per l'operazione; le richieste si contano da qui. */
async function pronta({ prepara }: Operazione): Promise<{ host: ExcelHost; da: number; prima: Description }> {
  const host = cartellaSbagliata();
  await prepara?.();
  await quieto();
  host.workbook.calculate();
  return { host, da: host.requests.length, prima: fotografia(host.workbook) };
}

/** Le richieste dell'operazione senza guasti, con le azioni di ognuna, e la cartella alla fine. */
async function misura(operazione: Operazione): Promise<{ azioni: readonly number[]; fine: Description }> {
  const { host, da } = await pronta(operazione);
  await operazione.fai();
  await quieto();
  return { azioni: host.requests.slice(da).map(({ actions }) => actions), fine: fotografia(host.workbook) };
}

async function conGuasto(operazione: Operazione, dove: PlannedFailure, fine: Description): Promise<string | null> {
  const { host, da, prima } = await pronta(operazione);
  host.switches.failures = [{ ...dove, request: dove.request + da }];
  const esito: unknown = await operazione.fai().catch((errore: unknown) => errore);
  await quieto();
  host.switches.failures = [];
  const punto = JSON.stringify(dove);
  const guasto = esito instanceof Error ? esito : null;
  // Una pivot che manca si dice nell'esito: il resto c'è, e riprovare la mette.
  const manca = (esito as Partial<CartellaScritta> | undefined)?.pivotMancate ?? [];
  if (guasto === null && manca.length === 0) {
    return uguali(fotografia(host.workbook), fine) ? null : `${punto}: riuscita ma incompleta`;
  }
  if (guasto && !(guasto instanceof GuastoExcel)) return `${punto}: errore grezzo ${String(guasto)}`;
  host.workbook.calculate();
  if (guasto && !operazione.ammesso({ host, prima, fine, guasto }))
    return `${punto}: stato non ammesso, ${guasto.causa}`;
  await operazione.fai();
  await quieto();
  host.workbook.calculate();
  return uguali(fotografia(host.workbook), fine) ? null : `${punto}: riprovare non la completa`;
}

describe.each(Object.entries(OPERAZIONI))('%s, con un guasto', (_, operazione) => {
  it('a ogni richiesta: come prima, o si dice; riprovare la completa', async () => {
    const { azioni, fine } = await misura(operazione);
    const esiti: (string | null)[] = [];
    for (const request of azioni.keys()) esiti.push(await conGuasto(operazione, { request }, fine));
    expect(esiti.filter((esito) => esito !== null)).toEqual([]);
  });

  it('a ogni azione dell’ultima scrittura: come prima, o si dice; riprovare la completa', async () => {
    const { azioni, fine } = await misura(operazione);
    const esiti: (string | null)[] = [];
    for (const [request, quante] of azioni.entries()) {
      const passo = Math.max(1, Math.floor(quante / 12));
      for (let action = 0; action < quante; action += passo) {
        esiti.push(await conGuasto(operazione, { request, action }, fine));
      }
    }
    expect(esiti.filter((esito) => esito !== null)).toEqual([]);
  });
});

describe('ciò che si può solo aggiungere o riscrivere', () => {
  it('una giustificazione in più: le altre restano, e riprovando ce n’è una sola', async () => {
    for (let azione = 0; azione < 14; azione += 1) {
      const host = cartellaSbagliata();
      await cartella.giustifica(DI_PRIMA);
      await quieto();
      host.switches.failures = [{ request: host.requests.length + 2, action: azione }];
      await cartella.giustifica(GIUSTIFICAZIONE).catch(() => undefined);
      host.switches.failures = [];
      expect(await cartella.leggiGiustificazioni()).toContainEqual(DI_PRIMA);
      await cartella.giustifica(GIUSTIFICAZIONE);
      expect(await cartella.leggiGiustificazioni()).toEqual([DI_PRIMA, GIUSTIFICAZIONE]);
    }
  });

  it('se correggendo non si riesce nemmeno a rimettere com’era, si dice, e riprovare completa', async () => {
    const host = cartellaSbagliata();
    const ultima = 1;
    host.switches.failures = [{ request: ultima, action: 3 }, { request: ultima + 1 }];
    const guasto = await cartella.correggi(CORREZIONI).catch((errore: unknown) => errore);
    expect(guasto).toMatchObject({
      causa: expect.stringContaining('Alcune correzioni possono essere già nelle celle') as string,
    });
    host.switches.failures = [];
    expect(await cartella.correggi(CORREZIONI)).toEqual({ fatte: 2, saltate: [] });
    expect(host.sheet(FOGLIO).values('B4:B5')).toEqual([[4], [7]]);
  });
});

/** Due fogli, con tabelle, pivot e un grafico, bastano a dire che cosa succede fra l'uno e l'altro, e si ricalcolano in fretta. */
async function quadroCorto(): Promise<Consolidato> {
  const consolidato = await cartella.consolida();
  const grafico: GraficoDraft = {
    titolo: 'Valori',
    tipo: 'barre-impilate',
    categorie: 'Dati!$D$2:$D$5',
    serie: [{ nome: 'valori', valori: 'Dati!$G$2:$G$5' }],
    ancora: { riga: 20, colonna: 0, righe: 9, colonne: 4 },
    asseValori: 'Unità immobiliari',
    passo: 1,
  };
  const fogli = consolidato.cartella.fogli
    .filter(({ nome }) => nome === FOGLI.dati || nome === FOGLI.pivot)
    .map((foglio) => (foglio.nome === FOGLI.dati ? { ...foglio, grafici: [grafico] } : foglio));
  return { ...consolidato, cartella: { ...consolidato.cartella, fogli } };
}

describe.each<[string, Operazione['prepara']]>([
  ['i fogli la prima volta', undefined],
  ['i fogli riscritti', async () => cartella.scriviQuadro(await quadroCorto())],
])('%s, con un guasto', (_, prepara) => {
  it('a ogni richiesta: i fogli non completi lo dicono, il resto è com’era, riprovare completa', async () => {
    cartellaSbagliata();
    const consolidato = await quadroCorto();
    const scrivi = { prepara, fai: () => cartella.scriviQuadro(consolidato), ammesso: completiOIncompleti };
    const { azioni, fine } = await misura(scrivi);
    const esiti: (string | null)[] = [];
    for (const request of azioni.keys()) {
      for (const action of [undefined, 0, 5, 12, 40]) esiti.push(await conGuasto(scrivi, { request, action }, fine));
    }
    expect(esiti.filter((esito) => esito !== null)).toEqual([]);
  });
});
