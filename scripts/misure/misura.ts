/**
 * `npm run misura`: quanti guasti piantati si trovano, quanti falsi allarmi ci sono sulle cartelle giuste, quante disposizioni
 * si leggono. Stampa, registra in `docs/misure` ed esce con 1 se un guasto sfugge, una cartella giusta ha un errore o un
 * avviso non spiegato, una disposizione dà cifre sbagliate o taciute.
 * Con `--stampa` non registra; con `--campione` guarda un caso ogni venti, e non registra.
 */
import { disposizioni as generaDisposizioni } from '../../test/corpus/disposizioni/genera';
import { punteggioDisposizioni } from '../../test/corpus/disposizioni/punteggio';
import { corpusValido } from '../../test/corpus/validi/cartelle-valide';
import { esaminaValida, SPIEGATI } from '../../test/corpus/validi/esamina-valida';
import { CASI, esamina } from '../../test/guasti/esamina';
import type { RigaMisura } from './misura-registrata';
import { registraMisura } from './registra-misura';

const comando = 'npm run misura';

const A_CAMPIONE = process.argv.includes('--campione');
const UNO_OGNI = 20;
const daGuardare = <T>(casi: readonly T[]): readonly T[] =>
  A_CAMPIONE ? casi.filter((_, i) => i % UNO_OGNI === 0) : casi;

/** I guasti trovati, per tipo o per disposizione. */
function trovati(per: 'nome' | 'dove'): { readonly righe: readonly RigaMisura[]; readonly sfuggiti: number } {
  const conti = new Map<string, { trovati: number; tutti: number; estranei: number }>();
  for (const caso of daGuardare(CASI)) {
    const { giusti, estranei } = esamina(caso);
    const conto = conti.get(caso[per]) ?? { trovati: 0, tutti: 0, estranei: 0 };
    conti.set(caso[per], conto);
    conto.tutti += 1;
    if (giusti.length > 0) conto.trovati += 1;
    conto.estranei += estranei.length;
  }
  const righe = [...conti].map(([nome, { trovati: quanti, tutti, estranei }]) => ({
    misura: nome,
    valore: `${quanti} di ${tutti}`,
    ...(estranei > 0 ? { dettaglio: `${estranei} errori altrove` } : {}),
  }));
  let sfuggiti = 0;
  for (const { trovati: quanti, tutti, estranei } of conti.values()) sfuggiti += tutti - quanti + estranei;
  return { righe, sfuggiti };
}

const numero = (valore: number): string => valore.toLocaleString('it-IT', { useGrouping: 'always' });
const suMille = (quanti: number, fatti: number): string =>
  ((quanti * 1000) / fatti).toLocaleString('it-IT', { maximumFractionDigits: 2 });

function falsiAllarmi(): { readonly righe: readonly RigaMisura[]; readonly falsi: number } {
  const somme = { cartelle: 0, file: 0, fatti: 0, errori: 0, avvisi: 0, inattesi: 0 };
  const piani = new Set<unknown>();
  for (const valida of daGuardare([...corpusValido()])) {
    const { cartella, errori, avvisi, quantiAvvisi, fatti } = esaminaValida(valida);
    piani.add(cartella.piano);
    somme.cartelle += 1;
    somme.file += valida.cartelle.length;
    somme.fatti += fatti;
    somme.errori += errori.length;
    somme.avvisi += quantiAvvisi;
    somme.inattesi += [...avvisi.keys()].filter(
      (codice) => !(codice in SPIEGATI) || !cartella.avvisi.includes(codice),
    ).length;
  }
  const { fatti } = somme;
  return {
    falsi: somme.errori + somme.inattesi,
    righe: [
      {
        misura: 'cartelle giuste controllate',
        valore: numero(somme.cartelle),
        dettaglio: `${piani.size} piani, ${numero(somme.file)} file, ${numero(fatti)} dati`,
      },
      {
        misura: 'errori ogni 1.000 dati',
        valore: suMille(somme.errori, fatti),
        limite: '0',
        dettaglio: `${somme.errori} errori`,
      },
      {
        misura: 'avvisi non spiegati ogni 1.000 dati',
        valore: suMille(somme.inattesi, fatti),
        limite: '0',
        dettaglio: `${somme.inattesi} avvisi`,
      },
      {
        misura: 'avvisi spiegati ogni 1.000 dati',
        valore: suMille(somme.avvisi, fatti),
        dettaglio: `${numero(somme.avvisi)} avvisi di ${Object.keys(SPIEGATI).length} tipi, giusti`,
      },
    ],
  };
}

function stampa(titolo: string, righe: readonly RigaMisura[]): void {
  process.stdout.write(`${titolo}\n`);
  for (const { misura, valore, limite, dettaglio } of righe) {
    const note = [limite === undefined ? '' : `limite ${limite}`, dettaglio ?? ''].filter((nota) => nota !== '');
    process.stdout.write(`  ${misura.padEnd(52)} ${valore.padStart(12)}  ${note.join('; ')}\n`);
  }
}

const perTipo = trovati('nome');
const perDisposizione = trovati('dove');
const allarmi = falsiAllarmi();
const disposizioni = punteggioDisposizioni(daGuardare([...generaDisposizioni()]));
const perLettura: readonly RigaMisura[] = [
  ...disposizioni.righe,
  { dimensione: 'in tutto', ...disposizioni.totale },
].map(({ dimensione, casi, uguali, detti, falliti }) => ({
  misura: dimensione,
  valore: `${uguali} di ${casi}`,
  dettaglio: [...(detti > 0 ? [`${detti} detti e non letti`] : []), `${falliti} sbagliati o taciuti`].join(', '),
}));
const sezioni = [
  ['guasti-per-tipo', 'Guasti piantati, per tipo', perTipo.righe],
  ['guasti-per-disposizione', 'Guasti piantati, per disposizione del foglio', perDisposizione.righe],
  ['falsi-allarmi', 'Falsi allarmi sulle cartelle giuste', allarmi.righe],
  ['disposizioni', 'Stesse cifre lette in disposizioni diverse', perLettura],
] as const;
for (const [nome, titolo, righe] of sezioni) {
  stampa(titolo, righe);
  if (!A_CAMPIONE && !process.argv.includes('--stampa')) registraMisura(nome, righe, { titolo, comando });
}
process.exitCode = perTipo.sfuggiti + allarmi.falsi + disposizioni.totale.falliti > 0 ? 1 : 0;
