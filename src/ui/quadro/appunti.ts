/** Ciò che si mette negli appunti. Chi incolla in un testo prende l'HTML; gli altri il testo. */
export interface DaCopiare {
  readonly testo: string;
  readonly html?: string;
}

/** Copia; falso se il programma che ospita il pannello non lo permette. */
export async function copia({ testo, html }: DaCopiare): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(testo);
    else await navigator.clipboard.write([new ClipboardItem(comeDati({ 'text/html': html, 'text/plain': testo }))]);
    return true;
  } catch {
    // Nella cornice di Excel sul web gli appunti possono essere vietati: resta il comando di copia di una volta.
    return copiaColComando({ testo, ...(html === undefined ? {} : { html }) });
  }
}

function comeDati(testi: Readonly<Record<string, string>>): Record<string, Blob> {
  return Object.fromEntries(Object.entries(testi).map(([tipo, testo]) => [tipo, new Blob([testo], { type: tipo })]));
}

function copiaColComando({ testo, html }: DaCopiare): boolean {
  let dato = false;
  const metti = (evento: ClipboardEvent): void => {
    evento.clipboardData?.setData('text/plain', testo);
    if (html !== undefined) evento.clipboardData?.setData('text/html', html);
    evento.preventDefault();
    dato = evento.clipboardData !== null;
  };
  document.addEventListener('copy', metti);
  try {
    return document.execCommand('copy') && dato;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', metti);
  }
}

/** Dà il file da salvare a chi ospita il pannello. Non si può sapere se lo salva: Excel sul computer può rifiutarlo. */
export function scarica(nome: string, tipo: string, contenuto: string): void {
  const indirizzo = URL.createObjectURL(new Blob([contenuto], { type: tipo }));
  const legame = document.createElement('a');
  legame.href = indirizzo;
  legame.download = nome;
  document.body.append(legame);
  legame.click();
  legame.remove();
  // Subito dopo il clic alcuni browser non hanno ancora cominciato a leggere.
  setTimeout(() => URL.revokeObjectURL(indirizzo), MINUTO);
}

const MINUTO = 60_000;
