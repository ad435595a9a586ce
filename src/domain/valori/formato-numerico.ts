import { conMemoria } from '../con-memoria';

/**
 * Che cosa dice un formato numerico sul significato della cella: il numero 44196 è una data
 * solo se il formato la mostra come data, e 0,1 è il 10 % solo se il formato lo mostra così.
 */
export type ClasseFormato = 'generale' | 'percentuale' | 'data' | 'altro';

/** Parti che si stampano alla lettera o non contano: "testo", \c, _c, *c. */
const LETTERALI = /"[^"]*"?|\\.|_.|\*./gs;
/** Tempo trascorso, `[h]:mm`: l'unica parentesi quadra che parla di date. */
const TRASCORSO = /\[(?:h+|m+|s+)\]/i;
const FRA_QUADRE = /\[[^\]]*\]?/g;
const SIMBOLI_DI_DATA = /[dmyhs]/i;

const classifica = conMemoria({ testi: 1000 }, (formato): ClasseFormato => {
  const nome = formato.trim().toLowerCase();
  if (nome === '' || nome === 'general' || nome === 'standard' || nome === '@') return 'generale';
  const scheletro = formato.replace(LETTERALI, '');
  if (TRASCORSO.test(scheletro)) return 'data';
  const nudo = scheletro.replace(FRA_QUADRE, '');
  if (nudo.includes('%')) return 'percentuale';
  return SIMBOLI_DI_DATA.test(nudo) ? 'data' : 'altro';
});

/** Classe di un formato (codici en-US); null e "General" sono lo stesso. */
export function classeFormato(formato: string | null): ClasseFormato {
  if (formato === null || formato === 'General') return 'generale';
  return classifica(formato);
}
