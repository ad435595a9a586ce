import { Badge, Caption1, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Contesto } from '../../domain/contesto';
import type { Scadenza, StatoScadenza } from '../../domain/scadenze/scadenza';
import { scadenzeDelPiano } from '../../domain/scadenze/scadenze-del-piano';
import { TESTI_PIANO, dataItaliana, fraseRitardi, statoScritto } from '../testi/piano';
import { approvazioneNota } from './valori-del-piano';
import type { ValoriDelPiano } from './valori-del-piano';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  titolo: { margin: 0 },
  elenco: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '14px' },
  voce: { display: 'flex', flexDirection: 'column', gap: '2px', alignItems: 'flex-start' },
  fonte: { color: tokens.colorNeutralForeground2 },
});

const SEGNI = {
  inRitardo: { color: 'warning', icon: <WarningRegular /> },
  prossima: { color: 'important', icon: <CalendarClockRegular /> },
  rispettata: { color: 'success', icon: <CheckmarkCircleRegular /> },
  passata: { color: 'informative', icon: <HistoryRegular /> },
  lontana: { color: 'informative', icon: <CalendarRegular /> },
} as const satisfies Readonly<Record<StatoScadenza, unknown>>;

interface Prop {
  readonly valori: ValoriDelPiano;
  readonly contesto: Contesto | null;
  readonly oggi: string;
}

/** I termini del piano con chi fa che cosa, entro quando, e a che punto si è. */
export function Scadenze({ valori, contesto, oggi }: Prop): ReactElement {
  const stili = useStili();
  const scadenze =
    valori.anno === null
      ? []
      : scadenzeDelPiano({
          anno: valori.anno,
          approvato: approvazioneNota(valori),
          oggi,
          quotaPolizia: contesto !== null && haQuotaPolizia(contesto),
        });
  return (
    <section className={stili.tutto} aria-label={TESTI_PIANO.scadenze}>
      <Subtitle2 as="h2" className={stili.titolo}>
        {TESTI_PIANO.scadenze}
      </Subtitle2>
      <Text>{valori.anno === null ? TESTI_PIANO.senzaScadenze : fraseRitardi(scadenze)}</Text>
      <ul className={stili.elenco}>
        {scadenze.map((scadenza) => (
          <VoceScadenza key={scadenza.id} scadenza={scadenza} />
        ))}
      </ul>
    </section>
  );
}

function VoceScadenza({ scadenza }: { readonly scadenza: Scadenza }): ReactElement {
  const stili = useStili();
  const { cosa, chi, data, articolo, stato, provvisoria } = scadenza;
  return (
    <li className={stili.voce}>
      <Text weight="semibold">
        {dataItaliana(data)}
        {provvisoria && ` ${TESTI_PIANO.provvisoria}`}
      </Text>
      <Text>{cosa}</Text>
      <Badge appearance="tint" {...SEGNI[provvisoria ? 'lontana' : stato]}>
        {statoScritto(scadenza)}
      </Badge>
      <Caption1 className={stili.fonte}>
        {chi} · {articolo}
      </Caption1>
    </li>
  );
}

function haQuotaPolizia({ registro, fatti }: Contesto): boolean {
  if (!fatti.voci.has('polizia')) return false;
  return registro.enti.some(({ id }) => (fatti.numero(id, 'polizia') ?? 0) > 0);
}
