import { Button, Caption1, Field, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { toA1ConFoglio } from '../../domain/notazione-a1';
import { mostraValore } from '../../domain/testi/cita';
import { VOCI } from '../../domain/voci/voce';
import type { PropScheda } from '../stato/tipi';
import { COMUNI } from '../testi/comuni';
import { FONTI } from '../testi/fonti';
import { conScelta, datiContesi } from './scelta-di-fonte';
import type { DatoConteso, Origine } from './scelta-di-fonte';

/** Oltre, il resto si chiede. */
const SUBITO = 20;

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  titolo: { margin: 0 },
  uno: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
});

/** I dati che due file dicono con numeri diversi: chi lavora dice quale vale, e può tornare indietro. */
export function FontiDiverse({ stato, azioni }: PropScheda): ReactElement | null {
  const stili = useStili();
  const [tutti, setTutti] = useState(false);
  const controllo = stato.controllata?.controllo ?? null;
  const contesi = useMemo(() => datiContesi(controllo?.rilievi ?? []), [controllo]);
  if (controllo === null || contesi.length === 0) return null;
  const mostrati = tutti ? contesi : contesi.slice(0, SUBITO);
  const ferma = stato.lavoro !== null || (stato.controllata?.solaLettura ?? false);
  const scegli = (dato: DatoConteso, file: string | null): void => {
    void azioni.imposta(conScelta(stato.impostazioni, dato, file, controllo.contesto)).then((riuscito) => {
      if (riuscito) azioni.annuncia(file === null ? FONTI.revocata : FONTI.scelta(file));
    });
  };
  return (
    <section className={stili.tutto} aria-label={FONTI.titolo}>
      <Subtitle2 as="h2" className={stili.titolo}>
        {FONTI.titolo}
      </Subtitle2>
      <Caption1>{FONTI.spiega}</Caption1>
      {mostrati.map((dato) => (
        <Uno key={dato.chiave} dato={dato} ferma={ferma} scegli={scegli} />
      ))}
      {mostrati.length < contesi.length && (
        <Button size="small" onClick={() => setTutti(true)}>
          {COMUNI.mostraTutti(contesi.length)}
        </Button>
      )}
    </section>
  );
}

interface PropUno {
  readonly dato: DatoConteso;
  readonly ferma: boolean;
  readonly scegli: (dato: DatoConteso, file: string | null) => void;
}

function Uno({ dato, ferma, scegli }: PropUno): ReactElement {
  const stili = useStili();
  const { ente, voce, origini, scelto, vale, scaduta } = dato;
  const nome = `${ente}, ${VOCI[voce].breve}`;
  return (
    <div className={stili.uno}>
      <Field
        label={`${nome}: ${FONTI.quale}`}
        hint={scelto === null ? [...(scaduta ? [FONTI.scaduta] : []), FONTI.intanto(vale)].join(' ') : undefined}
      >
        <RadioGroup disabled={ferma} value={scelto ?? ''} onChange={(_, { value }) => scegli(dato, value)}>
          {origini.map((origine) => (
            <Radio key={origine.file} value={origine.file} label={scritta(origine)} />
          ))}
        </RadioGroup>
      </Field>
      {scelto !== null && (
        <Button
          size="small"
          disabledFocusable={ferma}
          aria-label={FONTI.revocaDi(nome)}
          onClick={() => scegli(dato, null)}
        >
          {FONTI.revoca}
        </Button>
      )}
    </div>
  );
}

function scritta({ file, valore, cella }: Origine): string {
  const dove = cella ? `, ${toA1ConFoglio(cella.foglio, cella)}` : '';
  return `${mostraValore(valore)} – ${file}${dove}`;
}
