const memorie = new Set<Map<string, unknown>>();

/** Quanto ricordare. */
export interface Capienza {
  /** Testi: arrivati a tanti si dimentica tutto e si ricomincia, ciò che serve torna subito. */
  readonly testi: number;
  /** I testi più lunghi di così si rileggono ogni volta: non si ripetono, e terrebbero posto. */
  readonly caratteri?: number;
}

/**
 * La stessa lettura, che di ogni testo ricorda il risultato: nei fogli intestazioni, nomi e numeri scritti si ripetono a
 * migliaia. Vale solo per letture che dallo stesso testo danno sempre lo stesso risultato.
 */
export function conMemoria<T extends object | string | number | boolean | null>(
  { testi, caratteri = Infinity }: Capienza,
  leggi: (testo: string) => T,
): (testo: string) => T {
  const noti = new Map<string, T>();
  memorie.add(noti);
  return (testo) => {
    const noto = noti.get(testo);
    if (noto !== undefined) return noto;
    const letto = leggi(testo);
    if (testo.length <= caratteri) {
      if (noti.size >= testi) noti.clear();
      noti.set(testo, letto);
    }
    return letto;
  };
}

/** Come appena caricato il programma: la prossima volta si rilegge tutto. */
export function dimenticaTutto(): void {
  for (const noti of memorie) noti.clear();
}
