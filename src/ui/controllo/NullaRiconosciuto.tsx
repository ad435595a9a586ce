import { makeStyles, tokens } from '@fluentui/react-components';
import type { PropScheda } from '../stato/tipi';
import { CONTROLLO } from '../testi/controllo';
import { Modello } from './Modello';

const useStili = makeStyles({
  elenco: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalXL },
});

/** Che cosa si è cercato e che cosa fare, quando nella cartella non c'è niente del piano. */
export function NullaRiconosciuto({ stato, azioni }: PropScheda): React.JSX.Element {
  const stili = useStili();
  const { cercato, esempi, rimedio } = CONTROLLO.nulla;
  return (
    <div>
      {cercato}
      <ul className={stili.elenco}>
        {esempi.map((esempio) => (
          <li key={esempio}>{esempio}</li>
        ))}
      </ul>
      {rimedio}
      <Modello stato={stato} azioni={azioni} />
    </div>
  );
}
