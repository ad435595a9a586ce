import { leggiNumeroScritto } from '../../valori/numero-scritto';

/** Un totale detto a parole, con le letture possibili: "41.316" è 41316 o, alla lettera, 41,316. */
export interface TotaleDetto {
  readonly scritto: string;
  readonly letture: readonly number[];
  /** Di che cosa: alloggi, abitanti, o non detto (intestazione di colonna). */
  readonly di: 'alloggi' | 'abitanti' | null;
  /** La frase che lo dice, senza le sue parti ("di cui…"). */
  readonly frase: string;
}

const CIFRE = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,9})(?![\d.,]*\d)`;
const UNITA = String.raw`\s*(unit[àa]|u\.?\s?i\.?|alloggi|abitazioni|appartamenti|abitanti|residenti)(?![\p{L}])`;
const DETTO_PRIMA = new RegExp(
  String.raw`(?:complessivamente|complessiv[aieo]|in totale|in tutto|totale)[^\d.]{0,40}?(?:n\.?\s*)?${CIFRE}${UNITA}`,
  'iu',
);
const DETTO_DOPO = new RegExp(`${CIFRE}${UNITA}[^\\d.]{0,30}?(?:complessiv|in totale|in tutto)`, 'iu');
const IN_TESTATA = new RegExp(String.raw`total.{0,60}?(?:\bn\.?|\bnr\.?|n°|[:=])\s*${CIFRE}\s*$`, 'iu');
/** Frasi su una parte, o su ciò che esiste e non su ciò che è disponibile: la cifra è un'altra. */
const ALTRA_CIFRA =
  /patrimoni|consisten|propriet|sub\s?-?\s?ambit|\baler\b|comunal|\bcomuni\b|occupat|gestit|esistent|%/i;

/** Il totale detto da una frase ("complessivamente 93 unità"), solo se non può essere di qualcos'altro. */
export function totaliDetti(testo: string): readonly TotaleDetto[] {
  if (!/\d/.test(testo)) return [];
  const detti: TotaleDetto[] = [];
  for (const frase of testo.split(/[;\n]|[.:]\s+(?=\p{Lu})/u)) {
    const tutto = frase.split(/\bdi cui\b/i)[0] ?? '';
    if (ALTRA_CIFRA.test(tutto)) continue;
    const trovato = DETTO_PRIMA.exec(tutto) ?? DETTO_DOPO.exec(tutto);
    if (!trovato?.[1] || !trovato[2]) continue;
    const di = /abitanti|residenti/i.test(trovato[2]) ? 'abitanti' : 'alloggi';
    detti.push({ scritto: trovato[1], letture: lettureDi(trovato[1]), di, frase: tutto });
  }
  return detti;
}

/** Il totale scritto nell'intestazione di una colonna: "TOTALE MASCHI n. 41.316". */
export function totaleInTestata(testo: string): TotaleDetto | null {
  const scritto = IN_TESTATA.exec(testo.slice(0, 300))?.[1];
  return scritto ? { scritto, letture: lettureDi(scritto), di: null, frase: testo } : null;
}

function lettureDi(scritto: string): readonly number[] {
  const letto = leggiNumeroScritto(scritto);
  if (!letto) return [];
  return 'letture' in letto ? letto.letture : [letto.numero];
}
