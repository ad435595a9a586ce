import type { EsitoControllo } from '../rilievi/esito';
import type { Posizione, SheetSnapshot, ValoreCella } from '../snapshot';
import { COLONNE_REGISTRO, ESITI_SCRITTI } from './colonne';
import type { Ricevuto, RicevutoGuasto } from './ricevuti';

/** Una voce del registro e ciò che dice delle sue righe. */
export interface VoceDiRegistro {
  readonly ricevuto: Ricevuto;
  readonly quante: number;
  readonly controllo: string;
}

const ESITI = new Map<string, EsitoControllo>(
  (Object.keys(ESITI_SCRITTI) as EsitoControllo[]).map((esito) => [ESITI_SCRITTI[esito], esito]),
);

/** Le voci del registro. Un file con troppi enti ne ha più d'una riga, una sotto l'altra: diventano una voce sola. */
export function leggiRegistro(
  foglio: SheetSnapshot,
  { riga, colonna }: Posizione,
): { readonly voci: readonly VoceDiRegistro[]; readonly guasti: readonly RicevutoGuasto[] } {
  const voci = new Map<string, VoceDiRegistro>();
  const guasti = new Map<string, RicevutoGuasto>();
  for (const celle of foglio.valori.slice(riga + 1)) {
    const sue = celle.slice(colonna, colonna + COLONNE_REGISTRO.length);
    if (sue.every((valore) => valore === null || valore === '')) continue;
    const file = testo(sue[1]);
    const voce = leggiVoce(sue);
    const prima = voci.get(file);
    if (voce === null || (prima && !continua(prima, voce))) guasti.set(file, { file, motivo: 'registro-non-chiaro' });
    else voci.set(file, prima ? conAltriEnti(prima, voce) : voce);
  }
  for (const file of guasti.keys()) voci.delete(file);
  return { voci: [...voci.values()], guasti: [...guasti.values()] };
}

function leggiVoce(celle: readonly (ValoreCella | undefined)[]): VoceDiRegistro | null {
  const [quando, file, sha256, enti, scritto, errori, avvisi, chi, quante, controllo] = celle;
  const esito = ESITI.get(testo(scritto));
  if (
    esito === undefined ||
    testo(file) === '' ||
    !isConteggio(errori) ||
    !isConteggio(avvisi) ||
    !isConteggio(quante)
  ) {
    return null;
  }
  return {
    ricevuto: {
      quando: testo(quando),
      file: testo(file),
      sha256: testo(sha256),
      enti: testo(enti)
        .split(/\r?\n/)
        .filter((nome) => nome !== ''),
      esito,
      errori,
      avvisi,
      chi: testo(chi),
    },
    quante,
    controllo: testo(controllo),
  };
}

function continua(prima: VoceDiRegistro, voce: VoceDiRegistro): boolean {
  return prima.controllo === voce.controllo && prima.ricevuto.sha256 === voce.ricevuto.sha256;
}

function conAltriEnti(prima: VoceDiRegistro, voce: VoceDiRegistro): VoceDiRegistro {
  const enti = [...new Set([...prima.ricevuto.enti, ...voce.ricevuto.enti])];
  return { ...prima, ricevuto: { ...prima.ricevuto, enti } };
}

function testo(valore: ValoreCella | undefined): string {
  return typeof valore === 'string' || typeof valore === 'number' ? String(valore) : '';
}

function isConteggio(valore: ValoreCella | undefined): valore is number {
  return typeof valore === 'number' && Number.isInteger(valore) && valore >= 0;
}
