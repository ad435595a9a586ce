import { makeStyles, tokens } from '@fluentui/react-components';
import { cellaScritta } from '../../app/parole-regola';
import type { CellaEsempio, Esempio } from '../../domain/spiegazioni/spiegazione';
import { AIUTO } from '../testi/aiuto';

const bordo = `1px solid ${tokens.colorNeutralStroke1}`;
const useStili = makeStyles({
  // Una tabella di molte colonne scorre di lato da sola, senza allargare il pannello.
  scorre: {
    maxWidth: '100%',
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  tabella: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cella: { border: bordo, padding: tokens.spacingHorizontalXS, textAlign: 'left', overflowWrap: 'normal' },
  numero: { textAlign: 'right' },
  vuota: { color: tokens.colorNeutralForeground3 },
  testo: { margin: 0 },
});

/** L'esempio come si vedrebbe nel foglio, e la frase che dice che cosa guardare. */
export function TabellaEsempio({
  esempio,
  nome,
}: {
  readonly esempio: Esempio;
  readonly nome: string;
}): React.JSX.Element {
  const stili = useStili();
  const cella = (valore: CellaEsempio): React.ReactNode =>
    valore === null ? <span className={stili.vuota}>{AIUTO.vuota}</span> : cellaScritta(valore);
  const classi = (valore: CellaEsempio): string =>
    typeof valore === 'number' ? `${stili.cella} ${stili.numero}` : stili.cella;
  return (
    <>
      <p className={stili.testo}>{esempio.spiega}</p>
      {esempio.tabelle.map(({ titolo, righe: [testata = [], ...righe], nota }, t) => (
        // Ciò che scorre si deve raggiungere con la tastiera (WCAG 2.1.1).
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div key={t} className={stili.scorre} tabIndex={0} role="group" aria-label={`${nome} ${t + 1}`}>
          {titolo !== undefined && <p className={stili.testo}>{titolo}</p>}
          <table className={stili.tabella}>
            <thead>
              <tr>
                {testata.map((valore, c) => (
                  <th key={c} scope="col" className={stili.cella}>
                    {cella(valore)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {righe.map((riga, r) => (
                <tr key={r}>
                  {riga.map((valore, c) => (
                    <td key={c} className={classi(valore)}>
                      {cella(valore)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {nota !== undefined && <p className={stili.testo}>{nota}</p>}
        </div>
      ))}
    </>
  );
}
