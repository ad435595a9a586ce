import { Badge, Button, Caption1, Field, Input, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Contesto } from '../../domain/contesto';
import { fatteCon } from '../../domain/scadenze/passi-del-piano';
import { haQuotaPolizia } from '../../domain/scadenze/quota-polizia';
import type { Scadenza, StatoScadenza } from '../../domain/scadenze/scadenza';
import { scadenzeDelPiano } from '../../domain/scadenze/scadenze-del-piano';
import { TESTI_PIANO, daScrivere, dataItaliana, fraseRitardi, statoScritto } from '../testi/piano';
import { conData } from './bozza';
import { GiorniDiRisposta } from './GiorniDiRisposta';
import type { Piano } from './usePiano';
import { approvazioneNota } from './valori-del-piano';
import type { ValoriDelPiano } from './valori-del-piano';

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  titolo: { margin: 0 },
  elenco: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '14px' },
  voce: { display: 'flex', flexDirection: 'column', gap: '2px', alignItems: 'flex-start' },
  salva: { alignSelf: 'flex-start' },
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
  readonly piano: Piano;
}

/** I termini del piano con chi fa che cosa, entro quando, quando è stato fatto, e a che punto si è. */
export function Scadenze({ valori, contesto, oggi, piano }: Prop): ReactElement {
  const stili = useStili();
  const scadenze =
    valori.anno === null
      ? []
      : scadenzeDelPiano({
          anno: valori.anno,
          approvato: approvazioneNota(valori),
          oggi,
          quotaPolizia: contesto !== null && haQuotaPolizia(contesto),
          fatte: fatteCon(piano.bozza),
        });
  return (
    <section className={stili.tutto} aria-label={TESTI_PIANO.scadenze}>
      <Subtitle2 as="h2" className={stili.titolo}>
        {TESTI_PIANO.scadenze}
      </Subtitle2>
      <Text>{valori.anno === null ? TESTI_PIANO.senzaScadenze : fraseRitardi(scadenze)}</Text>
      <ul className={stili.elenco}>
        {scadenze.map((scadenza) => (
          <VoceScadenza key={scadenza.id} scadenza={scadenza} piano={piano} />
        ))}
      </ul>
      {scadenze.length > 0 && <GiorniDiRisposta piano={piano} />}
      {scadenze.length > 0 && <Caption1 className={stili.fonte}>{TESTI_PIANO.spiegaDate}</Caption1>}
      {piano.daSalvare && scadenze.length > 0 && (
        <Button className={stili.salva} type="submit" disabled={piano.salva === 'salva'}>
          {TESTI_PIANO.salvaDate}
        </Button>
      )}
    </section>
  );
}

function VoceScadenza({ scadenza, piano }: { readonly scadenza: Scadenza; readonly piano: Piano }): ReactElement {
  const stili = useStili();
  const { id, cosa, chi, data, articolo, stato, provvisoria } = scadenza;
  const { fatte } = piano.bozza;
  const manca = daScrivere(scadenza);
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
      {id === 'approvazione' ? (
        manca !== null && <Caption1>{manca}</Caption1>
      ) : (
        <Field label={TESTI_PIANO.fattoIl} size="small" hint={manca}>
          <Input
            type="date"
            size="small"
            max="2100-12-31"
            aria-label={TESTI_PIANO.fattoIlDi(cosa)}
            value={fatte[id] ?? ''}
            onChange={(_, { value }) => piano.cambia({ fatte: conData(fatte, id, value) })}
          />
        </Field>
      )}
    </li>
  );
}
