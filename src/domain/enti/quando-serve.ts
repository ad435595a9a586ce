/** Rimanda un lavoro alla prima volta che serve, e poi ne ricorda il risultato: quasi nessun foglio ha nomi storpiati. */
export function quandoServe<T>(crea: () => T): () => T {
  let pronto: { readonly valore: T } | null = null;
  return () => (pronto ??= { valore: crea() }).valore;
}
