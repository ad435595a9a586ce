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

type Righe = readonly (readonly CellaEsempio[])[];

/** Oltre, in un pannello di 320 punti le colonne non stanno: con poche righe l'esempio si gira. */
const COLONNE_STRETTE = 3;
const RIGHE_GIRATE = 2;

function isLarga(testata: readonly CellaEsempio[], righe: Righe): boolean {
  return testata.length > COLONNE_STRETTE && righe.length <= RIGHE_GIRATE;
}

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
  const valori = (quali: readonly CellaEsempio[]): React.ReactNode =>
    quali.map((valore, i) => (
      <td key={i} className={classi(valore)}>
        {cella(valore)}
      </td>
    ));
  const perRighe = (testata: readonly CellaEsempio[], righe: Righe): React.ReactNode => (
    <>
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
          <tr key={r}>{valori(riga)}</tr>
        ))}
      </tbody>
    </>
  );
  const perColonne = (testata: readonly CellaEsempio[], righe: Righe): React.ReactNode => (
    <tbody>
      {testata.map((valore, c) => (
        <tr key={c}>
          <th scope="row" className={stili.cella}>
            {cella(valore)}
          </th>
          {valori(righe.map((riga) => riga[c] ?? null))}
        </tr>
      ))}
    </tbody>
  );
  return (
    <>
      <p className={stili.testo}>{esempio.spiega}</p>
      {esempio.tabelle.map(({ titolo, righe: [testata = [], ...righe], nota }, t) => (
        // Ciò che scorre si deve raggiungere con la tastiera (WCAG 2.1.1).
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div key={t} className={stili.scorre} tabIndex={0} role="group" aria-label={`${nome} ${t + 1}`}>
          {titolo !== undefined && <p className={stili.testo}>{titolo}</p>}
          <table className={stili.tabella}>
            {isLarga(testata, righe) ? perColonne(testata, righe) : perRighe(testata, righe)}
          </table>
          {nota !== undefined && <p className={stili.testo}>{nota}</p>}
        </div>
      ))}
    </>
  );
}
