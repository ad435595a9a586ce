import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { giornoLocale } from '../../app/istante';
import type { PropScheda } from '../stato/tipi';
import { TESTI_PIANO } from '../testi/piano';
import { impostazioniDa } from './bozza';
import { CampiPiano } from './CampiPiano';
import { Impostazioni } from './Impostazioni';
import { RegoleDelPiano } from './RegoleDelPiano';
import { RiepilogoAmbito } from './RiepilogoAmbito';
import { SalvaPiano } from './SalvaPiano';
import { Scadenze } from './Scadenze';
import { usePiano } from './usePiano';
import { valoriDelPiano } from './valori-del-piano';

const useStili = makeStyles({
  scheda: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
});

export interface PropSchedaPiano extends PropScheda {
  /** Il giorno di oggi, ISO: le prove ne scelgono uno. */
  readonly oggi?: string;
}

/** Ciò che il piano ha di suo: anno, approvazione e regole che ne seguono, enti, impostazioni, scadenze. */
export function SchedaPiano({ stato, azioni, oggi = giornoLocale(new Date()) }: PropSchedaPiano): ReactElement {
  const stili = useStili();
  const piano = usePiano({ stato, azioni });
  const contesto = stato.controllata?.controllo.contesto ?? null;
  const valori = valoriDelPiano(contesto, impostazioniDa(piano.bozza));
  if (stato.fase === 'prima') return <Spinner size="small" label={TESTI_PIANO.leggo} />;
  return (
    <form
      className={stili.scheda}
      noValidate
      onSubmit={(evento) => {
        evento.preventDefault();
        const modulo = evento.currentTarget;
        // Il primo campo sbagliato prende il fuoco appena React ha segnato gli sbagli.
        if (!piano.premiSalva()) {
          requestAnimationFrame(() => modulo.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
        }
      }}
    >
      <CampiPiano piano={piano} valori={valori} />
      <RegoleDelPiano valori={valori} piano={piano} />
      <Impostazioni piano={piano} />
      <SalvaPiano piano={piano} solaLettura={stato.controllata?.solaLettura ?? false} guasto={stato.guasto} />
      <Scadenze valori={valori} contesto={contesto} oggi={oggi} piano={piano} />
      {contesto && (
        <RiepilogoAmbito
          registro={contesto.registro}
          senzaSap={contesto.senzaSap}
          scrivi={stato.lavoro === null && !stato.controllata?.solaLettura ? azioni.scriviElencoEnti : null}
        />
      )}
    </form>
  );
}
