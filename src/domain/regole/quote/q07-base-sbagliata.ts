import type { Contesto } from '../../contesto';
import { decimali, mezzaUltimaCifra } from '../decimali';
import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { celleDi } from './cella-quota';
import { datiPerEnte } from './dati-ente';
import { disponibiliAmbito } from './somme-ambito';
import type { SommeAmbito } from './somme-ambito';
import { positivo } from './senza-base';

/** Oltre questa probabilità che un k/m coincida per caso, la coincidenza non dice niente. */
const CASO_MASSIMO = 0.05;

/**
 * Una quota che non dà unità intere e che è esattamente k/m di un'altra base: di solito il totale dei comuni al posto
 * delle unità del comune (il 3,03 % di 3 unità è 1/33, e 33 sono le unità di tutti i comuni).
 */
export const q07: Regola = {
  id: 'Q07',
  famiglia: 'Q',
  gravita: 'avviso',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: ['polizia', 'poliziaLocale', 'categorie'],
  giustificabile: true,
  *verifica(contesto: Contesto) {
    for (const { ente, disponibili, polizia, poliziaLocale, categorie } of datiPerEnte(contesto)) {
      const unita = disponibili.numero ?? 0;
      if (unita <= 0) continue;
      for (const quota of [polizia, poliziaLocale, ...categorie]) {
        const percentuale = positivo(quota)?.numero;
        const sospetta = percentuale ? altraBase(percentuale, unita, disponibiliAmbito(contesto)) : null;
        if (!percentuale || !sospetta) continue;
        yield {
          codice: `base-${sospetta.base}`,
          esito: 'violata',
          celle: celleDi(quota, disponibili),
          ente: ente.nome,
          voce: quota.dove?.voce ?? null,
          trovato: percentuale,
          atteso: Math.round((sospetta.parti / unita) * 10_000) / 100,
          parametri: {
            disponibili: unita,
            parti: sospetta.parti,
            intero: sospetta.intero,
            esatte: Math.round(percentuale * unita) / 100,
          },
        };
      }
    }
  },
};

interface AltraBase {
  readonly base: keyof SommeAmbito;
  readonly parti: number;
  readonly intero: number;
}

/** La base di cui la percentuale è una frazione esatta; null se la quota è tonda, dà unità intere o non somiglia a niente. */
function altraBase(percentuale: number, unita: number, somme: SommeAmbito): AltraBase | null {
  if (Number.isInteger(percentuale * 2)) return null;
  const margine = mezzaUltimaCifra(decimali(percentuale));
  if (frazione(percentuale, unita, margine) !== null) return null;
  for (const base of ['comuni', 'aler', 'ambito'] as const) {
    const intero = somme[base];
    if (intero === unita || (2 * margine * intero) / 100 > CASO_MASSIMO) continue;
    const parti = frazione(percentuale, intero, margine);
    if (parti !== null && parti <= unita) return { base, parti, intero };
  }
  return null;
}

/** Le unità intere (almeno una) che su `intero` danno la percentuale, a meno dell'arrotondamento; null se non ce ne sono. */
function frazione(percentuale: number, intero: number, margine: number): number | null {
  const parti = Math.round((percentuale * intero) / 100);
  return parti >= 1 && Math.abs((parti / intero) * 100 - percentuale) <= margine ? parti : null;
}
