import type { Ente } from '../../src/domain/enti/ente';
import { normalizzaNome } from '../../src/domain/enti/normalizza-nome';
import type { ValoriEnte } from '../../src/domain/fogli/modello/richiesta';
import type { VoceKey } from '../../src/domain/voci/voce';
import type { CodiciComune, DatiPubblicati, NomeTabella } from './leggi-dati';

export const AMBITO = 'Oglio Po';
export const CAPOFILA = 'Viadana';
export const ANNO = 2021;
export const APPROVATO = '2021-03-31';

/** Refusi della colonna dei nomi, con il nome giusto. */
const NOMI_GIUSTI: ReadonlyMap<string, string> = new Map([
  ['ALER BS- CR-MN U.O. MANTOVA', 'ALER BS-CR-MN U.O. MANTOVA'],
  ['COMUNE DI CASTELIDONE', 'COMUNE DI CASTELDIDONE'],
]);

/** Le due unità operative, nell'ordine del piano, con la provincia. */
const ALER = [
  ['ALER BS-CR-MN U.O. MANTOVA', 'MN'],
  ['ALER BS-CR-MN U.O. CREMONA', 'CR'],
] as const;

/** Nel piano anche questi hanno l'asterisco in quasi tutte le tabelle: sono i comuni senza U.I. SAP. */
const SENZA_SAP: ReadonlySet<string> = new Set([
  'Calvatone',
  'Martignana di Po',
  'Piadena Drizzona',
  'San Giovanni in Croce',
  'Solarolo Rainerio',
]);

/** Da quale tabella viene ogni voce. */
const TABELLE_DELLE_VOCI = [
  ['complessivo', '04-disponibili'],
  ['turnOver', '05-turn-over'],
  ['carenza', '06-carenza'],
  ['nuova', '07-nuova'],
  ['transitori', '08-transitori'],
  ['assegnate', '09-assegnate'],
  ['privati', '10-privati'],
  ['polizia', '12-forze-polizia-vvf'],
  ['altraCategoria', '13-altra-categoria'],
] as const satisfies readonly (readonly [VoceKey, NomeTabella])[];

/** La quota per indigenti che il piano dà nel testo, uguale per tutti, in percentuale. */
const INDIGENTI = 20;

/** I 29 enti dell'ambito: le unità ALER, poi i comuni nell'ordine dell'elenco. */
export function entiDellAmbito(codici: readonly CodiciComune[]): readonly Ente[] {
  return [
    ...ALER.map(([nome, provincia]) => ente({ nome, tipo: 'aler', provincia, senzaSap: false })),
    ...codici.map(({ comune, codiceIstat, codiceCatastale, provincia, subAmbito }) =>
      ente({
        nome: `COMUNE DI ${comune.toUpperCase()}`,
        tipo: 'comune',
        codiceIstat,
        codiceCatastale,
        provincia,
        subAmbito,
        senzaSap: SENZA_SAP.has(comune),
      }),
    ),
  ];
}

function ente(parti: Pick<Ente, 'nome' | 'tipo'> & Partial<Ente>): Ente {
  return {
    id: normalizzaNome(parti.nome),
    codiceIstat: null,
    codiceCatastale: null,
    provincia: null,
    subAmbito: null,
    senzaSap: null,
    alias: [],
    ...parti,
  };
}

/** Ciò che il piano pubblica di un ente; niente per chi è senza U.I. SAP, anche dove fu stampato uno 0. */
export function valoriPubblicati(dati: DatiPubblicati, { nome, senzaSap }: Ente): ValoriEnte {
  if (senzaSap) return {};
  const valori: Partial<Record<VoceKey, number | string>> = { indigenti: INDIGENTI };
  for (const [voce, tabella] of TABELLE_DELLE_VOCI) {
    const riga = dati.tabelle[tabella].find(([scritto = '']) => nomeGiusto(scritto) === nome);
    const stampato = riga?.[1] ?? '';
    if (stampato !== '') valori[voce] = voce === 'altraCategoria' ? stampato : Number(stampato);
  }
  return valori;
}

/** Il nome ufficiale dietro a quello stampato: senza asterisco né refusi. */
export function nomeGiusto(stampato: string): string {
  const nome = stampato.replace('*', '');
  return NOMI_GIUSTI.get(nome) ?? nome;
}

/** L'ambito come lo vuole l'opzione `--ambito`. */
export function ambitoJson(codici: readonly CodiciComune[]): string {
  const enti = entiDellAmbito(codici).map(
    ({ nome, tipo, codiceIstat, codiceCatastale, provincia, subAmbito, senzaSap }) => ({
      nome,
      tipo,
      ...(codiceIstat === null ? {} : { codiceIstat }),
      ...(codiceCatastale === null ? {} : { codiceCatastale }),
      ...(provincia === null ? {} : { provincia }),
      ...(subAmbito === null ? {} : { subAmbito }),
      senzaSap: senzaSap === true,
    }),
  );
  return `${JSON.stringify({ nome: AMBITO, capofila: CAPOFILA, anno: ANNO, approvato: APPROVATO, enti }, null, 2)}\n`;
}
