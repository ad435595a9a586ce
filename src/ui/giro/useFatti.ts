import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CartellaControllata } from '../../app/cartella-aperta';
import { Importatore } from '../comuni/importazione-in-corso';
import { Creatore } from '../quadro/creazione';
import type { PropScheda, StatoPannello } from '../stato/tipi';
import type { Passo } from './passi';
import { QUI } from './useMeta';

type Lavorata = Pick<StatoPannello, 'controllata' | 'giustificazioni'>;

interface Prop extends PropScheda {
  readonly passo: Passo;
  /** Quale dei suoi punti si vede: premere il primo vale come fatto, gli altri ci portano. */
  readonly quale: number;
  readonly aiutoAperto: boolean;
}

/** I passi fatti: lo si vede da ciò che il pannello sa, senza chiedere niente. */
export function useFatti({ passo: { id }, quale, stato, azioni, aiutoAperto }: Prop): ReadonlySet<Passo['id']> {
  const [fatti, setFatti] = useState<ReadonlySet<Passo['id']>>(new Set());
  const creatore = Creatore.di(azioni.cartella);
  const creazione = useSyncExternalStore(creatore.abbona, creatore.leggi, creatore.leggi);
  const importatore = Importatore.di(azioni.cartella);
  const importazione = useSyncExternalStore(importatore.abbona, importatore.leggi, importatore.leggi);
  // Com'era la cartella arrivando al passo: ciò che è sparito dopo è merito suo.
  const prima = useRef<{ readonly id: Passo['id']; readonly lavorata: Lavorata }>({ id, lavorata: stato });
  if (prima.current.id !== id) prima.current = { id, lavorata: stato };

  const adesso = {
    attesa: false,
    vuota: false,
    modello: false,
    letto: false,
    controlla: stato.lavoro === null && (stato.segnata || ricontrollata(prima.current.lavorata, stato)),
    rilievo: false,
    rimedio: stato.lavoro === null && unoDiMeno(prima.current.lavorata, stato),
    comuni: importazione.file.length > 0 || importazione.fatto !== null,
    quadro: creazione.passo === 'fatta',
    aiuto: aiutoAperto,
  }[id];
  useEffect(() => {
    if (adesso) setFatti((gia) => new Set(gia).add(id));
  }, [adesso, id]);

  const siPreme = (id === 'letto' || id === 'rilievo') && quale === 0;
  useEffect(() => {
    if (!siPreme) return undefined;
    const premuto = ({ target }: MouseEvent): void => {
      // Di rilievi ce n'è molti: vale la cella di ognuno, non solo quella indicata.
      const suo = id === 'letto' ? `[${QUI}]` : '[data-giro="cella"]';
      if (target instanceof Element && target.closest(suo)) setFatti((gia) => new Set(gia).add(id));
    };
    document.addEventListener('click', premuto);
    return () => document.removeEventListener('click', premuto);
  }, [siPreme, id]);
  return fatti;
}

/** In sola lettura le celle non si segnano: che si sia controllato lo dice un controllo nuovo. */
function ricontrollata(prima: Lavorata, { controllata }: StatoPannello): boolean {
  return controllata?.solaLettura === true && controllata !== prima.controllata;
}

/** Vero se un rilievo di prima non c'è più, o se una giustificazione è nuova. */
function unoDiMeno(prima: Lavorata, { controllata, giustificazioni }: StatoPannello): boolean {
  if (giustificazioni.length > prima.giustificazioni.length) return true;
  if (controllata === prima.controllata) return false;
  const adesso = new Set(impronte(controllata));
  return impronte(prima.controllata).some((impronta) => !adesso.has(impronta));
}

function impronte(controllata: CartellaControllata | null): readonly string[] {
  return (controllata?.controllo.rilievi ?? []).map(({ impronta }) => impronta);
}
