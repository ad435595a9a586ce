import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { RefObject } from 'react';
import { CONTROLLO } from '../testi/controllo';
import { GruppoRegola } from './GruppoRegola';
import { perGruppo, righeDi } from './righe';
import type { AzioniRilievo } from './SchedaRilievo';
import { useFinestra } from './useFinestra';
import type { Moduli } from './useModuli';
import type { Gruppo } from './vista';

const useStili = makeStyles({
  // Ci pensa `useAncora`: il browser vedrebbe muoversi gli spazi, non le righe.
  fila: { overflowAnchor: 'none', display: 'flow-root' },
});

interface Prop {
  readonly gruppi: readonly Gruppo[];
  readonly aperto: (gruppo: Gruppo) => boolean;
  readonly inverti: (gruppo: Gruppo, aperto: boolean) => void;
  readonly azioni: AzioniRilievo;
  readonly moduli: Moduli;
  readonly radice: RefObject<HTMLElement | null>;
  /** La riga in cui è il fuoco, o in cui sta per arrivare. */
  readonly tenuta: string | null;
  readonly tieni: (chiave: string) => void;
}

/** I gruppi coi loro rilievi, in una fila sola: se sono molti, nel documento c'è quel che si vede e poco più. */
export function Fila({ gruppi, aperto, inverti, azioni, moduli, radice, tenuta, tieni }: Prop): React.JSX.Element {
  const stili = useStili();
  const righe = useMemo(() => righeDi(gruppi, aperto), [gruppi, aperto]);
  const tenute = useMemo(
    () => [...moduli.aperti.keys(), ...(tenuta === null ? [] : [tenuta])],
    [moduli.aperti, tenuta],
  );
  const { disegnate, misura } = useFinestra({ righe, radice, tenute });
  // La riga col fuoco non si smonta, nemmeno quando scorre via.
  useEffect(() => {
    const elemento = radice.current;
    const segui = ({ target }: FocusEvent): void => {
      const riga = target instanceof Element ? target.closest('[data-index]') : null;
      const chiave = righe[Number(riga?.getAttribute('data-index') ?? -1)]?.chiave;
      if (chiave !== undefined) tieni(chiave);
    };
    elemento?.addEventListener('focusin', segui);
    return () => elemento?.removeEventListener('focusin', segui);
  }, [righe, radice, tieni]);
  return (
    <section aria-label={CONTROLLO.elenco} ref={radice} className={stili.fila}>
      {perGruppo(disegnate).map((disegnato) => (
        <GruppoRegola key={disegnato.titolo.riga.gruppo.chiave} {...{ disegnato, inverti, azioni, moduli, misura }} />
      ))}
    </section>
  );
}
