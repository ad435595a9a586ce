import { Button, Caption1, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { tieneDate } from '../../app/opzioni-piano';
import { precedenteDelPiano } from '../../domain/confronto/dichiarati';
import { FOGLI, FOGLIO_CONFRONTO, FOGLIO_SCADENZE } from '../../domain/fogli/nomi';
import type { PropScheda } from '../stato/tipi';
import { TESTI_QUADRO, nomeOccupato, scrivero } from '../testi/quadro';
import { EsitoCreazione } from './EsitoCreazione';
import { Creatore } from './creazione';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bottone: { alignSelf: 'stretch' },
  nota: { color: tokens.colorNeutralForeground2 },
});

/** Il bottone, i fogli che scriverà e com'è andata. */
export function CreaQuadro({ stato, azioni }: PropScheda): ReactElement {
  const stili = useStili();
  const fogliId = useId();
  const creatore = Creatore.di(azioni.cartella);
  const creazione = useSyncExternalStore(creatore.abbona, creatore.leggi, creatore.leggi);
  const lavora = creazione.passo === 'rilegge' || creazione.passo === 'scrive';
  const solaLettura = stato.controllata?.solaLettura ?? false;
  const fogli = fogliDaScrivere(stato);
  const occupati = nomiOccupati(stato, fogli);
  return (
    <div className={stili.tutto}>
      {solaLettura && <Text>{TESTI_QUADRO.solaLettura}</Text>}
      <Button
        appearance="primary"
        className={stili.bottone}
        disabledFocusable={lavora || solaLettura}
        aria-describedby={fogliId}
        data-giro="crea"
        onClick={() => void azioni.creaQuadro()}
      >
        {TESTI_QUADRO.crea}
      </Button>
      {lavora && (
        <div>
          <ProgressBar aria-label={creazione.passo === 'rilegge' ? TESTI_QUADRO.rilego : TESTI_QUADRO.scrivo} />
          <Caption1>{creazione.passo === 'rilegge' ? TESTI_QUADRO.rilego : TESTI_QUADRO.scrivo}</Caption1>
        </div>
      )}
      <EsitoCreazione creazione={creazione} azioni={azioni} />
      <div id={fogliId} className={stili.nota}>
        <Caption1 block>{scrivero(fogli)}</Caption1>
        <Caption1 block>{TESTI_QUADRO.sostituzione}</Caption1>
        {occupati.length > 0 && <Caption1 block>{nomeOccupato(occupati)}</Caption1>}
      </div>
    </div>
  );
}

/** Quelli che il quadro ha sempre, e quelli che dipendono da ciò che si sa. */
function fogliDaScrivere({ controllata, impostazioni }: PropScheda['stato']): readonly string[] {
  const contesto = controllata?.controllo.contesto ?? null;
  return [
    ...Object.values(FOGLI),
    ...(tieneDate(impostazioni) && contesto?.anno ? [FOGLIO_SCADENZE] : []),
    ...(contesto && precedenteDelPiano(contesto) ? [FOGLIO_CONFRONTO] : []),
  ];
}

/** I nostri nomi che l'utente ha dato a fogli suoi: la lettura salta i nostri, perciò ciò che resta è suo. */
function nomiOccupati({ controllata }: PropScheda['stato'], nostri: readonly string[]): readonly string[] {
  const aperta = controllata?.controllo.contesto.cartelle[0]?.fogli ?? [];
  const presi = new Set(aperta.map(({ nome }) => nome.toLowerCase()));
  return nostri.filter((nome) => presi.has(nome.toLowerCase()));
}
