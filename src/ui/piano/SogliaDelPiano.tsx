import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { AMMESSI } from '../../domain/regole/profili/sostituzione';
import type { ChiaveSostituibile, Sostituzione } from '../../domain/regole/profili/sostituzione';
import { valoreScritto } from '../../domain/testi/soglie';
import { TESTI_REGOLE } from '../testi/regole-del-piano';
import type { RigaSoglia } from '../testi/regole-del-piano';
import { ModuloSostituzione } from './ModuloSostituzione';

const useStili = makeStyles({
  valore: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  fonte: { color: tokens.colorNeutralForeground2 },
  bottoni: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Prop {
  readonly riga: RigaSoglia;
  readonly sostituzione: Sostituzione | null;
  readonly sostituisci: (chiave: ChiaveSostituibile, nuova: Sostituzione | null) => void;
}

/** Una soglia: valore, fonte, che cosa se ne sa, e come cambiarla scrivendo perché. */
export function SogliaDelPiano({ riga, sostituzione, sostituisci }: Prop): ReactElement | null {
  const stili = useStili();
  const [aperto, setAperto] = useState(false);
  const cambia = useRef<HTMLButtonElement>(null);
  const { soglia, nome, valore, fonte, nota, diLegge } = riga;
  const { chiave, natura } = soglia;
  if (chiave === 'poliziaForze') return null;
  const ammessi = AMMESSI[chiave];
  const diPrima = natura === 'legge' ? TESTI_REGOLE.torna : TESTI_REGOLE.tornaNorma;
  const chiudi = (): void => {
    setAperto(false);
    requestAnimationFrame(() => cambia.current?.focus());
  };
  return (
    <div>
      <dt>
        <Text>
          {nome}: <b>{valore}</b>
        </Text>
      </dt>
      <dd className={stili.valore}>
        <Caption1 className={stili.fonte}>{fonte}</Caption1>
        {nota !== '' && <Caption1 className={stili.fonte}>{nota}</Caption1>}
        <div className={stili.bottoni}>
          <Button
            ref={cambia}
            size="small"
            appearance="subtle"
            aria-label={TESTI_REGOLE.cambiaCosa(nome)}
            aria-expanded={aperto}
            onClick={() => setAperto(!aperto)}
          >
            {TESTI_REGOLE.cambia}
          </Button>
          {sostituzione && (
            <Button
              size="small"
              aria-label={TESTI_REGOLE.tornaCosa(nome, diPrima)}
              onClick={() => {
                sostituisci(chiave, null);
                chiudi();
              }}
            >
              {diPrima} ({diLegge})
            </Button>
          )}
        </div>
        {aperto && (
          <ModuloSostituzione
            chiave={chiave}
            nome={nome}
            avverte={natura === 'legge' ? TESTI_REGOLE.eDiLegge : TESTI_REGOLE.eAperto}
            etichetta={TESTI_REGOLE.valore}
            scelte={
              'parole' in ammessi
                ? ammessi.parole.map((parola) => ({ valore: parola, testo: parolaScritta(chiave, parola) }))
                : null
            }
            iniziale={{ valore: comeSiScrive(soglia.valore), motivo: sostituzione?.motivo ?? '' }}
            applica={(nuova) => {
              sostituisci(chiave, nuova);
              chiudi();
            }}
            lascia={chiudi}
          />
        )}
      </dd>
    </div>
  );
}

function parolaScritta(chiave: RigaSoglia['soglia']['chiave'], parola: string): string {
  return parola === 'eccesso' || parola === 'metaInSu' ? valoreScritto(chiave, parola).replaceAll("'", '’') : parola;
}

function comeSiScrive(valore: number | string): string {
  return String(valore).replace('.', ',');
}
