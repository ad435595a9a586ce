import { Button, FluentProvider, makeStyles, Tab, TabList, Title3, tokens } from '@fluentui/react-components';
import { memo, useCallback, useDeferredValue, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import type { CartellaAperta } from '../../app/cartella-aperta';
import type { LettoreFile } from '../../app/importa/lettore-file';
import { ApriAiuto } from '../aiuto/apri-aiuto';
import type { Mostrato } from '../aiuto/apri-aiuto';
import type { PropAiuto } from '../aiuto/Aiuto';
import { SchedaControllo } from '../controllo/SchedaControllo';
import { ApriGiro } from '../giro/apri-giro';
import type { PropGiro } from '../giro/Giro';
import type { PropScheda, Scheda } from '../stato/tipi';
import { useCartella } from '../stato/useCartella';
import { AIUTO } from '../testi/aiuto';
import { CORNICE } from '../testi/cornice';
import { PartePigra } from './PartePigra';
import { Riparo } from './Riparo';
import { SchedaPigra } from './SchedaPigra';
import { useTema } from './tema';
import type { NomeTema } from './tema';

const useStili = makeStyles({
  tutto: {
    minHeight: '100vh',
    minWidth: 0,
    // Il cartello del giro guidato sta in fondo, sopra la pagina.
    paddingBottom: 'var(--spazio-giro, 0)',
    // I campi di Fluent hanno una larghezza minima che a forte ingrandimento esce dal pannello.
    '& .fui-Input, & .fui-Textarea, & .fui-Select, & .fui-Button': { minWidth: '0' },
    '& .fui-Input__input': { minWidth: '0', width: '100%' },
  },
  testata: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  titolo: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', margin: 0 },
  piano: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  // È il primo del pannello: chi ci entra col tabulatore da Excel non ha ancora premuto niente qui dentro, e il segno di
  // Fluent, che aspetta un tasto, non comparirebbe.
  aiuto: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  // Le linguette si allineano al testo sopra, non al loro margine.
  linguette: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  scheda: { padding: tokens.spacingHorizontalM },
  soloLetto: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

const SCHEDE: readonly Scheda[] = ['controllo', 'comuni', 'quadro', 'piano'];

const caricaQuadro = async (): Promise<ComponentType<PropScheda>> =>
  (await import('../quadro/SchedaQuadro')).SchedaQuadro;
const caricaPiano = async (): Promise<ComponentType<PropScheda>> => (await import('../piano/SchedaPiano')).SchedaPiano;
const caricaAiuto = async (): Promise<ComponentType<PropAiuto>> => (await import('../aiuto/Aiuto')).Aiuto;
const caricaGiro = async (): Promise<ComponentType<PropGiro>> => (await import('../giro/Giro')).Giro;

async function caricaComuniCon(lettore: LettoreFile | undefined): Promise<ComponentType<PropScheda>> {
  const { SchedaComuni } = await import('../comuni/SchedaComuni');
  return (prop) => (lettore ? <SchedaComuni {...prop} lettore={lettore} /> : null);
}

interface Prop {
  readonly cartella: CartellaAperta;
  /** Legge i file dei comuni; senza, la scheda Comuni non c'è. */
  readonly lettore?: LettoreFile;
  /** Il tema di Office, se si sa; senza, vale quello del sistema. */
  readonly temaOffice?: NomeTema | null;
}

const Controllo = memo(SchedaControllo);
const Pigra = memo(SchedaPigra);

/** Il pannello intero. */
export function App({ cartella, lettore, temaOffice = null }: Prop): React.JSX.Element {
  const stili = useStili();
  return (
    <FluentProvider theme={useTema(temaOffice)} className={stili.tutto}>
      <Riparo>
        <Pannello cartella={cartella} lettore={lettore} />
      </Riparo>
    </FluentProvider>
  );
}

function Pannello({ cartella, lettore }: Pick<Prop, 'cartella' | 'lettore'>): React.JSX.Element {
  const stili = useStili();
  const { stato, azioni } = useCartella(cartella);
  // Le schede che non si vedono si ridisegnano dopo, con calma: non tocca a loro far aspettare chi lavora.
  const differito = useDeferredValue(stato);
  const propDi = (scheda: Scheda): PropScheda => ({ stato: stato.scheda === scheda ? stato : differito, azioni });
  const aperte = useRef(new Set<Scheda>()).current.add(stato.scheda);
  const caricaComuni = useCallback(() => caricaComuniCon(lettore), [lettore]);
  const schede = SCHEDE.filter((scheda) => scheda !== 'comuni' || lettore !== undefined);
  const anno = stato.controllata?.controllo.contesto.anno ?? null;
  const [aiuto, setAiuto] = useState<Mostrato | null>(null);
  const apriAiuto = useCallback((regola: Mostrato['regola']) => setAiuto({ regola }), []);
  /** Il bottone che ha aperto il giro guidato; null se il giro non è aperto. */
  const [giro, setGiro] = useState<HTMLElement | null>(null);
  const apriGiro = useCallback((da: HTMLElement) => {
    setAiuto(null);
    setGiro((gia) => gia ?? da);
  }, []);
  const chiudiGiro = useCallback(() => setGiro(null), []);
  return (
    <ApriGiro value={apriGiro}>
      <ApriAiuto value={apriAiuto}>
        <header className={stili.testata}>
          <div className={stili.titolo}>
            <Title3 as="h1">{CORNICE.nome}</Title3>
            {anno !== null && <span className={stili.piano}>{CORNICE.piano(anno)}</span>}
            <Button
              className={stili.aiuto}
              appearance="subtle"
              size="small"
              data-giro="aiuto"
              onClick={() => apriAiuto(null)}
            >
              {AIUTO.apri}
            </Button>
          </div>
          <TabList
            className={stili.linguette}
            // Quattro linguette in una riga anche a 320 pixel.
            size="small"
            selectedValue={stato.scheda}
            aria-label={CORNICE.schede}
            onTabSelect={(_, { value }) => azioni.apri(value as Scheda)}
          >
            {schede.map((scheda) => (
              <Tab key={scheda} value={scheda} id={`linguetta-${scheda}`} aria-controls={`scheda-${scheda}`}>
                {CORNICE.scheda[scheda]}
              </Tab>
            ))}
          </TabList>
        </header>
        {giro && (
          <PartePigra
            carica={caricaGiro}
            prop={{
              ...{ stato, azioni, da: giro, chiudi: chiudiGiro },
              conComuni: lettore !== undefined,
              aiutoAperto: aiuto !== null,
            }}
          />
        )}
        <main>
          {schede.map((scheda) => (
            <section
              key={scheda}
              role="tabpanel"
              id={`scheda-${scheda}`}
              aria-labelledby={`linguetta-${scheda}`}
              hidden={stato.scheda !== scheda}
              className={stili.scheda}
            >
              <Riparo>
                {/* Il Controllo resta montato: chi torna ritrova l'elenco dov'era. */}
                {scheda === 'controllo' && <Controllo {...propDi(scheda)} />}
                {scheda === 'comuni' && aperte.has(scheda) && <Pigra {...propDi(scheda)} carica={caricaComuni} />}
                {scheda === 'quadro' && stato.scheda === scheda && <Pigra {...propDi(scheda)} carica={caricaQuadro} />}
                {/* Anche il Piano, una volta aperto: ciò che si è scritto e non salvato non si perde cambiando scheda. */}
                {scheda === 'piano' && aperte.has(scheda) && <Pigra {...propDi(scheda)} carica={caricaPiano} />}
              </Riparo>
            </section>
          ))}
        </main>
        <div role="status" aria-live="polite" className={stili.soloLetto}>
          {stato.annuncio}
        </div>
        {aiuto && <PartePigra carica={caricaAiuto} prop={{ regola: aiuto.regola, chiudi: () => setAiuto(null) }} />}
      </ApriAiuto>
    </ApriGiro>
  );
}
