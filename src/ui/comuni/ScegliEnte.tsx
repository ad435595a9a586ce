import { Button, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { attribuisci } from '../../app/importa/attribuisci';
import type { FileLetto } from '../../app/importa/importazione';
import type { Ente, Registro } from '../../domain/enti/ente';
import { COMUNI } from '../testi/comuni';

const useStili = makeStyles({
  tutto: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    width: '100%',
  },
  elenco: { minWidth: 0, width: '100%' },
});

interface Prop {
  readonly file: FileLetto;
  readonly registro: Registro;
  readonly scegli: (file: FileLetto, ente: Ente) => void;
}

/** Di chi è un file che non lo dice: lo sa chi lo ha ricevuto. Nulla se il file non si può attribuire. */
export function ScegliEnte({ file, registro, scegli }: Prop): ReactElement | null {
  const stili = useStili();
  const [id, setId] = useState<string | null>(null);
  const siPuo = useMemo(() => {
    const [uno] = registro.enti;
    return uno !== undefined && attribuisci(file.cartella, uno, registro) !== null;
  }, [file, registro]);
  if (!siPuo) return null;
  const scelto = registro.enti.find((ente) => ente.id === id);
  return (
    <div className={stili.tutto}>
      <Field className={stili.elenco} label={COMUNI.diChiE} hint={COMUNI.diChiENota} size="small">
        <Dropdown
          className={stili.elenco}
          placeholder={COMUNI.scegliEnte}
          value={scelto?.nome ?? ''}
          selectedOptions={id === null ? [] : [id]}
          onOptionSelect={(_, { optionValue }) => setId(optionValue ?? null)}
        >
          {registro.enti.map((ente) => (
            <Option key={ente.id} value={ente.id}>
              {ente.nome}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Button size="small" disabledFocusable={!scelto} onClick={() => scelto && scegli(file, scelto)}>
        {COMUNI.attribuisci}
      </Button>
    </div>
  );
}
