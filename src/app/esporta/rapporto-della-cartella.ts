import { conta } from '../../domain/rilievi/esito';
import type { Rilievo } from '../../domain/rilievi/rilievo';
import type { Giustificazione } from '../giustificati';
import type { Controllo } from '../controlla';
import { dividiGiustificati } from '../giustificati';
import { rapportoDiAmbito } from '../rapporto';
import type { Rapporto } from '../rapporto';

/** Il rapporto di ciò che il pannello ha controllato: i rilievi ancora attivi, e accanto quanti sono giustificati. */
export function rapportoDellaCartella(controllo: Controllo, giustificazioni: readonly Giustificazione[]): Rapporto {
  const { attivi, giustificati, esito } = dividiGiustificati(controllo.rilievi, giustificazioni);
  const { contesto, quadro } = controllo;
  const rapporto = rapportoDiAmbito({ contesto, quadro, rilievi: attivi, conteggi: conta(attivi), esito }, []);
  return {
    ...rapporto,
    file: rapporto.file.map((file, quale) =>
      file.esito === 'illeggibile'
        ? file
        : {
            ...file,
            conteggi: {
              ...file.conteggi,
              giustificati: giustificati.filter(({ rilievo }) => fileDi(rilievo) === quale).length,
            },
          },
    ),
  };
}

function fileDi({ celle, file }: Rilievo): number | null {
  return celle[0]?.file ?? file ?? null;
}
