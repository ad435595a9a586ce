import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { guastoDa } from '../stato/guasto';
import type { Guasto } from '../stato/guasto';
import { CORNICE } from '../testi/cornice';
import { AvvisoGuasto } from './AvvisoGuasto';

interface Prop<P> {
  readonly carica: () => Promise<ComponentType<P>>;
  /** Ciò che la parte riceve quando è arrivata. */
  readonly prop: P;
}

/** Una parte sopra il pannello che si scarica la prima volta che la si apre. Se la rete manca lo si dice, e si può riprovare. */
export function PartePigra<P extends { readonly chiudi: () => void }>({
  carica,
  prop,
}: Prop<P>): React.JSX.Element | null {
  const [tentativo, setTentativo] = useState(0);
  const [arrivata, setArrivata] = useState<{ readonly Parte: ComponentType<P> } | { readonly guasto: Guasto } | null>(
    null,
  );
  useEffect(() => {
    let smontata = false;
    carica().then(
      (Parte) => !smontata && setArrivata({ Parte }),
      (errore: unknown) => !smontata && setArrivata({ guasto: guastoDa(errore) }),
    );
    return () => {
      smontata = true;
    };
  }, [carica, tentativo]);
  if (arrivata === null) return null;
  if ('Parte' in arrivata) return <arrivata.Parte {...prop} />;
  return (
    <>
      <AvvisoGuasto guasto={arrivata.guasto} chiudi={prop.chiudi} />
      <Button onClick={() => setTentativo(tentativo + 1)}>{CORNICE.riprova}</Button>
    </>
  );
}
