import { Field, Input, Subtitle2, Switch, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TESTI_PIANO } from '../testi/piano';
import type { Piano } from './usePiano';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  titolo: { margin: 0 },
});

/** Le scelte che la legge o l'abitudine lasciano aperte, ognuna con la sua conseguenza. */
export function Impostazioni({ piano: { bozza, sbagli, cambia } }: { readonly piano: Piano }): ReactElement {
  const stili = useStili();
  return (
    <section className={stili.tutto} aria-label={TESTI_PIANO.impostazioni}>
      <Subtitle2 as="h2" className={stili.titolo}>
        {TESTI_PIANO.impostazioni}
      </Subtitle2>
      <Field hint={TESTI_PIANO.spiegaSat}>
        <Switch
          label={TESTI_PIANO.sat}
          checked={bozza.satNelComplessivo}
          onChange={(_, { checked }) => cambia({ satNelComplessivo: checked })}
        />
      </Field>
      <Field
        label={TESTI_PIANO.tolleranza}
        hint={TESTI_PIANO.spiegaTolleranza}
        validationState={sbagli.tolleranza === null ? 'none' : 'error'}
        validationMessage={sbagli.tolleranza}
      >
        {/* Non uno `SpinButton`: quando si esce dal campo butta via ciò che non è un numero. */}
        <Input
          value={bozza.tolleranza}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_, { value }) => cambia({ tolleranza: value })}
        />
      </Field>
      <Field hint={TESTI_PIANO.spiegaDalVivo}>
        <Switch
          label={TESTI_PIANO.dalVivo}
          checked={bozza.dalVivo}
          onChange={(_, { checked }) => cambia({ dalVivo: checked })}
        />
      </Field>
    </section>
  );
}
