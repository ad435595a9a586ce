/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { renderHook } from '@testing-library/react';
import { useTema } from '../../../src/ui/cornice/tema';
import type { NomeTema } from '../../../src/ui/cornice/tema';

/** Un sistema che chiede lo scuro, o no. */
function sistema(scuro: boolean): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: scuro }) as unknown as MediaQueryList;
}

describe('il tema del pannello', () => {
  it.each<[NomeTema | null, boolean, 'light' | 'dark']>([
    // Office, sistema scuro, ciò che ne viene
    ['chiaro', true, 'light'],
    ['scuro', false, 'dark'],
    ['contrasto', false, 'dark'],
    // Excel sul web non lo dice: vale il sistema.
    [null, true, 'dark'],
    [null, false, 'light'],
  ])('Office %s, sistema scuro %s: anche il browser disegna %s', (office, scuro, atteso) => {
    sistema(scuro);
    const { result } = renderHook(() => useTema(office));
    expect(document.documentElement.style.colorScheme).toBe(atteso);
    if (office !== 'contrasto') expect(result.current).toBe(atteso === 'dark' ? webDarkTheme : webLightTheme);
  });
});
