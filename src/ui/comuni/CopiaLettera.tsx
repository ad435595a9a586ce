import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { letteraPerEnte } from '../../app/lettera';
import type { DatiLettera } from '../../app/lettera';
import { COMUNI } from '../testi/comuni';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  testo: { width: '100%' },
});

interface Prop {
  readonly dati: DatiLettera;
  /** I nomi di chi la riceve, per chi ascolta. */
  readonly a: string;
}

/** Copia la lettera all'ente; dove il browser non lascia copiare, la mostra da selezionare. */
export function CopiaLettera({ dati, a }: Prop): ReactElement {
  const stili = useStili();
  const [esito, setEsito] = useState<{ readonly daCopiare: string | null } | null>(null);
  const nome = dati.file === null ? COMUNI.copiaSollecito : COMUNI.copiaLettera;
  const copia = async (): Promise<void> => {
    const testo = letteraPerEnte(dati);
    try {
      await navigator.clipboard.writeText(testo);
      setEsito({ daCopiare: null });
    } catch {
      setEsito({ daCopiare: testo });
    }
  };
  return (
    <div className={stili.tutto}>
      <Button size="small" icon={<CopyRegular />} aria-label={`${nome}: ${a}`} onClick={() => void copia()}>
        {nome}
      </Button>
      <div role="status">{esito && (esito.daCopiare === null ? COMUNI.copiata : COMUNI.nonCopiata)}</div>
      {esito && esito.daCopiare !== null && (
        <Textarea className={stili.testo} readOnly rows={8} value={esito.daCopiare} aria-label={COMUNI.testoLettera} />
      )}
    </div>
  );
}
