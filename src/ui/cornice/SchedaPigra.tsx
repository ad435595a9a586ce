import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { guastoDa } from '../stato/guasto';
import type { Guasto } from '../stato/guasto';
import type { PropScheda } from '../stato/tipi';
import { CORNICE } from '../testi/cornice';
import { AvvisoGuasto } from './AvvisoGuasto';

type Scheda = ComponentType<PropScheda>;

const useStili = makeStyles({
  colonna: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
});

interface Prop extends PropScheda {
  readonly carica: () => Promise<Scheda>;
}

/** Una scheda il cui codice si scarica la prima volta che la si apre. Se la rete manca lo si dice, e si può riprovare. */
export function SchedaPigra({ carica, ...prop }: Prop): React.JSX.Element {
  const stili = useStili();
  const [tentativo, setTentativo] = useState(0);
  const [arrivata, setArrivata] = useState<{ readonly Scheda: Scheda } | { readonly guasto: Guasto } | null>(null);
  useEffect(() => {
    let smontata = false;
    carica().then(
      (Scheda) => !smontata && setArrivata({ Scheda }),
      (errore: unknown) => !smontata && setArrivata({ guasto: guastoDa(errore) }),
    );
    return () => {
      smontata = true;
    };
  }, [carica, tentativo]);
  if (arrivata === null) return <Spinner size="small" label={CORNICE.carico} />;
  if ('Scheda' in arrivata) return <arrivata.Scheda {...prop} />;
  const riprova = (): void => {
    setArrivata(null);
    setTentativo(tentativo + 1);
  };
  return (
    <div className={stili.colonna}>
      <AvvisoGuasto guasto={arrivata.guasto} />
      <Button appearance="primary" onClick={riprova}>
        {CORNICE.riprova}
      </Button>
    </div>
  );
}
