import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { ATTI } from '../../domain/regole/profili/atti';
import type { Profilo } from '../../domain/regole/profili/profilo';
import type { ChiaveSostituibile, Sostituzione } from '../../domain/regole/profili/sostituzione';
import { TESTI_REGOLE } from '../testi/regole-del-piano';
import { ModuloSostituzione } from './ModuloSostituzione';

const useStili = makeStyles({
  bottoni: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Prop {
  readonly profilo: Profilo;
  readonly sostituzione: Sostituzione | null;
  readonly sostituisci: (chiave: ChiaveSostituibile, nuova: Sostituzione | null) => void;
}

/** Le regole di un'altra data: serve quando il giorno in cui un atto entra in vigore non è certo. */
export function RegoleAMano({ profilo, sostituzione, sostituisci }: Prop): ReactElement {
  const stili = useStili();
  const [aperto, setAperto] = useState(false);
  const cambia = useRef<HTMLButtonElement>(null);
  const chiudi = (): void => {
    setAperto(false);
    requestAnimationFrame(() => cambia.current?.focus());
  };
  return (
    <>
      <div className={stili.bottoni}>
        <Button ref={cambia} size="small" appearance="subtle" aria-expanded={aperto} onClick={() => setAperto(!aperto)}>
          {TESTI_REGOLE.regoleAMano}
        </Button>
        {sostituzione && (
          <Button
            size="small"
            onClick={() => {
              sostituisci('profilo', null);
              chiudi();
            }}
          >
            {TESTI_REGOLE.tornaData}
          </Button>
        )}
      </div>
      {aperto && (
        <ModuloSostituzione
          chiave="profilo"
          nome={TESTI_REGOLE.regole}
          avverte={TESTI_REGOLE.eDiLegge}
          etichetta={TESTI_REGOLE.regole}
          scelte={ATTI.map(({ id, nome }) => ({ valore: id, testo: nome }))}
          iniziale={{ valore: profilo.id, motivo: sostituzione?.motivo ?? '' }}
          applica={(nuova) => {
            sostituisci('profilo', nuova);
            chiudi();
          }}
          lascia={chiudi}
        />
      )}
    </>
  );
}
