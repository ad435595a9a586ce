import { MessageBar, MessageBarBody, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChiaveSostituibile, Sostituzione } from '../../domain/regole/profili/sostituzione';
import { TESTI_PIANO } from '../testi/piano';
import {
  frasiNovita,
  frasiProfilo,
  frasiScelti,
  frasiSostituiti,
  righeSoglie,
  TESTI_REGOLE,
} from '../testi/regole-del-piano';
import type { RigaSoglia } from '../testi/regole-del-piano';
import { RegoleAMano } from './RegoleAMano';
import { SogliaDelPiano } from './SogliaDelPiano';
import { conSostituzione } from './sostituisci';
import type { Piano } from './usePiano';
import type { ValoriDelPiano } from './valori-del-piano';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  titolo: { margin: 0 },
  soglie: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  novita: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  barra: { alignItems: 'start', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  corpo: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

interface Prop {
  readonly valori: ValoriDelPiano;
  readonly piano: Pick<Piano, 'bozza' | 'cambia'>;
}

/** Quali regole valgono, da quando, perché proprio quelle, le soglie che fissano, e come cambiarle dicendo perché. */
export function RegoleDelPiano({ valori, piano: { bozza, cambia } }: Prop): ReactElement {
  const stili = useStili();
  const { profilo } = valori;
  const { quote, altre } = righeSoglie(profilo);
  const scritta = (chiave: string): Sostituzione | null =>
    bozza.sostituzioni.find((una) => una.chiave === chiave) ?? null;
  const sostituisci = (chiave: ChiaveSostituibile, nuova: Sostituzione | null): void =>
    cambia({ sostituzioni: conSostituzione(bozza.sostituzioni, chiave, nuova) });
  const elenco = (righe: readonly RigaSoglia[]): ReactElement => (
    <dl className={stili.soglie}>
      {righe.map((riga) => (
        <SogliaDelPiano
          key={riga.soglia.chiave}
          riga={riga}
          sostituzione={scritta(riga.soglia.chiave)}
          sostituisci={sostituisci}
        />
      ))}
    </dl>
  );
  const barra = (frase: string, intent: 'error' | 'info'): ReactElement => (
    <MessageBar key={frase} intent={intent} layout="multiline" className={stili.barra}>
      <MessageBarBody className={stili.corpo}>{frase}</MessageBarBody>
    </MessageBar>
  );
  return (
    <section className={stili.tutto} aria-label={TESTI_PIANO.regole}>
      <Subtitle2 as="h2" className={stili.titolo}>
        {TESTI_PIANO.regole}
      </Subtitle2>
      {frasiSostituiti(profilo).map((frase) => barra(frase, 'error'))}
      {frasiScelti(profilo).map((frase) => barra(frase, 'info'))}
      <Text weight="semibold">{profilo.nome}</Text>
      {frasiProfilo(valori).map((frase) => (
        <Text key={frase}>{frase}</Text>
      ))}
      <RegoleAMano profilo={profilo} sostituzione={scritta('profilo')} sostituisci={sostituisci} />
      <details>
        <summary>{TESTI_REGOLE.novita}</summary>
        <ul className={stili.novita}>
          {frasiNovita(profilo).map((frase) => (
            <li key={frase}>{frase}</li>
          ))}
        </ul>
      </details>
      {elenco(quote)}
      <details>
        <summary>{TESTI_REGOLE.altre(altre.length)}</summary>
        {elenco(altre)}
      </details>
    </section>
  );
}
