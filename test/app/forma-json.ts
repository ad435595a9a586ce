import { z } from 'zod';
import { REGOLE_ID } from '../../src/domain/regole/regola-id';
import { PASSI } from '../../src/domain/scadenze/scadenza';

/** La forma di ciò che `--json` stampa, scritta dal contratto e non dai tipi: nessun campo in più, nessuno in meno. */
const mostrato = z.union([z.number(), z.string(), z.null()]);
const intero = z.int().min(0);
const cella = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const cellaOvunque = z.string().regex(/^(?:(?:'.+'|[^'!]+)!)?[A-Z]{1,3}[1-9]\d*$/);
const valoreQuadro = z.union([z.number(), z.literal('n.r.'), z.null()]);

const rilievo = z.strictObject({
  regola: z.enum(REGOLE_ID),
  gravita: z.enum(['errore', 'avviso', 'informazione']),
  foglio: z.string().nullable(),
  cella: cella.nullable(),
  celle: z.array(cellaOvunque),
  ente: z.string().nullable(),
  voce: z.string().nullable(),
  trovato: mostrato,
  atteso: mostrato,
  messaggio: z.string().min(1),
  fonte: z.string().min(1),
  impronta: z.string().regex(/^[0-9a-f]{16}$/),
  correzione: z.strictObject({ cella: cellaOvunque, valore: mostrato }).nullable(),
  esito: z.enum(['violata', 'nonVerificabile']),
  titolo: z.string().min(1),
  rimedio: z.string().min(1),
  casi: z.int().min(2).optional(),
  daConfermare: z.array(z.string().min(1)).min(1).optional(),
});

const giorno = z.iso.date();
const confidenza = z.enum(['verificata', 'dedotta']);
const valoreSoglia = z.union([z.number(), z.string().min(1)]);
const soglie = z.array(
  z.strictObject({
    chiave: z.string().min(1),
    nome: z.string().min(1),
    valore: valoreSoglia,
    atto: z.string().min(1).nullable(),
    articolo: z.string().min(1).nullable(),
    dal: giorno,
    al: giorno.nullable(),
    confidenza,
    natura: z.enum(['legge', 'aperta']),
    nota: z.string(),
    sostituita: z.strictObject({ diLegge: valoreSoglia, motivo: z.string().min(10) }).nullable(),
  }),
);

const impostazioni = z.strictObject({
  profilo: z.strictObject({
    id: z.string().min(1),
    nome: z.string().min(1),
    dal: giorno,
    al: giorno.nullable(),
    decorrenza: confidenza,
    sceltoAMano: z.strictObject({ dellaData: z.string().min(1), motivo: z.string().min(10) }).nullable(),
  }),
  approvato: z.strictObject({ data: giorno, dedotta: z.boolean() }).nullable(),
  satNelComplessivo: z.boolean(),
  tolleranza: intero,
  soglie,
  scadenze: z
    .strictObject({
      oggi: giorno,
      fatte: z.strictObject(Object.fromEntries(PASSI.map((passo) => [passo, giorno.optional()]))),
      ricognizione: z.strictObject({ apertura: giorno.optional(), chiusura: giorno.optional() }),
    })
    .nullable(),
});

const quadro = z.strictObject({
  anno: z.int().nullable(),
  righe: z.array(
    z.strictObject({
      ente: z.string().min(1),
      complessivo: valoreQuadro,
      turnOver: valoreQuadro,
      carenza: valoreQuadro,
      nuova: valoreQuadro,
      privati: valoreQuadro,
      note: z.array(z.string().min(1)),
    }),
  ),
  totale: z.strictObject({
    complessivo: z.number().nullable(),
    turnOver: z.number().nullable(),
    carenza: z.number().nullable(),
    nuova: z.number().nullable(),
    privati: z.number().nullable(),
  }),
});

const file = z.strictObject({
  nome: z.string().min(1),
  esito: z.enum(['conforme', 'con-avvisi', 'non-conforme', 'illeggibile']),
  motivo: z.string().min(1).optional(),
  conteggi: z.strictObject({
    errori: intero,
    avvisi: intero,
    informazioni: intero,
    nonVerificabili: intero,
    giustificati: intero,
  }),
  tabelle: z.array(
    z.strictObject({
      foglio: z.string(),
      intervallo: z.string().regex(/^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/),
      voci: z.array(z.string()),
      enti: intero,
      totale: z.boolean(),
    }),
  ),
  elenchi: z.array(
    z.strictObject({
      foglio: z.string(),
      intervallo: z.string().regex(/^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/),
      genere: z.enum(['unita', 'carenza', 'privati']),
      alloggi: intero,
      campi: z.array(z.string()),
    }),
  ),
  rilievi: z.array(rilievo),
  profilo: z.string().optional(),
  impostazioni: impostazioni.optional(),
  quadro: quadro.optional(),
});

export const FORMA_RAPPORTO = z.strictObject({
  schema: z.literal(1),
  versione: z.string().regex(/^\d+\.\d+\.\d+/),
  profilo: z.string().nullable(),
  impostazioni: impostazioni.optional(),
  file: z.array(file),
  ambito: z.strictObject({ rilievi: z.array(rilievo) }),
  quadro: quadro.optional(),
  importazione: z
    .strictObject({
      file: z.array(
        z.strictObject({
          nome: z.string().min(1),
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .nullable(),
          enti: z.array(z.string().min(1)),
          anno: z.int().nullable(),
          importabile: z.boolean(),
          avvertenze: z.array(
            z.discriminatedUnion('tipo', [
              z.strictObject({ tipo: z.literal('enteRipetuto'), ente: z.string(), altri: z.array(z.string()) }),
              z.strictObject({ tipo: z.literal('stessoFile'), altro: z.string() }),
              z.strictObject({ tipo: z.literal('altroAnno'), anno: z.int(), atteso: z.int() }),
              z.strictObject({ tipo: z.literal('altroAmbito'), enti: z.array(z.string()) }),
              z.strictObject({ tipo: z.literal('enteSconosciuto') }),
              z.strictObject({ tipo: z.literal('inBianco') }),
            ]),
          ),
        }),
      ),
      mancanti: z.array(z.string().min(1)),
    })
    .optional(),
});

export type RapportoLetto = z.infer<typeof FORMA_RAPPORTO>;

const esempio = z.strictObject({
  tabelle: z
    .array(
      z.strictObject({
        titolo: z.string().optional(),
        righe: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).min(2),
        nota: z.string().optional(),
      }),
    )
    .min(1),
  spiega: z.string().min(1),
});

export const FORMA_CATALOGO = z.strictObject({
  schema: z.literal(1),
  versione: z.string().regex(/^\d+\.\d+\.\d+/),
  regole: z.array(
    z.strictObject({
      id: z.enum(REGOLE_ID),
      famiglia: z.enum(['S', 'A', 'Q', 'C', 'D']),
      gravita: z.enum(['errore', 'avviso', 'informazione']),
      gravitaPerProfilo: z.record(z.string(), z.enum(['errore', 'avviso', 'informazione']).nullable()),
      titolo: z.string().min(1),
      controllo: z.string().min(1),
      fonte: z.strictObject({
        atto: z.string().min(1),
        articolo: z.string().min(1).nullable(),
        confidenza: z.enum(['verificata', 'dedotta', 'logica']),
      }),
      validita: z.strictObject({ dal: z.iso.date().nullable(), al: z.iso.date().nullable() }),
      voci: z.array(z.string()),
      giustificabile: z.boolean(),
      soglie: z.array(
        z.strictObject({
          nome: z.string().min(1),
          valore: z.string().min(1),
          dal: giorno,
          al: giorno.nullable(),
          fonte: z.string().min(1),
          confidenza,
          nota: z.string(),
        }),
      ),
      spiegazione: z.strictObject({
        perche: z.string().min(1),
        giusto: esempio,
        sbagliato: esempio,
        comeCorreggere: z.array(z.string().min(1)).min(1),
        eccezioni: z.array(z.string().min(1)),
      }),
    }),
  ),
  profili: z.array(
    z.strictObject({
      id: z.string().min(1),
      nome: z.string().min(1),
      atto: z.string().min(1),
      pubblicato: giorno,
      dal: giorno,
      al: giorno.nullable(),
      decorrenza: confidenza,
      novita: z.array(z.strictObject({ testo: z.string().min(1), articolo: z.string().min(1).nullable(), confidenza })),
      soglie,
    }),
  ),
});
