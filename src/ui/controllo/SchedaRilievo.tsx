import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { CorrezioneDaFare } from '../../app/cartella-aperta';
import type { Rilievo } from '../../domain/rilievi/rilievo';
import { mostraValore } from '../../domain/testi/cita';
import { frasi, testiRegola } from '../../domain/testi/indice';
import { fonteDelRilievo, frasiDaConfermare } from '../../domain/testi/soglie';
import { useApriAiuto } from '../aiuto/apri-aiuto';
import { AIUTO } from '../testi/aiuto';
import { RILIEVO } from '../testi/controllo';
import { Correggi } from './Correggi';
import { dataItaliana } from './data-italiana';
import { doveStanno } from './celle';
import { Giustifica } from './Giustifica';
import type { Modulo, Moduli } from './useModuli';
import type { VoceElenco } from './vista';

const useStili = makeStyles({
  rilievo: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  ente: { fontWeight: tokens.fontWeightSemibold },
  minuto: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  bottoni: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  nonFatto: { color: tokens.colorStatusDangerForeground1 },
  perche: { paddingLeft: tokens.spacingHorizontalS, borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
});

/** Ciò che si può fare di un rilievo; manca ciò che la cartella non permette. */
export interface AzioniRilievo {
  readonly vai: (voce: VoceElenco) => void;
  readonly correzioni: (voce: VoceElenco) => readonly CorrezioneDaFare[];
  /** Vero se è stato scritto qualcosa. */
  readonly correggi: (voce: VoceElenco, correzioni: readonly CorrezioneDaFare[]) => Promise<boolean>;
  readonly giustifica: (voce: VoceElenco, motivo: string) => Promise<boolean>;
  readonly ritira: (voce: VoceElenco) => void;
  /** Vero mentre si lavora o se la cartella è in sola lettura. */
  readonly ferme: boolean;
}

interface Prop extends Pick<Moduli, 'apri' | 'motivi'> {
  readonly voce: VoceElenco;
  readonly azioni: AzioniRilievo;
  readonly modulo: Modulo | null;
  /** Il suo posto fra i `quanti` del gruppo, da uno: non tutti stanno nel documento. */
  readonly posto: number;
  readonly quanti: number;
  /** La sua riga nell'elenco, e lo spazio di quelle non disegnate prima di lei. */
  readonly indice: number;
  readonly spazio: number;
  readonly misura: (elemento: HTMLElement | null) => void;
}

/** Che cosa, dove, trovato, atteso, perché, che fare. */
export const SchedaRilievo = memo(function SchedaRilievo(prop: Prop): React.JSX.Element {
  const { voce, azioni, modulo: aperto, motivi } = prop;
  const stili = useStili();
  const [nonFatto, setNonFatto] = useState(false);
  const { rilievo, giustificazione, file } = voce;
  const { messaggio, rimedio } = frasi(rilievo);
  const dove = doveStanno(rilievo.celle);
  const valori = valoriDi(rilievo);
  const correggibile = rilievo.correzione?.cella.file === 0 && !giustificazione;
  // Cercare le altre celle uguali costa: si fa quando si vogliono vedere.
  const correzioni = correggibile && aperto === 'correggi' ? azioni.correzioni(voce) : [];
  const [questa] = correzioni;
  const apri = (quale: Modulo): void => {
    setNonFatto(false);
    prop.apri(voce.chiave, aperto === quale ? null : quale);
  };
  const chiudi = (): void => prop.apri(voce.chiave, null);
  // Il motivo è sotto il giudizio, che da qui può non vedersi.
  const esegui = async (azione: Promise<boolean>): Promise<void> => setNonFatto(!(await azione));
  return (
    <li
      className={stili.rilievo}
      style={{ marginTop: prop.spazio }}
      tabIndex={-1}
      ref={prop.misura}
      data-index={prop.indice}
      data-rilievo={voce.chiave}
      aria-posinset={prop.posto}
      aria-setsize={prop.quanti}
    >
      {rilievo.ente && <span className={stili.ente}>{rilievo.ente}</span>}
      {dove && file !== null && (
        <span>
          {RILIEVO.nelFile(file)} · {dove.foglio} · {dove.celle}
        </span>
      )}
      {dove && file === null && (
        <Link
          as="button"
          style={{ textAlign: 'left' }}
          aria-label={RILIEVO.vaiA(`${dove.foglio}, ${dove.celle}`)}
          title={RILIEVO.vai}
          data-giro="cella"
          onClick={() => azioni.vai(voce)}
        >
          {dove.foglio} · {dove.celle}
        </Link>
      )}
      {!dove && <span className={stili.minuto}>{RILIEVO.senzaCella}</span>}
      {valori !== '' && <span>{valori}</span>}
      <span>{messaggio}</span>
      {giustificazione ? (
        <span className={stili.perche}>
          {RILIEVO.giustificatoIl(dataItaliana(giustificazione.data))} {giustificazione.motivo}
        </span>
      ) : (
        <span className={stili.minuto}>{rimedio}</span>
      )}
      <Spiegazione rilievo={rilievo} />
      <div className={stili.bottoni}>
        {correggibile && (
          <Button
            size="small"
            disabled={azioni.ferme}
            onClick={() => apri('correggi')}
            aria-expanded={aperto === 'correggi'}
            data-giro="rimedio"
          >
            {RILIEVO.correggi}
          </Button>
        )}
        {rilievo.giustificabile && !giustificazione && (
          <Button
            size="small"
            disabled={azioni.ferme}
            onClick={() => apri('giustifica')}
            aria-expanded={aperto === 'giustifica'}
            data-giro="rimedio"
          >
            {RILIEVO.giustifica}
          </Button>
        )}
        {giustificazione && (
          <Button size="small" disabled={azioni.ferme} onClick={() => azioni.ritira(voce)}>
            {RILIEVO.ritira}
          </Button>
        )}
      </div>
      {aperto === 'correggi' && questa && (
        <Correggi
          questa={questa}
          tutte={correzioni}
          fermo={azioni.ferme}
          fai={(scelte) => void esegui(azioni.correggi(voce, scelte))}
          chiudi={chiudi}
        />
      )}
      {aperto === 'giustifica' && (
        <Giustifica
          scritto={motivi.get(voce.chiave)}
          scrivi={(motivo) => motivi.set(voce.chiave, motivo)}
          fermo={azioni.ferme}
          fai={(motivo) => void esegui(azioni.giustifica(voce, motivo))}
          chiudi={chiudi}
        />
      )}
      {nonFatto && <div className={stili.nonFatto}>{RILIEVO.nonFatto}</div>}
    </li>
  );
});

/** L'articolo e, a richiesta, che cosa chiede la regola. */
function Spiegazione({ rilievo }: { readonly rilievo: Rilievo }): React.JSX.Element {
  const stili = useStili();
  const { regola, fonte } = rilievo;
  const apriAiuto = useApriAiuto();
  return (
    <details className={stili.minuto}>
      <summary>{RILIEVO.perche(fonteDelRilievo(rilievo))}</summary>
      <div className={stili.perche}>
        {[testiRegola(regola).controllo, RILIEVO.confidenza[fonte.confidenza], ...frasiDaConfermare(rilievo)].join(' ')}{' '}
        {RILIEVO.regola(regola)}.{' '}
        {apriAiuto && (
          <Link as="button" inline style={{ textAlign: 'left' }} onClick={() => apriAiuto(regola)}>
            {AIUTO.apriRegola(regola)}
          </Link>
        )}
      </div>
    </details>
  );
}

function valoriDi({ trovato, atteso }: Rilievo): string {
  if (trovato === undefined) return atteso === undefined ? '' : RILIEVO.soloAtteso(mostraValore(atteso));
  const prima = RILIEVO.trovato(mostraValore(trovato));
  return atteso === undefined ? prima : `${prima} · ${RILIEVO.atteso(mostraValore(atteso))}`;
}
