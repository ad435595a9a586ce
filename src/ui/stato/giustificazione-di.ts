import type { Giustificazione } from '../../app/giustificati';
import { giornoLocale } from '../../app/istante';
import { toA1 } from '../../domain/notazione-a1';
import type { Rilievo } from '../../domain/rilievi/rilievo';

/** La riga da scrivere nella tabella delle giustificazioni. `adesso` è nell'ora di chi lavora. */
export function giustificazioneDi(rilievo: Rilievo, motivo: string, adesso: Date): Giustificazione {
  const { impronta, regola, ente = null, celle } = rilievo;
  const prima = celle[0];
  return {
    impronta,
    regola,
    ente,
    foglio: prima?.foglio ?? '',
    cella: prima ? toA1(prima) : '',
    motivo: motivo.trim(),
    data: giornoLocale(adesso),
  };
}
