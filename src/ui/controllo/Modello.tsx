import { Button, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { enteDalNome } from '../../domain/enti/ente-da-nome';
import type { PropScheda } from '../stato/tipi';
import { CONTROLLO } from '../testi/controllo';

const TESTI = CONTROLLO.modello;
/** Da luglio si prepara il piano dell'anno dopo. */
const LUGLIO = 6;

const useStili = makeStyles({
  modello: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  titolo: { margin: 0 },
  spiega: { margin: 0 },
  bottone: { alignSelf: 'flex-start' },
});

/** A chi non ha ancora niente: i fogli da compilare, già con le formule. */
export function Modello({ stato, azioni }: PropScheda): React.JSX.Element | null {
  const stili = useStili();
  const [nome, setNome] = useState('');
  const [anno, setAnno] = useState(() => String(stato.impostazioni.anno ?? annoDelPiano(new Date())));
  const [provato, setProvato] = useState(false);
  const sbagli = {
    ente: nome.trim() === '' ? TESTI.senzaEnte : undefined,
    anno: /^20\d\d$/.test(anno.trim()) ? undefined : TESTI.annoSbagliato,
  };
  if (stato.controllata?.solaLettura) return null;
  const aggiungi = (): void => {
    setProvato(true);
    if (sbagli.ente ?? sbagli.anno) return;
    void azioni.aggiungiModello({
      ambito: '',
      anno: Number(anno),
      ente: enteDalNome(nome.trim()),
      approvato: stato.impostazioni.approvato,
    });
  };
  return (
    <form
      className={stili.modello}
      noValidate
      data-giro="modello"
      onSubmit={(evento) => {
        evento.preventDefault();
        aggiungi();
      }}
    >
      <Subtitle2 as="h3" className={stili.titolo}>
        {TESTI.titolo}
      </Subtitle2>
      <p className={stili.spiega}>{TESTI.spiega}</p>
      <Field
        label={TESTI.ente}
        hint={provato && sbagli.ente ? undefined : TESTI.esempio}
        validationMessage={provato ? sbagli.ente : undefined}
      >
        <Input value={nome} autoComplete="off" maxLength={200} onChange={(_, { value }) => setNome(value)} />
      </Field>
      <Field label={TESTI.anno} validationMessage={provato ? sbagli.anno : undefined}>
        <Input
          value={anno}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          onChange={(_, { value }) => setAnno(value)}
        />
      </Field>
      <Button type="submit" className={stili.bottone} disabledFocusable={stato.lavoro !== null}>
        {TESTI.aggiungi}
      </Button>
    </form>
  );
}

function annoDelPiano(oggi: Date): number {
  return oggi.getFullYear() + (oggi.getMonth() >= LUGLIO ? 1 : 0);
}
