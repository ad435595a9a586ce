import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

export type NomeTema = 'chiaro' | 'scuro' | 'contrasto';

const TEMI: Readonly<Record<NomeTema, Theme>> = {
  chiaro: webLightTheme,
  scuro: webDarkTheme,
  contrasto: teamsHighContrastTheme,
};

const SCURO = '(prefers-color-scheme: dark)';

/** Il tema di Office, se si sa; altrimenti quello del sistema. Il contrasto elevato di Windows lo impone il browser. */
export function useTema(diOffice: NomeTema | null): Theme {
  const scuro = useSyncExternalStore(ascoltaSistema, leggiSistema, () => false);
  return TEMI[diOffice ?? (scuro ? 'scuro' : 'chiaro')];
}

function ascoltaSistema(cambiato: () => void): () => void {
  const domanda = sistema();
  domanda?.addEventListener('change', cambiato);
  return () => domanda?.removeEventListener('change', cambiato);
}

function leggiSistema(): boolean {
  return sistema()?.matches ?? false;
}

/** Chi non ha `matchMedia` (una prova, un riquadro molto vecchio) ha il tema chiaro. */
function sistema(): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia(SCURO) : null;
}
