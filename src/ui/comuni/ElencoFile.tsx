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

/** Oltre, gli enti che mancano si contano e basta: a inizio raccolta mancano quasi tutti, e sotto c'è altro da leggere. */
const MANCANTI_SUBITO = 5;

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
  const [mancanti, setMancanti] = useState(false);
  const conti = useMemo(() => contaGruppi(righe), [righe]);
  const quantiMancano = conti.get('mancante') ?? 0;
  const piegati = scelti.size === 0 && !mancanti && quantiMancano > MANCANTI_SUBITO;
  const passano = useMemo(
    () => righe.filter(({ gruppo }) => (scelti.size === 0 ? !piegati || gruppo !== 'mancante' : scelti.has(gruppo))),
    [righe, scelti, piegati],
  );
  const mostrate = useApoco(passano, tutte ? Infinity : RIGHE_SUBITO);
  const inverti = useCallback((chiave: string) => setAperta((prima) => (prima === chiave ? null : chiave)), []);
  return (
    <section className={stili.tutto} aria-label={COMUNI.elenco}>
      <ContiFile conti={conti} scelti={scelti} scegli={setScelti} />
      {passano.length === 0 && !piegati && <Text>{COMUNI.nienteConFiltri}</Text>}
      {passano.length > 0 && (
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
      {piegati && (
        <Button size="small" onClick={() => setMancanti(true)}>
          {COMUNI.mostraMancanti(quantiMancano)}
        </Button>
      )}
    </section>
  );
}
