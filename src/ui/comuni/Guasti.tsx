import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fraseGuasto } from '../../domain/ricevuti/ricevuti';
import type { RicevutoGuasto } from '../../domain/ricevuti/ricevuti';
import { COMUNI } from '../testi/comuni';

const useStili = makeStyles({
  corpo: { whiteSpace: 'normal', minWidth: 0, paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  elenco: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** I file conservati a cui qualcuno ha messo mano: i loro dati non si usano più, e nel quadro mancano. */
export function Guasti({ guasti }: { readonly guasti: readonly RicevutoGuasto[] }): ReactElement | null {
  const stili = useStili();
  if (guasti.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={stili.corpo}>
        {COMUNI.guasti(guasti.length)}
        <ul className={stili.elenco}>
          {guasti.map((guasto) => (
            <li key={guasto.file}>{fraseGuasto(guasto)}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
