import type { Contesto } from '../../contesto';
import { COERENZA_INTERNA } from '../fonti';
import { cellaDi, correggi, haFormula, numeroDi, quantoDi, nomeRiga } from '../punto';
import type { Punto } from '../punto';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { trovato } from '../trovato';
import { prove } from './prove';
import { inclusa, sommeDiColonna } from './somme-colonna';
import type { ColonnaErrata, ColonnaIncerta, SommaDiColonna } from './somme-colonna';

/** Oltre questo numero le righe sommate non si elencano una per una: nessuno le guarderebbe. */
const CELLE_ELENCATE = 500;
const NOMI_ELENCATI = 20;

/** Ogni TOTALE è la somma delle sue righe; i totali di gruppo, la somma del loro gruppo. */
export const a02: Regola = {
  id: 'A02',
  famiglia: 'A',
  gravita: 'errore',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    const { errate, incerte } = sommeDiColonna(contesto);
    for (const errata of errate) yield segnala(contesto, errata);
    for (const incerta of incerte) yield segnalaIncerta(incerta);
  },
};

function segnala(contesto: Contesto, errata: ColonnaErrata): Segnalazione {
  const { totale, voce, somma, scarto } = errata;
  const accusate = righeAccusate(contesto, errata);
  const [sola] = accusate;
  const parametri = { etichetta: totale.riga.nome, totale: quantoDi(totale), somma, differenza: Math.abs(scarto) };
  const comune = { esito: 'violata' as const, voce, parametri };
  if (sola && accusate.length === 1) {
    const valore = quantoDi(sola);
    return {
      ...comune,
      codice: 'riga-diversa',
      ente: nomeRiga(sola.riga),
      celle: celle(errata, [sola, totale]),
      trovato: valore,
      atteso: valore + scarto,
      ...correggi(sola, valore + scarto),
    };
  }
  return {
    ...comune,
    codice: haFormula(totale) ? 'totale-formula' : 'totale-diverso',
    celle: celle(errata, [totale]),
    trovato: numeroDi(totale),
    atteso: somma,
    ...(accusate.length === 0 ? correggi(totale, somma) : {}),
  };
}

/** Le righe che anche la loro somma o un'altra tabella accusano dello stesso errore. */
function righeAccusate(contesto: Contesto, errata: ColonnaErrata): readonly Punto[] {
  const { riga, confronto } = prove(contesto);
  const errore = -errata.scarto;
  return righeSommate(errata).filter((punto) => {
    const giusto = quantoDi(punto) - errore;
    return giusto >= 0 && (riga(punto, errore) || confronto(punto, errore));
  });
}

function segnalaIncerta(incerta: ColonnaIncerta): Segnalazione {
  const { totale, voce, illeggibili } = incerta;
  const [primo = totale, altro] = illeggibili;
  // Con più celle non se ne cita una: quale sia la prima dipende dall'ordine delle righe.
  const valore = altro ? null : primo.riga.valori[primo.colonna];
  return {
    codice: illeggibili.length > 0 ? 'righe-illeggibili' : 'totale-illeggibile',
    esito: 'nonVerificabile',
    voce,
    celle: [...illeggibili.slice(0, CELLE_ELENCATE), totale].map(cellaDi),
    ...(valore ? { trovato: trovato(valore) } : {}),
    parametri: {
      etichetta: totale.riga.nome,
      quante: illeggibili.length,
      enti: illeggibili
        .map(({ riga }) => nomeRiga(riga))
        .sort()
        .slice(0, NOMI_ELENCATI),
    },
  };
}

function righeSommate({ parti, gruppo, totale: { colonna } }: SommaDiColonna): readonly Punto[] {
  return parti.flatMap((tabella) =>
    tabella.righe.flatMap((riga) =>
      riga.valori[colonna]?.tipo === 'numero' && inclusa(tabella, riga, gruppo) ? [{ tabella, riga, colonna }] : [],
    ),
  );
}

/** Prima le celle da guardare, poi le altre che entrano nella somma. */
function celle(errata: ColonnaErrata, prime: readonly Punto[]): Segnalazione['celle'] {
  const sommate = righeSommate(errata);
  const righe = new Set(prime.map(({ riga }) => riga));
  const altre = sommate.length > CELLE_ELENCATE ? [] : sommate.filter(({ riga }) => !righe.has(riga));
  return [...prime, ...altre].map(cellaDi);
}
