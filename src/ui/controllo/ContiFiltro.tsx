import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Conteggi } from '../../domain/rilievi/esito';
import { CATEGORIA, CONTROLLO } from '../testi/controllo';
import { ICONA_CATEGORIA } from './icone';
import { CATEGORIE } from './vista';
import type { Categoria } from './vista';

const useStili = makeStyles({
  conti: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  conto: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

interface Prop {
  readonly conteggi: Conteggi;
  readonly scelte: ReadonlySet<Categoria>;
  readonly scegli: (scelte: ReadonlySet<Categoria>) => void;
}

/** I conteggi, ognuno un interruttore: nessuno premuto vuol dire tutti. Quelli a zero non servono. */
export function ContiFiltro({ conteggi, scelte, scegli }: Prop): React.JSX.Element | null {
  const stili = useStili();
  const presenti = CATEGORIE.filter((categoria) => conteggi[categoria] > 0 || scelte.has(categoria));
  if (presenti.length === 0) return null;
  return (
    <div role="group" aria-label={CONTROLLO.contiEtichetta} className={stili.conti}>
      {presenti.map((categoria) => (
        <ToggleButton
          key={categoria}
          size="small"
          className={stili.conto}
          icon={ICONA_CATEGORIA[categoria]}
          checked={scelte.has(categoria)}
          onClick={() => scegli(inverti(scelte, categoria))}
        >
          {CATEGORIA[categoria].conta(conteggi[categoria])}
        </ToggleButton>
      ))}
    </div>
  );
}

function inverti(scelte: ReadonlySet<Categoria>, categoria: Categoria): ReadonlySet<Categoria> {
  const nuove = new Set(scelte);
  if (!nuove.delete(categoria)) nuove.add(categoria);
  return nuove;
}
