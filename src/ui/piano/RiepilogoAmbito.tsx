import { Button, Caption1, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { Ente, Registro } from '../../domain/enti/ente';
import { ordinaEnti } from '../../domain/enti/ordina-enti';
import { TESTI_PIANO, frasiAmbito } from '../testi/piano';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  titolo: { margin: 0 },
  bottone: { alignSelf: 'flex-start' },
  apri: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS },
  elenco: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  codici: { color: tokens.colorNeutralForeground2 },
});

interface Prop {
  readonly registro: Registro;
  readonly senzaSap: ReadonlySet<string>;
  /** Scrive l'elenco in un foglio; null se non si può. */
  readonly scrivi: (() => Promise<boolean>) | null;
}

/** L'ambito, quanti enti ha, da dove si sa, e l'elenco di tutti. */
export function RiepilogoAmbito({ registro, senzaSap, scrivi }: Prop): ReactElement {
  const stili = useStili();
  // Il bottone premuto se ne va quando l'elenco c'è: chi usa la tastiera resta su questa parte.
  const parte = useRef<HTMLElement>(null);
  return (
    <section className={stili.tutto} aria-label={TESTI_PIANO.ambito} ref={parte} tabIndex={-1}>
      <Subtitle2 as="h2" className={stili.titolo}>
        {TESTI_PIANO.ambito}
      </Subtitle2>
      {frasiAmbito(registro).map((frase) => (
        <Text key={frase}>{frase}</Text>
      ))}
      {registro.provenienza === 'dedotto' && registro.enti.length > 0 && scrivi && (
        <>
          <Button
            className={stili.bottone}
            onClick={() => void scrivi().then((fatto) => fatto && parte.current?.focus())}
          >
            {TESTI_PIANO.scriviEnti}
          </Button>
          <Caption1 className={stili.codici}>{TESTI_PIANO.scriviEntiPerche}</Caption1>
        </>
      )}
      {registro.enti.length > 0 && (
        <details>
          <summary className={stili.apri}>
            <Text>{TESTI_PIANO.elencoEnti}</Text>
          </summary>
          <ol className={stili.elenco}>
            {ordinaEnti(registro.enti).map((ente) => (
              <li key={ente.id}>
                <Text size={200}>{ente.nome}</Text>
                <Caption1 className={stili.codici}>{particolari(ente, senzaSap.has(ente.id))}</Caption1>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

/** " (CR, senza unità SAP)"; niente se non c'è da dire altro che il nome. */
function particolari({ provincia }: Ente, senzaSap: boolean): string {
  const parti = [...(provincia === null ? [] : [provincia]), ...(senzaSap ? [TESTI_PIANO.senzaSap] : [])];
  return parti.length === 0 ? '' : ` (${parti.join(', ')})`;
}
