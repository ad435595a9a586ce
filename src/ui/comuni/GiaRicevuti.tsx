import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { memo, useCallback, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Ricevuto } from '../../app/importa/importazione';
import { COMUNI, fraseConteggi, GRUPPO } from '../testi/comuni';
import { ICONA_GRUPPO } from './icone';
import { istanteItaliano } from './istante-italiano';
import { useApoco } from './useApoco';

/** Oltre, il resto si chiede. */
const RIGHE_SUBITO = 50;

const ALFABETO = new Intl.Collator('it');

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  titolo: { margin: 0 },
  elenco: { listStyleType: 'none', margin: 0, padding: 0 },
  uno: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  icona: { display: 'flex', height: tokens.lineHeightBase300, alignItems: 'center', fontSize: '16px' },
  testi: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  nome: { fontWeight: tokens.fontWeightSemibold },
  minuto: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  conferma: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  bottoni: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Prop {
  readonly registro: readonly Ricevuto[];
  readonly ferma: boolean;
  readonly togli: (file: string, nome: string) => void;
}

/** I file i cui dati sono già nella cartella. */
export function GiaRicevuti({ registro, ferma, togli }: Prop): ReactElement | null {
  const stili = useStili();
  const [daTogliere, setDaTogliere] = useState<string | null>(null);
  const [tutti, setTutti] = useState(false);
  const ordinati = useMemo(() => [...registro].sort((a, b) => ALFABETO.compare(nomeDi(a), nomeDi(b))), [registro]);
  const mostrati = useApoco(ordinati, tutti ? Infinity : RIGHE_SUBITO);
  const lascia = useCallback(() => setDaTogliere(null), []);
  if (registro.length === 0) return null;
  return (
    <section className={stili.tutto} aria-label={COMUNI.ricevuti(registro.length)}>
      <Subtitle2 as="h2" className={stili.titolo}>
        {COMUNI.ricevuti(registro.length)}
      </Subtitle2>
      <ul className={stili.elenco}>
        {mostrati.map((uno) => {
          const chiave = `${uno.sha256} ${uno.file}`;
          return (
            <Uno
              key={chiave}
              chiave={chiave}
              uno={uno}
              ferma={ferma}
              chiede={daTogliere === chiave}
              chiedi={setDaTogliere}
              lascia={lascia}
              togli={togli}
            />
          );
        })}
      </ul>
      {!tutti && ordinati.length > RIGHE_SUBITO && (
        <Button size="small" onClick={() => setTutti(true)}>
          {COMUNI.mostraTutti(ordinati.length)}
        </Button>
      )}
    </section>
  );
}

interface PropUno {
  readonly chiave: string;
  readonly uno: Ricevuto;
  readonly ferma: boolean;
  readonly chiede: boolean;
  readonly chiedi: (chiave: string) => void;
  readonly lascia: () => void;
  readonly togli: Prop['togli'];
}

const Uno = memo(function Uno({ chiave, uno, ferma, chiede, chiedi, lascia, togli }: PropUno): ReactElement {
  const stili = useStili();
  const nome = nomeDi(uno);
  const conti = fraseConteggi(uno);
  return (
    <li className={stili.uno}>
      <span className={stili.icona} aria-hidden>
        {ICONA_GRUPPO[uno.esito]}
      </span>
      <div className={stili.testi}>
        <span className={stili.nome}>{nome}</span>
        <span className={stili.minuto}>
          {[GRUPPO[uno.esito].nome, ...(conti === '' ? [] : [conti]), uno.file].join(' · ')}
        </span>
        <span className={stili.minuto}>{COMUNI.ricevutoIl(istanteItaliano(uno.quando), uno.chi)}</span>
      </div>
      {!chiede && (
        <Button size="small" disabledFocusable={ferma} aria-label={COMUNI.togliDi(nome)} onClick={() => chiedi(chiave)}>
          {COMUNI.togli}
        </Button>
      )}
      {chiede && (
        <div className={stili.conferma}>
          <span role="alert">{COMUNI.confermaTogli(nome)}</span>
          <div className={stili.bottoni}>
            {/* Il bottone premuto è sparito: il fuoco va alla risposta che non perde niente. */}
            <Button size="small" ref={prendiIlFuoco} onClick={lascia}>
              {COMUNI.no}
            </Button>
            <Button size="small" disabledFocusable={ferma} onClick={() => togli(uno.file, nome)}>
              {COMUNI.siTogli}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
});

function prendiIlFuoco(bottone: HTMLButtonElement | null): void {
  bottone?.focus();
}

function nomeDi({ enti, file }: Ricevuto): string {
  return enti.length === 0 ? file : enti.join(', ');
}
