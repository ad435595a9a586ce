import { Button, Caption1, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { FileLetto } from '../../app/importa/importazione';
import { FOGLI_RICEVUTI } from '../../domain/fogli/nomi';
import { COMUNI } from '../testi/comuni';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  nota: { color: tokens.colorNeutralForeground2 },
});

interface Prop {
  readonly file: readonly FileLetto[];
  /** Quanti dei file letti non si importano. */
  readonly fuori: number;
  readonly ferma: boolean;
  readonly solaLettura: boolean;
  /** Chi importa, se l'ha già scritto. */
  readonly chi: string;
  readonly importa: (chi: string) => void;
}

/** Il bottone che scrive, e prima di premerlo che cosa scriverà. */
export function Importa({ file, fuori, ferma, solaLettura, chi, importa }: Prop): ReactElement {
  const stili = useStili();
  const notaId = useId();
  const [scritto, setScritto] = useState<string | null>(null);
  const nome = scritto ?? chi;
  if (file.length === 0) return <Text>{COMUNI.nienteDaImportare}</Text>;
  const conErrori = file.filter(({ esito }) => esito === 'non-conforme').length;
  return (
    <div className={stili.tutto}>
      {solaLettura && <Text>{COMUNI.solaLettura}</Text>}
      <Field label={COMUNI.chi} hint={COMUNI.chiNota} size="small">
        <Input value={nome} maxLength={80} autoComplete="name" onChange={(_, { value }) => setScritto(value)} />
      </Field>
      <Button
        appearance="primary"
        disabledFocusable={ferma || solaLettura}
        aria-describedby={notaId}
        data-giro="importa"
        onClick={() => importa(nome.trim())}
      >
        {COMUNI.importa(file.length)}
      </Button>
      <div id={notaId} className={stili.nota}>
        <Caption1 block>{COMUNI.scrivero(Object.values(FOGLI_RICEVUTI))}</Caption1>
        {conErrori > 0 && <Caption1 block>{COMUNI.conErrori(conErrori)}</Caption1>}
        {fuori > 0 && <Caption1 block>{COMUNI.restanoFuori(fuori)}</Caption1>}
      </div>
    </div>
  );
}
