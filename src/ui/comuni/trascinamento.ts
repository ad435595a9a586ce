import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { fileTrascinati } from './file-trascinati';

/**
 * I file trascinati su `zona` arrivano a `scegli`; vero mentre ci stanno sopra. Quelli lasciati appena fuori il browser li
 * aprirebbe al posto del pannello: si trattengono.
 */
export function useTrascinamento(
  zona: RefObject<HTMLElement | null>,
  ferma: boolean,
  scegli: (file: readonly File[]) => void,
): boolean {
  const [sopra, setSopra] = useState(false);
  useEffect(() => {
    const dentro = ({ target }: Event): boolean => target instanceof Node && zona.current?.contains(target) === true;
    const passa = (evento: Event): void => {
      evento.preventDefault();
      setSopra(!ferma && dentro(evento));
    };
    const esce = (): void => setSopra(false);
    const lascia = (evento: DragEvent): void => {
      evento.preventDefault();
      setSopra(false);
      if (!ferma && dentro(evento) && evento.dataTransfer) void fileTrascinati(evento.dataTransfer).then(scegli);
    };
    document.addEventListener('dragover', passa);
    document.addEventListener('dragleave', esce);
    document.addEventListener('drop', lascia);
    return () => {
      document.removeEventListener('dragover', passa);
      document.removeEventListener('dragleave', esce);
      document.removeEventListener('drop', lascia);
    };
  }, [zona, ferma, scegli]);
  return sopra;
}
