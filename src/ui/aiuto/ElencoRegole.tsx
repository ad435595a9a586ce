import { Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { RegolaJson } from '../../app/catalogo-json';
import { FAMIGLIE, GRAVITA } from '../../app/parole-regola';
import type { RegolaId } from '../../domain/regole/regola-id';
import { useApriGiro } from '../giro/apri-giro';
import { AIUTO } from '../testi/aiuto';
import { cercaRegole } from './cerca-regole';

const useStili = makeStyles({
  colonna: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  giro: { alignSelf: 'flex-start', textAlign: 'left' },
  famiglia: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalS} 0 0` },
  elenco: { listStyleType: 'none', margin: 0, padding: 0 },
  voce: { padding: `${tokens.spacingVerticalXS} 0` },
  minuto: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Prop {
  readonly regole: readonly RegolaJson[];
  readonly cercato: string;
  readonly cerca: (testo: string) => void;
  readonly scegli: (id: RegolaId) => void;
}

export function ElencoRegole({ regole, cercato, cerca, scegli }: Prop): React.JSX.Element {
  const stili = useStili();
  const apriGiro = useApriGiro();
  const trovate = cercaRegole(regole, cercato);
  const famiglie = [...new Set(trovate.map(({ famiglia }) => famiglia))];
  return (
    <div className={stili.colonna}>
      {apriGiro && (
        <Link as="button" className={stili.giro} onClick={({ currentTarget }) => apriGiro(currentTarget)}>
          {AIUTO.giro}
        </Link>
      )}
      <Field label={AIUTO.cerca} hint={AIUTO.esempioRicerca}>
        <Input type="search" value={cercato} onChange={(_, { value }) => cerca(value)} />
      </Field>
      <div role="status" className={stili.minuto}>
        {AIUTO.trovate(trovate.length)}
      </div>
      {famiglie.map((famiglia) => (
        <section key={famiglia} aria-labelledby={`aiuto-${famiglia}`}>
          <h3 id={`aiuto-${famiglia}`} className={stili.famiglia}>
            {FAMIGLIE[famiglia] ?? famiglia}
          </h3>
          <ul className={stili.elenco}>
            {trovate
              .filter((regola) => regola.famiglia === famiglia)
              .map(({ id, titolo, gravita }) => (
                <li key={id} className={stili.voce}>
                  <Link as="button" style={{ textAlign: 'left' }} onClick={() => scegli(id)}>
                    {id} · {titolo}
                  </Link>{' '}
                  <span className={stili.minuto}>{GRAVITA[gravita]}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
