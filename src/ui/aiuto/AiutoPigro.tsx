import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RegolaId } from '../../domain/regole/regola-id';
import { AvvisoGuasto } from '../cornice/AvvisoGuasto';
import { guastoDa } from '../stato/guasto';
import type { Guasto } from '../stato/guasto';
import { CORNICE } from '../testi/cornice';
import type { Aiuto } from './Aiuto';

interface Prop {
  readonly regola: RegolaId | null;
  readonly chiudi: () => void;
}

/** L'aiuto, scaricato la prima volta che lo si apre. */
export function AiutoPigro(prop: Prop): React.JSX.Element | null {
  const [tentativo, setTentativo] = useState(0);
  const [arrivato, setArrivato] = useState<{ readonly Parte: typeof Aiuto } | { readonly guasto: Guasto } | null>(null);
  useEffect(() => {
    let smontato = false;
    import('./Aiuto').then(
      ({ Aiuto: Parte }) => !smontato && setArrivato({ Parte }),
      (errore: unknown) => !smontato && setArrivato({ guasto: guastoDa(errore) }),
    );
    return () => {
      smontato = true;
    };
  }, [tentativo]);
  if (arrivato === null) return null;
  if ('Parte' in arrivato) return <arrivato.Parte {...prop} />;
  return (
    <>
      <AvvisoGuasto guasto={arrivato.guasto} chiudi={prop.chiudi} />
      <Button onClick={() => setTentativo(tentativo + 1)}>{CORNICE.riprova}</Button>
    </>
  );
}
