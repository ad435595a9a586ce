import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { consolida } from '../../src/app/consolida';
import { confrontaImportazione } from '../../src/app/importa/confronta';
import { esaminatiInsieme } from '../../src/app/importa/esamina-file';
import { NIENTE_RICEVUTO } from '../../src/app/importa/importazione';
import { controlla } from '../../src/app/controlla';
import { fileControllato, fileNonControllato, rapportoDiAmbito, rapportoDiFile } from '../../src/app/rapporto';
import type { Rapporto } from '../../src/app/rapporto';
import { rapportoJson } from '../../src/app/rapporto-json';
import { COME_PUBBLICATO, COMUNICAZIONI, IMPILATO, leggiEsempio, opzioniDellAmbito } from '../costruttori/esempi';

jest.setTimeout(60_000);

type Nodo = Readonly<Record<string, unknown>>;

/** Lo schema pubblicato lascia aggiungere campi; nelle prove no, così che un campo nuovo chieda la sua descrizione. */
function stretto(nodo: unknown): unknown {
  if (Array.isArray(nodo)) return nodo.map(stretto);
  if (typeof nodo !== 'object' || nodo === null) return nodo;
  const figli = Object.fromEntries(Object.entries(nodo).map(([nome, figlio]) => [nome, stretto(figlio)]));
  return figli['type'] === 'object' ? { ...figli, additionalProperties: false } : figli;
}

const SCHEMA = JSON.parse(readFileSync(join(__dirname, '../../docs/schema/rapporto-1.schema.json'), 'utf8')) as Nodo;
const FORMA = z.fromJSONSchema(stretto(SCHEMA) as Parameters<typeof z.fromJSONSchema>[0]);

/** Ciò che un altro programma riceve: testo JSON riletto. */
const scritto = (rapporto: Rapporto): Nodo => JSON.parse(JSON.stringify(rapportoJson(rapporto, '1.2.3'))) as Nodo;

async function ognunoPerSe(nomi: readonly string[]): Promise<Rapporto> {
  const cartelle = await Promise.all(nomi.map(leggiEsempio));
  return rapportoDiFile(cartelle.map((cartella) => fileControllato(cartella.nome, controlla([cartella]))));
}

describe('lo schema pubblicato del rapporto JSON', () => {
  it.each<[string, readonly string[]]>([
    ['un foglio per tabella', COME_PUBBLICATO],
    ['tutto in un foglio', IMPILATO],
    ['le 29 comunicazioni', COMUNICAZIONI],
  ])('accetta il controllo di %s', async (_, nomi) => {
    expect(FORMA.safeParse(scritto(await ognunoPerSe(nomi))).error).toBeUndefined();
  });

  it('accetta il consolidamento, con un file illeggibile', async () => {
    const cartelle = await Promise.all(COMUNICAZIONI.map(leggiEsempio));
    const nonLetti = [{ tipo: 'illeggibile', nome: 'rotto.xlsx', motivo: 'Il file è troncato.' }] as const;
    const opzioni = opzioniDellAmbito();
    const consolidato = consolida(cartelle, nonLetti, opzioni);
    const letti = esaminatiInsieme(
      consolidato,
      cartelle.map((_, i) => (i < 2 ? 'ab'.repeat(32) : '')),
    );
    const importazione = confrontaImportazione([...letti, ...letti.slice(4, 6), { ...nonLetti[0], sha256: null }], {
      registro: opzioni.registro ?? null,
      anno: 2022,
      ricevuti: NIENTE_RICEVUTO,
    });
    const rapporto = { ...rapportoDiAmbito(consolidato, nonLetti), importazione };
    expect(FORMA.safeParse(scritto(rapporto)).error).toBeUndefined();
  });

  it('accetta e dice le date con cui si contano i ritardi', async () => {
    const [cartella] = await Promise.all(COME_PUBBLICATO.map(leggiEsempio));
    if (!cartella) throw new Error('Manca il file dell’esempio');
    const procedura = { oggi: '2021-06-01', fatte: { invio: '2021-04-10' }, finestra: { chiusura: '2021-03-08' } };
    const controllo = controlla([cartella], { ...opzioniDellAmbito(), procedura });
    const rapporto = scritto(rapportoDiFile([fileControllato(cartella.nome, controllo)]));
    expect(FORMA.safeParse(rapporto).error).toBeUndefined();
    expect(rapporto).toMatchObject({
      impostazioni: {
        scadenze: { oggi: '2021-06-01', fatte: { invio: '2021-04-10' }, ricognizione: { chiusura: '2021-03-08' } },
      },
    });
  });

  it('accetta un rapporto senza niente', () => {
    expect(FORMA.safeParse(scritto(rapportoDiFile([]))).success).toBe(true);
    const rotto = fileNonControllato({ nome: 'a.xlsx', motivo: 'vuoto' });
    expect(FORMA.safeParse(scritto(rapportoDiFile([rotto]))).success).toBe(true);
  });

  it('rifiuta un rapporto a cui manca un campo, o con un campo che non conosce, o di un altro schema', async () => {
    const buono = scritto(await ognunoPerSe(COME_PUBBLICATO));
    for (const guasto of guasti(buono)) expect(FORMA.safeParse(guasto).success).toBe(false);
  });
});

/** Il rapporto guastato una volta per campo, in testa, nel primo file, nel primo rilievo e nel quadro. */
function guasti(buono: Nodo): readonly Nodo[] {
  const file = (buono['file'] as readonly Nodo[])[0] ?? {};
  const rilievo = (file['rilievi'] as readonly Nodo[])[0] ?? {};
  const quadro = buono['quadro'] as Nodo;
  const impostazioni = buono['impostazioni'] as Nodo;
  const soglia = (impostazioni['soglie'] as readonly Nodo[])[0] ?? {};
  const obbligatori = (nodo: Nodo, facoltativi: readonly string[]): readonly string[] =>
    Object.keys(nodo).filter((nome) => !facoltativi.includes(nome));
  const senza = (nodo: Nodo, nome: string): Nodo =>
    Object.fromEntries(Object.entries(nodo).filter(([n]) => n !== nome));
  const conFile = (altro: Nodo): Nodo => ({ ...buono, file: [altro] });
  const conRilievo = (altro: Nodo): Nodo => conFile({ ...file, rilievi: [altro] });
  return [
    ...obbligatori(buono, ['quadro', 'impostazioni']).map((nome) => senza(buono, nome)),
    ...obbligatori(file, ['elenchi', 'quadro', 'profilo', 'impostazioni']).map((nome) => conFile(senza(file, nome))),
    ...obbligatori(rilievo, ['daConfermare', 'casi']).map((nome) => conRilievo(senza(rilievo, nome))),
    ...obbligatori(impostazioni, []).map((nome) => ({ ...buono, impostazioni: senza(impostazioni, nome) })),
    ...obbligatori(soglia, []).map((nome) => ({
      ...buono,
      impostazioni: { ...impostazioni, soglie: [senza(soglia, nome)] },
    })),
    ...obbligatori(quadro, []).map((nome) => ({ ...buono, quadro: senza(quadro, nome) })),
    { ...buono, schema: 2 },
    { ...buono, altro: 1 },
    conRilievo({ ...rilievo, gravita: 'grave' }),
    conRilievo({ ...rilievo, impronta: 'ABC' }),
    conRilievo({ ...rilievo, trovato: true }),
    conFile({ ...file, esito: 'così così' }),
  ];
}
