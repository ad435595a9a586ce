import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { AvvisoGuasto } from '../cornice/AvvisoGuasto';
import { COMUNI } from '../testi/comuni';
import type { InCorso } from './importazione-in-corso';

const useStili = makeStyles({
  esito: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  corpo: { whiteSpace: 'normal', minWidth: 0, paddingBlock: tokens.spacingVerticalXS },
  frase: { margin: 0, overflowWrap: 'anywhere' },
});

interface Prop {
  readonly inCorso: InCorso;
  /** Vero se andare al quadro è la prossima cosa da fare. */
  readonly primario: boolean;
  readonly vaiAlQuadro: () => void;
}

/** Com'è andata l'ultima cosa chiesta. Prende il fuoco, perché è la risposta al bottone premuto, che può non esserci più. */
export function Esito({ inCorso: { passo, fatto, guasto }, primario, vaiAlQuadro }: Prop): ReactElement | null {
  const stili = useStili();
  const elemento = useRef<HTMLDivElement>(null);
  const risposta = passo === 'ferma' ? (guasto ?? fatto) : null;
  const prima = useRef(risposta);
  useEffect(() => {
    // Solo quando finisce adesso: chi torna su questa scheda non deve trovare il fuoco spostato.
    if (risposta !== null && prima.current !== risposta) elemento.current?.focus();
    prima.current = risposta;
  }, [risposta]);
  if (risposta === null) return null;
  return (
    <div ref={elemento} tabIndex={-1} className={stili.esito}>
      {guasto ? (
        <>
          <AvvisoGuasto guasto={guasto} />
          <Text>{COMUNI.ferma}</Text>
        </>
      ) : (
        fatto && (
          <MessageBar intent={fatto.tipo === 'letti' ? 'info' : 'success'} layout="multiline">
            <MessageBarBody className={stili.corpo}>
              <p className={stili.frase}>{COMUNI.frase(fatto)}</p>
              {fatto.tipo !== 'letti' && <p className={stili.frase}>{COMUNI.adesso}</p>}
            </MessageBarBody>
            {fatto.tipo !== 'letti' && (
              <MessageBarActions>
                <Button appearance={primario ? 'primary' : 'secondary'} onClick={vaiAlQuadro}>
                  {COMUNI.vaiAlQuadro}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )
      )}
    </div>
  );
}
