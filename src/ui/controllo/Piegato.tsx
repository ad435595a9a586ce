import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStili = makeStyles({
  tutto: {
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  titolo: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  dentro: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface Prop {
  readonly titolo: string;
  /** Il nome con cui il giro guidato la trova. */
  readonly giro?: string;
  readonly rif?: Ref<HTMLDetailsElement>;
  readonly children: ReactNode;
}

/** Una parte che serve di rado: si vede il titolo, il resto a richiesta. */
export function Piegato({ titolo, giro, rif, children }: Prop): React.JSX.Element {
  const stili = useStili();
  return (
    <details className={stili.tutto} ref={rif}>
      <summary className={stili.titolo} data-giro={giro}>
        {titolo}
      </summary>
      <div className={stili.dentro}>{children}</div>
    </details>
  );
}
