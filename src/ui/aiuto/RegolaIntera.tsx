import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RegolaJson } from '../../app/catalogo-json';
import {
  CONFIDENZA,
  CONFIDENZA_SOGLIA,
  giustificabileScritto,
  GRAVITA,
  periodoScritto,
  valeQuando,
} from '../../app/parole-regola';
import { scriviFonte } from '../../app/rilievo-scritto';
import { AIUTO } from '../testi/aiuto';
import { TabellaEsempio } from './TabellaEsempio';

const useStili = makeStyles({
  colonna: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  titolo: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  parte: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  testo: { margin: 0 },
  elenco: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Prop {
  readonly regola: RegolaJson;
  readonly indietro: () => void;
}

/** Una regola: che cosa guarda, perché, esempi, come si corregge, eccezioni. */
export function RegolaIntera({ regola, indietro }: Prop): React.JSX.Element {
  const stili = useStili();
  const { id, titolo, controllo, gravita, fonte, validita, giustificabile, soglie, spiegazione } = regola;
  const capo = useRef<HTMLHeadingElement>(null);
  // Chi apre una regola con la tastiera o ascoltando comincia dal suo titolo.
  useEffect(() => capo.current?.focus(), []);
  return (
    <div className={stili.colonna}>
      <Button size="small" onClick={indietro}>
        {AIUTO.tutte}
      </Button>
      <h3 className={stili.titolo} tabIndex={-1} ref={capo}>
        {id} · {titolo}
      </h3>
      <p className={stili.testo}>
        {controllo} {GRAVITA[gravita]}.
      </p>
      <h4 className={stili.parte}>{AIUTO.perche}</h4>
      <p className={stili.testo}>{spiegazione.perche}</p>
      <h4 className={stili.parte}>{AIUTO.fonte}</h4>
      <p className={stili.testo}>
        {scriviFonte(fonte)}. {CONFIDENZA[fonte.confidenza]} {valeQuando(validita)}
      </p>
      {soglie.length > 0 && (
        <>
          <h4 className={stili.parte}>{AIUTO.valori}</h4>
          <ul className={stili.elenco}>
            {soglie.map(({ nome, valore, dal, al, confidenza, nota }) => (
              <li key={`${nome} ${dal}`}>
                {nome}: {valore}, {periodoScritto(dal, al)} ({CONFIDENZA_SOGLIA[confidenza]}). {nota}
              </li>
            ))}
          </ul>
        </>
      )}
      <h4 className={stili.parte}>{AIUTO.giusto}</h4>
      <TabellaEsempio esempio={spiegazione.giusto} nome={AIUTO.giusto} />
      <h4 className={stili.parte}>{AIUTO.sbagliato}</h4>
      <TabellaEsempio esempio={spiegazione.sbagliato} nome={AIUTO.sbagliato} />
      <h4 className={stili.parte}>{AIUTO.comeCorreggere}</h4>
      <ol className={stili.elenco}>
        {spiegazione.comeCorreggere.map((passo) => (
          <li key={passo}>{passo}</li>
        ))}
      </ol>
      {spiegazione.eccezioni.length > 0 && (
        <>
          <h4 className={stili.parte}>{AIUTO.eccezioni}</h4>
          <ul className={stili.elenco}>
            {spiegazione.eccezioni.map((una) => (
              <li key={una}>{una}</li>
            ))}
          </ul>
        </>
      )}
      <h4 className={stili.parte}>{AIUTO.giustificazione}</h4>
      <p className={stili.testo}>{giustificabileScritto(giustificabile)}</p>
    </div>
  );
}
