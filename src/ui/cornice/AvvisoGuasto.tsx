import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { Guasto } from '../stato/guasto';
import { CORNICE } from '../testi/cornice';

const useStili = makeStyles({
  barra: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  corpo: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, whiteSpace: 'normal', minWidth: 0 },
  testo: { margin: 0 },
  dettagli: {
    maxHeight: '140px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  bottoni: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Prop {
  readonly guasto: Guasto;
  readonly chiudi?: () => void;
}

/** Che cosa è andato male, che cosa fare adesso e, a richiesta, i dettagli da mandare a chi assiste. */
export function AvvisoGuasto({ guasto, chiudi }: Prop): React.JSX.Element {
  const stili = useStili();
  const [copia, setCopia] = useState<string>(CORNICE.copia);
  const copiaDettagli = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(guasto.dettagli);
      setCopia(CORNICE.copiati);
    } catch {
      setCopia(CORNICE.nonCopiati);
    }
  };
  return (
    <MessageBar intent="error" layout="multiline" className={stili.barra} role="alert">
      <MessageBarBody className={stili.corpo}>
        <MessageBarTitle>{CORNICE.guasto}</MessageBarTitle>
        <p className={stili.testo}>{guasto.causa}</p>
        <p className={stili.testo}>{guasto.rimedio}</p>
        <details>
          <summary>{CORNICE.dettagli}</summary>
          {/* Chi usa la tastiera deve poter scorrere un testo lungo. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className={stili.dettagli} tabIndex={0} role="region" aria-label={CORNICE.dettagli}>
            {guasto.dettagli}
          </pre>
        </details>
        <div className={stili.bottoni}>
          <Button size="small" icon={<CopyRegular />} onClick={() => void copiaDettagli()}>
            {copia}
          </Button>
          {chiudi && (
            <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={chiudi}>
              {CORNICE.chiudi}
            </Button>
          )}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
