import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { quantiCasi } from '../../domain/rilievi/esito';
import { numeroItaliano } from '../../domain/testi/numero-italiano';
import { CATEGORIA } from '../testi/controllo';
import { ICONA_CATEGORIA } from './icone';
import type { GruppoDisegnato } from './righe';
import { SchedaRilievo } from './SchedaRilievo';
import type { AzioniRilievo } from './SchedaRilievo';
import type { Moduli } from './useModuli';
import type { Gruppo } from './vista';

const useStili = makeStyles({
  titolo: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  bottone: {
    display: 'grid',
    gridTemplateColumns: 'auto auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} 0`,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icona: { display: 'flex', height: tokens.lineHeightBase300, alignItems: 'center', fontSize: '16px' },
  nome: { overflowWrap: 'anywhere' },
  conto: { fontWeight: tokens.fontWeightRegular },
  elenco: { listStyleType: 'none', margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalL}` },
});

interface Prop {
  readonly disegnato: GruppoDisegnato;
  readonly inverti: (gruppo: Gruppo, aperto: boolean) => void;
  readonly azioni: AzioniRilievo;
  readonly moduli: Moduli;
  readonly misura: (elemento: HTMLElement | null) => void;
}

/** I rilievi di una regola: titolo, quanti sono e, se aperto, quelli da disegnare. */
export function GruppoRegola({ disegnato, inverti, azioni, moduli, misura }: Prop): React.JSX.Element {
  const stili = useStili();
  const { titolo: testa, rilievi } = disegnato;
  const { gruppo, aperto } = testa.riga;
  const { categoria, titolo, voci } = gruppo;
  // Di tanti casi uguali se ne elencano pochi: il conto è di tutti.
  const casi = numeroItaliano(quantiCasi(voci.map(({ rilievo }) => rilievo)));
  return (
    <section>
      <h3 className={stili.titolo} ref={misura} data-index={testa.indice} style={{ marginTop: testa.spazio }}>
        <button
          type="button"
          className={stili.bottone}
          aria-expanded={aperto}
          data-giro="gruppo"
          aria-label={`${CATEGORIA[categoria].nome}: ${titolo} ${casi}`}
          onClick={() => inverti(gruppo, !aperto)}
        >
          <span className={stili.icona} aria-hidden>
            {aperto ? <ChevronDownRegular /> : <ChevronRightRegular />}
          </span>
          <span className={stili.icona} aria-hidden>
            {ICONA_CATEGORIA[categoria]}
          </span>
          <span className={stili.nome}>{titolo}</span> <span className={stili.conto}>{casi}</span>
        </button>
      </h3>
      {rilievi.length > 0 && (
        <ul className={stili.elenco}>
          {rilievi.map(({ riga: { chiave, voce, posto }, indice, spazio }) => (
            <SchedaRilievo
              key={chiave}
              {...{ voce, posto, indice, spazio, azioni, misura }}
              quanti={voci.length}
              modulo={moduli.aperti.get(chiave) ?? null}
              apri={moduli.apri}
              motivi={moduli.motivi}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
