const NARROWEST = 300;
const GRID_LEAST = 320;
const STEP = 16;

/** Il bordo fra foglio e pannello, da trascinare o da muovere con le frecce. */
export function resizeWith(splitter: HTMLElement, side: HTMLElement): void {
  const set = (width: number): void => {
    const most = Math.max(NARROWEST, window.innerWidth - GRID_LEAST);
    const kept = Math.round(Math.min(most, Math.max(NARROWEST, width)));
    side.style.width = `${kept}px`;
    splitter.ariaValueNow = String(kept);
  };
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    // Sopra la cornice la pagina non vedrebbe passare il mouse.
    document.body.classList.add('resizing');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    splitter.addEventListener(end, () => {
      document.body.classList.remove('resizing');
    });
  splitter.addEventListener('keydown', (event) => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (direction !== undefined) set(side.getBoundingClientRect().width + direction * STEP);
  });
}

/**
 * Chiaro o scuro: come il sistema finché non si sceglie. Il cliente di Office sul web non dice il tema al pannello, che
 * segue il browser; il browser a sua volta dà a una cornice il `color-scheme` della pagina che la contiene.
 */
export function switchTheme(button: HTMLButtonElement): void {
  const root = document.documentElement;
  const apply = (theme: string): void => {
    root.dataset['theme'] = theme;
    const dark = theme === 'dark';
    button.textContent = dark ? 'Chiaro' : 'Scuro';
    button.title = dark ? 'Passa ai colori chiari' : 'Passa ai colori scuri';
  };
  apply(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  button.addEventListener('click', () => {
    apply(root.dataset['theme'] === 'dark' ? 'light' : 'dark');
  });
}
