import { useEffect, useSyncExternalStore } from 'react';
import type { CartellaAperta } from '../../app/cartella-aperta';
import { Regia } from './regia';
import type { PropScheda } from './tipi';

/** Lo stato del pannello sulla cartella aperta e ciò che se ne può fare. */
export function useCartella(cartella: CartellaAperta): PropScheda {
  const regia = Regia.di(cartella);
  const stato = useSyncExternalStore(regia.abbona, regia.leggi, regia.leggi);
  useEffect(() => regia.avvia(), [regia]);
  return { stato, azioni: regia };
}
