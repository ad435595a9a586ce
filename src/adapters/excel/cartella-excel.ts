import type { CartellaAperta } from '../../app/cartella-aperta';
import { suModifica, suSelezione } from './events/avvenimenti';
import { leggiImpostazioni, scriviImpostazioni } from './impostazioni';
import { leggiGiustificazioni } from './justifications/leggi-giustificazioni';
import { conExcel } from './porta';
import { readWorkbook } from './read/read-workbook';
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
    aggiungiModello: async (richiesta) => {
      const [{ modelloEnte }, { aggiungiModello }] = await Promise.all([
        import('../../domain/fogli/modello/ente'),
        import('./sheets/aggiungi-modello'),
      ]);
      return aggiungiModello(modelloEnte(richiesta));
    },
    consolida: async (opzioni) => {
      const { consolida } = await import('../../app/consolida');
      return consolida([await conExcel((context) => readWorkbook(context))], [], opzioni);
    },
    leggiGiustificazioni,
    giustifica: async (giustificazione) =>
      (await import('./justifications/giustificazioni')).giustifica(giustificazione),
    ritiraGiustificazione: async (impronta) =>
      (await import('./justifications/giustificazioni')).ritiraGiustificazione(impronta),
    leggiImpostazioni,
    scriviImpostazioni,
    suModifica,
    suSelezione,
  };
}
