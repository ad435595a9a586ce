import { Caption1, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TESTI_PIANO, frasiProfilo, soglieDi } from '../testi/piano';
import type { ValoriDelPiano } from './valori-del-piano';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  titolo: { margin: 0 },
  soglie: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  valore: { margin: 0 },
  fonte: { color: tokens.colorNeutralForeground2 },
});

/** Quali regole valgono, da quando, perché proprio quelle, e le soglie che fissano. */
export function RegoleDelPiano({ valori }: { readonly valori: ValoriDelPiano }): ReactElement {
  const stili = useStili();
  return (
    <section className={stili.tutto} aria-label={TESTI_PIANO.regole}>
      <Subtitle2 as="h2" className={stili.titolo}>
        {TESTI_PIANO.regole}
      </Subtitle2>
      <Text weight="semibold">{valori.profilo.nome}</Text>
      {frasiProfilo(valori).map((frase) => (
        <Text key={frase}>{frase}</Text>
      ))}
      <dl className={stili.soglie}>
        {soglieDi(valori.profilo).map(({ nome, valore, fonte }) => (
          <div key={nome}>
            <dt>
              <Text>
                {nome}: <b>{valore}</b>
              </Text>
            </dt>
            <dd className={stili.valore}>
              <Caption1 className={stili.fonte}>{fonte}</Caption1>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
