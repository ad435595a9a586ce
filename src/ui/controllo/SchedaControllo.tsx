import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { dividiGiustificati } from '../../app/giustificati';
import { AvvisoGuasto } from '../cornice/AvvisoGuasto';
import type { PropScheda } from '../stato/tipi';
import { CONTROLLO } from '../testi/controllo';
import { Avvertenze } from './Avvertenze';
import { BarraFiltri } from './BarraFiltri';
import { ContiFiltro } from './ContiFiltro';
import { Elenco } from './Elenco';
import { NonFatti } from './NonFatti';
import { NullaRiconosciuto } from './NullaRiconosciuto';
import { Riconosciuto } from './Riconosciuto';
import { SenzaRilievo } from './SenzaRilievo';
import { BottonePrimo, Verdetto } from './Verdetto';
import { elenca, filtra, SENZA_FILTRI, toccaCella } from './vista';

const useStili = makeStyles({
  colonna: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** La scheda Controllo: il verdetto, che cosa si è letto, i rilievi, e ciò che non si è potuto guardare. */
export function SchedaControllo({ stato, azioni }: PropScheda): React.JSX.Element {
  const stili = useStili();
  const { controllata, giustificazioni, guasto, selezione } = stato;
  const [scelti, setScelti] = useState(SENZA_FILTRI);
  const verdetto = useRef<HTMLHeadingElement>(null);
  const divisi = useMemo(
    () => (controllata ? dividiGiustificati(controllata.controllo.rilievi, giustificazioni) : null),
    [controllata, giustificazioni],
  );
  const voci = useMemo(
    () =>
      divisi && controllata
        ? elenca(
            divisi,
            controllata.controllo.contesto.cartelle.map(({ nome }) => nome),
          )
        : [],
    [divisi, controllata],
  );
  // Una cella senza rilievi non filtra niente: chi sfoglia il foglio non vede sparire l'elenco.
  const cella = useMemo(
    () => (selezione && voci.some(({ rilievo }) => toccaCella(rilievo, selezione)) ? selezione : null),
    [selezione, voci],
  );
  const filtri = useMemo(() => ({ ...scelti, cella }), [scelti, cella]);
  // Con mille rilievi il bottone premuto si vede subito, e l'elenco lo segue. I dati nuovi invece non aspettano.
  const seguiti = useDeferredValue(filtri);
  const viste = useMemo(() => filtra(voci, seguiti), [voci, seguiti]);
  const avviso = guasto && <AvvisoGuasto guasto={guasto} chiudi={controllata ? azioni.chiudiGuasto : undefined} />;

  if (!controllata || !divisi) {
    return (
      <div className={stili.colonna}>
        {avviso}
        {stato.fase === 'prima' ? (
          <Spinner size="small" label={CONTROLLO.primaLettura} />
        ) : (
          <BottonePrimo stato={stato} azioni={azioni} />
        )}
      </div>
    );
  }
  const { controllo } = controllata;
  const nulla = controllo.contesto.tabelle.length === 0;
  return (
    <div className={stili.colonna} aria-busy={stato.lavoro !== null}>
      {avviso}
      <Verdetto stato={stato} azioni={azioni} rif={verdetto} />
      <Avvertenze {...controllata} />
      {nulla ? <NullaRiconosciuto stato={stato} azioni={azioni} /> : <Riconosciuto contesto={controllo.contesto} />}
      {!nulla && (
        <ContiFiltro
          conteggi={divisi.conteggi}
          scelte={scelti.categorie}
          scegli={(categorie) => setScelti({ ...scelti, categorie })}
        />
      )}
      {voci.length > 0 && !nulla && (
        <BarraFiltri
          voci={voci}
          quante={viste.length}
          filtri={filtri}
          cambia={setScelti}
          lasciaCella={azioni.lasciaSelezione}
        />
      )}
      {(voci.length > 0 || !nulla) && (
        <Elenco {...{ stato, azioni, controllo, viste, verdetto }} filtri={seguiti} tutte={voci} />
      )}
      {!nulla && <NonFatti controllo={controllo} />}
      <SenzaRilievo {...{ stato, azioni, verdetto }} giustificazioni={divisi.senzaRilievo} />
    </div>
  );
}
