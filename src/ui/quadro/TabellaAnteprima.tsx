import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Quadro, RigaQuadro } from '../../domain/quadro';
import { VOCI_QUADRO } from '../../domain/voci/voce';
import { NOMI_VOCI, TESTI_QUADRO, titoloAnteprima, valoreScritto } from '../testi/quadro';

const useStili = makeStyles({
  // Fuori dalla vista ma non dalla lettura: in 320 px sei colonne non ci stanno.
  soloLettura: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Le cifre del quadro come tabella vera, per chi usa un lettore di schermo. */
export function TabellaAnteprima({ quadro }: { readonly quadro: Quadro }): ReactElement {
  const stili = useStili();
  return (
    <div className={stili.soloLettura}>
      <table>
        <caption>{titoloAnteprima(quadro.anno)}</caption>
        <thead>
          <tr>
            <th scope="col">{TESTI_QUADRO.ente}</th>
            {VOCI_QUADRO.map((voce) => (
              <th key={voce} scope="col">
                {NOMI_VOCI[voce]}
              </th>
            ))}
            <th scope="col">{TESTI_QUADRO.note}</th>
          </tr>
        </thead>
        <tbody>
          {quadro.righe.map((riga) => (
            <tr key={riga.ente.id}>
              <th scope="row">{riga.ente.nome}</th>
              {VOCI_QUADRO.map((voce) => (
                <td key={voce}>{casella(riga, voce)}</td>
              ))}
              <td>{riga.note.join('; ')}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{TESTI_QUADRO.totale}</th>
            {VOCI_QUADRO.map((voce) => (
              <td key={voce}>{valoreScritto(quadro.totale[voce])}</td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function casella({ senzaSap, valori }: RigaQuadro, voce: (typeof VOCI_QUADRO)[number]): string {
  return senzaSap ? '' : valoreScritto(valori[voce]);
}
