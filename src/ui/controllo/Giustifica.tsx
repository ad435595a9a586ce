import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { GIUSTIFICAZIONE, RILIEVO } from '../testi/controllo';

const useStili = makeStyles({
  riquadro: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  bottoni: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Prop {
  /** Il motivo cominciato prima; manca se il modulo si è appena aperto. */
  readonly scritto: string | undefined;
  readonly scrivi: (motivo: string) => void;
  readonly fermo: boolean;
  readonly fai: (motivo: string) => void;
  readonly chiudi: () => void;
}

/** Il motivo per cui il dato resta com'è. Senza motivo non si giustifica. */
export function Giustifica({ scritto, scrivi, fermo, fai, chiudi }: Prop): React.JSX.Element {
  const stili = useStili();
  const [motivo, setMotivo] = useState(scritto ?? '');
  const [manca, setManca] = useState(false);
  const campo = useRef<HTMLTextAreaElement>(null);
  const nuovo = useRef(scritto === undefined);
  // Chi ha premuto «Giustifica…» vuole scrivere qui; chi ritrova un motivo cominciato sta forse guardando altro.
  useEffect(() => {
    if (nuovo.current) campo.current?.focus();
  }, []);
  const conferma = (evento: React.FormEvent): void => {
    evento.preventDefault();
    if (motivo.trim() === '') setManca(true);
    else fai(motivo);
  };
  return (
    <form className={stili.riquadro} onSubmit={conferma} noValidate>
      <Field
        label={GIUSTIFICAZIONE.motivo}
        required
        hint={GIUSTIFICAZIONE.lettori}
        {...(manca ? { validationState: 'error', validationMessage: GIUSTIFICAZIONE.obbligatorio } : {})}
      >
        <Textarea
          resize="vertical"
          value={motivo}
          ref={campo}
          onChange={(_, { value }) => {
            setMotivo(value);
            scrivi(value);
            setManca(false);
          }}
        />
      </Field>
      <div className={stili.bottoni}>
        <Button size="small" type="submit" disabled={fermo} data-giro="conferma">
          {GIUSTIFICAZIONE.conferma}
        </Button>
        <Button size="small" appearance="subtle" onClick={chiudi}>
          {RILIEVO.chiudi}
        </Button>
      </div>
    </form>
  );
}
