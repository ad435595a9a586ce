import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CorrezioneDaFare } from '../../app/cartella-aperta';
import type { ValoreMostrato } from '../../domain/rilievi/segnalazione';
import { mostraValore } from '../../domain/testi/cita';
import { CORREZIONE, RILIEVO } from '../testi/controllo';
import { nomeCella } from './celle';

const MOSTRATE = 20;

const useStili = makeStyles({
  riquadro: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  cella: { margin: 0, overflowWrap: 'anywhere' },
  nome: { fontWeight: tokens.fontWeightSemibold },
  bottoni: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  minuto: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Prop {
  readonly questa: CorrezioneDaFare;
  /** Tutte quelle della stessa regola, questa compresa. */
  readonly tutte: readonly CorrezioneDaFare[];
  readonly fermo: boolean;
  readonly fai: (correzioni: readonly CorrezioneDaFare[]) => void;
  readonly chiudi: () => void;
}

/** Che cosa c'è nella cella e che cosa ci sarà, prima di scrivere. */
export function Correggi({ questa, tutte, fermo, fai, chiudi }: Prop): React.JSX.Element {
  const stili = useStili();
  const [aperte, setAperte] = useState(false);
  const viste = aperte ? tutte : [questa];
  return (
    <div className={stili.riquadro} role="group" aria-label={CORREZIONE.titolo}>
      {viste.slice(0, MOSTRATE).map((una) => (
        <Anteprima key={nomeCella(una.correzione.cella)} una={una} />
      ))}
      {viste.length > MOSTRATE && <div>{CORREZIONE.altre(viste.length - MOSTRATE)}</div>}
      {tutte.length > 1 && !aperte && (
        <div className={stili.minuto}>
          {tutte.length === 2 ? CORREZIONE.unaSola : CORREZIONE.stessaRegola(tutte.length)}
        </div>
      )}
      <div className={stili.bottoni}>
        {!aperte && (
          <Button size="small" disabled={fermo} data-giro="conferma" onClick={() => fai([questa])}>
            {CORREZIONE.questa}
          </Button>
        )}
        {/* Prima di scriverle tutte, si vedono tutte. */}
        {tutte.length > 1 && (
          <Button size="small" disabled={fermo} onClick={() => (aperte ? fai(tutte) : setAperte(true))}>
            {aperte ? CORREZIONE.tutte(tutte.length) : CORREZIONE.vedi}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={chiudi}>
          {RILIEVO.chiudi}
        </Button>
      </div>
      <div className={stili.minuto}>{CORREZIONE.poi}</div>
    </div>
  );
}

function Anteprima({ una: { correzione, trovato } }: { readonly una: CorrezioneDaFare }): React.JSX.Element {
  const stili = useStili();
  return (
    <p className={stili.cella}>
      <span className={stili.nome}>{nomeCella(correzione.cella)}</span>
      <br />
      {CORREZIONE.adesso}: {valore(trovato)}
      <br />
      {CORREZIONE.nuovo}: {valore(correzione.valore)}
    </p>
  );
}

function valore(mostrato: ValoreMostrato): string {
  return mostrato === null ? CORREZIONE.vuota : mostraValore(mostrato);
}
