import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Conteggi } from '../../domain/rilievi/esito';
import type { PropScheda } from '../stato/tipi';
import { verdettoDi } from '../stato/verdetto';
import { CONTROLLO } from '../testi/controllo';
import { ContiFiltro } from './ContiFiltro';
import { oraItaliana } from './data-italiana';
import { ICONA_VERDETTO } from './icone';
import type { Categoria } from './vista';

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
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icona: { display: 'flex', flexShrink: 0, fontSize: '24px' },
  minuto: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  superata: { fontSize: tokens.fontSizeBase200, fontStyle: 'italic' },
  riga: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Prop extends PropScheda {
  readonly conteggi: Conteggi;
  readonly scelte: ReadonlySet<Categoria>;
  readonly scegli: (scelte: ReadonlySet<Categoria>) => void;
  readonly rif: React.Ref<HTMLHeadingElement>;
}

/** Il giudizio in una frase, quando vale, i conteggi e il solo bottone da premere adesso. */
export function Verdetto({ stato, azioni, conteggi, scelte, scegli, rif }: Prop): React.JSX.Element | null {
  const stili = useStili();
  const verdetto = verdettoDi(stato);
  if (!verdetto) return null;
  return (
    <div className={stili.colonna}>
      <div>
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
      {verdetto.tipo !== 'nulla' && <ContiFiltro conteggi={conteggi} scelte={scelte} scegli={scegli} />}
      <BottonePrimo stato={stato} azioni={azioni} />
      {stato.nota !== '' && <div className={stili.minuto}>{stato.nota}</div>}
    </div>
  );
}

/** Controlla, oppure che cosa si sta facendo e come fermarlo. */
export function BottonePrimo({ stato, azioni }: PropScheda): React.JSX.Element {
  const stili = useStili();
  const { lavoro, segnata, controllata } = stato;
  if (lavoro !== null) {
    return (
      <div className={stili.riga}>
        <Spinner size="tiny" label={CONTROLLO.lavori[lavoro]} />
        {lavoro === 'controllo' && (
          <Button size="small" onClick={azioni.annulla}>
            {CONTROLLO.annulla}
          </Button>
        )}
      </div>
    );
  }
  const testo = segnata || controllata?.solaLettura ? CONTROLLO.controllaDiNuovo : CONTROLLO.controlla;
  return (
    <div>
      <div className={stili.riga}>
        <Button appearance="primary" onClick={() => void azioni.controlla()}>
          {controllata ? testo : CONTROLLO.riprova}
        </Button>
        {segnata && (
          <Button appearance="subtle" size="small" onClick={() => void azioni.pulisci()}>
            {CONTROLLO.pulisci}
          </Button>
        )}
      </div>
      {!segnata && controllata?.solaLettura === false && <div className={stili.minuto}>{CONTROLLO.scrivera}</div>}
    </div>
  );
}
