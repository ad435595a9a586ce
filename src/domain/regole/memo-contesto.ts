import type { Contesto } from '../contesto';

/** Ricorda ciò che più regole ricavano dallo stesso contesto, perché si calcoli una volta sola. */
export function memoPerContesto<T>(calcola: (contesto: Contesto) => T): (contesto: Contesto) => T {
  const noti = new WeakMap<Contesto, { readonly esito: T }>();
  return (contesto) => {
    const noto = noti.get(contesto);
    if (noto) return noto.esito;
    const esito = calcola(contesto);
    noti.set(contesto, { esito });
    return esito;
  };
}
