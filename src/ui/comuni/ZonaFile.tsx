import { Button, makeStyles, mergeClasses, shorthands, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import { COMUNI } from '../testi/comuni';
import { ESTENSIONI } from './file-scelti';
import { useTrascinamento } from './trascinamento';

const useStili = makeStyles({
  zona: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sopra: { backgroundColor: tokens.colorNeutralBackground1Hover, ...shorthands.borderStyle('solid') },
  bottoni: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Prop {
  /** Vero se scegliere i file è la prossima cosa da fare. */
  readonly primario: boolean;
  readonly altri: boolean;
  readonly ferma: boolean;
  readonly scegli: (file: readonly File[]) => void;
}

/** Dove si lasciano i file; per chi non trascina, i bottoni fanno lo stesso. */
export function ZonaFile({ primario, altri, ferma, scegli }: Prop): ReactElement {
  const stili = useStili();
  const file = useRef<HTMLInputElement>(null);
  const cartella = useRef<HTMLInputElement>(null);
  const zona = useRef<HTMLDivElement>(null);
  const sopra = useTrascinamento(zona, ferma, scegli);
  return (
    <div ref={zona} className={mergeClasses(stili.zona, sopra && stili.sopra)}>
      <Text>{sopra ? COMUNI.lascia : COMUNI.trascina}</Text>
      <div className={stili.bottoni}>
        <Button
          appearance={primario ? 'primary' : 'secondary'}
          disabledFocusable={ferma}
          data-giro="scegli-file"
          onClick={() => file.current?.click()}
        >
          {altri ? COMUNI.scegliAltri : COMUNI.scegli}
        </Button>
        {SCEGLIE_CARTELLE && (
          <Button disabledFocusable={ferma} onClick={() => cartella.current?.click()}>
            {COMUNI.scegliCartella}
          </Button>
        )}
      </div>
      <Campo rif={file} scegli={scegli} />
      {SCEGLIE_CARTELLE && <Campo rif={cartella} intera scegli={scegli} />}
    </div>
  );
}

const SCEGLIE_CARTELLE = 'webkitdirectory' in HTMLInputElement.prototype;

interface PropCampo {
  readonly rif: RefObject<HTMLInputElement | null>;
  readonly intera?: boolean;
  readonly scegli: Prop['scegli'];
}

/** Il campo del browser, che non si vede: lo aprono i bottoni. */
function Campo({ rif, intera = false, scegli }: PropCampo): ReactElement {
  useEffect(() => {
    if (rif.current) rif.current.webkitdirectory = intera;
  }, [rif, intera]);
  return (
    <input
      ref={rif}
      type="file"
      multiple
      hidden
      accept={intera ? undefined : ESTENSIONI.join(',')}
      aria-label={intera ? COMUNI.scegliCartella : COMUNI.scegli}
      onChange={({ currentTarget }) => {
        const scelti = [...(currentTarget.files ?? [])];
        // Scegliere di nuovo lo stesso file deve valere come una scelta nuova.
        currentTarget.value = '';
        if (scelti.length > 0) scegli(scelti);
      }}
    />
  );
}
