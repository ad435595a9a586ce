import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useMemo, useState } from 'react';
import { descriviCatalogo } from '../../app/catalogo-json';
import type { RegolaId } from '../../domain/regole/regola-id';
import { AIUTO } from '../testi/aiuto';
import { ElencoRegole } from './ElencoRegole';
import { RegolaIntera } from './RegolaIntera';

const useStili = makeStyles({
  // Il pannello è stretto: l'aiuto lo copre tutto, e chiudendolo si torna dov'era.
  tutto: { width: '100%', maxWidth: '100%' },
  corpo: { overflowWrap: 'anywhere' },
});

export interface PropAiuto {
  readonly regola: RegolaId | null;
  readonly chiudi: () => void;
}

/** L'aiuto sopra il pannello: l'elenco delle regole, con la ricerca, o una regola per intero. */
export function Aiuto({ regola, chiudi }: PropAiuto): React.JSX.Element {
  const stili = useStili();
  const regole = useMemo(() => descriviCatalogo(), []);
  const [scelta, setScelta] = useState(regola);
  const [cercato, setCercato] = useState('');
  const mostrata = regole.find(({ id }) => id === scelta);
  return (
    <OverlayDrawer open position="end" className={stili.tutto} onOpenChange={(_, { open }) => !open && chiudi()}>
      <DrawerHeader>
        <DrawerHeaderTitle
          heading={{ as: 'h2' }}
          action={<Button appearance="subtle" aria-label={AIUTO.chiudi} icon={<DismissRegular />} onClick={chiudi} />}
        >
          {AIUTO.titolo}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={stili.corpo}>
        {mostrata ? (
          <RegolaIntera key={mostrata.id} regola={mostrata} indietro={() => setScelta(null)} />
        ) : (
          <ElencoRegole regole={regole} cercato={cercato} cerca={setCercato} scegli={setScelta} />
        )}
      </DrawerBody>
    </OverlayDrawer>
  );
}
