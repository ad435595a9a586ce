import { disegnaLettere } from '../domain/fogli/lettere';
import type { SheetDraft } from '../domain/fogli/draft';
import { mostraValore } from '../domain/testi/cita';
import { apertura, NIENTE_DA_FARE, nonPervenuto, RIGA_SCADENZA, TITOLI_LETTERA } from '../domain/testi/lettera';
import type { Consolidato } from './consolida';
import { enteScritto, inRiga, luogo, richiesteDi } from './lettera';
import { lettereDi } from './lettere';
import type { Lettera } from './lettere';

/** La cartella dell'ambito con il foglio delle lettere in fondo. */
export function conFoglioLettere(consolidato: Consolidato): Consolidato {
  const { cartella, contesto } = consolidato;
  const lettere = foglioLettere(lettereDi(consolidato), contesto.registro.ambito, contesto.anno);
  return { ...consolidato, cartella: { ...cartella, fogli: [...cartella.fogli, lettere] } };
}

/** Le lettere come foglio da aggiungere alla cartella dell'ambito: un blocco per ente. */
export function foglioLettere(lettere: readonly Lettera[], ambito: string | null, anno: number | null): SheetDraft {
  return disegnaLettere(
    lettere.map(({ ente, file, rilievi }) => {
      const richieste = file === null ? [] : richiesteDi(rilievi);
      const niente = file !== null && richieste.length === 0;
      return {
        ente: enteScritto(ente),
        apertura: (file === null
          ? nonPervenuto(anno, ambito)
          : [apertura(anno, ambito, `«${inRiga(file)}»`), ...(niente ? [NIENTE_DA_FARE] : [])]
        ).map(maiuscola),
        punti: richieste.flatMap(({ richiesta, rilievi: suoi }) =>
          suoi.map((rilievo) => ({
            richiesta: maiuscola(TITOLI_LETTERA[richiesta].toLowerCase()),
            dove: luogo(rilievo),
            trovato: rilievo.cella === null ? null : mostraValore(rilievo.trovato),
            atteso: rilievo.atteso === null ? null : mostraValore(rilievo.atteso),
            perche: rilievo.messaggio,
            norma: rilievo.fonte,
            cheFare: rilievo.rimedio,
          })),
        ),
        chiusura: niente ? [] : [RIGA_SCADENZA],
      };
    }),
  );
}

function maiuscola(testo: string): string {
  return testo.charAt(0).toUpperCase() + testo.slice(1);
}
