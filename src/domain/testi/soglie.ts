import type { Arrotondamento } from '../quote';
import { isDaConfermare } from '../regole/profili/soglia';
import type { ChiaveSoglia, SogliaNominata, ValoreSoglia } from '../regole/profili/soglia';
import type { SoglieDette } from '../regole/profili/soglie-delle-regole';
import type { Fonte } from '../regole/regola';
import { numeroItaliano } from './numero-italiano';

const POLIZIA_E_VVF = 'Forze di Polizia e Vigili del Fuoco';
const CON_ARMATE_E_LOCALE = 'Forze di Polizia, Vigili del Fuoco, Forze Armate e Polizia Locale';

/** Come si chiama ogni soglia, e la parola davanti al valore. */
const PAROLE: Readonly<Record<ChiaveSoglia, readonly [nome: string, davanti: string]>> = {
  indigentiMinimo: ['Indigenti', 'almeno'],
  indigentiAler: ['Indigenti, alloggi ALER', ''],
  indigentiArrotondamento: ['Indigenti, unità', ''],
  poliziaMassimo: [POLIZIA_E_VVF, 'al più'],
  poliziaForze: ['Quota per la polizia, a chi', ''],
  poliziaArrotondamento: ['Quota per la polizia, unità', ''],
  categorieMassimo: ["Categorie dell'art. 14", 'al più'],
  categorieArrotondamento: ["Categorie dell'art. 14, unità", ''],
  transitoriMassimo: ['Servizi transitori (SAT)', 'al più'],
  lavoriMassimo: ["Lavori dell'assegnatario, per alloggio", 'al più'],
  scomputoMesi: ['Lavori scontati sul canone', 'al più'],
  convenzioneAnni: ['Convenzione con i privati', 'almeno'],
  cambiamentoParte: ["Cambiamento dall'anno prima, da segnalare", 'più del'],
  cambiamentoUnita: ["Alloggi in più o in meno dall'anno prima, da segnalare", 'più di'],
};

const UNITA: Readonly<Partial<Record<ChiaveSoglia, string>>> = {
  lavoriMassimo: '€',
  scomputoMesi: 'mesi',
  convenzioneAnni: 'anni',
  cambiamentoUnita: 'alloggi',
};

const TESTI_VALORI: Readonly<Record<string, string>> = {
  eccesso: "all'unità superiore",
  metaInSu: "all'unità più vicina, da 0,5 in su a quella superiore",
  poliziaEVvf: POLIZIA_E_VVF,
  conArmateELocale: CON_ARMATE_E_LOCALE,
};

/** `conLocale`: vero dal R.R. 2/2025, quando al tetto concorrono anche Forze Armate e Polizia Locale. */
export function nomeSoglia(chiave: ChiaveSoglia, conLocale = false): string {
  return chiave === 'poliziaMassimo' && conLocale ? CON_ARMATE_E_LOCALE : PAROLE[chiave][0];
}

/** "20 %", "8.000 €", "all'unità superiore". */
export function valoreScritto(chiave: ChiaveSoglia, valore: ValoreSoglia): string {
  if (typeof valore !== 'number') return TESTI_VALORI[valore] ?? valore;
  return `${numeroItaliano(valore)} ${UNITA[chiave] ?? '%'}`;
}

/** Come si contano le unità di una quota. */
export function arrotondamentoScritto(arrotondamento: Arrotondamento): string {
  return TESTI_VALORI[arrotondamento] ?? arrotondamento;
}

/** "almeno 20 %", "di norma al più 10 %". */
export function sogliaScritta({ chiave, valore, natura }: SogliaNominata): string {
  const davanti = PAROLE[chiave][1];
  const indicativa = chiave === 'transitoriMassimo' && natura === 'aperta' ? 'di norma ' : '';
  return `${indicativa}${davanti === '' ? '' : `${davanti} `}${valoreScritto(chiave, valore)}`;
}

/** Atto e articolo, e se sono da confermare. */
export function fonteDellaSoglia(soglia: SogliaNominata): string {
  const { atto, articolo } = soglia;
  if (atto === null) return 'Nessuna norma la fissa';
  return `${articolo === null ? atto : `${atto}, ${articolo}`}${isDaConfermare(soglia) ? ' (da confermare)' : ''}`;
}

/** Che cosa il capofila ha cambiato: valore nuovo, valore di prima, motivo. Null se la soglia è quella di legge. */
export function sostituzioneScritta(soglia: SogliaNominata): string | null {
  const { chiave, valore, sostituita, natura } = soglia;
  if (!sostituita) return null;
  const cosa = natura === 'legge' ? 'Valore di legge sostituito dal capofila' : 'Valore scelto dal capofila';
  const nuovo = valoreScritto(chiave, valore);
  return `${cosa}: ${nuovo} invece di ${valoreScritto(chiave, sostituita.diLegge)}. ${motivoScritto(sostituita.motivo)}`;
}

export function motivoScritto(motivo: string): string {
  return `Motivo: «${motivo.replace(/\s+/g, ' ').trim()}».`;
}

/** Le frasi da aggiungere al messaggio di un rilievo: se si è deciso con valori diversi da quelli di legge, si legge lì. */
export function frasiSostituzioni({ soglie = [], regoleAMano }: SoglieDette): readonly string[] {
  const sostituite = soglie.flatMap((una) => sostituzioneScritta(una) ?? []);
  if (!regoleAMano) return sostituite;
  const { nome, dellaData, motivo } = regoleAMano;
  return [`Regole scelte dal capofila: ${nome} invece di ${dellaData}. ${motivoScritto(motivo)}`, ...sostituite];
}

/** Perché una soglia usata da un rilievo è da confermare; senza doppioni. */
export function frasiDaConfermare({ soglie = [] }: SoglieDette): readonly string[] {
  return [...new Set(soglie.filter(isDaConfermare).map(({ nota }) => `Soglia da confermare. ${nota}`))];
}

/** La fonte di un rilievo in una riga: "R.R. 4/2017, art. 4, c. 3", e se la sua soglia è da confermare. */
export function fonteDelRilievo({ fonte: { atto, articolo }, soglie = [] }: RilievoConFonte): string {
  const fonte = articolo === null ? atto : `${atto}, ${articolo}`;
  return soglie.some(isDaConfermare) ? `${fonte} (da confermare)` : fonte;
}

interface RilievoConFonte extends SoglieDette {
  readonly fonte: Pick<Fonte, 'atto' | 'articolo'>;
}
