import type { CartellaAperta } from '../../app/cartella-aperta';
import { suModifica, suSelezione } from './events/avvenimenti';
import { leggiImpostazioni, scriviImpostazioni } from './impostazioni';
import { leggiGiustificazioni } from './justifications/leggi-giustificazioni';
import { conExcel } from './porta';
import { vaiAllaCella } from './vai-alla-cella';

/**
 * La cartella aperta in Excel, per il pannello e per i comandi della barra. Ciò che serve solo a chi scrive il quadro o
 * corregge si carica quando serve: il pannello si apre prima.
 */
export function creaCartellaExcel(): CartellaAperta {
  return {
    controlla: async (opzioni) => (await import('./controlla-cartella')).controllaCartella(opzioni),
    guarda: async (opzioni) => (await import('./controlla-cartella')).guardaCartella(opzioni),
    pulisci: async () => (await import('./controlla-cartella')).pulisciSegni(),
    vaiAllaCella,
    correggi: async (correzioni) => (await import('./corrections/correggi-celle')).correggiCelle(correzioni),
    scriviQuadro: async ({ cartella }) => (await import('./sheets/scrivi-cartella')).scriviCartella(cartella),
    aggiungiFogli: async (draft) => (await import('./sheets/aggiungi-fogli')).aggiungiFogli(draft),
    consolida: async (opzioni) => {
      const [{ consolidaDa }, { controllaLette }, { leggiCartelle, nonRiletti }] = await Promise.all([
        import('../../app/consolida'),
        import('./controlla-cartella'),
        import('./ricevuti/leggi-cartelle'),
      ]);
      const lette = await conExcel((context) => leggiCartelle(context));
      const [controllo, giustificazioni] = [await controllaLette(lette, opzioni), await leggiGiustificazioni()];
      return consolidaDa(controllo, nonRiletti(lette), giustificazioni);
    },
    leggiGiustificazioni,
    giustifica: async (giustificazione) =>
      (await import('./justifications/giustificazioni')).giustifica(giustificazione),
    ritiraGiustificazione: async (impronta) =>
      (await import('./justifications/giustificazioni')).ritiraGiustificazione(impronta),
    leggiRicevuti: async () => (await import('./ricevuti/leggi-cartelle')).leggiRicevuti(),
    scriviRicevuti: async (ricevuti) => (await import('./ricevuti/scrivi-ricevuti')).scriviRicevuti(ricevuti),
    leggiImpostazioni,
    scriviImpostazioni,
    suModifica,
    suSelezione,
  };
}
