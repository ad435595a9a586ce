import { Caption1, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Finestra } from '../../domain/scadenze/scadenza';
import { TESTI_PIANO } from '../testi/piano';
import { conGiorno } from './bozza';
import type { Piano } from './usePiano';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  giorni: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  spiega: { color: tokens.colorNeutralForeground2 },
});

const GIORNI: readonly (keyof Finestra)[] = ['apertura', 'chiusura'];

/** Da quando a quando gli enti rispondono: la legge non lo dice, lo scrive il capofila. */
export function GiorniDiRisposta({ piano }: { readonly piano: Piano }): ReactElement {
  const stili = useStili();
  const titoloId = useId();
  const { finestra } = piano.bozza;
  const sbaglio = piano.sbagli.finestra;
  return (
    <div className={stili.tutto} role="group" aria-labelledby={titoloId}>
      <Text id={titoloId} weight="semibold">
        {TESTI_PIANO.risposte}
      </Text>
      <div className={stili.giorni}>
        {GIORNI.map((quale) => (
          <Field
            key={quale}
            label={TESTI_PIANO[quale]}
            size="small"
            validationState={quale === 'chiusura' && sbaglio !== null ? 'error' : 'none'}
            validationMessage={quale === 'chiusura' ? sbaglio : null}
          >
            <Input
              type="date"
              size="small"
              max="2100-12-31"
              value={finestra[quale] ?? ''}
              onChange={(_, { value }) => piano.cambia({ finestra: conGiorno(finestra, quale, value) })}
            />
          </Field>
        ))}
      </div>
      <Caption1 className={stili.spiega}>{TESTI_PIANO.spiegaRisposte}</Caption1>
    </div>
  );
}
