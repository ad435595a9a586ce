import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { COMUNI } from '../testi/comuni';
import type { GruppoFile } from '../testi/comuni';
import { ContiFile } from './ContiFile';
import type { AzioniFile, PianoLettera } from './DettaglioRiga';
import { RigaFile } from './RigaFile';
import { contaGruppi } from './righe';
import type { Riga } from './righe';
import { useApoco } from './useApoco';

/** Oltre, il resto si chiede: trecento righe tutte insieme fermerebbero il pannello. */
const RIGHE_SUBITO = 50;

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  elenco: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Prop {
  readonly righe: readonly Riga[];
  readonly azioni: AzioniFile;
  readonly piano: PianoLettera;
}

/** Quanti file per esito, e i file uno per uno. */
export function ElencoFile({ righe, azioni, piano }: Prop): ReactElement {
  const stili = useStili();
  const [scelti, setScelti] = useState<ReadonlySet<GruppoFile>>(new Set());
  const [aperta, setAperta] = useState<string | null>(null);
  const [tutte, setTutte] = useState(false);
  const passano = useMemo(() => righe.filter(({ gruppo }) => scelti.size === 0 || scelti.has(gruppo)), [righe, scelti]);
  const mostrate = useApoco(passano, tutte ? Infinity : RIGHE_SUBITO);
  const inverti = useCallback((chiave: string) => setAperta((prima) => (prima === chiave ? null : chiave)), []);
  return (
    <section className={stili.tutto} aria-label={COMUNI.elenco}>
      <ContiFile conti={contaGruppi(righe)} scelti={scelti} scegli={setScelti} />
      {passano.length === 0 ? (
        <Text>{COMUNI.nienteConFiltri}</Text>
      ) : (
        <ul className={stili.elenco}>
          {mostrate.map((riga) => (
            <RigaFile
              key={riga.chiave}
              riga={riga}
              aperta={aperta === riga.chiave}
              inverti={inverti}
              azioni={azioni}
              piano={piano}
            />
          ))}
        </ul>
      )}
      {!tutte && passano.length > RIGHE_SUBITO && (
        <Button size="small" onClick={() => setTutte(true)}>
          {COMUNI.mostraTutti(passano.length)}
        </Button>
      )}
    </section>
  );
}
