import { Button, Field, Input, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { ChiaveSostituibile, Sostituzione } from '../../domain/regole/profili/sostituzione';
import { TESTI_REGOLE } from '../testi/regole-del-piano';
import { sbagliDelModulo, sostituzioneDa } from './sostituisci';

const useStili = makeStyles({
  modulo: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bottoni: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface Scelta {
  readonly valore: string;
  readonly testo: string;
}

interface Prop {
  readonly chiave: ChiaveSostituibile;
  readonly nome: string;
  /** Che cosa succede se si cambia. */
  readonly avverte: string;
  readonly etichetta: string;
  /** Le voci fra cui si sceglie; null se si scrive un numero. */
  readonly scelte: readonly Scelta[] | null;
  readonly iniziale: { readonly valore: string; readonly motivo: string };
  readonly applica: (nuova: Sostituzione) => void;
  readonly lascia: () => void;
}

/** Il valore nuovo e il motivo, che è obbligatorio. Non è un modulo a sé: sta dentro quello della scheda. */
export function ModuloSostituzione(prop: Prop): ReactElement {
  const { chiave, nome, scelte, lascia } = prop;
  const stili = useStili();
  const [scritto, setScritto] = useState(prop.iniziale);
  const [provato, setProvato] = useState(false);
  const gruppo = useRef<HTMLDivElement>(null);
  const sbagli = sbagliDelModulo(chiave, scritto);
  const daDire = provato ? sbagli : { valore: null, motivo: null };
  useEffect(() => gruppo.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const applica = (): void => {
    const nuova = sostituzioneDa(chiave, scritto);
    setProvato(true);
    if (nuova) prop.applica(nuova);
    else requestAnimationFrame(() => gruppo.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  // Invio applica qui, e non salva tutta la scheda.
  const suTasto = (evento: KeyboardEvent): void => {
    if (evento.key !== 'Enter') return;
    evento.preventDefault();
    applica();
  };
  return (
    <div className={stili.modulo} role="group" aria-label={TESTI_REGOLE.cambiaCosa(nome)} ref={gruppo}>
      <span>{prop.avverte}</span>
      <Field
        label={prop.etichetta}
        validationState={daDire.valore === null ? 'none' : 'error'}
        validationMessage={daDire.valore}
      >
        {scelte ? (
          <Select value={scritto.valore} onChange={(_, { value }) => setScritto({ ...scritto, valore: value })}>
            {scelte.map(({ valore, testo }) => (
              <option key={valore} value={valore}>
                {testo}
              </option>
            ))}
          </Select>
        ) : (
          <Input
            value={scritto.valore}
            inputMode="decimal"
            autoComplete="off"
            onKeyDown={suTasto}
            onChange={(_, { value }) => setScritto({ ...scritto, valore: value })}
          />
        )}
      </Field>
      <Field
        label={TESTI_REGOLE.motivo}
        required
        validationState={daDire.motivo === null ? 'none' : 'error'}
        validationMessage={daDire.motivo}
      >
        <Textarea
          value={scritto.motivo}
          maxLength={500}
          resize="vertical"
          onChange={(_, { value }) => setScritto({ ...scritto, motivo: value })}
        />
      </Field>
      <div className={stili.bottoni}>
        <Button size="small" onClick={applica}>
          {TESTI_REGOLE.applica}
        </Button>
        <Button size="small" appearance="subtle" onClick={lascia}>
          {TESTI_REGOLE.lascia}
        </Button>
      </div>
    </div>
  );
}
