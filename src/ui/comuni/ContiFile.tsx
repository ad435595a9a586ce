import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { COMUNI, GRUPPI, GRUPPO } from '../testi/comuni';
import type { GruppoFile } from '../testi/comuni';
import { ICONA_GRUPPO } from './icone';

const useStili = makeStyles({
  conti: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  conto: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

interface Prop {
  readonly conti: ReadonlyMap<GruppoFile, number>;
  readonly scelti: ReadonlySet<GruppoFile>;
  readonly scegli: (scelti: ReadonlySet<GruppoFile>) => void;
}

/** I conteggi, ognuno un interruttore: nessuno premuto vuol dire tutti. Quelli a zero non servono. */
export function ContiFile({ conti, scelti, scegli }: Prop): ReactElement {
  const stili = useStili();
  return (
    <div role="group" aria-label={COMUNI.filtri} className={stili.conti}>
      {GRUPPI.filter((gruppo) => conti.has(gruppo) || scelti.has(gruppo)).map((gruppo) => (
        <ToggleButton
          key={gruppo}
          size="small"
          className={stili.conto}
          icon={ICONA_GRUPPO[gruppo]}
          checked={scelti.has(gruppo)}
          onClick={() => scegli(inverti(scelti, gruppo))}
        >
          {GRUPPO[gruppo].conta(conti.get(gruppo) ?? 0)}
        </ToggleButton>
      ))}
    </div>
  );
}

function inverti(scelti: ReadonlySet<GruppoFile>, gruppo: GruppoFile): ReadonlySet<GruppoFile> {
  const nuovi = new Set(scelti);
  if (!nuovi.delete(gruppo)) nuovi.add(gruppo);
  return nuovi;
}
