import { makeStyles, tokens } from '@fluentui/react-components';
import type { Contesto } from '../../domain/contesto';
import { areaToA1 } from '../../domain/notazione-a1';
import { CONTROLLO } from '../testi/controllo';
import { dataItaliana } from './data-italiana';
import { Piegato } from './Piegato';

const useStili = makeStyles({
  elenco: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Che cosa si è letto e con quali regole, prima di ogni clic. */
export function Riconosciuto({ contesto }: { readonly contesto: Contesto }): React.JSX.Element {
  const stili = useStili();
  const { tabelle, elenchi, unita, registro, anno, profilo, approvato } = contesto;
  const compilati = elenchi.filter((_, i) => (unita.righe[i] ?? 0) > 0).length;
  return (
    <Piegato giro="letto" titolo={CONTROLLO.riconosciuto(tabelle.length, compilati, registro.enti.length, anno)}>
      <span>{CONTROLLO.regole(profilo.nome)}</span>
      <span>{perche(approvato)}</span>
      <span>{CONTROLLO.enti[registro.provenienza]}</span>
      <span>{CONTROLLO.dettagliLettura}</span>
      <ul className={stili.elenco}>
        {tabelle.map(({ indice, foglio, area }) => (
          <li key={indice}>
            {foglio.nome}, {areaToA1(area)}
          </li>
        ))}
      </ul>
      {elenchi.length > 0 && (
        <>
          <span>{CONTROLLO.dettagliElenchi}</span>
          <ul className={stili.elenco}>
            {elenchi.map(({ genere, foglio, area }, i) => (
              <li key={`${foglio.nome} ${areaToA1(area)}`}>
                {CONTROLLO.elencoLetto(genere, `${foglio.nome}, ${areaToA1(area)}`, unita.righe[i] ?? 0)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Piegato>
  );
}

function perche(approvato: Contesto['approvato']): string {
  const { data, dedotta, nessuna } = CONTROLLO.regolePerche;
  if (!approvato) return nessuna;
  return approvato.dedotta ? dedotta(dataItaliana(approvato.data)) : data(dataItaliana(approvato.data));
}
