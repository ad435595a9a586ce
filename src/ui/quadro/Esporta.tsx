import { Button, Caption1, Field, Select, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { rapportoDellaCartella } from '../../app/esporta/rapporto-della-cartella';
import { rilieviCsv, rilieviTesto } from '../../app/esporta/rilievi-csv';
import { tabelleDaCopiare } from '../../app/esporta/tabelle-da-copiare';
import { rapportoJson } from '../../app/rapporto-json';
import type { Rapporto } from '../../app/rapporto';
import type { Controllo } from '../../app/controlla';
import type { PropScheda } from '../stato/tipi';
import { ESPORTA } from '../testi/esporta';
import { copia, scarica } from './appunti';
import { VERSIONE } from './versione';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  titolo: { margin: 0 },
  bottoni: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  scelta: { textOverflow: 'ellipsis' },
  nota: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Prop extends PropScheda {
  readonly controllo: Controllo;
}

/** Gli esiti e le tabelle fuori dalla cartella: negli appunti, dove si può come file. */
export function Esporta({ controllo, stato, azioni }: Prop): ReactElement {
  const stili = useStili();
  const [detto, setDetto] = useState('');
  const rapporto = useMemo(
    () => rapportoDellaCartella(controllo, stato.giustificazioni),
    [controllo, stato.giustificazioni],
  );
  const di = (frase: string): void => {
    setDetto(frase);
    azioni.annuncia(frase);
  };
  const salva = (estensione: 'csv' | 'json', contenuto: string): void => {
    const nome = `esiti${controllo.contesto.anno === null ? '' : `-${controllo.contesto.anno}`}.${estensione}`;
    scarica(nome, estensione === 'csv' ? 'text/csv;charset=utf-8' : 'application/json', contenuto);
    di(ESPORTA.scaricato(nome));
  };
  const copiaEsiti = async (): Promise<void> => {
    const copiati = await copia({ testo: rilieviTesto(rapporto) });
    di(copiati ? ESPORTA.copiati(quantiRilievi(rapporto)) : ESPORTA.nonCopiata);
  };
  return (
    <section className={stili.tutto} aria-label={ESPORTA.titolo}>
      <Subtitle2 as="h3" className={stili.titolo}>
        {ESPORTA.titolo}
      </Subtitle2>
      <CopiaTabella controllo={controllo} di={di} />
      <div className={stili.bottoni} role="group" aria-label={ESPORTA.esiti}>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copiaEsiti()}>
          {ESPORTA.copiaEsiti}
        </Button>
        <Button size="small" onClick={() => salva('csv', rilieviCsv(rapporto))}>
          {ESPORTA.scaricaCsv}
        </Button>
        <Button size="small" onClick={() => salva('json', JSON.stringify(rapportoJson(rapporto, VERSIONE), null, 2))}>
          {ESPORTA.scaricaJson}
        </Button>
      </div>
      {detto !== '' && (
        <Caption1 block className={stili.nota}>
          {detto}
        </Caption1>
      )}
    </section>
  );
}

function CopiaTabella({ controllo, di }: { controllo: Controllo; di: (frase: string) => void }): ReactElement | null {
  const stili = useStili();
  const tabelle = useMemo(() => tabelleDaCopiare(controllo), [controllo]);
  const [scelta, setScelta] = useState(0);
  const tabella = tabelle[scelta] ?? tabelle[0];
  if (!tabella) return null;
  const copiaTabella = async (): Promise<void> => {
    const copiata = await copia({ testo: tabella.testo(), html: tabella.html() });
    di(copiata ? ESPORTA.copiata(tabella.titolo) : ESPORTA.nonCopiata);
  };
  return (
    <>
      <Field label={ESPORTA.tabelle} hint={ESPORTA.spiegaTabella}>
        <Select
          select={{ className: stili.scelta }}
          value={String(scelta)}
          onChange={(_, { value }) => setScelta(Number(value))}
        >
          {tabelle.map(({ titolo }, i) => (
            <option key={`${i} ${titolo}`} value={String(i)}>
              {titolo}
            </option>
          ))}
        </Select>
      </Field>
      <div className={stili.bottoni}>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copiaTabella()}>
          {ESPORTA.copiaTabella}
        </Button>
      </div>
    </>
  );
}

function quantiRilievi({ file, ambito }: Rapporto): number {
  return file.reduce((somma, uno) => somma + (uno.esito === 'illeggibile' ? 0 : uno.rilievi.length), ambito.length);
}
