import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useLayoutEffect, useSyncExternalStore } from 'react';

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
  const nome = diOffice ?? (scuro ? 'scuro' : 'chiaro');
  useLayoutEffect(() => {
    // Ciò che disegna il browser (barre di scorrimento, calendario delle date) segue la pagina intera, finestre comprese.
    document.documentElement.style.colorScheme = nome === 'chiaro' ? 'light' : 'dark';
  }, [nome]);
  return TEMI[nome];
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
