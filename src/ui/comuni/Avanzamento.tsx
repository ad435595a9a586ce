import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { COMUNI } from '../testi/comuni';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  riga: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' },
});

interface Prop {
  readonly letti: number;
  readonly tutti: number;
  readonly annulla: () => void;
}

/** A che punto è la lettura, e come fermarla. */
export function Avanzamento({ letti, tutti, annulla }: Prop): ReactElement {
  const stili = useStili();
  return (
    <div className={stili.tutto}>
      <ProgressBar value={letti} max={tutti} aria-label={COMUNI.leggo(tutti)} />
      <div className={stili.riga}>
        <Text>{COMUNI.avanzamento(letti, tutti)}</Text>
        <Button size="small" onClick={annulla}>
          {COMUNI.annulla}
        </Button>
      </div>
    </div>
  );
}
