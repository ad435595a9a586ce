const GIORNO = 86_400_000;

/** La data ISO di tanti giorni dopo (o prima, se negativi). */
export function piuGiorni(data: string, giorni: number): string {
  return new Date(istante(data) + giorni * GIORNO).toISOString().slice(0, 10);
}

/** Giorni dalla prima data alla seconda; negativi se la seconda viene prima. */
export function giorniFra(da: string, a: string): number {
  return Math.round((istante(a) - istante(da)) / GIORNO);
}

/** Il numero con cui un foglio di calcolo conta i giorni: la cella è una data, si ordina e si sottrae. */
export function seriale(data: string): number {
  return giorniFra('1899-12-30', data);
}

/** Vero se è un giorno che esiste, scritto `AAAA-MM-GG`. */
export function isDataIso(testo: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(testo)) return false;
  const quando = istante(testo);
  return Number.isFinite(quando) && new Date(quando).toISOString().startsWith(testo);
}

/** In tempo universale: l'ora legale non deve spostare i giorni. */
function istante(data: string): number {
  return Date.parse(`${data}T00:00:00Z`);
}
