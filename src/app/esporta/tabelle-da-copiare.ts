import { tabellaHtml } from '../../domain/esporta/tabella-html';
import { tabellaTesto } from '../../domain/esporta/tabella-testo';
import { tabelleDelFoglio } from '../../domain/esporta/tabelle-del-foglio';
import { disegnaCartellaAmbito } from '../../domain/fogli/cartella-ambito';
import { FOGLI } from '../../domain/fogli/nomi';
import { frasi } from '../../domain/testi/indice';
import type { Controllo } from '../controlla';

/** Una tabella pronta per gli appunti: formattata per un testo, e come testo per tutto il resto. */
export interface TabellaDaCopiare {
  readonly titolo: string;
  readonly html: () => string;
  readonly testo: () => string;
}

const DA_COPIARE: ReadonlySet<string> = new Set([FOGLI.quadro, FOGLI.tabelle]);

/** Il quadro e le tabelle del piano, come starebbero nei fogli: non serve averli scritti. */
export function tabelleDaCopiare({ contesto, rilievi }: Controllo): readonly TabellaDaCopiare[] {
  const { fogli } = disegnaCartellaAmbito(contesto, rilievi, frasi);
  return fogli
    .filter(({ nome }) => DA_COPIARE.has(nome))
    .flatMap((foglio) =>
      tabelleDelFoglio(foglio).map(({ titolo, area }) => ({
        titolo,
        html: () => tabellaHtml(foglio, area, titolo),
        testo: () => tabellaTesto(foglio, area, titolo),
      })),
    );
}
