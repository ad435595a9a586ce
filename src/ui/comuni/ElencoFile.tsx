import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { COMUNI } from '../testi/comuni';
import type { GruppoFile } from '../testi/comuni';
import { ContiFile } from './ContiFile';
import type { AzioniFile, PianoLettera } from './DettaglioRiga';
import { RigaFile } from './RigaFile';
import { contaGruppi } from './righe';
import type { Riga } from './righe';

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
  const passano = righe.filter(({ gruppo }) => scelti.size === 0 || scelti.has(gruppo));
  const mostrate = tutte ? passano : passano.slice(0, RIGHE_SUBITO);
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
              inverti={() => setAperta(aperta === riga.chiave ? null : riga.chiave)}
              azioni={azioni}
              piano={piano}
            />
          ))}
        </ul>
      )}
      {mostrate.length < passano.length && (
        <Button size="small" onClick={() => setTutte(true)}>
          {COMUNI.mostraTutti(passano.length)}
        </Button>
      )}
    </section>
  );
}
