import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { AvvisoGuasto } from '../cornice/AvvisoGuasto';
import type { AzioniPannello } from '../stato/tipi';
import { TESTI_QUADRO, frasiDelFatto } from '../testi/quadro';
import type { Creazione } from './creazione';

const useStili = makeStyles({
  esito: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  corpo: { whiteSpace: 'normal', minWidth: 0, paddingBlock: tokens.spacingVerticalXS },
  frase: { margin: 0, overflowWrap: 'anywhere' },
});

interface Prop {
  readonly creazione: Creazione;
  readonly azioni: AzioniPannello;
}

/** Com'è andata: che cosa è stato scritto e dove, oppure causa e rimedio. Prende il fuoco, perché è la risposta al bottone. */
export function EsitoCreazione({ creazione, azioni }: Prop): ReactElement | null {
  const stili = useStili();
  const esito = useRef<HTMLDivElement>(null);
  const prima = useRef(creazione);
  useEffect(() => {
    // Solo quando finisce adesso: chi torna su questa scheda non deve trovare il fuoco spostato.
    if (prima.current !== creazione) esito.current?.focus();
    prima.current = creazione;
  }, [creazione]);
  if (creazione.passo !== 'fatta' && creazione.passo !== 'fallita') return null;
  return (
    <div ref={esito} tabIndex={-1} className={stili.esito}>
      {creazione.passo === 'fatta' ? (
        <Fatta creazione={creazione} azioni={azioni} />
      ) : (
        <>
          <AvvisoGuasto guasto={creazione.guasto} />
          {creazione.aMeta && <Text>{TESTI_QUADRO.incompleto}</Text>}
        </>
      )}
    </div>
  );
}

interface PropFatta extends Prop {
  readonly creazione: Extract<Creazione, { passo: 'fatta' }>;
}

function Fatta({ creazione: { scritta, voluti }, azioni }: PropFatta): ReactElement {
  const stili = useStili();
  const [quadro] = scritta.fogli;
  return (
    <MessageBar layout="multiline" intent={scritta.pivotMancate.length > 0 ? 'warning' : 'success'}>
      <MessageBarBody className={stili.corpo}>
        <MessageBarTitle>{TESTI_QUADRO.fatto}</MessageBarTitle>
        {frasiDelFatto(scritta, voluti).map((frase) => (
          <p key={frase} className={stili.frase}>
            {frase}
          </p>
        ))}
      </MessageBarBody>
      {quadro !== undefined && (
        <MessageBarActions>
          <Button onClick={() => void azioni.vaiAllaCella({ file: 0, foglio: quadro, riga: 0, colonna: 0 })}>
            {TESTI_QUADRO.vaiAlQuadro}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
