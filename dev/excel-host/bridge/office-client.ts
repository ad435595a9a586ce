import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { RequirementSets } from '../protocol/requirement-sets';
import { installMinimalDom } from './minimal-dom';
import type { NativeBridge } from './native';

/** Il cliente vero di Excel, così come sta nel pacchetto: non si copia e non si modifica. */
const CLIENT = '@microsoft/office-js/dist/excel-web-16.00.js';

interface OfficeExtensionGlobal {
  readonly HostBridge: { init(bridge: NativeBridge): void };
}

interface ClientGlobals {
  OfficeExtension?: OfficeExtensionGlobal;
  Excel?: unknown;
  Office?: object;
}

/** Carica il cliente una volta sola in questo processo; servono `window` e `document` (jsdom, o `installDom`). */
export function loadOfficeClient(): void {
  const globals = globalThis as unknown as ClientGlobals;
  if (globals.OfficeExtension) return;
  installMinimalDom();
  const path = createRequire(join(process.cwd(), 'package.json')).resolve(CLIENT);
  // Nello stesso mondo delle prove, e non in uno separato: il cliente confronta prototipi (`instanceof Date`).
  (0, eval)(readFileSync(path, 'utf8'));
}

/** Attacca il cliente a un ponte: da qui `Excel.run` parla con quella cartella. */
export function connectOfficeClient(bridge: NativeBridge, sets: RequirementSets): void {
  loadOfficeClient();
  const globals = globalThis as unknown as ClientGlobals;
  globals.OfficeExtension?.HostBridge.init(bridge);
  const base = globals.Office ?? {};
  const context = {
    requirements: { isSetSupported: (name: string, version?: string) => sets.isSupported(name, version) },
    displayLanguage: 'it-IT',
    contentLanguage: 'it-IT',
    platform: 'OfficeOnline',
    host: 'Excel',
  };
  globals.Office = Object.create(base, {
    context: { value: context, configurable: true },
    onReady: {
      value: (callback?: (info: object) => unknown) => {
        const info = { host: 'Excel', platform: 'OfficeOnline' };
        callback?.(info);
        return Promise.resolve(info);
      },
      configurable: true,
    },
  }) as object;
}
