import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Contesto } from '../../domain/contesto';
import { areaToA1 } from '../../domain/notazione-a1';
import { CONTROLLO } from '../testi/controllo';
import { dataItaliana } from './data-italiana';

const useStili = makeStyles({
  colonna: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  minuto: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  elenco: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** Che cosa si è letto e con quali regole, prima di ogni clic. */
export function Riconosciuto({ contesto }: { readonly contesto: Contesto }): React.JSX.Element {
  const stili = useStili();
  const { tabelle, registro, anno, profilo, approvato } = contesto;
  return (
    <div className={stili.colonna}>
      <Text>{CONTROLLO.riconosciuto(tabelle.length, registro.enti.length, anno)}</Text>
      <details className={stili.minuto}>
        <summary>{CONTROLLO.regole(profilo.nome)}</summary>
        <div className={stili.colonna}>
          <span>{perche(approvato)}</span>
          <span>{CONTROLLO.enti[registro.provenienza]}</span>
          <span>{CONTROLLO.dettagliLettura}:</span>
        </div>
        <ul className={stili.elenco}>
          {tabelle.map(({ indice, foglio, area }) => (
            <li key={indice}>
              {foglio.nome}, {areaToA1(area)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function perche(approvato: Contesto['approvato']): string {
  const { data, dedotta, nessuna } = CONTROLLO.regolePerche;
  if (!approvato) return nessuna;
  return approvato.dedotta ? dedotta(dataItaliana(approvato.data)) : data(dataItaliana(approvato.data));
}
