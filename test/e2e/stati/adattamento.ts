import type { Frame } from 'playwright-core';

/** Gli spazi fra lettere, parole e righe che chi legge può volere (WCAG 2.1, criterio 1.4.12). */
const SPAZI = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Allarga gli spazi del testo in tutta la pagina; torna a com'era con `false`. */
export const allargaSpazi = (frame: Frame, allargati: boolean): Promise<void> =>
  frame.evaluate(
    ([regole, si]) => {
      // Un foglio di stile costruito: la politica della pagina non lascia scriverne altri.
      const foglio = new CSSStyleSheet();
      if (si) foglio.replaceSync(regole);
      document.adoptedStyleSheets = si ? [foglio] : [];
    },
    [SPAZI, allargati] as const,
  );

/** I testi che non si vedono per intero: escono da un contenitore che nasconde ciò che avanza. */
export const tagliati = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const nascosti = new Set<string>();
    const giro = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let nodo = giro.nextNode(); nodo; nodo = giro.nextNode()) {
      const testo = (nodo.textContent ?? '').trim();
      if (testo === '' || nodo.parentElement?.checkVisibility() !== true) continue;
      const area = document.createRange();
      area.selectNodeContents(nodo);
      const qui = area.getBoundingClientRect();
      for (let sopra: Element | null = nodo.parentElement; sopra; sopra = sopra.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(sopra);
        const { left, right, top, bottom, width } = sopra.getBoundingClientRect();
        // Un punto solo: è testo per il lettore di schermo, che non si deve vedere.
        if (width <= 2) break;
        const perLungo = /hidden|clip/.test(overflowX) && (qui.left < left - 1 || qui.right > right + 1);
        const perAlto = /hidden|clip/.test(overflowY) && (qui.top < top - 1 || qui.bottom > bottom + 1);
        if (perLungo || perAlto) nascosti.add(testo.slice(0, 80));
      }
    }
    return [...nascosti];
  });

/** I movimenti in corso per chi chiede di ridurli: nessuno, salvo la rotella lenta che dice che il lavoro va avanti. */
export const movimenti = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() =>
    document.getAnimations().flatMap((uno) => {
      const { duration = 0, iterations = 1 } = uno.effect?.getTiming() ?? {};
      const lungo = Number(duration) > 100 || iterations === Number.POSITIVE_INFINITY;
      const chi = uno.effect instanceof KeyframeEffect ? uno.effect.target : null;
      const dove = chi?.className ?? '';
      return lungo && uno.playState === 'running' && !chi?.closest('[role="progressbar"]')
        ? [`${Number(duration)} ms, ${iterations} volte: ${dove}`]
        : [];
    }),
  );
