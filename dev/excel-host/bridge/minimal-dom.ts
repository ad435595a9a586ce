/** Le poche cose del browser che il cliente di Office cerca quando si carica: in Node non ci sono. */
export function installMinimalDom(): void {
  const globals = globalThis as Record<string, unknown>;
  const define = (name: string, value: unknown): void => {
    if (globals[name] === undefined)
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };
  const element = (): object => ({ setAttribute: () => undefined, appendChild: () => undefined, style: {} });
  define('window', globalThis);
  define('self', globalThis);
  define('name', '');
  define('external', {});
  define('addEventListener', () => undefined);
  define('removeEventListener', () => undefined);
  define('location', { href: 'https://localhost/', hash: '', search: '', protocol: 'https:', hostname: 'localhost' });
  define('document', {
    domain: 'localhost',
    URL: 'https://localhost/',
    createElement: element,
    getElementsByTagName: () => [],
    getElementById: () => null,
    addEventListener: () => undefined,
  });
  define('navigator', { userAgent: 'Node' });
}
