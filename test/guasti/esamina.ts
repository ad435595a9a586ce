import { controlla } from '../../src/app/controlla';
import { toA1 } from '../../src/domain/notazione-a1';
import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import type { Rilievo } from '../../src/domain/rilievi/rilievo';
import { DISPOSIZIONI, opzioniDi } from './disposizioni';
import type { Disposizione } from './disposizioni';
import { GUASTI } from './guasti';
import { comeSnapshot } from './modello';
import type { FoglioPiantato, Trovata } from './modello';
import type { Guastata, Guasto } from './pianta';

export function rilieviDi(
  disposizione: Disposizione,
  fogli = disposizione.fogli,
  altre: OpzioniContesto = {},
): readonly Rilievo[] {
  return controlla([comeSnapshot(fogli)], { ...opzioniDi(disposizione), ...altre }).rilievi;
}

function indirizzo(fogli: readonly FoglioPiantato[], { foglio, riga, colonna }: Trovata): string {
  const dove = fogli[foglio];
  if (!dove) throw new Error('foglio inesistente');
  const origine = dove.origine ?? { riga: 0, colonna: 0 };
  return `${dove.nome}!${toA1({ riga: riga + origine.riga, colonna: colonna + origine.colonna })}`;
}

const celle = (rilievo: Rilievo): string[] => rilievo.celle.map((cella) => `${cella.foglio}!${toA1(cella)}`);

export const breve = (r: Rilievo): string => `${r.regola}/${r.codice} ${celle(r)[0] ?? '-'}`;

const puliti = new Map<Disposizione, readonly Rilievo[]>();

/** I rilievi della disposizione senza guasti: gli stessi per tutti i suoi guasti. */
function pulitiDi(disposizione: Disposizione): readonly Rilievo[] {
  const noti = puliti.get(disposizione) ?? rilieviDi(disposizione);
  puliti.set(disposizione, noti);
  return noti;
}

/** Ciò che il guasto ha portato: i rilievi la cui impronta non c'era. */
function nuovi(prima: readonly Rilievo[], dopo: readonly Rilievo[]): readonly Rilievo[] {
  const note = new Set(prima.map((r) => r.impronta));
  return dopo.filter((r) => !note.has(r.impronta));
}

/** Un guasto piantato in una disposizione. */
export interface Caso {
  readonly nome: string;
  readonly dove: string;
  readonly disposizione: Disposizione;
  readonly guasto: Guasto;
  readonly guastata: Guastata;
}

export const CASI: readonly Caso[] = [...DISPOSIZIONI].flatMap(([dove, disposizione]) =>
  GUASTI.flatMap((guasto) => {
    const guastata = guasto.pianta(disposizione.fogli);
    return guastata ? [{ nome: guasto.nome, dove, disposizione, guasto, guastata }] : [];
  }),
);

/** Ciò che il controllo dice del guasto: i rilievi giusti nella cella giusta, e gli errori che non c'entrano. */
export function esamina({ disposizione, guasto, guastata }: Caso): {
  attesa: string | undefined;
  portati: string[];
  giusti: string[];
  estranei: string[];
} {
  const attesa = guastata.attesa ? indirizzo(guastata.fogli, guastata.attesa) : undefined;
  const portati = nuovi(pulitiDi(disposizione), rilieviDi(disposizione, guastata.fogli, guastata.opzioni));
  return {
    attesa,
    portati: portati.map(breve),
    giusti: portati.filter((r) => guasto.regole.includes(r.regola) && celle(r)[0] === attesa).map(breve),
    estranei: portati.filter((r) => r.gravita === 'errore' && !(attesa && celle(r).includes(attesa))).map(breve),
  };
}
