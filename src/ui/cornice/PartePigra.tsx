import { Button } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { CORNICE } from '../testi/cornice';
import { AvvisoGuasto } from './AvvisoGuasto';
import { useParte } from './useParte';

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
  const { arrivo, riprova } = useParte(carica);
  if (arrivo === null) return null;
  if ('Parte' in arrivo) return <arrivo.Parte {...prop} />;
  return (
    <>
      <AvvisoGuasto guasto={arrivo.guasto} chiudi={prop.chiudi} />
      <Button onClick={riprova}>{CORNICE.riprova}</Button>
    </>
  );
}
