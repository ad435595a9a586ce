import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { controlliNonFatti } from '../../app/controlli-non-fatti';
import type { Controllo } from '../../app/controlla';
import { testiRegola } from '../../domain/testi/indice';
import { motivo, NON_FATTI } from '../testi/controlli-non-fatti';
import { Piegato } from './Piegato';

const useStili = makeStyles({
  elenco: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  motivo: { fontWeight: tokens.fontWeightSemibold },
});

/** Le regole che non hanno trovato di che giudicare, col motivo: nessuna si tace. */
export function NonFatti({ controllo }: { readonly controllo: Controllo }): React.JSX.Element | null {
  const stili = useStili();
  const perMotivo = useMemo(() => raccolti(controllo), [controllo]);
  const quanti = [...perMotivo.values()].flat().length;
  if (quanti === 0) return null;
  return (
    <Piegato titolo={NON_FATTI.titolo(quanti)}>
      <div>{NON_FATTI.perche}</div>
      {[...perMotivo].map(([frase, titoli]) => (
        <div key={frase}>
          <div className={stili.motivo}>{frase}</div>
          <ul className={stili.elenco}>
            {titoli.map((titolo) => (
              <li key={titolo}>{titolo}</li>
            ))}
          </ul>
        </div>
      ))}
    </Piegato>
  );
}

/** I titoli delle regole per motivo: molte mancano della stessa cosa. */
function raccolti(controllo: Controllo): ReadonlyMap<string, readonly string[]> {
  const perMotivo = new Map<string, string[]>();
  for (const { regola, manca } of controlliNonFatti(controllo)) {
    const frase = motivo(manca);
    const titoli = perMotivo.get(frase) ?? [];
    titoli.push(testiRegola(regola).titolo);
    perMotivo.set(frase, titoli);
  }
  return perMotivo;
}
