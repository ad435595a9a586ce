import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { CorrezioneDaFare } from '../../app/cartella-aperta';
import type { Controllo } from '../../app/controlla';
import type { PropScheda } from '../stato/tipi';
import { CONTROLLO } from '../testi/controllo';
import { correzioniDi } from './correzioni';
import { Fila } from './Fila';
import type { AzioniRilievo } from './SchedaRilievo';
import { useFuoco } from './useFuoco';
import { useModuli } from './useModuli';
import { haFiltri, raggruppa } from './vista';
import type { Filtri, Gruppo, VoceElenco } from './vista';

/** Fin qui, con un filtro, i gruppi si aprono da sé. */
const POCHI = 30;

const useStili = makeStyles({
  niente: { color: tokens.colorNeutralForeground2, padding: `${tokens.spacingVerticalM} 0` },
});

interface Prop extends PropScheda {
  readonly controllo: Controllo;
  /** Tutti i rilievi, per correggerne insieme anche di non mostrati. */
  readonly tutte: readonly VoceElenco[];
  readonly viste: readonly VoceElenco[];
  readonly filtri: Filtri;
  readonly verdetto: RefObject<HTMLHeadingElement | null>;
}

/** I rilievi raggruppati per regola. */
export const Elenco = memo(function Elenco(prop: Prop): React.JSX.Element {
  const { stato, azioni, controllo, tutte, viste, filtri, verdetto } = prop;
  const stili = useStili();
  const radice = useRef<HTMLElement>(null);
  const [scelti, setScelti] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [tenuta, setTenuta] = useState<string | null>(null);
  const moduli = useModuli();
  const { apri: apriModulo } = moduli;
  const gruppi = useMemo(() => raggruppa(viste), [viste]);
  const daSe = haFiltri(filtri) && viste.length <= POCHI;
  const aperto = useCallback(
    ({ chiave, categoria }: Gruppo) => daSe || (scelti.get(chiave) ?? categoria === 'errori'),
    [daSe, scelti],
  );
  const scegli = useCallback(
    ({ chiave }: Gruppo, come: boolean) => setScelti((prima) => new Map(prima).set(chiave, come)),
    [],
  );
  const apri = useCallback((gruppo: Gruppo) => scegli(gruppo, true), [scegli]);
  const metti = useFuoco({ gruppi, aperto, apri, tenuta, tieni: setTenuta, verdetto, radice });

  const ferme = stato.lavoro !== null || stato.controllata?.solaLettura === true;
  const azioniRilievo = useMemo(
    (): AzioniRilievo => ({
      ferme,
      vai: ({ rilievo: { celle } }) => {
        if (celle[0]) void azioni.vaiAllaCella(celle[0]);
      },
      correzioni: (voce) => correzioniDi(simili(voce, tutte), controllo.contesto),
      correggi: async (voce, correzioni) => {
        const dopo = successiva(gruppi, voce, correzioni);
        const fatta = await azioni.correggi(correzioni);
        if (fatta) apriModulo(voce.chiave, null);
        // Non scritta: si resta qui, o sul giudizio se intanto il rilievo è cambiato.
        metti(fatta ? dopo : voce.chiave);
        return fatta;
      },
      giustifica: async (voce, motivo) => {
        const dopo = successiva(gruppi, voce, []);
        const fatta = await azioni.giustifica(voce.rilievo, motivo);
        if (fatta) {
          apriModulo(voce.chiave, null);
          metti(dopo);
        }
        return fatta;
      },
      ritira: (voce) => {
        void azioni.ritira(voce.rilievo.impronta).then((fatta) => fatta && metti(voce.chiave));
      },
    }),
    [ferme, azioni, controllo, tutte, gruppi, metti, apriModulo],
  );

  if (viste.length === 0) {
    return <div className={stili.niente}>{haFiltri(filtri) ? CONTROLLO.nienteConFiltri : CONTROLLO.nessunRilievo}</div>;
  }
  return (
    <Fila {...{ gruppi, aperto, radice, tenuta, moduli }} tieni={setTenuta} inverti={scegli} azioni={azioniRilievo} />
  );
});

/** Questa e le altre attive della stessa regola, questa per prima. */
function simili(voce: VoceElenco, tutte: readonly VoceElenco[]): readonly VoceElenco[] {
  const { regola, gravita } = voce.rilievo;
  const altre = tutte.filter(
    ({ rilievo, giustificazione, chiave }) =>
      rilievo.regola === regola && rilievo.gravita === gravita && !giustificazione && chiave !== voce.chiave,
  );
  return [voce, ...altre];
}

/** Il rilievo che segue nell'elenco, saltando quelli che le stesse correzioni tolgono; l'ultimo torna al precedente. */
function successiva(
  gruppi: readonly Gruppo[],
  voce: VoceElenco,
  correzioni: readonly CorrezioneDaFare[],
): string | null {
  const corrette = new Set(correzioni.map(({ correzione }) => correzione));
  const fila = gruppi.flatMap(({ voci }) => voci);
  const qui = fila.findIndex(({ chiave }) => chiave === voce.chiave);
  const resta = ({ chiave, categoria, rilievo: { correzione } }: VoceElenco): boolean =>
    chiave !== voce.chiave && categoria !== 'giustificati' && !(correzione && corrette.has(correzione));
  return (fila.slice(qui + 1).find(resta) ?? fila.slice(0, qui).findLast(resta))?.chiave ?? null;
}
