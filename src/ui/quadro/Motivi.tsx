import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { COMPONENTI } from '../../domain/voci/voce';

export type Componente = (typeof COMPONENTI)[number];

/** I disegni non prendono da sé i colori del sistema: col contrasto elevato bastano i motivi. */
const ALTO_CONTRASTO = { '@media (forced-colors: active)': { color: 'CanvasText' } } as const;

const useStili = makeStyles({
  fuori: { position: 'absolute', width: 0, height: 0 },
  turnOver: { color: tokens.colorPaletteNavyForeground2, ...ALTO_CONTRASTO },
  carenza: { color: tokens.colorPaletteMarigoldForeground2, ...ALTO_CONTRASTO },
  nuova: { color: tokens.colorPaletteTealForeground2, ...ALTO_CONTRASTO },
  privati: { color: tokens.colorPaletteGrapeForeground2, ...ALTO_CONTRASTO },
});

/** Il riempimento di una voce dentro un disegno; `id` è quello dato a `Motivi`. */
export function riempimento(id: string, voce: Componente): string {
  return `url(#${id}-${voce})`;
}

/**
 * I quattro motivi delle voci: pieno, righe oblique, punti, quadretti. Si distinguono anche senza colore. Un motivo prende il
 * colore da dove è definito: perciò sta fuori dalle barre, una volta sola.
 */
export function Motivi({ id }: { readonly id: string }): ReactElement {
  const stili = useStili();
  return (
    <svg aria-hidden="true" focusable="false" className={stili.fuori}>
      <defs>
        <pattern id={`${id}-turnOver`} width="8" height="8" patternUnits="userSpaceOnUse" className={stili.turnOver}>
          <rect width="8" height="8" fill="currentColor" />
        </pattern>
        <pattern
          id={`${id}-carenza`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
          className={stili.carenza}
        >
          <rect width="3" height="6" fill="currentColor" />
        </pattern>
        <pattern id={`${id}-nuova`} width="5" height="5" patternUnits="userSpaceOnUse" className={stili.nuova}>
          <circle cx="2.5" cy="2.5" r="1.6" fill="currentColor" />
        </pattern>
        <pattern id={`${id}-privati`} width="6" height="6" patternUnits="userSpaceOnUse" className={stili.privati}>
          <path d="M0 0H6M0 0V6" stroke="currentColor" strokeWidth="2" />
        </pattern>
      </defs>
    </svg>
  );
}

/** Le classi col colore di ogni voce, per i contorni. */
export function useColoriVoci(): Readonly<Record<Componente, string>> {
  return useStili();
}
