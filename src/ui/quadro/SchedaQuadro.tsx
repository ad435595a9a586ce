import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Subtitle2,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { dividiGiustificati } from '../../app/giustificati';
import { AvvisoGuasto } from '../cornice/AvvisoGuasto';
import type { PropScheda, StatoPannello } from '../stato/tipi';
import { TESTI_QUADRO, erroriAperti, fraseTotale, titoloAnteprima } from '../testi/quadro';
import { BarrePerEnte } from './BarrePerEnte';
import { CreaQuadro } from './CreaQuadro';
import { Esporta } from './Esporta';

const useStili = makeStyles({
  scheda: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  titolo: { margin: 0 },
  testa: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  sinistra: { alignSelf: 'flex-start' },
});

/** Il quadro prima di scriverlo: le somme, l'offerta per ente, ciò che non va, e il bottone che lo crea. */
export function SchedaQuadro(prop: PropScheda): ReactElement {
  const stili = useStili();
  const { stato, azioni } = prop;
  const quadro = stato.controllata?.controllo.quadro ?? null;
  if (stato.controllata === null) return <SenzaLettura {...prop} />;
  if (quadro === null) return <SenzaDati />;
  return (
    <section className={stili.scheda}>
      <div className={stili.testa}>
        <Subtitle2 as="h2" className={stili.titolo}>
          {titoloAnteprima(quadro.anno)}
        </Subtitle2>
        <Text>{fraseTotale(quadro)}</Text>
      </div>
      <Avvisi {...prop} />
      <CreaQuadro stato={stato} azioni={azioni} />
      <BarrePerEnte quadro={quadro} />
      <Esporta controllo={stato.controllata.controllo} stato={stato} azioni={azioni} />
    </section>
  );
}

/** Ciò che va saputo prima di creare: avverte, non ferma. */
function Avvisi({ stato, azioni }: PropScheda): ReactElement {
  const errori = contaErrori(stato);
  return (
    <>
      {errori > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{erroriAperti(errori)}</MessageBarBody>
          <MessageBarActions>
            <Link as="button" onClick={() => azioni.apri('controllo')}>
              {TESTI_QUADRO.vaiAlControllo}
            </Link>
          </MessageBarActions>
        </MessageBar>
      )}
      {stato.controllata?.controllo.contesto.anno === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{TESTI_QUADRO.senzaAnno}</MessageBarBody>
          <MessageBarActions>
            <Link as="button" onClick={() => azioni.apri('piano')}>
              {TESTI_QUADRO.vaiAlPiano}
            </Link>
          </MessageBarActions>
        </MessageBar>
      )}
      {stato.superata && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{TESTI_QUADRO.superata}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function contaErrori({ controllata, giustificazioni }: StatoPannello): number {
  return controllata ? dividiGiustificati(controllata.controllo.rilievi, giustificazioni).conteggi.errori : 0;
}

/** Prima che la cartella sia letta, o se la lettura è fallita. */
function SenzaLettura({ stato, azioni }: PropScheda): ReactElement {
  const stili = useStili();
  if (stato.fase !== 'fallita') return <Spinner size="small" label={TESTI_QUADRO.leggo} />;
  return (
    <section className={stili.scheda}>
      {stato.guasto ? <AvvisoGuasto guasto={stato.guasto} /> : <Text>{TESTI_QUADRO.nonLetto}</Text>}
      <Button className={stili.sinistra} appearance="primary" onClick={() => void azioni.controlla()}>
        {TESTI_QUADRO.riprova}
      </Button>
    </section>
  );
}

function SenzaDati(): ReactElement {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{TESTI_QUADRO.nienteTitolo}</MessageBarTitle>
        <p>{TESTI_QUADRO.niente}</p>
        <p>{TESTI_QUADRO.nienteRimedio}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
