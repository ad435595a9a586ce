import { Button, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { CONTROLLO } from '../testi/controllo';
import { nomeCella } from './celle';
import { entiDi, fogliDi, haFiltri, SENZA_FILTRI } from './vista';
import type { Filtri, VoceElenco } from './vista';

const useStili = makeStyles({
  colonna: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  cerca: { flex: '1 1 0', minWidth: 0, maxWidth: 'none' },
  prima: { display: 'flex', gap: tokens.spacingHorizontalXS },
  filtri: { flexShrink: 0, minWidth: 0 },
  coppia: { display: 'flex', gap: tokens.spacingHorizontalXS, '& > *': { flex: '1 1 0', minWidth: 0 } },
  cella: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  riga: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', fontSize: tokens.fontSizeBase200 },
});

interface Prop {
  readonly voci: readonly VoceElenco[];
  readonly quante: number;
  readonly filtri: Filtri;
  readonly cambia: (filtri: Filtri) => void;
  readonly lasciaCella: () => void;
}

/** Cerca, foglio, ente; e la cella scelta nel foglio, finché non la si lascia. */
export function BarraFiltri({ voci, quante, filtri, cambia, lasciaCella }: Prop): React.JSX.Element {
  const stili = useStili();
  const [aperti, setAperti] = useState(false);
  const scelti = [filtri.foglio, filtri.ente].filter((scelto) => scelto !== null).length;
  const togli = (): void => {
    cambia(SENZA_FILTRI);
    lasciaCella();
  };
  return (
    <div className={stili.colonna} role="search" aria-label={CONTROLLO.filtri}>
      <div className={stili.prima}>
        <SearchBox
          className={stili.cerca}
          size="small"
          placeholder={CONTROLLO.cerca}
          aria-label={CONTROLLO.cerca}
          value={filtri.testo}
          onChange={(_, { value }) => cambia({ ...filtri, testo: value })}
          dismiss={{ 'aria-label': CONTROLLO.cancellaRicerca }}
        />
        <Button
          className={stili.filtri}
          size="small"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          aria-expanded={aperti}
          onClick={() => setAperti(!aperti)}
        >
          {CONTROLLO.filtriScelti(scelti)}
        </Button>
      </div>
      {aperti && (
        <div className={stili.coppia}>
          <Scelta nome="foglio" tutti={CONTROLLO.tuttiFogli} {...{ filtri, cambia }} valori={fogliDi(voci)} />
          <Scelta nome="ente" tutti={CONTROLLO.tuttiEnti} {...{ filtri, cambia }} valori={entiDi(voci)} />
        </div>
      )}
      {filtri.cella && (
        <div className={stili.cella}>
          <span>{CONTROLLO.rilieviCella(nomeCella(filtri.cella))}</span>
          <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={lasciaCella}>
            {CONTROLLO.mostraTutti}
          </Button>
        </div>
      )}
      {haFiltri({ ...filtri, cella: null }) && (
        <div className={stili.riga}>
          <span>{CONTROLLO.trovati(quante, voci.length)}</span>
          <Button size="small" appearance="subtle" onClick={togli}>
            {CONTROLLO.togliFiltri}
          </Button>
        </div>
      )}
    </div>
  );
}

interface PropScelta {
  readonly nome: 'foglio' | 'ente';
  readonly tutti: string;
  readonly valori: readonly string[];
  readonly filtri: Filtri;
  readonly cambia: (filtri: Filtri) => void;
}

function Scelta({ nome, tutti, valori, filtri, cambia }: PropScelta): React.JSX.Element {
  const scelto = filtri[nome];
  // Ciò che si è scelto resta nell'elenco anche quando non ha più rilievi.
  const mostrati = scelto === null || valori.includes(scelto) ? valori : [scelto, ...valori];
  return (
    <Select
      size="small"
      aria-label={CONTROLLO[nome]}
      value={scelto ?? ''}
      onChange={(_, { value }) => cambia({ ...filtri, [nome]: value === '' ? null : value })}
    >
      <option value="">{tutti}</option>
      {mostrati.map((valore) => (
        <option key={valore} value={valore}>
          {valore}
        </option>
      ))}
    </Select>
  );
}
