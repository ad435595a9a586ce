/**
 * Misure dell'Excel emulato col cliente vero: `npm run bench:host`. Leggere e scrivere 10.000 x 10 celle deve costare al
 * più tre volte ciò che costa contro un esecutore che non fa niente, nello stesso giro; altrimenti esce con 1. Con
 * `--registra` scrive i numeri in `docs/misure`.
 */
import type { NativeBridge } from '../../dev/excel-host/bridge/native';
import { connectOfficeClient, loadOfficeClient } from '../../dev/excel-host/bridge/office-client';
import { hostWith } from '../../dev/excel-host/host';
import { DEFAULT_SETS, RequirementSets } from '../../dev/excel-host/protocol/requirement-sets';
import type { RequestBody, ResponseBody } from '../../dev/excel-host/protocol/wire';
import type { RigaMisura } from '../misure/misura-registrata';
import { daRegistrare, registraMisura } from '../misure/registra-misura';
import { confronto, riga, rigaRegistrata } from './misura';

const RIGHE = 10_000;
const COLONNE = 10;
const LIMITE = 3;
const VOLTE = 11;

const valori = Array.from({ length: RIGHE }, (_, r) => Array.from({ length: COLONNE }, (__, c) => r * COLONNE + c));
let oltre = 0;
const righe: RigaMisura[] = [];

/** Risponde a tutto senza guardare niente: resta il costo del cliente e del trasporto. */
class PonteVuoto {
  onMessageFromHost: ((text: string) => void) | null = null;

  sendMessageToHost = (testo: string): void => {
    const { id, message } = JSON.parse(testo) as { id: number; message: { body: RequestBody } };
    const body: ResponseBody = {
      Results: message.body.Actions.map((azione) => ({
        ActionId: azione.Id,
        Value: azione.QueryInfo ? { _ReferenceId: 'ref:1', Values: valori } : azione.ActionType === 1 ? {} : null,
      })),
    };
    const risposta = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    queueMicrotask(() => this.onMessageFromHost?.(risposta));
  };
}

async function scrivi(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Foglio1').getRangeByIndexes(0, 0, RIGHE, COLONNE).values = valori;
    await context.sync();
  });
}

async function leggi(): Promise<void> {
  await Excel.run(async (context) => {
    const area = context.workbook.worksheets.getItem('Foglio1').getRangeByIndexes(0, 0, RIGHE, COLONNE).load('values');
    await context.sync();
    if (area.values.length !== RIGHE) throw new Error('lettura incompleta');
  });
}

async function colora(): Promise<void> {
  await Excel.run(async (context) => {
    const foglio = context.workbook.worksheets.getItem('Foglio1');
    for (let i = 0; i < 1000; i += 1) foglio.getCell(i, 0).format.fill.color = '#FFFF00';
    await context.sync();
  });
}

const inizio = performance.now();
loadOfficeClient();
process.stdout.write(`Node ${process.version}; cliente caricato in ${(performance.now() - inizio).toFixed(0)} ms\n`);

const host = hostWith();
const vuoto = new PonteVuoto() as unknown as NativeBridge;
const insiemi = new RequirementSets(DEFAULT_SETS);
const conNostro = (): void => connectOfficeClient(host.bridge, host.session.sets);
const conVuoto = (): void => connectOfficeClient(vuoto, insiemi);

async function misura(nome: string, lavoro: () => Promise<void>, limite: number | null): Promise<void> {
  const prima = host.requests.length;
  const esito = await confronto(
    VOLTE,
    async () => {
      conNostro();
      await lavoro();
    },
    async () => {
      conVuoto();
      await lavoro();
    },
  );
  if (limite !== null && esito.rapporto > limite) oltre += 1;
  const richiesta = host.requests.slice(prima).reduce((a, b) => (b.requestBytes > a.requestBytes ? b : a));
  const byte = `${richiesta.actions} azioni, ${(richiesta.requestBytes / 1000).toFixed(0)} kB andata, ${(richiesta.responseBytes / 1000).toFixed(0)} kB ritorno`;
  const tempi = `${esito.nostro.toFixed(1)} ms contro ${esito.pari.toFixed(1)} ms; ${byte}`;
  const misurata = { nome, rapporto: esito.rapporto, limite, dettaglio: tempi };
  process.stdout.write(`${riga(misurata)}\n`);
  righe.push(rigaRegistrata(misurata));
}

await misura('scrivere 10.000 x 10 / esecutore vuoto', scrivi, LIMITE);
await misura('leggere 10.000 x 10 / esecutore vuoto', leggi, LIMITE);
await misura('1.000 riempimenti / esecutore vuoto', colora, null);

if (daRegistrare()) registraMisura('host', righe, { titolo: "L'Excel emulato", comando: 'npm run bench:host' });
process.exitCode = oltre > 0 ? 1 : 0;
