/**
 * In jsdom dei fogli di stile restano le sole regole che nascondono, perché da quelle dipendono i nomi e ciò che si vede.
 * Fluent ne scrive migliaia, e a ogni domanda su un elemento jsdom le riprova tutte: le prove rallentavano di dieci volte man
 * mano che si accumulavano. Come appare il pannello lo guarda Chromium.
 */
const NASCONDE = /display:\s*none|visibility:\s*hidden/;

if (typeof document !== 'undefined') {
  const stile = document.head.appendChild(document.createElement('style'));
  const tipo = Object.getPrototypeOf(stile.sheet) as CSSStyleSheet;
  const inserisci = Object.getOwnPropertyDescriptor(tipo, 'insertRule')?.value as CSSStyleSheet['insertRule'];
  tipo.insertRule = function insertRule(this: CSSStyleSheet, regola: string, posto?: number): number {
    if (!NASCONDE.test(regola)) return 0;
    return inserisci.call(this, regola, Math.min(posto ?? 0, this.cssRules.length));
  };
  stile.remove();
}
