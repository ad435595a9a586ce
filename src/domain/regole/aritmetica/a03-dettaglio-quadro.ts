import type { Contesto } from '../../contesto';
import type { VoceKey } from '../../voci/voce';
import { COERENZA_INTERNA } from '../fonti';
import { cellaDi, correggi, numeroDi, perLuogo, quantoDi, nomeRiga } from '../punto';
import type { Punto } from '../punto';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { confronti } from './confronti';
import { disaccordi } from './disaccordi';
import type { Disaccordo } from './disaccordi';
import { segnalaFonti } from './fonti-diverse';
import { MARGINE_CONTEGGI } from './somma-riga';

const PARTI: ReadonlySet<VoceKey> = new Set([
  'turnOver',
  'carenza',
  'nuova',
  'privati',
  'ristrutturazione',
  'nuovaEdificazione',
]);

/** Lo stesso dato di un ente (voce e anno) è uguale ovunque è scritto: tabelle di dettaglio, quadro, cartelle diverse. */
export const a03: Regola = {
  id: 'A03',
  famiglia: 'A',
  gravita: 'errore',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    for (const [id, trovati] of disaccordi(contesto)) {
      const complessivo = trovati.find(({ voce }) => voce === 'complessivo');
      const conseguenza = complessivo && isConseguenza(complessivo, trovati) ? complessivo : null;
      for (const disaccordo of trovati) {
        if (disaccordo === conseguenza) continue;
        const anche = PARTI.has(disaccordo.voce) ? conseguenza : null;
        yield segnalaFonti(contesto, id, disaccordo, anche) ?? segnala(contesto, id, disaccordo, anche);
      }
    }
    yield* numeroONonRilevabile(contesto);
  },
};

/**
 * Il complessivo differisce perché differisce una sua parte, e di altrettanto: è lo stesso errore e si dice una volta,
 * sulla parte.
 */
function isConseguenza(complessivo: Disaccordo, trovati: readonly Disaccordo[]): boolean {
  const qui = complessivo.sospette[0]?.tabella;
  let parti = 0;
  for (const { voce, anno, sospette, altre } of trovati) {
    if (!PARTI.has(voce) || anno !== complessivo.anno) continue;
    const punto = [...sospette, ...altre].find(({ tabella }) => tabella === qui);
    const altra = [...sospette, ...altre].find((p) => p.tabella !== qui && numeroDi(p) !== numeroDi(punto));
    if (punto && altra) parti += quantoDi(punto) - quantoDi(altra);
  }
  const differenza = quantoDi(complessivo.sospette[0]) - complessivo.giusto;
  return Math.abs(parti) > MARGINE_CONTEGGI && Math.abs(parti - differenza) <= MARGINE_CONTEGGI;
}

function segnala(
  contesto: Contesto,
  id: string,
  { voce, anno, sospette, altre, giusto, deciso }: Disaccordo,
  conseguenza: Disaccordo | null,
): Segnalazione {
  const [prima, ...ancora] = sospette;
  const anche = conseguenza ? [...conseguenza.sospette, ...conseguenza.altre] : [];
  const confronto = altre.find((punto) => numeroDi(punto) === giusto) ?? altre[0];
  return {
    codice: deciso ? 'valore-sbagliato' : 'valori-diversi',
    esito: 'violata',
    celle: [...sospette, ...altre, ...anche].map(cellaDi),
    ente: prima?.riga.ente?.nome ?? id,
    voce,
    trovato: numeroDi(prima),
    atteso: giusto,
    parametri: {
      ...(anno === null ? {} : { anno }),
      dove: prima ? luogo(contesto, prima) : '',
      altrove: confronto ? luogo(contesto, confronto) : '',
      ...stessoFoglio(prima, confronto),
      complessivo: anche.length > 0 ? 1 : 0,
    },
    ...(deciso && prima && ancora.length === 0 ? correggi(prima, giusto) : {}),
  };
}

/** Nome del foglio; con più cartelle, anche del file. */
function luogo({ cartelle }: Contesto, { tabella }: Punto): string {
  const file = cartelle.length > 1 ? cartelle[tabella.file]?.nome : undefined;
  return file === undefined ? tabella.foglio.nome : `${tabella.foglio.nome} (${file})`;
}

function stessoFoglio(a: Punto | undefined, b: Punto | undefined): { stessoFoglio?: number } {
  return a && b && a.tabella.foglio === b.tabella.foglio ? { stessoFoglio: 1 } : {};
}

/**
 * Un numero in una tabella e "non rilevabile" in un'altra: non si sommano, ma non possono essere veri entrambi. Fra due file
 * si sceglie, come fra due numeri; se anche i numeri sono diversi fra loro lo dice già il loro disaccordo.
 */
function* numeroONonRilevabile(contesto: Contesto): Iterable<Segnalazione> {
  for (const { voce, anno, discordi, punti: puntiDi } of confronti(contesto).dati) {
    for (const id of discordi) {
      const punti = puntiDi(id);
      const nonRilevabili = punti.filter((punto) => punto.riga.valori[punto.colonna]?.tipo === 'nr');
      if (nonRilevabili.length === 0) continue;
      const fraFile = segnalaFonti(contesto, id, { voce, anno }, null);
      if (fraFile) {
        if (sonoUguali(punti)) yield { ...fraFile, gravita: fraFile.gravita ?? 'avviso' };
        continue;
      }
      const [nonRilevabile] = nonRilevabili.sort(perLuogo);
      const [numero] = punti.filter((punto) => numeroDi(punto) !== null).sort(perLuogo);
      if (!nonRilevabile || !numero) continue;
      yield {
        codice: 'numero-e-nr',
        esito: 'violata',
        gravita: 'avviso',
        celle: [nonRilevabile, numero].map(cellaDi),
        ente: nomeRiga(numero.riga),
        voce,
        trovato: 'n.r.',
        atteso: numeroDi(numero),
        parametri: { dove: luogo(contesto, nonRilevabile), altrove: luogo(contesto, numero) },
      };
    }
  }
}

function sonoUguali(punti: readonly Punto[]): boolean {
  return new Set(punti.flatMap((punto) => numeroDi(punto) ?? [])).size < 2;
}
