import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { nomeBreve } from '../../domain/enti/nome-breve';
import type { Quadro } from '../../domain/quadro';
import { numeroItaliano } from '../../domain/testi/numero-italiano';
import { COMPONENTI } from '../../domain/voci/voce';
import { NOMI_VOCI, SENZA_BARRA, TESTI_QUADRO, mostraTutti, valoreScritto } from '../testi/quadro';
import { Motivi, riempimento, useColoriVoci } from './Motivi';
import { anteprimaDi } from './righe-anteprima';
import type { Barra } from './righe-anteprima';
import { TabellaAnteprima } from './TabellaAnteprima';

/** Oltre, le barre si chiedono: un ambito ne ha di rado di più. */
const BARRE_SUBITO = 40;
const ALTEZZA = 14;

const useStili = makeStyles({
  tutto: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  legenda: { display: 'grid', gridTemplateColumns: 'auto 1fr auto', gap: '4px 8px', alignItems: 'center', margin: 0 },
  voce: { display: 'contents' },
  barre: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  testa: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  nome: { overflowWrap: 'anywhere', minWidth: 0 },
  disegno: { display: 'block', overflow: 'visible' },
  somma: { margin: 0, textAlign: 'right' },
  numero: { fontVariantNumeric: 'tabular-nums' },
  resto: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** L'offerta per ente: legenda con le somme, barre dalla più lunga, chi non ha barra e perché, e la tabella per chi ascolta. */
export function BarrePerEnte({ quadro }: { readonly quadro: Quadro }): ReactElement {
  const stili = useStili();
  const id = useId();
  const [tutte, setTutte] = useState(false);
  const anteprima = anteprimaDi(quadro);
  const massimo = anteprima.barre[0]?.disponibili ?? 1;
  const mostrate = tutte ? anteprima.barre : anteprima.barre.slice(0, BARRE_SUBITO);
  return (
    <div className={stili.tutto}>
      <Motivi id={id} />
      <Legenda id={id} quadro={quadro} />
      <TabellaAnteprima quadro={quadro} />
      <div className={stili.barre} aria-hidden="true">
        {mostrate.map((barra) => (
          <RigaBarra key={barra.riga.ente.id} id={id} barra={barra} massimo={massimo} />
        ))}
      </div>
      {mostrate.length < anteprima.barre.length && (
        <Button size="small" onClick={() => setTutte(true)}>
          {mostraTutti(anteprima.barre.length)}
        </Button>
      )}
      <div aria-hidden="true">
        {(['zero', 'nonComunicato', 'nonRilevabile', 'senzaSap'] as const).map((perche) => {
          const nomi = anteprima[perche].map(({ ente }) => nomeBreve(ente));
          return nomi.length === 0 ? null : (
            <Caption1 key={perche} as="p" block className={stili.resto}>
              {SENZA_BARRA[perche](nomi)}
            </Caption1>
          );
        })}
      </div>
    </div>
  );
}

/** Le somme per voce, col motivo delle barre. */
function Legenda({ id, quadro }: { readonly id: string; readonly quadro: Quadro }): ReactElement {
  const stili = useStili();
  const colori = useColoriVoci();
  return (
    <dl className={stili.legenda} aria-label={TESTI_QUADRO.legenda}>
      {COMPONENTI.map((voce) => (
        <div key={voce} className={stili.voce}>
          <svg width="16" height="16" aria-hidden="true" focusable="false" className={colori[voce]}>
            <rect
              x="0.5"
              y="0.5"
              width="15"
              height="15"
              fill={riempimento(id, voce)}
              stroke="currentColor"
              strokeWidth="1"
            />
          </svg>
          <dt>
            <Text>{NOMI_VOCI[voce]}</Text>
          </dt>
          <dd className={stili.somma}>
            <Text weight="semibold" className={stili.numero}>
              {valoreScritto(quadro.totale[voce])}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface PropRiga {
  readonly id: string;
  readonly barra: Barra;
  readonly massimo: number;
}

function RigaBarra({ id, barra, massimo }: PropRiga): ReactElement {
  const stili = useStili();
  return (
    <div>
      <div className={stili.testa}>
        <Text size={200} className={stili.nome}>
          {nomeBreve(barra.riga.ente)}
        </Text>
        <Text size={200} weight="semibold" className={stili.numero}>
          {numeroItaliano(barra.disponibili)}
        </Text>
      </div>
      <Segmenti id={id} barra={barra} massimo={massimo} />
    </div>
  );
}

function Segmenti({ id, barra: { riga, disponibili }, massimo }: PropRiga): ReactElement {
  const stili = useStili();
  const colori = useColoriVoci();
  const largo = (quanti: number): string => `${(quanti / massimo) * 100}%`;
  let prima = 0;
  const parti = COMPONENTI.flatMap((voce) => {
    const valore = riga.valori[voce];
    if (typeof valore !== 'number' || valore <= 0) return [];
    const da = prima;
    prima += valore;
    return [{ voce, da, valore }];
  });
  return (
    <svg width="100%" height={ALTEZZA} focusable="false" className={stili.disegno}>
      {parti.map(({ voce, da, valore }) => (
        <rect
          key={voce}
          x={largo(da)}
          y="1"
          width={largo(valore)}
          height={ALTEZZA - 2}
          fill={riempimento(id, voce)}
          stroke="currentColor"
          strokeWidth="1"
          className={colori[voce]}
        />
      ))}
      {parti.length === 0 && (
        <rect x="0" y="1" width={largo(disponibili)} height={ALTEZZA - 2} fill="none" stroke="currentColor" />
      )}
    </svg>
  );
}
