import { Field, Subtitle2, Switch, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TESTI_PIANO } from '../testi/piano';
import type { Piano } from './usePiano';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  titolo: { margin: 0 },
});

/** Le scelte che la legge o l'abitudine lasciano aperte, ognuna con la sua conseguenza. */
export function Impostazioni({ piano: { bozza, cambia } }: { readonly piano: Piano }): ReactElement {
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
