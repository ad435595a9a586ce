import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AvvisoGuasto } from '../cornice/AvvisoGuasto';
import type { Guasto } from '../stato/guasto';
import { TESTI_PIANO } from '../testi/piano';
import type { Piano } from './usePiano';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const MESSAGGI: Readonly<Record<Piano['salva'], string | null>> = {
  fermo: null,
  salva: TESTI_PIANO.salvo,
  salvato: TESTI_PIANO.salvato,
  nonSalvato: TESTI_PIANO.nonSalvato,
  daCorreggere: TESTI_PIANO.correggi,
};

interface Prop {
  readonly piano: Piano;
  readonly solaLettura: boolean;
  readonly guasto: Guasto | null;
}

/** Si salva solo se qualcosa è cambiato: senza modifiche il bottone lo dice stando spento. */
export function SalvaPiano({ piano: { salva, daSalvare, annulla }, solaLettura, guasto }: Prop): ReactElement {
  const stili = useStili();
  const messaggio = MESSAGGI[salva] ?? (daSalvare ? TESTI_PIANO.daSalvare : null);
  return (
    <div className={stili.tutto}>
      {solaLettura && <Text>{TESTI_PIANO.solaLettura}</Text>}
      {salva === 'nonSalvato' && guasto !== null && <AvvisoGuasto guasto={guasto} />}
      {messaggio !== null && <Text>{messaggio}</Text>}
      <Button type="submit" appearance="primary" disabledFocusable={!daSalvare || solaLettura || salva === 'salva'}>
        {TESTI_PIANO.salva}
      </Button>
      {daSalvare && salva !== 'salva' && <Button onClick={annulla}>{TESTI_PIANO.annulla}</Button>}
    </div>
  );
}
