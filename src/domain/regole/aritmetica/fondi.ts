import type { RigaTabella } from '../../tabelle/tabella';

/** "D.G.R. 3008: risorse complessive": misura, due punti, e una parola che dice l'intero. */
const COMPLESSIVA = /^([^:]{1,300}):\s*(?=.{0,200}(?:complessiv|assegnat|total))/is;

/** Vero per la riga che dà l'intero di una misura, di cui le altre righe della stessa misura sono le parti. */
export function isRigaComplessiva(riga: RigaTabella): boolean {
  return COMPLESSIVA.test(riga.nome);
}

/** Il nome della misura a cui la riga si riferisce, con spazi e maiuscole ridotti. */
export function misura(riga: RigaTabella): string {
  const nome = COMPLESSIVA.exec(riga.nome)?.[1] ?? riga.nome;
  return nome.slice(0, 300).replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Ciò che sta fra la misura e il resto del nome di una sua parte: "DGR 606/2018 - Viadanese", "DGR 606/2018: Casalasco". */
const DOPO_LA_MISURA = /^(?:\s[-–—]\s|\s?:)/;

/** Quale delle misure la riga divide: la più lunga con cui il suo nome comincia; null se di nessuna. */
export function misuraDellaParte(riga: RigaTabella, misure: Iterable<string>): string | null {
  const nome = misura(riga);
  let trovata: string | null = null;
  for (const una of misure) {
    const sua = nome === una || (nome.startsWith(una) && DOPO_LA_MISURA.test(nome.slice(una.length)));
    if (sua && una.length > (trovata?.length ?? 0)) trovata = una;
  }
  return trovata;
}
