/** Ciò che il browser raggiunge col tabulatore. */
const RAGGIUNGIBILI = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * In Excel sul web Office.js si prende il tabulatore: salta ciò che non conosce (`summary`) e, quando il fuoco l'abbiamo
 * messo noi su un rilievo, esce dal pannello. Finché nel pannello c'è dove andare, il tasto resta al browser; agli
 * estremi passa a Office.js, che riporta il fuoco a Excel.
 */
export function tieniIlTabulatore(): void {
  document.addEventListener('keydown', (evento) => {
    if (evento.key === 'Tab' && haDoveAndare(evento.shiftKey)) evento.stopPropagation();
  });
}

function haDoveAndare(indietro: boolean): boolean {
  const qui = document.activeElement;
  // Dopo che un bottone è sparito il fuoco è di nessuno, ma il browser sa da dove riprendere.
  if (qui === null || qui === document.body) return document.querySelector(RAGGIUNGIBILI) !== null;
  const verso = indietro ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll<HTMLElement>(RAGGIUNGIBILI)].some(
    (uno) => (qui.compareDocumentPosition(uno) & verso) !== 0 && siRaggiunge(uno),
  );
}

function siRaggiunge(uno: HTMLElement): boolean {
  if (uno.tabIndex < 0 || uno.matches(':disabled')) return false;
  // Gli elementi d'appoggio di Fluent non sono una meta.
  if (uno.getAttribute('aria-hidden') === 'true') return false;
  return uno.getClientRects().length > 0 && uno.closest('details:not([open]) > :not(summary)') === null;
}
