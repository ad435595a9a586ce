import { useState } from 'react';
import type { PropScheda } from '../stato/tipi';
import { TESTI_PIANO } from '../testi/piano';
import { bozzaDa, impostazioniDa, isGiusta, sbagliDi } from './bozza';
import type { Bozza, Sbagli } from './bozza';

export interface Piano {
  readonly bozza: Bozza;
  readonly sbagli: Sbagli;
  readonly daSalvare: boolean;
  readonly salva: 'fermo' | 'salva' | 'salvato' | 'nonSalvato' | 'daCorreggere';
  cambia(parte: Partial<Bozza>): void;
  annulla(): void;
  /** Falso se c'è qualcosa da correggere prima. */
  premiSalva(): boolean;
}

/** La bozza delle impostazioni: ciò che è cambiato sta sopra a ciò che è salvato, che può arrivare dopo. */
export function usePiano({ stato, azioni }: PropScheda): Piano {
  const [modifiche, setModifiche] = useState<Partial<Bozza>>({});
  const [salva, setSalva] = useState<Piano['salva']>('fermo');
  const salvata = bozzaDa(stato.impostazioni);
  const bozza = { ...salvata, ...modifiche };
  const sbagli = sbagliDi(bozza);
  const conferma = async (): Promise<void> => {
    setSalva('salva');
    const riuscito = await azioni.imposta({ ...stato.impostazioni, ...impostazioniDa(bozza) });
    if (riuscito) setModifiche({});
    setSalva(riuscito ? 'salvato' : 'nonSalvato');
    azioni.annuncia(riuscito ? TESTI_PIANO.salvato : TESTI_PIANO.nonSalvato);
  };
  return {
    bozza,
    sbagli,
    daSalvare: JSON.stringify(bozza) !== JSON.stringify(salvata),
    salva,
    cambia: (parte) => {
      setModifiche((prima) => ({ ...prima, ...parte }));
      setSalva('fermo');
    },
    annulla: () => {
      setModifiche({});
      setSalva('fermo');
    },
    premiSalva: () => {
      if (!isGiusta(sbagli)) {
        setSalva('daCorreggere');
        azioni.annuncia(TESTI_PIANO.correggi);
        return false;
      }
      void conferma();
      return true;
    },
  };
}
