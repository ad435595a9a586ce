import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { CONTROLLO } from '../testi/controllo';
import type { CartellaControllata } from '../../app/cartella-aperta';
import { valoriDiLeggeSostituiti } from '../../domain/testi/profilo-scritto';

const useStili = makeStyles({
  barra: { alignItems: 'start', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  corpo: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** Ciò con cui si è giudicato e non è di legge; ciò che la cartella non lascia fare: si dice, il controllo vale lo stesso. */
export function Avvertenze({ solaLettura, nonSegnati, controllo }: CartellaControllata): React.JSX.Element | null {
  const sostituiti = valoriDiLeggeSostituiti(controllo.contesto.profilo);
  const frasi = [
    ...(solaLettura ? [CONTROLLO.solaLettura] : []),
    ...(nonSegnati.length > 0 ? [CONTROLLO.protetti(nonSegnati)] : []),
  ];
  const stili = useStili();
  if (frasi.length === 0 && sostituiti.length === 0) return null;
  return (
    <>
      {sostituiti.map((frase) => (
        <MessageBar key={frase} intent="error" layout="multiline" className={stili.barra}>
          <MessageBarBody className={stili.corpo}>{frase}</MessageBarBody>
        </MessageBar>
      ))}
      {frasi.map((frase) => (
        <MessageBar key={frase} intent="info" layout="multiline" className={stili.barra}>
          <MessageBarBody className={stili.corpo}>{frase}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
