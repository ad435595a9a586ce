import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useApriGiro } from '../giro/apri-giro';
import type { PropScheda } from '../stato/tipi';
import { verdettoDi } from '../stato/verdetto';
import { AIUTO } from '../testi/aiuto';
import { CONTROLLO } from '../testi/controllo';
import { oraItaliana } from './data-italiana';
import { ICONA_VERDETTO } from './icone';

const useStili = makeStyles({
  colonna: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  frase: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icona: { display: 'flex', flexShrink: 0, fontSize: '24px' },
  minuto: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  superata: { fontSize: tokens.fontSizeBase200, fontStyle: 'italic' },
  // Si legge come un collegamento: `Link`, qui, peserebbe all'apertura quanto tutto il resto del giro.
  giro: { alignSelf: 'flex-start', padding: 0, textAlign: 'left', color: tokens.colorBrandForegroundLink },
  bottoni: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  lavoro: { alignSelf: 'flex-start' },
  riga: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Prop extends PropScheda {
  readonly rif: React.Ref<HTMLHeadingElement>;
}

/** Il giudizio in una frase, quando vale, e il solo bottone da premere adesso. */
export function Verdetto({ stato, azioni, rif }: Prop): React.JSX.Element | null {
  const stili = useStili();
  const apriGiro = useApriGiro();
  const verdetto = verdettoDi(stato);
  if (!verdetto) return null;
  return (
    <div className={stili.colonna}>
      <div data-giro="verdetto">
        <h2 className={stili.frase} ref={rif} tabIndex={-1}>
          <span className={stili.icona} aria-hidden>
            {ICONA_VERDETTO[verdetto.tipo]}
          </span>
          {verdetto.frase}
        </h2>
        {stato.superata ? (
          <div className={stili.superata}>{CONTROLLO.superata[stato.inAttesa ? 'inAttesa' : 'ferma']}</div>
        ) : (
          stato.ora !== null && <div className={stili.minuto}>{CONTROLLO.allOra(oraItaliana(stato.ora))}</div>
        )}
      </div>
      <BottonePrimo stato={stato} azioni={azioni} />
      {stato.nota !== '' && <div className={stili.minuto}>{stato.nota}</div>}
      {apriGiro && !stato.segnata && (
        <Button
          appearance="transparent"
          size="small"
          className={stili.giro}
          onClick={({ currentTarget }) => apriGiro(currentTarget)}
        >
          {AIUTO.giro}
        </Button>
      )}
    </div>
  );
}

/** Controlla; mentre si lavora che cosa si sta facendo e come fermarlo. Il bottone resta al suo posto, e il fuoco con lui. */
export function BottonePrimo({ stato, azioni }: PropScheda): React.JSX.Element {
  const stili = useStili();
  const primo = useRef<HTMLButtonElement>(null);
  const { lavoro, segnata, controllata } = stato;
  const testo = segnata || controllata?.solaLettura ? CONTROLLO.controllaDiNuovo : CONTROLLO.controlla;
  const pulisci = async (): Promise<void> => {
    await azioni.pulisci();
    // Il bottone premuto se ne va coi segni: chi usa la tastiera resta qui.
    primo.current?.focus();
  };
  return (
    <div className={stili.bottoni}>
      <div className={stili.riga}>
        <Button
          ref={primo}
          data-giro="controlla"
          appearance="primary"
          disabledFocusable={lavoro !== null}
          onClick={() => void azioni.controlla()}
        >
          {controllata ? testo : CONTROLLO.riprova}
        </Button>
        {lavoro === 'controllo' && (
          <Button size="small" onClick={azioni.annulla}>
            {CONTROLLO.annulla}
          </Button>
        )}
        {lavoro === null && segnata && (
          <Button
            appearance="subtle"
            size="small"
            aria-label={CONTROLLO.pulisciDove}
            title={CONTROLLO.pulisciDove}
            onClick={() => void pulisci()}
          >
            {CONTROLLO.pulisci}
          </Button>
        )}
      </div>
      {lavoro !== null && <Spinner className={stili.lavoro} size="tiny" label={CONTROLLO.lavori[lavoro]} />}
      {!segnata && controllata?.solaLettura === false && <div className={stili.minuto}>{CONTROLLO.scrivera}</div>}
      {lavoro === null && stato.segniVecchi && <div className={stili.minuto}>{CONTROLLO.segniVecchi}</div>}
    </div>
  );
}
