import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { dividiGiustificati } from '../../app/giustificati';
import { AvvisoGuasto } from '../cornice/AvvisoGuasto';
import type { PropScheda } from '../stato/tipi';
import { CONTROLLO } from '../testi/controllo';
import { CORNICE } from '../testi/cornice';
import { Avvertenze } from './Avvertenze';
import { Ignorate } from './Ignorate';
import { NonFatti } from './NonFatti';
import { NullaRiconosciuto } from './NullaRiconosciuto';
import { Riconosciuto } from './Riconosciuto';
import { SenzaRilievo } from './SenzaRilievo';
import { useRilievi } from './useRilievi';
import { BottonePrimo, Verdetto } from './Verdetto';

const useStili = makeStyles({
  colonna: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** La scheda Controllo: il verdetto, che cosa si è letto, i rilievi, e ciò che non si è potuto guardare. */
export function SchedaControllo({ stato, azioni }: PropScheda): React.JSX.Element {
  const stili = useStili();
  const { controllata, giustificazioni, guasto } = stato;
  const { parte, riprova } = useRilievi();
  const verdetto = useRef<HTMLHeadingElement>(null);
  const divisi = useMemo(
    () => (controllata ? dividiGiustificati(controllata.controllo.rilievi, giustificazioni) : null),
    [controllata, giustificazioni],
  );
  const avviso = guasto && <AvvisoGuasto guasto={guasto} chiudi={controllata ? azioni.chiudiGuasto : undefined} />;

  // Il giudizio e i rilievi si mostrano insieme: niente che compare dopo e spinge giù il resto.
  const aspetta = controllata !== null && parte.fase === 'attesa';
  if (!controllata || !divisi || aspetta) {
    return (
      <div className={stili.colonna}>
        {avviso}
        {stato.fase === 'prima' || aspetta ? (
          <Spinner size="small" label={CONTROLLO.primaLettura} />
        ) : (
          <BottonePrimo stato={stato} azioni={azioni} />
        )}
      </div>
    );
  }
  const { controllo } = controllata;
  const nulla = controllo.contesto.tabelle.length === 0 && controllo.contesto.elenchi.length === 0;
  return (
    <div className={stili.colonna} aria-busy={stato.lavoro !== null}>
      {avviso}
      <Verdetto stato={stato} azioni={azioni} rif={verdetto} />
      <Avvertenze {...controllata} />
      {nulla ? <NullaRiconosciuto stato={stato} azioni={azioni} /> : <Riconosciuto contesto={controllo.contesto} />}
      {parte.fase === 'pronta' && <parte.Rilievi {...{ stato, azioni, controllata, divisi, verdetto }} />}
      {parte.fase === 'guasta' && (
        <div className={stili.colonna}>
          <AvvisoGuasto guasto={parte.guasto} />
          <Button onClick={riprova}>{CORNICE.riprova}</Button>
        </div>
      )}
      {!nulla && <NonFatti controllo={controllo} />}
      <Ignorate ignorate={divisi.ignorate} />
      <SenzaRilievo {...{ stato, azioni, verdetto }} giustificazioni={divisi.senzaRilievo} />
    </div>
  );
}
