const MASSIMO_IN_CACHE = 20_000;

/** Ricorda ciò che si ricava da un testo. Nelle righe vicine il testo è quasi sempre lo stesso: si confronta prima quello. */
export function ricorda<T>(calcola: (testo: string) => T): (testo: string) => T {
  const noti = new Map<string, { readonly esito: T }>();
  let ultimo: string | null = null;
  let suo: { readonly esito: T } | null = null;
  return (testo) => {
    if (testo === ultimo && suo) return suo.esito;
    let noto = noti.get(testo);
    if (!noto) {
      if (noti.size >= MASSIMO_IN_CACHE) noti.clear();
      noti.set(testo, (noto = { esito: calcola(testo) }));
    }
    ultimo = testo;
    suo = noto;
    return noto.esito;
  };
}
