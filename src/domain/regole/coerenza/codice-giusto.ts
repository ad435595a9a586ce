import { comunePerCatastale } from '../../enti/comuni-lombardia';
import type { ComuneLombardo } from '../../enti/comuni-lombardia';
import { normalizzaNome } from '../../enti/normalizza-nome';
import type { CampoCodice, CodiceScritto } from './codici-scritti';

/** Nomi delle province come si trovano scritti al posto della sigla. */
const SIGLE: ReadonlyMap<string, string> = new Map([
  ['BERGAMO', 'BG'],
  ['BRESCIA', 'BS'],
  ['COMO', 'CO'],
  ['CREMONA', 'CR'],
  ['LECCO', 'LC'],
  ['LODI', 'LO'],
  ['MANTOVA', 'MN'],
  ['MILANO', 'MI'],
  ['MONZA E BRIANZA', 'MB'],
  ['MONZA E DELLA BRIANZA', 'MB'],
  ['MONZA BRIANZA', 'MB'],
  ['PAVIA', 'PV'],
  ['SONDRIO', 'SO'],
  ['VARESE', 'VA'],
]);

/** Il codice nella forma in cui si confronta: ISTAT di sei cifre anche se gli zeri iniziali sono caduti, sigla della provincia. */
export function codiceNormale(campo: CampoCodice, testo: string): string {
  if (campo === 'codiceIstat') return testo.replace(/\s/g, '').padStart(6, '0');
  const maiuscolo = testo.replace(/[()]/g, ' ').trim().toUpperCase();
  if (campo === 'codiceCatastale') return maiuscolo;
  const nome = normalizzaNome(maiuscolo).replace(/^PROVINCIA (?:DI )?/, '');
  return SIGLE.get(nome) ?? nome;
}

/** Il codice del comune secondo gli elenchi ufficiali. */
export function codiceDi(comune: ComuneLombardo, campo: CampoCodice): string {
  return comune[campo];
}

/** Il comune cessato, confluito in quello del nome, di cui il codice catastale è ancora quello vecchio; o null. */
export function comuneCessato({ campo, testo, comune }: CodiceScritto): ComuneLombardo | null {
  if (campo !== 'codiceCatastale' || !comune) return null;
  const altro = comunePerCatastale(codiceNormale(campo, testo));
  return altro && altro.cessatoNel !== null && altro.successore === comune.nome ? altro : null;
}
