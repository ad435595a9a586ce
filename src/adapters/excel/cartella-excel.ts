import type { CartellaAperta } from '../../app/cartella-aperta';
import { consolida } from '../../app/consolida';
import { controllaCartella, guardaCartella, pulisciSegni } from './controlla-cartella';
import { correggiCelle } from './corrections/correggi-celle';
import { suModifica, suSelezione } from './events/avvenimenti';
import { leggiImpostazioni, scriviImpostazioni } from './impostazioni';
import { giustifica, leggiGiustificazioni, ritiraGiustificazione } from './justifications/giustificazioni';
import { conExcel } from './porta';
import { readWorkbook } from './read/read-workbook';
import { scriviCartella } from './sheets/scrivi-cartella';
import { vaiAllaCella } from './vai-alla-cella';

/** La cartella aperta in Excel, per il pannello e per i comandi della barra. */
export function creaCartellaExcel(): CartellaAperta {
  return {
    controlla: controllaCartella,
    guarda: guardaCartella,
    pulisci: pulisciSegni,
    vaiAllaCella,
    correggi: correggiCelle,
    scriviQuadro: ({ cartella }) => scriviCartella(cartella),
    consolida: async (opzioni) => consolida([await conExcel((context) => readWorkbook(context))], [], opzioni),
    leggiGiustificazioni,
    giustifica,
    ritiraGiustificazione,
    leggiImpostazioni,
    scriviImpostazioni,
    suModifica,
    suSelezione,
  };
}
