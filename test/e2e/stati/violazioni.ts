import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const REGOLE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** Le sole che guardano i colori: cambiato il tema, tutto il resto è come prima. */
const REGOLE_DEI_COLORI = ['color-contrast', 'link-in-text-block'];

/** Dopo un cambio di tema i colori passano a poco a poco: si guarda il punto d'arrivo. */
const FINITI_I_PASSAGGI = `new Promise((fatto) => requestAnimationFrame(() => requestAnimationFrame(() => {
  for (const una of document.getAnimations()) if (una instanceof CSSTransition) una.finish();
  fatto();
})))`;

/** Gli elementi con cui Fluent guida il tabulatore: passano subito il fuoco al vicino, e nessuno li sente. */
const APPOGGI = '[data-tabster-dummy]';

/** Le violazioni, una riga per elemento. Il programma si inietta: la politica della pagina vieta altri script. */
export function violazioni(frame: Frame): Promise<readonly string[]> {
  return conAxe(frame, REGOLE);
}

/** Come `violazioni`, dei soli colori: per una pagina già guardata in un altro tema. */
export function violazioniDeiColori(frame: Frame): Promise<readonly string[]> {
  return conAxe(frame, { type: 'rule', values: REGOLE_DEI_COLORI });
}

async function conAxe(frame: Frame, runOnly: RunOptions['runOnly']): Promise<readonly string[]> {
  if (!(await frame.evaluate('"axe" in globalThis'))) await frame.evaluate(AXE);
  await frame.evaluate(FINITI_I_PASSAGGI);
  const chiesto = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const esito = (await frame.evaluate(`axe.run({ exclude: '${APPOGGI}' }, ${chiesto})`)) as AxeResults;
  return esito.violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, html }) => `${id}: ${help} — ${target.join(' ')} ${html.slice(0, 200)}`),
  );
}
