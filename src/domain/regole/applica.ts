import type { Contesto } from '../contesto';
import { diSeguito } from '../passi';
import type { Passi } from '../passi';
import { riassunto } from '../rilievi/impronta';
import type { Rilievo } from '../rilievi/rilievo';
import type { Profilo } from './profili/profilo';
import { soglieDaDire } from './profili/soglie-delle-regole';
import type { SoglieDette } from './profili/soglie-delle-regole';
import type { Regola } from './regola';
import type { Gravita } from '../rilievi/gravita';
import type { CellRef } from '../snapshot';
import type { Segnalazione } from '../rilievi/segnalazione';

const ORDINE_GRAVITA: Readonly<Record<Gravita, number>> = { errore: 0, avviso: 1, informazione: 2 };

/** Una regola vale se la data di approvazione del piano cade nel suo periodo; senza data valgono solo quelle in vigore. */
export function valida(regola: Regola, approvato: string | null): boolean {
  const { dal, al } = regola.validita;
  if (approvato === null) return al === null;
  return (dal === null || dal <= approvato) && (al === null || approvato <= al);
}

/** Gravità di una regola in un profilo: quella del catalogo, se il profilo non ne dice un'altra. */
export function gravitaNelProfilo(regola: Regola, profilo: Profilo): Gravita {
  return profilo.gravita[regola.id] ?? regola.gravita;
}

/**
 * Applica le regole valide alla data del piano e restituisce i rilievi: prima gli errori, poi per regola e
 * nell'ordine in cui le celle stanno nei file. Un errore di programma in una regola non si traveste da rilievo: esce.
 */
export function applicaRegole(regole: readonly Regola[], contesto: Contesto): readonly Rilievo[] {
  return diSeguito(applicaRegoleAPassi(regole, contesto));
}

/** Come `applicaRegole`, una regola per passo. */
export function* applicaRegoleAPassi(regole: readonly Regola[], contesto: Contesto): Passi<readonly Rilievo[]> {
  const rilievi: Rilievo[] = [];
  for (const regola of regole) {
    const { profilo } = contesto;
    if (!valida(regola, profilo.giorno)) continue;
    let dette: SoglieDette | null = null;
    for (const segnalazione of regola.verifica(contesto)) {
      dette ??= soglieDaDire(regola.id, profilo);
      rilievi.push(completa(regola, segnalazione, profilo, dette));
    }
    yield;
  }
  const postoDelFoglio = ordineDeiFogli(contesto.cartelle);
  return rilievi.sort((a, b) => confronta(a, b, postoDelFoglio));
}

function completa(regola: Regola, segnalazione: Segnalazione, profilo: Profilo, dette: SoglieDette): Rilievo {
  return {
    ...segnalazione,
    ...(segnalazione.esito === 'violata' ? dette : {}),
    regola: regola.id,
    famiglia: regola.famiglia,
    gravita: segnalazione.gravita ?? gravitaNelProfilo(regola, profilo),
    fonte: regola.fonte,
    // Una ragione scritta per un caso non vale per gli altri che rappresenta.
    giustificabile: regola.giustificabile && segnalazione.casi === undefined,
    impronta: impronta(regola, segnalazione),
  };
}

/** Né righe né colonne: ordinare o spostare la tabella non cambia l'impronta; cambiare il valore sì. */
function impronta(regola: Regola, segnalazione: Segnalazione): string {
  const parti = [
    regola.id,
    segnalazione.codice,
    segnalazione.esito,
    segnalazione.ente ?? '',
    segnalazione.voce ?? '',
    segnalazione.celle[0]?.foglio ?? '',
    segnalazione.trovato ?? '',
    segnalazione.atteso ?? '',
    ...Object.entries(segnalazione.parametri ?? {}).map(([chiave, valore]) => `${chiave}=${String(valore)}`),
  ];
  return riassunto(parti.join('\u001f'));
}

/** Il posto di un foglio nella sua cartella, -1 se non c'è; i fogli si numerano solo nelle cartelle di cui si chiede. */
function ordineDeiFogli(cartelle: Contesto['cartelle']): (cella: CellRef) => number {
  const perFile = new Map<number, ReadonlyMap<string, number>>();
  return ({ file, foglio }) => {
    const noti = perFile.get(file) ?? new Map(cartelle[file]?.fogli.map(({ nome }, indice) => [nome, indice]));
    perFile.set(file, noti);
    return noti.get(foglio) ?? -1;
  };
}

function confronta(a: Rilievo, b: Rilievo, postoDelFoglio: (cella: CellRef) => number): number {
  const cellaA = a.celle[0];
  const cellaB = b.celle[0];
  const foglio = (cella: typeof cellaA): number => (cella ? postoDelFoglio(cella) : -1);
  return (
    ORDINE_GRAVITA[a.gravita] - ORDINE_GRAVITA[b.gravita] ||
    (a.regola < b.regola ? -1 : a.regola > b.regola ? 1 : 0) ||
    (cellaA?.file ?? -1) - (cellaB?.file ?? -1) ||
    foglio(cellaA) - foglio(cellaB) ||
    (cellaA?.riga ?? -1) - (cellaB?.riga ?? -1) ||
    (cellaA?.colonna ?? -1) - (cellaB?.colonna ?? -1)
  );
}
