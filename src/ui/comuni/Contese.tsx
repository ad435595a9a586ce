import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FileEsaminato, FileLetto } from '../../app/importa/importazione';
import { nomeBreve } from '../../domain/enti/nome-breve';
import { COMUNI, fraseConteggi, GRUPPO } from '../testi/comuni';
import type { Contesa } from './righe';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

interface Prop {
  readonly contese: readonly Contesa[];
  readonly contano: ReadonlyMap<string, FileEsaminato>;
  readonly conta: (ente: string, file: FileEsaminato) => void;
}

/** Gli enti che hanno mandato più file: chi lavora dice quale conta. */
export function Contese({ contese, contano, conta }: Prop): ReactElement | null {
  const stili = useStili();
  if (contese.length === 0) return null;
  return (
    <div className={stili.tutto}>
      {contese.map(({ ente, file }) => {
        const scelto = contano.get(ente.id);
        return (
          <Field key={ente.id} label={`${nomeBreve(ente)}: ${COMUNI.daScegliere}`}>
            <RadioGroup
              value={scelto ? String(file.findIndex((uno) => uno === scelto)) : ''}
              onChange={(_, { value }) => {
                const nuovo = file[Number(value)];
                if (nuovo) conta(ente.id, nuovo);
              }}
            >
              {file.map((uno, i) => (
                <Radio key={i} value={String(i)} label={descrizione(uno)} />
              ))}
            </RadioGroup>
          </Field>
        );
      })}
    </div>
  );
}

function descrizione(file: FileLetto): string {
  const conti = fraseConteggi(file.conteggi);
  return `${file.nome} (${conti === '' ? GRUPPO[file.esito].nome.toLowerCase() : conti})`;
}
