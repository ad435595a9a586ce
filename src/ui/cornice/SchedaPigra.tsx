import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import type { PropScheda } from '../stato/tipi';
import { CORNICE } from '../testi/cornice';
import { AvvisoGuasto } from './AvvisoGuasto';
import { useParte } from './useParte';

const useStili = makeStyles({
  colonna: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
});

interface Prop extends PropScheda {
  readonly carica: () => Promise<ComponentType<PropScheda>>;
}

/** Una scheda il cui codice si scarica la prima volta che la si apre. Se la rete manca lo si dice, e si può riprovare. */
export function SchedaPigra({ carica, ...prop }: Prop): React.JSX.Element {
  const stili = useStili();
  const { arrivo, riprova } = useParte(carica);
  if (arrivo === null) return <Spinner size="small" label={CORNICE.carico} />;
  if ('Parte' in arrivo) return <arrivo.Parte {...prop} />;
  return (
    <div className={stili.colonna}>
      <AvvisoGuasto guasto={arrivo.guasto} />
      <Button appearance="primary" onClick={riprova}>
        {CORNICE.riprova}
      </Button>
    </div>
  );
}
