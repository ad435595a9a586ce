/** La proprietà che riconosce un foglio scritto da noi: un foglio dell'utente con lo stesso nome non ce l'ha. */
const PROPRIETA = 'quadro-sap';

/** Ciò che va caricato dei fogli per riconoscere i nostri; `fogli.load(CARICA_FOGLI)`. */
export const CARICA_FOGLI = 'items/name,items/customProperties/items/key,items/customProperties/items/value';

/** Quale dei nostri fogli è ("Quadro riepilogativo"), o null se è dell'utente. */
export function foglioNostro(foglio: Excel.Worksheet): string | null {
  return foglio.customProperties.items.find(({ key }) => key === PROPRIETA)?.value ?? null;
}

/** Mette in coda la firma su un foglio appena creato. */
export function firma(foglio: Excel.Worksheet, quale: string): void {
  foglio.customProperties.add(PROPRIETA, quale);
}

/**
 * Il nome con cui scrivere ogni nostro foglio: quello che ha già, se c'è; altrimenti il suo, o il suo con un numero se
 * l'utente ne ha uno che si chiama così. Excel ammette 31 caratteri e non distingue le maiuscole.
 */
export function nomiDaUsare(
  voluti: readonly string[],
  presenti: readonly { readonly name: string; readonly nostro: string | null }[],
): ReadonlyMap<string, string> {
  const presi = new Set(presenti.map(({ name }) => name.toLowerCase()));
  const nomi = new Map<string, string>();
  for (const voluto of voluti) {
    const gia = presenti.find(({ nostro }) => nostro === voluto)?.name;
    let nome = gia ?? voluto;
    for (let n = 2; gia === undefined && presi.has(nome.toLowerCase()); n += 1) {
      const coda = ` (${n})`;
      nome = voluto.slice(0, 31 - coda.length) + coda;
    }
    presi.add(nome.toLowerCase());
    nomi.set(voluto, nome);
  }
  return nomi;
}
