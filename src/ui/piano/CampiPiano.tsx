import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TESTI_PIANO, origineAnno, origineApprovato } from '../testi/piano';
import { isInsolita } from './bozza';
import type { Piano } from './usePiano';
import { approvazioneNota } from './valori-del-piano';
import type { ValoriDelPiano } from './valori-del-piano';

const useStili = makeStyles({
  campi: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Prop {
  readonly piano: Piano;
  readonly valori: ValoriDelPiano;
}

/** Anno e data: vuoti vogliono dire «vale ciò che dicono i fogli», e lo si legge sotto il campo. */
export function CampiPiano({ piano: { bozza, sbagli, cambia }, valori }: Prop): ReactElement {
  const stili = useStili();
  const { anno } = valori;
  const insolita = sbagli.approvato === null && isInsolita(anno, approvazioneNota(valori));
  return (
    <div className={stili.campi}>
      <Field
        label={TESTI_PIANO.anno}
        hint={sbagli.anno === null ? origineAnno(valori) : undefined}
        validationState={sbagli.anno === null ? 'none' : 'error'}
        validationMessage={sbagli.anno}
      >
        <Input
          value={bozza.anno}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          onChange={(_, { value }) => cambia({ anno: value })}
        />
      </Field>
      <Field
        label={TESTI_PIANO.approvato}
        hint={sbagli.approvato === null ? origineApprovato(valori) : undefined}
        validationState={sbagli.approvato !== null ? 'error' : insolita ? 'warning' : 'none'}
        validationMessage={sbagli.approvato ?? (insolita && anno !== null ? TESTI_PIANO.dataInsolita(anno) : null)}
      >
        {/* Senza un massimo Chromium accetta anni di sei cifre. */}
        <Input
          type="date"
          max="2100-12-31"
          value={bozza.approvato}
          onChange={(_, { value }) => cambia({ approvato: value })}
        />
      </Field>
    </div>
  );
}
