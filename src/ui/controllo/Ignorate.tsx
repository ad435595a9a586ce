import { makeStyles, tokens } from '@fluentui/react-components';
import type { RilieviDivisi } from '../../app/giustificati';
import { testiRegola } from '../../domain/testi/indice';
import { IGNORATE } from '../testi/controllo';

const useStili = makeStyles({
  minuto: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  elenco: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Chi ha motivato un errore da correggere deve sapere che il motivo non basta. */
export function Ignorate({ ignorate }: Pick<RilieviDivisi, 'ignorate'>): React.JSX.Element | null {
  const stili = useStili();
  if (ignorate.length === 0) return null;
  return (
    <details className={stili.minuto}>
      <summary>{IGNORATE.titolo(ignorate.length)}</summary>
      {IGNORATE.perche}
      <ul className={stili.elenco}>
        {ignorate.map(({ rilievo, giustificazione }, i) => (
          <li key={`${rilievo.impronta} ${i}`}>
            {[rilievo.regola, testiRegola(rilievo.regola).titolo, rilievo.ente, `«${giustificazione.motivo}»`]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
