import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { RefObject } from 'react';
import type { Giustificazione } from '../../app/giustificati';
import type { PropScheda } from '../stato/tipi';
import { RILIEVO, SENZA_RILIEVO } from '../testi/controllo';
import { dataItaliana } from './data-italiana';
import { Piegato } from './Piegato';

const useStili = makeStyles({
  elenco: { listStyleType: 'none', margin: 0, padding: 0 },
  una: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  ente: { fontWeight: tokens.fontWeightSemibold },
});

interface Prop extends PropScheda {
  readonly giustificazioni: readonly Giustificazione[];
  readonly verdetto: RefObject<HTMLElement | null>;
}

/** Le ragioni scritte per rilievi che non ci sono più: restano contate, finché non si tolgono. */
export function SenzaRilievo({ stato, azioni, giustificazioni, verdetto }: Prop): React.JSX.Element | null {
  const stili = useStili();
  const radice = useRef<HTMLDetailsElement>(null);
  if (giustificazioni.length === 0) return null;
  const ferme = stato.lavoro !== null || stato.controllata?.solaLettura === true;
  const togli = async (impronta: string): Promise<void> => {
    const fatto = await azioni.ritira(impronta);
    // Il bottone premuto non c'è più: il fuoco resta in questa parte, o torna al giudizio se era l'ultima.
    if (fatto) (radice.current?.querySelector('summary') ?? verdetto.current)?.focus();
  };
  return (
    <Piegato rif={radice} titolo={SENZA_RILIEVO.titolo(giustificazioni.length)}>
      <div>{SENZA_RILIEVO.perche}</div>
      <ul className={stili.elenco}>
        {giustificazioni.map((una) => (
          <li key={una.impronta} className={stili.una}>
            {una.ente && <span className={stili.ente}>{una.ente}</span>}
            <span>{dove(una)}</span>
            <span>
              {SENZA_RILIEVO.scrittaIl(dataItaliana(una.data))} {una.motivo.trim() || SENZA_RILIEVO.senzaMotivo}
            </span>
            <Button
              size="small"
              disabled={ferme}
              aria-label={SENZA_RILIEVO.togliDi(dove(una))}
              onClick={() => void togli(una.impronta)}
            >
              {SENZA_RILIEVO.togli}
            </Button>
          </li>
        ))}
      </ul>
    </Piegato>
  );
}

/** Il foglio e la cella com'erano quando si è giustificato. */
function dove({ foglio, cella }: Giustificazione): string {
  return cella === '' ? foglio || RILIEVO.senzaCella : `${foglio} · ${cella}`;
}
