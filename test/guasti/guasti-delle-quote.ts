import { ENTI_PULITI } from './ambito-pulito';
import { isPiantata, trova } from './modello';
import type { FoglioPiantato } from './modello';
import { cambia, piu, valore, VITTIMA } from './pianta';
import type { Guastata, Guasto } from './pianta';

/** Le tabelle in cui può stare la voce, dalla propria al quadro. */
export function tabellaDi(fogli: readonly FoglioPiantato[], voce: string, chi = VITTIMA): string | null {
  return [voce, 'quadro', 'transitori'].find((id) => trova(fogli, `${id}/${voce}/${chi}`) !== null) ?? null;
}

/** Cambia il dato di un ente e il suo totale di altrettanto: resta solo ciò che il numero nuovo dice. */
export function sposta(voce: string, quanto: number, chi = VITTIMA): Guasto['pianta'] {
  return (fogli) => {
    const id = tabellaDi(fogli, voce, chi);
    const guastata = id === null ? null : cambia(`${id}/${voce}/${chi}`, piu(quanto))(fogli);
    if (!guastata || id === null) return null;
    return { ...guastata, fogli: cambia(`${id}/${voce}/TOTALE`, piu(quanto))(guastata.fogli)?.fogli ?? guastata.fogli };
  };
}

/** Il guasto si vede in un'altra cella: la prima di quelle che il rilievo indica. */
function visto(etichetta: string, guasto: Guasto['pianta']): Guasto['pianta'] {
  return (fogli): Guastata | null => {
    const attesa = trova(fogli, etichetta);
    const guastata = attesa && guasto(fogli);
    return guastata ? { ...guastata, attesa } : null;
  };
}

const DISPONIBILI_DEI_COMUNI = ENTI_PULITI.filter(({ nome }) => nome.startsWith('COMUNE')).reduce(
  (somma, { valori }) => somma + (valori.complessivo ?? 0),
  0,
);
/** Un alloggio su quelli di tutti i comuni, con due decimali: la base sbagliata. */
const UNO_SU_TUTTI = Math.round(10_000 / DISPONIBILI_DEI_COMUNI) / 10_000;
const CON_UNDICI = 'COMUNE DI CASALMAGGIORE';
const ALER = 'ALER BS-CR-MN U.O. MANTOVA';

/** Toglie un comune dalle sue disponibili e gli lascia la quota: il comune, il quadro e i totali tornano fra loro. */
const senzaDisponibili: Guasto['pianta'] = (fogli) => {
  const quota = trova(fogli, `quote/polizia/${CON_UNDICI}`);
  if (!quota) return null;
  let nuovi: readonly FoglioPiantato[] = fogli;
  for (const voce of ['complessivo', 'turnOver', 'nuova', 'transitori', 'consistenzaSap', 'consistenza']) {
    for (const id of new Set([voce, 'quadro', 'transitori'])) {
      const dove = trova(nuovi, `${id}/${voce}/${CON_UNDICI}`);
      const contenuto = dove && nuovi[dove.foglio]?.righe[dove.riga]?.[dove.colonna];
      if (
        !isPiantata(contenuto ?? undefined) ||
        !contenuto ||
        typeof contenuto !== 'object' ||
        !('valore' in contenuto)
      )
        continue;
      if (voce.startsWith('consistenza')) continue;
      const era = Number(contenuto.valore);
      nuovi = cambia(`${id}/${voce}/${CON_UNDICI}`, valore(0))(nuovi)?.fogli ?? nuovi;
      nuovi = cambia(`${id}/${voce}/TOTALE`, piu(-era))(nuovi)?.fogli ?? nuovi;
    }
  }
  return { fogli: nuovi, attesa: quota };
};

/** Un guasto per ogni regola delle quote che si può piantare in una cella. */
export const GUASTI_DELLE_QUOTE: readonly Guasto[] = [
  { nome: 'quota fissa di ALER cambiata', regole: ['Q02'], pianta: cambia(`quote/indigenti/${ALER}`, valore(0.25)) },
  {
    nome: 'quota di indigenti oltre il minimo',
    regole: ['Q02'],
    pianta: cambia(`quote/indigenti/${VITTIMA}`, valore(0.3)),
  },
  {
    nome: 'altre unità per gli indigenti',
    regole: ['Q03'],
    pianta: cambia(`quote/indigenti/${VITTIMA}`, valore(0.35)),
  },
  { nome: 'altre unità per la polizia', regole: ['Q05'], pianta: cambia(`quote/polizia/${CON_UNDICI}`, valore(0.1)) },
  { nome: 'quota senza unità disponibili', regole: ['Q06'], pianta: senzaDisponibili },
  {
    nome: 'quota calcolata sul totale dei comuni',
    regole: ['Q07'],
    pianta: cambia(`quote/polizia/${VITTIMA}`, valore(UNO_SU_TUTTI)),
  },
  { nome: 'transitori oltre la soglia', regole: ['Q08'], pianta: sposta('transitori', 1) },
  {
    nome: 'riserve oltre le disponibili',
    regole: ['Q10'],
    pianta: (fogli) => {
      const id = tabellaDi(fogli, 'transitori');
      return id === null
        ? null
        : visto(`${id}/transitori/${VITTIMA}`, cambia(`quote/indigenti/${VITTIMA}`, valore(1)))(fogli);
    },
  },
  {
    nome: 'categorie oltre il tetto',
    regole: ['Q11'],
    pianta: cambia('quote/categorie/COMUNE DI VIADANA', valore(0.25)),
  },
  {
    nome: 'altra categoria senza motivazione',
    regole: ['Q12'],
    pianta: cambia(`categoria/motivazione/${VITTIMA}`, valore(null)),
  },
];
