import { Button, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PropScheda } from '../stato/tipi';
import { CORNICE } from '../testi/cornice';
import { GIRO } from '../testi/giro';
import { passiPer } from './passi';
import type { Passo } from './passi';
import { useFatti } from './useFatti';
import { QUI, useMeta, vaiAllaMeta } from './useMeta';
import { useSpazio } from './useSpazio';
import { useUscita } from './useUscita';

/** Il contorno del punto indicato: un bordo, che resta anche in contrasto elevato. Ripetuto per vincere sullo stile suo. */
const useContorno = makeStaticStyles({
  [`[${QUI}][${QUI}]`]: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '1px' },
});

const useStili = makeStyles({
  cartello: {
    position: 'fixed',
    right: 0,
    bottom: 0,
    left: 0,
    zIndex: 100,
    maxHeight: '50vh',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    overflowWrap: 'anywhere',
  },
  testa: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  titolo: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  conto: { display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  testo: { margin: `${tokens.spacingVerticalXS} 0` },
  fatto: { display: 'flex', gap: tokens.spacingHorizontalXS },
  icona: { display: 'flex', flexShrink: 0, alignItems: 'center', height: tokens.lineHeightBase300, fontSize: '16px' },
  bottoni: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface PropGiro extends PropScheda {
  readonly conComuni: boolean;
  /** Vero mentre l'aiuto copre il pannello. */
  readonly aiutoAperto: boolean;
  /** Il bottone che ha aperto il giro. */
  readonly da: HTMLElement;
  readonly chiudi: () => void;
}

/** Un cartello in fondo al pannello che accompagna nel lavoro vero. Indica e spiega: preme solo chi lavora. */
export function Giro({ stato, azioni, conComuni, aiutoAperto, da, chiudi }: PropGiro): React.JSX.Element | null {
  const stili = useStili();
  useContorno();
  const cartello = useRef<HTMLElement>(null);
  const titolo = useRef<HTMLHeadingElement>(null);
  const [scelto, setScelto] = useState<Passo['id']>('letto');
  const { controllata } = stato;
  const passi = useMemo(() => passiPer({ controllata }, conComuni), [controllata, conComuni]);
  const passo = passi.find(({ id }) => id === scelto) ?? passi[0];
  const posto = passi.indexOf(passo);
  const ultimo = posto === passi.length - 1;
  const quale = useMeta(passo);
  const fatto = useFatti({ stato, azioni, passo, quale, aiutoAperto }).has(passo.id) && passo.fatto !== '';
  const esci = useUscita({ cartello, da, nascosto: aiutoAperto, chiudi });
  useSpazio(cartello, aiutoAperto);

  const { id, scheda } = passo;
  const conto = GIRO.passo(posto + 1, passi.length);
  useEffect(() => {
    if (scheda !== null) azioni.apri(scheda);
  }, [id, scheda, azioni]);
  useEffect(() => titolo.current?.focus({ preventScroll: true }), [scelto]);
  // Quando arrivano le tabelle il passo cambia da sé: il fuoco resta a chi lavora, e lo si dice.
  const [daSe, setDaSe] = useState(false);
  const prima = useRef({ id, scelto });
  useEffect(() => {
    if (prima.current.id !== id) setDaSe(prima.current.scelto === scelto);
    prima.current = { id, scelto };
  }, [id, scelto]);

  if (aiutoAperto) return null;
  const altrove = scheda !== null && scheda !== stato.scheda;
  const vai = (dove: number): void => setScelto(passi[dove]?.id ?? passo.id);
  const mostra = (): void => {
    if (scheda !== null) azioni.apri(scheda);
    // Una scheda appena aperta si disegna prima.
    requestAnimationFrame(vaiAllaMeta);
  };
  return (
    <section ref={cartello} aria-label={GIRO.nome} className={stili.cartello}>
      <div className={stili.testa}>
        <h2 ref={titolo} tabIndex={-1} className={stili.titolo}>
          <span className={stili.conto}>{conto}</span> {passo.titolo}
        </h2>
        <Button appearance="subtle" size="small" aria-label={GIRO.esci} icon={<DismissRegular />} onClick={esci} />
      </div>
      <p className={stili.testo}>
        {altrove ? GIRO.altrove(CORNICE.scheda[scheda]) : (passo.mete[quale]?.testo ?? passo.senza)}
      </p>
      <div role="status" className={stili.fatto}>
        {fatto && (
          <>
            <span className={stili.icona} aria-hidden>
              <CheckmarkCircleFilled color={tokens.colorStatusSuccessForeground1} />
            </span>
            <span>{GIRO.fatto(passo.fatto)}</span>
          </>
        )}
        {!fatto && daSe && GIRO.daQui(conto)}
      </div>
      <div className={stili.bottoni}>
        {posto > 0 && (
          <Button size="small" onClick={() => vai(posto - 1)}>
            {GIRO.indietro}
          </Button>
        )}
        {(quale >= 0 || altrove) && (
          <Button size="small" onClick={mostra}>
            {GIRO.dove}
          </Button>
        )}
        <Button size="small" onClick={() => (ultimo ? esci() : vai(posto + 1))}>
          {ultimo ? GIRO.fine : GIRO.avanti}
        </Button>
      </div>
    </section>
  );
}
