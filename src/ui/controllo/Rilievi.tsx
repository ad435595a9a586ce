import { useDeferredValue, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import type { RilieviDivisi } from '../../app/giustificati';
import type { CartellaControllata } from '../../app/cartella-aperta';
import type { PropScheda } from '../stato/tipi';
import { BarraFiltri } from './BarraFiltri';
import { ContiFiltro } from './ContiFiltro';
import { Elenco } from './Elenco';
import { elenca, filtra, SENZA_FILTRI, toccaCella } from './vista';

export interface PropRilievi extends PropScheda {
  readonly controllata: CartellaControllata;
  readonly divisi: RilieviDivisi;
  readonly verdetto: RefObject<HTMLHeadingElement | null>;
}

/** I conteggi, i filtri e l'elenco. */
export function Rilievi({ stato, azioni, controllata, divisi, verdetto }: PropRilievi): React.JSX.Element {
  const { controllo } = controllata;
  const { selezione } = stato;
  const [scelti, setScelti] = useState(SENZA_FILTRI);
  const voci = useMemo(
    () =>
      elenca(
        divisi,
        controllo.contesto.cartelle.map(({ nome }) => nome),
      ),
    [divisi, controllo],
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
  const nulla = controllo.contesto.tabelle.length === 0 && controllo.contesto.elenchi.length === 0;
  return (
    <>
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
    </>
  );
}
