import { comunePerNome } from '../../src/domain/enti/comuni-lombardia';
import type { ValoreCella } from '../../src/domain/snapshot';
import type { CampoUnita } from '../../src/domain/unita/elenco-unita';
import type { VoceKey } from '../../src/domain/voci/voce';
import type { EntePulito } from './ambito-pulito';
import { cella } from './modello';
import type { Contenuto } from './modello';

/** Un alloggio d'esempio: `chi` è il nome con cui i guasti lo cercano, diverso dal codice che può essere guastato. */
export interface AlloggioPulito {
  readonly chi: string;
  readonly ente: string;
  readonly campi: Readonly<Partial<Record<CampoUnita, ValoreCella>>>;
}

export const ANNO_DEGLI_ELENCHI = 2026;
/** 15/06/2026. */
const RILASCIO = 46_188;
/** Dal 01/01/2020 al 31/12/2027: otto anni giusti. */
const CONVENZIONE = { convenzione: 'Conv. 3/2019', inizio: 43_831, fine: 46_752 } as const;
const LAVORI = { lavori: 'Rifare il bagno', costo: 7_500, mesi: 24 } as const;

type Ruolo = readonly [ruolo: string, stato: string, classe: string, resto?: AlloggioPulito['campi']];

const RUOLI: readonly Ruolo[] = [
  ['occupata', 'Occupata', 'SAP'],
  ['rilascio', 'Occupata', 'SAP', { rilascio: RILASCIO }],
  ['rilascio2', 'Occupata', 'SAP', { rilascio: RILASCIO + 30 }],
  ['libera', 'Libera', 'SAP'],
  ['libera2', 'Libera', 'SAP'],
  ['carenza', 'In carenza manutentiva', 'SAP', LAVORI],
  ['carenza2', 'In carenza manutentiva', 'SAP', { ...LAVORI, costo: 8_000, mesi: 36 }],
  ['ristrutturazione', 'In ristrutturazione', 'SAP'],
  ['abusiva', 'Occupata senza titolo', 'SAP'],
  ['sas', 'Occupata', 'SAS'],
  ['altri', 'Occupata', 'Altri usi'],
  ['privati', 'Libera', 'SAS', CONVENZIONE],
];

/** Ciò che l'ente dichiara è ciò che si conta nelle righe qui sopra, più gli occupati in più. */
export function enteConElenco(nome: string, occupati: number): EntePulito {
  const valori: Partial<Record<VoceKey, number>> = {
    complessivo: 8,
    turnOver: 4,
    carenza: 2,
    nuova: 1,
    privati: 1,
    transitori: 0,
    assegnate: 1,
    libere: 2,
    consistenzaSap: 9 + occupati,
    consistenzaSas: 2,
    consistenzaAltri: 1,
    consistenza: 12 + occupati,
  };
  return { nome, senzaSap: false, valori };
}

/** Gli alloggi dell'ente, uno per ruolo, poi gli occupati in più; codici e dati catastali non si ripetono. */
export function alloggiDi({ nome, valori }: EntePulito): readonly AlloggioPulito[] {
  const comune = comunePerNome(nome);
  if (!comune) throw new Error(`${nome} non è un comune lombardo`);
  const occupati = (valori.consistenzaSap ?? 0) - 9;
  const altri = Array.from({ length: occupati }, (_, i): Ruolo => [`altro${i}`, 'Occupata', 'SAP']);
  return [...RUOLI, ...altri].map(([ruolo, stato, classificazione, resto], i) => ({
    chi: `${ruolo}/${nome}`,
    ente: nome,
    campi: {
      codice: `${comune.codiceCatastale}-${100 + i}`,
      proprietario: nome,
      comune: comune.nome,
      codiceIstat: comune.codiceIstat,
      codiceCatastale: comune.codiceCatastale,
      provincia: comune.provincia,
      indirizzo: `Via Roma ${i + 1}`,
      foglio: 12,
      mappale: 300 + Math.floor(i / 4),
      subalterno: i + 1,
      categoria: 'A/3',
      vani: 3 + (i % 3) / 2,
      superficie: 48.5 + i,
      classificazione,
      stato,
      ...resto,
    },
  }));
}

/** Come il valore di un campo si scrive in un elenco; di solito com'è. */
export type Scrivi = (campo: CampoUnita, valore: ValoreCella) => ValoreCella;

/** Le righe di un elenco, con l'etichetta `elenco/campo/chi` in ogni cella; `extra` è una colonna che non dice niente. */
export function righeDiElenco(
  elenco: string,
  alloggi: readonly AlloggioPulito[],
  campi: readonly (CampoUnita | 'extra')[],
  scrivi: Scrivi = (_, valore) => valore,
): Contenuto[][] {
  return alloggi.map(({ chi, campi: suoi }) =>
    campi.map((campo) =>
      campo === 'extra'
        ? 'vedi fascicolo'
        : cella(`${elenco}/${campo}/${chi}`, scrivi(campo, suoi[campo] ?? null), formatoDi(campo)),
    ),
  );
}

function formatoDi(campo: CampoUnita): { readonly formato?: string } {
  return campo === 'rilascio' || campo === 'inizio' || campo === 'fine' ? { formato: 'dd/mm/yyyy' } : {};
}
